"""A scale without a scale: a slider for what stands on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from ui.controls import Slider, Toggle
from ui.sizes import Role
from ui.theme import Theme
from ui.virtual.window import VirtualWindow
from ui.widgets import Panel, Words

LARGEST_G = 31_000
_STEP_G, _PAGE_G = 10, 250
_WITHOUT_ARROWS = (
    "QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: 0; }"
    "QSpinBox QLineEdit { border: 0; padding: 0 8px; background: transparent; }"
)


class ScaleWindow(VirtualWindow):
    """Says how much stands on the scale."""

    load_changed = Signal(int, bool)
    """Grams, and whether they stand still."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent, 440, 260)
        self._build()
        self._arrange()
        self._connect()
        self.say_words()

    def _build(self) -> None:
        self._sheet = Panel(self.theme)
        self._figure = Words(self.theme, Role.COUNT)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._slider = Slider(self.theme)
        self._slider.setRange(0, LARGEST_G)
        self._slider.setSingleStep(_STEP_G)
        self._slider.setPageStep(_PAGE_G)
        self._grams = QSpinBox()
        self._grams.setRange(0, 99_999)
        self._grams.setSuffix(" g")
        self._grams.setStyleSheet(_WITHOUT_ARROWS)
        self._grams.setMinimumHeight(self.theme.sizes.desk_px(46))
        self._moving, self._empty = Toggle(self.theme), QPushButton()

    def _arrange(self) -> None:
        inside = QHBoxLayout(self._sheet)
        inside.addWidget(self._figure)
        self._sheet.setMinimumHeight(self.theme.sizes.desk_px(76))
        line = QHBoxLayout()
        line.setSpacing(self.theme.sizes.space(2))
        for widget in (self._grams, self._empty, self._moving):
            line.addWidget(widget, 1 if widget is self._grams else 0)
        self.rows.addWidget(self._sheet)
        self.rows.addWidget(self._slider)
        self.rows.addLayout(line)

    def _connect(self) -> None:
        self._slider.valueChanged.connect(self._grams.setValue)
        self._grams.valueChanged.connect(self._on_changed)
        self._moving.toggled.connect(self._on_changed)
        self._empty.clicked.connect(lambda: self._grams.setValue(0))
        self.theme.changed.connect(self._show_figure)

    def put(self, grams: int) -> None:
        """Put so much on the scale."""
        self._grams.setValue(grams)

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.setWindowTitle(self.tr("Virtual scale"))
        self._slider.setAccessibleName(self.tr("Weight on the scale"))
        self._grams.setAccessibleName(self.tr("Grams"))
        self._moving.setText(self.tr("Moving"))
        self._empty.setText(self.tr("Take off"))
        self._show_figure()

    def _on_changed(self) -> None:
        grams = self._grams.value()
        self._slider.blockSignals(True)
        self._slider.setValue(min(grams, LARGEST_G))
        self._slider.blockSignals(False)
        self._show_figure()
        self.load_changed.emit(grams, not self._moving.isChecked())

    def _show_figure(self) -> None:
        self._figure.say(self.theme.formats.weight(self._grams.value()))
