"""What is not as announced: short, over, wrong, of another lot, damaged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock.differences import Came, Kind, Wanted, differences


def told(wanted: list[Wanted], came: list[Came]) -> list[tuple[str, str, int]]:
    return [(found.kind.value, found.lot, found.pieces) for found in differences(wanted, came)]


@pytest.mark.parametrize(
    ("wanted", "came", "found"),
    [
        ([Wanted(1, "", 5)], [Came(1, "", 5)], []),
        ([Wanted(1, "", 5)], [Came(1, "", 3)], [("short", "", 2)]),
        ([Wanted(1, "", 5)], [], [("short", "", 5)]),
        ([Wanted(1, "", 5)], [Came(1, "", 8)], [("over", "", 3)]),
        ([], [Came(1, "", 2)], [("wrong", "", 2)]),
        ([Wanted(1, "", 5)], [Came(1, "X", 3), Came(1, "Y", 2)], []),
        ([Wanted(1, "A", 5)], [Came(1, "B", 5)], [("short", "A", 5), ("other_lot", "B", 5)]),
        ([Wanted(1, "A", 5)], [Came(1, "B", 7)], [("short", "A", 5), ("other_lot", "B", 5), ("over", "B", 2)]),
        ([Wanted(1, "A", 5), Wanted(1, "", 2)], [Came(1, "A", 6), Came(1, "B", 1)], []),
        ([Wanted(1, "A", 5)], [Came(1, "A", 7)], [("over", "A", 2)]),
        ([Wanted(1, "", 5)], [Came(1, "", 5, 2)], [("damaged", "", 2)]),
        ([], [Came(1, "", 2, 1)], [("wrong", "", 2), ("damaged", "", 1)]),
        ([Wanted(1, "", 0)], [Came(1, "", 2)], [("over", "", 2)]),
    ],
    ids=[
        "as announced",
        "short",
        "nothing",
        "over",
        "wrong",
        "lots that nobody named",
        "another lot",
        "another lot and too many",
        "named lots first",
        "too many of a lot",
        "damaged",
        "wrong and damaged",
        "ordered and come before",
    ],
)
def test_each_difference_is_told(wanted: list[Wanted], came: list[Came], found: list[tuple[str, str, int]]) -> None:
    assert told(wanted, came) == found


_LOTS = st.sampled_from(["", "A", "B"])
_WANTED = st.lists(st.builds(Wanted, st.integers(1, 2), _LOTS, st.integers(1, 9)), max_size=6)
_CAME = st.lists(
    st.builds(Came, st.integers(1, 2), _LOTS, st.integers(1, 9)),
    max_size=6,
    unique_by=lambda each: (each.item_id, each.lot),
)


@given(_WANTED, _CAME)
def test_what_was_wanted_less_what_lacks_and_what_is_beside_it_is_what_came(
    wanted: list[Wanted], came: list[Came]
) -> None:
    found = differences(wanted, came)
    less = sum(each.pieces for each in found if each.kind is Kind.SHORT)
    more = sum(each.pieces for each in found if each.kind in (Kind.OVER, Kind.WRONG, Kind.OTHER_LOT))
    assert sum(each.pieces for each in wanted) - less + more == sum(each.pieces for each in came)


@given(_WANTED, _CAME)
def test_another_lot_is_never_more_than_what_lacks(wanted: list[Wanted], came: list[Came]) -> None:
    found = differences(wanted, came)
    for item_id in (1, 2):
        of_item = [each for each in found if each.item_id == item_id]
        other = sum(each.pieces for each in of_item if each.kind is Kind.OTHER_LOT)
        assert other <= sum(each.pieces for each in of_item if each.kind is Kind.SHORT and each.lot)
