"""Files at the desk: opened and matched, then taken in portion by portion so that scans slip in between."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import Mapping, guess_notation, propose
from fulfilment.orders.files.remembered import remembered
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from models import journal

SAMPLE_ROWS = 8


@dataclass(frozen=True)
class OpenedFile:
    """A file that can be read, and how its columns are understood."""

    path: Path
    """Where it lies."""
    table: Table
    """Its rows."""
    mapping: Mapping
    """Which column holds what, as proposed."""
    sample: tuple[tuple[str, ...], ...]
    """Its first rows."""


@dataclass(frozen=True)
class Portion:
    """What became of a portion of a file."""

    result: ChunkResult
    """Rows taken, changed, already there, rejected."""
    progress: float
    """How far the file is read, from 0 to 1."""


class FileRun:
    """One passage through a file; asked for portions one after the other, never by two threads at once."""

    def __init__(self, table: Table, mapping: Mapping, station_id: int) -> None:
        """Begin at the first row. Raises BadFileError when a required column is missing."""
        self._work = Import(table, mapping)
        self._chunks = self._work.chunks()
        self._station_id = station_id

    def next_portion(self, session: Session) -> Portion | None:
        """Write the next portion inside a running write; None when the file is through."""
        chunk = next(self._chunks, None)
        if chunk is None:
            return None
        bench = bench_at(session, self._station_id)
        journal.intent_of(session).actor = bench.actor
        return Portion(self._work.apply_chunk(session, bench, chunk), self._work.progress(chunk))


def open_file(session: Session, path: Path, kind: str) -> OpenedFile:
    """Return a file with the mapping proposed for it.

    Raises:
        BadFileError: when it cannot be read.
    """
    table = open_table(path)
    mapping = guess_notation(propose(kind, table.headers, remembered(session, kind)), table)
    return OpenedFile(path, table, mapping, tuple(row.values for row in islice(table.rows(), SAMPLE_ROWS)))


def rematch(session: Session, opened: OpenedFile, kind: str) -> OpenedFile:
    """Return the same file understood as another kind."""
    mapping = propose(kind, opened.table.headers, remembered(session, kind))
    return OpenedFile(opened.path, opened.table, guess_notation(mapping, opened.table), opened.sample)
