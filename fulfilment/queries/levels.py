"""How much there is of items: the same sums for lists, panes and tiles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, Subquery, and_, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fulfilment.items.recipes import can_be_made, picked_parts
from models.item import Lot
from models.order import Reservation
from models.place import MOVABLE, Location
from models.purchase import PurchaseLine, PurchaseOrder
from models.stock import Balance


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
    """Unclaimed pieces of held lots in pickable bins."""
    reserved: int = 0
    """Promised to orders that are not released."""
    incoming: int = 0
    """Ordered from suppliers and not yet received."""

    @property
    def available(self) -> int:
        """Pieces that can still be promised; below zero where stock was lost after it was promised."""
        return self.on_hand - self.allocated - self.in_work - self.set_apart - self.held - self.reserved


NOTHING = Level()
Conditions = tuple[ColumnElement[bool], ...]

_FREE = Balance.on_hand - Balance.allocated
_MOVABLE = Location.kind.in_(sorted(MOVABLE))
_OPEN_TO_PICKERS = and_(Location.is_pickable, Location.is_active)


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
            _sum(and_(~_OPEN_TO_PICKERS, _MOVABLE)),
            _sum(and_(~_OPEN_TO_PICKERS, ~_MOVABLE)),
            _sum(and_(_OPEN_TO_PICKERS, Lot.is_held)),
        )
        .select_from(Balance)
        .join(Location, Location.id == Balance.location_id)
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


def free(warehouse_id: int | None = None) -> Subquery:
    """Return `item_id` and `pieces` that are unclaimed where they can be picked, before promises."""
    return (
        select(Balance.item_id, func.sum(_FREE).label("pieces"))
        .join(Location, Location.id == Balance.location_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(_OPEN_TO_PICKERS, ~Lot.is_held, *inside(warehouse_id))
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
    """Return `item_id` and `pieces` that suppliers still owe."""
    return (
        select(PurchaseLine.item_id, func.sum(PurchaseLine.quantity - PurchaseLine.received).label("pieces"))
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .where(
            PurchaseOrder.state == "open",
            PurchaseLine.quantity > PurchaseLine.received,
            *_only(PurchaseOrder.warehouse_id, warehouse_id),
            *_among(PurchaseLine.item_id, item_ids),
        )
        .group_by(PurchaseLine.item_id)
        .subquery()
    )
