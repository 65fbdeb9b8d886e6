"""A scanner on a serial line or URL. It calls back on its own thread; whoever listens crosses to theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from devices.framer import Framer, FramerSettings
from devices.line import LineReader, LineState
from devices.scan import Reject, Scan
from devices.transports.serial_port import Settings as LineSettings
from devices.wording import QT_TRANSLATE_NOOP, option

OnRead = Callable[[Scan | Reject], None]


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """One scanner of this station."""

    name: str = option(
        "scanner",
        QT_TRANSLATE_NOOP("devices", "Name"),
        QT_TRANSLATE_NOOP("devices", "What the scanner is called on this station."),
    )
    """Name that stands in every scan."""
    line: LineSettings = field(default_factory=LineSettings)
    """Port, speed and frame."""
    framing: FramerSettings = field(default_factory=FramerSettings)
    """How reads are marked."""


class SerialScanner:
    """Reads one scanner from `start` to `stop`, through any number of unpluggings."""

    def __init__(self, settings: ScannerSettings, on_read: OnRead, on_state: Callable[[LineState], None]) -> None:
        """Take what to open and whom to tell; `start` opens it."""
        self.name = settings.name
        self._line = LineReader(settings.name, settings.line, lambda: _Reading(settings, on_read), on_state)

    def start(self) -> None:
        """Begin to read; a scanner that is not there yet is waited for."""
        self._line.start()

    def stop(self) -> None:
        """Close the line and wait until nothing more will be called."""
        self._line.stop()


class _Reading:
    """Frames what one opening of the line brings; what the last opening left unfinished is forgotten."""

    def __init__(self, settings: ScannerSettings, on_read: OnRead) -> None:
        self._framer = Framer(settings.framing, settings.name)
        self._on_read = on_read

    def take(self, received: bytes, now: float) -> bytes:
        for read in self._framer.feed(received, now):
            self._on_read(read)
        return b""
