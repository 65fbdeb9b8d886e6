"""Returns at the desk: announced, cancelled, decided on, and their last step taken back wherever it was done."""

from sqlalchemy import and_
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk import undoing
from fulfilment.desk.answer import Answer, done
from fulfilment.desk.undoing import Paper
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import dispositions, return_announcing, returns
from fulfilment.stock.dispositions import Outcome
from fulfilment.stock.return_announcing import Announcement
from models import journal
from models.journal import Operation
from models.returns import Return, ReturnLine
from models.work import Work

STEPS = ("return.announce", "return.open", "return.take_in", "return.close", "return.cancel", "return.decide")
_CHANGES = ("returns", "stock", "orders")


def announce(session: Session, bench: Bench, wish: Announcement) -> Answer:
    """Announce a return, or more of one. Raises RefusedError for what cannot come back."""
    journal.describe(session, "return.announce")
    returned = return_announcing.announce(session, bench.warehouse_id, wish)
    return done("returns.announced", _ANNOUNCED.with_values(code=returned.code), *_CHANGES)


def cancel(session: Session, bench: Bench, return_id: int) -> Answer:
    """Cancel a return that will not come. Raises RefusedError when something of it came."""
    returned = session.get_one(Return, return_id)
    journal.describe(session, "return.cancel", reason=returned.code)
    returns.cancel(session, returned)
    return done("returns.cancelled", _CANCELLED.with_values(code=returned.code), *_CHANGES)


def decide(session: Session, bench: Bench, line_id: int, outcome: Outcome, exchange_sku: str = "") -> Answer:
    """Decide what the customer is to get for a line. Raises RefusedError for an item that nobody knows."""
    line = session.get_one(ReturnLine, line_id)
    returned = session.get_one(Return, line.return_id)
    journal.describe(session, "return.decide", reason=returned.code)
    wanted = return_announcing.item_named(session, exchange_sku).id if exchange_sku.strip() else None
    returns.decide(session, line, outcome, exchange_item_id=wanted)
    text = _DECIDED.with_values(code=returned.code, outcome=dispositions.outcome_words(outcome))
    return done("returns.decided", text, *_CHANGES)


def undo_step(session: Session, bench: Bench, return_id: int) -> Answer:
    """Take the newest step of a return back.

    Raises:
        RefusedError: while another station works on it.
        UndoRefusedError: when later work builds on it.
    """
    code = session.get_one(Return, return_id).code
    paper = Paper(
        name="returns",
        works=Work.return_id == return_id,
        steps=and_(Operation.kind.in_(STEPS), Operation.reason == code),
        elsewhere=_ELSEWHERE.with_values(code=code),
        cure=_UNDO_THERE,
        nothing=_NOTHING.with_values(code=code),
        undone=_UNDONE.with_values(code=code),
    )
    return undoing.undo_step(session, bench, paper, *_CHANGES)


def _t(source: str) -> Text:
    return Text("returns", source)


_ANNOUNCED = _t(QT_TRANSLATE_NOOP("returns", "Return {code} is announced"))
_CANCELLED = _t(QT_TRANSLATE_NOOP("returns", "Return {code} is cancelled"))
_DECIDED = _t(QT_TRANSLATE_NOOP("returns", "{code}: {outcome}"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("returns", "{code} is being taken in at {station}"))
_UNDO_THERE = _t(QT_TRANSLATE_NOOP("returns", "Nothing was changed. Undo it there, or set the return aside first."))
_NOTHING = _t(QT_TRANSLATE_NOOP("returns", "Nothing of {code} is left that could be taken back"))
_UNDONE = _t(QT_TRANSLATE_NOOP("returns", "{code}, taken back: {what}"))
