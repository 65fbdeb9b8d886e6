"""Keeps which files came in, what became of their rows, and which operations wrote them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.orders.files.writing.result import ChunkResult
from models import journal
from models.base import utc_now
from models.file_import import FileImport, FilePortion


def keep(session: Session, bench: Bench, *, mark: str, kind: str, name: str, result: ChunkResult) -> int:
    """Add what became of a portion to the record of its file, which begins with the first one; return its number.

    `mark` stands for one passage of the file. Within a running write, after the portion's rows are flushed.
    """
    now, actor = utc_now(), journal.intent_of(session).actor
    run = session.scalars(select(FileImport).where(FileImport.mark == mark)).first()
    if run is None:
        run = FileImport(mark=mark, kind=kind, name=name[:200], warehouse_id=bench.warehouse_id, begun_at=now)
        run.station_id, run.operator_id = actor.station_id, actor.operator_id
        run.rows = run.added = run.changed = run.already_there = run.rejected = 0
        session.add(run)
    run.ended_at = now
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
    return run.id
