"""Counts what a transaction asks of the database and how long its commit waits for the disk."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any
from unittest.mock import patch

from sqlalchemy import event

from models.database import Database
from models.prepared import Prepared


@dataclass
class Counted:
    """What was seen while counting."""

    selects: int = 0
    """Statements that only read."""
    statements: int = 0
    """All statements."""
    commits_s: list[float] = field(default_factory=list)
    """Seconds of each commit."""

    def note(self, statement: str) -> None:
        """Count a statement."""
        self.statements += 1
        self.selects += statement.lstrip().startswith("SELECT")


@contextmanager
def counted(database: Database) -> Iterator[Counted]:
    """Watch the writing connection of a database."""
    engine, seen = database.engine, Counted()
    commit, compiled_for = engine.dialect.do_commit, Prepared._for

    def on_statement(connection: Any, _: Any, statement: str, *rest: Any) -> None:
        seen.note(statement)

    def on_prepared(prepared: Prepared, *of: Any) -> Any:
        compiled = compiled_for(prepared, *of)
        seen.note(compiled.sql)
        return compiled

    def timed_commit(connection: Any) -> None:
        started = perf_counter()
        commit(connection)
        seen.commits_s.append(perf_counter() - started)

    with ExitStack() as undone:
        event.listen(engine, "before_cursor_execute", on_statement)
        undone.callback(event.remove, engine, "before_cursor_execute", on_statement)
        undone.enter_context(patch.object(Prepared, "_for", on_prepared))
        undone.enter_context(patch.object(engine.dialect, "do_commit", timed_commit))
        yield seen
