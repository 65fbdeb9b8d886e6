"""A sheet of office paper measured from its top left corner in millimetres, on top of the PDF canvas.

Knows how to fit text, not what a paper says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from devices.label import Align, Label, LabelError, TextBox
from devices.layout import layout
from devices.typesetting import LINE_HEIGHT, Fonts, Setting, ascent_mm, fit, width_em
from reports.label_parts import scannable
from reports.pdf import PT_PER_MM, paint
from reports.typeface import LABEL_FONTS, Face, register
from reports.wording import one_line

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


PAPER_DPI = 600
SMALLEST_PT = 4.0
"""Under it, letters on office paper are grey dust."""
NARROWEST_ON_PAPER_MM = 0.21
"""Narrowest bar on office paper: five dots of a 600 dpi printer."""
INK = (0.086, 0.098, 0.114)
MUTED = (0.357, 0.396, 0.439)
HAIRLINE = (0.80, 0.83, 0.86)

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class PageSize:
    """A format of office paper."""

    name: str
    """As the printer dialog calls it."""
    width_mm: float
    """Width, upright."""
    height_mm: float
    """Height, upright."""


A4 = PageSize("A4", 210.0, 297.0)
LETTER = PageSize("Letter", 215.9, 279.4)
PAGE_SIZES = {size.name.lower(): size for size in (A4, LETTER)}


def page_size(name: str) -> PageSize:
    """Return the format of that name, A4 when it is empty. Raises KeyError for an unknown one."""
    return PAGE_SIZES[name.lower()] if name else A4


@dataclass(frozen=True)
class Style:
    """How a line of text looks."""

    size_pt: float
    """Size of the letters."""
    face: Face = Face.REGULAR
    """Cut of the family."""
    colour: Colour = INK
    """Red, green, blue from 0 to 1."""
    align: Align = Align.LEFT
    """Which edge of its column the text touches."""

    @property
    def fonts(self) -> Fonts:
        """The face as the typesetter takes it."""
        return Fonts(self.face.path, self.face.path)

    @property
    def pitch_mm(self) -> float:
        """Distance between the baselines of two lines."""
        return self.size_pt * LINE_HEIGHT / PT_PER_MM


class Sheet:
    """A PDF under construction, page by page."""

    def __init__(self, size: PageSize, *, title: str, author: str = "") -> None:
        from reportlab.pdfgen.canvas import Canvas

        register()
        self.size = size
        self._buffer = BytesIO()
        self.canvas: Canvas = Canvas(
            self._buffer, pagesize=(size.width_mm * PT_PER_MM, size.height_mm * PT_PER_MM), pageCompression=1
        )
        self.canvas.setTitle(one_line(title))
        self.canvas.setAuthor(one_line(author))
        self.canvas.setCreator("Packhouse")

    def text(self, x_mm: float, y_mm: float, text: str, style: Style, *, width_mm: float, lines: int = 1) -> float:
        """Write text below `y_mm` into a column, wrapped, shrunk or cut to `lines`; return its height in mm."""
        return self._set(x_mm, y_mm, set_text(text, style, width_mm, lines), style, width_mm=width_mm)

    def block(
        self, x_mm: float, y_mm: float, lines: Sequence[str], style: Style, *, width_mm: float, height_mm: float
    ) -> float:
        """Write lines below each other, all wrapped or shrunk together to the height; return the height they take."""
        text = "\n".join(filter(None, map(one_line, lines)))
        count = max(1, int(height_mm / style.pitch_mm * 2))
        box = TextBox(0, 0, width_mm, height_mm, text, style.size_pt / PT_PER_MM, lines=count)
        return self._set(x_mm, y_mm, fit(box, style.fonts), style, width_mm=width_mm)

    def _set(self, x_mm: float, y_mm: float, setting: Setting, style: Style, *, width_mm: float) -> float:
        size_pt = setting.size_mm * PT_PER_MM
        self.canvas.setFillColorRGB(*style.colour)
        self.canvas.setFont(style.face.value, size_pt)
        for number, line in enumerate(setting.lines):
            free_mm = width_mm - width_em(style.face.path, line) * setting.size_mm
            indent_mm = {Align.LEFT: 0.0, Align.CENTER: free_mm / 2, Align.RIGHT: free_mm}[style.align]
            baseline_mm = y_mm + number * setting.size_mm * LINE_HEIGHT + ascent_mm(setting.size_mm)
            self.canvas.drawString((x_mm + indent_mm) * PT_PER_MM, self._up(baseline_mm), line)
        return len(setting.lines) * setting.size_mm * LINE_HEIGHT

    def whole(self, x_mm: float, y_mm: float, text: str, style: Style, *, width_mm: float) -> None:
        """Write one line that must not be cut, a figure or a code: as small as it needs, down to the legible."""
        shown = one_line(text)
        run_mm = width_em(style.face.path, shown) * style.size_pt / PT_PER_MM
        share = min(1.0, width_mm / run_mm) if run_mm else 1.0
        fitting = replace(style, size_pt=max(SMALLEST_PT, style.size_pt * share))
        self.text(x_mm, y_mm, shown, fitting, width_mm=width_mm)

    def rule(self, x_mm: float, y_mm: float, width_mm: float, *, thick_mm: float = 0.2, colour: Colour = INK) -> None:
        """Draw a horizontal line whose upper edge is at `y_mm`."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(
            x_mm * PT_PER_MM,
            self._up(y_mm + thick_mm),
            width_mm * PT_PER_MM,
            thick_mm * PT_PER_MM,
            stroke=0,
            fill=1,
        )

    def box(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> None:
        """Draw an empty rectangle to be ticked or to frame something."""
        self.canvas.setStrokeColorRGB(*INK)
        self.canvas.setLineWidth(0.35 * PT_PER_MM)
        self.canvas.rect(
            x_mm * PT_PER_MM,
            self._up(y_mm + height_mm),
            width_mm * PT_PER_MM,
            height_mm * PT_PER_MM,
            stroke=1,
            fill=0,
        )

    def bars(
        self, x_mm: float, y_mm: float, width_mm: float, height_mm: float, *, data: str, align: Align = Align.CENTER
    ) -> bool:
        """Draw a code in a box; return False and draw nothing when the box is too small for it.

        Centred, it keeps its quiet zone in the box; at the left or right its bars touch that edge, and the caller keeps
        the paper beside it white.
        """
        code = scannable(0, 0, width_mm, height_mm, data=data, narrowest_mm=NARROWEST_ON_PAPER_MM)
        try:
            drawing = layout(Label(width_mm, height_mm, (code,)), LABEL_FONTS, dpi=PAPER_DPI)
        except LabelError:
            return False
        bars = drawing.bars[0]
        shift_mm = {
            Align.LEFT: -bars.x_mm,
            Align.CENTER: 0.0,
            Align.RIGHT: width_mm - bars.x_mm - bars.width_mm,
        }[align]
        paint(self.canvas, drawing, left_mm=x_mm + shift_mm, top_mm=self.size.height_mm - y_mm)
        return True

    def next_page(self) -> None:
        """Finish this page and begin another of the same size."""
        self.canvas.showPage()

    def finish(self) -> bytes:
        """Return the document; the last page must have been finished by `next_page`."""
        self.canvas.save()
        return self._buffer.getvalue()

    def _up(self, y_mm: float) -> float:
        return (self.size.height_mm - y_mm) * PT_PER_MM


def set_text(text: str, style: Style, width_mm: float, lines: int) -> Setting:
    """Return the text broken and sized for a column, as labels do it."""
    height_mm = style.pitch_mm * lines
    box = TextBox(0, 0, width_mm, height_mm, one_line(text), style.size_pt / PT_PER_MM, lines=lines)
    return fit(box, style.fonts)


def text_height_mm(text: str, style: Style, width_mm: float, lines: int) -> float:
    """Return the height that `Sheet.text` takes for it."""
    setting = set_text(text, style, width_mm, lines)
    return len(setting.lines) * setting.size_mm * LINE_HEIGHT
