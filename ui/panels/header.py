"""The head of the work: order, channel, carrier, when it leaves."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from fulfilment.step import Header
from ui.letters import RIGHT
from ui.sizes import Role
from ui.texts import spoken, told
from ui.theme import Theme
from ui.widgets import Panel


class HeaderPanel(Panel):
    """Draws the header of a step; keeps its place when there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._header: Header | None = None
        theme.changed.connect(self.updateGeometry)
        self._say()

    def show_header(self, header: Header | None) -> None:
        """Draw a header."""
        if header != self._header:
            self._header = header
            self._say()
            self.update()

    def words(self) -> tuple[str, str, str, str]:
        """Return title, subtitle, and what stands at the right of each."""
        header = self._header
        if header is None:
            return self.tr("Nothing open"), self.tr("Scan to begin"), "", ""
        return spoken(header.title), header.subtitle, header.right, told(header.right_detail)

    def sizeHint(self) -> QSize:
        """Return the height of two rows."""
        px = self.theme.sizes.px
        first = max(self.theme.letters(role).height for role in (Role.HEADER, Role.NOTE))
        return QSize(100, px(14) + first + px(2) + self.theme.letters(Role.LINE_DETAIL).height + px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw two rows: the title and the detail at the right are never cut for what stands beside them."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        if not self.is_only_edge(event):
            self._paint_rows(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _paint_rows(self, painter: QPainter) -> None:
        px, palette = self.theme.sizes.px, self.theme.palette
        title, note, detail = (self.theme.letters(role) for role in (Role.HEADER, Role.NOTE, Role.LINE_DETAIL))
        words, subtitle, right, right_detail = self.words()
        upper = QRectF(self.rect()).adjusted(px(24), px(14), -px(24), 0)
        upper.setHeight(max(title.height, note.height))
        lower = QRectF(upper.left(), upper.bottom() + px(2), upper.width(), detail.height)
        used = title.draw(painter, upper, words, palette.ink if self._header else palette.muted)
        room = upper.adjusted(used + px(20), 0, 0, 0)
        note.fitted(right, room, lines=1, least_px=13).draw(painter, room, right, palette.ink, RIGHT)
        used = detail.draw(painter, lower, right_detail, palette.muted, RIGHT)
        detail.draw(painter, lower.adjusted(0, 0, -used - px(20), 0), subtitle, palette.muted)

    def _say(self) -> None:
        self.setAccessibleName(" ".join(filter(None, self.words())))
