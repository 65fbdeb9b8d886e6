"""A small house whose customers have something to send back: orders that were shipped, in parcels, by lot."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import builders
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.database import Database
from models.item import Item, Lot
from models.order import Order, OrderLine
from models.place import Location, LocationKind
from models.returns import Return, ReturnedGoods, ReturnLine
from models.shipping import Parcel, ParcelLabel, ParcelLine, Shipment
from models.stock import Balance

RED, MILK = "4006381333931", "9501101530003"


@dataclass(frozen=True)
class Sent:
    """Pieces of a lot that an order was sent."""

    sku: str
    pieces: int
    lot: str = ""


def house(database: Database) -> Database:
    """Found a house with RED, MILK (lots L1, L2, L3) and PIN, bin A for orders, bin HOLD apart, and shipped orders.

    SO-1 was sent 3 RED and 2 MILK of lot L1; SO-2 was sent 1 RED and MILK of L1 and L2; SO-3 was sent nothing.
    """
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code=RED, price_minor=1250)
        milk = builders.item(session, "MILK", code=MILK, tracking="lot", price_minor=199, search="milk")
        builders.item(session, "PIN", code="PIN-1")
        for code in ("L1", "L2", "L3"):
            builders.lot(session, milk.id, code, date(2031, 1, 1))
        builders.bin_at(session, "A", is_pickable=True)
        builders.bin_at(session, "HOLD", is_pickable=False)
        sent(session, "SO-1", (Sent("RED", 3), Sent("MILK", 2, "L1")))
        sent(session, "SO-2", (Sent("RED", 1), Sent("MILK", 1, "L1"), Sent("MILK", 2, "L2")))
        builders.order(session, "SO-3", [(item_of(session, "RED").id, 1)])

    database.write("test", prepare)
    return database


def sent(session: Session, number: str, goods: Sequence[Sent]) -> Order:
    """Add an order that was shipped in one parcel, its goods taken straight from the supplier."""
    skus = dict.fromkeys(each.sku for each in goods)
    wanted = {sku: sum(each.pieces for each in goods if each.sku == sku) for sku in skus}
    order = builders.order(session, number, [(item_of(session, sku).id, n) for sku, n in wanted.items()])
    order.state, order.channel = "shipped", "shop"
    shipment = Shipment(code=f"S-{number}", order_id=order.id, state="shipped")
    box = founding.location(f"P-{number}", LocationKind.PARCEL, order.warehouse_id)
    session.add_all([shipment, box])
    session.flush()
    parcel = Parcel(
        code=f"P-{number}",
        sscc=f"0{order.id:017d}",
        shipment_id=shipment.id,
        number=1,
        location_id=box.id,
        state="shipped",
    )
    session.add(parcel)
    session.flush()
    session.add(
        ParcelLabel(parcel_id=parcel.id, state="applied", tracking=f"TRACK-{number}", purchase_key=f"k-{number}")
    )
    lines = {line.item_id: line for line in session.scalars(select(OrderLine).where(OrderLine.order_id == order.id))}
    outside = ledger.outside(session)
    for each in goods:
        item = item_of(session, each.sku)
        lot = builders.lot(session, item.id, each.lot)
        line = lines[item.id]
        line.picked = line.packed = line.shipped = line.shipped + each.pieces
        session.add(ParcelLine(parcel_id=parcel.id, order_line_id=line.id, lot_id=lot.id, quantity=each.pieces))
        ledger.post(session, Place(item.id, outside["supplier"], lot.id), box.id, each.pieces)
        ledger.post(session, Place(item.id, box.id, lot.id), outside["customer"], each.pieces)
    session.flush()
    return order


def item_of(session: Session, sku: str) -> Item:
    """Return an item by its SKU."""
    return session.scalars(select(Item).where(Item.sku == sku)).one()


def on_hand(database: Database, where: str, sku: str = "RED", lot: str = "") -> int:
    """Return the pieces of a lot in a place."""
    query = (
        select(Balance.on_hand)
        .join(Location, Location.id == Balance.location_id)
        .join(Item, Item.id == Balance.item_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Location.code == where, Item.sku == sku, Lot.code == lot)
    )
    return database.read(lambda session: session.scalar(query)) or 0


def came(database: Database) -> list[tuple[str, int, str, str, str]]:
    """Return everything that came back: return, pieces, condition, what became of it, place."""
    query = (
        select(Return.code, ReturnedGoods.quantity, ReturnedGoods.grade, ReturnedGoods.disposition, Location.code)
        .join(ReturnLine, ReturnLine.id == ReturnedGoods.return_line_id)
        .join(Return, Return.id == ReturnLine.return_id)
        .join(Location, Location.id == ReturnedGoods.place_id)
        .order_by(ReturnedGoods.id)
    )
    return database.read(lambda session: [tuple(row) for row in session.execute(query)])


def states(database: Database) -> dict[str, str]:
    """Return the state of each return by its code."""
    return database.read(lambda session: dict(session.execute(select(Return.code, Return.state)).all()))


def returned(database: Database, number: str) -> dict[str, int]:
    """Return the pieces of an order that came back, by SKU."""
    query = (
        select(Item.sku, OrderLine.returned)
        .join(OrderLine, OrderLine.item_id == Item.id)
        .join(Order, Order.id == OrderLine.order_id)
        .where(Order.number == number)
    )
    return database.read(lambda session: dict(session.execute(query).all()))
