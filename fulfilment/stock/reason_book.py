"""The reasons that this warehouse uses, as they are kept: some switched off, some of its own."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import warehouse_settings
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import reasons
from fulfilment.stock.reasons import CODE_LIMIT, NOTE_LIMIT, Reason, Reasons
from fulfilment.stock.refusal import RefusedError
from models.item import Item
from models.people import Operator

USUAL_LIMIT_MINOR = 50_000
"""Value from which a correction wants a supervisor, until somebody says otherwise."""
_KEY = "reasons"
_LIMIT = "reasons.large_from"
_SUPERVISOR = "supervisor"


def of(session: Session) -> Reasons:
    """Return the reasons of this warehouse."""
    return reasons.from_setting(warehouse_settings.value_of(session, _KEY))


def known(session: Session, code: str) -> Reason:
    """Return the reason of a code. Raises KeyError for one that nobody knows."""
    return reasons.CATALOGUE.get(code) or of(session).known[code]


def switch(session: Session, code: str, *, is_on: bool) -> None:
    """Use a reason, or use it no more; what was booked with it stays as it is.

    Raises:
        RefusedError: for what the program itself gives as a reason.
    """
    book = of(session)
    if not book.known[code].is_chosen:
        raise RefusedError("reasons.always", _ALWAYS.with_values(reason=book.known[code].name), cure=_NOTHING)
    off = book.off - {code} if is_on else book.off | {code}
    warehouse_settings.put(session, _KEY, reasons.to_setting(replace(book, off=off)))
    session.flush()


def add(session: Session, name: str, ways: str, *, needs_note: bool = False) -> Reason:
    """Add a reason of the warehouse's own and return it; its name is its code and stays.

    Raises:
        RefusedError: for a name that is empty, too long or in use.
    """
    said = " ".join(name.split())
    book = of(session)
    if not said or len(said) > CODE_LIMIT or ":" in said or said.startswith("#"):
        raise RefusedError("reasons.bad_name", _BAD_NAME.with_values(most=CODE_LIMIT), cure=_NOTHING)
    if said.casefold() in {code.casefold() for code in book.known}:
        raise RefusedError("reasons.in_use", _IN_USE.with_values(name=said), cure=_NOTHING)
    made = reasons.own(book.free_number(), said, ways, needs_note=needs_note)
    warehouse_settings.put(session, _KEY, reasons.to_setting(replace(book, own=(*book.own, made))))
    session.flush()
    return made


def value_minor(session: Session, item_id: int, pieces: int) -> int:
    """Return what so many pieces have cost, without sign; their price where nobody has entered a cost."""
    item = session.get_one(Item, item_id)
    return abs(pieces) * (item.cost_minor or item.price_minor)


def large_from_minor(session: Session, warehouse_id: int) -> int:
    """Return the value from which a correction wants a supervisor; 0 where none does."""
    stored = warehouse_settings.value_of(session, f"{_LIMIT}.{warehouse_id}")
    return stored if isinstance(stored, int) else USUAL_LIMIT_MINOR


def set_large_from(session: Session, warehouse_id: int, minor: int) -> None:
    """Let corrections of this value and above want a supervisor; 0 asks for none."""
    warehouse_settings.put(session, f"{_LIMIT}.{warehouse_id}", minor)
    session.flush()


def is_large(session: Session, warehouse_id: int, value: int) -> bool:
    """Return whether a correction of such a value is looked at twice."""
    limit = large_from_minor(session, warehouse_id)
    return 0 < limit <= value


def check_supervisor(session: Session, operator_id: int | None) -> None:
    """Return when a person may book a large correction: a supervisor, or anybody in a house that has none.

    Raises:
        RefusedError: when somebody else is a supervisor.
    """
    supervisors = set(session.scalars(select(Operator.id).where(Operator.is_active, Operator.role == _SUPERVISOR)))
    if supervisors and operator_id not in supervisors:
        raise RefusedError("reasons.no_supervisor", _NO_SUPERVISOR, cure=_CALL_ONE)


def check_note(reason: Reason, note: str) -> None:
    """Return when a reason says enough with this note. Raises RefusedError when it wants one, or a shorter one."""
    said = " ".join(note.split())
    if reason.needs_note and not said:
        raise RefusedError("reasons.no_note", _NO_NOTE.with_values(reason=reason.name), cure=_WRITE_NOTE)
    if len(said) > NOTE_LIMIT:
        raise RefusedError("reasons.long_note", _LONG_NOTE.with_values(most=NOTE_LIMIT), cure=_NOTHING)


def _t(source: str) -> Text:
    return Text("stock", source)


_ALWAYS = _t(QT_TRANSLATE_NOOP("stock", "“{reason}” is what the program itself writes"))
_BAD_NAME = _t(QT_TRANSLATE_NOOP("stock", "A reason has a name of at most {most} letters, without a colon"))
_IN_USE = _t(QT_TRANSLATE_NOOP("stock", "There is a reason “{name}” already"))
_NO_NOTE = _t(QT_TRANSLATE_NOOP("stock", "“{reason}” needs a note"))
_WRITE_NOTE = _t(QT_TRANSLATE_NOOP("stock", "Nothing was booked. Write in a few words what happened."))
_LONG_NOTE = _t(QT_TRANSLATE_NOOP("stock", "A note has at most {most} letters"))
_NO_SUPERVISOR = _t(QT_TRANSLATE_NOOP("stock", "A supervisor books a correction of such a value"))
_CALL_ONE = _t(QT_TRANSLATE_NOOP("stock", "Nothing was booked. Let a supervisor sign on and do it."))
_NOTHING = _t(QT_TRANSLATE_NOOP("stock", "Nothing was changed."))
