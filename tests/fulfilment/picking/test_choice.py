"""The choice of bins: first expiry, fewest places, shortest walk; never too much, never anything expired."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from fulfilment.picking.choice import Candidate, Reason, Refusal, choose

TODAY = date(2026, 6, 1)


def stock(
    location: int, free: int, *, days: int | None = None, lot: int = 1, refusal: Refusal | None = None
) -> Candidate:
    removal_on = None if days is None else TODAY + timedelta(days=days)
    return Candidate(location, lot, free, (location, f"{location:03}"), removal_on, refusal)


def chosen(wanted: int, *candidates: Candidate) -> list[tuple[int, int]]:
    return [(pick.candidate.location_id, pick.quantity) for pick in choose(wanted, candidates, today=TODAY).picks]


def test_the_lot_that_expires_first_goes_first_even_when_it_takes_more_places() -> None:
    assert chosen(5, stock(1, 9, days=60), stock(2, 2, days=10), stock(3, 2, days=10)) == [(2, 2), (3, 2), (1, 1)]


def test_goods_without_expiry_come_last() -> None:
    assert chosen(3, stock(1, 9), stock(2, 2, days=10)) == [(2, 2), (1, 1)]


def test_a_lot_that_expires_today_is_passed_over() -> None:
    choice = choose(1, [stock(1, 5, days=0)], today=TODAY)
    assert (choice.picks, choice.missing, choice.refusal) == ((), 1, Refusal.EXPIRED)


def test_one_place_that_has_all_comes_before_nearer_ones_that_have_some() -> None:
    assert chosen(5, stock(1, 3), stock(2, 3), stock(9, 5)) == [(9, 5)]


def test_of_places_that_have_all_the_first_on_the_walk_is_taken() -> None:
    assert chosen(2, stock(7, 5), stock(3, 2), stock(5, 50)) == [(3, 2)]


def test_the_rest_comes_from_the_first_place_on_the_walk_that_has_enough() -> None:
    assert chosen(7, stock(1, 2), stock(2, 5), stock(3, 3)) == [(2, 5), (1, 2)]


def test_each_choice_says_why() -> None:
    def reason(wanted: int, *candidates: Candidate) -> Reason:
        return choose(wanted, candidates, today=TODAY).picks[0].reason

    assert reason(1, stock(1, 5)) is Reason.ONLY_PLACE
    assert reason(1, stock(1, 5, days=5), stock(2, 5, days=9)) is Reason.EARLIEST_EXPIRY
    assert reason(4, stock(1, 3), stock(2, 5)) is Reason.FEWEST_PLACES
    assert reason(1, stock(1, 3), stock(2, 5)) is Reason.ON_THE_WAY


def test_what_was_passed_over_says_why() -> None:
    candidates = [
        stock(1, 5, refusal=Refusal.NOT_PICKABLE),
        stock(2, 0),
        stock(3, 5, refusal=Refusal.HELD),
        stock(4, 5, days=-1),
    ]
    choice = choose(1, candidates, today=TODAY)
    assert [candidate.refusal for candidate in choice.passed_over] == [
        Refusal.NOT_PICKABLE,
        Refusal.CLAIMED,
        Refusal.HELD,
        Refusal.EXPIRED,
    ]
    assert choose(1, [], today=TODAY).refusal is Refusal.NONE


CANDIDATES = st.lists(
    st.builds(
        stock,
        st.integers(1, 9),
        st.integers(0, 6),
        days=st.none() | st.integers(-3, 9),
        lot=st.integers(1, 3),
        refusal=st.none() | st.sampled_from([Refusal.HELD, Refusal.NOT_PICKABLE]),
    ),
    max_size=7,
    unique_by=lambda candidate: (candidate.location_id, candidate.lot_id),
)


@given(wanted=st.integers(0, 20), candidates=CANDIDATES)
def test_picks_and_missing_add_up_and_nothing_unfit_is_taken(wanted: int, candidates: list[Candidate]) -> None:
    choice = choose(wanted, candidates, today=TODAY)
    fit = [c for c in candidates if c.refusal is None and (c.removal_on is None or c.removal_on > TODAY) and c.free]
    assert sum(pick.quantity for pick in choice.picks) + choice.missing == wanted
    assert all(0 < pick.quantity <= pick.candidate.free for pick in choice.picks)
    assert all(pick.candidate in fit for pick in choice.picks)
    assert len({id(pick.candidate) for pick in choice.picks}) == len(choice.picks)
    assert choice.missing == max(0, wanted - sum(c.free for c in fit))


@given(wanted=st.integers(1, 20), candidates=CANDIDATES)
def test_nothing_stays_behind_that_expires_before_what_is_taken(wanted: int, candidates: list[Candidate]) -> None:
    choice = choose(wanted, candidates, today=TODAY)
    taken = {id(pick.candidate): pick.quantity for pick in choice.picks}
    passed = {(c.location_id, c.lot_id) for c in choice.passed_over}
    last = max((pick.candidate.removal_on or date.max for pick in choice.picks), default=date.min)
    for candidate in candidates:
        if (candidate.location_id, candidate.lot_id) not in passed and (candidate.removal_on or date.max) < last:
            assert taken.get(id(candidate)) == candidate.free


@given(wanted=st.integers(1, 12), pieces=st.lists(st.integers(1, 6), min_size=1, max_size=6))
def test_no_fewer_places_would_do(wanted: int, pieces: list[int]) -> None:
    candidates = [stock(position, free) for position, free in enumerate(pieces)]
    choice = choose(wanted, candidates, today=TODAY)
    if choice.missing == 0:
        fewer = len(choice.picks) - 1
        assert all(sum(some) < wanted for some in combinations(pieces, fewer))


@given(wanted=st.integers(1, 20), candidates=CANDIDATES, order=st.randoms(use_true_random=False))
def test_the_order_in_which_stock_is_listed_does_not_matter(wanted: int, candidates: list[Candidate], order) -> None:
    listed = list(candidates)
    order.shuffle(listed)
    assert chosen(wanted, *listed) == chosen(wanted, *candidates)
