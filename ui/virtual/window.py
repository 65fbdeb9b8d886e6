"""The frame of every virtual device: a small window that floats above the program. Knows no device."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme


class VirtualWindow(QWidget):
    """A window in the colours of the theme whose words follow the language."""

    def __init__(self, theme: Theme, parent: QWidget | None, width_px: int, height_px: int) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.theme = theme
        self._size_px = (width_px, height_px)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.rows = QVBoxLayout(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.resize(theme.sizes.desk_px(width_px), theme.sizes.desk_px(height_px))

    def say_words(self) -> None:
        """Say everything in the present language."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.palette.ground))
        painter.end()

    def _on_theme_changed(self) -> None:
        gap = self.theme.sizes.space(2)
        self.rows.setContentsMargins(gap, gap, gap, gap)
        self.rows.setSpacing(gap)
        self.update()
