"""A label printer without a printer: shows what it printed, and can be jammed to see what happens."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from devices.virtual_printer import Fault, PrintedLabel, VirtualPrinter
from devices.zpl_page import draw_page
from ui.controls import PlainList, Toggle
from ui.device_words import DeviceState, title_of
from ui.sizes import Role
from ui.theme import Theme
from ui.virtual.label_paper import LabelPaper
from ui.virtual.window import VirtualWindow
from ui.widgets import Panel, Words

LOOK_EVERY_MS = 150
MOST_LABELS = 30
LONGEST_WORDS = 36
_FAULTS = (Fault.PAPER_OUT, Fault.PAUSED, Fault.HEAD_OPEN, Fault.RIBBON_OUT, Fault.SILENT, Fault.UNREACHABLE)


class PrinterWindow(VirtualWindow):
    """Looks at one virtual printer."""

    scan_wanted = Signal(str, str)
    """Text and symbology of a code on a label that was clicked."""

    def __init__(self, theme: Theme, printer: VirtualPrinter, parent: QWidget | None) -> None:
        super().__init__(theme, parent, 760, 660)
        self._printer = printer
        self._seen = 0
        self._images: dict[int, QImage] = {}
        self._build()
        self._arrange()
        self._connect()
        self.say_words()

    def _build(self) -> None:
        self._paper = LabelPaper(self.theme)
        self._sheet = Panel(self.theme)
        self._state = Words(self.theme, Role.DESK_TITLE)
        self._detail = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)
        self._counter = Words(self.theme, Role.DESK_SMALL, "muted")
        self._nothing = Words(self.theme, Role.DESK, "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._codes, self._scan_rows = QWidget(), QVBoxLayout()
        self._faults = {fault: Toggle(self.theme) for fault in _FAULTS}
        self._list_title = Words(self.theme, Role.DESK_HEAD, "muted")
        self._list_sheet, self._list = Panel(self.theme), PlainList(self.theme)
        self._list.setIconSize(QSize(56, 78))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)

    def _arrange(self) -> None:
        space = self.theme.sizes.space
        side, grid, columns, left = QVBoxLayout(), QGridLayout(), QHBoxLayout(), QVBoxLayout()
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(space(2), space(2), space(2), space(2))
        for widget in (self._state, self._detail, self._counter):
            inside.addWidget(widget)
        self._sheet.setMinimumHeight(self.theme.sizes.desk_px(150))
        for place, button in enumerate(self._faults.values()):
            grid.addWidget(button, place // 2, place % 2)
        grid.setSpacing(space(1))
        self._codes.setLayout(self._scan_rows)
        self._scan_rows.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._paper, 1)
        left.addWidget(self._nothing, 1)
        left.addWidget(self._codes)
        side.addWidget(self._sheet)
        side.addLayout(grid)
        side.addWidget(self._list_title)
        holder = QVBoxLayout(self._list_sheet)
        holder.setContentsMargins(6, 6, 6, 6)
        holder.addWidget(self._list)
        side.addWidget(self._list_sheet, 1)
        for rows in (left, side):
            rows.setSpacing(space(1.5))
        columns.setSpacing(space(2))
        columns.addLayout(left, 11)
        columns.addLayout(side, 9)
        self.rows.addLayout(columns)

    def _connect(self) -> None:
        self._paper.code_chosen.connect(self.scan_wanted)
        self._list.currentRowChanged.connect(self._on_label_chosen)
        self._timer.timeout.connect(self.look)
        for fault, button in self._faults.items():
            button.toggled.connect(partial(self._on_fault, fault))

    def watch(self, printer: VirtualPrinter) -> None:
        """Look at another printer from now on, when the settings were changed."""
        if printer is not self._printer:
            self._printer = printer
            self._seen = 0
            self._images.clear()
            self._list.clear()
            self.say_words()

    def look(self) -> None:
        """Show what came out since the last look."""
        labels = self._printer.labels
        for label in labels[self._seen :][-MOST_LABELS:]:
            self._add(label)
        if len(labels) != self._seen:
            self._seen = len(labels)
            self._list.setCurrentRow(0)
        for fault, button in self._faults.items():
            button.setChecked(self._printer.fault is fault)
        self._show_counter()

    def show_state(self, state: DeviceState) -> None:
        """Show how the rest of the program sees this printer."""
        self._state.say(state.word)
        self._state.set_colour("alarm" if state.state == "stop" else "ink")
        self._detail.say(state.detail)

    def say_words(self) -> None:
        """Say everything in the present language."""
        words = {
            Fault.PAPER_OUT: self.tr("Paper out"),
            Fault.PAUSED: self.tr("Paused"),
            Fault.HEAD_OPEN: self.tr("Head open"),
            Fault.RIBBON_OUT: self.tr("Ribbon out"),
            Fault.SILENT: self.tr("Silent"),
            Fault.UNREACHABLE: self.tr("Switched off"),
        }
        self.setWindowTitle(self.tr("Label printer “{name}”").format(name=title_of(self._printer.name)))
        for fault, button in self._faults.items():
            button.setText(words[fault])
        self._list_title.say(self.tr("Printed labels"))
        self._list.setAccessibleName(self._list_title.said())
        self._nothing.say(self.tr("No label yet. Pack an order, or print a test label on the Devices screen."))
        self._show_label()

    def showEvent(self, event: QShowEvent) -> None:
        """Look while somebody is looking."""
        super().showEvent(event)
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._timer.stop()
        super().hideEvent(event)

    def _add(self, label: PrintedLabel) -> None:
        try:
            image = QImage.fromData(draw_page(label.zpl).png)
        except ValueError:
            image = QImage()
        self._images[label.number] = image
        small = image.scaled(56, 78, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        icon = QIcon(QPixmap.fromImage(small))
        icon.addPixmap(QPixmap.fromImage(small), QIcon.Mode.Selected)
        item = QListWidgetItem(icon, self.tr("No. {n}").format(n=label.number))
        item.setData(Qt.ItemDataRole.UserRole, label.number)
        self._list.insertItem(0, item)
        while self._list.count() > MOST_LABELS:
            gone = self._list.takeItem(self._list.count() - 1)
            self._images.pop(gone.data(Qt.ItemDataRole.UserRole), None)

    def _on_label_chosen(self, _: int) -> None:
        self._show_label()

    def _show_label(self) -> None:
        item = self._list.currentItem() if self._list.currentRow() >= 0 else None
        image = QImage() if item is None else self._images.get(item.data(Qt.ItemDataRole.UserRole), QImage())
        self._paper.show_label(image, "" if item is None else item.text())
        self._paper.setVisible(not image.isNull())
        self._nothing.setVisible(image.isNull())
        self._show_codes()
        self._show_counter()

    def _show_codes(self) -> None:
        """Offer every code of the label to the keyboard too."""
        while (item := self._scan_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for code in self._paper.codes[:3]:
            words = self.tr("Scan {code}").format(code=code.text)
            button = QPushButton(words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1] + "…")
            button.setAccessibleName(words)
            button.setProperty("isMain", True)
            button.setMinimumWidth(1)
            button.clicked.connect(partial(self.scan_wanted.emit, code.text, code.symbology))
            self._scan_rows.addWidget(button)

    def _show_counter(self) -> None:
        number = self.theme.formats.number
        words = self.tr("Counter {count}, waiting {waiting}")
        self._counter.say(
            words.format(count=number(self._printer.odometer), waiting=number(self._printer.labels_waiting))
        )

    def _on_fault(self, fault: Fault, is_on: bool) -> None:
        """Jam the printer in one way at a time, or cure it."""
        if is_on:
            for other, button in self._faults.items():
                if other is not fault:
                    button.setChecked(False)
            self._printer.fault = fault
        elif self._printer.fault is fault:
            self._printer.fault = Fault.NONE
        self.look()
