"""One piece of work, one person: opening work that somebody else has open."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from fulfilment.bench import Bench
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, refused
from models.base import utc_now
from models.people import Operator, Station
from models.work import Work

IDLE_AFTER = timedelta(minutes=10)
"""Work that nobody has touched for so long may be taken over."""


def taken_by_other(session: Session, bench: Bench, workflow: str, subject: ColumnElement[bool]) -> Notice | None:
    """Return who has the work open, or None when it is free; one's own and idle work is taken over."""
    row = session.execute(
        select(Work, Operator.name, Station.name.label("station"))
        .join(Station, Station.id == Work.station_id)
        .outerjoin(Operator, Operator.id == Work.operator_id)
        .where(Work.workflow == workflow, Work.is_open, subject)
    ).first()
    if row is None or row.Work.station_id == bench.station_id:
        return None
    if row.Work.operator_id == bench.operator_id or utc_now() - row.Work.touched_at > IDLE_AFTER:
        row.Work.station_id = bench.station_id
        session.flush()
        return None
    source = QT_TRANSLATE_NOOP("work", "{name} has this at {station}")
    cure = QT_TRANSLATE_NOOP("work", "Take another one, or ask for it to be set aside there.")
    text = Text("work", source).with_values(name=row.name or "", station=row.station)
    return refused(f"{workflow}.taken", text, tone=Tone.WRONG_ITEM, detail=Text("work", cure))


def open_work(session: Session, bench: Bench, workflow: str, subject: ColumnElement[bool]) -> Work | None:
    """Return the open work on a subject at this station; what another has opened this very moment is not ours."""
    here = select(Work).where(Work.workflow == workflow, Work.station_id == bench.station_id, Work.is_open, subject)
    return session.scalars(here).first()
