"""In-store codes read by their patterns."""

import pytest
from stdnum import ean

from fulfilment.items.store_codes import mistake, read

WEIGHT, PRICE = "21IIIIIWWWWWC", "02IIIIIPPPPPC"


def code(digits: str) -> str:
    """Return digits with their check digit."""
    return digits + ean.calc_check_digit(digits)


def test_a_weighed_code_says_item_and_grams() -> None:
    found = read(code("211234500850"), [PRICE, WEIGHT])
    assert found is not None
    assert found.weight_g == 850
    assert found.price_minor is None
    assert {"2112345", "12345", code("211234500000")} <= set(found.texts)


def test_a_priced_code_says_item_and_money() -> None:
    found = read(code("020012300349"), [PRICE, WEIGHT])
    assert found is not None
    assert found.price_minor == 349
    assert "123" in found.texts


@pytest.mark.parametrize("text", ["2112345008500", "221234500850", "21123A5008509", "211234500850", ""])
def test_what_fits_no_pattern_or_has_a_wrong_check_digit_says_nothing(text: str) -> None:
    assert read(text, [WEIGHT]) is None


def test_digits_that_say_nothing_are_passed_over() -> None:
    found = read(code("211234904275"), ["21IIIIXWWWWWC"])
    assert found is not None
    assert found.weight_g == 4275
    assert "1234" in found.texts


@pytest.mark.parametrize("pattern", [WEIGHT, PRICE, "20IIIIWWWWWXC", "21IIIIXWWWWWC", "2IIIIIWWWWWC"])
def test_sound_patterns_have_no_mistake(pattern: str) -> None:
    assert mistake(pattern) is None


@pytest.mark.parametrize(
    "pattern", ["", "47IIIIIWWWWWC", "21IIIIIWWWWW", "21IIIIIWWPPPC", "21WWWWWWWWWWC", "21IIWIIWWWWWC", "21IIIIIIIIIIC"]
)
def test_a_pattern_that_cannot_be_read_is_told_why(pattern: str) -> None:
    assert mistake(pattern) is not None
