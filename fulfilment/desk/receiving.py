"""Receipts at the desk: the last step of one is taken back, wherever it was done."""

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import deeds
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from fulfilment.stock import undo
from fulfilment.stock.putaway import PUT_AWAY
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.journal import Operation
from models.people import Station
from models.purchase import Receipt
from models.work import Work

STEPS = ("receive.take_in", PUT_AWAY, "receive.close")
_CHANGES = ("stock", "receipts", "reorder", "orders")


def undo_step(session: Session, bench: Bench, receipt_id: int) -> Answer:
    """Take the newest step of a receipt back: closed, put away, taken in.

    Raises:
        RefusedError: while another station works on it.
        UndoRefusedError: when later work builds on it.
    """
    receipt = session.get_one(Receipt, receipt_id)
    elsewhere = session.scalar(
        select(Station.name)
        .join(Work, Work.station_id == Station.id)
        .where(Work.receipt_id == receipt_id, Work.is_open, Work.station_id != bench.station_id)
    )
    if elsewhere is not None:
        text = _ELSEWHERE.with_values(receipt=receipt.code, station=elsewhere)
        raise RefusedError("receipts.elsewhere", text, cure=_UNDO_THERE)
    operation = _last_step(session, receipt)
    if operation is None:
        return Answer(checked("receipts.nothing_to_undo", _NOTHING.with_values(receipt=receipt.code)))
    journal.describe(session, f"undo.{operation.kind}", reason=operation.reason)
    undo.undo(session, operation)
    text = _UNDONE.with_values(receipt=receipt.code, what=deeds.done(operation.kind))
    return done("receipts.undone", text, *_CHANGES)


def _last_step(session: Session, receipt: Receipt) -> Operation | None:
    reversal = aliased(Operation)
    works = select(Work.id).where(Work.receipt_id == receipt.id)
    of_it = or_(Operation.work_id.in_(works), (Operation.kind == PUT_AWAY) & (Operation.reason == receipt.code))
    return session.scalars(
        select(Operation)
        .where(of_it, Operation.kind.in_(STEPS), ~exists().where(reversal.undoes_id == Operation.id))
        .order_by(Operation.id.desc())
        .limit(1)
    ).first()


def _t(source: str) -> Text:
    return Text("desk", source)


_ELSEWHERE = _t(QT_TRANSLATE_NOOP("desk", "{receipt} is being received at {station}"))
_UNDO_THERE = _t(QT_TRANSLATE_NOOP("desk", "Nothing was changed. Undo it there, or set the receipt aside first."))
_NOTHING = _t(QT_TRANSLATE_NOOP("desk", "Nothing of {receipt} is left that could be taken back"))
_UNDONE = _t(QT_TRANSLATE_NOOP("desk", "{receipt}, taken back: {what}"))
