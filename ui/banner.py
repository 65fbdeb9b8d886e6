"""A sentence above all screens that stays until its reason is gone, such as "this is the demo warehouse"."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfilment.step import Text
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import draw_cut


class Banner(QWidget):
    """Draws the sentence with an icon; hidden when there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text: Text | None = None
        self._is_alarm = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self.hide()
        self._on_theme_changed()

    def show_text(self, text: Text | None, *, is_alarm: bool = False) -> None:
        """Say a sentence, calmly or as a caution; none hides the banner."""
        self._text, self._is_alarm = text, is_alarm
        self.setVisible(text is not None)
        self.setAccessibleName(spoken(text))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(spoken(self._text))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and sentence."""
        palette, chrome = self._theme.palette, self._theme.sizes.chrome
        ground = palette.caution.ground if self._is_alarm else palette.selected
        ink = palette.caution.ink if self._is_alarm else palette.ink
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        side = chrome(22)
        icon = QRectF(chrome(28), (self.height() - side) / 2, side, side)
        self._theme.icons.paint(painter, "warning" if self._is_alarm else "info", icon, ink)
        painter.setFont(self._theme.font(Role.BAR_STRONG))
        painter.setPen(QColor(ink))
        words = QRectF(self.rect()).adjusted(chrome(62), 0, -chrome(28), 0)
        draw_cut(painter, words, Qt.AlignmentFlag.AlignLeft, spoken(self._text))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.sizes.chrome(40))
        self.update()
