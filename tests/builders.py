"""Builds small warehouses for tests: one line each, real tables, real ledger."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.base import utc_now
from models.database import Database
from models.item import Identifier, Item, Lot
from models.order import Allocation, Order, OrderLine, Party
from models.place import Location, LocationKind
from models.shipping import CartonType


def warehouse(database: Database) -> founding.Founded:
    """Found a warehouse with operator ANNA (badge BADGE-ANNA) and BORIS (badge BADGE-BORIS)."""
    founded = database.write("test", lambda session: founding.found(session, name="Test house", installation="T3ST"))
    database.write("test", lambda session: founding.operator(session, "ANNA", "Anna", badge="BADGE-ANNA"))
    database.write("test", lambda session: founding.operator(session, "BORIS", "Boris", badge="BADGE-BORIS"))
    return founded


def item(session: Session, sku: str, *, code: str = "", case: tuple[str, int] | None = None, **fields: object) -> Item:
    """Add an item with its untracked lot, a barcode, and maybe a case barcode."""
    made = Item(sku=sku, name=fields.pop("name", f"Item {sku}"), **fields)
    session.add(made)
    session.flush()
    session.add(Lot(item_id=made.id))
    if code:
        session.add(Identifier(item_id=made.id, text=code))
    if case:
        session.add(Identifier(item_id=made.id, text=case[0], unit="case", quantity=case[1]))
    session.flush()
    return made


def lot(session: Session, item_id: int, code: str = "", expires_on: date | None = None, **fields: object) -> Lot:
    """Return the lot of an item with this code, adding it when it is new; it is removed on its expiry."""
    known = session.scalars(select(Lot).where(Lot.item_id == item_id, Lot.code == code)).first()
    if known is None:
        dates = {"expires_on": expires_on, "removal_on": expires_on}
        known = Lot(item_id=item_id, code=code, **{**dates, **fields})
        session.add(known)
        session.flush()
    return known


def bin_at(session: Session, code: str, *, warehouse_id: int = 1, **fields: object) -> Location:
    """Add a bin."""
    made = founding.location(code, LocationKind.BIN, warehouse_id, **fields)
    session.add(made)
    session.flush()
    return made


def tote(session: Session, code: str, *, warehouse_id: int = 1) -> Location:
    """Add a tote."""
    made = founding.location(code, LocationKind.TOTE, warehouse_id)
    session.add(made)
    session.flush()
    return made


def stock(session: Session, item_id: int, location_id: int, pieces: int, *, lot_id: int | None = None) -> None:
    """Take pieces in from the supplier straight into a place."""
    source = Place(item_id, ledger.outside(session)[LocationKind.SUPPLIER], lot_id or lot(session, item_id).id)
    ledger.post(session, source, location_id, pieces)


def serial(session: Session, item_id: int, code: str, location_id: int | None = None) -> Lot:
    """Add a serial of an item, and maybe take it in from the supplier straight into a place."""
    made = lot(session, item_id, code, is_serial=True)
    if location_id is not None:
        stock(session, item_id, location_id, 1, lot_id=made.id)
    return made


def order(
    session: Session, number: str, lines: Sequence[tuple[int, int]], *, warehouse_id: int = 1, **fields: object
) -> Order:
    """Add an order of (item id, pieces) lines, with no promise made yet."""
    person = Party(name=f"Customer of {number}", street="Main street 1", postcode="LV-1010", city="Riga", country="LV")
    session.add(person)
    session.flush()
    made = Order(number=number, warehouse_id=warehouse_id, recipient_id=person.id, ordered_at=utc_now(), **fields)
    session.add(made)
    session.flush()
    for position, (item_id, pieces) in enumerate(lines, 1):
        session.add(OrderLine(order_id=made.id, external_key=str(position), item_id=item_id, quantity=pieces))
    session.flush()
    return made


def claim(session: Session, order: Order, location_id: int) -> None:
    """Claim all that the lines of an order want in one place, of lots with the empty code."""
    for line in session.scalars(select(OrderLine).where(OrderLine.order_id == order.id)):
        goods = Place(line.item_id, location_id, lot(session, line.item_id).id)
        ledger.claim(session, goods, line.quantity)
        row = {"item_id": goods.item_id, "location_id": location_id, "lot_id": goods.lot_id}
        session.add(Allocation(order_line_id=line.id, quantity=line.quantity, **row))
    session.flush()


def place(session: Session, where: str, sku: str = "RED", lot: str = "") -> Place:
    """Return where pieces of an item's lot lie, or would lie."""
    item_id = session.scalars(select(Item.id).where(Item.sku == sku)).one()
    location_id = session.scalars(select(Location.id).where(Location.code == where)).one()
    lot_id = session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == lot)).one()
    return Place(item_id, location_id, lot_id)


def red_in_two_bins(database: Database, *, first: int = 10, second: int = 0, code: str = "") -> Database:
    """Found a warehouse with so many pieces of RED, maybe with a barcode, in the bins A and B."""
    warehouse(database)

    def prepare(session: Session) -> None:
        red = item(session, "RED", code=code)
        for where, pieces in (("A", first), ("B", second)):
            made = bin_at(session, where)
            if pieces:
                stock(session, red.id, made.id, pieces)

    database.write("test", prepare)
    return database


def carton(session: Session, code: str = "M", *, size_mm: tuple[int, int, int] = (300, 240, 160)) -> CartonType:
    """Add a carton type."""
    length, width, height = size_mm
    made = CartonType(
        code=code,
        name=f"Carton {code}",
        inner_length_mm=length,
        inner_width_mm=width,
        inner_height_mm=height,
        outer_length_mm=length + 6,
        outer_width_mm=width + 6,
        outer_height_mm=height + 6,
        tare_g=200,
        gross_limit_g=30000,
    )
    session.add(made)
    session.flush()
    return made
