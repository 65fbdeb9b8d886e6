"""The parts that labels are composed of: small captions, lines of text, scannable codes, framed words."""

from devices.label import Align, Barcode, Element, Frame, Symbol, TextBox
from devices.symbols import modules
from devices.typesetting import LINE_HEIGHT, fit, width_em
from reports.typeface import LABEL_FONTS
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


def height_of(box: TextBox) -> float:
    """Return the height that the text of a box really takes."""
    setting = fit(box, LABEL_FONTS)
    return len(setting.lines) * setting.size_mm * LINE_HEIGHT


def code_text(x_mm: float, y_mm: float, width_mm: float, height_mm: float, *, code: str, size_mm: float) -> TextBox:
    """Return a code in bold, on one line as long as that stays legible from a step away, and never cut before 3 mm."""
    shown = one_line(code)
    run_em = width_em(LABEL_FONTS.bold, shown) or 1.0
    one_mm = min(size_mm, height_mm / LINE_HEIGHT, width_mm / run_em)
    if one_mm >= size_mm / 2:
        return TextBox(x_mm, y_mm, width_mm, height_mm, shown, one_mm, True)
    small_mm = max(3.0, min(size_mm / 2, (width_mm * height_mm / run_em / LINE_HEIGHT / 1.3) ** 0.5))
    return TextBox(x_mm, y_mm, width_mm, height_mm, shown, small_mm, True, lines=max(1, int(height_mm / small_mm)))


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


def scannable(
    x_mm: float, y_mm: float, width_mm: float, height_mm: float, *, data: str, narrowest_mm: float = NARROWEST_MM
) -> Barcode:
    """Return bars where the data fits into them readably, else a square code in the same box."""
    symbol = Symbol.CODE128 if fits_bars(data, width_mm, narrowest_mm) else Symbol.DATAMATRIX
    return Barcode(x_mm, y_mm, width_mm, height_mm, symbol, data)


def fits_bars(data: str, width_mm: float, narrowest_mm: float = NARROWEST_MM) -> bool:
    """Return whether Code 128 holds the data in that width, quiet zones included, with bars not under the narrowest."""
    if not (data.isascii() and data.isprintable() and data):
        return False
    pattern = modules(Symbol.CODE128, data)
    return (pattern.quiet_left + pattern.width + pattern.quiet_right) * narrowest_mm <= width_mm
