"""How much to buy, as a sum that can be read."""

from hypothesis import given
from hypothesis import strategies as st

from fulfilment.reordering.policy import Levels, Rule, propose, why

PIECES = st.integers(0, 10_000)
LEVELS = st.builds(Levels, PIECES, PIECES, PIECES, PIECES, PIECES)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    minimum = draw(PIECES)
    return Rule(minimum, minimum + draw(PIECES), draw(st.integers(1, 500)))


def test_nothing_is_bought_above_the_minimum() -> None:
    assert propose(Levels(on_hand=11), Rule(10, 50)) == 0


def test_at_the_minimum_one_buys_up_to_the_target() -> None:
    assert propose(Levels(on_hand=10), Rule(10, 50)) == 40


def test_the_quantity_is_rounded_up_to_the_multiple() -> None:
    assert propose(Levels(on_hand=10), Rule(10, 50, multiple=12)) == 48


def test_claims_and_promises_are_not_available() -> None:
    assert propose(Levels(on_hand=30, allocated=15, reserved=10), Rule(10, 50)) == 45


def test_backorders_make_available_negative_and_are_bought_too() -> None:
    assert propose(Levels(backordered=7), Rule(0, 5)) == 12


def test_what_is_on_its_way_counts() -> None:
    assert propose(Levels(on_hand=5, incoming=6), Rule(10, 50)) == 0


def test_a_rule_of_zeros_buys_only_what_orders_want() -> None:
    assert (propose(Levels(), Rule(0, 0)), propose(Levels(backordered=3), Rule(0, 0))) == (0, 3)


def test_the_sum_is_written_out() -> None:
    levels = Levels(on_hand=20, allocated=8, reserved=5, backordered=2, incoming=1)
    assert [str(row) for row in why(levels, Rule(10, 50, multiple=12)).sums] == [
        "20 on hand − 8 allocated − 5 reserved − 2 backordered = 5 available",
        "5 available + 1 incoming = 6, not above the minimum of 10",
        "target 50 − 6 = 44, in multiples of 12: 48",
    ]


def test_the_sum_says_when_nothing_is_to_buy() -> None:
    rows = why(Levels(on_hand=20), Rule(10, 50)).sums
    assert [str(row) for row in rows[1:]] == [
        "20 available + 0 incoming = 20, above the minimum of 10",
        "nothing to buy",
    ]


@given(LEVELS, rules())
def test_after_buying_the_target_is_reached_by_less_than_a_multiple(levels: Levels, rule: Rule) -> None:
    bought = propose(levels, rule)
    assert bought % rule.multiple == 0
    if bought:
        assert rule.target <= levels.projected + bought < rule.target + rule.multiple
    else:
        assert levels.projected > rule.minimum or levels.projected == rule.target


@given(LEVELS, rules())
def test_what_was_bought_is_not_bought_again(levels: Levels, rule: Rule) -> None:
    bought = propose(levels, rule)
    after = Levels(
        levels.on_hand, levels.allocated, levels.reserved, levels.backordered, incoming=levels.incoming + bought
    )
    assert propose(after, rule) == 0
