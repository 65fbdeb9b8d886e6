"""Purchase orders as a list: from whom, when expected, how much of it has come."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled, tally
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.item import Item, Supplier
from models.purchase import PurchaseLine, PurchaseOrder

VIEWS = ("open", "received", "cancelled", "all")
SORT_KEYS = ("number", "expected_on", "ordered_at", "state")


@dataclass(frozen=True)
class PurchaseRow:
    """One purchase order as the list shows it."""

    id: int
    """Purchase order."""
    number: str
    """Its number."""
    supplier: str
    """Name of the supplier."""
    state: str
    """``open``, ``received`` or ``cancelled``."""
    ordered_at: datetime
    """When it was made, in UTC."""
    expected_on: date | None
    """Day it is expected."""
    lines: int
    """Lines."""
    pieces: int
    """Pieces ordered."""
    received: int
    """Pieces that came."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.OK if self.state == "received" else None


@dataclass(frozen=True)
class PurchaseLineRow:
    """One line of a purchase order."""

    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    quantity: int
    """Pieces ordered."""
    received: int
    """Pieces that came."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of purchase orders, the soonest expected first unless `sort` says otherwise."""
    statement = select(PurchaseOrder.id).join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
    statement = statement.where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(PurchaseOrder.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        has_item = (
            select(PurchaseLine.purchase_order_id)
            .join(Item, Item.id == PurchaseLine.item_id)
            .where(*matching(session, word))
        )
        texts = (PurchaseOrder.number, Supplier.name, Supplier.code)
        statement = statement.where(
            or_(*(spelled(session, text, word) for text in texts), PurchaseOrder.id.in_(has_item))
        )
    if sort.key:
        order = directed(getattr(PurchaseOrder, sort.key), sort)
        return fetch_ids(session, statement.order_by(order, PurchaseOrder.id))
    return fetch_ids(session, statement.order_by(PurchaseOrder.expected_on.asc().nulls_last(), PurchaseOrder.id))


def counts(session: Session) -> dict[str, int]:
    """Return how many purchase orders each saved view has."""
    found = {**dict.fromkeys(VIEWS, 0), **tally(session, PurchaseOrder.state)}
    return {**found, "all": sum(found.values())}


def _in_view(name: str) -> ColumnElement[bool]:
    return PurchaseOrder.id > 0 if name == "all" else PurchaseOrder.state == name


def rows(session: Session, ids: Sequence[int]) -> list[PurchaseRow]:
    """Return the rows of these purchase orders, in their order."""
    statement = (
        select(
            PurchaseOrder,
            Supplier.name.label("supplier"),
            func.count(PurchaseLine.id).label("lines"),
            func.coalesce(func.sum(PurchaseLine.quantity), 0).label("pieces"),
            func.coalesce(func.sum(PurchaseLine.received), 0).label("received"),
        )
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .outerjoin(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
        .where(PurchaseOrder.id.in_(ids))
        .group_by(PurchaseOrder.id, Supplier.id)
    )
    found = [
        PurchaseRow(
            id=row.PurchaseOrder.id,
            number=row.PurchaseOrder.number,
            supplier=row.supplier,
            state=row.PurchaseOrder.state,
            ordered_at=row.PurchaseOrder.ordered_at,
            expected_on=row.PurchaseOrder.expected_on,
            lines=row.lines,
            pieces=int(row.pieces),
            received=int(row.received),
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


def details(
    session: Session, purchase_id: int, *, language: str = "en"
) -> tuple[PurchaseRow, tuple[PurchaseLineRow, ...]] | None:
    """Return a purchase order and its lines, or None when there is no such order."""
    found = rows(session, [purchase_id])
    statement = (
        select(PurchaseLine, Item)
        .join(Item, Item.id == PurchaseLine.item_id)
        .where(PurchaseLine.purchase_order_id == purchase_id)
        .order_by(PurchaseLine.id)
    )
    lines = tuple(
        PurchaseLineRow(
            row.Item.sku,
            naming.full_name(row.Item, language),
            row.PurchaseLine.quantity,
            row.PurchaseLine.received,
        )
        for row in session.execute(statement)
    )
    return (found[0], lines) if found else None


_WORDS = {
    "open": Text("purchases", QT_TRANSLATE_NOOP("purchases", "on the way")),
    "received": Text("purchases", QT_TRANSLATE_NOOP("purchases", "received")),
    "cancelled": Text("purchases", QT_TRANSLATE_NOOP("purchases", "cancelled")),
}
