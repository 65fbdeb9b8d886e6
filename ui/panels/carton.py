"""The carton being filled: its shape in true proportions, how full it is, and what the scale says."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from fulfilment.step import Box
from ui.sizes import Role
from ui.texts import told
from ui.theme import Theme
from ui.widgets import Panel

_COS, _SIN = 0.866, 0.5
"""Isometric axes lie 30 degrees from the horizontal."""


class CartonPanel(Panel):
    """Draws the box of a step."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._box: Box | None = None

    def show_box(self, box: Box | None) -> None:
        """Draw this carton; none hides the panel."""
        if box == self._box and self.isHidden() == (box is None):
            return
        self._box = box
        self.setVisible(box is not None)
        if box:
            self.setAccessibleName(f"{box.title} {told(box.detail)} {self._weight_words(box)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw carton and weight."""
        painter = QPainter(self)
        self.paint_sheet(painter)
        if self._box and not self.is_only_edge(event):
            px = self.theme.sizes.px
            body = QRectF(self.rect()).adjusted(px(24), px(14), -px(24), -px(14))
            drawing = QRectF(body.left(), body.top(), body.width() * 0.36, body.height())
            if any(self._box.size_mm):
                self._paint_carton(painter, drawing, self._box)
            self._paint_words(painter, body.adjusted(body.width() * 0.42, 0, 0, 0), self._box)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF, box: Box) -> None:
        """Draw title, size, weight and bar; what the height cannot hold is left out from the least important on."""
        palette, px = self.theme.palette, self.theme.sizes.px
        weight, expected = self._weight_words(box), self._expected_words(box)
        title, small, strong = (self.theme.letters(role).height for role in (Role.HEADER, Role.LINE_DETAIL, Role.NOTE))
        bar = px(22) if box.full_g else 0
        room = area.height() - title - (strong if weight else 0) - bar
        has_expected = bool(expected) and room >= small
        has_detail = bool(box.detail) and room >= small * (2 if has_expected else 1)
        room -= small * (has_expected + has_detail)
        air = min(px(10), max(0.0, room)) if weight else 0.0
        box_of_row = QRectF(area.left(), area.top() + max(0.0, room - air) / 2, area.width(), title)
        rows = [(box.title, Role.HEADER, palette.ink, 0.0)]
        rows += [(told(box.detail), Role.LINE_DETAIL, palette.muted, 0.0)] if has_detail else []
        rows += [(weight, Role.NOTE, palette.ink, air)] if weight else []
        for text, role, colour, space in rows:
            box_of_row.translate(0, space)
            self._paint_row(painter, box_of_row, text, role, colour)
        if bar:
            self._paint_bar(painter, QRectF(area.left(), box_of_row.top() + px(4), area.width(), px(12)), box)
            box_of_row.translate(0, bar)
        if has_expected:
            self._paint_row(painter, box_of_row, expected, Role.LINE_DETAIL, palette.muted)

    def _paint_row(self, painter: QPainter, box: QRectF, text: str, role: Role, colour: str) -> None:
        """Draw one row and move `box` below it."""
        letters = self.theme.letters(role)
        box.setHeight(letters.height)
        letters.draw(painter, box, text, colour)
        box.translate(0, box.height())

    def _paint_bar(self, painter: QPainter, bar: QRectF, box: Box) -> None:
        """Draw what lies on the scale against what it will be when all is in, with a mark for what it should be now."""
        palette = self.theme.palette
        now = box.weight_g if box.weight_g is not None else box.expected_g
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.soft))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        full = QRectF(bar)
        full.setWidth(max(bar.height(), bar.width() * min(1.0, now / box.full_g)))
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(full, bar.height() / 2, bar.height() / 2)
        if box.weight_g is not None:
            at = bar.left() + bar.width() * min(1.0, box.expected_g / box.full_g)
            painter.fillRect(QRectF(at - 1.5, bar.top() - 3, 3, bar.height() + 6), QColor(palette.ink))

    def _weight_words(self, box: Box) -> str:
        formats = self.theme.formats
        if box.weight_g is not None:
            return self.tr("Weight now {weight}").format(weight=formats.weight(box.weight_g))
        if box.expected_g:
            return self.tr("Should weigh {weight}").format(weight=formats.weight(box.expected_g))
        return ""

    def _expected_words(self, box: Box) -> str:
        if not box.full_g:
            return ""
        return self.tr("{weight} when full").format(weight=self.theme.formats.weight(box.full_g))

    def _paint_carton(self, painter: QPainter, area: QRectF, box: Box) -> None:
        corner = _projection(area.adjusted(4, 4, -4, -4), box.size_mm)
        palette = self.theme.palette
        level = max(0, min(100, box.filled_percent)) / 100
        hidden = QPen(QColor(palette.control), 1.2, Qt.PenStyle.DashLine)
        for end in ((1, 0, 0), (0, 1, 0), (0, 0, 1)):
            painter.setPen(hidden)
            painter.drawLine(corner(0, 0, 0), corner(*end))
        if level > 0:
            self._paint_filling(painter, corner, level)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.ink), 1.8))
        for face in (
            (corner(1, 0, 0), corner(1, 1, 0), corner(1, 1, 1), corner(1, 0, 1)),
            (corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, 1), corner(0, 1, 1)),
        ):
            painter.drawPolygon(QPolygonF(face))
        painter.drawPolyline(QPolygonF([corner(1, 0, 1), corner(0, 0, 1), corner(0, 1, 1)]))

    def _paint_filling(self, painter: QPainter, corner: "_Corner", level: float) -> None:
        accent = QColor(self.theme.palette.accent)
        faces = (
            ((corner(1, 0, 0), corner(1, 1, 0), corner(1, 1, level), corner(1, 0, level)), 150),
            ((corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, level), corner(0, 1, level)), 115),
            ((corner(0, 0, level), corner(1, 0, level), corner(1, 1, level), corner(0, 1, level)), 80),
        )
        painter.setPen(QPen(QColor(self.theme.palette.panel), 1.2))
        for face, strength in faces:
            accent.setAlpha(strength)
            painter.setBrush(accent)
            painter.drawPolygon(QPolygonF(face))


class _Corner:
    """Maps the corners of a carton, as shares of its three sides, to points of the screen."""

    def __init__(self, scale: float, left: float, top: float, size_mm: tuple[int, int, int]) -> None:
        self._scale, self._left, self._top, self._size_mm = scale, left, top, size_mm

    def __call__(self, x: float, y: float, z: float) -> QPointF:
        length, width, height = self._size_mm
        along, across, up = x * length, y * width, z * height
        return QPointF(
            self._left + (along - across + width) * _COS * self._scale,
            self._top + ((along + across) * _SIN + height - up) * self._scale,
        )


def _projection(area: QRectF, size_mm: tuple[int, int, int]) -> _Corner:
    length, width, height = (max(side, 1) for side in size_mm)
    wide, tall = (length + width) * _COS, (length + width) * _SIN + height
    scale = min(area.width() / wide, area.height() / tall)
    left = area.left() + (area.width() - wide * scale) / 2
    top = area.top() + (area.height() - tall * scale) / 2
    return _Corner(scale, left, top, (length, width, height))
