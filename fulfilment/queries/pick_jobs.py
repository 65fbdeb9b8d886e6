"""The walks as a list: how far each has come, for which orders, and who is on it."""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session

from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order, spelled, tally
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.order import Order
from models.people import Operator
from models.work import PickJob, PickTask, Wave, Work

VIEWS = ("waiting", "active", "done", "all")
_STATES = {"waiting": ("open",), "active": ("active",), "done": ("done", "cancelled")}


@dataclass(frozen=True)
class PickJobRow:
    """One walk as the list shows it."""

    id: int
    """Walk."""
    code: str
    """Its code."""
    wave: str
    """Wave it was released with."""
    released_at: datetime
    """When, in UTC."""
    state: str
    """``open``, ``active``, ``done`` or ``cancelled``."""
    orders: tuple[str, ...]
    """Numbers of its orders."""
    tasks: int
    """Lines of the walk."""
    tasks_done: int
    """Lines with nothing left to fetch."""
    pieces: int
    """Pieces to fetch."""
    picked: int
    """Pieces fetched."""
    who: str
    """Name of the operator who is on it, or empty."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return _KINDS[self.state]

    @property
    def numbers(self) -> str:
        """Numbers of its orders in one line."""
        return ", ".join(self.orders)

    @property
    def progress(self) -> str:
        """Lines done of all lines."""
        return f"{self.tasks_done} / {self.tasks}"


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of walks, oldest first unless `sort` is descending."""
    statement = select(PickJob.id).where(_in_view(wanted.view))
    if wanted.warehouse_id is not None:
        here = select(PickTask.pick_job_id).join(Order, Order.id == PickTask.order_id)
        statement = statement.where(PickJob.id.in_(here.where(Order.warehouse_id == wanted.warehouse_id)))
    for word in wanted.text.split():
        of_order = select(PickTask.pick_job_id).join(Order, Order.id == PickTask.order_id)
        of_order = of_order.where(spelled(session, Order.number, word))
        statement = statement.where(or_(spelled(session, PickJob.code, word), PickJob.id.in_(of_order)))
    return fetch_ids(session, statement.order_by(PickJob.id.desc() if sort.is_descending else PickJob.id))


def counts(session: Session) -> dict[str, int]:
    """Return how many walks each saved view has."""
    by_state = tally(session, PickJob.state)
    found = {view: sum(by_state.get(state, 0) for state in states) for view, states in _STATES.items()}
    return {**found, "all": sum(by_state.values())}


def _in_view(name: str) -> ColumnElement[bool]:
    return PickJob.id > 0 if name == "all" else PickJob.state.in_(_STATES[name])


def rows(session: Session, ids: Sequence[int]) -> list[PickJobRow]:
    """Return the rows of these walks, in their order."""
    orders, people = _orders(session, ids), _people(session, ids)
    statement = (
        select(
            PickJob,
            Wave.code.label("wave"),
            Wave.released_at,
            func.count(PickTask.id).label("tasks"),
            func.coalesce(func.sum(case((PickTask.state != "open", 1), else_=0)), 0).label("tasks_done"),
            func.coalesce(func.sum(PickTask.quantity), 0).label("pieces"),
            func.coalesce(func.sum(PickTask.picked), 0).label("picked"),
        )
        .join(Wave, Wave.id == PickJob.wave_id)
        .outerjoin(PickTask, (PickTask.pick_job_id == PickJob.id) & (PickTask.state != "cancelled"))
        .where(PickJob.id.in_(ids))
        .group_by(PickJob.id, Wave.id)
    )
    found = [
        PickJobRow(
            id=row.PickJob.id,
            code=row.PickJob.code,
            wave=row.wave,
            released_at=row.released_at,
            state=row.PickJob.state,
            orders=tuple(orders[row.PickJob.id]),
            tasks=row.tasks,
            tasks_done=int(row.tasks_done),
            pieces=int(row.pieces),
            picked=int(row.picked),
            who=people.get(row.PickJob.id, ""),
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


def _orders(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    statement = (
        select(PickTask.pick_job_id, Order.number)
        .join(Order, Order.id == PickTask.order_id)
        .where(PickTask.pick_job_id.in_(ids))
        .group_by(PickTask.pick_job_id, Order.id)
        .order_by(Order.id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for job_id, number in session.execute(statement):
        found[job_id].append(number)
    return found


def _people(session: Session, ids: Sequence[int]) -> dict[int, str]:
    statement = (
        select(Work.pick_job_id, Operator.name)
        .join(Operator, Operator.id == Work.operator_id)
        .where(Work.pick_job_id.in_(ids))
        .order_by(Work.is_open, Work.touched_at)
    )
    return {job_id: name for job_id, name in session.execute(statement) if job_id is not None}


def _word(source: str) -> Text:
    return Text("picking", source)


_WORDS = {
    "open": _word(QT_TRANSLATE_NOOP("picking", "waiting")),
    "active": _word(QT_TRANSLATE_NOOP("picking", "on the way")),
    "done": _word(QT_TRANSLATE_NOOP("picking", "done")),
    "cancelled": _word(QT_TRANSLATE_NOOP("picking", "called off")),
}
_KINDS = {"open": None, "active": Kind.READY, "done": Kind.OK, "cancelled": None}
