"""What the window knows of a screen: its heading, its keys, and that scans go to it. Knows no particular screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class KeyHint:
    """A key of the present screen, shown in the strip."""

    key: str
    """Name of the key, e.g. ``F9`` or ``Shift+F4``."""
    text: str
    """What it does, already in the language of the screen."""
    run: Callable[[], None]
    """Does it."""
    is_held: bool = False
    """True when the key must be held for 0.8 s, because what it does is hard to take back."""
    is_in_strip: bool = True
    """False for keys that are only listed in the help."""


class Screen(QWidget):
    """One of the places that the rail leads to."""

    keys_changed = Signal()
    """The strip must be drawn anew."""
    heading_changed = Signal()
    """The top bar must be drawn anew."""
    open_requested = Signal(str, str, str)
    """Another screen is wanted: its name, and text and symbology of the scan that belongs there, or empty."""
    scan_shown = Signal(str, str)
    """What the last scan said and what came of it, for the bottom bar."""
    operator_changed = Signal(str)
    """Name of the operator who is signed on now."""
    decided = Signal()
    """The last scan is answered: the next one may come."""

    is_operator = False
    """True when the scanner is the only hand: letters, Enter and Space then do nothing outside an open field."""

    known: frozenset[str] = frozenset()
    """Sorts of things that a page at the desk shows when they are scanned; all others open the screen they belong to.
    Badges and commands belong to all."""

    waiting = 0
    """How many scans are not answered yet; the next one is held until then, for an answer may open another screen."""

    def begin_scan(self) -> None:
        """Remember that a scan waits for its answer."""
        self.waiting += 1

    def end_scan(self) -> None:
        """Remember that it was answered, and that the screen it led to is in front."""
        self.waiting -= 1
        self.decided.emit()

    def heading(self) -> tuple[str, str]:
        """Return title and subtitle for the top bar; empty ones leave the station's name there."""
        return "", ""

    def sentence(self) -> str:
        """Return what the bottom bar says when the screen comes to the front; empty leaves the last scan there."""
        return ""

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this screen, the most used one first."""
        return ()

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Take a scan, from whatever device."""

    def enter(self) -> None:
        """Called when the screen comes to the front."""

    def leave(self) -> None:
        """Called when another screen comes to the front."""

    def step_back(self) -> bool:
        """Go one step back, discarding nothing; false when there is no step back."""
        return False
