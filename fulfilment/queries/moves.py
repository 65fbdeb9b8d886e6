"""The ledger as a list: every move, newest first, told as a sentence."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries import sentences
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order
from fulfilment.queries.sentences import Passage
from fulfilment.step import Text
from fulfilment.stock import reason_book
from models.item import Item, Lot
from models.journal import JournalEntry, Operation
from models.order import Order, OrderLine
from models.people import Operator, Station
from models.place import OUTSIDE, Location, LocationKind
from models.purchase import Receipt, ReceiptLine
from models.stock import Move

REASON = "#"
"""Stands before a reason among the words that are searched."""
VIEWS = ("all", "received", "shipped", "adjusted", "inside")

_SOURCE, _TARGET = aliased(Location), aliased(Location)
_UNDONE = aliased(Operation)
"""What a move takes back: it has the reason."""
_SHELVES = (LocationKind.BIN, LocationKind.DOCK, LocationKind.STAGING, LocationKind.PALLET)


@dataclass(frozen=True)
class MoveRow:
    """One move as lists and panes show it."""

    id: int
    """Move."""
    at: datetime
    """When, in UTC."""
    item_id: int
    """Item."""
    sku: str
    """Its SKU."""
    name: str
    """Its name."""
    variant: str
    """What tells it from its look-alikes."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    quantity: int
    """Pieces moved, always positive."""
    change: int
    """What it meant for the shelves: pieces more, fewer, or 0 for a move between shelves."""
    source: str
    """Code of the place it left."""
    target: str
    """Code of the place it reached."""
    sentence: Text
    """What it was."""
    who: str
    """Name of the operator, empty for set-up."""
    station: str
    """Name of the station, empty for set-up."""
    source_kind: str = LocationKind.BIN
    """Kind of the place it left."""
    target_kind: str = LocationKind.BIN
    """Kind of the place it reached."""

    @property
    def origin(self) -> Text:
        """The place it left; those outside in words."""
        return sentences.place(self.source_kind, self.source)

    @property
    def destination(self) -> Text:
        """The place it reached; those outside in words."""
        return sentences.place(self.target_kind, self.target)


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of moves, newest first unless `sort` turns it around (key ``at``).

    A word like ``#21`` or ``#lost`` leaves those for one reason.
    """
    statement = select(Move.id)
    if wanted.view != "all" or wanted.warehouse_id is not None:
        statement = statement.join(_SOURCE, _SOURCE.id == Move.source_id).join(_TARGET, _TARGET.id == Move.target_id)
        statement = statement.where(_view(wanted.view))
    if wanted.warehouse_id is not None:
        here = wanted.warehouse_id
        statement = statement.where(or_(_SOURCE.warehouse_id == here, _TARGET.warehouse_id == here))
    words = wanted.text.split()
    for code in [word.removeprefix(REASON) for word in words if word.startswith(REASON)]:
        statement = statement.where(Move.operation_id.in_(_for_reason(session, code)))
    text = " ".join(word for word in words if not word.startswith(REASON))
    if text:
        statement = statement.where(Move.item_id.in_(select(Item.id).where(*matching(session, text))))
    is_oldest_first = sort.key == "at" and not sort.is_descending
    in_turn = statement.order_by(Move.id if is_oldest_first else Move.id.desc())
    return fetch_ids(session, in_turn.limit(wanted.most))


def _for_reason(session: Session, said: str) -> Select[int]:
    """Return the operations for a reason, by its number, or its code with ``_`` for spaces; and what took them back."""
    known = reason_book.of(session).known
    codes = [code for code, each in known.items() if said in (str(each.number), code, code.replace(" ", "_"))]
    original = aliased(Operation)
    given = or_(
        original.reason.in_(codes),
        *(original.reason.startswith(f"{code}: ", autoescape=True) for code in codes),
    )
    return (
        select(Operation.id)
        .join(original, original.id == func.coalesce(Operation.undoes_id, Operation.id))
        .where(given)
    )


def _view(name: str) -> ColumnElement[bool]:
    outside = sorted(OUTSIDE)
    views: dict[str, ColumnElement[bool]] = {
        "all": Move.quantity > 0,
        "received": or_(_SOURCE.kind == LocationKind.SUPPLIER, _TARGET.kind == LocationKind.SUPPLIER),
        "shipped": or_(_SOURCE.kind == LocationKind.CUSTOMER, _TARGET.kind == LocationKind.CUSTOMER),
        "adjusted": or_(_SOURCE.kind == LocationKind.LOSS, _TARGET.kind == LocationKind.LOSS),
        "inside": and_(_SOURCE.kind.not_in(outside), _TARGET.kind.not_in(outside)),
    }
    return views[name]


def of_item(session: Session, item_id: int, limit: int = 20, *, language: str = "en") -> list[MoveRow]:
    """Return the last moves of an item that changed what lies on shelves, newest first."""
    on_shelf = or_(_SOURCE.kind.in_(_SHELVES), _TARGET.kind.in_(_SHELVES))
    statement = _whole(language).where(Move.item_id == item_id, on_shelf).order_by(Move.id.desc()).limit(limit)
    return _as_rows(session, session.execute(statement).all())


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[MoveRow]:
    """Return the rows of these moves, in their order, their items named in `language`."""
    return in_order(ids, _as_rows(session, session.execute(_whole(language).where(Move.id.in_(ids))).all()))


def _whole(language: str) -> Select[*tuple[object, ...]]:
    return (
        select(
            Move,
            Item.sku,
            naming.name_column(language),
            naming.variant_column(language),
            Lot.code.label("lot"),
            Operation.at,
            func.coalesce(_UNDONE.reason, Operation.reason).label("reason"),
            Operation.undoes_id,
            _SOURCE.kind.label("source_kind"),
            _SOURCE.code.label("source"),
            _TARGET.kind.label("target_kind"),
            _TARGET.code.label("target"),
            func.coalesce(Operator.name, "").label("who"),
            func.coalesce(Station.name, "").label("station"),
        )
        .join(Item, Item.id == Move.item_id)
        .join(Lot, Lot.id == Move.lot_id)
        .join(_SOURCE, _SOURCE.id == Move.source_id)
        .join(_TARGET, _TARGET.id == Move.target_id)
        .join(Operation, Operation.id == Move.operation_id)
        .outerjoin(_UNDONE, _UNDONE.id == Operation.undoes_id)
        .outerjoin(Operator, Operator.id == Operation.operator_id)
        .outerjoin(Station, Station.id == Operation.station_id)
    )


def _as_rows(session: Session, found: Sequence[Row[*tuple[object, ...]]]) -> list[MoveRow]:
    operations = sorted({row.Move.operation_id for row in found})
    orders, receipts = _orders(session, operations), _receipts(session, operations)
    return [_as_row(row, orders, receipts) for row in found]


def _as_row(row: Row[*tuple[object, ...]], orders: dict[int, str], receipts: dict[int, str]) -> MoveRow:
    move = row.Move
    passage = Passage(
        row.source_kind,
        row.source,
        row.target_kind,
        row.target,
        reason=row.reason,
        order=orders.get(move.operation_id, ""),
        receipt=receipts.get(move.operation_id, ""),
        is_reversal=row.undoes_id is not None,
    )
    came, went = row.target_kind in _SHELVES, row.source_kind in _SHELVES
    return MoveRow(
        id=move.id,
        at=row.at,
        item_id=move.item_id,
        sku=row.sku,
        name=row.name,
        variant=row.variant,
        lot=row.lot,
        quantity=move.quantity,
        change=move.quantity * (came - went),
        source=row.source,
        target=row.target,
        sentence=sentences.told(passage),
        who=row.who,
        station=row.station,
        source_kind=row.source_kind,
        target_kind=row.target_kind,
    )


def _orders(session: Session, operations: Sequence[int]) -> dict[int, str]:
    """Return the order that each operation worked for, read off the order line it changed."""
    statement = (
        select(JournalEntry.operation_id, func.min(Order.number))
        .join(OrderLine, OrderLine.id == JournalEntry.row_id)
        .join(Order, Order.id == OrderLine.order_id)
        .where(JournalEntry.operation_id.in_(operations), JournalEntry.table_name == OrderLine.__tablename__)
        .group_by(JournalEntry.operation_id)
    )
    return {row[0]: row[1] for row in session.execute(statement)}


def _receipts(session: Session, operations: Sequence[int]) -> dict[int, str]:
    statement = (
        select(JournalEntry.operation_id, func.min(Receipt.code))
        .join(ReceiptLine, ReceiptLine.id == JournalEntry.row_id)
        .join(Receipt, Receipt.id == ReceiptLine.receipt_id)
        .where(JournalEntry.operation_id.in_(operations), JournalEntry.table_name == ReceiptLine.__tablename__)
        .group_by(JournalEntry.operation_id)
    )
    return {row[0]: row[1] for row in session.execute(statement)}
