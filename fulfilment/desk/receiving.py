"""Receipts at the desk: the last step of one is taken back, wherever it was done."""

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk import undoing
from fulfilment.desk.answer import Answer
from fulfilment.desk.undoing import Paper
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.putaway import PUT_AWAY
from models.journal import Operation
from models.purchase import Receipt
from models.work import Work

STEPS = ("receive.take_in", "receive.unit", PUT_AWAY, "receive.close")
_CHANGES = ("stock", "receipts", "reorder", "orders")


def undo_step(session: Session, bench: Bench, receipt_id: int) -> Answer:
    """Take the newest step of a receipt back: closed, put away, taken in.

    Raises:
        RefusedError: while another station works on it.
        UndoRefusedError: when later work builds on it.
    """
    code = session.get_one(Receipt, receipt_id).code
    works = select(Work.id).where(Work.receipt_id == receipt_id)
    of_it = or_(Operation.work_id.in_(works), (Operation.kind == PUT_AWAY) & (Operation.reason == code))
    paper = Paper(
        name="receipts",
        works=Work.receipt_id == receipt_id,
        steps=and_(of_it, Operation.kind.in_(STEPS)),
        elsewhere=_ELSEWHERE.with_values(receipt=code),
        cure=_UNDO_THERE,
        nothing=_NOTHING.with_values(receipt=code),
        undone=_UNDONE.with_values(receipt=code),
    )
    return undoing.undo_step(session, bench, paper, *_CHANGES)


def _t(source: str) -> Text:
    return Text("desk", source)


_ELSEWHERE = _t(QT_TRANSLATE_NOOP("desk", "{receipt} is being received at {station}"))
_UNDO_THERE = _t(QT_TRANSLATE_NOOP("desk", "Nothing was changed. Undo it there, or set the receipt aside first."))
_NOTHING = _t(QT_TRANSLATE_NOOP("desk", "Nothing of {receipt} is left that could be taken back"))
_UNDONE = _t(QT_TRANSLATE_NOOP("desk", "{receipt}, taken back: {what}"))
