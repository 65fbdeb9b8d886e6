"""Reads where items stand in a warehouse: four queries over all items. Changes nothing."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment.reordering.policy import Levels
from fulfilment.stock.sendable import sendable
from models.advice import Advice, AdviceLine
from models.item import Lot
from models.order import Order, OrderLine, Reservation
from models.place import Location, LocationKind
from models.purchase import PurchaseLine, PurchaseOrder
from models.stock import Balance
from models.transit import Transfer, TransferLine

_UPON = aliased(Location)
"""The place in which a pallet stands."""
_FINISHED = ("shipped", "cancelled")
"""States of orders that want nothing any more."""
_ON_THE_WAY = ("sending", "in_transit")
"""States of transfers of which goods may be on the way."""


def levels_of(
    session: Session, warehouse_id: int, today: date, *, item_ids: Sequence[int] | None = None
) -> dict[int, Levels]:
    """Return the levels of items in a warehouse, of all items when `item_ids` is None.

    Items of which nothing is there, wanted or coming are left out.
    """
    on_hand = _stock(warehouse_id, today)
    if item_ids is not None:
        on_hand = on_hand.where(Balance.item_id.in_(item_ids))
    stock = {item_id: (int(pieces), int(claims)) for item_id, pieces, claims in session.execute(on_hand)}
    reserved = _sums(session, _reserved(warehouse_id), Reservation.item_id, item_ids)
    wanted = _sums(session, _wanted(warehouse_id), OrderLine.item_id, item_ids)
    incoming = _sums(session, _incoming(warehouse_id), PurchaseLine.item_id, item_ids)
    for item_id, pieces in _sums(session, _arriving(warehouse_id), TransferLine.item_id, item_ids).items():
        incoming[item_id] += pieces
    for item_id, pieces in _sums(session, _announced(warehouse_id), AdviceLine.item_id, item_ids).items():
        incoming[item_id] += pieces
    found = {}
    for item_id in stock.keys() | reserved.keys() | wanted.keys() | incoming.keys():
        pieces, claims = stock.get(item_id, (0, 0))
        found[item_id] = Levels(
            on_hand=pieces,
            allocated=claims,
            reserved=reserved[item_id],
            backordered=max(0, wanted[item_id] - reserved[item_id] - claims),
            incoming=incoming[item_id],
        )
    return found


def _sums(
    session: Session,
    query: Select[int, int],
    item_column: InstrumentedAttribute[int],
    item_ids: Sequence[int] | None,
) -> defaultdict[int, int]:
    if item_ids is not None:
        query = query.where(item_column.in_(item_ids))
    return defaultdict(int, {item_id: int(pieces) for item_id, pieces in session.execute(query)})


def _stock(warehouse_id: int, today: date) -> Select[int, int, int]:
    return (
        select(
            Balance.item_id,
            func.sum(Balance.on_hand),
            func.sum(Balance.allocated),
        )
        .join(Location, Location.id == Balance.location_id)
        .outerjoin(_UPON, (_UPON.id == Location.parent_id) & (Location.kind == LocationKind.PALLET))
        .join(Lot, Lot.id == Balance.lot_id)
        .where(
            Location.warehouse_id == warehouse_id,
            or_(Location.is_pickable, Location.kind == LocationKind.DOCK, _UPON.kind == LocationKind.DOCK),
            Location.is_active,
            sendable(today),
            Balance.on_hand > 0,
        )
        .group_by(Balance.item_id)
    )


def _reserved(warehouse_id: int) -> Select[int, int]:
    return (
        select(Reservation.item_id, func.sum(Reservation.quantity))
        .where(Reservation.warehouse_id == warehouse_id, Reservation.quantity > 0)
        .group_by(Reservation.item_id)
    )


def _wanted(warehouse_id: int) -> Select[int, int]:
    return (
        select(OrderLine.item_id, func.sum(OrderLine.quantity - OrderLine.cancelled - OrderLine.picked))
        .join(Order, Order.id == OrderLine.order_id)
        .where(Order.warehouse_id == warehouse_id, Order.state.not_in(_FINISHED))
        .group_by(OrderLine.item_id)
    )


def _incoming(warehouse_id: int) -> Select[int, int]:
    return (
        select(PurchaseLine.item_id, func.sum(PurchaseLine.quantity - PurchaseLine.received))
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .where(
            PurchaseOrder.warehouse_id == warehouse_id,
            PurchaseOrder.state == "open",
            PurchaseLine.received < PurchaseLine.quantity,
        )
        .group_by(PurchaseLine.item_id)
    )


def _announced(warehouse_id: int) -> Select[int, int]:
    """What suppliers announce and no open purchase order counts."""
    return (
        select(AdviceLine.item_id, func.sum(AdviceLine.quantity - AdviceLine.received))
        .join(Advice, Advice.id == AdviceLine.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == AdviceLine.purchase_order_id)
        .where(
            Advice.warehouse_id == warehouse_id,
            Advice.state.in_(("announced", "arriving")),
            AdviceLine.received < AdviceLine.quantity,
            or_(AdviceLine.purchase_order_id.is_(None), PurchaseOrder.state != "open"),
        )
        .group_by(AdviceLine.item_id)
    )


def _arriving(warehouse_id: int) -> Select[int, int]:
    pieces = TransferLine.sent + TransferLine.found - TransferLine.received - TransferLine.lost
    return (
        select(TransferLine.item_id, func.sum(pieces))
        .join(Transfer, Transfer.id == TransferLine.transfer_id)
        .where(Transfer.to_warehouse_id == warehouse_id, Transfer.state.in_(_ON_THE_WAY), pieces > 0)
        .group_by(TransferLine.item_id)
    )
