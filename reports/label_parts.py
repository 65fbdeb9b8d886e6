"""The parts that labels are composed of: small captions, lines of text, scannable codes, framed words."""

from devices.label import Align, Barcode, Element, Frame, Symbol, TextBox
from devices.symbols import modules
from reports.wording import one_line

NARROWEST_MM = 0.25
"""Narrowest bar that a worn 203 dpi head and a cheap scanner agree on: two dots."""


def caption(x_mm: float, y_mm: float, width_mm: float, text: str, *, align: Align = Align.LEFT) -> TextBox:
    """Return the small word above a figure."""
    return TextBox(x_mm, y_mm, width_mm, 3.0, one_line(text), 2.3, align=align)


def line(
    x_mm: float,
    y_mm: float,
    width_mm: float,
    text: str,
    *,
    size_mm: float,
    bold: bool = False,
    align: Align = Align.LEFT,
) -> TextBox:
    """Return one line of text in a box as high as its letters need."""
    return TextBox(x_mm, y_mm, width_mm, size_mm * 1.3, one_line(text), size_mm, bold, align)


def framed(x_mm: float, y_mm: float, width_mm: float, height_mm: float, *, text: str) -> tuple[Element, ...]:
    """Return a bold word in the middle of a frame."""
    size_mm = height_mm * 0.62
    inner = TextBox(
        x_mm + 1,
        y_mm + (height_mm - size_mm * 1.3) / 2,
        width_mm - 2,
        size_mm * 1.3,
        one_line(text),
        size_mm,
        True,
        Align.CENTER,
    )
    return (Frame(x_mm, y_mm, width_mm, height_mm, 0.5), inner)


def scannable(x_mm: float, y_mm: float, width_mm: float, height_mm: float, *, data: str) -> Barcode:
    """Return bars where the data fits into them readably, else a square code in the same box."""
    symbol = Symbol.CODE128 if fits_bars(data, width_mm) else Symbol.DATAMATRIX
    return Barcode(x_mm, y_mm, width_mm, height_mm, symbol, data)


def fits_bars(data: str, width_mm: float, narrowest_mm: float = NARROWEST_MM) -> bool:
    """Return whether Code 128 holds the data in that width, quiet zones included, with bars not under the narrowest."""
    if not (data.isascii() and data.isprintable() and data):
        return False
    pattern = modules(Symbol.CODE128, data)
    return (pattern.quiet_left + pattern.width + pattern.quiet_right) * narrowest_mm <= width_mm
