"""Undo at the desk: the last thing that was done there, as a visible reversal."""

from sqlalchemy.orm import Session

from fulfilment import deeds
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked
from fulfilment.stock import undo
from models import journal

STOCK = ("stock.adjust", "stock.hold_lot", "stock.ask_count")
ORDERS = ("release", "order.hold", "order.resume", "order.cancel", "order.send_partly")
BUYING = ("reorder.order", "reorder.dismiss", "reorder.change", "reorder.refresh")
_CHANGES = ("stock", "orders", "picks", "labels", "receipts", "reorder", "returns")


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
