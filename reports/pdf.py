"""The one renderer from a label's `Drawing` to PDF: embedded letters, bars as rectangles on the printer's dots."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from devices.label import Label
from devices.layout import Drawing, PlacedPicture, Rect, layout
from reports.typeface import LABEL_FONTS, Face, register

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PT_PER_MM = 72 / 25.4
LABEL_DPI = 203
_NON_ZERO = 1
"""Fill rule under which overlapping rectangles stay black (PDF 32000-1, 8.5.3.3.2)."""


def render(labels: Sequence[Label], *, title: str = "", dpi: int = LABEL_DPI) -> bytes:
    """Return a PDF with one label a page, laid out on the dots of a printer with `dpi`.

    Raises LabelError when a label cannot be drawn readably.
    """
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1)
    canvas.setTitle(title)
    canvas.setCreator("Packhouse")
    for label in labels:
        canvas.setPageSize((label.width_mm * PT_PER_MM, label.height_mm * PT_PER_MM))
        paint(canvas, layout(label, LABEL_FONTS, dpi=dpi), top_mm=label.height_mm)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def paint(canvas: Canvas, drawing: Drawing, *, left_mm: float = 0.0, top_mm: float) -> None:
    """Paint a drawing in black, its top left corner `left_mm` from the left and `top_mm` above the lower edge."""
    register()
    canvas.saveState()
    canvas.translate(left_mm * PT_PER_MM, top_mm * PT_PER_MM)
    canvas.setFillColorRGB(0, 0, 0)
    _fill(canvas, [(rule.x_mm, rule.y_mm, rule.width_mm, rule.height_mm) for rule in drawing.rules])
    for bars in drawing.bars:
        _fill(canvas, bars.rects)
    for picture in drawing.pictures:
        _place_picture(canvas, picture)
    for line in drawing.texts:
        canvas.setFont((Face.BOLD if line.bold else Face.REGULAR).value, line.size_mm * PT_PER_MM)
        canvas.drawString(line.x_mm * PT_PER_MM, -line.baseline_mm * PT_PER_MM, line.text)
    canvas.restoreState()


def _fill(canvas: Canvas, rects: Sequence[Rect]) -> None:
    """Fill all rectangles as one path, so that viewers leave no seams between the rows of a matrix."""
    if not rects:
        return
    path = canvas.beginPath()
    for x_mm, y_mm, width_mm, height_mm in rects:
        path.rect(x_mm * PT_PER_MM, -(y_mm + height_mm) * PT_PER_MM, width_mm * PT_PER_MM, height_mm * PT_PER_MM)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)


def _place_picture(canvas: Canvas, picture: PlacedPicture) -> None:
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(
        ImageReader(io.BytesIO(picture.png)),
        picture.x_mm * PT_PER_MM,
        -(picture.y_mm + picture.height_mm) * PT_PER_MM,
        picture.width_mm * PT_PER_MM,
        picture.height_mm * PT_PER_MM,
        preserveAspectRatio=True,
        mask="auto",
    )
