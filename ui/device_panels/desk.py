"""The device that is open: its form, what is tried out on it, and the buttons that store or remove it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from devices.printer import Printer
from devices.scan import Reject, Scan
from devices.virtual_printer import VirtualPrinter
from ui.controls import Scroll
from ui.device_crew import SCALE
from ui.device_panels.editors import Editor, PortFinder, PrinterEditor, ScaleEditor, ScaleRow, ScannerEditor
from ui.device_panels.rows import Row, first, is_virtual, names_of, with_row, without
from ui.device_panels.speed import SpeedPanel
from ui.device_panels.trials import PrinterTrial, ScaleTrial, ScannerTrial, Trial
from ui.device_trial import trial_printer
from ui.device_words import title_of
from ui.senses import Senses
from ui.sizes import Role
from ui.station_settings import PrinterSettings, ScannerSettings, StationSettings
from ui.station_store import StationStore
from ui.theme import Theme
from ui.widgets import Panel, Words

OpenVirtual = Callable[[str, str], None]
"""Shows the virtual device of a kind and name."""


class DeviceDesk(QWidget):
    """Form and test of one device."""

    stored = Signal(str)
    """Name of the device that was stored; empty when it was removed."""

    def __init__(self, theme: Theme, senses: Senses, store: StationStore, open_virtual: OpenVirtual) -> None:
        super().__init__()
        self._theme, self._senses, self._store = theme, senses, store
        self._open_virtual = open_virtual
        self._kind, self._name = "", ""
        self.finder = PortFinder()
        self.editor: Editor | None = None
        self.trial: Trial | None = None
        self._is_asked = False
        self._build()
        self._arrange()
        self._save.clicked.connect(self.save)
        self._remove.clicked.connect(self._on_remove)
        self._first.clicked.connect(self._on_first)
        self._open.clicked.connect(self._on_open)
        self.open_row("", "", None)

    def _build(self) -> None:
        theme = self._theme
        self._sheets = [Panel(theme) for _ in range(2)]
        self._title, self._trial_title = Words(theme, Role.DESK_TITLE), Words(theme, Role.DESK_TITLE)
        self._scroll, self._trial_scroll = Scroll(), Scroll()
        self._save, self._remove, self._first, self._open = (QPushButton() for _ in range(4))
        self._save.setProperty("isMain", True)
        self._said = Words(theme, Role.DESK_SMALL, "muted", wraps=True)

    def _arrange(self) -> None:
        columns = self._columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        for sheet, stretch in zip(self._sheets, (39, 30), strict=True):
            columns.addWidget(sheet, stretch)
            sheet.setMinimumWidth(1)
        form, trial = self._both = QVBoxLayout(self._sheets[0]), QVBoxLayout(self._sheets[1])
        buttons = self._buttons = QHBoxLayout()
        for button in (self._save, self._open, self._first, self._remove):
            button.setMinimumWidth(1)
            buttons.addWidget(button)
        form.addWidget(self._title)
        form.addWidget(self._scroll, 1)
        form.addWidget(self._said)
        form.addLayout(buttons)
        trial.addWidget(self._trial_title)
        trial.addWidget(self._trial_scroll, 1)
        self._space_out()
        self._theme.changed.connect(self._space_out)

    def _space_out(self) -> None:
        space, px = self._theme.sizes.space, self._theme.sizes.desk_px
        self._columns.setSpacing(space(3))
        for rows in self._both:
            rows.setContentsMargins(px(22), px(18), px(22), px(18))
            rows.setSpacing(space(1.5))
        self._buttons.setSpacing(space(1))

    def open_row(self, kind: str, name: str, row: Row | None) -> None:
        """Show form and test of a device; without a name it is a new one, without a row there is none."""
        self._kind, self._name = kind, name
        self.editor = _editor_of(self._theme, row, self.finder)
        self.trial = self._trial_of(self.editor)
        self._scroll.hold(self.editor)
        self._trial_scroll.hold(self.trial)
        rows = self._store.settings.printers
        self._save.setVisible(row is not None)
        self._remove.setVisible(bool(name))
        self._first.setVisible(isinstance(row, PrinterSettings) and bool(name) and rows[0] != row)
        self._open.setVisible(row is not None and bool(name) and is_virtual(row))
        self._trial_title.setVisible(row is not None)
        self._say("")
        self._say_words()

    def take_read(self, read: Scan | Reject) -> None:
        """Show what a scanner read."""
        if self.trial is not None and self.isVisible():
            self.trial.take_scan(read)

    def take_weight(self, grams: int, is_stable: bool) -> None:
        """Show what the scale says."""
        if isinstance(self.trial, ScaleTrial):
            self.trial.take_weight(grams, is_stable)

    def print_trial(self) -> None:
        """Print a test label, where a printer is open."""
        if isinstance(self.trial, PrinterTrial):
            self.trial.print_label()

    def save(self) -> None:
        """Store the form and work with it at once."""
        if self.editor is None:
            return
        row = self.editor.row()
        name = SCALE if isinstance(row, ScaleRow) else row.name.strip()
        taken = names_of(self._store.settings) - {self._name}
        if not name or (name in taken and not isinstance(row, ScaleRow)):
            self._say(self.tr("Choose a name that no other device has."), "alarm")
        elif isinstance(row, ScannerSettings | ScaleRow) and not row.port.strip():
            self._say(self.tr("Choose a port, or type one."), "alarm")
        elif self._keep(with_row(self._store.settings, self._name, row)):
            self._name = name
            self.stored.emit(name)
            self._say(self.tr("Saved. It is in use now."))

    def delete(self) -> None:
        """Take the device away."""
        if self._name and self._keep(without(self._store.settings, self._kind, self._name)):
            self.stored.emit("")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        new = {
            "": "",
            "scanner": self.tr("New scanner"),
            "printer": self.tr("New label printer"),
            "scale": self.tr("Scale"),
        }
        self._title.say(title_of(self._name) or new[self._kind])
        self._trial_title.say(self.tr("Try it"))
        self._save.setText(self.tr("Save"))
        self._open.setText(self.tr("Show"))
        self._first.setText(self.tr("Use first"))
        self._ask(False)

    def _trial_of(self, editor: Editor | None) -> Trial | None:
        if isinstance(editor, PrinterEditor):
            virtual = self._senses.virtual_printers.get(self._name)
            return PrinterTrial(self._theme, partial(_printer_of, editor, virtual))
        if isinstance(editor, ScaleEditor):
            return ScaleTrial(self._theme)
        return self._scanner_trial(editor) if isinstance(editor, ScannerEditor) else None

    def _scanner_trial(self, editor: ScannerEditor) -> ScannerTrial:
        panel = SpeedPanel(self._theme, lambda: editor.row().port, self._senses.lend)
        panel.found.connect(editor.show_speed)
        panel.found.connect(lambda: self._say(self.tr("Save keeps the speed that was found.")))
        return ScannerTrial(self._theme, panel)

    def _on_open(self) -> None:
        self._open_virtual(self._kind, self._name)

    def _on_first(self) -> None:
        if self._keep(first(self._store.settings, self._name)):
            self._first.hide()
            self._say(self.tr("Labels of this station go to it now."))

    def _on_remove(self) -> None:
        """Ask once more on the button itself."""
        if self._is_asked:
            self.delete()
        else:
            self._ask(True)

    def _ask(self, is_asked: bool) -> None:
        self._is_asked = is_asked
        self._remove.setText(self.tr("Really remove?") if is_asked else self.tr("Remove"))

    def _keep(self, settings: StationSettings) -> bool:
        """Store the devices of these settings; false when the file cannot be written."""
        names = ("scanners", "printers", "scale_port", "scale_protocol")
        try:
            self._store.change(**{name: getattr(settings, name) for name in names})
        except OSError as trouble:
            self._say(self.tr("Not saved: {reason}").format(reason=trouble.strerror or str(trouble)), "alarm")
            return False
        return True

    def _say(self, words: str, colour: str = "muted") -> None:
        self._said.set_colour(colour)
        self._said.say(words)


def _editor_of(theme: Theme, row: Row | None, finder: PortFinder) -> Editor | None:
    if isinstance(row, ScannerSettings):
        return ScannerEditor(theme, row, finder)
    if isinstance(row, ScaleRow):
        return ScaleEditor(theme, row, finder)
    return PrinterEditor(theme, row) if row is not None else None


def _printer_of(editor: PrinterEditor, virtual: VirtualPrinter | None) -> Printer:
    row = editor.row()
    return trial_printer(row, virtual if is_virtual(row) else None)
