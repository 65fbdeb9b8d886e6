"""Count tasks: who should look into a bin, and why; what was counted goes to `adjusting`."""

from sqlalchemy import select
from sqlalchemy.orm import Session

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
