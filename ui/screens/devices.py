"""Devices: scanners, label printers and the scale of this station, how each one is, how to cure it and to try it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from devices.printer import Printer
from devices.scan import Reject, Scan
from ui.controls import Scroll
from ui.device_crew import SCALE
from ui.device_hub import DeviceHub
from ui.device_panels.editors import Editor, PortFinder, PrinterEditor, ScaleEditor, ScaleRow, ScannerEditor
from ui.device_panels.listing import DeviceList
from ui.device_panels.rows import Row, first, is_virtual, names_of, new_row, row_of, with_row, without
from ui.device_panels.trials import PrinterTrial, ScaleTrial, ScannerTrial, Trial
from ui.device_trial import trial_printer
from ui.device_words import DeviceState
from ui.empty import EmptyPanel
from ui.screen import KeyHint, Screen
from ui.senses import Senses
from ui.sizes import Role
from ui.station_settings import PrinterSettings, ScannerSettings, StationSettings
from ui.station_store import StationStore
from ui.theme import Theme
from ui.widgets import Panel, Words

OpenVirtual = Callable[[str, str], None]
"""Shows the virtual device of a kind and name."""
_KINDS = ("scanner", "printer", "scale")


class DevicesScreen(Screen):
    """What this station is connected to."""

    def __init__(
        self, theme: Theme, senses: Senses, store: StationStore, hub: DeviceHub, *, open_virtual: OpenVirtual
    ) -> None:
        super().__init__()
        self._theme, self._senses, self._store, self._hub = theme, senses, store, hub
        self._open_virtual = open_virtual
        self._finder = PortFinder()
        self._kind, self._name = "", ""
        self._editor: Editor | None = None
        self._trial: Trial | None = None
        self._is_asked = False
        self._build()
        self._arrange()
        self._connect()
        self._say_words()
        self._show_states()

    def _build(self) -> None:
        theme = self._theme
        self._sheets = [Panel(theme) for _ in range(3)]
        self._list = DeviceList(theme)
        self._add = {kind: QPushButton() for kind in _KINDS}
        self._title, self._trial_title = Words(theme, Role.DESK_TITLE), Words(theme, Role.DESK_TITLE)
        self._scroll, self._trial_scroll = Scroll(), Scroll()
        self._save, self._remove, self._first, self._open = (QPushButton() for _ in range(4))
        self._save.setProperty("isMain", True)
        self._said = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self._empty = EmptyPanel(theme)

    def _arrange(self) -> None:
        space, px = self._theme.sizes.space, self._theme.sizes.desk_px
        columns = QHBoxLayout(self)
        columns.setContentsMargins(space(3), space(3), space(3), space(3))
        columns.setSpacing(space(3))
        for sheet, stretch in zip(self._sheets, (31, 39, 30), strict=True):
            columns.addWidget(sheet, stretch)
            sheet.setMinimumWidth(1)
        left, middle, right = (QVBoxLayout(sheet) for sheet in self._sheets)
        for rows in (left, middle, right):
            rows.setContentsMargins(px(22), px(18), px(22), px(18))
            rows.setSpacing(space(1.5))
        left.setContentsMargins(px(8), px(8), px(8), px(14))
        left.addWidget(self._list, 1)
        left.addWidget(self._empty, 1)
        adders = QVBoxLayout()
        adders.setContentsMargins(px(8), 0, px(8), 0)
        adders.setSpacing(space(1))
        for button in self._add.values():
            adders.addWidget(button)
        left.addLayout(adders)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(1))
        for button in (self._save, self._open, self._first, self._remove):
            button.setMinimumWidth(1)
            buttons.addWidget(button)
        middle.addWidget(self._title)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self._said)
        middle.addLayout(buttons)
        right.addWidget(self._trial_title)
        right.addWidget(self._trial_scroll, 1)

    def _connect(self) -> None:
        self._senses.changed.connect(self._show_states)
        self._senses.read.connect(self._on_read)
        self._hub.weighed.connect(self._on_weighed)
        self._list.chosen.connect(self.open_device)
        self._save.clicked.connect(self.save)
        self._remove.clicked.connect(self._on_remove)
        self._first.clicked.connect(self._on_first)
        self._open.clicked.connect(self._on_open)
        self._empty.action_requested.connect(partial(self.add, "scanner"))
        for kind, button in self._add.items():
            button.clicked.connect(partial(self.add, kind))

    def heading(self) -> tuple[str, str]:
        """Return the name of the place."""
        return self.tr("Devices"), self._store.settings.station

    def sentence(self) -> str:
        """Return what scanning does here."""
        return self.tr("Scan anything: what the scanner sent is shown here and goes nowhere else")

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of this screen."""
        return [
            KeyHint("Ctrl+S", self.tr("Save"), self.save),
            KeyHint("Shift+F4", self.tr("Add scanner"), partial(self.add, "scanner")),
            KeyHint("Shift+F5", self.tr("Add printer"), partial(self.add, "printer")),
            KeyHint("Shift+F6", self.tr("Scale"), partial(self.add, "scale"), is_in_strip=False),
            KeyHint("Shift+F7", self.tr("Test label"), self._print_trial),
            KeyHint("Shift+F12", self.tr("Remove"), self._delete, is_held=True),
        ]

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Keep a scan from going anywhere: `senses` tells the test what was read."""
        if self._senses.kind_of(device) != "scanner" and device != self._senses.virtual_scanner.name:
            self._on_read(Scan(text, symbology, device, 0.0))
        self.scan_shown.emit(text, device or self.tr("typed"))

    def enter(self) -> None:
        """Begin on the list."""
        self._list.setFocus()

    def open_device(self, name: str) -> None:
        """Show form and test of a device that is set up."""
        kind = self._senses.kind_of(name)
        row = row_of(self._store.settings, kind, name) if kind else None
        if row is not None:
            self._open_row(kind, name, row)
        elif not name:
            self._open_row("", "", None)

    def add(self, kind: str) -> None:
        """Show an empty form; the scale is one, so it is opened when it is there."""
        existing = row_of(self._store.settings, kind, SCALE) if kind == "scale" else None
        names = {"scanner": self.tr("Scanner"), "printer": self.tr("Label printer"), "scale": SCALE}
        row = existing or new_row(self._store.settings, kind, names[kind])
        self._open_row(kind, SCALE if existing else "", row)
        if self._editor is not None:
            self._editor.setFocus()
            self._editor.focusNextChild()

    def save(self) -> None:
        """Store the form and work with it at once."""
        if self._editor is None:
            return
        row = self._editor.row()
        name = SCALE if isinstance(row, ScaleRow) else row.name.strip()
        taken = names_of(self._store.settings) - {self._name}
        if not name or (name in taken and not isinstance(row, ScaleRow)):
            self._complain(self.tr("Choose a name that no other device has."))
        elif isinstance(row, ScannerSettings | ScaleRow) and not row.port.strip():
            self._complain(self.tr("Choose a port, or type one."))
        elif self._store_settings(with_row(self._store.settings, self._name, row)):
            self._name = name
            self._show_states(name)
            self.open_device(name)
            self._say(self.tr("Saved. It is in use now."))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for ports whenever somebody comes."""
        super().showEvent(event)
        self._finder.start()

    def _say_words(self) -> None:
        words = {
            "scanner": self.tr("Add a scanner"),
            "printer": self.tr("Add a label printer"),
            "scale": self.tr("Set up the scale"),
        }
        for kind, button in self._add.items():
            button.setText(words[kind])
        self._list.setAccessibleName(self.tr("Devices"))
        self._save.setText(self.tr("Save"))
        self._open.setText(self.tr("Show"))
        self._first.setText(self.tr("Use first"))
        self._trial_title.say(self.tr("Try it"))
        self._empty.show_state(self.tr("No device yet. Scanners that type like a keyboard need no set-up."), "devices")
        self._empty.show_action("")
        self._show_title()
        self._ask(False)
        self.keys_changed.emit()

    def _show_title(self) -> None:
        new = {
            "": "",
            "scanner": self.tr("New scanner"),
            "printer": self.tr("New label printer"),
            "scale": self.tr("Scale"),
        }
        self._title.say(self._name or new[self._kind])

    def _show_states(self, current: str = "") -> None:
        states: list[DeviceState] = self._senses.states()
        self._list.setVisible(bool(states))
        self._empty.setVisible(not states)
        self._list.show_states(states, current)

    def _open_row(self, kind: str, name: str, row: Row | None) -> None:
        self._kind, self._name = kind, name
        self._editor, self._trial = self._parts_of(row)
        self._scroll.hold(self._editor)
        self._trial_scroll.hold(self._trial)
        is_printer = isinstance(row, PrinterSettings)
        self._save.setVisible(row is not None)
        self._remove.setVisible(bool(name))
        self._first.setVisible(is_printer and bool(name) and self._store.settings.printers[0] != row)
        self._open.setVisible(row is not None and bool(name) and is_virtual(row))
        self._trial_title.setVisible(row is not None)
        self._say("")
        self._show_title()
        self._ask(False)

    def _parts_of(self, row: Row | None) -> tuple[Editor | None, Trial | None]:
        editor: Editor
        if isinstance(row, ScannerSettings):
            return ScannerEditor(self._theme, row, self._finder), ScannerTrial(self._theme)
        if isinstance(row, ScaleRow):
            return ScaleEditor(self._theme, row, self._finder), ScaleTrial(self._theme)
        if isinstance(row, PrinterSettings):
            editor = PrinterEditor(self._theme, row)
            return editor, PrinterTrial(self._theme, partial(self._printer_of, editor))
        return None, None

    def _printer_of(self, editor: PrinterEditor) -> Printer:
        row = editor.row()
        return trial_printer(row, self._senses.virtual_printers.get(self._name) if is_virtual(row) else None)

    def _print_trial(self) -> None:
        if isinstance(self._trial, PrinterTrial):
            self._trial.print_label()

    def _on_read(self, read: Scan | Reject) -> None:
        if self._trial is not None and self.isVisible():
            self._trial.take_scan(read)

    def _on_weighed(self, grams: int, is_stable: bool) -> None:
        if isinstance(self._trial, ScaleTrial):
            self._trial.take_weight(grams, is_stable)

    def _on_open(self) -> None:
        self._open_virtual(self._kind, self._name)

    def _on_first(self) -> None:
        if self._store_settings(first(self._store.settings, self._name)):
            self._first.hide()
            self._say(self.tr("Labels of this station go to it now."))

    def _on_remove(self) -> None:
        """Ask once more on the button itself."""
        if self._is_asked:
            self._delete()
        else:
            self._ask(True)

    def _delete(self) -> None:
        if self._name and self._store_settings(without(self._store.settings, self._kind, self._name)):
            self.open_device(self._list.current)

    def _ask(self, is_asked: bool) -> None:
        self._is_asked = is_asked
        self._remove.setText(self.tr("Really remove?") if is_asked else self.tr("Remove"))

    def _store_settings(self, settings: StationSettings) -> bool:
        names = ("scanners", "printers", "scale_port", "scale_protocol")
        try:
            self._store.change(**{name: getattr(settings, name) for name in names})
        except OSError as trouble:
            self._complain(self.tr("Not saved: {reason}").format(reason=trouble.strerror or str(trouble)))
            return False
        return True

    def _say(self, words: str) -> None:
        self._said.set_colour("muted")
        self._said.say(words)

    def _complain(self, words: str) -> None:
        self._said.set_colour("alarm")
        self._said.say(words)
