"""Reads printed matter back: printer commands through an emulator, PDF through a rasteriser, both through a decoder."""

import re
from collections import Counter
from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
import zplkit
import zxingcpp
from PIL import Image

from devices.label import Label
from devices.languages import zpl
from reports.typeface import LABEL_FONTS

ReadZpl = Callable[[Label, int], Counter[str]]
ReadPdf = Callable[[bytes, int], list[Counter[str]]]


def _codes(picture: Image.Image) -> Counter[str]:
    return Counter(code.text for code in zxingcpp.read_barcodes(picture))


@pytest.fixture
def read_zpl() -> ReadZpl:
    """Return what a scanner reads on a label that was printed by ZPL at that many dots per inch."""

    def read(label: Label, dpi: int) -> Counter[str]:
        commands = zpl.encode(label, LABEL_FONTS, zpl.Settings(dpi=dpi))
        width, height = (round(side * dpi / 25.4) for side in (label.width_mm, label.height_mm))
        options = zplkit.Options(profile="zd621", dpi=dpi, width=width, height=height)
        printed = zplkit.render(re.sub(rb"\^PQ\d+", b"", commands), options).labels
        assert len(printed) == 1
        return _codes(Image.open(BytesIO(printed[0].png())))

    return read


@pytest.fixture
def read_pdf() -> ReadPdf:
    """Return what a scanner reads on each page of a PDF that was printed at that many dots per inch."""

    def read(document: bytes, dpi: int) -> list[Counter[str]]:
        return [_codes(page.render(scale=dpi / 72).to_pil()) for page in pypdfium2.PdfDocument(document)]

    return read


@pytest.fixture
def pdf_text() -> Callable[[bytes], list[str]]:
    """Return the text of each page, with its spaces and breaks folded."""

    def read(document: bytes) -> list[str]:
        pages = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(document))
        return [" ".join(text.split()) for text in pages]

    return read
