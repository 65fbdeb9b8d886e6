"""Value of stock: nothing is lost, nothing is below zero, and both ways agree where they must."""

from collections import deque
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock.valuing import Flow, Method, NegativeStockError, Worth, shares, worth

METHODS = pytest.mark.parametrize("method", list(Method))


@st.composite
def flows(draw: st.DrawFn) -> list[Flow]:
    """Return flows of a ledger: never more leaves than is there."""
    made: list[Flow] = []
    there = 0
    for _ in range(draw(st.integers(0, 30))):
        if there and draw(st.booleans()):
            pieces = draw(st.integers(1, there))
            made.append(Flow(-pieces))
            there -= pieces
        else:
            pieces = draw(st.integers(1, 1_000))
            made.append(Flow(pieces, draw(st.integers(0, 10**9))))
            there += pieces
    return made


def test_fifo_leaves_the_newest() -> None:
    lived = [Flow(10, 100), Flow(10, 200), Flow(-15)]
    assert worth(lived, Method.FIFO) == Worth(pieces=5, value_minor=100, came_minor=300, left_minor=200)


def test_the_average_makes_all_pieces_alike() -> None:
    lived = [Flow(10, 100), Flow(10, 200), Flow(-15)]
    assert worth(lived, Method.AVERAGE) == Worth(pieces=5, value_minor=75, came_minor=300, left_minor=225)


@METHODS
def test_a_third_of_a_unit_goes_with_the_last_piece(method: Method) -> None:
    lefts = [worth([Flow(3, 100), *[Flow(-1)] * count], method).left_minor for count in range(4)]
    assert lefts == [0, 33, 67, 100]


@METHODS
def test_pieces_that_never_came_are_refused(method: Method) -> None:
    with pytest.raises(NegativeStockError):
        worth([Flow(3, 10), Flow(-4)], method)


@METHODS
@given(flows())
def test_what_came_is_what_left_and_what_is_there(method: Method, lived: list[Flow]) -> None:
    result = worth(lived, method)
    assert result.came_minor == sum(flow.cost_minor for flow in lived) == result.left_minor + result.value_minor
    assert result.pieces == sum(flow.pieces for flow in lived)


@METHODS
@given(flows())
def test_value_is_never_below_zero_and_nothing_is_worth_nothing(method: Method, lived: list[Flow]) -> None:
    result = worth(lived, method)
    assert result.value_minor >= 0
    assert result.pieces > 0 or result.value_minor == 0


@METHODS
@given(st.integers(1, 500), st.lists(st.integers(1, 50), min_size=1))
def test_at_one_price_every_way_gives_that_price(method: Method, price: int, counts: list[int]) -> None:
    lived = [Flow(count, count * price) for count in counts] + [Flow(-1)]
    result = worth(lived, method)
    assert result.value_minor == result.pieces * price


@given(flows())
def test_fifo_is_piece_by_piece_the_oldest_first(lived: list[Flow]) -> None:
    """The plain way: a queue of single pieces with exact fractions; rounding moves it by a unit a layer at most."""
    queue: deque[Fraction] = deque()
    for flow in lived:
        if flow.pieces > 0:
            queue.extend([Fraction(flow.cost_minor, flow.pieces)] * flow.pieces)
        else:
            for _ in range(-flow.pieces):
                queue.popleft()
    assert abs(worth(lived, Method.FIFO).value_minor - sum(queue)) <= len(lived)


@given(flows())
def test_the_average_stays_near_the_exact_one(lived: list[Flow]) -> None:
    pieces, value = 0, Fraction(0)
    for flow in lived:
        value += flow.cost_minor if flow.pieces > 0 else value * flow.pieces / pieces
        pieces += flow.pieces
    assert abs(worth(lived, Method.AVERAGE).value_minor - value) <= len(lived)


@pytest.mark.parametrize(("method", "value"), [(Method.FIFO, 100), (Method.AVERAGE, 100)])
def test_an_undone_receipt_takes_its_own_pieces_out_again(method: Method, value: int) -> None:
    lived = [Flow(10, 100, key=1), Flow(10, 900, key=2), Flow(-10, key=3, undoes=2)]
    assert worth(lived, method).value_minor == value


@pytest.mark.parametrize(("method", "value"), [(Method.FIFO, 1000), (Method.AVERAGE, 1000)])
def test_an_undone_shipment_brings_its_own_cost_back(method: Method, value: int) -> None:
    lived = [Flow(10, 100, key=1), Flow(-4, key=2), Flow(10, 900, key=3), Flow(4, 777, key=4, undoes=2)]
    assert worth(lived, method).value_minor == value


def test_what_came_back_is_the_oldest_again() -> None:
    lived = [Flow(10, 100, key=1), Flow(10, 900, key=2), Flow(-10, key=3), Flow(10, key=4, undoes=3), Flow(-10, key=5)]
    assert worth(lived, Method.FIFO).value_minor == 900


@st.composite
def undone(draw: st.DrawFn) -> list[Flow]:
    """Return flows of which some take an earlier one back."""
    made: list[Flow] = []
    for flow in draw(flows()):
        made.append(Flow(flow.pieces, flow.cost_minor, key=len(made) + 1))
        there = sum(each.pieces for each in made)
        taken = {each.undoes for each in made}
        open_ = [each for each in made if not each.undoes and each.key not in taken and each.pieces <= there]
        if open_ and draw(st.booleans()):
            back = draw(st.sampled_from(open_))
            made.append(Flow(-back.pieces, key=len(made) + 1, undoes=back.key))
    there = 0
    for place, flow in enumerate(made):
        there += flow.pieces
        if there < 0:
            return made[:place]
    return made


@METHODS
@given(undone())
def test_nothing_is_lost_when_flows_are_taken_back(method: Method, lived: list[Flow]) -> None:
    result = worth(lived, method)
    assert result.came_minor == result.left_minor + result.value_minor
    assert result.pieces == sum(flow.pieces for flow in lived)
    assert result.value_minor >= 0
    assert result.pieces > 0 or result.value_minor == 0


@METHODS
@given(flows())
def test_a_receipt_undone_at_once_leaves_the_value_as_it_was(method: Method, lived: list[Flow]) -> None:
    before = worth(lived, method)
    after = worth([*lived, Flow(7, 12_345, key=1), Flow(-7, key=2, undoes=1)], method)
    assert (after.pieces, after.value_minor) == (before.pieces, before.value_minor)


@given(st.integers(0, 10**9), st.lists(st.integers(0, 1_000), max_size=6))
def test_shares_sum_up_to_the_value(value: int, pieces: list[int]) -> None:
    parts = shares(value, pieces)
    assert sum(parts) == (value if sum(pieces) else 0)
    assert all(part >= 0 for part in parts)
    assert all(part == 0 for part, count in zip(parts, pieces, strict=True) if not count)
