"""Reasons as a list and a report: which are in use, and what was corrected for each of them, in pieces and value."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries import moves
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, in_order
from fulfilment.queries.moves import MoveRow
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger, reason_book, reasons
from fulfilment.stock.reasons import CATALOGUE, Group, Reason
from models.base import utc_now
from models.item import Item
from models.journal import Operation
from models.place import Location, LocationKind, Warehouse
from models.stock import Move

DAYS = 30
"""Days that the list looks back."""
SHOWN = 12
"""Items and moves that the pane names."""
VIEWS = ("used", "all", "own", "off")
SORT_KEYS = ("number", "added", "taken", "value_minor")


@dataclass(frozen=True)
class Figure:
    """What was corrected for one reason in one currency; what was taken back is taken off."""

    code: str
    """The reason, as stored without its note."""
    currency: str
    """Currency of the value."""
    added: int = 0
    """Pieces more."""
    taken: int = 0
    """Pieces fewer."""
    value_minor: int = 0
    """What more pieces have cost, less what the others have; below zero for a loss."""
    times: int = 0
    """Corrections that stand."""


@dataclass(frozen=True)
class ReasonRow:
    """One reason as the list shows it."""

    id: int
    """Its number."""
    code: str
    """As stored."""
    name: Text
    """As shown."""
    group: Text
    """What it has in common with others."""
    ways: Text
    """Which way pieces may go."""
    is_on: bool
    """True while it is in use."""
    is_chosen: bool
    """False for what the program alone writes."""
    added: int
    """Pieces more in the last days."""
    taken: int
    """Pieces fewer in the last days."""
    value_minor: int
    """What that has cost; below zero for a loss."""
    times: int
    """Corrections."""
    currency: str
    """Currency of the warehouse."""

    @property
    def number(self) -> int:
        """Number, as typed and printed."""
        return self.id

    @property
    def state(self) -> Text:
        """Whether it is in use."""
        if not self.is_chosen:
            return _BY_ITSELF
        return _ON if self.is_on else _OFF


@dataclass(frozen=True)
class ItemFigure:
    """What was corrected of one item."""

    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    pieces: int
    """Pieces more, or fewer when negative."""
    value_minor: int
    """What that has cost."""
    currency: str
    """Currency of the item."""


@dataclass(frozen=True)
class ReasonDetails:
    """Everything the pane says about a reason."""

    row: ReasonRow
    """The reason."""
    items: tuple[ItemFigure, ...] = ()
    """Of what most was corrected in the last days."""
    moves: tuple[MoveRow, ...] = ()
    """The last moves, newest first."""


@dataclass
class _Sum:
    added: int = 0
    taken: int = 0
    value_minor: int = 0
    operations: set[int] = field(default_factory=set)


def figures(session: Session, warehouse_id: int, since: datetime, until: datetime | None = None) -> list[Figure]:
    """Return what was corrected in a warehouse from a moment on, for each reason."""
    sums: dict[tuple[str, str], _Sum] = {}
    for row in _corrections(session, warehouse_id, since, until):
        into = sums.setdefault((reasons.read(row.reason)[0], row.currency), _Sum())
        _add(into, row)
    return [
        Figure(code, currency, each.added, each.taken, each.value_minor, len(each.operations))
        for (code, currency), each in sorted(sums.items())
    ]


Correction = Row[*tuple[object, ...]]


def _corrections(session: Session, warehouse_id: int, since: datetime, until: datetime | None) -> Iterable[Correction]:
    """Return moves from and to the loss location: reason, pieces, which way, cost, and what they take back."""
    loss_id = ledger.outside(session)[LocationKind.LOSS]
    original, place = aliased(Operation), aliased(Location)
    statement = (
        select(
            func.coalesce(original.reason, Operation.reason).label("reason"),
            func.coalesce(Operation.undoes_id, Operation.id).label("operation_id"),
            Operation.undoes_id,
            Move.quantity,
            (Move.target_id == loss_id).label("is_loss"),
            Item.id.label("item_id"),
            Item.currency,
            func.coalesce(func.nullif(Item.cost_minor, 0), Item.price_minor).label("cost_minor"),
        )
        .select_from(Operation)
        .join(Move, Move.operation_id == Operation.id)
        .outerjoin(original, original.id == Operation.undoes_id)
        .join(Item, Item.id == Move.item_id)
        .join(place, (place.id == Move.source_id) | (place.id == Move.target_id))
        .where(
            Operation.at >= since,
            or_(Operation.reason != "", Operation.undoes_id.is_not(None)),
            place.warehouse_id == warehouse_id,
            (Move.target_id == loss_id) | (Move.source_id == loss_id),
        )
    )
    if until is not None:
        statement = statement.where(Operation.at < until)
    return session.execute(statement)


def _add(into: _Sum, row: Correction) -> None:
    sign = -1 if row.undoes_id is not None else 1
    is_less = bool(row.is_loss) != (row.undoes_id is not None)
    if is_less:
        into.taken += sign * row.quantity
    else:
        into.added += sign * row.quantity
    into.value_minor += row.quantity * row.cost_minor * (-1 if row.is_loss else 1)
    if sign > 0:
        into.operations.add(row.operation_id)
    else:
        into.operations.discard(row.operation_id)


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the numbers of reasons, in their order unless `sort` says otherwise."""
    found = _rows(session, wanted.warehouse_id)
    words = [word.casefold() for word in wanted.text.split()]
    shown = [row for row in found if _IN_VIEW[wanted.view](row) and all(_says(row, word) for word in words)]
    if sort.key:
        shown.sort(key=lambda row: getattr(row, sort.key), reverse=sort.is_descending)
    return array("q", [row.id for row in shown])


def _says(row: ReasonRow, word: str) -> bool:
    return word in str(row.name).casefold() or word in row.code or str(row.id).startswith(word.removeprefix("#"))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many reasons each saved view has."""
    found = _rows(session, warehouse_id)
    return {view: sum(is_in(row) for row in found) for view, is_in in _IN_VIEW.items()}


def rows(session: Session, ids: Sequence[int], warehouse_id: int | None = None) -> list[ReasonRow]:
    """Return the rows of these reasons, in their order."""
    return in_order(ids, _rows(session, warehouse_id))


def _rows(session: Session, warehouse_id: int | None) -> list[ReasonRow]:
    book = reason_book.of(session)
    here = warehouse_id if warehouse_id is not None else session.scalars(select(Warehouse.id).limit(1)).one()
    currency = session.get_one(Warehouse, here).currency
    known = {
        each.code: each
        for each in figures(session, here, utc_now() - timedelta(days=DAYS))
        if each.currency == currency
    }
    return [
        _row(each, known.get(each.code, Figure(each.code, currency)), is_on=each.code not in book.off)
        for each in sorted(book.known.values(), key=lambda each: each.number)
    ]


def _row(reason: Reason, figure: Figure, *, is_on: bool) -> ReasonRow:
    return ReasonRow(
        id=reason.number,
        code=reason.code,
        name=reason.name,
        group=reasons.group_words(reason.group),
        ways=_ways(reason),
        is_on=is_on,
        is_chosen=reason.is_chosen,
        added=figure.added,
        taken=figure.taken,
        value_minor=figure.value_minor,
        times=figure.times,
        currency=figure.currency,
    )


def _ways(reason: Reason) -> Text:
    parts = [word for word, may in zip(_WAYS, (reason.can_add, reason.can_take, reason.can_move), strict=True) if may]
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Text("", ", ".join("{" + name + "}" for name in names), names)


def details(
    session: Session, number: int, warehouse_id: int | None = None, *, language: str = "en"
) -> ReasonDetails | None:
    """Return everything about a reason, or None when nobody knows it."""
    found = rows(session, [number], warehouse_id)
    if not found:
        return None
    row = found[0]
    newest = moves.ids(session, Filter(f"#{row.id}", "all", warehouse_id, SHOWN))
    last = tuple(moves.rows(session, list(newest)[:SHOWN], language=language))
    return ReasonDetails(row, _items(session, row.code, warehouse_id, language), last)


def _items(session: Session, code: str, warehouse_id: int | None, language: str) -> tuple[ItemFigure, ...]:
    here = warehouse_id if warehouse_id is not None else session.scalars(select(Warehouse.id).limit(1)).one()
    sums: dict[int, list[int]] = {}
    for row in _corrections(session, here, utc_now() - timedelta(days=DAYS), None):
        if reasons.read(row.reason)[0] == code:
            sign = -1 if row.is_loss else 1
            of_item = sums.setdefault(row.item_id, [0, 0])
            of_item[0] += sign * row.quantity
            of_item[1] += sign * row.quantity * row.cost_minor
    most = sorted(sums.items(), key=lambda each: (-abs(each[1][1]), each[0]))[:SHOWN]
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_([each for each, _ in most])))}
    return tuple(
        ItemFigure(items[each].sku, naming.full_name(items[each], language), pieces, value, items[each].currency)
        for each, (pieces, value) in most
        if pieces
    )


def report(
    session: Session, warehouse_id: int, since: datetime, until: datetime | None = None
) -> Iterator[tuple[Figure, Reason | None]]:
    """Yield what was corrected for each reason, with the reason where it is known."""
    known = reason_book.of(session).known
    for figure in figures(session, warehouse_id, since, until):
        yield figure, known.get(figure.code)


def group_of(reason: Reason | None) -> str:
    """Return the group of a reason as files name it."""
    return "" if reason is None else Group(reason.group).value


_IN_VIEW: dict[str, Callable[[ReasonRow], bool]] = {
    "used": lambda row: row.times > 0,
    "all": lambda row: True,
    "own": lambda row: row.code not in CATALOGUE,
    "off": lambda row: not row.is_on,
}


def _t(source: str) -> Text:
    return Text("reasons", source)


_ON = _t(QT_TRANSLATE_NOOP("reasons", "in use"))
_OFF = _t(QT_TRANSLATE_NOOP("reasons", "switched off"))
_BY_ITSELF = _t(QT_TRANSLATE_NOOP("reasons", "written by the program"))
_WAYS = (
    _t(QT_TRANSLATE_NOOP("reasons", "more")),
    _t(QT_TRANSLATE_NOOP("reasons", "fewer")),
    _t(QT_TRANSLATE_NOOP("reasons", "moved")),
)
