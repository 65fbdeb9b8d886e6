"""One piece of work, one person: opening work that somebody else has open."""

from datetime import timedelta

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, refused
from models.base import utc_now
from models.people import Operator, Station
from models.work import Work

IDLE_AFTER = timedelta(minutes=10)
"""Work that nobody has touched for so long may be taken over."""


_OPEN = (
    select(Work, Operator.name, Station.name.label("station"))
    .join(Station, Station.id == Work.station_id)
    .outerjoin(Operator, Operator.id == Work.operator_id)
    .where(Work.workflow == bindparam("workflow"), Work.is_open)
)
_ON_ORDER = _OPEN.where(Work.order_id == bindparam("subject_id"))
_ON_WALK = _OPEN.where(Work.pick_job_id == bindparam("subject_id"))
_ON_PLACE = _OPEN.where(Work.place_id == bindparam("subject_id"))
_ON_RETURN = _OPEN.where(Work.return_id == bindparam("subject_id"))
_ON_TRANSFER = _OPEN.where(Work.transfer_id == bindparam("subject_id"))


def on_order(session: Session, bench: Bench, workflow: str, order_id: int) -> Work | Notice | None:
    """Return the open work on an order, if it may go on here: one's own or idle work is taken over.

    A notice says who else has it; None means that nobody has begun.
    """
    return _taken_up(session, bench, _ON_ORDER, {"workflow": workflow, "subject_id": order_id})


def on_walk(session: Session, bench: Bench, workflow: str, job_id: int) -> Work | Notice | None:
    """Return the open work on a walk as `on_order` does for an order."""
    return _taken_up(session, bench, _ON_WALK, {"workflow": workflow, "subject_id": job_id})


def on_return(session: Session, bench: Bench, workflow: str, return_id: int) -> Work | Notice | None:
    """Return the open work on a return as `on_order` does for an order."""
    return _taken_up(session, bench, _ON_RETURN, {"workflow": workflow, "subject_id": return_id})


def on_transfer(session: Session, bench: Bench, workflow: str, transfer_id: int) -> Work | Notice | None:
    """Return the open work on a transfer as `on_order` does for an order."""
    return _taken_up(session, bench, _ON_TRANSFER, {"workflow": workflow, "subject_id": transfer_id})


def on_place(session: Session, bench: Bench, workflow: str, location_id: int) -> Work | Notice | None:
    """Return the open work at a place as `on_order` does for an order."""
    return _taken_up(session, bench, _ON_PLACE, {"workflow": workflow, "subject_id": location_id})


def _taken_up(
    session: Session, bench: Bench, query: Select[Work, str, str], values: dict[str, str | int]
) -> Work | Notice | None:
    row = session.execute(query, values).first()
    if row is None:
        return None
    work: Work = row.Work
    if work.station_id == bench.station_id:
        return work
    if work.operator_id == bench.operator_id or utc_now() - work.touched_at > IDLE_AFTER:
        if not _is_as_seen(session, work):
            session.expire(work)
            return _taken_up(session, bench, query, values)
        work.station_id = bench.station_id
        work.touched_at = utc_now()
        session.flush()
        return work
    source = QT_TRANSLATE_NOOP("work", "{name} has this at {station}")
    cure = QT_TRANSLATE_NOOP("work", "Take another one, or ask for it to be set aside there.")
    text = Text("work", source).with_values(name=row.name or "", station=row.station)
    return refused(f"{values['workflow']}.taken", text, tone=Tone.WRONG_ITEM, detail=Text("work", cure))


def _is_as_seen(session: Session, work: Work) -> bool:
    """Hold the work until the commit; return false when somebody else was faster and took it, or went on with it."""
    seen = (Work.station_id == work.station_id, Work.touched_at == work.touched_at, Work.is_open)
    return session.scalar(select(Work.id).where(Work.id == work.id, *seen).with_for_update()) is not None
