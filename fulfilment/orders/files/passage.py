"""Where the passage of a file stands: under way, through, or stopped half-way, be it by a crash that said nothing."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from models.base import utc_now
from models.file_import import FileImport

SILENCE = timedelta(minutes=1)
"""A passage that wrote nothing for so long is over: a portion takes less than a second, and waits for few others."""


class Passage(StrEnum):
    """States of a passage."""

    RUNNING = "running"
    STOPPED = "stopped"
    CONTINUED = "continued"
    """Stopped, and the same file came in whole later."""
    DONE = "done"


def state_of(file: FileImport, now: datetime) -> Passage:
    """Return where a passage stands; one that is said to run but has been silent was stopped by a crash."""
    state = Passage(file.state)
    return Passage.STOPPED if state is Passage.RUNNING and file.ended_at < now - SILENCE else state


def stop(session: Session, mark: str) -> None:
    """Note that the passage of a mark ends here, unless it is through."""
    run = session.scalars(select(FileImport).where(FileImport.mark == mark)).first()
    if run is not None and run.state == Passage.RUNNING:
        run.state = Passage.STOPPED.value


def has_left_behind(session: Session, station_id: int | None) -> bool:
    """Return whether a passage is said to run at a station, or anywhere for None."""
    return session.scalar(select(FileImport.id).where(*_running(station_id)).limit(1)) is not None


def stop_left_behind(session: Session, station_id: int | None) -> None:
    """Stop what an earlier run of the program left at this station, or anywhere for None where programs cannot meet.

    One that goes on in another program of the station says so with its next portion.
    """
    session.execute(update(FileImport).where(*_running(station_id)).values(state=Passage.STOPPED.value))


def continue_earlier(session: Session, run: FileImport) -> None:
    """Note for earlier passages of the same file, stopped half-way, that it is in whole now."""
    was_stopped = or_(
        FileImport.state == Passage.STOPPED.value,
        and_(FileImport.state == Passage.RUNNING.value, FileImport.ended_at < utc_now() - SILENCE),
    )
    session.execute(
        update(FileImport)
        .where(
            FileImport.id < run.id,
            FileImport.warehouse_id == run.warehouse_id,
            FileImport.kind == run.kind,
            FileImport.name == run.name,
            FileImport.last_line == run.last_line,
            was_stopped,
        )
        .values(state=Passage.CONTINUED.value)
    )


def _running(station_id: int | None) -> tuple[ColumnElement[bool], ...]:
    running = FileImport.state == Passage.RUNNING.value
    return (running,) if station_id is None else (running, FileImport.station_id == station_id)
