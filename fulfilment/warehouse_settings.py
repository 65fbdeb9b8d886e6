"""Settings of the whole warehouse by their key, such as the company prefix. Counters belong to `numbers`."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.people import Setting

_OF_KEY = select(Setting).where(Setting.key == bindparam("key"))


def value_of(session: Session, key: str) -> object:
    """Return what a setting says; None where nobody has said anything."""
    row = session.scalars(_OF_KEY, {"key": key}).first()
    return row.value if row is not None else None


def put(session: Session, key: str, value: object) -> None:
    """Let a setting say `value`; the journal keeps what it said before."""
    row = session.scalars(_OF_KEY, {"key": key}).first()
    if row is None:
        session.add(Setting(key=key, value=value))
    elif row.value != value:
        row.value = value
