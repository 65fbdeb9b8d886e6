"""Barcodes of items: check digits are proved, pieces are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files.codes import CodeOfItem, parse_barcodes, parse_gtin, parse_gtins
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules

PLAIN = Rules()


@pytest.mark.parametrize("gtin", ["4006381333931", "96385074", "036000291452", "10614141000415"])
def test_a_right_gtin_is_taken(gtin: str) -> None:
    assert parse_gtin(f" {gtin} ", PLAIN) == gtin


@given(st.integers(0, 10**12 - 1), st.integers(0, 12), st.integers(1, 9))
def test_no_wrong_digit_escapes(stem: int, place: int, change: int) -> None:
    digits = [int(digit) for digit in f"{stem:012d}"]
    digits.append(-sum(digit * (3 if index % 2 else 1) for index, digit in enumerate(digits)) % 10)
    right = "".join(map(str, digits))
    assert parse_gtin(right, PLAIN) == right
    digits[place] = (digits[place] + change) % 10
    with pytest.raises(BadValueError, match="last digit should be"):
        parse_gtin("".join(map(str, digits)), PLAIN)


@pytest.mark.parametrize(("text", "cause"), [("12345", "8, 12, 13 or 14"), ("4.75E+12", "cut by a spreadsheet")])
def test_what_is_no_gtin_is_named(text: str, cause: str) -> None:
    with pytest.raises(BadValueError, match=cause):
        parse_gtin(text, PLAIN)


def test_a_cell_may_hold_several_codes_with_pieces() -> None:
    assert parse_gtins("4006381333931; 10614141000415=12", PLAIN) == (
        CodeOfItem("4006381333931"),
        CodeOfItem("10614141000415", 12),
    )
    assert parse_barcodes("SHELF-7 | BOX-7 x 24\nPAL-7*480", PLAIN) == (
        CodeOfItem("SHELF-7"),
        CodeOfItem("BOX-7", 24),
        CodeOfItem("PAL-7", 480),
    )


def test_a_code_of_ones_own_needs_no_check_digit_but_thirteen_digits_do() -> None:
    assert parse_barcodes("12345678", PLAIN) == (CodeOfItem("12345678"),)
    with pytest.raises(BadValueError, match="last digit should be 1"):
        parse_barcodes("4006381333932", PLAIN)
