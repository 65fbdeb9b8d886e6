import io

import pypdfium2
import pytest
from PIL import Image, ImageChops

from devices.label import Barcode, Frame, Label, LabelError, Picture, Rule, Symbol, TextBox
from devices.layout import layout
from devices.raster import page_image
from reports import pdf
from reports.typeface import LABEL_FONTS

LABEL = Label(
    60,
    40,
    (
        Frame(1, 1, 58, 38, 0.5),
        Rule(3, 12, 54, 0.5),
        TextBox(3, 3, 54, 8, "Rīga Санкт", 5, True),
        Barcode(2, 14, 40, 22, Symbol.CODE128, "A-01-02"),
        Barcode(43, 14, 15, 15, Symbol.DATAMATRIX, "P-000413-9"),
    ),
)


def raster(document: bytes, dpi: int = 203) -> Image.Image:
    page: Image.Image = pypdfium2.PdfDocument(document)[0].render(scale=dpi / 72).to_pil().convert("L")
    return page


def test_the_page_is_as_large_as_the_label() -> None:
    width, height = pypdfium2.PdfDocument(pdf.render([LABEL]))[0].get_size()
    assert (round(width / pdf.PT_PER_MM, 2), round(height / pdf.PT_PER_MM, 2)) == (60, 40)


def test_the_pdf_shows_the_dots_of_the_printer() -> None:
    words = (TextBox(3, 3, 54, 8, "Rīga Санкт", 5, True), TextBox(3, 13, 54, 8, "Rīga Санкт", 5))
    label = Label(60, 40, (*words, Barcode(2, 24, 40, 12, Symbol.CODE128, "A-01-02"), Frame(1, 1, 58, 38, 0.5)))
    printed = page_image(layout(label, LABEL_FONTS, dpi=203), LABEL_FONTS).convert("L")
    shown = raster(pdf.render([label], dpi=203)).resize(printed.size).point(lambda grey: 0 if grey > 127 else 255)
    differing = ImageChops.difference(printed, shown).histogram()[255]
    assert differing / printed.histogram()[255] < 0.1


def test_the_corners_of_a_frame_are_black() -> None:
    shown = raster(pdf.render([Label(20, 20, (Frame(2, 2, 16, 16, 2),))]), 254)
    assert [shown.getpixel(corner) for corner in ((30, 30), (170, 30), (30, 170), (170, 170))] == [0, 0, 0, 0]


def test_each_label_has_its_page() -> None:
    assert len(pypdfium2.PdfDocument(pdf.render([LABEL, LABEL, LABEL]))) == 3


def test_text_can_be_searched_and_its_letters_are_embedded() -> None:
    document = pypdfium2.PdfDocument(pdf.render([LABEL]))
    assert "Rīga Санкт" in document[0].get_textpage().get_text_bounded()
    assert b"/FontFile2" in pdf.render([LABEL])


def test_pictures_keep_their_proportions() -> None:
    file = io.BytesIO()
    Image.new("L", (40, 10), 0).save(file, "PNG")
    shown = raster(pdf.render([Label(40, 40, (Picture(0, 0, 40, 40, file.getvalue()),))]), 25)
    dark = shown.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert dark is not None
    assert (dark[2] - dark[0]) / (dark[3] - dark[1]) == pytest.approx(4, rel=0.15)


def test_a_code_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(LabelError):
        pdf.render([Label(20, 10, (Barcode(0, 0, 20, 10, Symbol.CODE128, "much too long for this"),))])
