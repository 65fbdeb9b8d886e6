"""Pieces that came are divided among the lines that announced them."""

from hypothesis import given
from hypothesis import strategies as st

from fulfilment.stock.advice_shares import Awaited, shares


def test_the_line_that_names_the_lot_comes_before_one_that_names_none() -> None:
    lines = [Awaited(1, None, "", 5), Awaited(2, None, "L", 5)]
    assert shares(lines, lot="L", pieces=7) == {2: 5, 1: 2}


def test_lines_of_another_lot_take_nothing() -> None:
    assert shares([Awaited(1, None, "L", 5)], lot="M", pieces=3) == {}


def test_the_unit_in_hand_comes_first() -> None:
    lines = [Awaited(1, None, "", 5), Awaited(2, 7, "", 5)]
    assert shares(lines, lot="", pieces=6, units=[7]) == {2: 5, 1: 1}


def test_what_no_line_takes_came_beyond() -> None:
    assert shares([Awaited(1, None, "", 2)], lot="", pieces=9) == {1: 2}


_LINES = st.lists(
    st.builds(
        Awaited,
        st.integers(1, 30),
        st.none() | st.integers(1, 3),
        st.sampled_from(["", "A", "B"]),
        st.integers(0, 9),
    ),
    max_size=8,
    unique_by=lambda line: line.line_id,
)


@given(_LINES, st.sampled_from(["", "A", "B"]), st.integers(0, 60))
def test_no_line_takes_more_than_it_misses_and_nothing_is_left_while_one_fits(
    lines: list[Awaited], lot: str, pieces: int
) -> None:
    taken = shares(lines, lot=lot, pieces=pieces)
    missing = {line.line_id: line.missing for line in lines}
    room = sum(line.missing for line in lines if line.lot in ("", lot))
    assert all(0 < number <= missing[line_id] for line_id, number in taken.items())
    assert sum(taken.values()) == min(pieces, room)
