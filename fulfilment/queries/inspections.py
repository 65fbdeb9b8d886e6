"""Received goods that wait for inspection, or were inspected, as a list."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.advice import Advice
from models.item import Item, Lot, Supplier
from models.place import Location
from models.purchase import Inspection, PurchaseOrder, Receipt

VIEWS = ("waiting", "released", "rejected", "all")
_SORTS: dict[str, InstrumentedAttribute[Any]] = {  # Any: texts and moments
    "sku": Item.sku,
    "opened_at": Inspection.opened_at,
    "place": Location.sort_key,
    "state": Inspection.state,
}
SORT_KEYS = tuple(_SORTS)


@dataclass(frozen=True)
class InspectionRow:
    """Pieces of a lot that somebody must look at, or has looked at."""

    id: int
    """Inspection."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    pieces: int
    """How many."""
    place: str
    """Where they were put."""
    receipt: str
    """Code of the receipt."""
    supplier: str
    """Name of the supplier, empty where nobody said."""
    opened_at: datetime
    """Since when, in UTC."""
    state: str
    """``waiting``, ``released`` or ``rejected``."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return {"waiting": Kind.CHECK, "released": Kind.OK, "rejected": Kind.STOP}[self.state]


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of inspections, the oldest first unless `sort` says otherwise."""
    statement = (
        select(Inspection.id)
        .join(Item, Item.id == Inspection.item_id)
        .join(Lot, Lot.id == Inspection.lot_id)
        .join(Location, Location.id == Inspection.location_id)
        .join(Receipt, Receipt.id == Inspection.receipt_id)
        .where(_in_view(wanted.view))
    )
    if wanted.warehouse_id is not None:
        statement = statement.where(Receipt.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        items = Inspection.item_id.in_(select(Item.id).where(*matching(session, word)))
        found = (spelled(session, text, word) for text in (Lot.code, Location.code, Receipt.code))
        statement = statement.where(or_(*found, items))
    if sort.key:
        return fetch_ids(session, statement.order_by(directed(_SORTS[sort.key].expression, sort), Inspection.id))
    return fetch_ids(session, statement.order_by(Inspection.id))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many inspections each saved view has."""
    count = select(func.count(Inspection.id)).join(Receipt, Receipt.id == Inspection.receipt_id)
    if warehouse_id is not None:
        count = count.where(Receipt.warehouse_id == warehouse_id)
    return {view: session.scalar(count.where(_in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    return Inspection.id > 0 if name == "all" else Inspection.state == name


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[InspectionRow]:
    """Return the rows of these inspections, in their order, their items named in `language`."""
    sender = func.coalesce(Advice.supplier_id, PurchaseOrder.supplier_id)
    statement = (
        select(Inspection, Item, Lot.code.label("lot"), Location.code.label("place"), Receipt.code.label("receipt"))
        .add_columns(func.coalesce(Supplier.name, "").label("supplier"))
        .join(Item, Item.id == Inspection.item_id)
        .join(Lot, Lot.id == Inspection.lot_id)
        .join(Location, Location.id == Inspection.location_id)
        .join(Receipt, Receipt.id == Inspection.receipt_id)
        .outerjoin(Advice, Advice.id == Receipt.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == sender)
        .where(Inspection.id.in_(ids))
    )
    found = [
        InspectionRow(
            id=row.Inspection.id,
            sku=row.Item.sku,
            name=naming.full_name(row.Item, language),
            lot=row.lot,
            pieces=row.Inspection.quantity,
            place=row.place,
            receipt=row.receipt,
            supplier=row.supplier,
            opened_at=row.Inspection.opened_at,
            state=row.Inspection.state,
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


_WORDS = {
    "waiting": Text("inspections", QT_TRANSLATE_NOOP("inspections", "to be inspected")),
    "released": Text("inspections", QT_TRANSLATE_NOOP("inspections", "released")),
    "rejected": Text("inspections", QT_TRANSLATE_NOOP("inspections", "rejected")),
}
