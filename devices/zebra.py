"""What Zebra printers and their imitators say about themselves: `~HS` and the odometer. Knows no transport by name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from devices.status import PrinterState, PrinterStatus, status_of
from devices.transports.base import Transport

HOST_STATUS = b"~HS\r\n"
ODOMETER = b'! U1 getvar "odometer.total_label_count"\r\n'
_ANSWER_S = 1.2
_FRAME = re.compile(rb"\x02([^\x02\x03]*)\x03")
_QUOTED = re.compile(rb'"\s*(\d+)[^"]*"')


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The three strings of `~HS` (ZPL II manual, host status return)."""

    is_paper_out: bool
    """First string, second field."""
    is_paused: bool
    """First string, third field."""
    formats_in_buffer: int
    """First string, fifth field: labels received and not yet printed."""
    is_buffer_full: bool
    """First string, sixth field."""
    is_memory_lost: bool
    """First string, tenth field."""
    is_too_cold: bool
    """First string, eleventh field."""
    is_too_hot: bool
    """First string, twelfth field."""
    is_head_open: bool
    """Second string, third field."""
    is_ribbon_out: bool
    """Second string, fourth field."""
    labels_left: int
    """Second string, ninth field: copies of the present format still to print."""

    @property
    def state(self) -> PrinterState:
        """Return the condition that must be cured first."""
        faults = (
            (self.is_head_open, PrinterState.HEAD_OPEN),
            (self.is_paper_out, PrinterState.PAPER_OUT),
            (self.is_ribbon_out, PrinterState.RIBBON_OUT),
            (self.is_too_hot, PrinterState.TOO_HOT),
            (self.is_too_cold, PrinterState.TOO_COLD),
            (self.is_memory_lost, PrinterState.MEMORY_LOST),
            (self.is_paused, PrinterState.PAUSED),
            (self.is_buffer_full, PrinterState.BUFFER_FULL),
        )
        working = PrinterState.PRINTING if self.labels_waiting else PrinterState.READY
        return next((state for is_so, state in faults if is_so), working)

    @property
    def labels_waiting(self) -> int:
        """Return how many labels the printer still owes."""
        return max(self.formats_in_buffer, self.labels_left)


def is_whole_status(answer: bytes) -> bool:
    """Return whether all three strings of `~HS` have arrived."""
    return len(_FRAME.findall(answer)) >= 3


def parse_host_status(answer: bytes) -> HostStatus | None:
    """Return what `~HS` answered, None when it is not a whole answer."""
    frames = [frame.decode("ascii", "replace").split(",") for frame in _FRAME.findall(answer)]
    if len(frames) < 3 or len(frames[0]) < 12 or len(frames[1]) < 9:
        return None
    first, second = frames[0], frames[1]
    return HostStatus(
        is_paper_out=_flag(first[1]),
        is_paused=_flag(first[2]),
        formats_in_buffer=_number(first[4]),
        is_buffer_full=_flag(first[5]),
        is_memory_lost=_flag(first[9]),
        is_too_cold=_flag(first[10]),
        is_too_hot=_flag(first[11]),
        is_head_open=_flag(second[2]),
        is_ribbon_out=_flag(second[3]),
        labels_left=_number(second[8]),
    )


def parse_odometer(answer: bytes) -> int | None:
    """Return the labels printed in the printer's life, None when the answer is not a number in quotes."""
    found = _QUOTED.search(answer)
    return int(found.group(1)) if found else None


def read_odometer(transport: Transport) -> int | None:
    """Ask the printer for its counter; None when it does not know the question."""
    answer = transport.ask(ODOMETER, is_complete=lambda received: received.count(b'"') >= 2, timeout_s=_ANSWER_S)
    return parse_odometer(answer)


def read_status(transport: Transport) -> PrinterStatus:
    """Ask the printer how it is. Raises `DeviceError` when it cannot be reached."""
    status = parse_host_status(transport.ask(HOST_STATUS, is_complete=is_whole_status, timeout_s=_ANSWER_S))
    if status is None:
        return status_of(PrinterState.SILENT)
    return status_of(status.state, labels_waiting=status.labels_waiting, odometer=read_odometer(transport))


def _flag(text: str) -> bool:
    return text.strip() == "1"


def _number(text: str) -> int:
    return int(text) if text.strip().isdigit() else 0
