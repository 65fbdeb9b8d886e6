"""A label printer without a printer: takes ZPL as a real one does, counts, draws, jams on demand. For trying and tests.

It is a transport like every other, so that queue, lane and status questions work on it unchanged.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from devices.errors import DeviceError
from devices.wording import QT_TRANSLATE_NOOP
from devices.zpl_page import copies_of

_TOKEN = re.compile(rb'\^XA.*?\^XZ|~HS|~HI|! U1 getvar "([^"\r\n]*)"\r?\n?', re.DOTALL)
_PARTIAL = re.compile(rb"\^XA.*\Z|\^X?\Z|~H?\Z|!(?: [^\r\n]*)?\Z", re.DOTALL)
_BUFFER_LIMIT = 64 * 1024 * 1024
_FIRST_COUNT = 1200


class Fault(StrEnum):
    """What can be the matter with a virtual printer."""

    NONE = "none"
    PAUSED = "paused"
    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    BUFFER_FULL = "buffer_full"
    TOO_HOT = "too_hot"
    TOO_COLD = "too_cold"
    SILENT = "silent"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """A label that came out."""

    number: int
    """The printer's counter after it."""
    zpl: bytes
    """The format that printed it, from ^XA to ^XZ."""


class VirtualPrinter:
    """A ZPL printer in memory. Labels taken while it cannot print wait, and come out when the fault is cured."""

    def __init__(
        self,
        name: str = "virtual printer",
        *,
        odometer: int = _FIRST_COUNT,
        on_printed: Callable[[PrintedLabel], None] | None = None,
    ) -> None:
        """Switch the printer on. `on_printed` is called on the thread that sends."""
        self._name = name
        self._odometer = odometer
        self._fault = Fault.NONE
        self._buffer = b""
        self._waiting: list[bytes] = []
        self._printed: list[PrintedLabel] = []
        self._on_printed = on_printed
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """Return the name of the printer."""
        return self._name

    @property
    def can_answer(self) -> bool:
        """Return True: it answers as a Zebra printer does."""
        return True

    @property
    def labels(self) -> tuple[PrintedLabel, ...]:
        """Return every label that came out, copies counted, oldest first."""
        with self._lock:
            return tuple(self._printed)

    @property
    def labels_waiting(self) -> int:
        """Return how many labels were taken and have not come out."""
        with self._lock:
            return len(self._waiting)

    @property
    def odometer(self) -> int:
        """Return the labels printed in the printer's life."""
        with self._lock:
            return self._odometer

    @property
    def fault(self) -> Fault:
        """Return what is the matter."""
        return self._fault

    @fault.setter
    def fault(self, fault: Fault) -> None:
        """Break the printer, or cure it: then what waited comes out."""
        self._fault = fault
        self._print_waiting()

    def power_cut(self) -> None:
        """Lose what was not printed; the counter survives, as in a real printer."""
        with self._lock:
            self._buffer = b""
            self._waiting.clear()

    def drop_partial(self) -> None:
        """Forget a label whose end never came, as a printer does when its line is cut."""
        with self._lock:
            self._buffer = b""

    def send(self, data: bytes) -> None:
        """Take a job like a transport."""
        self._refuse_if_unreachable()
        self.receive(data)

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Answer like a transport."""
        self._refuse_if_unreachable()
        return self.receive(question)

    def receive(self, data: bytes) -> bytes:
        """Take bytes as they come from a wire, print what is complete and return what the printer answers."""
        answer = b""
        with self._lock:
            self._buffer = (self._buffer + data)[-_BUFFER_LIMIT:]
            end = 0
            for token in _TOKEN.finditer(self._buffer):
                end = token.end()
                if token.group().startswith(b"^XA"):
                    self._waiting += [token.group()] * copies_of(token.group())
                elif self._fault is not Fault.SILENT:
                    answer += self._answer(token.group(), token.group(1))
            partial = _PARTIAL.search(self._buffer, end)
            self._buffer = partial.group() if partial else b""
        self._print_waiting()
        return answer

    def _print_waiting(self) -> None:
        with self._lock:
            ready, self._waiting = (self._waiting, []) if self._fault is Fault.NONE else ([], self._waiting)
            first = self._odometer + 1
            self._odometer += len(ready)
            printed = [PrintedLabel(number, zpl) for number, zpl in enumerate(ready, first)]
            self._printed += printed
        for label in printed:
            if self._on_printed:
                self._on_printed(label)

    def _answer(self, token: bytes, variable: bytes | None) -> bytes:
        if token == b"~HS":
            return self._host_status()
        if token == b"~HI":
            return b"\x02VIRTUAL-203dpi,V1.0,8,8192KB\x03\r\n"
        return b'"%d"' % self._odometer if variable == b"odometer.total_label_count" else b'"?"'

    def _host_status(self) -> bytes:
        def flag(fault: Fault) -> int:
            return int(self._fault is fault)

        first = b"030,%d,%d,1218,%03d,%d,0,0,000,0,%d,%d" % (
            flag(Fault.PAPER_OUT),
            flag(Fault.PAUSED),
            len(self._waiting),
            flag(Fault.BUFFER_FULL),
            flag(Fault.TOO_COLD),
            flag(Fault.TOO_HOT),
        )
        second = b"000,0,%d,%d,0,2,4,0,%08d,1,000" % (
            flag(Fault.HEAD_OPEN),
            flag(Fault.RIBBON_OUT),
            len(self._waiting),
        )
        return b"".join(b"\x02" + line + b"\x03\r\n" for line in (first, second, b"1234,0"))

    def _refuse_if_unreachable(self) -> None:
        if self._fault is Fault.UNREACHABLE:
            raise DeviceError(*_SWITCHED_OFF, {"device": self._name})


_SWITCHED_OFF = (
    QT_TRANSLATE_NOOP("devices", "{device} is switched off."),
    QT_TRANSLATE_NOOP("devices", "Switch it on in its window."),
)
