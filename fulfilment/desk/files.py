"""Files at the desk: opened and matched, then taken in portion by portion so that scans slip in between."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.desk.answer import ask_for_badge
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import Mapping, guess_notation, propose
from fulfilment.orders.files.remembered import remember, remembered
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from models import journal

SAMPLE_ROWS = 8
CHANGES = frozenset({"stock", "orders", "reorder", "receipts", "files"})
"""What a file that comes in, or is taken back, makes stale."""


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
    """One passage through a file; asked for portions one after the other, never by two threads at once.

    A portion stays the next one until `confirm`: a transaction that is run again must not lose it.
    """

    def __init__(self, table: Table, mapping: Mapping, station_id: int, *, zone: str) -> None:
        """Begin at the first row; `zone` is that of the warehouse. Raises BadFileError without a required column."""
        self._work = Import(table, mapping, zone=zone)
        self._chunks = self._work.chunks()
        self._chunk: Chunk | None = None
        self._station_id = station_id

    def next_portion(self, session: Session) -> Portion | None:
        """Write the next portion inside a running write; None when the file is through.

        Raises:
            RefusedError: when nobody is signed on.
        """
        ask_for_badge(session, bench_at(session, self._station_id))
        return self.try_portion(session)

    def try_portion(self, session: Session) -> Portion | None:
        """Do as `next_portion` inside a rehearsal, whoever is there."""
        if self._chunk is None:
            self._chunk = next(self._chunks, None)
        if self._chunk is None:
            return None
        bench = bench_at(session, self._station_id)
        journal.intent_of(session).actor = bench.actor
        return Portion(self._work.apply_chunk(session, bench, self._chunk), self._work.progress(self._chunk))

    def confirm(self) -> None:
        """The last portion is stored, or tried: go on with the one after it."""
        self._chunk = None

    def stop(self, session: Session) -> None:
        """Note within a running write that it ends here, half-way; taking the file in again goes on."""
        self._work.stop(session)

    @property
    def number(self) -> int | None:
        """Number of the file in the list of imported files; None before its first portion."""
        return self._work.number


def open_file(session: Session, path: Path, kind: str) -> OpenedFile:
    """Return a file with the mapping proposed for it.

    Raises:
        BadFileError: when it cannot be read.
    """
    table = open_table(path)
    mapping = guess_notation(propose(kind, table.headers, remembered(session, kind)), table)
    return OpenedFile(path, table, mapping, tuple(row.values for row in islice(table.rows(), SAMPLE_ROWS)))


def keep_columns(session: Session, station_id: int, mapping: Mapping, *, needs_badge: bool = True) -> None:
    """Save matched columns under the name of the mapping, in the name of who is signed on.

    Raises:
        RefusedError: when a badge is needed and nobody is signed on.
    """
    bench = bench_at(session, station_id)
    if needs_badge:
        ask_for_badge(session, bench)
    journal.intent_of(session).actor = bench.actor
    remember(session, mapping)


def rematch(session: Session, opened: OpenedFile, kind: str) -> OpenedFile:
    """Return the same file understood as another kind."""
    mapping = propose(kind, opened.table.headers, remembered(session, kind))
    return OpenedFile(opened.path, opened.table, guess_notation(mapping, opened.table), opened.sample)
