"""The rules of counting: classes, what is due, tolerance, who may count."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock import count_rules
from fulfilment.stock.count_rules import CountRules, Stand

TODAY = date(2026, 11, 22)
RULES = CountRules(tolerance_minor=1000, tolerance_percent=20, days_a=30, days_b=90, days_c=180)


def stand(item_id: int, days: int | None, *, bin_id: int = 1, route: int = 0) -> Stand:
    counted_on = None if days is None else TODAY - timedelta(days=days)
    return Stand(bin_id, item_id, item_id, (route, f"{bin_id:03}"), counted_on)


@pytest.mark.parametrize(
    ("counted", "booked", "value", "is_within"),
    [
        (10, 10, 0, True),
        (8, 10, -1000, True),
        (8, 10, -1001, False),
        (7, 10, -300, False),
        (12, 10, 1000, True),
        (1, 0, 10, False),
        (0, 1, -10, False),
    ],
)
def test_tolerance_is_by_value_and_by_percent(counted: int, booked: int, value: int, is_within: bool) -> None:
    assert count_rules.is_within(RULES, counted, booked, value) is is_within


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_what_the_books_said_lies_between_the_scans_and_nearest_to_the_count(counted: int, one: int, two: int) -> None:
    booked = count_rules.booked_then(counted, min(one, two), max(one, two))
    between = range(min(one, two), max(one, two) + 1)
    assert booked in between
    assert abs(counted - booked) == min(abs(counted - each) for each in between)


@pytest.mark.parametrize(
    ("is_within", "round", "is_alone", "state"),
    [
        (True, 1, False, "booked"),
        (True, 2, False, "booked"),
        (False, 1, False, "recount"),
        (False, 1, True, "waiting"),
        (False, 2, False, "waiting"),
    ],
)
def test_what_becomes_of_a_count(is_within: bool, round: int, is_alone: bool, state: str) -> None:
    assert count_rules.outcome(is_within=is_within, round=round, is_alone=is_alone) == state


@pytest.mark.parametrize(
    ("person", "counted_by", "people", "may"),
    [
        (1, [], {1, 2}, True),
        (1, [1], {1, 2}, False),
        (2, [1], {1, 2}, True),
        (1, [1], {1}, True),
        (1, [1, 2], {1, 2, 3}, False),
        (3, [1, 2], {1, 2, 3}, True),
        (1, [1, 2], {1, 2}, True),
        (2, [1, 2], {1, 2}, False),
    ],
)
def test_who_may_count_again(person: int, counted_by: list[int], people: set[int], may: bool) -> None:
    assert count_rules.may_count(person, counted_by, people) is may


def test_classes_go_by_the_value_of_the_demand() -> None:
    assert count_rules.classes({1: 700, 2: 150, 3: 100, 4: 30, 5: 20, 6: 0}) == {
        1: "A",
        2: "A",
        3: "B",
        4: "C",
        5: "C",
        6: "C",
    }


def test_without_demand_everything_is_of_class_c() -> None:
    assert count_rules.classes({1: 0, 2: -5}) == {1: "C", 2: "C"}


def test_each_class_is_due_after_its_own_days() -> None:
    stands = [stand(item, days) for item in (1, 2, 3) for days in (29, 30, 89, 90, 179, 180)]
    found = count_rules.due(stands, {1: "A", 2: "B", 3: "C"}, TODAY, RULES)
    shortest = {abc: min((TODAY - each.stand.counted_on).days for each in found if each.abc == abc) for abc in "ABC"}
    assert shortest == {"A": 30, "B": 90, "C": 180}


def test_the_class_goes_first_then_what_was_never_counted_then_the_longest_wait() -> None:
    stands = [stand(2, None), stand(1, 31), stand(3, 60), stand(4, None)]
    found = count_rules.due(stands, {1: "A", 2: "B", 3: "A", 4: "A"}, TODAY, RULES)
    assert [each.stand.item_id for each in found] == [4, 3, 1, 2]


def test_equal_waits_are_counted_along_the_way() -> None:
    stands = [stand(1, None, bin_id=7, route=3), stand(1, None, bin_id=8, route=1)]
    assert [each.stand.location_id for each in count_rules.due(stands, {}, TODAY, RULES)] == [8, 7]


def test_a_plan_takes_all_that_is_due_in_so_many_bins() -> None:
    stands = [stand(1, None, bin_id=1), stand(2, None, bin_id=2), stand(3, None, bin_id=1)]
    dues = count_rules.due(stands, {1: "A", 2: "B", 3: "C"}, TODAY, RULES)
    assert [each.stand.item_id for each in count_rules.quota(dues, 1)] == [1, 3]


def test_a_reason_that_nobody_has_named_is_said_as_it_is() -> None:
    assert (str(count_rules.reason("zero")), str(count_rules.reason("other"))) == ("Zero check", "other")
