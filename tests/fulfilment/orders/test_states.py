"""The table of states: what may follow what, and nothing else."""

import pytest

from fulfilment.orders.states import FOLLOWS, OPEN, OrderState, StateError, take_state
from models.order import Order


@pytest.mark.parametrize("present", OrderState)
@pytest.mark.parametrize("wanted", OrderState)
def test_only_what_the_table_says_may_follow(present: OrderState, wanted: OrderState) -> None:
    order = Order(number="SO-1", state=present.value)
    if wanted == present or wanted in FOLLOWS[present]:
        take_state(order, wanted)
        assert order.state == wanted
    else:
        with pytest.raises(StateError, match=f"SO-1 is {present} and cannot become {wanted}"):
            take_state(order, wanted)
        assert order.state == present


def test_every_state_has_its_row_and_can_be_reached() -> None:
    assert set(FOLLOWS) == set(OrderState)
    reached = {OrderState.WAITING}
    while more := {follower for state in reached for follower in FOLLOWS[state]} - reached:
        reached |= more
    assert reached == set(OrderState)


def test_an_order_can_be_cancelled_until_it_has_left() -> None:
    assert {state for state in OrderState if OrderState.CANCELLED in FOLLOWS[state]} == OPEN


def test_nothing_follows_the_end() -> None:
    assert {state for state, follow in FOLLOWS.items() if not follow} == {OrderState.SHIPPED, OrderState.CANCELLED}


def test_the_picture_shows_every_state() -> None:
    from pathlib import Path

    picture = Path(__file__).parents[3] / "docs" / "order_states.svg"
    if not picture.exists():
        pytest.skip("the picture is not drawn yet")
    drawn = picture.read_text(encoding="utf-8").casefold()
    assert [state for state in OrderState if state.value not in drawn] == []
