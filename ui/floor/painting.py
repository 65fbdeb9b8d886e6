"""Paints a floor: what lies in one square of it and in one band is prepared as one list, and painted in one call.

What is outside is left out; signs, codes and levels appear as there is room for them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from fulfilment.mapping.bands import Band, Shade
from fulfilment.mapping.floor_plan import Box, Plan
from fulfilment.mapping.picture import BARE, FITTING
from ui.floor.colours import TINTS
from ui.floor.view import Floor, View, scale_bar
from ui.letters import CENTRE, LEFT, RIGHT
from ui.sizes import Role
from ui.theme import Theme

OUTLINE_PX, SIGN_PX, CODE_PX, SHELF_PX = 5.0, 13.0, 58.0, 17.0
"""Pixels of a side from which places have an edge, a sign, their code; of a shelf, each level of its own."""
_FAINT = 0.28
"""Opacity of what was not looked for."""
_MOST_FLAGS = 400
"""Found places that are told how many pieces they hold; of more, nobody reads them."""


@dataclass(frozen=True)
class Sheet:
    """What is painted of the places at present."""

    bands: tuple[Band, ...]
    """What the scheme tells apart."""
    shown: Sequence[int]
    """Band of each footprint, `BARE` or `FITTING`."""
    title: Callable[[int], str]
    """Returns the words on a footprint: the code of its bin or bay, the name of a dock."""
    inside: Callable[[int], Sequence[tuple[str, int]]]
    """Returns code and band of each bin of a footprint, the highest first."""


@dataclass
class _Batch:
    """What lies in one square of the floor in one band."""

    boxes: list[QRectF] = field(default_factory=list)
    """Where it lies."""
    middles: list[tuple[float, float]] = field(default_factory=list)
    """Where its signs stand."""


class FloorPainter:
    """Paints one plan."""

    def __init__(self, theme: Theme, plan: Plan) -> None:
        self._theme, self._plan = theme, plan
        self.floor = Floor(plan.footprints)
        self._boxes = [QRectF(*each.box) for each in plan.footprints]
        self._sheet = Sheet((), [BARE] * len(self._boxes), str, lambda _: ())
        self._batches: dict[tuple[int, int], dict[int, _Batch]] = {}
        self._side_mm = _usual_side(plan)

    def show(self, sheet: Sheet) -> None:
        """Prepare what is painted from now on."""
        self._sheet = sheet
        self._batches = {tile: self._batch(numbers) for tile, numbers in self.floor.tiles.items()}

    def _batch(self, numbers: Iterable[int]) -> dict[int, _Batch]:
        by_band: dict[int, _Batch] = defaultdict(_Batch)
        shown, boxes = self._sheet.shown, self._boxes
        for number in numbers:
            batch, box = by_band[shown[number]], boxes[number]
            batch.boxes.append(box)
            batch.middles.append((box.x() + box.width() / 2, box.y() + box.height() / 2))
        return by_band

    def paint(self, painter: QPainter, view: View, window: QRectF, found: frozenset[int] | None) -> None:
        """Paint zones and places that the window shows; those not `found` faintly."""
        seen = view.seen(window.width(), window.height())
        self._paint_areas(painter, view, window)
        tiles = [self._batches.get(tile, {}) for tile in self.floor.tiles_in(seen)]
        layers = [(1.0, tiles)] if found is None else [(_FAINT, tiles), (1.0, [self._batch(found)])]
        for opacity, layer in layers:
            painter.setOpacity(opacity)
            self._paint_layer(painter, view, layer)
        side_px = self._side_mm * view.scale
        if side_px >= CODE_PX:
            numbers = self.floor.within(seen)
            self._paint_words(painter, view, numbers if found is None else found.intersection(numbers), side_px)
        elif side_px >= SIGN_PX:
            self._paint_signs(painter, view, layers[-1][1], side_px)
        self._paint_fittings(painter, view, seen)
        self._paint_names(painter, view, window)

    def _paint_areas(self, painter: QPainter, view: View, window: QRectF) -> None:
        palette = self._theme.palette
        for area in self._plan.areas:
            box = on_screen(view, area.box)
            if not box.intersects(window):
                continue
            painter.fillRect(box, QColor(palette.soft))
            painter.setPen(QPen(QColor(palette.control), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _paint_names(self, painter: QPainter, view: View, window: QRectF) -> None:
        """Write the names of zones over their upper left corners, or as high as they are seen."""
        letters = self._theme.letters(Role.DESK_HEAD)
        for area in self._plan.areas:
            box, name = on_screen(view, area.box), f"{area.code}  {area.name}".strip()
            if box.intersects(window):
                words = QRectF(box.left(), box.top() - letters.height - 2, letters.width(name) + 8, letters.height)
                words.moveTop(max(words.top(), min(2.0, box.bottom() - letters.height)))
                words.moveLeft(max(words.left(), min(4.0, box.right() - words.width())))
                painter.fillRect(words, QColor(self._theme.palette.head))
                letters.draw(painter, words, name, self._theme.palette.ink, LEFT)

    def _paint_layer(self, painter: QPainter, view: View, batches: Sequence[Mapping[int, _Batch]]) -> None:
        """Fill places band by band: an edge is a larger box below it, for lines take ten times as long."""
        by_band: dict[int, list[QRectF]] = defaultdict(list)
        for each in batches:
            for band, batch in each.items():
                by_band[band] += batch.boxes
        palette, tints = self._theme.palette, TINTS[self._theme.look]
        painter.save()
        painter.scale(view.scale, view.scale)
        painter.translate(-view.left, -view.top)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = 1 / view.scale if self._side_mm * view.scale >= OUTLINE_PX else 0.0
        for band, boxes in by_band.items():
            if edge:
                painter.setBrush(QColor(palette.control))
                painter.drawRects(boxes)
                boxes = [box.adjusted(edge, edge, -edge, -edge) for box in boxes]
            tint = tints[self._sheet.bands[band].shade] if band >= 0 else None
            painter.setBrush(QColor(tint.ground if tint else palette.soft))
            painter.drawRects(boxes)
            if edge and tint and tint.pattern is not Qt.BrushStyle.NoBrush:
                lines = QColor(tint.ink)
                lines.setAlphaF(0.35)
                painter.setBrush(QBrush(lines, tint.pattern))
                painter.drawRects(boxes)
        painter.restore()

    def _paint_signs(
        self, painter: QPainter, view: View, batches: Sequence[Mapping[int, _Batch]], side_px: float
    ) -> None:
        """Write the sign of its band into each place; thousands of them, so nothing is worked out twice."""
        letters = self._theme.letters_of(int(min(max(side_px * 0.55, 9.0), 26.0)), 700)
        tints, scale = TINTS[self._theme.look], view.scale
        painter.setFont(letters.font)
        for band, facts in enumerate(self._sheet.bands):
            shape = letters.shaped(facts.sign)
            left = view.left * scale + letters.width(facts.sign) / 2
            top = view.top * scale + letters.height / 2
            painter.setPen(QColor(tints[facts.shade].ink))
            draw = painter.drawStaticText
            for each in batches:
                if band in each:
                    for x, y in each[band].middles:
                        draw(QPointF(x * scale - left, y * scale - top), shape)

    def _paint_words(self, painter: QPainter, view: View, numbers: Iterable[int], side_px: float) -> None:
        """Write code and sign into each place, and where there is room the bins over each other by themselves."""
        signs = self._theme.letters_of(int(min(side_px * 0.4, 26.0)), 700)
        codes = self._theme.letters_of(max(10, min(15, int(side_px * 0.16))), 600)
        tints, shown = TINTS[self._theme.look], self._sheet.shown
        inks = [tints[band.shade].ink for band in self._sheet.bands]
        for number in numbers:
            band = shown[number]
            if band < 0:
                continue
            box = on_screen(view, self._plan.footprints[number].box)
            shelves = self._sheet.inside(number) if box.width() >= 2 * CODE_PX else ()
            if len(shelves) > 1 and box.height() >= SHELF_PX * len(shelves):
                self._paint_shelves(painter, box, shelves)
                continue
            head = QRectF(box.left() + 2, box.top() + 3, box.width() - 4, codes.height)
            codes.draw(painter, head, self._sheet.title(number), inks[band], CENTRE, in_middle=True)
            box.setTop(head.bottom())
            signs.draw(painter, box, self._sheet.bands[band].sign, inks[band], CENTRE)

    def _paint_shelves(self, painter: QPainter, box: QRectF, shelves: Sequence[tuple[str, int]]) -> None:
        """Draw each bin over the others by itself, as one stands in front of them."""
        tints, high = TINTS[self._theme.look], box.height() / len(shelves)
        letters = self._theme.letters_of(max(10, min(15, int(high * 0.6))), 600)
        for turn, (code, band) in enumerate(shelves):
            shelf = QRectF(box.left(), box.top() + turn * high, box.width(), high)
            tint = tints[self._sheet.bands[band].shade]
            painter.setPen(QPen(QColor(self._theme.palette.control), 1))
            painter.setBrush(QColor(tint.ground))
            painter.drawRect(shelf)
            words = shelf.adjusted(6, 0, -6, 0)
            taken = letters.draw(painter, words, self._sheet.bands[band].sign, tint.ink, RIGHT)
            letters.draw(painter, words.adjusted(0, 0, -taken - 6, 0), code, tint.ink, LEFT, in_middle=True)

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

    def paint_found(self, painter: QPainter, view: View, window: QRectF, found: Mapping[int, int]) -> None:
        """Draw a frame round each footprint that was found, and how much lies there."""
        boxes = ((number, on_screen(view, self._plan.footprints[number].box)) for number in found)
        seen = [number for number, box in boxes if box.intersects(window)]
        for number in seen:
            self.paint_frame(painter, view, number, is_found=True)
        for number in seen[:_MOST_FLAGS]:
            if found[number]:
                self._paint_pieces(painter, view, number, self._theme.formats.number(found[number]))

    def paint_scale(self, painter: QPainter, view: View, window: QRectF, unit: str) -> None:
        """Draw a length at the lower left, in words of `unit`; a schematic has none."""
        if self._plan.is_schematic or not self._plan.footprints:
            return
        metres, width = scale_bar(view.scale, window.width() / 5)
        palette, letters = self._theme.palette, self._theme.letters(Role.DESK_HEAD)
        left, line, wide = 16.0, window.height() - 16.0, max(width, 48.0)
        box = QRectF(left - 6, line - letters.height - 10, wide + 12, letters.height + 18)
        painter.fillRect(box, QColor(palette.panel))
        painter.setPen(QPen(QColor(palette.ink), 2))
        painter.drawLine(QPointF(left, line), QPointF(left + width, line))
        for x in (left, left + width):
            painter.drawLine(QPointF(x, line - 5), QPointF(x, line + 2))
        words = QRectF(left, line - letters.height - 6, wide, letters.height)
        letters.draw(painter, words, unit.format(n=metres), palette.ink, CENTRE)

    def _paint_pieces(self, painter: QPainter, view: View, number: int, text: str) -> None:
        """Write onto a footprint how much of what was looked for lies there."""
        palette, box = self._theme.palette, on_screen(view, self._plan.footprints[number].box)
        letters = self._theme.letters_of(int(min(max(box.height() * 0.6, 11.0), 20.0)), 700)
        wide = letters.width(text) + 8
        flag = QRectF(box.center().x() - wide / 2, box.bottom() - letters.height, wide, letters.height)
        painter.fillRect(flag, QColor(palette.accent))
        letters.draw(painter, flag, text, palette.panel, CENTRE)


def on_screen(view: View, box: Box) -> QRectF:
    """Return a box of the floor in pixels."""
    left, top = view.to_screen(box.left, box.top)
    return QRectF(left, top, box.width * view.scale, box.height * view.scale)


def _usual_side(plan: Plan) -> float:
    """Return the shorter side that most footprints have, about: the middle one of a few hundred."""
    step = max(1, len(plan.footprints) // 300)
    sides = sorted(min(each.box.width, each.box.height) for each in plan.footprints[::step])
    return sides[len(sides) // 2] if sides else 1_000.0
