"""Reads a label back from its ZPL: draws it with an independent renderer and decodes its barcodes."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

import zplkit
import zxingcpp
from PIL import Image
from zplkit.rendering import Limits

_JOB_COMMANDS = re.compile(rb"\^(?:PQ|MM|PR|MD|MN|MT)[^\^~]*")
_LIMITS = Limits(graphic_bytes=4 << 20, input_bytes=8 << 20)


@dataclass(frozen=True)
class Code:
    """A barcode found on a label."""

    text: str
    symbology: str


def draw(zpl: bytes, dpi: int) -> Image.Image:
    """Return the label as a printer of that resolution would print it."""
    options = zplkit.Options(profile="zd621", dpi=dpi, width=1400, height=2200)
    document = zplkit.render(_JOB_COMMANDS.sub(b"", zpl), options, limits=_LIMITS)
    assert len(document.labels) == 1
    assert not document.warnings
    return Image.open(io.BytesIO(document.labels[0].png()))


def read_codes(zpl: bytes, dpi: int) -> set[Code]:
    """Return every barcode that can be decoded on the label."""
    return decode(draw(zpl, dpi))


def decode(image: Image.Image) -> set[Code]:
    """Return every barcode that can be decoded in a picture."""
    return {Code(code.text, code.symbology_identifier) for code in zxingcpp.read_barcodes(image)}
