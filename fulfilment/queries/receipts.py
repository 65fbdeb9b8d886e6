"""Receipts as a list: what was taken in, against which purchase order, and whether it is finished."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order, spelled, tally
from models.item import Supplier
from models.purchase import PurchaseOrder, Receipt, ReceiptLine

VIEWS = ("open", "closed", "all")


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
    items: int
    """Different items taken in."""
    pieces: int
    """Pieces taken in."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of receipts, newest first unless `sort` turns it around (key ``opened_at``)."""
    statement = (
        select(Receipt.id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .where(_in_view(wanted.view))
    )
    if wanted.warehouse_id is not None:
        statement = statement.where(Receipt.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        texts = (Receipt.code, PurchaseOrder.number, Supplier.name)
        statement = statement.where(or_(*(spelled(session, text, word) for text in texts)))
    is_oldest_first = sort.key == "opened_at" and not sort.is_descending
    return fetch_ids(session, statement.order_by(Receipt.id if is_oldest_first else Receipt.id.desc()))


def counts(session: Session) -> dict[str, int]:
    """Return how many receipts each saved view has."""
    found = {**dict.fromkeys(VIEWS, 0), **tally(session, Receipt.state)}
    return {**found, "all": sum(found.values())}


def _in_view(name: str) -> ColumnElement[bool]:
    return Receipt.id > 0 if name == "all" else Receipt.state == name


def rows(session: Session, ids: Sequence[int]) -> list[ReceiptRow]:
    """Return the rows of these receipts, in their order."""
    statement = (
        select(
            Receipt,
            func.coalesce(PurchaseOrder.number, "").label("purchase"),
            func.coalesce(Supplier.name, "").label("supplier"),
            func.count(ReceiptLine.item_id.distinct()).label("items"),
            func.coalesce(func.sum(ReceiptLine.quantity), 0).label("pieces"),
        )
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .outerjoin(ReceiptLine, (ReceiptLine.receipt_id == Receipt.id) & (ReceiptLine.quantity > 0))
        .where(Receipt.id.in_(ids))
        .group_by(Receipt.id, PurchaseOrder.id, Supplier.id)
    )
    found = [
        ReceiptRow(
            id=row.Receipt.id,
            code=row.Receipt.code,
            purchase=row.purchase,
            supplier=row.supplier,
            state=row.Receipt.state,
            opened_at=row.Receipt.opened_at,
            items=row.items,
            pieces=int(row.pieces),
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)
