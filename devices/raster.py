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
from devices.typesetting import Fonts, advance_em

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

_THRESHOLD = 128


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


@lru_cache(maxsize=8192)
def _glyph(face: Path, size_dots: int, char: str) -> tuple[Image, int, int] | None:
    """Return the dots of a character, and where they lie from pen and baseline; None for a blank."""
    from PIL import Image, ImageDraw

    font = _font(face, size_dots)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(char, anchor="ls"))
    if right <= left or bottom <= top:
        return None
    grey = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(grey).text((-left, -top), char, fill=255, font=font, anchor="ls")
    return grey.point(lambda value: 255 if value >= _THRESHOLD else 0).convert("1"), left, top


def text_image(text: str, face: Path, size_dots: int) -> tuple[Image, int, int] | None:
    """Return the dots of a line (1 is black) and the offset of their top left corner from pen and baseline."""
    from PIL.Image import new

    pieces: list[tuple[Image, int, int]] = []
    pen = 0.0
    for char in text:
        glyph = _glyph(face, size_dots, char)
        if glyph:
            pieces.append((glyph[0], round(pen) + glyph[1], glyph[2]))
        pen += advance_em(face, char) * size_dots
    if not pieces:
        return None
    left, top = min(piece[1] for piece in pieces), min(piece[2] for piece in pieces)
    right = max(x + image.width for image, x, _ in pieces)
    bottom = max(y + image.height for image, _, y in pieces)
    canvas = new("1", (right - left, bottom - top), 0)
    for image, x, y in pieces:
        canvas.paste(1, (x - left, y - top), image)
    return canvas, left, top


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
        raise LabelError(f"The picture on the label cannot be read: {error}") from error
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
        dots = bars_dots(bars, drawing)
        mask = Image.frombytes("1", (dots.width, dots.height), dots.data)
        page.paste(1, (drawing.dots(bars.x_mm), drawing.dots(bars.y_mm)), mask)
    for line in drawing.texts:
        _paste_text(page, line, drawing, fonts)
    return page


def _paste_text(page: Image, line: PlacedText, drawing: Drawing, fonts: Fonts) -> None:
    drawn = text_image(line.text, fonts.face(line.bold), drawing.dots(line.size_mm))
    if drawn:
        image, left, top = drawn
        page.paste(1, (drawing.dots(line.x_mm) + left, drawing.dots(line.baseline_mm) + top), image)
