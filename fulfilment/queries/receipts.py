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
from fulfilment.queries import documents, receipt_differences
from fulfilment.queries.documents import DocumentRow
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.queries.receipt_differences import SENDER, DifferenceRow
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from fulfilment.stock.putaway import PUT_AWAY
from models.advice import Advice
from models.item import Item, Lot, Supplier
from models.journal import JournalEntry, Operation
from models.people import Operator
from models.place import Location, LocationKind
from models.purchase import PurchaseOrder, Receipt, ReceiptDifference, ReceiptLine
from models.stock import Move
from models.work import Work

VIEWS = ("all", "open", "closed", "differing")
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
    """Number of the notice that announced it, else of the purchase order; empty without either."""
    supplier: str
    """Name of the supplier, empty where nobody said."""
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


@dataclass(frozen=True)
class ReceiptDetails:
    """Everything about a receipt."""

    row: ReceiptRow
    """As the list shows it."""
    lines: tuple[ReceiptLineRow, ...]
    """What it took in."""
    differences: tuple[DifferenceRow, ...]
    """In what it differs, once it is closed."""
    documents: tuple[DocumentRow, ...]
    """Files kept with it or its notice."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of receipts, the newest first unless `sort` says otherwise."""
    statement = (
        select(Receipt.id)
        .outerjoin(Advice, Advice.id == Receipt.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == SENDER)
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
        texts = (Receipt.code, Advice.number, PurchaseOrder.number, Supplier.name)
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
    if name == "differing":
        return exists().where(ReceiptDifference.receipt_id == Receipt.id)
    return Receipt.id > 0 if name == "all" else Receipt.state == name


def rows(session: Session, ids: Sequence[int]) -> list[ReceiptRow]:
    """Return the rows of these receipts, in their order."""
    taken_in = and_(ReceiptLine.receipt_id == Receipt.id, ReceiptLine.quantity > 0)
    statement = (
        select(
            Receipt,
            func.coalesce(Advice.number, PurchaseOrder.number, "").label("purchase"),
            func.coalesce(Supplier.name, "").label("supplier"),
            func.count(ReceiptLine.id).label("lines"),
            func.coalesce(func.sum(ReceiptLine.quantity), 0).label("pieces"),
        )
        .outerjoin(Advice, Advice.id == Receipt.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == SENDER)
        .outerjoin(ReceiptLine, taken_in)
        .where(Receipt.id.in_(ids))
        .group_by(Receipt.id, Advice.id, PurchaseOrder.id, Supplier.id)
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


def details(session: Session, receipt_id: int, *, language: str = "en") -> ReceiptDetails | None:
    """Return a receipt, its lines, what differs and its files, or None when there is no such receipt."""
    found = rows(session, [receipt_id])
    if not found:
        return None
    put, dock, apart = _put_away(session, found[0].code), _dock(session, receipt_id), _apart(session, receipt_id)
    statement = (
        select(ReceiptLine, Item, Lot.code.label("lot"))
        .join(Item, Item.id == ReceiptLine.item_id)
        .join(Lot, Lot.id == ReceiptLine.lot_id)
        .where(ReceiptLine.receipt_id == receipt_id, ReceiptLine.quantity > 0)
        .order_by(ReceiptLine.id)
    )
    lines = []
    for row in session.execute(statement):
        line, places = row.ReceiptLine, put.get(row.ReceiptLine.lot_id, [])
        waiting = line.quantity - line.apart - sum(pieces for _, pieces in places)
        places = [*places, *(apart.get(line.lot_id, []) if line.apart else [])]
        places = [*places, (dock, waiting)] if waiting > 0 else places
        name = naming.full_name(row.Item, language)
        lines.append(ReceiptLineRow(row.Item.sku, name, row.lot, row.ReceiptLine.quantity, tuple(places)))
    differences = tuple(receipt_differences.differing(session, receipt_id=receipt_id, language=language))
    advice_id = session.get_one(Receipt, receipt_id).advice_id
    kept = documents.of_receipt(session, receipt_id, advice_id)
    return ReceiptDetails(found[0], tuple(lines), differences, kept)


def _apart(session: Session, receipt_id: int) -> dict[int, list[tuple[str, int]]]:
    """Return where goods were laid that never lay loose on the dock, by lot: on pallets, damaged, to be inspected."""
    reversal, source = aliased(Operation), aliased(Location)
    statement = (
        select(Move.lot_id, Location.code, func.sum(Move.quantity))
        .join(Operation, Operation.id == Move.operation_id)
        .join(Work, Work.id == Operation.work_id)
        .join(Location, Location.id == Move.target_id)
        .join(source, source.id == Move.source_id)
        .where(
            Work.receipt_id == receipt_id,
            source.kind == LocationKind.SUPPLIER,
            Location.kind != LocationKind.DOCK,
            ~exists().where(reversal.undoes_id == Operation.id),
        )
        .group_by(Move.lot_id, Location.id)
        .order_by(Location.sort_key)
    )
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for lot_id, place, pieces in session.execute(statement):
        found[lot_id].append((place, int(pieces)))
    return found


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
