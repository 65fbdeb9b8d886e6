"""One-bit pictures of what a `Drawing` holds, for the languages that send dots. Knows no language.

Text is set letter by letter at the places that `typesetting` computed, so that its width is the same on every output.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from devices.label import LabelError
from devices.layout import Drawing, PlacedBars, PlacedPicture, PlacedText
from devices.typesetting import Fonts, advances_em
from devices.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

_THRESHOLD = 128
_ROW_STEP = 256


@dataclass(frozen=True, slots=True)
class Dots:
    """A one-bit picture: rows from the top, padded to whole bytes, the leftmost dot in the highest bit, 1 is black."""

    width: int
    """Dots across."""
    height: int
    """Rows."""
    data: bytes
    """All rows."""

    @property
    def stride(self) -> int:
        """Return the bytes of a row."""
        return (self.width + 7) // 8


@lru_cache(maxsize=256)
def _font(face: Path, size_dots: int) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(face), size_dots, layout_engine=ImageFont.Layout.BASIC)


@dataclass(frozen=True, slots=True, eq=False)
class _Glyph:
    """The dots of a character; each is made once and known by being the same object."""

    rows: tuple[int, ...]
    """Rows from the top; the lowest bit is the rightmost dot."""
    width: int
    """Dots across."""
    left: int
    """Dots from the pen to the left edge."""
    top: int
    """Dots from the baseline to the top, downwards."""


@lru_cache(maxsize=8192)
def _glyph(face: Path, size_dots: int, char: str) -> _Glyph | None:
    """Return the dots of a character; None for a blank."""
    from PIL import Image, ImageDraw

    font = _font(face, size_dots)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(char, anchor="ls"))
    if right <= left or bottom <= top:
        return None
    grey = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(grey).text((-left, -top), char, fill=255, font=font, anchor="ls")
    dots = image_dots(grey.point(lambda value: 255 if value >= _THRESHOLD else 0).convert("1"))
    unused = dots.stride * 8 - dots.width
    starts = range(0, len(dots.data), dots.stride)
    rows = (int.from_bytes(dots.data[start : start + dots.stride], "big") >> unused for start in starts)
    return _Glyph(tuple(rows), dots.width, left, top)


@lru_cache(maxsize=16384)
def _spread(glyph: _Glyph, row_bits: int) -> int:
    """Return the dots of a character as one number, its rows `row_bits` apart, so that a line is set by shifts."""
    spread = 0
    for row in glyph.rows:
        spread = spread << row_bits | row
    return spread


def text_dots(text: str, face: Path, size_dots: int) -> tuple[Dots, int, int] | None:
    """Return the dots of a line and the offset of their top left corner from pen and baseline; None for blanks."""
    advances = advances_em(face)
    pieces: list[tuple[_Glyph, int]] = []
    pen = 0.0
    for char in text:
        glyph = _glyph(face, size_dots, char)
        if glyph:
            pieces.append((glyph, round(pen) + glyph.left))
        pen += advances[char] * size_dots
    if not pieces:
        return None
    left, top = min(x for _, x in pieces), min(glyph.top for glyph, _ in pieces)
    width = max(x + glyph.width for glyph, x in pieces) - left
    height = max(glyph.top + len(glyph.rows) for glyph, _ in pieces) - top
    # Few different row lengths, so that the same characters are spread out once for many lines.
    row_bits = -(-width // _ROW_STEP) * _ROW_STEP
    canvas = 0
    for glyph, x in pieces:
        below = height - (glyph.top - top) - len(glyph.rows)
        canvas |= _spread(glyph, row_bits) << (below * row_bits + row_bits - (x - left) - glyph.width)
    row_bytes, stride = row_bits // 8, (width + 7) // 8
    data = canvas.to_bytes(row_bytes * height, "big")
    cut = b"".join(data[start : start + stride] for start in range(0, len(data), row_bytes))
    return Dots(width, height, cut), left, top


def bars_dots(bars: PlacedBars, drawing: Drawing) -> Dots:
    """Return the dots of a barcode."""
    scale = drawing.dots(bars.module_mm)
    row_height = drawing.dots(bars.height_mm) if len(bars.rows) == 1 else scale
    width = scale * len(bars.rows[0])
    light, dark = "0" * scale, "1" * scale
    stride = (width + 7) // 8
    padding = "0" * (stride * 8 - width)
    lines = ("".join(dark if module else light for module in row) + padding for row in bars.rows)
    data = b"".join(int(line, 2).to_bytes(stride, "big") * row_height for line in lines)
    return Dots(width, row_height * len(bars.rows), data)


def picture_image(picture: PlacedPicture, drawing: Drawing) -> Image:
    """Return the dots of a picture centred in its box, 1 is black. Raises `LabelError` when it is no picture."""
    from PIL import Image

    box = (max(1, drawing.dots(picture.width_mm)), max(1, drawing.dots(picture.height_mm)))
    try:
        with Image.open(io.BytesIO(picture.png), formats=["PNG"]) as source:
            colours = source.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        cause = QT_TRANSLATE_NOOP("devices", "The picture on the label cannot be read: {reason}.")
        raise LabelError(cause, reason=str(error)) from error
    scale = min(box[0] / colours.width, box[1] / colours.height)
    size = (max(1, round(colours.width * scale)), max(1, round(colours.height * scale)))
    paper = Image.new("RGBA", size, "white")
    paper.alpha_composite(colours.resize(size))
    dark = paper.convert("L").point(lambda value: 255 if value < _THRESHOLD else 0).convert("1")
    canvas = Image.new("1", box, 0)
    canvas.paste(dark, ((box[0] - size[0]) // 2, (box[1] - size[1]) // 2))
    return canvas


def image_dots(image: Image) -> Dots:
    """Return a one-bit image as plain dots."""
    return Dots(image.width, image.height, image.tobytes())


def page_image(drawing: Drawing, fonts: Fonts) -> Image:
    """Return the whole label in dots, 1 is black: what a raster language sends."""
    from PIL import Image

    page = Image.new("1", (drawing.dots(drawing.width_mm), drawing.dots(drawing.height_mm)), 0)
    for rule in drawing.rules:
        x, y = drawing.dots(rule.x_mm), drawing.dots(rule.y_mm)
        page.paste(1, (x, y, x + drawing.dots(rule.width_mm), y + drawing.dots(rule.height_mm)))
    for picture in drawing.pictures:
        image = picture_image(picture, drawing)
        page.paste(1, (drawing.dots(picture.x_mm), drawing.dots(picture.y_mm)), image)
    for bars in drawing.bars:
        mask = _dots_image(bars_dots(bars, drawing))
        page.paste(1, (drawing.dots(bars.x_mm), drawing.dots(bars.y_mm)), mask)
    for line in drawing.texts:
        _paste_text(page, line, drawing, fonts)
    return page


def _paste_text(page: Image, line: PlacedText, drawing: Drawing, fonts: Fonts) -> None:
    drawn = text_dots(line.text, fonts.face(line.bold), drawing.dots(line.size_mm))
    if drawn:
        dots, left, top = drawn
        page.paste(1, (drawing.dots(line.x_mm) + left, drawing.dots(line.baseline_mm) + top), _dots_image(dots))


def _dots_image(dots: Dots) -> Image:
    from PIL import Image

    return Image.frombytes("1", (dots.width, dots.height), dots.data)
