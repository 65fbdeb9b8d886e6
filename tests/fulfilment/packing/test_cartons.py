"""The carton proposed takes what goes in, and no smaller one does."""

from hypothesis import given
from hypothesis import strategies as st

from fulfilment.packing.cartons import FILL_PERCENT, Carton, Goods, filled_percent, propose, volume_mm3, weight_g

SMALL, LARGE = Carton(1, (200, 150, 100), 90, 5_000), Carton(2, (400, 300, 250), 420, 25_000)


def test_the_smallest_that_fits_is_proposed() -> None:
    assert propose([Goods((50, 50, 20), 100, 4)], [LARGE, SMALL]) == SMALL


def test_a_long_thing_needs_the_long_carton_however_thin() -> None:
    assert propose([Goods((350, 10, 10), 10, 1)], [SMALL, LARGE]) == LARGE


def test_a_thing_may_be_turned() -> None:
    assert propose([Goods((90, 190, 140), 10, 1)], [SMALL, LARGE]) == SMALL


def test_weight_counts_with_the_carton_itself() -> None:
    assert propose([Goods((10, 10, 10), 4_910, 1)], [SMALL, LARGE]) == SMALL
    assert propose([Goods((10, 10, 10), 4_911, 1)], [SMALL, LARGE]) == LARGE


def test_the_largest_is_proposed_when_none_takes_all_and_nothing_without_cartons() -> None:
    assert propose([Goods((390, 290, 240), 10, 9)], [SMALL, LARGE]) == LARGE
    assert propose([Goods((1, 1, 1), 1, 1)], []) is None


GOODS = st.lists(
    st.builds(Goods, st.tuples(*[st.integers(0, 400)] * 3), st.integers(0, 3000), st.integers(1, 4)), max_size=4
)
CARTONS = st.lists(
    st.builds(
        Carton,
        st.integers(1, 99),
        st.tuples(*[st.integers(50, 500)] * 3),
        st.integers(0, 500),
        st.integers(501, 30_000),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda carton: carton.id,
)


@given(goods=GOODS, cartons=CARTONS)
def test_a_proposed_carton_fits_or_is_the_largest(goods: list[Goods], cartons: list[Carton]) -> None:
    carton = propose(goods, cartons)
    assert carton is not None
    fits = (
        volume_mm3(goods) * 100 <= carton.volume_mm3 * FILL_PERCENT
        and carton.tare_g + weight_g(goods) <= carton.gross_limit_g
        and all(max(piece.size_mm) <= max(carton.inner_mm) for piece in goods)
    )
    assert fits or carton.volume_mm3 == max(other.volume_mm3 for other in cartons)
    assert 0 <= filled_percent(goods, carton) <= 100
