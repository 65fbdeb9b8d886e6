"""A shop with orders, walks and purchases for `scan_driver.py`, and what must be true of it after any trouble."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

import builders
from journeys.shop import open_shop
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from talking import talk

from fulfilment.stock.verify import verify_all
from models.base import utc_now
from models.database import Database
from models.item import Item, Supplier
from models.order import Order
from models.people import ScanEvent
from models.purchase import PurchaseLine, PurchaseOrder

DRIVER = Path(__file__).with_name("scan_driver.py")


@dataclass
class Said:
    """What the driver has said."""

    keys: list[str] = field(default_factory=list)
    """Keys of the scans that were answered."""
    stops: int = 0
    """How often it stood still."""
    is_done: bool = False
    """True when all its work was answered."""


def prepare(url: str, orders: int) -> str:
    """Fill a warehouse and return the word of the driver: which orders, and the walk of each."""
    database = Database.open(url)
    shop = open_shop(database)
    database.write("test", lambda session: _purchase(session, orders))
    words = []
    for number in range(1, orders + 1):
        shop.order(f"SO-{number}", ("RED", 1), ("PIN", 1))
        words.append(f"SO-{number}={shop.walk(f'SO-{number}')}")
    database.close()
    return ",".join(words)


def command(url: str, orders: str, *options: str) -> list[str]:
    """Return the words that start the driver."""
    return [sys.executable, str(DRIVER), url, orders, *options]


def heard(output: str) -> Said:
    """Read what the driver said; a line that was cut off was not said."""
    lines = [line.split() for line in output.splitlines(keepends=True) if line.endswith("\n")]
    return Said([words[1] for words in lines if words[0] == "ok"], lines.count(["STOP"]), ["done"] in lines)


def missing(url: str, keys: list[str]) -> list[str]:
    """Return what is wrong in the warehouse: scans that were answered and are not there, and books that disagree.

    The next scan must be answered as well.
    """
    database = Database.open(url)
    try:
        stored = set(database.read(lambda session: session.scalars(select(ScanEvent.key)).all()))
        wrong = [f"{key} was answered and is gone" for key in keys if key not in stored]
        wrong += [str(found) for found in verify_all(database).disagreements]
        if not talk(database, "move").said:
            wrong.append("nobody can sign on")
        return wrong
    finally:
        database.close()


def booked(url: str) -> tuple[int, int]:
    """Return how many pieces came in on the purchase and how many orders have left."""
    database = Database.open(url)
    try:
        came = database.read(lambda session: session.scalars(select(PurchaseLine.received)).one())
        left = select(func.count()).where(Order.state == "shipped")
        return came, database.read(lambda session: session.scalar(left)) or 0
    finally:
        database.close()


def _purchase(session: Session, orders: int) -> None:
    supplier = Supplier(code="S1", name="Supplier one")
    session.add(supplier)
    session.flush()
    red = session.scalars(select(Item.id).where(Item.sku == "RED")).one()
    for sku, where in (("RED", "A-1-1"), ("PIN", "B-1-2")):
        place = builders.place(session, where, sku)
        builders.stock(session, place.item_id, place.location_id, orders)
    made = PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
    session.add(made)
    session.flush()
    session.add(PurchaseLine(purchase_order_id=made.id, item_id=red, quantity=2 * orders + 1))
