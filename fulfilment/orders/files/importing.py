"""Imports a file: reads it in chunks and writes each in a transaction of its own, so that scans slip in between.

    work = Import(table, mapping)
    for chunk in work.chunks():
        result = database.write("import", lambda session: work.apply_chunk(session, bench, chunk))

A dry run does the same with `Database.rehearse`. Stopping between two chunks leaves whole orders and nothing half.
"""

import uuid
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files import passage, record
from fulfilment.orders.files.chunks import Chunk, Cutter
from fulfilment.orders.files.mapping import Mapping, fit
from fulfilment.orders.files.problems import BadFileError, listed
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.writing import WRITERS
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models import journal

NO_COLUMN = Text("files", QT_TRANSLATE_NOOP("files", "{name} has no column for: {fields}."))
CHOOSE_COLUMN = Text("files", QT_TRANSLATE_NOOP("files", "Choose the column or a value for all rows."))
LOST_COLUMN = Text("files", QT_TRANSLATE_NOOP("files", "{name} has no column “{header}”."))
CHOOSE_MAPPING = Text("files", QT_TRANSLATE_NOOP("files", "Choose another mapping, or match the columns again."))


class Import:
    """One file on its way in."""

    def __init__(self, table: Table, mapping: Mapping, *, zone: str = "UTC", chunk_rows: int = 0) -> None:
        """Check that the mapping fits the table, whatever the spelling of its headers.

        `zone` is that of the warehouse, for times that carry none and a mapping that names none. Raises BadFileError.
        """
        self.table = table
        self.mapping = _at_home(fit(mapping, table.headers) or mapping, zone)
        self._chunk_rows = chunk_rows
        self._mark = uuid.uuid4().hex
        self._number: int | None = None
        for header in self.mapping.columns.values():
            if header not in table.headers:
                raise BadFileError(LOST_COLUMN.with_values(name=table.name, header=header), CHOOSE_MAPPING)
        if missing := mapping.missing():
            fields = listed([field.title for field in missing])
            raise BadFileError(NO_COLUMN.with_values(name=table.name, fields=fields), CHOOSE_COLUMN)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the file in chunks, checked as far as that goes without the warehouse; may be read again and again."""
        return Cutter(self.table, self.mapping, chunk_rows=self._chunk_rows).chunks()

    def progress(self, chunk: Chunk) -> float:
        """Return how far the file is read with this chunk, from 0 to 1."""
        return min(1.0, chunk.last_line / max(1, self.table.last_line))

    def apply_chunk(self, session: Session, bench: Bench, chunk: Chunk) -> ChunkResult:
        """Write the good rows of a chunk inside a running write; good rows go in without the bad."""
        journal.describe(session, f"import.{self.mapping.kind}", reason=self.table.name[:60])
        result = WRITERS[self.mapping.kind](session, bench, chunk, self.mapping)
        result.rejected.sort(key=lambda rejected: rejected.row.line_no)
        session.flush()
        source = record.Source(self._mark, self.mapping.kind, self.table)
        self._number = record.keep(session, bench, source, chunk, result)
        return result

    def stop(self, session: Session) -> None:
        """Note within a running write that no more chunks come; importing the file again goes on."""
        passage.stop(session, self._mark)

    @property
    def number(self) -> int | None:
        """Number under which the warehouse keeps what came of this passage; None before its first portion."""
        return self._number


def _at_home(mapping: Mapping, zone: str) -> Mapping:
    return replace(mapping, options=replace(mapping.options, zone=mapping.options.zone or zone))
