"""Devices: scanners, label printers and the scale of this station, how each one is, how to cure it and to try it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from devices.scan import Scan
from fulfilment.desk import everywhere
from ui.device_crew import SCALE
from ui.device_hub import DeviceHub
from ui.device_panels.desk import DeviceDesk, OpenVirtual
from ui.device_panels.listing import DeviceList
from ui.device_panels.rows import new_row, row_of
from ui.empty import EmptyPanel
from ui.kit import Kit
from ui.screen import KeyHint, Screen
from ui.senses import Senses
from ui.station_store import StationStore
from ui.theme import Theme
from ui.widgets import Panel

_KINDS = ("scanner", "printer", "scale")


class DevicesScreen(Screen):
    """What this station is connected to."""

    known = everywhere.ANYTHING

    def __init__(
        self, theme: Theme, senses: Senses, store: StationStore, hub: DeviceHub, *, open_virtual: OpenVirtual
    ) -> None:
        super().__init__()
        self._theme, self._senses, self._store = theme, senses, store
        self.desk = DeviceDesk(theme, senses, store, open_virtual)
        self._build()
        self._arrange()
        self._connect(hub)
        self._say_words()
        self._show_states()

    def _build(self) -> None:
        self._sheet = Panel(self._theme)
        self._list = DeviceList(self._theme)
        self._add = {kind: QPushButton() for kind in _KINDS}
        self._empty = EmptyPanel(self._theme)

    def _arrange(self) -> None:
        columns = self._columns = QHBoxLayout(self)
        columns.addWidget(self._sheet, 31)
        columns.addWidget(self.desk, 69)
        self._sheet.setMinimumWidth(1)
        left, adders = self._left, self._adders = QVBoxLayout(self._sheet), QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addWidget(self._empty, 1)
        for button in self._add.values():
            adders.addWidget(button)
        left.addLayout(adders)
        self._space_out()

    def _space_out(self) -> None:
        space, px = self._theme.sizes.space, self._theme.sizes.desk_px
        self._columns.setContentsMargins(space(3), space(3), space(3), space(3))
        self._columns.setSpacing(space(3))
        self._left.setContentsMargins(px(8), px(8), px(8), px(14))
        self._left.setSpacing(space(1.5))
        self._adders.setContentsMargins(px(8), 0, px(8), 0)
        self._adders.setSpacing(space(1))

    def _connect(self, hub: DeviceHub) -> None:
        self._theme.changed.connect(self._space_out)
        self._senses.changed.connect(self._show_states)
        self._senses.read.connect(self.desk.take_read)
        hub.weighed.connect(self.desk.take_weight)
        self._list.chosen.connect(self.open_device)
        self.desk.stored.connect(self._on_stored)
        for kind, button in self._add.items():
            button.clicked.connect(partial(self.add, kind))

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Devices"), self._store.settings.station

    def sentence(self) -> str:
        """Return what scanning does here."""
        return self.tr("Codes are only shown here; badges and commands act")

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this screen."""
        return [
            KeyHint("Shift+F9", self.tr("Save"), self.desk.save),
            KeyHint("Shift+F4", self.tr("Add scanner"), partial(self.add, "scanner")),
            KeyHint("Shift+F5", self.tr("Add printer"), partial(self.add, "printer")),
            KeyHint("Shift+F6", self.tr("Scale"), partial(self.add, "scale"), is_in_strip=False),
            KeyHint("Shift+F7", self.tr("Test label"), self.desk.print_trial),
            KeyHint("Shift+F12", self.tr("Remove"), self.desk.delete, is_held=True),
        ]

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Keep a scan from going anywhere: `senses` tells the test what was read."""
        if self._senses.kind_of(device) != "scanner" and device != self._senses.virtual_scanner.name:
            self.desk.take_read(Scan(text, symbology, device, 0.0))
        self.scan_shown.emit(text, device or self.tr("typed"))

    def enter(self) -> None:
        """Begin on the list."""
        self._list.setFocus()

    def open_device(self, name: str) -> None:
        """Show form and test of a device that is set up."""
        kind = self._senses.kind_of(name)
        row = row_of(self._store.settings, kind, name) if kind else None
        if row is not None and name != self._list.current:
            self._show_states(name)
        if row is not None:
            self.desk.open_row(kind, name, row)
        elif not name:
            self.desk.open_row("", "", None)

    def add(self, kind: str) -> None:
        """Show an empty form; the scale is one, so it is opened when it is there."""
        existing = row_of(self._store.settings, kind, SCALE) if kind == "scale" else None
        names = {"scanner": self.tr("Scanner"), "printer": self.tr("Label printer"), "scale": SCALE}
        row = existing or new_row(self._store.settings, kind, names[kind])
        self.desk.open_row(kind, SCALE if existing else "", row)
        if self.desk.editor is not None:
            self.desk.editor.setFocus()
            self.desk.editor.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for ports whenever somebody comes."""
        super().showEvent(event)
        self.desk.finder.start()

    def _say_words(self) -> None:
        words = {
            "scanner": self.tr("Add a scanner"),
            "printer": self.tr("Add a label printer"),
            "scale": self.tr("Set up the scale"),
        }
        for kind, button in self._add.items():
            button.setText(words[kind])
        self._list.setAccessibleName(self.tr("Devices"))
        self._empty.show_state(self.tr("No device yet. Scanners that type like a keyboard need no set-up."), "devices")
        self._empty.show_action("")
        self.keys_changed.emit()

    def _show_states(self, current: str = "") -> None:
        states = self._senses.states()
        self._list.setVisible(bool(states))
        self._empty.setVisible(not states)
        self._list.show_states(states, current)

    def _on_stored(self, name: str) -> None:
        """Open what was stored, or what stands in the place of what was removed."""
        self._show_states(name)
        self.open_device(name or self._list.current)


def create(kit: Kit) -> DevicesScreen:
    """Return the page."""
    return DevicesScreen(kit.theme, kit.senses, kit.store, kit.hub, open_virtual=kit.open_virtual)
