"""Returns as a list: what was announced, what came back and became of it, and what the shop is advised to do."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text, plain
from fulfilment.stock import dispositions, return_states
from models.base import utc_now
from models.item import Item, Lot
from models.journal import Operation
from models.order import Order, OrderLine
from models.people import Operator
from models.place import Location, LocationKind
from models.returns import Return, ReturnedGoods, ReturnLine

VIEWS = ("announced", "open", "closed", "all")
_SORTS: dict[str, InstrumentedAttribute[Any]] = {  # Any: texts and moments
    "code": Return.code,
    "rma": Return.rma,
    "order": Order.number,
    "opened_at": Return.opened_at,
    "state": Return.state,
}
SORT_KEYS = tuple(_SORTS)
_ANNOUNCED = (
    select(func.coalesce(func.sum(ReturnLine.announced), 0))
    .where(ReturnLine.return_id == Return.id)
    .correlate(Return)
    .scalar_subquery()
)
_CAME = (
    select(func.coalesce(func.sum(ReturnedGoods.quantity), 0))
    .join(ReturnLine, ReturnLine.id == ReturnedGoods.return_line_id)
    .where(ReturnLine.return_id == Return.id)
    .correlate(Return)
    .scalar_subquery()
)


@dataclass(frozen=True)
class ReturnRow:
    """One return as the list shows it."""

    id: int
    """Return."""
    code: str
    """Its code."""
    rma: str
    """The shop's number, or empty."""
    order_number: str
    """Number of the order, empty when nobody knows it."""
    state: str
    """State."""
    opened_at: datetime
    """When it was announced or begun, in UTC."""
    closed_at: datetime | None
    """When it was closed, in UTC."""
    announced: int
    """Pieces announced."""
    came: int
    """Pieces that came back."""

    @property
    def order(self) -> Text:
        """The order, or that nobody knows it."""
        return plain(self.order_number) if self.order_number else _UNKNOWN

    @property
    def words(self) -> Text:
        """Its state in words."""
        return return_states.words(self.state)

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.OK if self.state == "closed" else None


@dataclass(frozen=True)
class CameRow:
    """Pieces of one lot that came back together."""

    pieces: int
    """Pieces."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    grade: str
    """Condition."""
    disposition: str
    """What becomes of them."""
    place: str
    """Where they were put; empty for what was scrapped."""


@dataclass(frozen=True)
class ReturnLineRow:
    """One item of a return."""

    id: int
    """Line."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    shipped: int | None
    """Pieces that the order was sent; None when the order never had it."""
    returned: int
    """Pieces of the order line that came back in all."""
    announced: int
    """Pieces announced."""
    came: tuple[CameRow, ...]
    """What came, as it was booked."""
    outcome: str
    """What the customer is to get."""
    exchange_sku: str
    """What is wanted in exchange; empty for the same again."""

    @property
    def pieces(self) -> int:
        """Pieces that came."""
        return sum(row.pieces for row in self.came)


@dataclass(frozen=True)
class StepRow:
    """One step of a return."""

    at: datetime
    """When, in UTC."""
    kind: str
    """Kind of the operation."""
    who: str
    """Name of the operator, or empty."""


@dataclass(frozen=True)
class ReturnDetails:
    """Everything the pane says about one return."""

    row: ReturnRow
    """The return."""
    lines: tuple[ReturnLineRow, ...]
    """Its items."""
    steps: tuple[StepRow, ...]
    """What was done, oldest first; what was taken back is left out."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of returns, the newest first unless `sort` says otherwise."""
    statement = select(Return.id).outerjoin(Order, Order.id == Return.order_id).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(Return.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        has_item = (
            select(ReturnLine.return_id).join(Item, Item.id == ReturnLine.item_id).where(*matching(session, word))
        )
        found = (spelled(session, text, word) for text in (Return.code, func.coalesce(Return.rma, ""), Order.number))
        statement = statement.where(or_(*found, Return.id.in_(has_item)))
    if sort.key:
        statement = statement.order_by(directed(_SORTS[sort.key].expression, sort))
    return fetch_ids(session, statement.order_by(Return.id.desc()))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many returns each saved view has."""
    here = Return.warehouse_id == warehouse_id if warehouse_id is not None else Return.id > 0
    count = select(func.count()).select_from(Return)
    return {view: session.scalar(count.where(here, _in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    return Return.id > 0 if name == "all" else Return.state == name


def rows(session: Session, ids: Sequence[int]) -> list[ReturnRow]:
    """Return the rows of these returns, in their order."""
    statement = (
        select(
            Return, func.coalesce(Order.number, "").label("number"), _ANNOUNCED.label("announced"), _CAME.label("came")
        )
        .outerjoin(Order, Order.id == Return.order_id)
        .where(Return.id.in_(ids))
    )
    found = [
        ReturnRow(
            id=row.Return.id,
            code=row.Return.code,
            rma=row.Return.rma or "",
            order_number=row.number,
            state=row.Return.state,
            opened_at=row.Return.opened_at,
            closed_at=row.Return.closed_at,
            announced=int(row.announced),
            came=int(row.came),
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


def details(session: Session, return_id: int, *, language: str = "en") -> ReturnDetails | None:
    """Return everything about a return, or None when there is no such return."""
    found = rows(session, [return_id])
    if not found:
        return None
    return ReturnDetails(found[0], lines(session, return_id, language=language), _steps(session, found[0].code))


def lines(session: Session, return_id: int, *, language: str = "en") -> tuple[ReturnLineRow, ...]:
    """Return the items of a return, as they were announced and came."""
    wanted = aliased(Item)
    statement = (
        select(ReturnLine, Item, OrderLine.shipped, OrderLine.returned, func.coalesce(wanted.sku, "").label("exchange"))
        .join(Item, Item.id == ReturnLine.item_id)
        .outerjoin(OrderLine, OrderLine.id == ReturnLine.order_line_id)
        .outerjoin(wanted, wanted.id == ReturnLine.exchange_item_id)
        .where(ReturnLine.return_id == return_id)
        .order_by(ReturnLine.id)
    )
    came = _came(session, return_id)
    return tuple(
        ReturnLineRow(
            id=row.ReturnLine.id,
            sku=row.Item.sku,
            name=naming.full_name(row.Item, language),
            shipped=row.shipped,
            returned=row.returned or 0,
            announced=row.ReturnLine.announced,
            came=tuple(came.get(row.ReturnLine.id, ())),
            outcome=row.ReturnLine.outcome,
            exchange_sku=row.exchange,
        )
        for row in session.execute(statement)
    )


def _came(session: Session, return_id: int) -> dict[int, list[CameRow]]:
    statement = (
        select(ReturnedGoods, Lot.code.label("lot"), Location.code.label("place"), Location.kind)
        .join(ReturnLine, ReturnLine.id == ReturnedGoods.return_line_id)
        .join(Lot, Lot.id == ReturnedGoods.lot_id)
        .join(Location, Location.id == ReturnedGoods.place_id)
        .where(ReturnLine.return_id == return_id)
        .order_by(ReturnedGoods.id)
    )
    found: dict[int, list[CameRow]] = {}
    for row in session.execute(statement):
        goods, place = row.ReturnedGoods, "" if row.kind == LocationKind.LOSS else row.place
        came = CameRow(goods.quantity, row.lot, goods.grade, goods.disposition, place)
        found.setdefault(goods.return_line_id, []).append(came)
    return found


def _steps(session: Session, code: str) -> tuple[StepRow, ...]:
    reversal = aliased(Operation)
    taken_back = select(reversal.id).where(reversal.undoes_id == Operation.id).exists()
    statement = (
        select(Operation.at, Operation.kind, func.coalesce(Operator.name, "").label("who"))
        .outerjoin(Operator, Operator.id == Operation.operator_id)
        .where(Operation.kind.startswith("return"), Operation.reason == code, ~taken_back)
        .order_by(Operation.id)
    )
    return tuple(StepRow(row.at, row.kind, row.who) for row in session.execute(statement))


@dataclass(frozen=True)
class AdviceRow:
    """What the shop is to do for pieces that came back: nothing of it is booked here."""

    return_code: str
    """Return."""
    rma: str
    """The shop's number, or empty."""
    order_number: str
    """Order, empty when nobody knows it."""
    order_line: str
    """Key of the line in the shop, or empty."""
    sku: str
    """What came."""
    lot: str
    """Lot, empty where lots are not tracked."""
    pieces: int
    """How many."""
    grade: str
    """In what condition."""
    disposition: str
    """What became of them."""
    outcome: str
    """``refund``, ``exchange`` or ``none``."""
    exchange_sku: str
    """What a new order should send, for an exchange."""
    refund_minor: int
    """What the pieces were sold for, for a refund; else 0."""
    currency: str
    """Currency of the order."""
    closed_at: datetime | None
    """When the return was closed; empty while more may come."""


def advice(session: Session, warehouse_id: int | None = None, *, since: datetime | None = None) -> list[AdviceRow]:
    """Return what to refund and what to send in exchange, return by return; `since` leaves out those closed before."""
    wanted = aliased(Item)
    statement = (
        select(Return, ReturnLine, ReturnedGoods, Item.sku, Lot.code.label("lot"), wanted.sku.label("exchange"))
        .add_columns(Order.number, Order.currency, OrderLine.external_key, OrderLine.price_minor)
        .join(ReturnLine, ReturnLine.return_id == Return.id)
        .join(ReturnedGoods, ReturnedGoods.return_line_id == ReturnLine.id)
        .join(Item, Item.id == ReturnLine.item_id)
        .join(Lot, Lot.id == ReturnedGoods.lot_id)
        .outerjoin(wanted, wanted.id == ReturnLine.exchange_item_id)
        .outerjoin(Order, Order.id == Return.order_id)
        .outerjoin(OrderLine, OrderLine.id == ReturnLine.order_line_id)
        .where(Return.state.in_(("open", "closed")))
        .order_by(Return.id, ReturnLine.id, ReturnedGoods.id)
    )
    if warehouse_id is not None:
        statement = statement.where(Return.warehouse_id == warehouse_id)
    if since is not None:
        statement = statement.where(func.coalesce(Return.closed_at, utc_now()) >= since)
    return [_advised(row) for row in session.execute(statement)]


def _advised(row: Any) -> AdviceRow:  # Any: a row of the statement above
    is_refund, is_exchange = row.ReturnLine.outcome == "refund", row.ReturnLine.outcome == "exchange"
    return AdviceRow(
        return_code=row.Return.code,
        rma=row.Return.rma or "",
        order_number=row.number or "",
        order_line=row.external_key or "",
        sku=row.sku,
        lot=row.lot,
        pieces=row.ReturnedGoods.quantity,
        grade=row.ReturnedGoods.grade,
        disposition=row.ReturnedGoods.disposition,
        outcome=row.ReturnLine.outcome,
        exchange_sku=(row.exchange or row.sku) if is_exchange else "",
        refund_minor=row.ReturnedGoods.quantity * (row.price_minor or 0) if is_refund else 0,
        currency=row.currency or "",
        closed_at=row.Return.closed_at,
    )


_UNKNOWN = Text("returns", QT_TRANSLATE_NOOP("returns", "order unknown"))
OUTCOMES = tuple((outcome, dispositions.outcome_words(outcome)) for outcome in dispositions.Outcome)
"""What a customer may get, with its words."""
