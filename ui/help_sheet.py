"""The answer to F1: all keys of this screen and of the window, over the screen, gone with the next key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.screen import KeyHint
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Panel


class HelpSheet(Panel):
    """A sheet with two columns of keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._under = parent
        self._columns: tuple[tuple[str, Sequence[KeyHint]], ...] = ()
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._under.rect())
        return False

    def show_keys(self, here: Sequence[KeyHint], everywhere: Sequence[KeyHint]) -> None:
        """Lay the sheet over its parent."""
        self._columns = ((self.tr("On this screen"), here), (self.tr("Everywhere"), everywhere))
        words = [f"{hint.key} {hint.text}" for _, hints in self._columns for hint in hints]
        self.setAccessibleName(", ".join(words))
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the sheet away."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heading and keys."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.palette.ground))
        space = self.theme.sizes.space
        sheet = QRectF(self.rect()).adjusted(space(3), space(3), -space(3), -space(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.palette.hairline), 1))
        painter.setBrush(QColor(self.theme.palette.panel))
        painter.drawRoundedRect(sheet, 10, 10)
        body = sheet.adjusted(space(5), space(4), -space(5), -space(4))
        for number, (title, hints) in enumerate(self._columns):
            column = QRectF(body)
            column.setWidth(body.width() / 2 - space(3))
            column.moveLeft(body.left() + number * (body.width() / 2 + space(3)))
            self._paint_column(painter, column, title, hints)
        painter.end()

    def _paint_column(self, painter: QPainter, area: QRectF, title: str, hints: Sequence[KeyHint]) -> None:
        theme, palette = self.theme, self.theme.palette
        titles, keys, texts = (theme.letters(role) for role in (Role.DESK_TITLE, Role.DESK_STRONG, Role.DESK))
        titles.draw(painter, QRectF(area.left(), area.top(), area.width(), titles.height), title, palette.ink)
        top = area.top() + titles.height + theme.sizes.space(2)
        row = min(theme.sizes.desk_px(54), (area.bottom() - top) / max(1, len(hints)))
        widest = max((keys.width(hint.key) for _, here in self._columns for hint in here), default=0)
        key_width = widest + theme.sizes.space(4)
        for hint in hints:
            box = QRectF(area.left(), top, key_width - theme.sizes.space(2), row)
            keys.draw(painter, box, hint.key, palette.accent)
            text = hint.text + (" · " + self.tr("hold") if hint.is_held else "")
            words = area.adjusted(key_width, top - area.top(), 0, top + row - area.bottom())
            texts.draw(painter, words, text, palette.ink)
            top += row
