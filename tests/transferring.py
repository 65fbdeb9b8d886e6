"""Two warehouses with goods that go from the first to the second, or back to their supplier."""

from functools import partial
from typing import Any

import builders
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment import founding
from fulfilment.desk.answer import Answer, act
from fulfilment.stock import ledger, transfers
from fulfilment.stock.transfers import Destination
from models.database import Database
from models.item import Supplier
from models.place import Location, LocationKind
from models.stock import Balance
from models.transit import Transfer, TransferLine

MAIN, EAST = 1, 2
"""Ids of the warehouses, and of their stations."""
RED, MILK = "4006381333931", "4750000000012"


def house(database: Database) -> Database:
    """MAIN: 10 RED in A, 4 RED and 6 MILK of lot X on pallet P-1 in R; EAST: bin E, damaged bin E-BAD."""
    builders.warehouse(database)
    database.write("test", partial(founding.found, name="East", code="EAST", station="east-1"))
    database.write("test", _furnish)
    return database


def _furnish(session: Session) -> None:
    red = builders.item(session, "RED", code=RED, cost_minor=250)
    milk = builders.item(session, "MILK", code=MILK, tracking="lot", cost_minor=80)
    bins = {code: builders.bin_at(session, code, warehouse_id=MAIN) for code in ("A", "B", "R")}
    builders.bin_at(session, "E", warehouse_id=EAST)
    builders.bin_at(session, "E-BAD", warehouse_id=EAST, status="damaged", is_pickable=False)
    session.add(Supplier(code="SUP", name="Supplier"))
    pallet = founding.location("P-1", LocationKind.PALLET, MAIN, parent_id=bins["R"].id)
    session.add(pallet)
    session.flush()
    builders.stock(session, red.id, bins["A"].id, 10)
    builders.stock(session, red.id, pallet.id, 4)
    builders.stock(session, milk.id, pallet.id, 6, lot_id=builders.lot(session, milk.id, "X").id)


def made(database: Database, *wanted: tuple[str, int], to_supplier: bool = False) -> str:
    """Make a transfer of these items and return its number."""

    def job(session: Session) -> str:
        to = Destination(supplier_id=1) if to_supplier else Destination(warehouse_id=EAST)
        transfer = transfers.make(session, MAIN, to)
        for sku, pieces in wanted:
            transfers.want(session, transfer, builders.place(session, "A", sku, _lot(sku)).item_id, pieces)
        return transfer.number

    return database.write("transfer.make", job)


def _lot(sku: str) -> str:
    return "X" if sku == "MILK" else ""


def of(session: Session, number: str) -> Transfer:
    """Return the transfer of a number."""
    return session.scalars(select(Transfer).where(Transfer.number == number)).one()


def lines(database: Database, number: str) -> list[tuple[int, int, int, int, int]]:
    """Return wanted, sent, received, lost and found pieces of each line."""
    query = select(
        TransferLine.quantity, TransferLine.sent, TransferLine.received, TransferLine.lost, TransferLine.found
    )
    query = query.join(Transfer, Transfer.id == TransferLine.transfer_id).where(Transfer.number == number)
    return database.read(lambda session: [tuple(row) for row in session.execute(query.order_by(TransferLine.id))])


def state(database: Database, number: str) -> str:
    """Return the state of a transfer."""
    return database.read(lambda session: of(session, number).state)


def stands(database: Database) -> dict[str, int]:
    """Return pieces by place, where there are any."""
    query = select(Location.code, Balance.on_hand).join(Location, Location.id == Balance.location_id)
    found: dict[str, int] = {}
    for code, pieces in database.read(lambda session: session.execute(query.where(Balance.on_hand > 0)).all()):
        found[code] = found.get(code, 0) + pieces
    return found


def does(database: Database, action: Any, *, station_id: int = MAIN, **values: object) -> Answer:
    """Do something at the desk of a station and return the answer."""
    job = partial(act, station_id=station_id, action=partial(action, **values), needs_badge=False)
    return database.write("desk", job)


def loading(database: Database) -> Talk:
    """Return ANNA's conversation at the loading ramp of MAIN."""
    return talk(database, "load")


def arriving(database: Database) -> Talk:
    """Return BORIS's conversation where transfers arrive in EAST."""
    return talk(database, "arrive", "BADGE-BORIS", station_id=EAST)


def on_hand(database: Database, where: str, sku: str = "RED", lot: str = "") -> int:
    """Return the pieces of a lot in a place."""
    return database.read(lambda session: ledger.level(session, builders.place(session, where, sku, lot)).on_hand)
