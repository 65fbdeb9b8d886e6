"""The map of a warehouse on office paper: to scale, shaded, each place with the sign of its band, and a legend."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from devices.label import Align
from fulfilment.mapping.bands import BANDS, TITLES, Band, Shade
from fulfilment.mapping.floor_plan import Box
from fulfilment.mapping.picture import ALL_LEVELS, FITTING
from fulfilment.papers import FloorMapFacts
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from reports import formats
from reports.page_foot import FOOT_ROOM, MARGIN, draw_foot
from reports.paper import Paper, Setup
from reports.pdf import PT_PER_MM
from reports.sheet import INK, MUTED, PAGE_SIZES, Colour, PageSize, Sheet, Style, page_size
from reports.typeface import Face

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

HEAD, LEGEND_ROW = 17.0, 6.5
SAMPLES_A_ROW = 3
SMALLEST_SIGN_MM = 1.1
"""Narrower places get no sign: it would be a speck."""
TITLE = Style(16, Face.BOLD)
WORD = Style(9)
SIGN = Style(8, Face.BOLD, align=Align.CENTER)
_GREY = {
    Shade.PAPER: 1.0,
    Shade.ONE: 0.9,
    Shade.TWO: 0.78,
    Shade.THREE: 0.62,
    Shade.FOUR: 0.4,
    Shade.FIVE: 0.15,
    Shade.ALARM: 0.0,
    Shade.UNKNOWN: 0.96,
}
"""Share of white: office printers have no colour."""
_WHITE: Colour = (1.0, 1.0, 1.0)


def render(facts: FloorMapFacts, setup: Setup) -> bytes:
    """Return the map on one page, lying on its side where the floor is wider than high."""
    size = page_size(setup.size)
    bounds = facts.picture.plan.bounds
    if bounds.width > bounds.height:
        size = PageSize(size.name, size.height_mm, size.width_mm)
    painter = _Painter(facts, size, setup)
    painter.draw()
    return painter.sheet.finish()


class _Painter:
    """Draws one map."""

    def __init__(self, facts: FloorMapFacts, size: PageSize, setup: Setup) -> None:
        self._facts, self._picture, self._setup = facts, facts.picture, setup
        self._bands = BANDS[facts.picture.scheme]
        self.sheet = Sheet(size, title=f"{setup.say()(PAPER.title)} {facts.warehouse}")
        self._width_mm = size.width_mm - 2 * MARGIN
        rows = -(-len(self._bands) // SAMPLES_A_ROW)
        self._legend_mm = size.height_mm - FOOT_ROOM - rows * LEGEND_ROW
        bounds = facts.picture.plan.bounds
        room_mm = self._legend_mm - MARGIN - HEAD - 4
        self._scale = min(self._width_mm / bounds.width, room_mm / bounds.height)
        self._left = MARGIN + (self._width_mm - bounds.width * self._scale) / 2 - bounds.left * self._scale
        self._top = MARGIN + HEAD - bounds.top * self._scale

    @property
    def _canvas(self) -> "Canvas":
        return self.sheet.canvas

    def draw(self) -> None:
        """Draw heading, floor, legend and foot."""
        self._head()
        self._areas()
        self._places()
        self._legend()
        draw_foot(self.sheet, self._setup.say(), self._facts.warehouse, number=1, count=1)
        self.sheet.next_page()

    def _say(self, text: Text) -> str:
        sentence = self._setup.translate(self._setup.language, text.context, text.source)
        return sentence.format_map(text.values)

    def _head(self) -> None:
        say, picture = self._setup.say(), self._picture
        self.sheet.text(
            MARGIN, MARGIN - 2, f"{say(PAPER.title)}: {self._facts.warehouse}", TITLE, width_mm=self._width_mm
        )
        parts = [self._say(TITLES[picture.scheme])]
        if picture.level != ALL_LEVELS:
            parts.append(say(QT_TRANSLATE_NOOP("paper", "level {n}")).replace("{n}", str(picture.level)))
        parts.append(formats.moment(self._facts.made_at, self._setup.language))
        if picture.plan.is_schematic:
            parts.append(say(QT_TRANSLATE_NOOP("paper", "a schematic, not to scale")))
        else:
            scale = say(QT_TRANSLATE_NOOP("paper", "scale 1 : {n}"))
            parts.append(scale.replace("{n}", str(round(1 / self._scale))))
        self.sheet.text(MARGIN, MARGIN + 6, "  ·  ".join(parts), WORD, width_mm=self._width_mm)

    def _areas(self) -> None:
        for area in self._picture.plan.areas:
            left, top, width, height = self._on_paper(area.box)
            self._rectangle((left, top, width, height), fill=None, line=MUTED)
            words = f"{area.code}  {area.name}".strip()
            self.sheet.text(left, max(MARGIN, top - 3.2), words, Style(7, Face.SEMIBOLD), width_mm=max(width, 12.0))

    def _places(self) -> None:
        shown = self._picture.bands()
        for number, (footprint, band) in enumerate(zip(self._picture.plan.footprints, shown, strict=True)):
            box = self._on_paper(footprint.box)
            if band < 0:
                self._rectangle(box, fill=None, line=INK)
                if band == FITTING and box[2] > 6:
                    title = self._picture.title(number)
                    self.sheet.text(box[0], box[1] + box[3] / 2 - 1.4, title, SIGN, width_mm=box[2])
                continue
            self._sample(box, self._bands[band])

    def _sample(self, box: tuple[float, float, float, float], band: Band) -> None:
        """Draw a place of a band, with its sign where it can be read."""
        grey = _GREY[band.shade]
        self._rectangle(box, fill=(grey, grey, grey), line=MUTED)
        left, top, width, height = box
        if min(width, height) >= SMALLEST_SIGN_MM:
            size_pt = min(9.0, min(width, height) * 0.7 * PT_PER_MM)
            style = Style(size_pt, Face.BOLD, _WHITE if grey < 0.5 else INK, Align.CENTER)
            self._canvas.setFillColorRGB(*style.colour)
            self._canvas.setFont(style.face.value, size_pt)
            middle = (left + width / 2) * PT_PER_MM
            baseline = self.sheet.size.height_mm - top - height / 2 - size_pt / PT_PER_MM * 0.36
            self._canvas.drawCentredString(middle, baseline * PT_PER_MM, band.sign)

    def _legend(self) -> None:
        step_mm = self._width_mm / SAMPLES_A_ROW
        for place, (band, count) in enumerate(zip(self._bands, self._picture.tally(), strict=True)):
            x_mm = MARGIN + place % SAMPLES_A_ROW * step_mm
            y_mm = self._legend_mm + place // SAMPLES_A_ROW * LEGEND_ROW
            self._sample((x_mm, y_mm, 4.5, 4.5), band)
            words = f"{self._say(band.text)}: {formats.number(count, self._setup.language)}"
            self.sheet.text(x_mm + 6, y_mm + 0.4, words, WORD, width_mm=step_mm - 8)

    def _on_paper(self, box: Box) -> tuple[float, float, float, float]:
        scale = self._scale
        return self._left + box.left * scale, self._top + box.top * scale, box.width * scale, box.height * scale

    def _rectangle(self, box: Sequence[float], *, fill: Colour | None, line: Colour) -> None:
        left, top, width, height = (each * PT_PER_MM for each in box)
        self._canvas.setLineWidth(0.3)
        self._canvas.setStrokeColorRGB(*line)
        if fill is not None:
            self._canvas.setFillColorRGB(*fill)
        below = self.sheet.size.height_mm * PT_PER_MM - top - height
        self._canvas.rect(left, below, width, height, stroke=1, fill=0 if fill is None else 1)


PAPER = Paper(
    "floor_map",
    QT_TRANSLATE_NOOP("paper", "Map"),
    FloorMapFacts,
    tuple(size.name for size in PAGE_SIZES.values()),
    render,
)
