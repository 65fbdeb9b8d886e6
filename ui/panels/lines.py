"""The lines of the work: open ones on top in ink, done ones below in grey, figures at the right edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from fulfilment.step import Line
from ui.letters import RIGHT
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Panel


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
            said = self.tr("The lines of the work will stand here.")
            self.theme.letters(Role.LINE_DETAIL).draw_sentence(painter, body, said, self.theme.palette.muted)
        painter.end()

    def _paint_progress(self, painter: QPainter, body: QRectF) -> float:
        """Draw "3 of 7 pieces" with its bar, always in the same place; return where the lines may begin."""
        done, wanted = self._progress or (0, 0)
        px, palette = self.theme.sizes.px, self.theme.palette
        height = self.theme.letters(Role.LINE_DETAIL).height
        words = self.tr("{done} of {wanted} pieces").format(done=done, wanted=wanted)
        head = QRectF(body.left(), body.top(), body.width() * 0.6, height + 4)
        width = self.theme.letters(Role.NOTE).draw(painter, head, words, palette.ink)
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
        letters, small = self.theme.letters(Role.LINE), self.theme.letters(Role.LINE_DETAIL)
        height = letters.height + self.theme.sizes.px(20)
        double = letters.height + small.height + self.theme.sizes.px(16)
        is_double = self._needs_two_rows(body.width()) and double * len(self._lines) <= body.height()
        height = double if is_double else height
        room = max(1, int(body.height() // height))
        hidden = len(self._lines) - self._first - room
        if hidden > 0 and body.height() - room * height < small.height:
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
            left = QRectF(body.left(), body.bottom() - small.height, body.width(), small.height)
            small.draw(painter, left, self.tr("and {n} more").format(n=more), self.theme.palette.muted, RIGHT)

    def _paint_line(self, painter: QPainter, row: QRectF, line: Line, is_double: bool) -> None:
        palette, px = self.theme.palette, self.theme.sizes.px
        side = px(26)
        name, colour = ("check", palette.muted) if line.is_done else ("pack", palette.muted)
        if line.is_current and not line.is_done:
            name, colour = "arrow", palette.accent
        self.theme.icons.paint(
            painter, name, QRectF(row.left(), row.center().y() - side / 2, side, side), colour, weight=2.4
        )
        ink = palette.muted if line.is_done else palette.ink
        taken = self.theme.letters(Role.COUNT).draw(painter, row, f"{line.done}/{line.wanted}", ink, RIGHT)
        self._paint_names(painter, row.adjusted(side + px(18), 0, -taken - px(20), 0), line, is_double)

    def _paint_names(self, painter: QPainter, box: QRectF, line: Line, is_double: bool) -> None:
        px, palette = self.theme.sizes.px, self.theme.palette
        title, detail = self.theme.letters(Role.LINE), self.theme.letters(Role.LINE_DETAIL)
        upper, lower = QRectF(box), QRectF(box)
        if is_double:
            half, rest = title.height, detail.height
            top = box.center().y() - (half + rest) / 2
            upper, lower = QRectF(box.left(), top, box.width(), half), QRectF(box.left(), top + half, box.width(), rest)
        if line.place:
            colour = palette.muted if line.is_done else palette.accent
            place = self.theme.letters_of(title.size_px, 700)
            upper.setLeft(upper.left() + place.draw(painter, upper, line.place, colour) + px(16))
        if line.is_done:
            title = self.theme.letters_of(title.size_px, 400)
        used = title.draw(painter, upper, line.title, palette.muted if line.is_done else palette.ink)
        if not is_double:
            lower.setLeft(upper.left() + used + px(16))
        detail.draw(painter, lower, line.detail, palette.muted)

    def _needs_two_rows(self, width: float) -> bool:
        """Return whether some line does not fit beside its figure on one row."""
        title, detail, count = (self.theme.letters(role) for role in (Role.LINE, Role.LINE_DETAIL, Role.COUNT))
        px = self.theme.sizes.px
        return any(
            title.width(line.title)
            + detail.width(line.detail)
            + count.width(f"{line.done}/{line.wanted}{line.place}")
            + px(100 if line.place else 84)
            > width
            for line in self._lines
        )
