"""Writes many dated operations in one transaction, each sealed in the chain as if it had stood alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models import journal
from models.base import Base
from models.journal import Actor, Intent


@dataclass(frozen=True)
class Diary:
    """The past of one station."""

    today: date
    """The day on which the demo is opened; everything happened before it."""
    station_id: int
    """Where everything happened."""

    def moment(self, days_ago: int, minute: int) -> datetime:
        """Return the moment `minute` minutes after six in the morning (UTC), so many days ago."""
        return datetime.combine(self.today - timedelta(days=days_ago), time(6), UTC) + timedelta(minutes=minute)

    @contextmanager
    def operation(
        self, session: Session, kind: str, at: datetime, *, operator_id: int | None = None, reason: str = ""
    ) -> Iterator[None]:
        """Let everything written inside be one operation of that moment.

        No kind given here is one that a workflow takes back: undo begins with what is done in the demo itself.
        """
        session.flush()
        outer = journal.intent_of(session)
        session.info["intent"] = Intent(kind, Actor(self.station_id, operator_id), reason=reason, at=at)
        yield
        journal.seal(session)
        session.info["intent"] = outer


def add_rows(session: Session, table: type[Base], rows: list[dict[str, object]]) -> list[int]:
    """Insert rows at once, journal them, and return their ids in the order of `rows`."""
    if not rows:
        return []
    key = table.__mapper__.primary_key[0]
    statement = insert(table).returning(key, sort_by_parameter_order=True)
    ids = [int(row_id) for row_id in session.connection().execute(statement, rows).scalars()]
    if table.is_journalled:
        for row_id in ids:
            journal.record(session, "insert", table.__tablename__, row_id)
    return ids
