"""Promises: pieces of the free stock of a warehouse kept for an order line, with no bin chosen yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import BindParameter, Date, bindparam, func, select
from sqlalchemy.orm import Session

from fulfilment.site_clock import today_at
from fulfilment.stock.sendable import sendable
from models import direct
from models.item import Item, Lot
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location
from models.prepared import Prepared
from models.stock import Balance


@dataclass(frozen=True)
class Promise:
    """What one line was promised."""

    order_line_id: int
    """The line."""
    promised: int
    """Pieces promised to it in all."""
    missing: int
    """Pieces wanted and neither promised, claimed, picked nor cancelled."""


class Line(NamedTuple):
    """A line as promises and claims see it."""

    id: int
    """The line."""
    order_id: int
    """Its order."""
    item_id: int
    """What."""
    quantity: int
    """Pieces ordered."""
    cancelled: int
    """Pieces of them that nobody wants any more."""
    picked: int
    """Pieces fetched."""


_IN_LINES: BindParameter[Sequence[int]] = bindparam("line_ids", expanding=True)
_IN_ITEMS: BindParameter[Sequence[int]] = bindparam("item_ids", expanding=True)
_FREE = Prepared(
    select(Balance.item_id, func.sum(Balance.on_hand - Balance.allocated))
    .join(Location, Location.id == Balance.location_id)
    .join(Lot, Lot.id == Balance.lot_id)
    .where(
        Balance.item_id.in_(_IN_ITEMS),
        Location.warehouse_id + 0 == bindparam("warehouse_id"),  # unknown to the index, or all places would be walked
        Location.is_pickable,
        Location.is_active,
        sendable(bindparam("today", type_=Date)),
    )
    .group_by(Balance.item_id)
)
_PROMISED = Prepared(
    select(Reservation.item_id, func.sum(Reservation.quantity))
    .where(Reservation.item_id.in_(_IN_ITEMS), Reservation.warehouse_id == bindparam("warehouse_id"))
    .group_by(Reservation.item_id)
)
_CLAIMED = Prepared(
    select(Allocation.order_line_id, func.sum(Allocation.quantity))
    .where(Allocation.order_line_id.in_(_IN_LINES))
    .group_by(Allocation.order_line_id)
)
_OF_ORDERS = Prepared(
    select(
        OrderLine.id, OrderLine.order_id, OrderLine.item_id, OrderLine.quantity, OrderLine.cancelled, OrderLine.picked
    ).where(OrderLine.order_id.in_(bindparam("order_ids", expanding=True)))
)
_OF_LINES = Prepared(
    select(Reservation.order_line_id, Reservation.id, Reservation.quantity).where(
        Reservation.order_line_id.in_(_IN_LINES)
    )
)


def available(session: Session, warehouse_id: int, item_ids: Iterable[int]) -> dict[int, int]:
    """Return pieces that can still be promised, by item: free in pickable bins, lots good to send, less promises.

    May be negative where stock was lost after it was promised.
    """
    ids = tuple(set(item_ids))
    of_here = {"item_ids": ids, "warehouse_id": warehouse_id}
    session.flush()
    free = _FREE.all(session, {**of_here, "today": today_at(session, warehouse_id)})
    pieces = {item_id: int(quantity) for item_id, quantity in free}
    for item_id, quantity in _PROMISED.all(session, of_here):
        pieces[item_id] = pieces.get(item_id, 0) - int(quantity)
    return {item_id: pieces.get(item_id, 0) for item_id in ids}


def promise(session: Session, orders: Sequence[Order]) -> list[Promise]:
    """Promise each line of `orders`, in their order, what is still available; return what each line has now."""
    rank = {order.id: position for position, order in enumerate(orders)}
    lines = sorted(lines_of(session, orders), key=lambda line: (rank[line.order_id], line.item_id, line.id))
    _lock_items(session, [line.item_id for line in lines])
    claimed = claimed_by_line(session, [line.id for line in lines])
    held = _held(session, [line.id for line in lines])
    warehouse_of = {order.id: order.warehouse_id for order in orders}
    left: dict[tuple[int, int], int] = {}
    for warehouse_id in set(warehouse_of.values()):
        of_here = [line.item_id for line in lines if warehouse_of[line.order_id] == warehouse_id]
        for item_id, pieces in available(session, warehouse_id, of_here).items():
            left[warehouse_id, item_id] = pieces
    promises = []
    for line in lines:
        shelf = warehouse_of[line.order_id], line.item_id
        kept = held[line.id].quantity if line.id in held else 0
        missing = max(0, line.quantity - line.cancelled - line.picked - claimed.get(line.id, 0) - kept)
        taken = max(0, min(missing, left[shelf]))
        left[shelf] -= taken
        if taken:
            if line.id in held:
                direct.count(session, Reservation, held[line.id].id, {"quantity": taken})
            else:
                row = {"item_id": line.item_id, "warehouse_id": shelf[0], "quantity": taken}
                direct.add(session, Reservation, order_line_id=line.id, **row)
        promises.append(Promise(line.id, kept + taken, missing - taken))
    return promises


def give_back(session: Session, order_id: int) -> int:
    """Take all promises of an order back; return the pieces set free."""
    line_ids = list(session.scalars(select(OrderLine.id).where(OrderLine.order_id == order_id)))
    freed = 0
    for held in _held(session, line_ids).values():
        if held.quantity:
            direct.count(session, Reservation, held.id, {"quantity": -held.quantity})
        freed += held.quantity
    return freed


def turn_into_claim(session: Session, order_line_id: int, pieces: int) -> None:
    """Use up `pieces` of a line's promise: they are claimed in a bin now. A negative number restores the promise."""
    held = _held(session, [order_line_id]).get(order_line_id)
    used = min(held.quantity, pieces) if held else 0
    if held and used:
        direct.count(session, Reservation, held.id, {"quantity": -used})


def claimed_by_line(session: Session, line_ids: Sequence[int]) -> dict[int, int]:
    """Return pieces claimed in bins and not yet fetched, by order line."""
    session.flush()
    rows = _CLAIMED.all(session, {"line_ids": line_ids})
    return {line_id: int(pieces) for line_id, pieces in rows}


class _Held(NamedTuple):
    order_line_id: int
    id: int
    quantity: int


def lines_of(session: Session, orders: Iterable[Order]) -> list[Line]:
    """Return the lines of orders, as they were entered."""
    session.flush()
    rows = _OF_ORDERS.all(session, {"order_ids": [order.id for order in orders]})
    return sorted(Line._make(row) for row in rows)


def _held(session: Session, line_ids: Sequence[int]) -> dict[int, _Held]:
    session.flush()
    rows = _OF_LINES.all(session, {"line_ids": line_ids})
    return {row.order_line_id: _Held._make(row) for row in rows}


def _lock_items(session: Session, item_ids: Iterable[int]) -> None:
    """Two stations never promise the same pieces: on PostgreSQL the items are locked, in one order."""
    if session.connection().dialect.name == "postgresql":
        locked = select(Item.id).where(Item.id.in_(set(item_ids))).order_by(Item.id)
        session.execute(locked.with_for_update(key_share=True))  # rows that refer to the items may change meanwhile
