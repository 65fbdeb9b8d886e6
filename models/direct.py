"""Hot rows written by one statement each and journalled like those that a session flushes.

Counts are raised and lowered where they stand, never read and written back: two stations that count on the same row
at once both count, on both databases.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import bindparam, insert, inspect, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from models import journal
from models.base import Base
from models.prepared import Prepared

Becoming = Mapping[str, tuple[object, object]]
"""Fields with the value that they must have and the one that they get."""


class OvertakenError(Exception):
    """A row is not as it was seen: somebody else was faster. What was begun is to be taken back."""


class OutrunError(StaleDataError):
    """What was read a moment ago is not so any more. The write is done anew by itself, and sees how it is now."""


def add(session: Session, table: type[Base], **values: object) -> int:
    """Insert a row and return its id."""
    row_id = int(_adding(table, tuple(values)).one(session, values).id)
    if table.is_journalled:
        journal.record(session, "insert", table.__tablename__, row_id)
    else:
        journal.note_touched(session, table.__tablename__)
    return row_id


def put(session: Session, row: Base, row_id: int, **values: object) -> None:
    """Set fields of a row that no journal watches, in the database and on the object, without a flush."""
    if row.is_journalled:
        raise ValueError(f"changes of {row.__tablename__} are journalled")
    _putting(type(row), tuple(values)).run(session, {"row": row_id, **values})
    journal.note_touched(session, row.__tablename__)
    for name, value in values.items():
        set_committed_value(row, name, value)


def count(
    session: Session, table: type[Base], row_id: int, pieces: Mapping[str, int], *, becomes: Becoming | None = None
) -> dict[str, int]:
    """Add `pieces` to fields of a row, and let other fields become something else; return the counts it has now.

    Raises:
        OvertakenError: when there is no such row, a field is not what it must be before it `becomes` the other, or a
            count would be one that the database forbids.
    """
    becomes = becomes or {}
    values: dict[str, object] = {"row": row_id, **{f"add_{name}": added for name, added in pieces.items()}}
    for name, (wanted, new) in becomes.items():
        values |= {f"from_{name}": wanted, f"to_{name}": new}
    try:
        row = _counting(table, tuple(pieces), tuple(becomes)).first(session, values)
    except IntegrityError as forbidden:
        raise OvertakenError(f"{table.__tablename__} {row_id} cannot take {dict(pieces)}") from forbidden
    if row is None:
        raise OvertakenError(f"{table.__tablename__} {row_id} is not {dict(becomes)}")
    counts: dict[str, int] = dict(zip(pieces, row[1:], strict=True))
    before = {name: counts[name] - added for name, added in pieces.items()}
    journal.record(
        session,
        "update",
        table.__tablename__,
        row_id,
        before={**before, **{name: change[0] for name, change in becomes.items()}},
        after={**counts, **{name: change[1] for name, change in becomes.items()}},
    )
    return counts


@cache
def _adding(table: type[Base], names: tuple[str, ...]) -> Prepared:
    return Prepared(insert(table).returning(inspect(table).columns["id"]), names=names)


@cache
def _putting(table: type[Base], names: tuple[str, ...]) -> Prepared:
    columns = inspect(table).columns
    values: dict[Any, Any] = {columns[name]: bindparam(name) for name in names}  # Any: columns of all types
    return Prepared(update(table).where(columns["id"] == bindparam("row")).values(values))


@cache
def _counting(table: type[Base], counted: tuple[str, ...], becoming: tuple[str, ...]) -> Prepared:
    columns = inspect(table).columns
    changes = {columns[name]: columns[name] + bindparam(f"add_{name}") for name in counted}
    changes |= {columns[name]: bindparam(f"to_{name}") for name in becoming}
    changed = update(table).where(columns["id"] == bindparam("row")).values(changes)
    for name in becoming:
        changed = changed.where(columns[name] == bindparam(f"from_{name}"))
    return Prepared(changed.returning(columns["id"], *(columns[name] for name in counted)))
