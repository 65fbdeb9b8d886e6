from datetime import date

import pytest

from reports.gs1 import element_string, is_gtin


@pytest.mark.parametrize("code", ["4751000123454", "96385074", "036000291452", "14751000123451"])
def test_eight_to_fourteen_digits_with_their_check_digit_are_a_gtin(code: str) -> None:
    assert is_gtin(code)


@pytest.mark.parametrize("code", ["4751000123452", "475100012345", "", "٤٧٥١٠٠٠١٢٣٤٥٤", "47510001234 4"])
def test_anything_else_is_not(code: str) -> None:
    assert not is_gtin(code)


def test_lot_and_expiry_travel_with_the_gtin() -> None:
    assert element_string("4751000123454", "L-1", date(2027, 6, 30)) == "(01)04751000123454(17)270630(10)L-1"
    assert element_string("4751000123454", "L-1", None) == "(01)04751000123454(10)L-1"
    assert element_string("4751000123454", "", date(2027, 6, 30)) == "(01)04751000123454(17)270630"


@pytest.mark.parametrize(
    ("code", "lot"), [("SKU-1", "L-1"), ("4751000123454", ""), ("4751000123454", "L" * 21), ("4751000123454", "Партия")]
)
def test_what_gs1_cannot_say_gives_no_element_string(code: str, lot: str) -> None:
    assert element_string(code, lot, None) == ""


def test_a_serial_number_is_application_identifier_21() -> None:
    assert element_string("4006381333931", "S-1", None, is_serial=True) == "(01)04006381333931(21)S-1"
    assert element_string("4006381333931", "S-1", None) == "(01)04006381333931(10)S-1"
