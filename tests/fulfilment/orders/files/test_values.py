"""Figures are read in every usual notation; what can be read two ways is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import (
    Rules,
    parse_amount,
    parse_count,
    parse_currency,
    parse_decimal,
    parse_integer,
    parse_length,
    parse_size,
    parse_truth,
    parse_weight,
    to_minor,
)

PLAIN = Rules()


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), ("1 234", 1234), ("1\u00a0234", 1234), ("1,234", 1234), ("1.234.567", 1234567), ("12.0", 12),
     ("-3", -3), ("−3", -3), ("1'000", 1000), ("+7", 7)],
)  # fmt: skip
def test_whole_numbers(text: str, number: int) -> None:
    assert parse_integer(text, PLAIN) == number


@pytest.mark.parametrize("text", ["", "twelve", "1.5", "1,2,3", "12 pcs", "1.23.456", "99999999999", "١٢"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(BadValueError):
        parse_integer(text, PLAIN)


@pytest.mark.parametrize(
    ("text", "number"),
    [("0,35", "0.35"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"), ("1 234,5", "1234.5"), ("0.125", "0.125"),
     ("1234.567", "1234.567"), (",5", "0.5"), ("12,", "12"), ("1,234,567", "1234567")],
)  # fmt: skip
def test_decimals(text: str, number: str) -> None:
    assert parse_decimal(text, PLAIN) == Decimal(number)


def test_a_figure_with_two_readings_wants_the_decimal_sign() -> None:
    with pytest.raises(BadValueError, match=r"thousands or as decimals.*Choose the decimal sign"):
        parse_decimal("1,234", PLAIN)
    assert parse_decimal("1,234", Rules(decimal=",")) == Decimal("1.234")
    assert parse_decimal("1,234", Rules(decimal=".")) == 1234


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=2), st.sampled_from([".", ","]))
def test_what_was_written_with_thousands_is_read_back(number: Decimal, sign: str) -> None:
    written = f"{number:,.2f}"
    if sign == ",":
        written = written.translate(str.maketrans(",.", ".,"))
    assert parse_decimal(written, Rules(decimal=sign)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("$45.99", "45.99"), ("45,99 €", "45.99"), ("1 259.00 ₽", "1259"), ("(5.00)", "-5"), ("EUR 3.50", "3.50"),
     ("12 руб.", "12"), ("-11062.06", "-11062.06")],
)  # fmt: skip
def test_money_with_its_signs(text: str, number: str) -> None:
    assert parse_amount(text, PLAIN) == Decimal(number)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("2.55", "GBP", 255),
        ("1000", "JPY", 1000),
        ("1.234", "KWD", 1234),
        ("8.264463", "EUR", 826),
        ("0.005", "EUR", 1),
    ],
)
def test_money_in_minor_units_of_its_currency(amount: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(amount), currency) == minor


def test_more_money_than_a_column_holds_is_refused() -> None:
    with pytest.raises(BadValueError, match="too large"):
        to_minor(Decimal("30000000"), "EUR")


def test_currencies_by_code_and_sign() -> None:
    assert [parse_currency(text, PLAIN) for text in ("eur", "€", "£", "руб.")] == ["EUR", "EUR", "GBP", "RUB"]
    with pytest.raises(BadValueError, match="not a currency"):
        parse_currency("XYQ", PLAIN)


@pytest.mark.parametrize(
    ("text", "unit", "grams"),
    [("0,35 kg", "", 350), ("350", "", 350), ("0.35", "kg", 350), ("12 oz", "", 340), ("1,5кг", "", 1500),
     ("2 lb", "kg", 907), ("0.2 g", "", 1), ("0", "kg", 0), ("250 г.", "", 250)],
)  # fmt: skip
def test_weights_in_grams(text: str, unit: str, grams: int) -> None:
    assert parse_weight(text, Rules(unit=unit)) == grams


def test_lengths_in_millimetres() -> None:
    assert [parse_length(text, PLAIN) for text in ("30 cm", "300", "1.2 m", '2"', "5 см")] == [300, 300, 1200, 51, 50]


def test_sizes_in_millimetres() -> None:
    assert parse_size("30x20x10 cm", PLAIN) == (300, 200, 100)
    assert parse_size("300 × 200 × 100", PLAIN) == (300, 200, 100)
    assert parse_size("30*20*10", Rules(unit="cm")) == (300, 200, 100)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_weight, "3 stone"),
        (parse_weight, "-1 kg"),
        (parse_weight, "heavy"),
        (parse_size, "30x20"),
        (parse_count, "-1"),
        (parse_truth, "maybe"),
    ],
)
def test_measures_that_mean_nothing_are_refused(parse: object, text: str) -> None:
    with pytest.raises(BadValueError):
        parse(text, PLAIN)  # type: ignore[operator]


def test_yes_and_no_in_three_languages() -> None:
    assert all(parse_truth(text, PLAIN) for text in ("Yes", "да", "jā", "1", "x", "TRUE"))
    assert not any(parse_truth(text, PLAIN) for text in ("no", "нет", "nē", "0", "-", "false"))
