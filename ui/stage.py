"""The place where one screen at a time stands. Builds screens when they are first wanted and sends scans to them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.guide import Guide
from ui.rail import ScreenEntry
from ui.scan_order import Heard, ScanOrder
from ui.screen import KeyHint, Screen


class Stage(QStackedWidget):
    """Holds the screens by name."""

    opened = Signal(str)
    """Another screen stands in front: its name."""
    keys_changed = Signal()
    """The keys of the screen in front are others now."""
    heading_changed = Signal()
    """The heading of the screen in front is another now."""
    scan_shown = Signal(str, str)
    """What the last scan said and what came of it."""
    operator_changed = Signal(str)
    """Name of the operator who is signed on now."""

    def __init__(self, entries: Sequence[ScreenEntry], guide: Guide | None = None) -> None:
        super().__init__()
        self._guide = guide
        self.entries = {entry.name: entry for entry in entries}
        self._screens: dict[str, Screen] = {}
        self._forwarded: set[tuple[str, str]] = set()
        self._order = ScanOrder(self._is_deciding, self._hand_on)
        self.current = ""
        if guide is not None:
            guide.open_requested.connect(self._on_open_requested)
            guide.answered.connect(self.scan_shown)
            guide.operator_changed.connect(self.operator_changed)
            guide.decided.connect(self._order.go_on)

    @property
    def screen_in_front(self) -> Screen | None:
        """The screen that one sees, none before the first one is opened."""
        return self._screens.get(self.current)

    @property
    def is_operator(self) -> bool:
        """Whether the scanner is the only hand on the screen in front."""
        return self.screen_in_front is not None and self.screen_in_front.is_operator

    @property
    def is_idle(self) -> bool:
        """True when every scan that was heard is answered."""
        return not self._order and not self._is_deciding()

    def screen_named(self, name: str) -> Screen:
        """Return a screen, built now if it was never wanted before."""
        if name not in self._screens:
            screen = self._screens[name] = self.entries[name].create()
            screen.keys_changed.connect(self.keys_changed)
            screen.heading_changed.connect(self.heading_changed)
            screen.open_requested.connect(self._on_open_requested)
            screen.scan_shown.connect(self.scan_shown)
            screen.operator_changed.connect(self.operator_changed)
            screen.decided.connect(self._order.go_on)
            self.addWidget(screen)
        return self._screens[name]

    def open(self, name: str) -> None:
        """Bring a screen to the front; an unknown name changes nothing."""
        if name not in self.entries or name == self.current:
            return
        self.leave()
        screen = self.screen_named(name)
        self.current = name
        self.setCurrentWidget(screen)
        self.opened.emit(name)
        screen.setFocus()
        screen.enter()

    def leave(self) -> None:
        """Tell the screen in front that it goes."""
        if self.screen_in_front is not None:
            self.screen_in_front.leave()

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of the screen in front."""
        return self.screen_in_front.hints() if self.screen_in_front is not None else ()

    def step_back(self) -> None:
        """Go one step back on the screen in front, or at least out of a field."""
        screen = self.screen_in_front
        if screen is not None and not screen.step_back():
            screen.setFocus()

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Send a scan to the screen in front, as soon as the one before has found its screen."""
        self._order.take(text, symbology, device)

    def _is_deciding(self) -> bool:
        is_asking = self._guide is not None and self._guide.is_deciding
        return is_asking or any(screen.waiting for screen in self._screens.values())

    def _hand_on(self, heard: Heard) -> None:
        self._forwarded.clear()
        screen = self.screen_in_front
        if screen is None:
            return
        if self._guide is None or screen.is_operator:
            screen.take_scan(heard.text, heard.symbology, heard.device)
        else:
            self._guide.show_way(heard, screen)

    def _on_open_requested(self, name: str, text: str, symbology: str) -> None:
        """Open another screen and hand it the scan; a scan that comes back is not sent round again."""
        if name not in self.entries or (name, text) in self._forwarded:
            return
        self._forwarded |= {(name, text), (self.current, text)}
        self.open(name)
        if text:
            self._screens[name].take_scan(text, symbology, "")
