"""How a desk action is done and answers: by somebody who is signed on, in words, with what became stale.

A refusal takes back whatever was begun.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench, bench_at
from fulfilment.orders.states import StateError
from fulfilment.queries.orders import WORDS
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, PrintedJob, Text, Tone, booked, refused
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from models import journal
from models.direct import OvertakenError
from models.people import Operator


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


def act(session: Session, station_id: int, action: Action, *, needs_badge: bool = True) -> Answer:
    """Do an action in the name of whoever is signed on at a station; a refusal changes nothing.

    `needs_badge` is False where nobody stands at the station: commands of a terminal.
    """
    bench = bench_at(session, station_id)
    journal.intent_of(session).actor = bench.actor
    try:
        if needs_badge:
            ask_for_badge(session, bench)
        answer = action(session, bench)
        session.flush()
        return answer
    except (RefusedError, StateError, StockRefusedError, UndoRefusedError, OvertakenError) as refusal:
        journal.take_back(session)
        return Answer(_refusal(refusal))


def ask_for_badge(session: Session, bench: Bench) -> None:
    """Let nobody act unnamed where somebody could sign on. Raises RefusedError when nobody is signed on."""
    if bench.operator_id is None and session.scalar(select(Operator.id).where(Operator.is_active).limit(1)):
        raise RefusedError("desk.not_signed_on", _BADGE_FIRST, cure=_NOTHING)


def done(id: str, text: Text, *changes: str, detail: Text | None = None) -> Answer:
    """Return the answer of an action that was stored."""
    return Answer(booked(id, text, tone=Tone.COMMAND, detail=detail), frozenset(changes))


def _refusal(refusal: RefusedError | StateError | StockRefusedError | UndoRefusedError | OvertakenError) -> Notice:
    if isinstance(refusal, RefusedError):
        return refusal.notice
    if isinstance(refusal, StockRefusedError):
        return refused("desk.not_there", refusal.sentence, tone=Tone.WRONG_QUANTITY, detail=_NOTHING)
    if isinstance(refusal, UndoRefusedError):
        return refused("desk.cannot_undo", refusal.sentence, tone=Tone.WRONG_ITEM, detail=_NOTHING)
    if isinstance(refusal, OvertakenError):
        return refused("desk.overtaken", _OVERTAKEN, tone=Tone.WRONG_ITEM, detail=_NOTHING)
    text = _STATE.with_values(number=refusal.order.number, state=WORDS[refusal.order.state])
    return refused("desk.wrong_state", text, tone=Tone.WRONG_ITEM, detail=_NOTHING)


_OVERTAKEN = Text("desk", QT_TRANSLATE_NOOP("desk", "Somebody changed this meanwhile; look at it again"))
_STATE = Text("orders", QT_TRANSLATE_NOOP("orders", "Order {number} is {state}; that is not possible now"))
_BADGE_FIRST = Text("scan", QT_TRANSLATE_NOOP("scan", "Scan your badge first"))
_NOTHING = Text("desk", QT_TRANSLATE_NOOP("desk", "Nothing was changed."))
