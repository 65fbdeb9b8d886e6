"""Draws the part of ZPL that `languages.zpl` writes, for the virtual printer. Knows no device.

Fonts and barcode commands of foreign ZPL are not drawn: that is a printer's work.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import zlib
from dataclasses import dataclass

_COMMAND = re.compile(rb"\^([A-Z][A-Z0-9@])([^\^~]*)")
_PIECE = re.compile(rb"\^FO(\d+),(\d+)\s*\^(GB|GF)([^\^~]*)\^FS")
_GRAPHIC = re.compile(rb"A,\d+,(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-Fa-f]{4})")
_MOST_DOTS = 40_000_000
_DEFAULT_WIDTH, _DEFAULT_LENGTH = 812, 1218


@dataclass(frozen=True, slots=True)
class Page:
    """One label as the virtual printer drew it."""

    width: int
    """Dots across."""
    length: int
    """Dots along."""
    png: bytes
    """The picture, black on white."""


def draw_page(zpl: bytes) -> Page:
    """Return the picture of one format. Raises `ValueError` when its graphics are damaged or too large."""
    from PIL import Image

    width = _number(zpl, b"PW", _DEFAULT_WIDTH)
    length = _number(zpl, b"LL", _DEFAULT_LENGTH)
    if not 0 < width * length <= _MOST_DOTS:
        raise ValueError(f"A label of {width} x {length} dots cannot be drawn")
    left, top = _home(zpl)
    page = Image.new("1", (width, length), 1)
    for x, y, kind, arguments in _PIECE.findall(zpl):
        at = (int(x) + left, int(y) + top)
        if kind == b"GB":
            box = [int(number) for number in arguments.split(b",")[:2]]
            page.paste(0, (*at, at[0] + box[0], at[1] + box[1]))
            continue
        size, data = _graphic(arguments)
        page.paste(0, at, Image.frombytes("1", size, data))
    picture = io.BytesIO()
    page.save(picture, "PNG")
    return Page(width, length, picture.getvalue())


def copies_of(zpl: bytes) -> int:
    """Return how many labels one format prints."""
    return max(1, _number(zpl, b"PQ", 1))


def _number(zpl: bytes, command: bytes, default: int) -> int:
    arguments = next((rest for name, rest in _COMMAND.findall(zpl) if name == command), b"")
    first = arguments.split(b",")[0].strip()
    return int(first) if first.isdigit() else default


def _home(zpl: bytes) -> tuple[int, int]:
    found = re.search(rb"\^LH(\d+),(\d+)", zpl)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _graphic(arguments: bytes) -> tuple[tuple[int, int], bytes]:
    """Return size and rows of a Z64 graphic after checking its sum."""
    found = _GRAPHIC.fullmatch(arguments.strip())
    if not found:
        raise ValueError("Only compressed graphics (Z64) can be drawn")
    total, stride, packed = int(found[1]), int(found[2]), found[3]
    if binascii.crc_hqx(packed, 0) != int(found[4], 16) or not 0 < total * 8 <= _MOST_DOTS or not stride:
        raise ValueError("A graphic on the label is damaged")
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(packed), total)
    except zlib.error as error:
        raise ValueError("A graphic on the label is damaged") from error
    if len(data) != total:
        raise ValueError("A graphic on the label is cut")
    return (stride * 8, total // stride), data
