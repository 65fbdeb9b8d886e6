"""Keeps which files came in, what became of their rows, and which operations wrote them."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.passage import Passage, continue_earlier
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.writing.result import ChunkResult
from models import journal
from models.base import utc_now
from models.file_import import FileImport, FilePortion


@dataclass(frozen=True)
class Source:
    """What comes in."""

    mark: str
    """Stands for one passage of the file."""
    kind: str
    """What it holds."""
    table: Table
    """Its rows."""


def keep(session: Session, bench: Bench, source: Source, chunk: Chunk, result: ChunkResult) -> int:
    """Add what became of a portion to the record of its file, which begins with the first one; return its number.

    Within a running write, after the portion's rows are flushed.
    """
    run = session.scalars(select(FileImport).where(FileImport.mark == source.mark)).first()
    if run is None:
        run = _begun(session, bench, source)
    run.ended_at, run.at_line = utc_now(), chunk.last_line
    run.state = (Passage.DONE if chunk.is_last else Passage.RUNNING).value
    run.rows += result.row_count
    run.added += result.added
    run.changed += result.changed
    run.already_there += result.already_there
    run.rejected += len(result.rejected)
    session.flush()
    operation = journal.intent_of(session).operation
    if operation is not None:
        session.add(FilePortion(operation_id=operation.id, file_import_id=run.id))
        session.flush()
    if chunk.is_last:
        continue_earlier(session, run)
    return run.id


def _begun(session: Session, bench: Bench, source: Source) -> FileImport:
    actor = journal.intent_of(session).actor
    run = FileImport(mark=source.mark, kind=source.kind, name=source.table.name[:200], begun_at=utc_now())
    run.warehouse_id, run.station_id, run.operator_id = bench.warehouse_id, actor.station_id, actor.operator_id
    run.last_line = source.table.last_line
    run.rows = run.added = run.changed = run.already_there = run.rejected = 0
    session.add(run)
    return run
