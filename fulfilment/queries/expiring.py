"""What has to leave the shelves within some days: each lot in its place, the ones to be removed first first."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries.levels import inside
from fulfilment.site_clock import today_at
from models.item import Item, Lot
from models.place import Location
from models.stock import Balance


@dataclass(frozen=True)
class Leaving:
    """Pieces of a lot in a place that have to be removed."""

    sku: str
    """Item."""
    name: str
    """Its name."""
    lot: str
    """Code of the lot, or serial number."""
    place: str
    """Code of the place."""
    pieces: int
    """Pieces there."""
    claimed: int
    """Pieces of them that orders claim."""
    removal_on: date
    """Day from which it is neither promised nor picked."""
    best_before_on: date | None
    """Last day on which it is at its best."""
    expires_on: date | None
    """Last day on which it is good."""
    days: int
    """Days until it is removed; negative when it should have been."""


def within(session: Session, days: int, warehouse_id: int | None = None, *, language: str = "en") -> list[Leaving]:
    """Return what has to be removed within so many days from today, the first day first."""
    today = today_at(session, warehouse_id)
    rows = session.execute(
        select(Item, Lot, Lot.removal_on, Location.code, Balance.on_hand, Balance.allocated)
        .select_from(Balance)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Item, Item.id == Balance.item_id)
        .join(Location, Location.id == Balance.location_id)
        .where(Balance.on_hand > 0, Lot.removal_on <= today + timedelta(days=days), *inside(warehouse_id))
        .order_by(Lot.removal_on, Item.sku, Lot.code, Location.sort_key)
    )
    return [
        Leaving(
            sku=item.sku,
            name=naming.full_name(item, language),
            lot=lot.code,
            place=place,
            pieces=pieces,
            claimed=claimed,
            removal_on=removal_on,
            best_before_on=lot.best_before_on,
            expires_on=lot.expires_on,
            days=(removal_on - today).days,
        )
        for item, lot, removal_on, place, pieces, claimed in rows
        if removal_on is not None
    ]
