"""What time it is at a site: moments are kept in UTC, days begin and end where the goods are."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.base import utc_now
from models.place import Warehouse

_FIRST = select(Warehouse.time_zone).order_by(Warehouse.id).limit(1)
_OF_WAREHOUSE = select(Warehouse.time_zone).where(Warehouse.id == bindparam("warehouse_id"))


def zone_at(session: Session, warehouse_id: int | None) -> ZoneInfo:
    """Return the time zone of a warehouse, of the first one where none is named, UTC where there is none."""
    known: dict[int | None, ZoneInfo] = session.info.setdefault("zones", {})  # for as long as its transaction lasts
    if warehouse_id not in known:
        statement, values = (_FIRST, {}) if warehouse_id is None else (_OF_WAREHOUSE, {"warehouse_id": warehouse_id})
        known[warehouse_id] = ZoneInfo(session.connection().execute(statement, values).scalar() or "UTC")
    return known[warehouse_id]


def today_at(session: Session, warehouse_id: int | None, now: datetime | None = None) -> date:
    """Return the day it is in a warehouse."""
    return (now or utc_now()).astimezone(zone_at(session, warehouse_id)).date()
