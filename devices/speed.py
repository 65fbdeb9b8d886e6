"""Finds the speed of a scanner's line while somebody scans: listens with one usual speed after the other.

What decides is pure. At eight data bits without parity a line of seven data bits reads as well, its parity in the
highest bit, so that one listening per speed tells both frames.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from devices.errors import DeviceError
from devices.ports import path_of
from devices.transports.serial_port import Settings, lost, open_port
from devices.wording import QT_TRANSLATE_NOOP

SPEEDS = (9600, 115200, 38400, 19200, 57600, 4800, 2400, 1200)
"""Bits per second that scanners are set to, the most usual first."""
BURST_GAP_S = 0.15
"""A line that is silent for so long has ended what it had to say."""
PATIENCE_S = 3.0
"""After so long without a byte the next speed is tried: the wrong one may read nothing at all."""
GIVE_UP_S = 120.0
"""The whole search."""
_READ_WAIT_S = 0.05
_FREE_WAIT_S = 3.0
_ENDS = b"\r\n\t"
_LEAST_LENGTH = 4
_GS = 0x1D


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search is."""

    baud: int
    """Bits per second that are listened with."""
    position: int
    """Which of the speeds that is, from 1."""
    total: int
    """How many there are."""
    text: str = ""
    """What was read with this speed; the same once more makes it sure. Empty while nothing could be read."""
    wants_another: bool = False
    """True when that code reads alike in two frames, so that another code has to be scanned."""


@dataclass(frozen=True, slots=True)
class Found:
    """A speed and frame with which the same code was read twice."""

    baud: int
    """Bits per second."""
    frame: str
    """Data bits, parity and stop bits."""
    text: str
    """The code that was read."""


class Line(Protocol):
    """What a search needs of a serial line; `serial.Serial` is one."""

    baudrate: int
    """Bits per second; may be changed while the line is open."""

    def read(self, size: int = 1, /) -> bytes:
        """Return up to so many bytes, waiting a little for the first."""

    @property
    def in_waiting(self) -> int:
        """How many bytes can be read at once."""

    def reset_input_buffer(self) -> None:
        """Forget what has come and was not read."""


class SpeedSearch:
    """Decides from what comes in which speed is right. Takes bursts and time, knows no port."""

    def __init__(self, speeds: tuple[int, ...] = SPEEDS) -> None:
        """Begin with the first speed."""
        self._speeds = speeds
        self._at = 0
        self._text = ""
        self._frames: frozenset[str] = frozenset()
        self._wants_another = False
        self.has_heard = False
        """Whether anything came at all."""
        self.found: Found | None = None
        """The outcome."""

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return Progress(
            self._speeds[self._at], self._at + 1, len(self._speeds), self._text, wants_another=self._wants_another
        )

    def take(self, burst: bytes) -> None:
        """Take what came between two silences with the present speed."""
        self.has_heard = True
        reads = readings(burst)
        if not reads:
            self.skip()
        for text, frames in reads:
            self._believe(text, frames)

    def skip(self) -> None:
        """Go on to the next speed, after the last one to the first again."""
        self._at = (self._at + 1) % len(self._speeds)
        self._text, self._frames, self._wants_another = "", frozenset(), False

    def _believe(self, text: str, frames: frozenset[str]) -> None:
        is_alike, still = text == self._text, frames & self._frames or frames
        self._text, self._frames = text, still
        self._wants_another = is_alike and len(still) > 1
        if is_alike and len(still) == 1:
            self.found = Found(self._speeds[self._at], next(iter(still)), text)


def readings(burst: bytes) -> list[tuple[str, frozenset[str]]]:
    """Return the codes of a burst with the frames in which each can have been sent; nothing unless all of it is read.

    A code counts that is printable, ended, and too long to be noise that happens to be printable.
    """
    if not burst or burst.translate(_SEVEN_BITS)[-1] not in _ENDS:
        return []
    frames = frozenset(frame for frame, fits in _FRAMES.items() if all(map(fits, burst)))
    codes = burst.translate(_SEVEN_BITS).replace(b"\n", b"\r").replace(b"\t", b"\r").split(b"\r")
    whole = [code for code in codes if code]
    is_readable = all(len(code) >= _LEAST_LENGTH and all(map(_is_printable, code)) for code in whole)
    return [(code.decode("ascii"), frames) for code in whole] if frames and is_readable else []


_SEVEN_BITS = bytes(value & 0x7F for value in range(256))
_FRAMES: dict[str, Callable[[int], bool]] = {
    "8N1": lambda byte: byte < 0x80,
    "7E1": lambda byte: byte.bit_count() % 2 == 0,
    "7O1": lambda byte: byte.bit_count() % 2 == 1,
}


def _is_printable(byte: int) -> bool:
    return 0x20 <= byte < 0x7F or byte == _GS


def listen(
    line: Line,
    on_progress: Callable[[Progress], None],
    is_stopped: Callable[[], bool],
    *,
    clock: Callable[[], float] = time.monotonic,
) -> SpeedSearch:
    """Listen on an open line until a speed is found, the time is up or somebody stops it; return the search."""
    search, told, ends_at = SpeedSearch(), None, clock() + GIVE_UP_S
    while search.found is None and clock() < ends_at and not is_stopped():
        progress = search.progress
        if line.baudrate != progress.baud:
            line.baudrate = progress.baud
            line.reset_input_buffer()
        if progress != told:
            told = progress
            on_progress(progress)
        burst = _burst(line, clock, is_stopped)
        if burst:
            search.take(burst)
        else:
            search.skip()
    return search


def _burst(line: Line, clock: Callable[[], float], is_stopped: Callable[[], bool]) -> bytes:
    """Return what comes until the line is silent; nothing when nothing comes within the patience."""
    burst, quiet_since, patience_s = b"", clock(), PATIENCE_S
    while clock() - quiet_since < patience_s and not is_stopped():
        received = line.read(max(1, line.in_waiting))
        if received:
            burst, quiet_since, patience_s = burst + received, clock(), BURST_GAP_S
    return burst


def find_speed(
    settings: Settings, on_progress: Callable[[Progress], None], is_stopped: Callable[[], bool]
) -> Found | None:
    """Return speed and frame of the scanner on a port, None when it was stopped. Blocks for up to two minutes.

    Raises:
        DeviceError: when the port cannot be opened, nothing comes, or nothing that came could be read.
    """
    line = _opened(settings, is_stopped)
    try:
        with line:
            search = listen(line, on_progress, is_stopped)
    except (OSError, TypeError, ValueError) as error:  # pyserial: closed under a read, a speed that it cannot set
        raise lost(settings.port) from error
    if search.found is None and not is_stopped():
        raise DeviceError(*(_UNREADABLE if search.has_heard else _NOTHING), {"device": settings.port})
    return search.found


def _opened(settings: Settings, is_stopped: Callable[[], bool]):  # type: ignore[no-untyped-def]  # a line of pyserial
    """Open the port; who held it until now may need a moment to let it go."""
    wanted, ends_at = replace(settings, baud=SPEEDS[0], frame="8N1"), time.monotonic() + _FREE_WAIT_S
    while True:
        try:
            return open_port(wanted, path=path_of(settings.port), timeout_s=_READ_WAIT_S)
        except DeviceError:
            if time.monotonic() > ends_at or is_stopped():
                raise
            time.sleep(_READ_WAIT_S)


_NOTHING = (
    QT_TRANSLATE_NOOP("devices", "Nothing came from the scanner on {device}."),
    QT_TRANSLATE_NOOP(
        "devices", "Check the cable, and that the scanner is set to a serial interface, not to keyboard."
    ),
)
_UNREADABLE = (
    QT_TRANSLATE_NOOP("devices", "The scanner on {device} can be read with no usual speed."),
    QT_TRANSLATE_NOOP(
        "devices", "Scan the code for factory settings in its manual, and the one that ends each code with CR."
    ),
)
