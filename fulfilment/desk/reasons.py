"""Reasons at the desk: switched on and off, added, and from which value on a supervisor is wanted."""

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import reason_book
from fulfilment.stock.refusal import RefusedError

UNDOABLE = ("reasons.switch", "reasons.add", "reasons.limit")
"""Kinds of operation of this page."""
_CHANGES = ("station",)


def switch(session: Session, bench: Bench, number: int) -> Answer:
    """Use a reason no more, or again. Raises RefusedError for what the program itself writes."""
    book = reason_book.of(session)
    reason = next(each for each in book.known.values() if each.number == number)
    is_on = reason.code in book.off
    reason_book.switch(session, reason.code, is_on=is_on)
    sentence = _ON if is_on else _OFF
    return done("reasons.switched", sentence.with_values(reason=reason.name), *_CHANGES)


def add(session: Session, bench: Bench, name: str, ways: str, *, needs_note: bool) -> Answer:
    """Add a reason of the house's own. Raises RefusedError for a name that cannot be used."""
    made = reason_book.add(session, name, ways, needs_note=needs_note)
    return done("reasons.added", _ADDED.with_values(reason=made.name, number=made.number), *_CHANGES)


def set_limit(session: Session, bench: Bench, minor: int) -> Answer:
    """Want a supervisor from this value on; 0 wants none. Raises RefusedError where the person is none."""
    reason_book.check_supervisor(session, bench.operator_id)
    if minor < 0:
        raise RefusedError("reasons.bad_limit", _BAD_LIMIT, cure=_NOTHING)
    reason_book.set_large_from(session, bench.warehouse_id, minor)
    return done("reasons.limit", _LIMIT, *_CHANGES)


def _t(source: str) -> Text:
    return Text("reasons", source)


_ON = _t(QT_TRANSLATE_NOOP("reasons", "“{reason}” is in use again"))
_OFF = _t(QT_TRANSLATE_NOOP("reasons", "“{reason}” is switched off; what was booked with it stays"))
_ADDED = _t(QT_TRANSLATE_NOOP("reasons", "“{reason}” is reason {number} now. Print the sheet anew."))
_LIMIT = _t(QT_TRANSLATE_NOOP("reasons", "Corrections follow this limit from now on"))
_BAD_LIMIT = _t(QT_TRANSLATE_NOOP("reasons", "A limit is a value from 0"))
_NOTHING = _t(QT_TRANSLATE_NOOP("reasons", "Nothing was changed."))
