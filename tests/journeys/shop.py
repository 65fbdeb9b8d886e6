"""A small shop that every journey starts from, and pictures of its books to compare."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import builders
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from fulfilment import opening
from fulfilment.orders import reservation
from fulfilment.picking import release
from fulfilment.picking.release import Released
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Level
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.order import Allocation, Order, OrderLine, Reservation
from models.people import Station
from models.shipping import Parcel, ParcelLabel, ParcelLine, PrintJob, Shipment
from models.stock import Balance, CountTask, Move
from models.work import OrderTote, PickJob, PickTask

RED, BLUE, BLUE_CASE, MILK = "4006381333931", "5901234123457", "CASE-BLUE", "96385074"
PRINTER, OTHER_PRINTER = "zebra", "argox"


@dataclass(frozen=True)
class Shop:
    """An open warehouse of 5 places, 4 items, 6 totes and two stations."""

    database: Database
    """Its data."""

    def order(self, number: str, *lines: tuple[str, int], ships_complete: bool = True, **fields: object) -> int:
        """Enter an order as an import does: with its promises; return its id."""

        def enter(session: Session) -> int:
            wanted = [(item_id(session, sku), pieces) for sku, pieces in lines]
            order = builders.order(session, number, wanted, ships_complete=ships_complete, **fields)
            reservation.promise(session, [order])
            return order.id

        return self.database.write("test", enter)

    def release(self, *numbers: str) -> Released:
        """Release orders together."""
        return self.database.write("release", lambda session: release.release(session, order_ids(session, numbers)))

    def walk(self, *numbers: str) -> str:
        """Release orders that make one walk and return its code."""
        (code,) = self.release(*numbers).job_codes
        return code

    def state(self, number: str) -> str:
        """State of an order."""
        return self.database.read(lambda s: s.scalars(select(Order.state).where(Order.number == number)).one())

    def line(self, number: str, sku: str) -> tuple[int, int, int, int]:
        """Return picked, packed, shipped and cancelled pieces of a line."""
        query = select(OrderLine.picked, OrderLine.packed, OrderLine.shipped, OrderLine.cancelled)
        query = query.join(Order, Order.id == OrderLine.order_id).join(Item, Item.id == OrderLine.item_id)
        return tuple(
            self.database.read(lambda s: s.execute(query.where(Order.number == number, Item.sku == sku)).one())
        )

    def level(self, sku: str, where: str, lot: str = "") -> tuple[int, int]:
        """Return pieces on hand and claimed."""

        def look(session: Session) -> Level:
            return ledger.level(session, builders.place(session, where, sku, lot))

        level = self.database.read(look)
        return level.on_hand, level.allocated

    def available(self, sku: str) -> int:
        """Return pieces that can still be promised."""

        def look(session: Session) -> int:
            wanted = item_id(session, sku)
            return reservation.available(session, 1, [wanted])[wanted]

        return self.database.read(look)

    def rows(self, query: Select[Any]) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return [tuple(row) for row in self.database.read(lambda session: session.execute(query).all())]

    def books(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return everything that an undone action must leave as it was."""
        return {name: sorted(self.rows(query), key=repr) for name, query in _BOOKS.items()}

    def stock_and_promises(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return balances, promises and claims."""
        books = self.books()
        return {name: books[name] for name in ("balance", "reservation", "allocation")}

    def disagreements(self) -> tuple[object, ...]:
        """Return what `verify` finds."""
        return self.database.read(verify).disagreements


def open_shop(database: Database) -> Shop:
    """Found the shop: red 10 + 4, blue 5, milk in lots X (2) and Y (4), pins 100."""
    builders.warehouse(database)
    database.write("test", _fill)
    database.write("test", partial(opening.announce_printers, station_id=1, names=[PRINTER, OTHER_PRINTER]))
    database.write("test", partial(opening.announce_printers, station_id=2, names=[PRINTER, OTHER_PRINTER]))
    return Shop(database)


def _fill(session: Session) -> None:
    session.add(Station(code="bench-2", name="bench-2", warehouse_id=1))
    red = builders.item(session, "RED", code=RED, weight_g=100, length_mm=50, width_mm=50, height_mm=20)
    blue = builders.item(session, "BLUE", code=BLUE, case=(BLUE_CASE, 6), weight_g=50)
    milk = builders.item(session, "MILK", code=MILK, tracking="lot", weight_g=1000)
    pin = builders.item(session, "PIN", can_count=True, weight_g=1)
    bins = {
        code: builders.bin_at(session, code, route_order=position).id
        for position, code in enumerate(("A-1-1", "A-1-2", "A-1-3", "A-2-1", "B-1-1", "B-1-2"), 1)
    }
    builders.stock(session, red.id, bins["A-1-1"], 10)
    builders.stock(session, red.id, bins["B-1-1"], 4)
    builders.stock(session, blue.id, bins["A-1-2"], 5)
    for code, where, pieces, expiry in (("X", "A-1-3", 2, date(2030, 1, 1)), ("Y", "A-2-1", 4, date(2030, 2, 1))):
        builders.stock(
            session, milk.id, bins[where], pieces, lot_id=builders.lot(session, milk.id, code, expires_on=expiry).id
        )
    builders.stock(session, pin.id, bins["B-1-2"], 100)
    for number in range(1, 7):
        builders.tote(session, f"T-{number}")


def item_id(session: Session, sku: str) -> int:
    return session.scalars(select(Item.id).where(Item.sku == sku)).one()


def order_ids(session: Session, numbers: tuple[str, ...]) -> list[int]:
    known = {row.number: row.id for row in session.execute(select(Order.number, Order.id))}
    return [known[number] for number in numbers]


_HELD = Balance.item_id, Balance.location_id, Balance.lot_id, Balance.on_hand, Balance.allocated
_BOOKS: dict[str, Select[Any]] = {
    "balance": select(*_HELD).where(Balance.on_hand > 0),
    "reservation": select(Reservation.order_line_id, Reservation.quantity).where(Reservation.quantity > 0),
    "allocation": select(
        Allocation.order_line_id, Allocation.location_id, Allocation.lot_id, Allocation.quantity
    ).where(Allocation.quantity > 0),
    "order": select(Order.id, Order.state),
    "line": select(OrderLine.id, OrderLine.cancelled, OrderLine.picked, OrderLine.packed, OrderLine.shipped),
    "task": select(PickTask.id, PickTask.state, PickTask.sequence, PickTask.quantity, PickTask.picked),
    "job": select(PickJob.id, PickJob.state),
    "tote": select(OrderTote.order_id, OrderTote.location_id, OrderTote.slot).where(OrderTote.is_open),
    "count": select(CountTask.location_id, CountTask.state),
    "parcel": select(Parcel.id, Parcel.state, Parcel.weight_g).where(Parcel.state != "cancelled"),
    "content": select(ParcelLine.parcel_id, ParcelLine.order_line_id, ParcelLine.quantity).where(
        ParcelLine.quantity > 0
    ),
    "shipment": select(Shipment.id, Shipment.state).where(Shipment.state != "cancelled"),
    "label": select(ParcelLabel.parcel_id, ParcelLabel.tracking).where(ParcelLabel.state.not_in(("voided", "failed"))),
}
MOVES = select(Move.id)
JOBS = select(PrintJob.code, PrintJob.copy_no, PrintJob.state, PrintJob.printer).order_by(PrintJob.id)
