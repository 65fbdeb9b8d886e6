"""A printed label is read back from its dots, as a scanner would read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from sample_senses import label, zpl_of

from devices.label import Barcode, Label, Symbol
from devices.symbols import check_digit
from devices.zpl_page import draw_page
from ui.virtual.label_reading import read_codes


def printed(drawn: Label) -> QImage:
    return QImage.fromData(draw_page(zpl_of(drawn)).png)


def with_code(symbol: Symbol, data: str) -> Label:
    return Label(101.6, 50, (Barcode(1, 4, 99, 30, symbol, data),))


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=20))
def test_code_128_comes_back_as_it_was_printed(text):
    assert [(code.text, code.symbology) for code in read_codes(printed(with_code(Symbol.CODE128, text)))] == [
        (text, "]C0")
    ]


@given(st.integers(0, 10**12 - 1))
def test_an_ean_comes_back_as_it_was_printed(number):
    digits = f"{number:012d}"
    text = digits + check_digit(digits)
    assert [(code.text, code.symbology) for code in read_codes(printed(with_code(Symbol.EAN13, text)))] == [
        (text, "]E0")
    ]


def test_every_code_of_a_shipping_label_is_found_where_it_stands():
    first, second = read_codes(printed(label()))
    assert (first.text, first.symbology) == ("P-20418", "]C0")
    assert (second.text, second.symbology) == ("00106141411234567897", "]C1")
    assert second.area.top() > first.area.bottom()


def test_a_scratch_through_the_start_hides_a_code():
    image = printed(with_code(Symbol.CODE128, "A-07-03")).convertToFormat(QImage.Format.Format_RGB32)
    left = read_codes(image)[0].area.left()
    for x in range(left, left + 4):
        for y in range(image.height()):
            image.setPixel(x, y, 0xFFFFFFFF)
    assert read_codes(image) == []


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (300, 300)])
def test_an_empty_picture_holds_no_code(size):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    assert read_codes(image) == []
