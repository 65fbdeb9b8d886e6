"""Count tasks: who should look into a bin, and why; what was counted goes to `adjusting`."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import adjusting, ledger
from fulfilment.stock.ledger import Place
from models.base import utc_now
from models.stock import CountTask


def open_count(session: Session, place: Place, reason: str) -> CountTask:
    """Return the open count task of a place, adding it when there is none: asking twice sends one person."""
    known = session.scalars(
        select(CountTask).where(
            CountTask.location_id == place.location_id,
            CountTask.item_id == place.item_id,
            CountTask.lot_id == place.lot_id,
            CountTask.state == "open",
        )
    ).first()
    if known is not None:
        return known
    task = CountTask(
        location_id=place.location_id, item_id=place.item_id, lot_id=place.lot_id, reason=reason, opened_at=utc_now()
    )
    session.add(task)
    session.flush()
    return task


def open_counts_of(session: Session, location_id: int) -> list[CountTask]:
    """Return the open count tasks of a place, in the order in which they were asked for."""
    return list(
        session.scalars(
            select(CountTask)
            .where(CountTask.location_id == location_id, CountTask.state == "open")
            .order_by(CountTask.id)
        )
    )


def open_counts_for_all(session: Session, location_id: int) -> list[CountTask]:
    """Ask for a count of everything the books have in a place; return the open tasks of the place."""
    for place, _ in ledger.content(session, location_id):
        open_count(session, place, "count")
    return open_counts_of(session, location_id)


def close_count(session: Session, place: Place, counted: int) -> int:
    """Book the difference between what was counted in a place and its books, end its count task, and return it.

    What is picked from the place between counting and closing shows as a difference.

    Raises:
        ClaimedError: when fewer were counted than orders have claimed; nothing is changed then.
    """
    difference = counted - ledger.level(session, place).on_hand
    adjusting.adjust(session, place, difference, "count")
    open_count(session, place, "count").state = "done"
    session.flush()
    return difference
