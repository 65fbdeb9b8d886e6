"""A warehouse into which texts are imported as files, on each kind of database."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import builders
import pytest

from fulfilment.bench import Bench, bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import Mapping, Options, propose
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from models.database import Database


@dataclass
class House:
    """A test warehouse and a folder for files."""

    database: Database
    bench: Bench
    folder: Path
    chunk_rows: int = 0

    def file(self, text: str, kind: str, options: Options | None = None) -> Import:
        path = self.folder / f"{kind}.csv"
        path.write_text(text, encoding="utf-8")
        table = open_table(path)
        proposed = propose(kind, table.headers)
        mapping = Mapping("", kind, proposed.columns, options or proposed.options)
        return Import(table, mapping, chunk_rows=self.chunk_rows)

    def imports(self, kind: str, text: str, options: Options | None = None) -> ChunkResult:
        return self.run(self.file(text, kind, options))

    def run(self, work: Import, *, is_dry: bool = False) -> ChunkResult:
        total = ChunkResult()
        door = self.database.rehearse if is_dry else self.database.write
        for chunk in work.chunks():
            total.add(door("import", lambda session, chunk=chunk: work.apply_chunk(session, self.bench, chunk)))
        return total

    def read(self, job: Callable[..., Any]) -> Any:
        return self.database.read(job)

    def all(self, *columns: Any) -> list[tuple[Any, ...]]:
        """Return the columns of all rows, in the order of the first column."""
        from sqlalchemy import select

        query = select(*columns).order_by(*columns[:1])
        return [tuple(row) for row in self.database.read(lambda session: session.execute(query).all())]


def errors(result: ChunkResult) -> list[str]:
    """Return the errors of all rejected rows as text."""
    return [str(error) for row in result.rejected for error in row.errors]


@pytest.fixture
def told() -> Callable[[ChunkResult], list[str]]:
    """A function that returns the errors of all rejected rows as text."""
    return errors


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A founded warehouse, once on each kind of database."""
    founded = builders.warehouse(database)
    return House(database, database.read(lambda session: bench_at(session, founded.station_id)), tmp_path)
