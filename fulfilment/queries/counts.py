"""Counts as a list: what is to be counted and why, what was counted, and what is to be decided.

Blind: while somebody is to count a place, no row says what the books have there or what others counted.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from fulfilment.stock import count_plan, count_rules, counting
from fulfilment.stock.count_rules import CountRules
from models.item import Item, Lot
from models.people import Operator
from models.place import Location
from models.stock import CountResult, CountTask

VIEWS = ("open", "waiting", "differences", "done", "all")
_SORTS: dict[str, ColumnElement[Any]] = {  # Any: texts, moments and figures
    "place": Location.sort_key.expression,
    "opened_at": CountTask.opened_at.expression,
    "at": CountResult.at.expression,
    "sku": Item.sku.expression,
    "difference": CountResult.difference.expression,
    "value_minor": CountResult.value_minor.expression,
}
SORT_KEYS = tuple(_SORTS)


@dataclass(frozen=True)
class CountRow:
    """One count as the list shows it."""

    id: int
    """Count task."""
    place: str
    """Code of the bin."""
    sku: str
    """SKU; empty for everything in the bin."""
    name: str
    """Name and variant of the item."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    reason: str
    """Code of why it is or was to be counted."""
    opened_at: datetime
    """When it was asked for, in UTC."""
    state: str
    """``open``, ``cancelled``, ``done`` without figures, or the state of its result."""
    at: datetime | None
    """When it was counted, in UTC."""
    who: str
    """Name of the one who counted."""
    round: int
    """1 for the first count, 2 for the recount."""
    counted: int | None
    """Pieces counted; None while somebody is to count there."""
    booked: int | None
    """What the books said then; None likewise."""
    difference: int | None
    """Counted − booked; None likewise."""
    value_minor: int | None
    """What the difference has cost; None likewise."""
    currency: str
    """Currency of the cost."""

    @property
    def why(self) -> Text:
        """Why it is counted, in words."""
        return count_rules.reason(self.reason)

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return _KINDS.get(self.state)


@dataclass(frozen=True)
class CountDetails:
    """A count and those before it at the same place."""

    row: CountRow
    """The count."""
    others: tuple[CountRow, ...]
    """Counts of the same lot in the same bin, the newest first; this one among them."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of count tasks: those to count along the way, others the newest first."""
    statement = _joined(select(CountTask.id)).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(Location.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        items = select(Item.id).where(*matching(session, word))
        found = (spelled(session, Location.code, word), CountTask.item_id.in_(items))
        statement = statement.where(or_(*found))
    if sort.key in _SORTS:
        statement = statement.order_by(directed(_SORTS[sort.key], sort))
    elif wanted.view == "open":
        statement = statement.order_by(Location.route_order, Location.sort_key)
    return fetch_ids(session, statement.order_by(CountTask.id.desc()))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many counts each saved view has."""
    here = Location.warehouse_id == warehouse_id if warehouse_id is not None else Location.id > 0
    return {
        view: session.scalar(_joined(select(func.count(CountTask.id))).where(here, _in_view(view))) or 0
        for view in VIEWS
    }


def _joined(statement: Select[Any]) -> Select[Any]:  # Any: ids or a number of them
    return (
        statement.join(Location, Location.id == CountTask.location_id)
        .outerjoin(CountResult, CountResult.task_id == CountTask.id)
        .outerjoin(Item, Item.id == CountTask.item_id)
    )


def _in_view(name: str) -> ColumnElement[bool]:
    views: dict[str, ColumnElement[bool]] = {
        "all": CountTask.id > 0,
        "open": CountTask.state == "open",
        "waiting": CountResult.state == "waiting",
        "differences": and_(CountResult.difference != 0, ~is_blind()),
        "done": CountTask.state == "done",
    }
    return views[name]


def is_blind() -> ColumnElement[bool]:
    """Return whether somebody is to count where a result was counted."""
    asked = aliased(CountTask)
    return exists().where(
        asked.location_id == CountResult.location_id,
        asked.state == "open",
        or_(asked.item_id.is_(None), and_(asked.item_id == CountResult.item_id, asked.lot_id == CountResult.lot_id)),
    )


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[CountRow]:
    """Return the rows of these counts, in their order."""
    statement = (
        select(
            CountTask,
            Location.code,
            Item,
            func.coalesce(Lot.code, "").label("lot"),
            CountResult,
            func.coalesce(Operator.name, "").label("who"),
            is_blind().label("is_blind"),
        )
        .join(Location, Location.id == CountTask.location_id)
        .outerjoin(Item, Item.id == CountTask.item_id)
        .outerjoin(Lot, Lot.id == CountTask.lot_id)
        .outerjoin(CountResult, CountResult.task_id == CountTask.id)
        .outerjoin(Operator, Operator.id == CountResult.operator_id)
        .where(CountTask.id.in_(ids))
    )
    return in_order(ids, [_row(row, language) for row in session.execute(statement)])


def _row(row: Row[*tuple[Any, ...]], language: str) -> CountRow:  # Any: mapped rows and columns side by side
    task, result = row.CountTask, row.CountResult
    figures = result if result is not None and not row.is_blind else None
    return CountRow(
        id=task.id,
        place=row.code,
        sku=row.Item.sku if row.Item is not None else "",
        name=naming.full_name(row.Item, language) if row.Item is not None else "",
        lot=row.lot,
        reason=task.reason,
        opened_at=task.opened_at,
        state=result.state if result is not None else task.state,
        at=result.at if result is not None else None,
        who=row.who,
        round=result.round if result is not None else 1,
        counted=figures.counted if figures is not None else None,
        booked=figures.booked if figures is not None else None,
        difference=figures.difference if figures is not None else None,
        value_minor=figures.value_minor if figures is not None else None,
        currency=row.Item.currency if row.Item is not None else "EUR",
    )


_OTHERS = 12


def details(session: Session, task_id: int, *, language: str = "en") -> CountDetails | None:
    """Return a count with the counts of the same place, or None when there is none of this id."""
    found = rows(session, [task_id], language=language)
    if not found:
        return None
    task = session.get_one(CountTask, task_id)
    same = (
        select(CountTask.id)
        .join(CountResult, CountResult.task_id == CountTask.id)
        .where(
            CountTask.location_id == task.location_id,
            CountTask.item_id == task.item_id if task.item_id is not None else CountTask.item_id.is_(None),
            CountTask.lot_id == task.lot_id if task.lot_id is not None else CountTask.lot_id.is_(None),
        )
        .order_by(CountResult.id.desc())
        .limit(_OTHERS)
    )
    return CountDetails(found[0], tuple(rows(session, list(session.scalars(same)), language=language)))


@dataclass(frozen=True)
class Outlook:
    """What a plan could ask for now."""

    bins: dict[str, int]
    """Bins with something that is due, by class."""
    emptied: int
    """Bins that should be empty and that nobody has looked into since."""
    rules: CountRules
    """Rules of the warehouse."""


def outlook(session: Session, warehouse_id: int) -> Outlook:
    """Return what is due to be counted in a warehouse, and its rules."""
    due = count_plan.due(session, warehouse_id)
    bins = {abc: len({each.stand.location_id for each in due if each.abc == abc}) for abc in "ABC"}
    return Outlook(bins, len(count_plan.to_check(session, warehouse_id)), counting.rules_of(session, warehouse_id))


def rules(session: Session, warehouse_id: int) -> CountRules:
    """Return the rules by which a warehouse counts."""
    return counting.rules_of(session, warehouse_id)


def _t(source: str) -> Text:
    return Text("counts", source)


_WORDS = {
    "open": _t(QT_TRANSLATE_NOOP("counts", "to count")),
    "cancelled": _t(QT_TRANSLATE_NOOP("counts", "dropped")),
    "done": _t(QT_TRANSLATE_NOOP("counts", "counted")),
    "booked": _t(QT_TRANSLATE_NOOP("counts", "booked")),
    "recount": _t(QT_TRANSLATE_NOOP("counts", "to count again")),
    "waiting": _t(QT_TRANSLATE_NOOP("counts", "to decide")),
    "approved": _t(QT_TRANSLATE_NOOP("counts", "approved")),
    "rejected": _t(QT_TRANSLATE_NOOP("counts", "rejected")),
    "superseded": _t(QT_TRANSLATE_NOOP("counts", "counted again")),
}
_KINDS = {
    "booked": Kind.OK,
    "approved": Kind.OK,
    "recount": Kind.CHECK,
    "waiting": Kind.CHECK,
}
