"""Paints a floor: what lies in one square of it and in one band is prepared as one list, and painted in one call.

What is outside is left out; signs, codes and levels appear as there is room for them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from fulfilment.mapping.bands import Band, Shade
from fulfilment.mapping.floor_plan import Box, Plan
from fulfilment.mapping.picture import BARE, FITTING
from ui.floor.colours import TINTS
from ui.floor.view import Floor, View
from ui.letters import CENTRE, LEFT
from ui.sizes import Role
from ui.theme import Theme

OUTLINE_PX, SIGN_PX, CODE_PX = 5.0, 13.0, 58.0
"""Pixels of a side from which places have an edge, a sign, and their code."""
_FAINT = 0.28
"""Opacity of what was not looked for."""


@dataclass(frozen=True)
class Sheet:
    """What is painted of the places at present."""

    bands: tuple[Band, ...]
    """What the scheme tells apart."""
    shown: Sequence[int]
    """Band of each footprint, `BARE` or `FITTING`."""
    title: Callable[[int], str]
    """Returns the words on a footprint: the code of its bin or bay, the name of a dock."""


class FloorPainter:
    """Paints one plan."""

    def __init__(self, theme: Theme, plan: Plan) -> None:
        self._theme, self._plan = theme, plan
        self.floor = Floor(plan.footprints)
        self._boxes = [QRectF(*each.box) for each in plan.footprints]
        self._sheet = Sheet((), [BARE] * len(self._boxes), str)
        self._batches: dict[tuple[int, int], dict[int, list[QRectF]]] = {}
        self._side_mm = _usual_side(plan)

    def show(self, sheet: Sheet) -> None:
        """Prepare what is painted from now on."""
        self._sheet = sheet
        self._batches = {tile: self._batch(numbers) for tile, numbers in self.floor.tiles.items()}

    def _batch(self, numbers: Iterable[int]) -> dict[int, list[QRectF]]:
        by_band: dict[int, list[QRectF]] = defaultdict(list)
        for number in numbers:
            by_band[self._sheet.shown[number]].append(self._boxes[number])
        return by_band

    def paint(self, painter: QPainter, view: View, window: QRectF, found: frozenset[int] | None) -> None:
        """Paint zones and places that the window shows; those not `found` faintly."""
        seen = view.seen(window.width(), window.height())
        self._paint_areas(painter, view, window)
        painter.save()
        painter.scale(view.scale, view.scale)
        painter.translate(-view.left, -view.top)
        painter.setOpacity(1.0 if found is None else _FAINT)
        self._paint_batches(painter, view, [self._batches.get(tile, {}) for tile in self.floor.tiles_in(seen)])
        if found is not None:
            painter.setOpacity(1.0)
            self._paint_batches(painter, view, [self._batch(found)])
        painter.restore()
        side_px = self._side_mm * view.scale
        if side_px >= SIGN_PX:
            numbers = self.floor.within(seen)
            self._paint_signs(painter, view, numbers if found is None else found.intersection(numbers), side_px)
        self._paint_fittings(painter, view, seen)

    def _paint_areas(self, painter: QPainter, view: View, window: QRectF) -> None:
        palette, letters = self._theme.palette, self._theme.letters(Role.DESK_HEAD)
        for area in self._plan.areas:
            box = on_screen(view, area.box)
            if not box.intersects(window):
                continue
            painter.fillRect(box, QColor(palette.soft))
            painter.setPen(QPen(QColor(palette.control), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            words = QRectF(box.left(), box.top() - letters.height - 2, max(box.width(), 40.0), letters.height)
            words.moveTop(max(words.top(), min(2.0, box.bottom() - letters.height)))
            letters.draw(painter, words, f"{area.code}  {area.name}".strip(), palette.ink, LEFT)

    def _paint_batches(self, painter: QPainter, view: View, batches: Sequence[Mapping[int, list[QRectF]]]) -> None:
        by_band: dict[int, list[QRectF]] = defaultdict(list)
        for batch in batches:
            for band, boxes in batch.items():
                by_band[band] += boxes
        palette, tints = self._theme.palette, TINTS[self._theme.look]
        has_edge = self._side_mm * view.scale >= OUTLINE_PX
        edge = QPen(QColor(palette.control), 0)
        for band, boxes in by_band.items():
            painter.setPen(edge if has_edge or band < 0 else Qt.PenStyle.NoPen)
            if band < 0:
                painter.setBrush(QColor(palette.soft) if band == FITTING else Qt.BrushStyle.NoBrush)
                painter.drawRects(boxes)
                continue
            tint = tints[self._sheet.bands[band].shade]
            painter.setBrush(QColor(tint.ground))
            painter.drawRects(boxes)
            if has_edge and tint.pattern is not Qt.BrushStyle.NoBrush:
                lines = QColor(tint.ink)
                lines.setAlphaF(0.35)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(lines)
                brush = painter.brush()
                brush.setStyle(tint.pattern)
                painter.setBrush(brush)
                painter.drawRects(boxes)

    def _paint_signs(self, painter: QPainter, view: View, numbers: Iterable[int], side_px: float) -> None:
        """Write the sign of its band into each place, and above it the code where there is room."""
        size = int(min(max(side_px * 0.55, 9.0), 26.0))
        signs = self._theme.letters_of(size, 700)
        codes = self._theme.letters_of(max(10, min(15, int(side_px * 0.16))), 600)
        tints, shown = TINTS[self._theme.look], self._sheet.shown
        inks = [tints[band.shade].ink for band in self._sheet.bands]
        for number in numbers:
            band = shown[number]
            if band < 0:
                continue
            box = on_screen(view, self._plan.footprints[number].box)
            if box.width() >= CODE_PX:
                head = QRectF(box.left() + 2, box.top() + 3, box.width() - 4, codes.height)
                codes.draw(painter, head, self._sheet.title(number), inks[band], CENTRE, in_middle=True)
                box.setTop(head.bottom())
            signs.draw(painter, box, self._sheet.bands[band].sign, inks[band], CENTRE)

    def _paint_fittings(self, painter: QPainter, view: View, seen: Box) -> None:
        """Write their names into docks and benches that are wide enough."""
        letters = self._theme.letters(Role.DESK_HEAD)
        for number in self.floor.within(seen):
            if self._sheet.shown[number] != FITTING:
                continue
            box = on_screen(view, self._plan.footprints[number].box).adjusted(4, 2, -4, -2)
            title = self._sheet.title(number)
            fitting = letters.fitted(title, box, lines=1, least_px=9)
            if fitting.width(title) <= box.width() and fitting.height <= box.height() + 4:
                fitting.draw(painter, box, title, self._theme.palette.ink, CENTRE)

    def paint_way(self, painter: QPainter, view: View, way: Sequence[int]) -> None:
        """Draw a walk through the middles of footprints, with the number of each stop."""
        points = [QPointF(*view.to_screen(*self._plan.footprints[number].box.middle)) for number in way]
        palette, letters = self._theme.palette, self._theme.letters(Role.DESK_HEAD)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((palette.panel, 7), (palette.alarm, 3)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(points))
        radius = letters.height * 0.62
        for turn, point in enumerate(points, 1):
            box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
            painter.setPen(QPen(QColor(palette.panel), 2))
            painter.setBrush(QColor(palette.alarm))
            painter.drawEllipse(box)
            letters.draw(painter, box, str(turn), palette.panel, CENTRE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def paint_marks(self, painter: QPainter, view: View, window: QRectF, marked: Iterable[int]) -> None:
        """Put a flag into the corner of places that somebody is to count."""
        tint = TINTS[self._theme.look][Shade.ALARM]
        painter.setPen(QPen(QColor(self._theme.palette.panel), 1))
        painter.setBrush(QColor(tint.ground))
        for number in marked:
            box = on_screen(view, self._plan.footprints[number].box)
            if box.intersects(window):
                side = min(max(box.width() * 0.4, 5.0), 16.0)
                corner = box.topRight()
                points = (corner, corner - QPointF(side, 0), corner + QPointF(0, side))
                painter.drawPolygon(QPolygonF(points))

    def paint_frame(self, painter: QPainter, view: View, number: int, *, is_found: bool = False) -> None:
        """Draw a frame round a footprint: the focus, or what was found."""
        palette = self._theme.palette
        box = on_screen(view, self._plan.footprints[number].box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = 2 if is_found else 4
        for colour, width, air in ((palette.panel, wide + 2, wide - 1), (palette.accent, wide, wide - 1)):
            painter.setPen(QPen(QColor(colour), width, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(box.adjusted(-air, -air, air, air))

    def paint_pieces(self, painter: QPainter, view: View, number: int, text: str) -> None:
        """Write below a footprint how much of what was looked for lies there."""
        palette, letters = self._theme.palette, self._theme.letters(Role.DESK_HEAD)
        box = on_screen(view, self._plan.footprints[number].box)
        wide = letters.width(text) + 10
        flag = QRectF(box.center().x() - wide / 2, box.bottom() + 3, wide, letters.height)
        painter.fillRect(flag, QColor(palette.accent))
        letters.draw(painter, flag, text, palette.panel, CENTRE)


def on_screen(view: View, box: Box) -> QRectF:
    """Return a box of the floor in pixels."""
    left, top = view.to_screen(box.left, box.top)
    return QRectF(left, top, box.width * view.scale, box.height * view.scale)


def _usual_side(plan: Plan) -> float:
    """Return the shorter side that the middle one of all footprints has."""
    sides = sorted(min(each.box.width, each.box.height) for each in plan.footprints)
    return sides[len(sides) // 2] if sides else 1_000.0
