"""What happens to a mistake of ours: it is written down under a number, said on the screen, and work goes on."""

import logging
import secrets
import sys
import threading
from collections.abc import Callable
from types import TracebackType

_log = logging.getLogger(__name__)
Say = Callable[[str], None]


def install(say: Say) -> None:
    """Write every exception that nobody caught into the log, and hand its number to `say`, on whatever thread."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        number = secrets.token_hex(3)
        _log.critical("bug %s", number, exc_info=(kind, error, trace))
        say(number)

    def report_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = report
    threading.excepthook = report_thread
