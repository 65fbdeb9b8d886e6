"""A scanner and a scale without hardware. Their bytes go the same way as those of real ones. For trying and tests."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from devices.framer import Framer, FramerSettings
from devices.scale import OnReading, ScaleConversation
from devices.scales import scale_protocols
from devices.scan import Reject, Scan
from devices.virtual_printer import Fault, PrintedLabel, VirtualPrinter

__all__ = ["Fault", "PrintedLabel", "VirtualPrinter", "VirtualScale", "VirtualScanner"]


class VirtualScanner:
    """Sends a code as bytes with prefix, identifier and terminator, and frames them as if they came over a wire."""

    def __init__(
        self,
        on_read: Callable[[Scan | Reject], None],
        *,
        name: str = "virtual scanner",
        settings: FramerSettings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take whom to tell. Without settings a code may be read twice at once: each click is meant."""
        self.name = name
        self._settings = settings or FramerSettings(repeat_window_ms=0, least_length=1)
        self._framer = Framer(self._settings, name)
        self._on_read = on_read
        self._clock = clock

    def scan(self, text: str, symbology: str = "") -> None:
        """Read a code; `symbology` is its AIM identifier."""
        end = "\t" if self._settings.terminator == "TAB" else "\n" if self._settings.terminator == "LF" else "\r"
        self.send(f"{self._settings.prefix}{symbology}{text}{end}".encode())

    def send(self, data: bytes) -> None:
        """Send bytes as a scanner would."""
        for read in self._framer.feed(data, self._clock()):
            self._on_read(read)


@dataclass(frozen=True, slots=True)
class Load:
    """What stands on a virtual scale."""

    weight_g: int = 0
    """Grams."""
    is_stable: bool = True
    """Whether it stands still."""


class VirtualScale:
    """A scale with a slider: speaks MT-SICS, is read by the same conversation as a real one."""

    def __init__(self, on_reading: OnReading, *, name: str = "virtual scale", limit_g: int = 60_000) -> None:
        """Switch the scale on, with nothing on it."""
        self.name = name
        self._limit_g = limit_g
        self._load = Load()
        self._clock_s = 0.0
        self._conversation = ScaleConversation(scale_protocols()["mt_sics"], on_reading)
        self._exchange()

    def put(self, weight_g: int, *, is_stable: bool = True) -> None:
        """Change what stands on the scale; the reading is reported at once."""
        self._load = Load(weight_g, is_stable)
        self._exchange()

    def answer(self, question: bytes) -> bytes:
        """Return what the scale says to a command."""
        if question.strip() not in (b"S", b"SI"):
            return b"ES\r\n"
        if self._load.weight_g > self._limit_g:
            return b"S +\r\n"
        mark = b"S" if self._load.is_stable else b"D"
        return b"S %s %10s g\r\n" % (mark, str(self._load.weight_g).encode())

    def _exchange(self) -> None:
        self._clock_s += 1.0
        question = self._conversation.take(b"", self._clock_s)
        self._conversation.take(self.answer(question), self._clock_s)
