"""Counts what a transaction asks of the database and how long its commit waits for the disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from sqlalchemy import event

from models.database import Database


@dataclass
class Counted:
    """What was seen while counting."""

    selects: int = 0
    """Statements that only read."""
    statements: int = 0
    """All statements."""
    commits_s: list[float] = field(default_factory=list)
    """Seconds of each commit."""


@contextmanager
def counted(database: Database) -> Iterator[Counted]:
    """Watch the writing connection of a database."""
    engine, seen = database.engine, Counted()
    commit = engine.dialect.do_commit

    def on_statement(connection: Any, _: Any, statement: str, *rest: Any) -> None:
        seen.statements += 1
        seen.selects += statement.lstrip().startswith("SELECT")

    def timed_commit(connection: Any) -> None:
        started = perf_counter()
        commit(connection)
        seen.commits_s.append(perf_counter() - started)

    event.listen(engine, "before_cursor_execute", on_statement)
    engine.dialect.do_commit = timed_commit
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", on_statement)
        engine.dialect.do_commit = commit
