"""The states of an order and which may follow which: one table, drawn in docs/order_states.svg."""

from enum import StrEnum

from models.order import Order


class OrderState(StrEnum):
    """How far an order has come."""

    WAITING = "waiting"
    HELD = "held"
    RELEASED = "released"
    PICKING = "picking"
    SHORT = "short"
    PICKED = "picked"
    PACKING = "packing"
    PACKED = "packed"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


FOLLOWS: dict[OrderState, frozenset[OrderState]] = {
    OrderState.WAITING: frozenset({OrderState.RELEASED, OrderState.HELD, OrderState.CANCELLED}),
    OrderState.HELD: frozenset({OrderState.WAITING, OrderState.CANCELLED}),
    OrderState.RELEASED: frozenset({OrderState.PICKING, OrderState.WAITING, OrderState.HELD, OrderState.CANCELLED}),
    OrderState.PICKING: frozenset({OrderState.PICKED, OrderState.SHORT, OrderState.CANCELLED}),
    OrderState.SHORT: frozenset({OrderState.RELEASED, OrderState.PICKED, OrderState.CANCELLED}),
    OrderState.PICKED: frozenset({OrderState.PACKING, OrderState.SHORT, OrderState.CANCELLED}),
    OrderState.PACKING: frozenset({OrderState.PACKED, OrderState.SHORT, OrderState.CANCELLED}),
    OrderState.PACKED: frozenset({OrderState.SHIPPED, OrderState.WAITING, OrderState.CANCELLED}),
    OrderState.SHIPPED: frozenset(),
    OrderState.CANCELLED: frozenset(),
}
"""State to the states that may follow it. WAITING after PACKED is the backorder of what did not go; RELEASED after
SHORT fetches what was missing."""

OPEN = frozenset(OrderState) - {OrderState.SHIPPED, OrderState.CANCELLED}
"""States in which somebody still waits for goods."""


class StateError(Exception):
    """An order was to take a state that may not follow its present one."""

    def __init__(self, order: Order, state: OrderState) -> None:
        super().__init__(f"order {order.number} is {order.state} and cannot become {state}")
        self.order = order
        self.state = state


def take_state(order: Order, state: OrderState) -> None:
    """Put the order into `state`; the state that it already has changes nothing.

    Raises:
        StateError: when `state` may not follow the present one.
    """
    present = OrderState(order.state)
    if present == state:
        return
    if state not in FOLLOWS[present]:
        raise StateError(order, state)
    order.state = state.value
