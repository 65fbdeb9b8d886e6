"""The small shop with scales that carry serial numbers: three in one bin, one in another."""

import builders
from journeys.shop import Shop, item_id, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import ledger
from models.database import Database
from models.item import Lot
from models.place import Location

SCALE = "4029764001807"


def gs1(serial: str) -> str:
    """Return the GS1 symbol of a scale: GTIN and AI 21."""
    return f"01{SCALE.zfill(14)}21{serial}"


def open_shop_of_scales(database: Database) -> Shop:
    """Found the shop: scales S-1, S-2, S-3 in A-1-1, S-4 in B-1-1."""
    shop = open_shop(database)

    def fill(session: Session) -> None:
        scale = builders.item(session, "SCALE", code=SCALE, tracking="serial", weight_g=500, can_count=True)
        for code, where in (("S-1", "A-1-1"), ("S-2", "A-1-1"), ("S-3", "A-1-1"), ("S-4", "B-1-1")):
            place = session.scalars(select(Location.id).where(Location.code == where)).one()
            builders.serial(session, scale.id, code, place)

    database.write("test", fill)
    return shop


def where(shop: Shop) -> dict[str, str]:
    """Return in which place each scale stands, by serial; those outside are left out."""

    def look(session: Session) -> dict[str, str]:
        found = {}
        for lot in session.scalars(select(Lot).where(Lot.item_id == item_id(session, "SCALE"), Lot.is_serial)):
            place = ledger.serial_at(session, lot.id)
            if place is not None:
                found[lot.code] = session.get_one(Location, place).code
        return found

    return shop.database.read(look)
