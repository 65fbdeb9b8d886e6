"""Transfers as a list: what is to go to other warehouses and back to suppliers, what went, what came."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import Kind, Text
from fulfilment.stock import transfer_states
from models.item import Item, Supplier
from models.journal import JournalEntry, Operation
from models.people import Operator
from models.place import Warehouse
from models.transit import Transfer, TransferLine

VIEWS = ("open", "way", "supplier", "done", "all")
_FROM, _TO = aliased(Warehouse), aliased(Warehouse)
_GOAL = func.coalesce(_TO.code, Supplier.name)
_SORTS: dict[str, Any] = {  # Any: texts and days
    "number": Transfer.number,
    "origin": _FROM.code,
    "expected_on": Transfer.expected_on,
    "words": Transfer.state,
}
SORT_KEYS = tuple(_SORTS)


@dataclass(frozen=True)
class TransferRow:
    """One transfer as the list shows it."""

    id: int
    """Transfer."""
    number: str
    """Its number."""
    origin: str
    """Code of the warehouse that it leaves."""
    goal: str
    """Code of the warehouse, or name of the supplier, that it goes to."""
    is_to_supplier: bool
    """True for goods that go back."""
    state: str
    """State."""
    reference: str
    """Number under which it is expected there, or empty."""
    made_at: datetime
    """When it was made, in UTC."""
    sent_at: datetime | None
    """When it left, in UTC."""
    expected_on: date | None
    """When it should be there."""
    wanted: int
    """Pieces that are to go."""
    sent: int
    """Pieces that went."""
    received: int
    """Pieces that came."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return transfer_states.words(self.state, is_to_supplier=self.is_to_supplier)

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.OK if self.state == "received" else None


@dataclass(frozen=True)
class TransferLineRow:
    """One item of a transfer."""

    id: int
    """Line."""
    item_id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    quantity: int
    """Pieces that are to go."""
    sent: int
    """Pieces that went."""
    received: int
    """Pieces that came."""
    lost: int
    """Pieces that never came."""
    found: int
    """Pieces that came and had not been sent."""
    cost_minor: int
    """What the supplier is to give back for a piece."""
    currency: str
    """Currency of that."""

    @property
    def on_the_way(self) -> int:
        """Pieces on the way."""
        return self.sent + self.found - self.received - self.lost

    @property
    def credit_minor(self) -> int:
        """What the supplier is to give back for all that went."""
        return self.sent * self.cost_minor


@dataclass(frozen=True)
class StepRow:
    """One step of a transfer."""

    at: datetime
    """When, in UTC."""
    kind: str
    """Kind of the operation."""
    who: str
    """Name of the operator, or empty."""


@dataclass(frozen=True)
class TransferDetails:
    """Everything the pane says about one transfer."""

    row: TransferRow
    """The transfer."""
    lines: tuple[TransferLineRow, ...]
    """Its items."""
    steps: tuple[StepRow, ...]
    """What was done, oldest first; what was taken back is left out."""


@dataclass(frozen=True)
class Destinations:
    """Where goods of a warehouse may go."""

    warehouses: tuple[tuple[int, str], ...]
    """The other warehouses: id and name."""
    suppliers: tuple[tuple[int, str], ...]
    """Suppliers: id and name."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of transfers from and to a warehouse, the newest first unless `sort` says otherwise."""
    statement = _joined(select(Transfer.id)).where(_in_view(wanted.view), *_here(wanted.warehouse_id))
    for word in wanted.text.split():
        has_item = (
            select(TransferLine.transfer_id).join(Item, Item.id == TransferLine.item_id).where(*matching(session, word))
        )
        texts = (Transfer.number, Transfer.reference, _FROM.code, _GOAL)
        found = (spelled(session, text, word) for text in texts)
        statement = statement.where(or_(*found, Transfer.id.in_(has_item)))
    if sort.key:
        statement = statement.order_by(
            directed(_SORTS[sort.key] + "" if sort.key == "goal" else _SORTS[sort.key], sort)
        )
    return fetch_ids(session, statement.order_by(Transfer.id.desc()))


def _joined(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        statement.select_from(Transfer)
        .join(_FROM, _FROM.id == Transfer.from_warehouse_id)
        .outerjoin(_TO, _TO.id == Transfer.to_warehouse_id)
        .outerjoin(Supplier, Supplier.id == Transfer.supplier_id)
    )


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many transfers each saved view has."""
    count = select(func.count()).select_from(Transfer).where(*_here(warehouse_id))
    return {view: session.scalar(count.where(_in_view(view))) or 0 for view in VIEWS}


def _here(warehouse_id: int | None) -> tuple[ColumnElement[bool], ...]:
    if warehouse_id is None:
        return ()
    return (or_(Transfer.from_warehouse_id == warehouse_id, Transfer.to_warehouse_id == warehouse_id),)


def _in_view(name: str) -> ColumnElement[bool]:
    views: dict[str, ColumnElement[bool]] = {
        "open": Transfer.state.in_(("draft", "sending")),
        "way": and_(Transfer.state == "in_transit", Transfer.supplier_id.is_(None)),
        "supplier": and_(Transfer.supplier_id.is_not(None), Transfer.state.in_(("draft", "sending", "in_transit"))),
        "done": Transfer.state.in_(("received", "cancelled")),
        "all": Transfer.id > 0,
    }
    return views[name]


def rows(session: Session, ids: Sequence[int]) -> list[TransferRow]:
    """Return the rows of these transfers, in their order."""
    sums = (
        select(
            TransferLine.transfer_id,
            func.sum(TransferLine.quantity).label("wanted"),
            func.sum(TransferLine.sent).label("sent"),
            func.sum(TransferLine.received).label("received"),
        )
        .where(TransferLine.transfer_id.in_(ids))
        .group_by(TransferLine.transfer_id)
        .subquery()
    )
    statement = _joined(
        select(Transfer, _FROM.code.label("origin"), _GOAL.label("goal"), sums.c.wanted, sums.c.sent, sums.c.received)
    )
    statement = statement.outerjoin(sums, sums.c.transfer_id == Transfer.id).where(Transfer.id.in_(ids))
    return in_order(ids, [_as_row(row) for row in session.execute(statement)])


def _as_row(row: Any) -> TransferRow:  # Any: a row of the statement above
    transfer: Transfer = row.Transfer
    return TransferRow(
        id=transfer.id,
        number=transfer.number,
        origin=row.origin,
        goal=row.goal,
        is_to_supplier=transfer.supplier_id is not None,
        state=transfer.state,
        reference=transfer.reference,
        made_at=transfer.made_at,
        sent_at=transfer.sent_at,
        expected_on=transfer.expected_on,
        wanted=int(row.wanted or 0),
        sent=int(row.sent or 0),
        received=int(row.received or 0),
    )


def details(session: Session, transfer_id: int, *, language: str = "en") -> TransferDetails | None:
    """Return everything about a transfer, or None when there is no such one."""
    found = rows(session, [transfer_id])
    if not found:
        return None
    return TransferDetails(found[0], lines(session, transfer_id, language=language), _steps(session, transfer_id))


def lines(session: Session, transfer_id: int, *, language: str = "en") -> tuple[TransferLineRow, ...]:
    """Return the items of a transfer."""
    statement = (
        select(TransferLine, Item)
        .join(Item, Item.id == TransferLine.item_id)
        .where(TransferLine.transfer_id == transfer_id)
        .order_by(TransferLine.id)
    )
    return tuple(
        TransferLineRow(
            id=line.id,
            item_id=item.id,
            sku=item.sku,
            name=naming.full_name(item, language),
            quantity=line.quantity,
            sent=line.sent,
            received=line.received,
            lost=line.lost,
            found=line.found,
            cost_minor=line.cost_minor,
            currency=item.currency,
        )
        for line, item in session.execute(statement)
    )


def steps_of(transfer_id: int) -> ColumnElement[bool]:
    """Return the condition that an operation was a step of a transfer: it changed the transfer, or one of its lines."""
    line_ids = select(TransferLine.id).where(TransferLine.transfer_id == transfer_id)
    touched = or_(
        and_(JournalEntry.table_name == Transfer.__tablename__, JournalEntry.row_id == transfer_id),
        and_(JournalEntry.table_name == TransferLine.__tablename__, JournalEntry.row_id.in_(line_ids)),
    )
    entries = select(JournalEntry.operation_id).where(touched)
    return and_(Operation.kind.startswith("transfer"), Operation.id.in_(entries))


def _steps(session: Session, transfer_id: int) -> tuple[StepRow, ...]:
    reversal = aliased(Operation)
    statement = (
        select(Operation.at, Operation.kind, func.coalesce(Operator.name, "").label("who"))
        .outerjoin(Operator, Operator.id == Operation.operator_id)
        .where(steps_of(transfer_id), ~exists().where(reversal.undoes_id == Operation.id))
        .order_by(Operation.id)
    )
    return tuple(StepRow(row.at, row.kind, row.who) for row in session.execute(statement))


def destinations(session: Session, warehouse_id: int) -> Destinations:
    """Return where goods of a warehouse may go."""
    others = select(Warehouse.id, Warehouse.name).where(Warehouse.id != warehouse_id).order_by(Warehouse.name)
    suppliers = select(Supplier.id, Supplier.name).order_by(Supplier.name)
    return Destinations(
        tuple((row.id, row.name) for row in session.execute(others)),
        tuple((row.id, row.name) for row in session.execute(suppliers)),
    )


def credit_of(session: Session, transfer_id: int) -> dict[str, int]:
    """Return what a supplier is to give back for all that went, by currency."""
    found: dict[str, int] = {}
    for line in lines(session, transfer_id):
        if line.credit_minor:
            found[line.currency] = found.get(line.currency, 0) + line.credit_minor
    return found
