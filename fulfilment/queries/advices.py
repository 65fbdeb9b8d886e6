"""Advance notices as a list: who sends what, when it is expected, which pallets and cartons have come."""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fulfilment import naming
from fulfilment.queries import documents
from fulfilment.queries.documents import DocumentRow
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from fulfilment.stock.advising import COMING
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Item, Supplier
from models.purchase import PurchaseOrder, Receipt

VIEWS = ("coming", "received", "cancelled", "all")
_SORTS: dict[str, InstrumentedAttribute[Any]] = {  # Any: texts and days
    "number": Advice.number,
    "expected_on": Advice.expected_on,
    "supplier": Supplier.name_key,
    "state": Advice.state,
}
SORT_KEYS = tuple(_SORTS)


@dataclass(frozen=True)
class AdviceRow:
    """One notice as the list shows it."""

    id: int
    """Notice."""
    number: str
    """The supplier's number."""
    supplier: str
    """Name of the supplier."""
    state: str
    """``announced``, ``arriving``, ``received`` or ``cancelled``."""
    announced_at: datetime
    """When it was announced, in UTC."""
    expected_on: date | None
    """Day it is expected."""
    is_late: bool
    """True where that day has passed and nothing came."""
    units: str
    """Pallets and cartons that have come, of how many; empty where none were announced."""
    pieces: int
    """Pieces announced."""
    received: int
    """Pieces of them that came."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.OK if self.state == "received" else Kind.CHECK if self.is_late else None


@dataclass(frozen=True)
class AdviceLineRow:
    """Pieces of an item that were announced."""

    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    lot: str
    """Announced lot, empty where none was named."""
    expires_on: date | None
    """Announced expiry."""
    purchase: str
    """Number of the purchase order, empty without one."""
    pieces: int
    """Announced."""
    received: int
    """Of them come."""


@dataclass(frozen=True)
class AdviceUnitRow:
    """A pallet or carton with what is in it; loose goods have no SSCC."""

    kind: str
    """``pallet``, ``carton``, or empty for loose goods."""
    sscc: str
    """Its SSCC."""
    is_on_pallet: bool
    """True for a carton that stands on the pallet named before it."""
    receipt: str
    """Code of the receipt that took it in, empty while it has not come."""
    is_opened: bool
    """True where it was counted piece by piece."""
    lines: tuple[AdviceLineRow, ...]
    """What is in it."""


@dataclass(frozen=True)
class AdviceDetails:
    """Everything about a notice."""

    row: AdviceRow
    """As the list shows it."""
    units: tuple[AdviceUnitRow, ...]
    """Pallets, each followed by the cartons on it, then other cartons, then what is loose."""
    receipts: tuple[str, ...]
    """Codes of its receipts."""
    documents: tuple[DocumentRow, ...]
    """Files kept with it."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of notices, the soonest expected first unless `sort` says otherwise."""
    statement = select(Advice.id).join(Supplier, Supplier.id == Advice.supplier_id).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(Advice.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        has_item = select(AdviceLine.advice_id).join(Item, Item.id == AdviceLine.item_id)
        has_unit = select(AdviceUnit.advice_id).where(AdviceUnit.sscc == word.removeprefix("00"))
        found = (spelled(session, text, word) for text in (Advice.number, Supplier.name, Supplier.code))
        items = Advice.id.in_(has_item.where(*matching(session, word)))
        statement = statement.where(or_(*found, items, Advice.id.in_(has_unit)))
    if sort.key:
        return fetch_ids(session, statement.order_by(directed(_SORTS[sort.key].expression, sort), Advice.id))
    return fetch_ids(session, statement.order_by(Advice.expected_on.asc().nulls_last(), Advice.id))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many notices each saved view has."""
    here = Advice.warehouse_id == warehouse_id if warehouse_id is not None else Advice.id > 0
    count = select(func.count()).select_from(Advice)
    return {view: session.scalar(count.where(here, _in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    if name == "all":
        return Advice.id > 0
    return Advice.state.in_(COMING) if name == "coming" else Advice.state == name


def rows(session: Session, ids: Sequence[int]) -> list[AdviceRow]:
    """Return the rows of these notices, in their order."""
    statement = (
        select(
            Advice,
            Supplier.name.label("supplier"),
            func.coalesce(func.sum(AdviceLine.quantity), 0).label("pieces"),
            func.coalesce(func.sum(AdviceLine.received), 0).label("received"),
        )
        .join(Supplier, Supplier.id == Advice.supplier_id)
        .outerjoin(AdviceLine, AdviceLine.advice_id == Advice.id)
        .where(Advice.id.in_(ids))
        .group_by(Advice.id, Supplier.id)
    )
    units = _units(session, ids)
    today = today_at(session, None)
    found = []
    for row in session.execute(statement):
        advice, (here, of) = row.Advice, units.get(row.Advice.id, (0, 0))
        is_late = advice.state == "announced" and advice.expected_on is not None and advice.expected_on < today
        found.append(
            AdviceRow(
                id=advice.id,
                number=advice.number,
                supplier=row.supplier,
                state=advice.state,
                announced_at=advice.announced_at,
                expected_on=advice.expected_on,
                is_late=is_late,
                units=f"{here} / {of}" if of else "",
                pieces=int(row.pieces),
                received=int(row.received),
            )
        )
    return in_order(ids, found)


def _units(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return how many pallets and cartons have come and how many there are, by notice."""
    statement = (
        select(AdviceUnit.advice_id, func.count(AdviceUnit.receipt_id), func.count(AdviceUnit.id))
        .where(AdviceUnit.advice_id.in_(ids))
        .group_by(AdviceUnit.advice_id)
    )
    return {advice_id: (here, of) for advice_id, here, of in session.execute(statement)}


def details(session: Session, advice_id: int, *, language: str = "en") -> AdviceDetails | None:
    """Return a notice with its units and lines, or None when there is no such notice."""
    found = rows(session, [advice_id])
    if not found:
        return None
    lines = _lines(session, advice_id, language)
    units = list(
        session.execute(
            select(AdviceUnit, func.coalesce(Receipt.code, "").label("receipt"))
            .outerjoin(Receipt, Receipt.id == AdviceUnit.receipt_id)
            .where(AdviceUnit.advice_id == advice_id)
            .order_by(func.coalesce(AdviceUnit.pallet_id, AdviceUnit.id), AdviceUnit.id)
        )
    )
    shown = [
        AdviceUnitRow(
            unit.kind, unit.sscc, unit.pallet_id is not None, receipt, unit.is_opened, tuple(lines.get(unit.id, ()))
        )
        for unit, receipt in units
    ]
    if None in lines:
        shown.append(AdviceUnitRow("", "", False, "", False, tuple(lines[None])))
    receipts = session.scalars(select(Receipt.code).where(Receipt.advice_id == advice_id).order_by(Receipt.id))
    return AdviceDetails(found[0], tuple(shown), tuple(receipts), documents.of_advice(session, advice_id))


def _lines(session: Session, advice_id: int, language: str) -> dict[int | None, list[AdviceLineRow]]:
    """Return what was announced, by unit; None stands for loose goods."""
    statement = (
        select(AdviceLine, Item, func.coalesce(PurchaseOrder.number, "").label("purchase"))
        .join(Item, Item.id == AdviceLine.item_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == AdviceLine.purchase_order_id)
        .where(AdviceLine.advice_id == advice_id)
        .order_by(AdviceLine.id)
    )
    found: dict[int | None, list[AdviceLineRow]] = defaultdict(list)
    for line, item, purchase in session.execute(statement):
        name = naming.full_name(item, language)
        about = (line.lot_code, line.expires_on, purchase, line.quantity, line.received)
        found[line.unit_id].append(AdviceLineRow(item.sku, name, *about))
    return dict(found)


_WORDS = {
    "announced": Text("advices", QT_TRANSLATE_NOOP("advices", "announced")),
    "arriving": Text("advices", QT_TRANSLATE_NOOP("advices", "being received")),
    "received": Text("advices", QT_TRANSLATE_NOOP("advices", "received")),
    "cancelled": Text("advices", QT_TRANSLATE_NOOP("advices", "cancelled")),
}
