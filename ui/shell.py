"""The window: rail, bars, banner, and one screen at a time. It routes scans and keys; it knows no rule."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fulfilment.step import Text
from ui.banner import Banner
from ui.bars import BottomBar, TopBar
from ui.device_hub import DeviceHub
from ui.help_sheet import HelpSheet
from ui.keys import Action, KeyRouter
from ui.rail import Rail, ScreenEntry
from ui.screen import KeyHint, Screen
from ui.texts import spoken
from ui.theme import Theme

DEVICE_ICONS = {"scanner": "scanner", "printer": "printer", "scale": "scale", "data": "database"}


@dataclass(frozen=True)
class Place:
    """Where this station stands."""

    station: str
    """Name of the station."""
    site: str = ""
    """Town and hall."""


class Shell(QMainWindow):
    """The main window."""

    lock_requested = Signal()
    """F12: somebody else signs on, or the station is left."""
    lead_requested = Signal()
    """F12 held: the lead is called."""
    closing = Signal()
    """The window is being closed."""

    def __init__(self, theme: Theme, entries: Sequence[ScreenEntry], hub: DeviceHub, place: Place) -> None:
        super().__init__()
        self._theme, self._place = theme, place
        self._entries = {entry.name: entry for entry in entries}
        self._screens: dict[str, Screen] = {}
        self._current = ""
        self._forwarded: set[tuple[str, str]] = set()
        self._build()
        self._arrange()
        self._connect(hub)

    def _build(self) -> None:
        self._rail = Rail(self._theme, list(self._entries.values()))
        self._top, self._bottom = TopBar(self._theme), BottomBar(self._theme)
        self._banner = Banner(self._theme)
        self._stack = QStackedWidget()
        self._help = HelpSheet(self._theme, self._stack)
        self._router = KeyRouter(self._action, self._is_operator, self)
        self.setWindowTitle("Packhouse")

    def _arrange(self) -> None:
        body, centre = QWidget(), QWidget()
        rows = QVBoxLayout(body)
        for widget in (self._banner, self._top, self._stack, self._bottom):
            rows.addWidget(widget, 1 if widget is self._stack else 0)
        grid = QGridLayout(centre)
        grid.addWidget(self._rail, 0, 0)
        grid.addWidget(body, 0, 1)
        grid.setColumnStretch(1, 1)
        for layout in (rows, grid):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(centre)
        self.setMinimumSize(1024, 640)

    def _connect(self, hub: DeviceHub) -> None:
        self._rail.chosen.connect(self.open)
        hub.scanned.connect(self._on_scanned)

    @property
    def current(self) -> str:
        """Name of the screen in front."""
        return self._current

    def screen_named(self, name: str) -> Screen:
        """Return a screen, built now if it was never wanted before."""
        if name not in self._screens:
            screen = self._screens[name] = self._entries[name].create()
            screen.keys_changed.connect(self._on_keys_changed)
            screen.open_requested.connect(self._on_open_requested)
            screen.scan_shown.connect(self._bottom.show_scan)
            screen.operator_changed.connect(self._top.show_operator)
            self._stack.addWidget(screen)
        return self._screens[name]

    def open(self, name: str) -> None:
        """Bring a screen to the front; an unknown name changes nothing."""
        if name not in self._entries or name == self._current:
            return
        if self._current:
            self._screens[self._current].leave()
        self._help.hide()
        screen = self.screen_named(name)
        self._current = name
        self._stack.setCurrentWidget(screen)
        self._rail.show_current(name)
        self._show_heading()
        screen.setFocus()
        screen.enter()
        if screen.sentence():
            self._bottom.show_sentence(screen.sentence())
        self._on_keys_changed()

    def set_device_state(self, name: str, state: str, word: str, detail: str = "", *, icon: str = "") -> None:
        """Show a device: `state` is ``ready``, `check` or ``stop``; `detail` says the cure."""
        self._top.show_device(name, DEVICE_ICONS.get(icon or name.lower(), "devices"), state, word, detail)
        if state == "stop" and detail:
            self._bottom.show_sentence(f"{name}: {word}. {detail}")

    def remove_device(self, name: str) -> None:
        """Take a device out of the bar."""
        self._top.remove_device(name)

    def show_banner(self, text: Text | None, *, is_alarm: bool = False) -> None:
        """Say a sentence above all screens until it is taken back."""
        self._banner.show_text(text, is_alarm=is_alarm)

    def show_sentence(self, text: str) -> None:
        """Say something once, where the last scan stands."""
        self._bottom.show_sentence(text)

    def show_operator(self, name: str) -> None:
        """Say who is signed on."""
        self._top.show_operator(name)

    def add_to_top(self, widget: QWidget) -> None:
        """Add a control at the right end of the top bar."""
        self._top.add_at_end(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to listen to the keys of the window that the desktop made."""
        super().showEvent(event)
        self._router.listen_to(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters follow the window."""
        super().resizeEvent(event)
        self._theme.fit(self.size(), self.screen())
        self._help.setGeometry(self._stack.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Say headings and keys anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._current:
            self._show_heading()
            self._on_keys_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the screen and tell who waits for the end."""
        if self._current:
            self._screens[self._current].leave()
        self.closing.emit()
        super().closeEvent(event)

    def _show_heading(self) -> None:
        title, subtitle = self._screens[self._current].heading()
        self._top.show_place(title or self._place.station, subtitle or self._place.site)

    def _is_operator(self) -> bool:
        return bool(self._current) and self._screens[self._current].is_operator

    def _global_hints(self) -> list[KeyHint]:
        places = [
            KeyHint(entry.key, spoken(entry.title), partial(self.open, name))
            for name, entry in self._entries.items()
            if entry.key
        ]
        return [
            *places,
            KeyHint("F11", self.tr("Size of letters by distance"), self._next_distance),
            KeyHint("F12", self.tr("Switch user; hold to call the lead"), self.lock_requested.emit),
            KeyHint("Esc", self.tr("One step back"), self._step_back),
            KeyHint("F1", self.tr("Help"), self._toggle_help),
        ]

    def _action(self, name: str) -> Action | None:
        """Return what a key does here: the screen first, then the window."""
        if self._help.isVisible() and name in ("Esc", "F1"):
            return Action(struck=self._help.hide)
        if name == "F12":
            return Action(struck=self.lock_requested.emit, held=self.lead_requested.emit)
        here = self._screens[self._current].hints() if self._current else ()
        for hint in (*here, *self._global_hints()):
            if hint.key == name:
                return Action(held=hint.run) if hint.is_held else Action(struck=hint.run)
        return None

    def _next_distance(self) -> None:
        distance = self._theme.next_distance()
        self.show_sentence(self.tr("Letters for {distance} m").format(distance=f"{distance:g}"))

    def _step_back(self) -> None:
        if self._current and not self._screens[self._current].step_back():
            self._screens[self._current].setFocus()

    def _toggle_help(self) -> None:
        here = self._screens[self._current].hints() if self._current else ()
        taken = {hint.key for hint in here}
        self._help.show_keys(here, [hint for hint in self._global_hints() if hint.key not in taken])

    def _on_keys_changed(self) -> None:
        if self._current:
            help_key = KeyHint("F1", self.tr("Help"), self._toggle_help)
            here = [hint for hint in self._screens[self._current].hints() if hint.is_in_strip]
            self._bottom.show_hints([*here, help_key])

    def _on_scanned(self, text: str, symbology: str, device: str) -> None:
        self._forwarded.clear()
        self._help.hide()
        if self._current:
            self._screens[self._current].take_scan(text, symbology, device)

    def _on_open_requested(self, name: str, text: str, symbology: str) -> None:
        """Open another screen and hand it the scan; a scan that comes back is not sent round again."""
        if name not in self._entries or (name, text) in self._forwarded:
            return
        self._forwarded |= {(name, text), (self._current, text)}
        self.open(name)
        if text:
            self._screens[name].take_scan(text, symbology, "")
