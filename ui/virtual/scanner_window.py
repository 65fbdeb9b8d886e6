"""A scanner without a scanner: type a code, read it again, or click any code on the screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from devices.scan import GS
from ui.controls import PlainList, Toggle
from ui.sizes import Role
from ui.theme import Theme
from ui.virtual.code_picker import CodePicker
from ui.virtual.window import VirtualWindow
from ui.widgets import Panel, Words

MOST_RECENT = 20
SEPARATOR = "<GS>"
"""How the separator of GS1 fields is typed."""
_SYMBOLOGIES = ("", "]C0", "]C1", "]E0", "]E4", "]I1", "]d1", "]d2", "]Q1", "]Q3")


class ScannerWindow(VirtualWindow):
    """Sends what is typed or clicked as scans."""

    scan_wanted = Signal(str, str)
    """Text and symbology to be sent."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, 440, 520)
        self._picker = CodePicker(window)
        self._build()
        self._arrange()
        self._connect()
        self.say_words()

    def _build(self) -> None:
        self._field = QLineEdit()
        self._field.setMaxLength(2000)
        self._symbology = QComboBox()
        for identifier in _SYMBOLOGIES:
            self._symbology.addItem("", identifier)
        self._send, self._click = QPushButton(), Toggle(self.theme)
        self._send.setProperty("isMain", True)
        self._sheet, self._recent = Panel(self.theme), PlainList(self.theme)
        self._said = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)
        self._title = Words(self.theme, Role.DESK_HEAD, "muted")

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(self.theme.sizes.space(1))
        line.addWidget(self._symbology, 1)
        line.addWidget(self._send)
        self.rows.addWidget(self._field)
        self.rows.addLayout(line)
        self.rows.addWidget(self._click)
        self.rows.addWidget(self._said)
        self.rows.addWidget(self._title)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self._recent)
        self.rows.addWidget(self._sheet, 1)

    def _connect(self) -> None:
        self._field.returnPressed.connect(self._on_send)
        self._send.clicked.connect(self._on_send)
        self._click.toggled.connect(self._on_click_toggled)
        self._recent.itemActivated.connect(self._on_recent)
        self._recent.itemClicked.connect(self._on_recent)
        self._picker.picked.connect(self.send)
        self._picker.missed.connect(self._on_missed)
        self._picker.ended.connect(self._on_picking_ended)

    def send(self, text: str, symbology: str = "") -> None:
        """Scan a code and remember it."""
        self.scan_wanted.emit(text, symbology)
        self._said.say(self.tr("Scanned: {code}").format(code=text.replace(GS, SEPARATOR)))
        self._remember(text, symbology)

    def recent(self) -> list[str]:
        """Return the codes scanned last, the newest first."""
        return [self._recent.item(row).text() for row in range(self._recent.count())]

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.setWindowTitle(self.tr("Virtual scanner"))
        self._field.setPlaceholderText(self.tr("Type a code and press Enter"))
        self._field.setAccessibleName(self.tr("Code"))
        self._field.setToolTip(self.tr("Write <GS> for the separator of GS1 fields."))
        self._symbology.setAccessibleName(self.tr("Kind of barcode"))
        names = (
            self.tr("Kind not told"),
            "Code 128",
            "GS1-128",
            "EAN-13, UPC",
            "EAN-8",
            "ITF-14",
            "Data Matrix",
            "GS1 Data Matrix",
            "QR",
            "GS1 QR",
        )
        for row, (name, identifier) in enumerate(zip(names, _SYMBOLOGIES, strict=True)):
            self._symbology.setItemText(row, f"{name}  {identifier}".strip())
        self._send.setText(self.tr("Scan"))
        self._click.setText(self.tr("Click any code on the screen"))
        self._title.say(self.tr("Scanned before: click to scan again"))
        self._recent.setAccessibleName(self._title.said())
        self._explain()

    def hideEvent(self, event: object) -> None:
        """Give the mouse back when the panel is closed."""
        self._click.setChecked(False)
        super().hideEvent(event)  # type: ignore[arg-type]

    def _explain(self) -> None:
        if self._picker.is_on:
            self._said.say(self.tr("Click a code, a row or a barcode. The right button ends this."))
        else:
            self._said.say(self.tr("Scans go to the screen in front, as from a real scanner."))

    def _on_send(self) -> None:
        text = self._field.text().strip().replace(SEPARATOR, GS)
        if text:
            self._field.clear()
            self.send(text, self._symbology.currentData())

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.send(*item.data(Qt.ItemDataRole.UserRole))

    def _on_click_toggled(self, is_on: bool) -> None:
        self._picker.switch(is_on)
        self._explain()

    def _on_picking_ended(self) -> None:
        self._click.setChecked(False)

    def _on_missed(self) -> None:
        self._said.say(self.tr("There is no code. Click a barcode, a place, a SKU or an order."))

    def _remember(self, text: str, symbology: str) -> None:
        shown = text.replace(GS, SEPARATOR)
        for row in range(self._recent.count()):
            if self._recent.item(row).data(Qt.ItemDataRole.UserRole) == (text, symbology):
                self._recent.takeItem(row)
                break
        item = QListWidgetItem(shown)
        item.setData(Qt.ItemDataRole.UserRole, (text, symbology))
        self._recent.insertItem(0, item)
        while self._recent.count() > MOST_RECENT:
            self._recent.takeItem(MOST_RECENT)
