"""Which bin to count next: the open tasks in the order of the way, past what others have and one may not count."""

from datetime import timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fulfilment.stock import count_results
from models.base import utc_now
from models.place import Location
from models.stock import CountHand, CountTask
from models.work import Work

IDLE_AFTER = timedelta(minutes=10)
"""A bin that somebody went to and has not touched for so long is offered again."""


def waiting(session: Session, warehouse_id: int) -> int:
    """Return how many bins wait to be counted."""
    return (
        session.scalar(
            select(func.count(CountTask.location_id.distinct()))
            .join(Location, Location.id == CountTask.location_id)
            .where(CountTask.state == "open", Location.warehouse_id == warehouse_id)
        )
        or 0
    )


def next_bin(
    session: Session, warehouse_id: int, *, operator_id: int | None, station_id: int, after_id: int | None = None
) -> int | None:
    """Return the bin to go to: the first on the way behind `after_id`, else from the start; None when none waits."""
    bins = list(
        session.scalars(
            select(Location.id)
            .where(
                Location.id.in_(select(CountTask.location_id).where(CountTask.state == "open")),
                Location.warehouse_id == warehouse_id,
                Location.is_active,
            )
            .order_by(Location.route_order, Location.sort_key)
        )
    )
    taken = _taken(session, station_id)
    for location_id in _from(session, bins, after_id):
        if location_id not in taken and _may_count(session, location_id, operator_id):
            return location_id
    return None


def _from(session: Session, bins: list[int], after_id: int | None) -> list[int]:
    """Return bins beginning behind a place on the way, and round to it again."""
    if after_id is None:
        return bins
    here = session.get_one(Location, after_id)
    behind = set(
        session.scalars(
            select(Location.id).where(
                Location.id.in_(bins),
                or_(
                    Location.route_order > here.route_order,
                    (Location.route_order == here.route_order) & (Location.sort_key > here.sort_key),
                ),
            )
        )
    )
    return [each for each in bins if each in behind] + [each for each in bins if each not in behind]


def _taken(session: Session, station_id: int) -> set[int]:
    """Return the bins that people at other stations stand at or go to."""
    rows = session.execute(
        select(Work.place_id, CountHand.location_id)
        .outerjoin(CountHand, CountHand.work_id == Work.id)
        .where(
            Work.workflow == "count",
            Work.is_open,
            Work.station_id != station_id,
            Work.touched_at > utc_now() - IDLE_AFTER,
        )
    )
    return {place for row in rows for place in row if place is not None}


def _may_count(session: Session, location_id: int, operator_id: int | None) -> bool:
    return count_results.may_count_bin(session, location_id, operator_id, is_sent=True)
