"""The coming days: what is there, what comes, what goes, and the day on which it is not enough."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock.projecting import Event, Projection, project

TODAY = date(2026, 6, 1)


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)


def _project(there: int, *events: tuple[int | None, int], minimum: int | None = None) -> Projection:
    known = [Event(None if day is None else _in(day), pieces, str(place)) for place, (day, pieces) in enumerate(events)]
    return project(there, known, today=TODAY, days=5, minimum=minimum)


def test_each_day_ends_with_what_came_and_went_until_then() -> None:
    assert _project(10, (1, -4), (2, 20), (3, -6)).by_day == (10, 6, 26, 20, 20)


def test_it_runs_out_on_the_first_day_that_ends_with_nothing() -> None:
    assert _project(10, (1, -4), (3, -6), (4, 20)).runs_out_on == _in(3)


def test_what_is_enough_never_runs_out() -> None:
    assert _project(10, (1, -4)).runs_out_on is None


def test_what_nobody_has_or_wants_does_not_run_out() -> None:
    assert _project(0).runs_out_on is None


def test_the_minimum_is_reached_before_the_end() -> None:
    found = _project(10, (1, -4), (3, -6), minimum=7)
    assert (found.below_minimum_on, found.runs_out_on) == (_in(1), _in(3))


@pytest.mark.parametrize("day", [None, -3])
def test_an_order_that_is_late_or_has_no_day_goes_today(day: int | None) -> None:
    assert _project(10, (day, -4)).by_day[0] == 6


@pytest.mark.parametrize("day", [None, -3])
def test_a_delivery_that_is_late_or_has_no_day_is_not_counted_on(day: int | None) -> None:
    found = _project(10, (day, 40))
    assert (found.by_day, [event.pieces for event in found.undated]) == ((10,) * 5, [40])


def test_what_lies_beyond_the_days_changes_nothing() -> None:
    assert _project(10, (5, -10)) == _project(10)


@given(st.integers(0, 100), st.lists(st.tuples(st.integers(0, 4), st.integers(-20, 20))))
def test_the_last_day_is_the_sum_of_all(there: int, events: list[tuple[int, int]]) -> None:
    assert _project(there, *events).by_day[-1] == there + sum(pieces for _, pieces in events)
