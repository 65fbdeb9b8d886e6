"""What time it is at a site: moments are kept in UTC, days begin and end where the goods are."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import utc_now
from models.place import Warehouse


def zone_at(session: Session, warehouse_id: int | None) -> ZoneInfo:
    """Return the time zone of a warehouse, of the first one where none is named, UTC where there is none."""
    zones = select(Warehouse.time_zone).order_by(Warehouse.id).limit(1)
    if warehouse_id is not None:
        zones = zones.where(Warehouse.id == warehouse_id)
    return ZoneInfo(session.scalar(zones) or "UTC")


def today_at(session: Session, warehouse_id: int | None, now: datetime | None = None) -> date:
    """Return the day it is in a warehouse."""
    return (now or utc_now()).astimezone(zone_at(session, warehouse_id)).date()
