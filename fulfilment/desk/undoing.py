"""Undo at the desk: the last thing that was done there, or to one paper wherever it was, as a visible reversal."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session, aliased

from fulfilment import deeds
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from fulfilment.stock import undo
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.journal import Operation
from models.people import Station
from models.work import Work

STOCK = ("stock.adjust", "stock.hold_lot", "stock.ask_count", "lot.split", "lot.relabel", "lot.merge", "lot.dates")
ORDERS = ("release", "order.hold", "order.resume", "order.cancel", "order.send_partly", "order.substitute")
BUYING = ("reorder.order", "reorder.dismiss", "reorder.change", "reorder.refresh")
_CHANGES = ("stock", "orders", "picks", "labels", "receipts", "reorder", "returns")


@dataclass(frozen=True)
class Paper:
    """A receipt or a return, whose steps are taken back from the newest on."""

    name: str
    """Beginning of the ids of what is said."""
    works: ColumnElement[bool]
    """Which work is work on it."""
    steps: ColumnElement[bool]
    """Which operations are its steps."""
    elsewhere: Text
    """Said while another station works on it; wants `station`."""
    cure: Text
    """What to do then."""
    nothing: Text
    """Said when no step is left."""
    undone: Text
    """Said when a step was taken back; wants `what`."""


def undo_step(session: Session, bench: Bench, paper: Paper, *changes: str) -> Answer:
    """Take the newest step of a paper back, wherever it was done; `changes` names what becomes stale.

    Raises:
        RefusedError: while another station works on it.
        UndoRefusedError: when later work builds on it.
    """
    at_work = select(Station.name).join(Work, Work.station_id == Station.id)
    station = session.scalar(at_work.where(paper.works, Work.is_open, Work.station_id != bench.station_id))
    if station is not None:
        raise RefusedError(f"{paper.name}.elsewhere", paper.elsewhere.with_values(station=station), cure=paper.cure)
    reversal = aliased(Operation)
    standing = select(Operation).where(paper.steps, ~exists().where(reversal.undoes_id == Operation.id))
    operation = session.scalars(standing.order_by(Operation.id.desc()).limit(1)).first()
    if operation is None:
        return Answer(checked(f"{paper.name}.nothing_to_undo", paper.nothing))
    journal.describe(session, f"undo.{operation.kind}", reason=operation.reason)
    undo.undo(session, operation)
    return done(f"{paper.name}.undone", paper.undone.with_values(what=deeds.done(operation.kind)), *changes)


def undo_last(session: Session, bench: Bench, kinds: tuple[str, ...]) -> Answer:
    """Take the newest operation of this station among `kinds` back.

    Raises:
        UndoRefusedError: when later work builds on it.
    """
    operation = undo.last_undoable(session, bench.station_id, kinds)
    if operation is None:
        return Answer(checked("desk.nothing_to_undo", _NOTHING))
    journal.describe(session, f"undo.{operation.kind}")
    undo.undo(session, operation)
    return done("desk.undone", _UNDONE.with_values(what=deeds.done(operation.kind)), *_CHANGES)


_NOTHING = Text("desk", QT_TRANSLATE_NOOP("desk", "Nothing was done here that could be taken back"))
_UNDONE = Text("desk", QT_TRANSLATE_NOOP("desk", "Taken back: {what}"))
