"""How a desk action answers: in words, with what became stale. A refusal takes back whatever was begun."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from fulfilment.bench import Bench, bench_at
from fulfilment.orders.states import StateError
from fulfilment.queries.orders import WORDS
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, PrintedJob, Text, Tone, booked, refused
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from models import journal


@dataclass(frozen=True)
class Answer:
    """What came of an action."""

    notice: Notice
    """In words: stored, or refused with the cure."""
    changes: frozenset[str] = frozenset()
    """What became stale, by the names of `Step.changes`."""
    prints: tuple[PrintedJob, ...] = ()
    """Print jobs that were queued."""


Action = Callable[[Session, Bench], Answer]


def act(session: Session, station_id: int, action: Action) -> Answer:
    """Do an action in the name of whoever is signed on at a station; a refusal changes nothing."""
    bench = bench_at(session, station_id)
    journal.intent_of(session).actor = bench.actor
    try:
        with session.begin_nested():
            answer = action(session, bench)
            session.flush()
            return answer
    except (RefusedError, StateError, StockRefusedError, UndoRefusedError) as refusal:
        journal.forget(session)
        session.expire_all()
        return Answer(_refusal(refusal))


def done(id: str, text: Text, *changes: str, detail: Text | None = None) -> Answer:
    """Return the answer of an action that was stored."""
    return Answer(booked(id, text, tone=Tone.COMMAND, detail=detail), frozenset(changes))


def _refusal(refusal: RefusedError | StateError | StockRefusedError | UndoRefusedError) -> Notice:
    if isinstance(refusal, RefusedError):
        return refusal.notice
    if isinstance(refusal, StockRefusedError):
        return refused("desk.not_there", refusal.sentence, tone=Tone.WRONG_QUANTITY, detail=_NOTHING)
    if isinstance(refusal, UndoRefusedError):
        return refused("desk.cannot_undo", refusal.sentence, tone=Tone.WRONG_ITEM, detail=_NOTHING)
    text = _STATE.with_values(number=refusal.order.number, state=WORDS[refusal.order.state])
    return refused("desk.wrong_state", text, tone=Tone.WRONG_ITEM, detail=_NOTHING)


_STATE = Text("orders", QT_TRANSLATE_NOOP("orders", "Order {number} is {state}; that is not possible now"))
_NOTHING = Text("desk", QT_TRANSLATE_NOOP("desk", "Nothing was changed."))
