"""Cross-dock: pieces that just came go to the orders that wait for them, without lying in a bin first."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState
from fulfilment.stock import moving, putaway
from fulfilment.stock.ledger import Place
from models import journal
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location, LocationKind, PlaceStatus
from models.purchase import Receipt

WAIT = (OrderState.WAITING.value, OrderState.SHORT.value)
"""States of orders that wait for stock."""


@dataclass(frozen=True)
class Waiting:
    """An order that waits for pieces of an item which nobody has."""

    order_id: int
    """The order."""
    number: str
    """Its number."""
    pieces: int
    """Pieces that it lacks."""


def waiting(session: Session, warehouse_id: int, item_id: int) -> list[Waiting]:
    """Return who waits for an item in vain, the first to be served first: by priority, day and age.

    What is free in stock serves the first of them already and is taken off.
    """
    claimed = select(func.coalesce(func.sum(Allocation.quantity), 0)).where(Allocation.order_line_id == OrderLine.id)
    promised = select(func.coalesce(func.sum(Reservation.quantity), 0)).where(Reservation.order_line_id == OrderLine.id)
    kept = claimed.scalar_subquery() + promised.scalar_subquery()
    lacks = (OrderLine.quantity - OrderLine.cancelled - OrderLine.picked - kept).label("lacks")
    rows = session.execute(
        select(Order.id, Order.number, lacks)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .where(
            OrderLine.item_id == item_id,
            Order.warehouse_id == warehouse_id,
            Order.state.in_(WAIT),
            OrderLine.picked + OrderLine.cancelled < OrderLine.quantity,
        )
        .order_by(Order.priority, Order.ship_by.is_(None), Order.ship_by, Order.ordered_at, Order.id, OrderLine.id)
    ).all()
    free = max(0, reservation.available(session, warehouse_id, [item_id])[item_id]) if rows else 0
    found = []
    for order_id, number, pieces in rows:
        served = min(free, max(0, pieces))
        free -= served
        if pieces > served:
            found.append(Waiting(order_id, number, pieces - served))
    return found


def place_for(session: Session, warehouse_id: int) -> Location | None:
    """Return where goods for waiting orders are put: a staging place that orders are picked from, if there is one."""
    return session.scalars(
        select(Location)
        .where(
            Location.warehouse_id == warehouse_id,
            Location.kind == LocationKind.STAGING.value,
            Location.is_pickable,
            Location.is_active,
            Location.status == PlaceStatus.AVAILABLE.value,
        )
        .order_by(Location.sort_key)
        .limit(1)
    ).first()


def wanted_of(session: Session, receipt: Receipt) -> list[tuple[Place, int]]:
    """Return which of a receipt's pieces on the dock orders wait for: place on the dock and pieces."""
    lacking: dict[int, int] = {}
    found = []
    for place, pieces in putaway.staged(session, receipt):
        if place.item_id not in lacking:
            lacking[place.item_id] = sum(each.pieces for each in waiting(session, receipt.warehouse_id, place.item_id))
        taken = min(pieces, lacking[place.item_id])
        if taken:
            lacking[place.item_id] -= taken
            found.append((place, taken))
    return found


def put(
    session: Session, receipt: Receipt, goods: Sequence[tuple[Place, int]], target: Location, *, work_id: int
) -> None:
    """Bring pieces from the dock to where orders are picked from, and promise them at once to those who wait longest.

    Raises:
        RefusedError: when the place cannot take them.
    """
    item_ids = {place.item_id for place, _ in goods}
    first = [each.order_id for item_id in item_ids for each in waiting(session, receipt.warehouse_id, item_id)]
    journal.describe(session, putaway.PUT_AWAY, reason=receipt.code, work_id=work_id)
    moving.move_all(session, goods, target.id)
    orders = session.scalars(
        select(Order)
        .where(Order.id.in_(first))
        .order_by(Order.priority, Order.ship_by.is_(None), Order.ship_by, Order.ordered_at, Order.id)
    ).all()
    reservation.promise(session, orders)
