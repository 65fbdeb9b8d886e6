"""Keeps scans in their order while a screen still decides where the one before belongs. Knows no screen."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Heard:
    """A scan as it came from the device hub."""

    text: str
    """What the code says."""
    symbology: str
    """AIM identifier, or empty."""
    device: str
    """Which device read it."""


class ScanOrder:
    """Hands scans on one after the other; none overtakes an answer that may open another screen."""

    def __init__(self, is_deciding: Callable[[], bool], hand_on: Callable[[Heard], None]) -> None:
        self._is_deciding, self._hand_on = is_deciding, hand_on
        self._held: deque[Heard] = deque()

    def take(self, text: str, symbology: str, device: str) -> None:
        """Take a scan; it is handed on at once unless an answer is awaited."""
        self._held.append(Heard(text, symbology, device))
        self.go_on()

    def go_on(self) -> None:
        """Hand on what waits, up to the next scan that has to be decided."""
        while self._held and not self._is_deciding():
            self._hand_on(self._held.popleft())

    def __len__(self) -> int:
        return len(self._held)
