"""The people of the warehouse: who may sign on, with a badge that the program makes up."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.badges import new_badge
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.identify import readable
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.people import Operator, Station

CODE_LENGTH, NAME_LENGTH = 40, 120
OPERATOR, SUPERVISOR = "operator", "supervisor"
"""Roles: supervisors decide about differences of counts."""


@dataclass(frozen=True)
class Person:
    """Somebody who may sign on."""

    id: int
    """Operator."""
    code: str
    """Short name."""
    name: str
    """Full name."""
    badge: str
    """What the badge says to a scanner."""
    language: str
    """Language of the names of items; empty = as the window."""
    role: str = OPERATOR
    """``operator`` or ``supervisor``."""


def everybody(session: Session) -> list[Person]:
    """Return all who may sign on, by their short names."""
    active = select(Operator).where(Operator.is_active).order_by(Operator.code)
    return [
        Person(person.id, person.code, person.name, person.badge, person.language, person.role)
        for person in session.scalars(active)
    ]


def add(session: Session, bench: Bench, code: str, name: str, language: str) -> Answer:
    """Let somebody sign on with a new badge; who was retired under this short name comes back.

    Raises RefusedError when code or name is missing or too long, or the code is somebody else's.
    """
    code, name = readable(code).strip().upper(), readable(name).strip()
    if not code or not name:
        raise RefusedError("people.incomplete", _INCOMPLETE, cure=_FILL_IN)
    if len(code) > CODE_LENGTH or len(name) > NAME_LENGTH:
        raise RefusedError("people.too_long", _TOO_LONG, cure=_SHORTEN.with_values(code=CODE_LENGTH, name=NAME_LENGTH))
    person = session.scalars(select(Operator).where(func.upper(Operator.code) == code)).first()
    if person is not None and person.is_active:
        raise RefusedError("people.known", _KNOWN.with_values(code=code, name=person.name), cure=_OTHER_CODE)
    badge = new_badge(session, bench.installation)
    if person is None:
        session.add(Operator(code=code, name=name, badge=badge, language=language))
    else:
        person.name, person.badge, person.language, person.is_active = name, badge, language, True
    return done("people.added", _ADDED.with_values(name=name), "people")


def retire(session: Session, bench: Bench, operator_id: int) -> Answer:
    """Make a badge worthless and sign its owner off everywhere; what was done in that name stays in the journal.

    Raises RefusedError for the last one who can sign on.
    """
    person = session.get_one(Operator, operator_id)
    if not session.scalar(select(func.count()).where(Operator.is_active, Operator.id != operator_id)):
        raise RefusedError("people.last", _LAST.with_values(name=person.name), cure=_ADD_FIRST)
    person.is_active = False
    for station in session.scalars(select(Station).where(Station.operator_id == operator_id)):
        station.operator_id = None
    return done("people.retired", _RETIRED.with_values(name=person.name), "people", "station")


def change_role(session: Session, bench: Bench, operator_id: int) -> Answer:
    """Make an operator a supervisor, or a supervisor an operator.

    Raises RefusedError for everybody but supervisors, unless there is none.
    """
    people = {person.id: person for person in session.scalars(select(Operator).where(Operator.is_active))}
    supervisors = [each.id for each in people.values() if each.role == SUPERVISOR]
    if supervisors and bench.operator_id not in supervisors:
        raise RefusedError("people.no_supervisor", _NO_SUPERVISOR, cure=_ASK_ONE)
    person = session.get_one(Operator, operator_id)
    person.role = OPERATOR if person.role == SUPERVISOR else SUPERVISOR
    sentence = _SUPERVISES if person.role == SUPERVISOR else _NO_LONGER
    return done("people.role", sentence.with_values(name=person.name), "people", "station")


def _t(source: str) -> Text:
    return Text("people", source)


_INCOMPLETE = _t(QT_TRANSLATE_NOOP("people", "A person needs a short name and a name"))
_FILL_IN = _t(QT_TRANSLATE_NOOP("people", "Nothing was stored. Fill in both."))
_TOO_LONG = _t(QT_TRANSLATE_NOOP("people", "The short name or the name is too long"))
_SHORTEN = _t(
    QT_TRANSLATE_NOOP("people", "Nothing was stored. A short name has up to {code} characters, a name up to {name}.")
)
_KNOWN = _t(QT_TRANSLATE_NOOP("people", "{code} is {name} already"))
_OTHER_CODE = _t(QT_TRANSLATE_NOOP("people", "Nothing was stored. Choose another short name."))
_ADDED = _t(QT_TRANSLATE_NOOP("people", "{name} can sign on: print the badge"))
_LAST = _t(QT_TRANSLATE_NOOP("people", "{name} is the last one who can sign on"))
_ADD_FIRST = _t(QT_TRANSLATE_NOOP("people", "Nothing was changed. Add somebody else first."))
_RETIRED = _t(QT_TRANSLATE_NOOP("people", "{name} can no longer sign on"))
_NO_SUPERVISOR = _t(QT_TRANSLATE_NOOP("people", "A supervisor says who else is one"))
_ASK_ONE = _t(QT_TRANSLATE_NOOP("people", "Nothing was changed. Let a supervisor sign on."))
_SUPERVISES = _t(QT_TRANSLATE_NOOP("people", "{name} is a supervisor and decides about counts"))
_NO_LONGER = _t(QT_TRANSLATE_NOOP("people", "{name} is no longer a supervisor"))
