"""How much there is of items: the same sums for lists, panes and tiles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, Subquery, and_, case, func, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment.items.recipes import can_be_made, picked_parts
from fulfilment.site_clock import today_at
from fulfilment.stock.advising import COMING
from fulfilment.stock.sendable import sendable
from models.advice import Advice, AdviceLine
from models.item import Lot
from models.order import Reservation
from models.place import MOVABLE, Location, LocationKind
from models.purchase import PurchaseLine, PurchaseOrder
from models.stock import Balance
from models.transit import Transfer, TransferLine


@dataclass(frozen=True)
class Level:
    """The stock of one item: `available` is `on_hand` less everything else here."""

    on_hand: int = 0
    """Pieces inside, wherever they are."""
    allocated: int = 0
    """Claimed in bins for released orders."""
    in_work: int = 0
    """Unclaimed in totes, parcels and pallets: picked and not yet gone."""
    set_apart: int = 0
    """Unclaimed where nothing is picked: docks, finished work, closed bins."""
    held: int = 0
    """Unclaimed pieces in pickable bins, of lots that are held or have to be removed."""
    in_transit: int = 0
    """On the way from another warehouse, or loaded to go back to a supplier."""
    reserved: int = 0
    """Promised to orders that are not released."""
    incoming: int = 0
    """Ordered from suppliers or on the way from another warehouse, and not yet received."""

    @property
    def available(self) -> int:
        """Pieces that can still be promised; below zero where stock was lost after it was promised."""
        not_free = self.allocated + self.in_work + self.set_apart + self.held + self.in_transit
        return self.on_hand - not_free - self.reserved


NOTHING = Level()
ON_THE_WAY = ("sending", "in_transit")
"""States of transfers of which goods may be on the way."""
Conditions = tuple[ColumnElement[bool], ...]

_FREE = Balance.on_hand - Balance.allocated
_MOVABLE = Location.kind.in_(sorted(MOVABLE))
_OPEN_TO_PICKERS = and_(Location.is_pickable, Location.is_active)
_UPON = aliased(Location)
"""What a pallet or tote stands in."""
_STANDS = and_(_UPON.id == Location.parent_id, _MOVABLE)
_ON_THE_WAY = case((_MOVABLE, func.coalesce(_UPON.kind, "")), else_=Location.kind) == LocationKind.TRANSIT


def _sum(condition: ColumnElement[bool], pieces: ColumnElement[int] = _FREE) -> ColumnElement[int]:
    return func.sum(case((condition, pieces), else_=0))


def levels(session: Session, item_ids: Sequence[int], warehouse_id: int | None = None) -> dict[int, Level]:
    """Return the level of each item that has any stock, promise or purchase."""
    ids = list(item_ids)
    on_shelves = by(session, Balance.item_id, ids, warehouse_id)
    reserved = _by_item(session, promised(warehouse_id, ids))
    incoming = _by_item(session, ordered(warehouse_id, ids))
    return {
        item_id: replace(
            on_shelves.get(item_id, NOTHING), reserved=reserved.get(item_id, 0), incoming=incoming.get(item_id, 0)
        )
        for item_id in on_shelves.keys() | reserved.keys() | incoming.keys()
    }


def kits_available(session: Session, item_ids: Sequence[int], warehouse_id: int | None) -> dict[int, int]:
    """Return how many of each sold kit among these items can be had: what the scarcest of its parts makes."""
    picked = picked_parts(session, item_ids)
    part_ids = {part.item_id for parts in picked.values() for part in parts}
    if not part_ids:
        return dict.fromkeys(picked, 0)
    free = {each: level.available for each, level in levels(session, list(part_ids), warehouse_id).items()}
    return {kit_id: can_be_made(parts, free) for kit_id, parts in picked.items()}


def by(
    session: Session,
    column: SQLColumnExpression[Any],  # Any: ids, of which some things have none
    ids: Sequence[int],
    warehouse_id: int | None,
) -> dict[int, Level]:
    """Return the levels of what lies inside, summed up by a column of balances, their places or lots.

    What is promised and what will come lies nowhere yet: it is not in these.
    """
    stock = (
        select(
            column,
            func.sum(Balance.on_hand),
            func.sum(Balance.allocated),
            _sum(and_(~_OPEN_TO_PICKERS, ~_ON_THE_WAY, _MOVABLE)),
            _sum(and_(~_OPEN_TO_PICKERS, ~_ON_THE_WAY, ~_MOVABLE)),
            _sum(and_(_OPEN_TO_PICKERS, ~sendable(today_at(session, warehouse_id)))),
            _sum(_ON_THE_WAY),
        )
        .select_from(Balance)
        .join(Location, Location.id == Balance.location_id)
        .outerjoin(_UPON, _STANDS)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(column.in_(ids), *inside(warehouse_id))
        .group_by(column)
    )
    return {row[0]: Level(*(int(pieces) for pieces in row[1:])) for row in session.execute(stock)}


def _by_item(session: Session, sums: Subquery) -> dict[int, int]:
    return {row.item_id: int(row.pieces) for row in session.execute(select(sums))}


def _only(column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None], wanted: int | None) -> Conditions:
    return () if wanted is None else (column == wanted,)


def inside(warehouse_id: int | None) -> Conditions:
    """Return the condition that a location stands in a warehouse, for queries that come from the goods in it.

    Said so that no index of locations knows it: otherwise all places are walked for the goods of a few items.
    """
    return () if warehouse_id is None else (Location.warehouse_id + 0 == warehouse_id,)


def _among(column: InstrumentedAttribute[int], ids: Sequence[int] | None) -> Conditions:
    return () if ids is None else (column.in_(ids),)


def on_hand(warehouse_id: int | None = None) -> Subquery:
    """Return `item_id`, `pieces` and `claimed` of everything inside."""
    pieces, claimed = func.sum(Balance.on_hand).label("pieces"), func.sum(Balance.allocated).label("claimed")
    stock = select(Balance.item_id, pieces, claimed).group_by(Balance.item_id)
    if warehouse_id is not None:
        stock = stock.join(Location, Location.id == Balance.location_id).where(*inside(warehouse_id))
    return stock.subquery()


def free(today: date, warehouse_id: int | None = None) -> Subquery:
    """Return `item_id` and `pieces` that are unclaimed where they can be picked on a day, before promises."""
    return (
        select(Balance.item_id, func.sum(_FREE).label("pieces"))
        .join(Location, Location.id == Balance.location_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(_OPEN_TO_PICKERS, sendable(today), *inside(warehouse_id))
        .group_by(Balance.item_id)
        .subquery()
    )


def promised(warehouse_id: int | None = None, item_ids: Sequence[int] | None = None) -> Subquery:
    """Return `item_id` and `pieces` promised to orders and not yet claimed."""
    return (
        select(Reservation.item_id, func.sum(Reservation.quantity).label("pieces"))
        .where(*_only(Reservation.warehouse_id, warehouse_id), *_among(Reservation.item_id, item_ids))
        .group_by(Reservation.item_id)
        .subquery()
    )


def ordered(warehouse_id: int | None = None, item_ids: Sequence[int] | None = None) -> Subquery:
    """Return `item_id` and `pieces` that suppliers still owe or announce, or that come from another warehouse."""
    owed = select(PurchaseLine.item_id, (PurchaseLine.quantity - PurchaseLine.received).label("pieces")).join(
        PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id
    )
    owed = owed.where(
        PurchaseOrder.state == "open",
        PurchaseLine.quantity > PurchaseLine.received,
        *_only(PurchaseOrder.warehouse_id, warehouse_id),
        *_among(PurchaseLine.item_id, item_ids),
    )
    both = union_all(owed, announced(warehouse_id, item_ids), on_the_way(warehouse_id, item_ids)).subquery()
    return select(both.c.item_id, func.sum(both.c.pieces).label("pieces")).group_by(both.c.item_id).subquery()


def announced(warehouse_id: int | None = None, item_ids: Sequence[int] | None = None) -> Select[int, int]:
    """Return `item_id` and `pieces` of each announced line that is to come and that no open purchase order counts."""
    return (
        select(AdviceLine.item_id, (AdviceLine.quantity - AdviceLine.received).label("pieces"))
        .join(Advice, Advice.id == AdviceLine.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == AdviceLine.purchase_order_id)
        .where(
            Advice.state.in_(COMING),
            AdviceLine.quantity > AdviceLine.received,
            or_(AdviceLine.purchase_order_id.is_(None), PurchaseOrder.state != "open"),
            *_only(Advice.warehouse_id, warehouse_id),
            *_among(AdviceLine.item_id, item_ids),
        )
    )


def on_the_way(warehouse_id: int | None = None, item_ids: Sequence[int] | None = None) -> Select[int, int]:
    """Return `item_id` and `pieces` of each line of a transfer that is on the way to a warehouse."""
    pieces = TransferLine.sent + TransferLine.found - TransferLine.received - TransferLine.lost
    return (
        select(TransferLine.item_id, pieces.label("pieces"))
        .join(Transfer, Transfer.id == TransferLine.transfer_id)
        .where(
            Transfer.state.in_(ON_THE_WAY),
            Transfer.to_warehouse_id.is_not(None),
            pieces > 0,
            *_only(Transfer.to_warehouse_id, warehouse_id),
            *_among(TransferLine.item_id, item_ids),
        )
    )
