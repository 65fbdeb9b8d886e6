"""A scale on a serial line or URL. It calls back on its own thread; whoever listens crosses to theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from devices.line import LineReader, LineState
from devices.scales import ScaleProtocol, scale_protocols
from devices.scales.reading import Reading
from devices.transports.serial_port import Settings as LineSettings
from devices.wording import QT_TRANSLATE_NOOP, option

OnReading = Callable[[Reading], None]
_ASK_EVERY_S = 0.25
_LONGEST_FRAME = 512


@dataclass(frozen=True, slots=True)
class ScaleSettings:
    """One scale of this station."""

    name: str = option(
        "scale",
        QT_TRANSLATE_NOOP("devices", "Name"),
        QT_TRANSLATE_NOOP("devices", "What the scale is called on this station."),
    )
    """Name of the scale."""
    protocol: str = option(
        "mt_sics",
        QT_TRANSLATE_NOOP("devices", "Protocol"),
        QT_TRANSLATE_NOOP("devices", "The language that the scale is set to."),
    )
    """Name of its protocol."""
    line: LineSettings = field(default_factory=LineSettings)
    """Port, speed and frame."""


class ScaleConversation:
    """Asks, collects frames and reports readings.

    The first one after opening is dropped: it may be the weight of what stood there before, or half a frame.
    """

    def __init__(self, protocol: ScaleProtocol, on_reading: OnReading) -> None:
        """Start with nothing asked and nothing received."""
        self._protocol = protocol
        self._on_reading = on_reading
        self._buffer = b""
        self._has_begun = False
        self._asked_at: float | None = None

    def take(self, received: bytes, now: float) -> bytes:
        """Take what the scale sent and return the next question, when it is time for one."""
        *frames, self._buffer = (self._buffer + received).split(self._protocol.frame_end)
        self._buffer = self._buffer[-_LONGEST_FRAME:]
        for frame in frames:
            self._report(frame)
        if self._asked_at is not None and now - self._asked_at < _ASK_EVERY_S:
            return b""
        self._asked_at = now
        return self._protocol.request

    def _report(self, frame: bytes) -> None:
        reading = self._protocol.parse(frame)
        if reading is None:
            return
        if self._has_begun:
            self._on_reading(reading)
        self._has_begun = True


class SerialScale:
    """Reads one scale from `start` to `stop`, through any number of unpluggings."""

    def __init__(self, settings: ScaleSettings, on_reading: OnReading, on_state: Callable[[LineState], None]) -> None:
        """Take what to open and whom to tell; `start` opens it. Raises `KeyError` for an unknown protocol."""
        self.name = settings.name
        protocol = scale_protocols()[settings.protocol]
        self._line = LineReader(settings.name, settings.line, lambda: ScaleConversation(protocol, on_reading), on_state)

    def start(self) -> None:
        """Begin to read; a scale that is not there yet is waited for."""
        self._line.start()

    def stop(self) -> None:
        """Close the line and wait until nothing more will be called."""
        self._line.stop()
