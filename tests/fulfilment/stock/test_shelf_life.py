"""The dates of a lot: what is printed, what the item's rules make of it, and what cannot be."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock import shelf_life
from fulfilment.stock.shelf_life import Dates, Fault, Printed

TODAY = date(2026, 6, 15)


@dataclass(frozen=True)
class Rules:
    """An item that keeps ten days."""

    shelf_life_days: int = 10
    receive_by_days: int = 5
    best_before_days: int = 3
    removal_days: int = 2


NONE = Rules(0, 0, 0, 0)


def day(number: int) -> date:
    return date(2026, 6, number)


def test_the_expiry_that_is_printed_counts() -> None:
    assert shelf_life.dates(Rules(), Printed(expires_on=day(30))) == Dates(day(30), day(27), day(28))


def test_without_rules_it_is_removed_when_it_expires() -> None:
    assert shelf_life.dates(NONE, Printed(expires_on=day(30))) == Dates(day(30), None, day(30))


def test_the_day_of_production_gives_the_expiry_where_none_is_printed() -> None:
    assert shelf_life.dates(Rules(), Printed(made_on=day(12))).expires_on == day(22)
    assert shelf_life.dates(Rules(), Printed(made_on=day(12), expires_on=day(20))).expires_on == day(20)


def test_a_printed_best_before_date_is_no_expiry_and_still_ends_the_sale() -> None:
    found = shelf_life.dates(Rules(), Printed(best_before_on=day(25)))
    assert (found, found.last_on) == (Dates(None, day(25), day(23)), day(25))


def test_a_printed_best_before_date_goes_before_the_rule() -> None:
    assert shelf_life.dates(Rules(), Printed(expires_on=day(30), best_before_on=day(20))).best_before_on == day(20)


def test_goods_that_keep_have_no_dates() -> None:
    assert shelf_life.dates(Rules(), Printed()) == Dates()


@pytest.mark.parametrize(
    ("printed", "fault"),
    [
        (Printed(expires_on=day(14)), Fault.EXPIRED),
        (Printed(expires_on=day(15)), None),
        (Printed(best_before_on=day(14)), Fault.EXPIRED),
        (Printed(made_on=day(16), expires_on=day(30)), Fault.MADE_LATER),
        (Printed(made_on=day(15), expires_on=day(30)), None),
        (Printed(made_on=day(12), expires_on=day(11)), Fault.BEFORE_MADE),
        (Printed(made_on=day(12), best_before_on=day(11), expires_on=day(30)), Fault.BEFORE_MADE),
        (Printed(expires_on=day(20), best_before_on=day(21)), Fault.BEST_AFTER_EXPIRY),
        (Printed(expires_on=date(2199, 1, 1)), Fault.TOO_FAR),
        (Printed(), None),
    ],
)
def test_dates_that_cannot_be_are_found(printed: Printed, fault: Fault | None) -> None:
    assert shelf_life.fault(printed, shelf_life.dates(NONE, printed), TODAY) == fault


@pytest.mark.parametrize(("expires", "short"), [(19, True), (20, False)])
def test_fewer_days_than_wanted_are_short(expires: int, short: bool) -> None:
    found = shelf_life.dates(Rules(), Printed(expires_on=day(expires)))
    assert shelf_life.is_short(Rules(), found, TODAY) is short


days = st.integers(0, 40_000)
dates = st.none() | st.dates()


@given(st.builds(Rules, days, days, days, days), st.builds(Printed, dates, dates, dates))
def test_any_dates_and_rules_give_dates_that_the_database_takes(rules: Rules, printed: Printed) -> None:
    found = shelf_life.dates(rules, printed)
    assert (found.removal_on is None) == (found.last_on is None)
    if shelf_life.fault(printed, found, TODAY) is None and found.last_on is not None:
        assert found.removal_on is not None
        assert found.removal_on <= found.last_on <= TODAY + timedelta(days=shelf_life.LONGEST_DAYS)
        assert found.best_before_on is None or found.best_before_on <= found.last_on
