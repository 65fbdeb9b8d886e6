"""Recalls at the desk: block a lot everywhere, or let it go again."""

from sqlalchemy.orm import Session

from fulfilment import recalling
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import relotting
from models.item import Lot

KINDS = ("recall", "recall.end")
"""What undo takes back here."""
_CHANGES = ("stock", "orders", "picks", "reorder")


def recall(session: Session, bench: Bench, lot_id: int) -> Answer:
    """Block a lot everywhere in one step, under other labels too; done again it takes hold of what has come since."""
    others = relotting.became(session, lot_id)
    code = session.get_one(Lot, lot_id).code
    outcomes = [recalling.recall(session, each) for each in (lot_id, *others)]
    text = _RECALLED.with_values(lot=code)
    detail = _OUTCOME.with_values(
        back=sum(each.given_back for each in outcomes),
        elsewhere=sum(each.elsewhere for each in outcomes),
        missing=sum(each.missing for each in outcomes),
        totes=sum(each.in_totes for each in outcomes),
        boxes=sum(each.in_boxes for each in outcomes),
    )
    if others:
        codes = ", ".join(session.get_one(Lot, each).code for each in others)
        text = _RECALLED_TOO.with_values(lot=code, others=codes)
    return done("recall.done", text, *_CHANGES, detail=detail)


def end(session: Session, bench: Bench, lot_id: int) -> Answer:
    """Let a recalled lot go. Raises RefusedError when it is not recalled."""
    promised = recalling.end(session, lot_id)
    text = _ENDED.with_values(lot=session.get_one(Lot, lot_id).code)
    return done("recall.ended", text, *_CHANGES, detail=_PROMISED.with_values(n=promised))


def _t(source: str) -> Text:
    return Text("recall", source)


_RECALLED = _t(QT_TRANSLATE_NOOP("recall", "Lot {lot} is blocked everywhere"))
_RECALLED_TOO = _t(QT_TRANSLATE_NOOP("recall", "Lot {lot} is blocked everywhere, and what it became: {others}"))
_OUTCOME = _t(
    QT_TRANSLATE_NOOP(
        "recall",
        "{back} claimed pieces given back, {elsewhere} fetched from other lots, {missing} missing; to be taken out: "
        "{totes} in totes, {boxes} in boxes.",
    )
)
_ENDED = _t(QT_TRANSLATE_NOOP("recall", "Lot {lot} may be promised and picked again"))
_PROMISED = _t(QT_TRANSLATE_NOOP("recall", "{n} pieces of it were promised to orders that wait."))
