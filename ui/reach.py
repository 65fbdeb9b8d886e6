"""Knows whether the warehouse can store: says so above all screens, and lets screens read when it can again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fulfilment import reach
from fulfilment.conversation import EVERYTHING
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.operations import Operations

LOST = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell",
        "The database cannot be reached: nothing can be stored. Check network and server; it goes on by itself.",
    ),
)
STOPPED = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell", "The disk of this station stores nothing more: free space or check the disk. It goes on by itself."
    ),
)
DAMAGED = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell", "The warehouse file is damaged. Close Packhouse, check the disk, and put the newest backup back."
    ),
)
TRY_EVERY_MS = 2000
"""How often a disk that has failed is asked whether it stores again."""
_ANYTHING = EVERYTHING | {"station", "files"}
_SLOT = "storage"


class Reach(QObject):
    """Knows whether the database answers and stores: from a job that failed, and from who feels its pulse.

    A server comes back by itself and is felt; a disk of one's own is tried again and again with `recover`.
    """

    changed = Signal(bool)
    """Whether something can be stored now."""

    def __init__(self, operations: Operations, recover: Callable[[], bool]) -> None:
        super().__init__()
        self._operations, self._recover = operations, recover
        self._again = QTimer(self)
        self._again.setInterval(TRY_EVERY_MS)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.try_again)
        self.is_lost = False
        """True from the first failure until something can be stored again."""
        self.alarm = LOST
        """What is to be said of it."""
        operations.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Hear of no more failures."""
        self._again.stop()
        self._operations.failed.disconnect(self._on_failed)

    def feel(self, is_there: bool) -> None:
        """Take note whether the database answers."""
        if is_there != self.is_lost:
            return
        self.is_lost = not is_there
        self.changed.emit(is_there)
        if is_there:
            self._operations.changed.emit(_ANYTHING)

    def try_again(self) -> None:
        """Ask the disk whether it stores again; a reader's thread waits for the answer."""
        self._operations.read(_SLOT, self._try, self._on_tried)

    def _try(self, session: Any) -> bool:  # Any: a session that nothing is asked of
        return self._recover()

    def _on_tried(self, is_stored: bool) -> None:
        if is_stored:
            self.feel(True)
        else:
            self._again.start()

    def _on_failed(self, kind: str, error: Exception) -> None:
        if reach.is_stopped(error):
            self.alarm = DAMAGED if reach.is_damaged(error) else STOPPED
            self._again.start()
            self.feel(False)
        elif reach.is_lost(error):
            self.alarm = LOST
            self.feel(False)
