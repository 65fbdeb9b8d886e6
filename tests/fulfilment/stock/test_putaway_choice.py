"""Three bins for what came, each with its reason, and none without room."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock import room
from fulfilment.stock.putaway_choice import SHOWN, Bin, Reason, propose
from fulfilment.stock.room import NOTHING, Goods, Limits
from models.place import Mixing

FIVE = Goods(1, 5, weight_g=100)
LOADS = st.sampled_from([NOTHING, NOTHING.plus(Goods(1, 3, 100)), NOTHING.plus(Goods(2, 4, 50))])
LIMITS = st.builds(
    Limits, st.none() | st.integers(0, 9), st.none() | st.integers(0, 900), st.none(), st.sampled_from(sorted(Mixing))
)
BINS = st.lists(
    st.builds(
        Bin,
        location_id=st.integers(1, 12),
        code=st.just("A"),
        walk=st.tuples(st.integers(0, 5), st.just("a")),
        at_mm=st.none() | st.tuples(*[st.integers(0, 9)] * 3),
        limits=LIMITS,
        load=LOADS,
        coming=LOADS,
        velocity=st.sampled_from(["", "A", "B"]),
        is_overstock=st.booleans(),
        is_home=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda each: each.location_id,
)


def a_bin(number: int, **facts: object) -> Bin:
    return Bin(number, f"A-{number}", (number * 10, f"a{number}"), **facts)


def shown(goods: Goods, *bins: Bin, near: Bin | None = None) -> list[tuple[str, str, int]]:
    return [(each.code, each.reason, each.pieces) for each in propose(goods, bins, near=near)]


@given(BINS, st.booleans())
def test_every_proposal_has_room_beside_what_lies_there_and_what_is_coming(bins: list[Bin], has_near: bool) -> None:
    near = bins[0] if bins and has_near else None
    found = propose(FIVE, bins, near=near)
    by_id = {each.location_id: each for each in bins}
    assert len({each.location_id for each in found}) == len(found) <= SHOWN
    for each in found:
        there = by_id[each.location_id]
        taken = NOTHING.plus(replace(FIVE, pieces=each.pieces))
        assert 1 <= each.pieces <= FIVE.pieces
        assert room.obstacle(there.limits, there.load.and_load(there.coming), taken) is None
    with_room = [each for each in bins if room.fitting(each.limits, each.filled, FIVE)]
    assert len(found) == min(SHOWN, len(with_room))


@given(BINS, st.randoms())
def test_the_order_in_which_bins_are_read_does_not_matter(bins: list[Bin], chance) -> None:
    mixed = list(bins)
    chance.shuffle(mixed)
    assert propose(FIVE, bins) == propose(FIVE, mixed)


def test_the_home_comes_first_then_where_the_item_lies_then_what_is_empty() -> None:
    red = NOTHING.plus(Goods(1, 2))
    home = a_bin(9, is_home=True)
    found = shown(FIVE, a_bin(1), a_bin(2, load=red), home, a_bin(3, load=NOTHING.plus(Goods(2, 1))), near=home)
    assert found == [("A-9", "home", 5), ("A-2", "same_item", 5), ("A-1", "empty_near", 5)]


def test_the_nearest_empty_bin_of_the_same_class_comes_before_nearer_ones_of_another() -> None:
    home = a_bin(5, is_home=True, velocity="A", limits=Limits(pieces=0))
    near, far, other = a_bin(6, velocity="A"), a_bin(9, velocity="A"), a_bin(4, velocity="C")
    assert shown(FIVE, far, other, near, near=home) == [
        ("A-6", "velocity", 5),
        ("A-9", "velocity", 5),
        ("A-4", "empty_near", 5),
    ]


def test_what_does_not_fit_at_home_goes_to_overstock() -> None:
    home = a_bin(1, is_home=True, limits=Limits(pieces=3))
    assert shown(FIVE, a_bin(2), a_bin(8, is_overstock=True), home, near=home) == [
        ("A-1", "home", 3),
        ("A-8", "overstock", 5),
        ("A-2", "empty_near", 5),
    ]


def test_a_bin_that_others_are_filling_is_no_longer_proposed() -> None:
    small = a_bin(1, limits=Limits(pieces=6))
    assert shown(FIVE, small) == [("A-1", "empty_near", 5)]
    assert shown(FIVE, replace(small, coming=NOTHING.plus(Goods(2, 6)))) == []


def test_distance_is_measured_where_it_can_be() -> None:
    home = a_bin(1, is_home=True, at_mm=(0, 0, 0), limits=Limits(pieces=0))
    beside, across = a_bin(9, at_mm=(500, 0, 0)), a_bin(2, at_mm=(0, 9_000, 0))
    assert [code for code, *_ in shown(FIVE, across, beside, near=home)] == ["A-9", "A-2"]


def test_the_reasons_are_told_in_their_order() -> None:
    assert [reason.value for reason in Reason][:2] == ["home", "same_item"]
