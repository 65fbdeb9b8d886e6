"""What a figure of the stock is made of beside moves: claims in bins, promises to orders, deliveries on their way.

Each with its document, and with who made it, when and where, read off the journal.
"""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Label, Select, String, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries import levels
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.advice import Advice, AdviceLine
from models.item import Item, Lot
from models.journal import JournalEntry, Operation
from models.order import Allocation, Order, OrderLine, Reservation
from models.people import Operator, Station
from models.place import Location
from models.purchase import PurchaseLine, PurchaseOrder

VIEWS = ("all", "claims", "promises", "deliveries")
_Spoken = Allocation | Reservation | PurchaseLine | AdviceLine
_TABLES: tuple[type[_Spoken], ...] = (Allocation, Reservation, PurchaseLine, AdviceLine)
_SORTS = ("claims", "promises", "deliveries", "deliveries")
"""What rows of each table are: what suppliers owe and what they announce without an order is on its way alike."""
_COUNT = len(_TABLES)


@dataclass(frozen=True)
class ClaimRow:
    """Pieces that are spoken for, or on their way."""

    id: int
    """Which: its own id, with what sort of thing it is."""
    sort: str
    """``claims``, ``promises`` or ``deliveries``."""
    sku: str
    """SKU."""
    name: str
    """Name of the item."""
    document: str
    """Number of the order or purchase order."""
    place: str
    """Code of the bin that is claimed, else empty."""
    lot: str
    """Code of the lot that is claimed, else empty."""
    pieces: int
    """How many."""
    day: date | None
    """When they are to leave or to come."""
    at: datetime | None
    """When this was made, in UTC; None for set-up."""
    who: str
    """Name of the operator who made it, empty for set-up."""
    station: str
    """Name of the station, empty for set-up."""

    @property
    def what(self) -> Text:
        """What sort of thing it is, in words."""
        return _WORDS[self.sort]


def _text(source: str) -> Text:
    return Text("claims", source)


_WORDS = {
    "claims": _text(QT_TRANSLATE_NOOP("claims", "claimed")),
    "promises": _text(QT_TRANSLATE_NOOP("claims", "promised")),
    "deliveries": _text(QT_TRANSLATE_NOOP("claims", "on its way")),
}


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of claims, promises and deliveries, each sort with the oldest first."""
    here = wanted.warehouse_id
    announced = levels.announced(here).with_only_columns(*_code(AdviceLine))
    missing = PurchaseLine.quantity - PurchaseLine.received
    parts = [
        _coded(Allocation).where(Allocation.quantity > 0),
        _coded(Reservation).where(Reservation.quantity > 0),
        _coded(PurchaseLine)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .where(PurchaseOrder.state == "open", missing > 0),
        announced,
    ]
    if here is not None:
        inside = Location.warehouse_id == here
        parts[0] = parts[0].join(Location, Location.id == Allocation.location_id).where(inside)
        parts[1] = parts[1].where(Reservation.warehouse_id == here)
        parts[2] = parts[2].where(PurchaseOrder.warehouse_id == here)
    if wanted.text:
        items = select(Item.id).where(*matching(session, wanted.text))
        parts = [part.where(table.item_id.in_(items)) for part, table in zip(parts, _TABLES, strict=True)]
    shown = [part for part, name in zip(parts, _SORTS, strict=True) if wanted.view in ("all", name)]
    rows = union_all(*shown).subquery()
    turned = rows.c.turn.desc() if sort.is_descending else rows.c.turn
    return fetch_ids(session, select(rows.c.coded).order_by(turned, rows.c.coded).limit(wanted.most))


def _coded(table: type[_Spoken]) -> Select[int, int]:
    return select(*_code(table))


def _code(table: type[_Spoken]) -> tuple[Label[int], Label[int]]:
    rank = _TABLES.index(table)
    return (table.id * _COUNT + rank).label("coded"), literal(rank).label("turn")


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[ClaimRow]:
    """Return these rows, in their order, their items named in `language`."""
    by_sort: dict[int, list[int]] = defaultdict(list)
    for coded in ids:
        by_sort[coded % _COUNT].append(coded // _COUNT)
    found: list[ClaimRow] = []
    for rank, keys in by_sort.items():
        makers = _makers(session, _TABLES[rank].__tablename__, keys)
        for row in session.execute(_facts(rank, keys, language)):
            at, who, station = makers.get(row.id, (None, "", ""))
            values = {**row._asdict(), "id": row.id * _COUNT + rank}
            found.append(ClaimRow(sort=_SORTS[rank], at=at, who=who, station=station, **values))
    return in_order(ids, found)


def _facts(rank: int, keys: list[int], language: str) -> Select[*tuple[Any, ...]]:  # Any: columns of all types
    named = naming.name_column(language).label("name")
    none = null().cast(String)
    if rank == _TABLES.index(AdviceLine):
        left = (AdviceLine.quantity - AdviceLine.received).label("pieces")
        about = (Advice.number.label("document"), Advice.expected_on.label("day"))
        places = (func.coalesce(none, "").label("place"), AdviceLine.lot_code.label("lot"))
        told = select(AdviceLine.id, Item.sku, named, *about, left, *places).select_from(AdviceLine)
        told = told.join(Advice, Advice.id == AdviceLine.advice_id)
        return told.join(Item, Item.id == AdviceLine.item_id).where(AdviceLine.id.in_(keys))
    if rank == _TABLES.index(PurchaseLine):
        missing = (PurchaseLine.quantity - PurchaseLine.received).label("pieces")
        about = (PurchaseOrder.number.label("document"), PurchaseOrder.expected_on.label("day"))
        places = (func.coalesce(none, "").label("place"), func.coalesce(none, "").label("lot"))
        bought = select(PurchaseLine.id, Item.sku, named, *about, missing, *places).select_from(PurchaseLine)
        bought = bought.join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        return bought.join(Item, Item.id == PurchaseLine.item_id).where(PurchaseLine.id.in_(keys))
    about = (Order.number.label("document"), Order.ship_by.label("day"))
    if rank == _TABLES.index(Reservation):
        places = (func.coalesce(none, "").label("place"), func.coalesce(none, "").label("lot"))
        pieces = Reservation.quantity.label("pieces")
        spoken = select(Reservation.id, Item.sku, named, *about, pieces, *places).select_from(Reservation)
        spoken = spoken.join(OrderLine, OrderLine.id == Reservation.order_line_id)
        spoken = spoken.join(Item, Item.id == Reservation.item_id).where(Reservation.id.in_(keys))
    else:
        places = (Location.code.label("place"), Lot.code.label("lot"))
        pieces = Allocation.quantity.label("pieces")
        spoken = select(Allocation.id, Item.sku, named, *about, pieces, *places).select_from(Allocation)
        spoken = spoken.join(OrderLine, OrderLine.id == Allocation.order_line_id)
        spoken = spoken.join(Location, Location.id == Allocation.location_id).join(Lot, Lot.id == Allocation.lot_id)
        spoken = spoken.join(Item, Item.id == Allocation.item_id).where(Allocation.id.in_(keys))
    return spoken.join(Order, Order.id == OrderLine.order_id)


def _makers(session: Session, table: str, keys: list[int]) -> dict[int, tuple[datetime, str, str]]:
    """Return when each row was made, by whom and where."""
    first = (
        select(JournalEntry.row_id, func.min(JournalEntry.operation_id).label("operation_id"))
        .where(JournalEntry.table_name == table, JournalEntry.row_id.in_(keys))
        .group_by(JournalEntry.row_id)
        .subquery()
    )
    who, station = func.coalesce(Operator.name, ""), func.coalesce(Station.name, "")
    statement = (
        select(first.c.row_id, Operation.at, who.label("who"), station.label("station"))
        .join(Operation, Operation.id == first.c.operation_id)
        .outerjoin(Operator, Operator.id == Operation.operator_id)
        .outerjoin(Station, Station.id == Operation.station_id)
    )
    return {row.row_id: (row.at, row.who, row.station) for row in session.execute(statement)}
