"""Makes what is touched large enough for fingers in gloves, in millimetres of the screen as it really is.

At least 15 mm, 20 mm for the main button of a page, 3 mm apart. Off, nothing here does anything.
"""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QTableView, QWidget

from ui.keys import HOLD_MS
from ui.screen import KeyHint
from ui.theme import Theme

LEAST_MM, MAIN_MM, GAP_MM = 15.0, 20.0, 3.0
_SHEET = Template(
    """
QPushButton, QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QCheckBox, QHeaderView::section { min-height: ${least}px; }
QComboBox QAbstractItemView::item, QListWidget::item { min-height: ${least}px; }
QPushButton[isMain="true"] { min-height: ${main}px; }
Chip { min-height: ${least}px; min-width: ${least}px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { min-height: 0; }
"""
)


def touch_px(millimetres: float, theme: Theme) -> int:
    """Return how many pixels a length has on the screen that the window is on, rounded up."""
    return -int(-millimetres * theme.sizes.view.dpi // 25.4)


class _TouchKey(QPushButton):
    """A key of the strip as a button; what must be held as a key must be held as a button too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hint: KeyHint | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.clicked.connect(self._on_clicked)
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._hold.stop)
        self._hold.timeout.connect(self._run)

    def show_hint(self, hint: KeyHint) -> None:
        """Stand for this key."""
        self._hint = hint
        words = f"{hint.text} …" if hint.is_held else hint.text
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(f"{hint.key} {hint.text}")

    def _on_clicked(self) -> None:
        if self._hint is not None and not self._hint.is_held:
            self._run()

    def _on_pressed(self) -> None:
        if self._hint is not None and self._hint.is_held:
            self._hold.start()

    def _run(self) -> None:
        if self._hint is not None:
            self._hint.run()


class TouchKeys(QWidget):
    """The keys of the present screen as a row of large buttons; no key reaches them, so that no scan can press one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hints: tuple[KeyHint, ...] = ()
        self._row = QHBoxLayout(self)
        self._buttons: list[_TouchKey] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys; the last one always finds room."""
        self._hints = tuple(hints)
        while len(self._buttons) < len(hints):
            self._buttons.append(_TouchKey(self))
            self._row.addWidget(self._buttons[-1])
        for button, hint in zip(self._buttons, hints, strict=False):
            button.show_hint(hint)
        self._place()

    def shown(self) -> list[QPushButton]:
        """Return the buttons that found room."""
        return [button for button in self._buttons if not button.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as fit."""
        super().resizeEvent(event)
        self._place()

    def space_out(self) -> None:
        """Measure everything anew."""
        gap, side = touch_px(GAP_MM, self._theme), self._theme.sizes.space(3)
        self._row.setContentsMargins(side, self._theme.sizes.space(1), side, gap)
        self._row.setSpacing(gap)
        for button in self._buttons:
            button.setMinimumSize(touch_px(MAIN_MM, self._theme), touch_px(LEAST_MM, self._theme))
        self._place()

    def _place(self) -> None:
        room = self.width() - self._row.contentsMargins().left() - self._row.contentsMargins().right()
        buttons = self._buttons[: len(self._hints)]
        for button in self._buttons[len(self._hints) :]:
            button.hide()
        for button in [*buttons[-1:], *buttons[:-1]]:
            wanted = max(button.sizeHint().width(), button.minimumWidth()) + self._row.spacing()
            button.setVisible(wanted <= room + self._row.spacing() or button is buttons[-1])
            room -= wanted if not button.isHidden() else 0


class Touch:
    """Turns the large sizes of one window on and off."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self._theme, self._window = theme, window
        self.is_on = False
        """Whether the screen is worked by hand."""
        self.keys = TouchKeys(theme)
        self._later = QTimer(window)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._space_out)
        theme.changed.connect(self.refresh)

    def set_on(self, is_on: bool) -> None:
        """Use the large sizes, or those of the theme again."""
        if is_on == self.is_on:
            return
        self.is_on = is_on
        self.keys.setVisible(is_on)
        if not is_on:
            self._window.setStyleSheet("")
        self._theme.changed.emit()

    def refresh(self) -> None:
        """Measure again, once everybody else has: another page is in front, or the theme changed."""
        if self.is_on:
            self._later.start()

    def _space_out(self) -> None:
        if not self.is_on:
            return
        least, main = touch_px(LEAST_MM, self._theme), touch_px(MAIN_MM, self._theme)
        sheet = _SHEET.substitute(least=least, main=main)
        if sheet != self._window.styleSheet():
            self._window.setStyleSheet(sheet)
            self._theme.changed.emit()  # letters are lost with the sheet of before
        self.keys.space_out()
        for table in self._window.findChildren(QTableView):
            table.verticalHeader().setDefaultSectionSize(least)
        for layout in self._window.findChildren(QBoxLayout) + self._window.findChildren(QGridLayout):
            self._part(layout)

    def _part(self, layout: QBoxLayout | QGridLayout) -> None:
        """Keep buttons that stand side by side from being touched together."""
        held = (layout.itemAt(place) for place in range(layout.count()))
        buttons = [item for item in held if item is not None and isinstance(item.widget(), QPushButton)]
        if len(buttons) > 1 and layout.spacing() < touch_px(GAP_MM, self._theme):
            layout.setSpacing(touch_px(GAP_MM, self._theme))
