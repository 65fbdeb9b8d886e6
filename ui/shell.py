"""The window: rail, bars, banner, and one screen at a time. It routes scans and keys; it knows no rule."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QVBoxLayout, QWidget

from fulfilment.step import Text
from ui.banner import Banner, BannerAction
from ui.bars import BottomBar, TopBar
from ui.device_hub import DeviceHub
from ui.device_words import title_of
from ui.guide import Guide
from ui.keys import KeyRouter
from ui.rail import Rail, ScreenEntry
from ui.screen import Screen
from ui.stage import Stage
from ui.theme import Theme
from ui.touch import Touch
from ui.window_keys import WindowKeys

DEVICE_ICONS = {
    "scanner": "scanner",
    "printer": "printer",
    "scale": "scale",
    "data": "database",
    "carrier": "truck",
}


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
    operator_changed = Signal(str)
    """Name of the operator who is signed on now."""

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[ScreenEntry],
        hub: DeviceHub,
        place: Place,
        *,
        guide: Guide | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._place = theme, place
        self._stage = Stage(entries, guide)
        self._build(entries)
        self._arrange()
        self._connect(hub)

    def _build(self, entries: Sequence[ScreenEntry]) -> None:
        self._rail = Rail(self._theme, entries)
        self.top, self._bottom = TopBar(self._theme), BottomBar(self._theme)
        self._alarm, self._banner = Banner(self._theme), Banner(self._theme)
        self._keys = WindowKeys(self._theme, self._stage)
        self.touch = Touch(self._theme, self)
        self._router = KeyRouter(self._keys.action, lambda: self._stage.is_operator, self)
        self.setWindowTitle("Packhouse")

    def _arrange(self) -> None:
        body, centre = QWidget(), QWidget()
        rows = QVBoxLayout(body)
        for widget in (self._alarm, self._banner, self.top, self._stage, self.touch.keys, self._bottom):
            rows.addWidget(widget, 1 if widget is self._stage else 0)
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
        self._theme.changed.connect(self._show_keys)
        self._rail.chosen.connect(self.open)
        hub.scanned.connect(self._on_scanned)
        self._stage.opened.connect(self._on_opened)
        self._stage.keys_changed.connect(self._show_keys)
        self._stage.heading_changed.connect(self._show_heading)
        self._stage.scan_shown.connect(self._bottom.show_scan)
        self._stage.operator_changed.connect(self.top.show_operator)
        self._stage.operator_changed.connect(self.operator_changed)
        self._keys.said.connect(self._bottom.show_sentence)
        self._keys.lock_requested.connect(self.lock_requested)

    @property
    def is_idle(self) -> bool:
        """True when every scan that was heard is answered."""
        return self._stage.is_idle

    @property
    def current(self) -> str:
        """Name of the screen in front."""
        return self._stage.current

    def screen_named(self, name: str) -> Screen:
        """Return a screen, built now if it was never wanted before."""
        return self._stage.screen_named(name)

    def open(self, name: str) -> None:
        """Bring a screen to the front; an unknown name changes nothing."""
        self._stage.open(name)

    def set_device_state(self, name: str, state: str, word: str, detail: str = "", *, icon: str = "") -> None:
        """Show a device: `state` is ``ready``, `check` or ``stop``; `detail` says the cure."""
        self.top.show_device(name, DEVICE_ICONS.get(icon or name.lower(), "devices"), state, word, detail)
        if state == "stop" and detail:
            self._bottom.show_sentence(f"{title_of(name)}: {word}. {detail}")

    def show_banner(self, text: Text | None, *, is_alarm: bool = False, actions: Sequence[BannerAction] = ()) -> None:
        """Say a sentence above all screens, with what can be done about it, until it is taken back."""
        self._banner.show_text(text, is_alarm=is_alarm, actions=actions)

    def show_alarm(self, text: Text | None) -> None:
        """Say above everything what keeps the whole station from working, until it is taken back."""
        self._alarm.show_text(text, is_alarm=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to listen to the keys of the window that the desktop made."""
        super().showEvent(event)
        self._router.listen_to(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters follow the window."""
        super().resizeEvent(event)
        self._theme.fit(self.size(), self.screen())

    def moveEvent(self, event: QMoveEvent) -> None:
        """Let the letters suit the screen that the window was moved to."""
        super().moveEvent(event)
        self._theme.fit(self.size(), self.screen())

    def changeEvent(self, event: QEvent) -> None:
        """Say headings and keys anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_heading()
            self._show_keys()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the screen."""
        self._stage.leave()
        super().closeEvent(event)

    def _on_opened(self, name: str) -> None:
        self._keys.help.hide()
        self.touch.refresh()
        self._rail.show_current(name)
        self._show_heading()
        self._show_keys()

    def _show_heading(self) -> None:
        screen = self._stage.screen_in_front
        if screen is not None:
            title, subtitle = screen.heading()
            self.top.show_place(title or self._place.station, subtitle or self._place.site)
            self._bottom.show_sentence(screen.sentence())

    def _show_keys(self) -> None:
        hints = self._keys.strip()
        self._bottom.show_hints(() if self.touch.is_on else hints)
        if self.touch.is_on:
            self.touch.keys.show_hints(hints)

    def _on_scanned(self, text: str, symbology: str, device: str) -> None:
        self._keys.help.hide()
        self._stage.take_scan(text, symbology, device)
