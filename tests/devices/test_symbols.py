import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.label import LabelError, Symbol
from devices.symbols import check_digit, modules


@pytest.mark.parametrize(
    ("digits", "digit"), [("400638133393", "1"), ("12345678901234567", "5"), ("0950110153000", "3")]
)
def test_check_digit(digits, digit):
    assert check_digit(digits) == digit


@pytest.mark.parametrize(
    ("symbol", "data"),
    [
        (Symbol.EAN13, "4006381333932"),
        (Symbol.EAN13, "400638133393"),
        (Symbol.ITF14, "09501101530004"),
        (Symbol.GS1_128, "(00)123456789012345674"),
        (Symbol.GS1_128, "00123456789012345675"),
        (Symbol.GS1_DATAMATRIX, "(01)09501101530004"),
        (Symbol.GS1_128, "(01)"),
        (Symbol.CODE128, "Ķ"),
        (Symbol.CODE128, "A\x1dB"),
        (Symbol.QR, ""),
        (Symbol.DATAMATRIX, "x" * 4000),
    ],
)
def test_wrong_data_is_refused(symbol, data):
    with pytest.raises(LabelError):
        modules(symbol, data)


def test_a_wrong_check_digit_is_named():
    with pytest.raises(LabelError, match="must be 1"):
        modules(Symbol.EAN13, "4006381333930")


@pytest.mark.parametrize(("symbol", "width"), [(Symbol.EAN13, 95), (Symbol.ITF14, 135)])
def test_a_linear_code_is_one_row(symbol, width):
    data = {Symbol.EAN13: "4006381333931", Symbol.ITF14: "09501101530003"}[symbol]
    pattern = modules(symbol, data)
    assert pattern.is_linear
    assert pattern.width == width


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=60))
def test_matrix_codes_are_square_with_whole_finder_patterns(text):
    matrix = modules(Symbol.DATAMATRIX, text).rows
    assert len(matrix) == len(matrix[0])
    assert all(row[0] for row in matrix)
    assert all(matrix[-1])


def test_itf_has_bearers_against_short_reads():
    assert modules(Symbol.ITF14, "09501101530003").has_bearers
