"""The answer to F1: all keys of this screen and of the window, over the screen, gone with the next key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.screen import KeyHint
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Panel, draw_cut


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
        theme, left = self.theme, Qt.AlignmentFlag.AlignLeft
        title_height = theme.metrics(Role.DESK_TITLE).height()
        painter.setFont(theme.font(Role.DESK_TITLE))
        painter.setPen(QColor(theme.palette.ink))
        draw_cut(painter, QRectF(area.left(), area.top(), area.width(), title_height), left, title)
        top = area.top() + title_height + theme.sizes.space(2)
        row = min(theme.sizes.desk_px(54), (area.bottom() - top) / max(1, len(hints)))
        keys = theme.metrics(Role.DESK_STRONG)
        widest = max((keys.horizontalAdvance(hint.key) for _, here in self._columns for hint in here), default=0)
        key_width = widest + theme.sizes.space(4)
        for hint in hints:
            box = QRectF(area.left(), top, key_width - theme.sizes.space(2), row)
            painter.setFont(theme.font(Role.DESK_STRONG))
            painter.setPen(QColor(theme.palette.accent))
            draw_cut(painter, box, left, hint.key)
            painter.setFont(theme.font(Role.DESK))
            painter.setPen(QColor(theme.palette.ink))
            text = hint.text + (" · " + self.tr("hold") if hint.is_held else "")
            draw_cut(painter, area.adjusted(key_width, top - area.top(), 0, top + row - area.bottom()), left, text)
            top += row
