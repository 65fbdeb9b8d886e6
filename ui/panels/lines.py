"""The lines of the work: open ones on top in ink, done ones below in grey, figures at the right edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from fulfilment.step import Line
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Panel, draw_cut

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


class LinesPanel(Panel):
    """Draws lines and overall progress; shows the current line whatever the room is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lines: tuple[Line, ...] = ()
        self._progress: tuple[int, int] | None = None
        self._first = 0
        self._shown: tuple[tuple[Line, ...], tuple[int, int] | None] = ((), None)

    def show_lines(self, lines: tuple[Line, ...], progress: tuple[int, int] | None) -> None:
        """Draw these lines, the open ones first."""
        if (lines, progress) == self._shown:
            return
        self._shown = (lines, progress)
        self._lines = tuple(sorted(lines, key=lambda line: line.is_done))
        self._progress = progress
        self._first = 0
        self.setAccessibleName(". ".join(f"{line.title} {line.detail} {line.done}/{line.wanted}" for line in lines))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look at lines that do not fit."""
        self._first = max(0, min(self._first + (-1 if event.angleDelta().y() > 0 else 1), len(self._lines) - 1))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw progress and lines."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        if self.is_only_edge(event):
            painter.end()
            return
        px = self.theme.sizes.px
        body = QRectF(self.rect()).adjusted(px(24), px(14), -px(24), -px(12))
        if self._progress:
            body.setTop(self._paint_progress(painter, body) + px(6))
        if self._lines:
            self._paint_lines(painter, body)
        else:
            painter.setFont(self.theme.font(Role.LINE_DETAIL))
            painter.setPen(QColor(self.theme.palette.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(body, int(flags), self.tr("The lines of the work will stand here."))
        painter.end()

    def _paint_progress(self, painter: QPainter, body: QRectF) -> float:
        """Draw "3 of 7 pieces" with its bar, always in the same place; return where the lines may begin."""
        done, wanted = self._progress or (0, 0)
        px, palette = self.theme.sizes.px, self.theme.palette
        height = self.theme.metrics(Role.LINE_DETAIL).height()
        words = self.tr("{done} of {wanted} pieces").format(done=done, wanted=wanted)
        painter.setFont(self.theme.font(Role.NOTE))
        painter.setPen(QColor(palette.ink))
        width = draw_cut(painter, QRectF(body.left(), body.top(), body.width() * 0.6, height + 4), _LEFT, words)
        bar = QRectF(body.left() + width + px(18), body.top() + height / 2 - px(3), 0, px(9))
        bar.setRight(body.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.soft))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        if wanted and done:
            bar.setWidth(max(bar.height(), bar.width() * min(1.0, done / wanted)))
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        return body.top() + height + px(8)

    def _paint_lines(self, painter: QPainter, body: QRectF) -> None:
        metrics, small = self.theme.metrics(Role.LINE), self.theme.metrics(Role.LINE_DETAIL)
        height = metrics.height() + self.theme.sizes.px(20)
        double = metrics.height() + small.height() + self.theme.sizes.px(16)
        is_double = self._needs_two_rows(body.width()) and double * len(self._lines) <= body.height()
        height = double if is_double else height
        room = max(1, int(body.height() // height))
        hidden = len(self._lines) - self._first - room
        if hidden > 0 and body.height() - room * height < small.height():
            room = max(1, room - 1)
        shown = self._lines[self._first : self._first + room]
        for number, line in enumerate(shown):
            row = QRectF(body.left(), body.top() + number * height, body.width(), height)
            if number:
                painter.setPen(QColor(self.theme.palette.hairline))
                painter.drawLine(row.topLeft(), row.topRight())
            self._paint_line(painter, row, line, is_double)
        more = len(self._lines) - self._first - len(shown)
        if more > 0:
            painter.setFont(self.theme.font(Role.LINE_DETAIL))
            painter.setPen(QColor(self.theme.palette.muted))
            left = QRectF(body.left(), body.bottom() - small.height(), body.width(), small.height())
            draw_cut(painter, left, _RIGHT, self.tr("and {n} more").format(n=more))

    def _paint_line(self, painter: QPainter, row: QRectF, line: Line, is_double: bool) -> None:
        palette, px = self.theme.palette, self.theme.sizes.px
        side = px(26)
        name, colour = ("check", palette.muted) if line.is_done else ("pack", palette.muted)
        if line.is_current and not line.is_done:
            name, colour = "arrow", palette.accent
        self.theme.icons.paint(
            painter, name, QRectF(row.left(), row.center().y() - side / 2, side, side), colour, weight=2.4
        )
        ink = QColor(palette.muted if line.is_done else palette.ink)
        painter.setPen(ink)
        painter.setFont(self.theme.font(Role.COUNT))
        figure = f"{line.done}/{line.wanted}"
        taken = draw_cut(painter, row, _RIGHT, figure)
        text = row.adjusted(side + px(18), 0, -taken - px(20), 0)
        self._paint_names(painter, text, line, ink, is_double)

    def _paint_names(self, painter: QPainter, box: QRectF, line: Line, ink: QColor, is_double: bool) -> None:
        px = self.theme.sizes.px
        upper, lower = QRectF(box), QRectF(box)
        if is_double:
            half = self.theme.metrics(Role.LINE).height()
            rest = self.theme.metrics(Role.LINE_DETAIL).height()
            top = box.center().y() - (half + rest) / 2
            upper, lower = QRectF(box.left(), top, box.width(), half), QRectF(box.left(), top + half, box.width(), rest)
        if line.place:
            painter.setFont(self.theme.font_of(self.theme.sizes.font(Role.LINE)[0], 700))
            painter.setPen(ink if line.is_done else QColor(self.theme.palette.accent))
            upper.setLeft(upper.left() + draw_cut(painter, upper, _LEFT, line.place) + px(16))
            painter.setPen(ink)
        painter.setFont(self._title_font(line))
        used = draw_cut(painter, upper, _LEFT, line.title)
        if not is_double:
            lower.setLeft(upper.left() + used + px(16))
        painter.setFont(self.theme.font(Role.LINE_DETAIL))
        painter.setPen(QColor(self.theme.palette.muted))
        draw_cut(painter, lower, _LEFT, line.detail)

    def _title_font(self, line: Line) -> QFont:
        font = self.theme.font(Role.LINE)
        return self.theme.font_of(font.pixelSize(), 400) if line.is_done else font

    def _needs_two_rows(self, width: float) -> bool:
        """Return whether some line does not fit beside its figure on one row."""
        title, detail = self.theme.metrics(Role.LINE), self.theme.metrics(Role.LINE_DETAIL)
        count, px = self.theme.metrics(Role.COUNT), self.theme.sizes.px
        return any(
            title.horizontalAdvance(line.title)
            + detail.horizontalAdvance(line.detail)
            + count.horizontalAdvance(f"{line.done}/{line.wanted}{line.place}")
            + px(100 if line.place else 84)
            > width
            for line in self._lines
        )
