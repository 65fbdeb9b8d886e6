"""Receipts as a list: what was taken in, by whom, against which purchase order, and where it was put."""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from fulfilment.stock.putaway import PUT_AWAY
from models.item import Item, Lot, Supplier
from models.journal import JournalEntry, Operation
from models.people import Operator
from models.place import Location, LocationKind
from models.purchase import PurchaseOrder, Receipt, ReceiptLine
from models.stock import Move

VIEWS = ("all", "open", "closed")
_SORTS: dict[str, InstrumentedAttribute[Any]] = {  # Any: texts and moments
    "code": Receipt.code,
    "opened_at": Receipt.opened_at,
    "supplier": Supplier.name_key,
    "purchase": PurchaseOrder.number,
    "state": Receipt.state,
}
SORT_KEYS = tuple(_SORTS)


@dataclass(frozen=True)
class ReceiptRow:
    """One receipt as the list shows it."""

    id: int
    """Receipt."""
    code: str
    """Its code."""
    purchase: str
    """Number of the purchase order, empty without one."""
    supplier: str
    """Name of the supplier, empty without a purchase order."""
    state: str
    """``open`` or ``closed``."""
    opened_at: datetime
    """When it was begun, in UTC."""
    who: str
    """Name of the operator who began it."""
    lines: int
    """Lots of items taken in."""
    pieces: int
    """Pieces taken in."""

    @property
    def origin(self) -> Text:
        """The supplier, or that nobody ordered it."""
        return Text("", "{name}", {"name": self.supplier}) if self.supplier else _NO_ORDER

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.OK if self.state == "closed" else None


@dataclass(frozen=True)
class ReceiptLineRow:
    """Pieces of one lot that a receipt took in."""

    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    pieces: int
    """Pieces taken in."""
    places: tuple[tuple[str, int], ...]
    """Codes of the places that it was put into, with the pieces; what waits on the dock stands last."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of receipts, the newest first unless `sort` says otherwise."""
    statement = (
        select(Receipt.id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .where(_in_view(wanted.view))
    )
    if wanted.warehouse_id is not None:
        statement = statement.where(Receipt.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        has_item = (
            select(ReceiptLine.receipt_id)
            .join(Item, Item.id == ReceiptLine.item_id)
            .where(ReceiptLine.quantity > 0, *matching(session, word))
        )
        texts = (Receipt.code, PurchaseOrder.number, Supplier.name)
        found = (spelled(session, text, word) for text in texts)
        statement = statement.where(or_(*found, Receipt.id.in_(has_item)))
    if sort.key:
        statement = statement.order_by(directed(_SORTS[sort.key].expression, sort))
    return fetch_ids(session, statement.order_by(Receipt.id.desc()))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many receipts each saved view has."""
    here = Receipt.warehouse_id == warehouse_id if warehouse_id is not None else Receipt.id > 0
    count = select(func.count()).select_from(Receipt)
    return {view: session.scalar(count.where(here, _in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    return Receipt.id > 0 if name == "all" else Receipt.state == name


def rows(session: Session, ids: Sequence[int]) -> list[ReceiptRow]:
    """Return the rows of these receipts, in their order."""
    taken_in = and_(ReceiptLine.receipt_id == Receipt.id, ReceiptLine.quantity > 0)
    statement = (
        select(
            Receipt,
            func.coalesce(PurchaseOrder.number, "").label("purchase"),
            func.coalesce(Supplier.name, "").label("supplier"),
            func.count(ReceiptLine.id).label("lines"),
            func.coalesce(func.sum(ReceiptLine.quantity), 0).label("pieces"),
        )
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .outerjoin(ReceiptLine, taken_in)
        .where(Receipt.id.in_(ids))
        .group_by(Receipt.id, PurchaseOrder.id, Supplier.id)
    )
    who = _openers(session, ids)
    found = [
        ReceiptRow(
            id=row.Receipt.id,
            code=row.Receipt.code,
            purchase=row.purchase,
            supplier=row.supplier,
            state=row.Receipt.state,
            opened_at=row.Receipt.opened_at,
            who=who.get(row.Receipt.id, ""),
            lines=row.lines,
            pieces=int(row.pieces),
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


def _openers(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return who began these receipts, by receipt; set-up is left out."""
    statement = (
        select(JournalEntry.row_id, Operator.name)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .join(Operator, Operator.id == Operation.operator_id)
        .where(
            JournalEntry.table_name == Receipt.__tablename__,
            JournalEntry.row_id.in_(ids),
            JournalEntry.action == "insert",
        )
    )
    return {row.row_id: row.name for row in session.execute(statement)}


def details(
    session: Session, receipt_id: int, *, language: str = "en"
) -> tuple[ReceiptRow, tuple[ReceiptLineRow, ...]] | None:
    """Return a receipt and its lines, or None when there is no such receipt."""
    found = rows(session, [receipt_id])
    if not found:
        return None
    put, dock = _put_away(session, found[0].code), _dock(session, receipt_id)
    statement = (
        select(ReceiptLine, Item, Lot.code.label("lot"))
        .join(Item, Item.id == ReceiptLine.item_id)
        .join(Lot, Lot.id == ReceiptLine.lot_id)
        .where(ReceiptLine.receipt_id == receipt_id, ReceiptLine.quantity > 0)
        .order_by(ReceiptLine.id)
    )
    lines = []
    for row in session.execute(statement):
        places = put.get(row.ReceiptLine.lot_id, [])
        waiting = row.ReceiptLine.quantity - sum(pieces for _, pieces in places)
        places = [*places, (dock, waiting)] if waiting > 0 else places
        name = naming.full_name(row.Item, language)
        lines.append(ReceiptLineRow(row.Item.sku, name, row.lot, row.ReceiptLine.quantity, tuple(places)))
    return found[0], tuple(lines)


def _put_away(session: Session, code: str) -> dict[int, list[tuple[str, int]]]:
    """Return where a receipt's goods were put from the dock, by lot; what was taken back is left out."""
    reversal = aliased(Operation)
    statement = (
        select(Move.lot_id, Location.code, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .join(Location, Location.id == Move.target_id)
        .where(
            Operation.kind == PUT_AWAY,
            Operation.reason == code,
            ~exists().where(reversal.undoes_id == Operation.id),
        )
        .group_by(Move.lot_id, Location.id)
        .order_by(Location.sort_key)
    )
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for lot_id, place, pieces in session.execute(statement):
        found[lot_id].append((place, int(pieces)))
    return found


def _dock(session: Session, receipt_id: int) -> str:
    statement = (
        select(Location.code)
        .join(Receipt, Receipt.warehouse_id == Location.warehouse_id)
        .where(Receipt.id == receipt_id, Location.kind == LocationKind.DOCK, Location.is_active)
        .order_by(Location.sort_key)
    )
    return session.scalar(statement.limit(1)) or ""


_WORDS = {
    "open": Text("receipts", QT_TRANSLATE_NOOP("receipts", "being received")),
    "closed": Text("receipts", QT_TRANSLATE_NOOP("receipts", "closed")),
}
_NO_ORDER = Text("receipts", QT_TRANSLATE_NOOP("receipts", "without an order"))
