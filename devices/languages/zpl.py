"""ZPL II, the language of Zebra printers and of most that imitate them.

Text and barcodes go as pictures of dots (`^GF`), never as commands with data in them. So Latvian and Cyrillic print
alike on every model, the paper shows exactly the preview, and no text from outside can become a command: it never
enters the stream.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from devices.label import Label
from devices.layout import Drawing, PlacedBars, PlacedPicture, PlacedRule, PlacedText, layout
from devices.raster import Dots, bars_dots, image_dots, picture_image, text_dots
from devices.typesetting import Fonts
from devices.wording import QT_TRANSLATE_NOOP, option
from devices.zebra import read_status

__all__ = ["NAME", "TITLE", "Settings", "encode", "graphic_field", "read_status"]

NAME = "zpl"
TITLE = QT_TRANSLATE_NOOP("devices", "ZPL (Zebra and compatible)")
_MOST_COPIES = 99_999_999
_COMPRESSION = 3


@dataclass(frozen=True, slots=True)
class Settings:
    """What a ZPL printer needs to be told."""

    dpi: int = option(
        203,
        QT_TRANSLATE_NOOP("devices", "Resolution"),
        QT_TRANSLATE_NOOP("devices", "Dots per inch, printed on the type plate: 203, 300 or 600."),
        choices=(203, 300, 600),
    )
    """Dots per inch."""
    darkness: int = option(
        0,
        QT_TRANSLATE_NOOP("devices", "Darkness"),
        QT_TRANSLATE_NOOP("devices", "Added to the printer's own setting, from -30 to 30."),
        minimum=-30,
        maximum=30,
    )
    """Added to the printer's own darkness; 0 sends nothing."""
    speed: int = option(
        0,
        QT_TRANSLATE_NOOP("devices", "Speed"),
        QT_TRANSLATE_NOOP("devices", "Inches per second; 0 leaves the printer's own."),
        minimum=0,
        maximum=14,
    )
    """Inches per second; 0 sends nothing."""
    shift_x_mm: int = option(
        0,
        QT_TRANSLATE_NOOP("devices", "Shift to the right"),
        QT_TRANSLATE_NOOP("devices", "Millimetres by which everything moves to the right."),
        minimum=0,
        maximum=30,
    )
    """Millimetres to the right."""
    shift_y_mm: int = option(
        0,
        QT_TRANSLATE_NOOP("devices", "Shift down"),
        QT_TRANSLATE_NOOP("devices", "Millimetres by which everything moves down."),
        minimum=0,
        maximum=30,
    )
    """Millimetres down."""


def encode(label: Label, fonts: Fonts, settings: Settings, *, copies: int = 1) -> bytes:
    """Return one ZPL format that prints the label `copies` times. Raises `LabelError` when it cannot be drawn."""
    drawing = layout(label, fonts, dpi=settings.dpi)
    parts = [_head(drawing, settings)]
    parts += [_rule(rule, drawing) for rule in drawing.rules]
    parts += [_picture(picture, drawing) for picture in drawing.pictures]
    parts += [_bars(bars, drawing) for bars in drawing.bars]
    parts += [_text(line, drawing, fonts) for line in drawing.texts]
    parts.append(b"^PQ%d^XZ\n" % min(max(copies, 1), _MOST_COPIES))
    return b"\n".join(parts)


def _head(drawing: Drawing, settings: Settings) -> bytes:
    width, length = drawing.dots(drawing.width_mm), drawing.dots(drawing.height_mm)
    origin = (drawing.dots(settings.shift_x_mm), drawing.dots(settings.shift_y_mm))
    head = b"^XA^PW%d^LL%d^LH%d,%d" % (width, length, *origin)
    if settings.darkness:
        head += b"^MD%d" % settings.darkness
    if settings.speed:
        head += b"^PR%d" % settings.speed
    return head


def _rule(rule: PlacedRule, drawing: Drawing) -> bytes:
    width, height = drawing.dots(rule.width_mm), drawing.dots(rule.height_mm)
    return _at(rule.x_mm, rule.y_mm, drawing) + b"^GB%d,%d,%d^FS" % (width, height, min(width, height))


def _picture(picture: PlacedPicture, drawing: Drawing) -> bytes:
    return _at(picture.x_mm, picture.y_mm, drawing) + _picture_field(picture, drawing)


def _bars(bars: PlacedBars, drawing: Drawing) -> bytes:
    return _at(bars.x_mm, bars.y_mm, drawing) + graphic_field(bars_dots(bars, drawing))


def _text(line: PlacedText, drawing: Drawing, fonts: Fonts) -> bytes:
    drawn = _text_field(line.text, fonts.face(line.bold), drawing.dots(line.size_mm))
    if drawn is None:
        return b""
    field, left, top = drawn
    return _origin(drawing.dots(line.x_mm) + left, drawing.dots(line.baseline_mm) + top) + field


def _at(x_mm: float, y_mm: float, drawing: Drawing) -> bytes:
    return _origin(drawing.dots(x_mm), drawing.dots(y_mm))


def _origin(x: int, y: int) -> bytes:
    return b"^FO%d,%d" % (max(0, x), max(0, y))


@lru_cache(maxsize=2048)
def _text_field(text: str, face: Path, size_dots: int) -> tuple[bytes, int, int] | None:
    drawn = text_dots(text, face, size_dots)
    return drawn and (graphic_field(drawn[0]), drawn[1], drawn[2])


@lru_cache(maxsize=64)
def _picture_field(picture: PlacedPicture, drawing: Drawing) -> bytes:
    return graphic_field(image_dots(picture_image(picture, drawing)))


def graphic_field(dots: Dots) -> bytes:
    """Return a picture of dots as `^GFA` with compressed data (ZPL II manual, ^GF and "Z64")."""
    packed = base64.b64encode(zlib.compress(dots.data, _COMPRESSION))
    crc = binascii.crc_hqx(packed, 0)
    size = len(dots.data)
    return b"^GFA,%d,%d,%d,:Z64:%s:%04X^FS" % (size, size, dots.stride, packed, crc)
