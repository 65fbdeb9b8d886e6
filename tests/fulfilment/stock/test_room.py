"""What goes into a place: pieces, weight, volume, and what may lie together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock import room
from fulfilment.stock.room import NOTHING, Goods, Limits, Load, Obstacle
from models.place import Mixing

maybe = st.none() | st.integers(0, 60)
LIMITS = st.builds(Limits, maybe, maybe, maybe, st.sampled_from(sorted(Mixing)))
GOODS = st.builds(Goods, st.integers(1, 3), st.integers(1, 30), st.integers(0, 9), st.integers(0, 9_000))


def load_of(goods: list[Goods]) -> Load:
    load = NOTHING
    for each in goods:
        load = load.plus(each)
    return load


LOADS = st.lists(GOODS, max_size=3).map(load_of)


@given(LIMITS, LOADS, GOODS)
def test_as_many_go_in_as_fit_and_not_one_more(limits: Limits, load: Load, goods: Goods) -> None:
    pieces = room.fitting(limits, load, goods)
    assert 0 <= pieces <= goods.pieces
    if pieces:
        assert room.obstacle(limits, load, NOTHING.plus(replace(goods, pieces=pieces))) is None
    if pieces < goods.pieces:
        assert room.obstacle(limits, load, NOTHING.plus(replace(goods, pieces=pieces + 1))) is not None


@given(LOADS, GOODS)
def test_a_place_without_limits_takes_everything(load: Load, goods: Goods) -> None:
    assert Limits().is_open
    assert room.fitting(Limits(), load, goods) == goods.pieces


@given(LIMITS, LOADS, LOADS)
def test_what_may_go_in_never_exceeds_what_the_place_takes(limits: Limits, load: Load, coming: Load) -> None:
    if room.obstacle(limits, load, coming) is None:
        assert room.full(limits, load.and_load(coming)) is None
        assert (room.percent_full(limits, load.and_load(coming)) or 0) <= 100


TEN_OF_ONE = NOTHING.plus(Goods(1, 10, weight_g=100, volume_mm3=5_000))


@pytest.mark.parametrize(
    ("limits", "coming", "expected"),
    [
        (Limits(pieces=12), Goods(1, 3), Obstacle.PIECES),
        (Limits(weight_g=1_199), Goods(1, 2, weight_g=100), Obstacle.WEIGHT),
        (Limits(volume_ml=59), Goods(1, 2, volume_mm3=5_000), Obstacle.VOLUME),
        (Limits(mixing=Mixing.SAME_ITEM), Goods(2, 1), Obstacle.OTHER_ITEM),
        (Limits(mixing=Mixing.EMPTY), Goods(1, 1), Obstacle.NOT_EMPTY),
        (Limits(12, 1_200, 60, Mixing.SAME_ITEM), Goods(1, 2, 100, 5_000), None),
    ],
)
def test_each_limit_has_its_reason(limits: Limits, coming: Goods, expected: Obstacle | None) -> None:
    assert room.obstacle(limits, TEN_OF_ONE, NOTHING.plus(coming)) == expected


def test_the_tightest_limit_says_how_full_a_place_is() -> None:
    assert room.percent_full(Limits(pieces=40, weight_g=2_000, volume_ml=1_000), TEN_OF_ONE) == 50
    assert room.percent_full(Limits(), TEN_OF_ONE) is None
