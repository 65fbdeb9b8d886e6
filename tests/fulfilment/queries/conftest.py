"""A short day in a small warehouse: one order shipped, one being fetched, one short of goods, one held."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import talk

from fulfilment import cancelling
from fulfilment.orders import reservation
from fulfilment.picking.release import release
from fulfilment.search import search_text
from fulfilment.shipping import printing
from fulfilment.stock import receiving
from fulfilment.stock.receiving import Arrival
from models.base import utc_now
from models.database import Database
from models.item import Supplier
from models.order import Order
from models.people import Station
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.shipping import ParcelLabel

MUG, PLATE = "4750123453457", "4750123453464"


def _furnish(session: Session) -> None:
    session.get_one(Station, 1).label_printer = "ZD421"
    mug = builders.item(session, "MUG", code=MUG, name="Mug Forest", search=search_text("MUG", ["Mug Forest"]))
    plate = builders.item(session, "PLATE", code=PLATE, name="Plate", search=search_text("PLATE", ["Plate"]))
    mug.cost_minor, plate.cost_minor = 300, 500
    mug.weight_g, mug.length_mm, mug.width_mm, mug.height_mm = 300, 100, 100, 100
    builders.stock(session, mug.id, builders.bin_at(session, "A-01", route_order=1).id, 10)
    builders.stock(session, plate.id, builders.bin_at(session, "A-02", route_order=2).id, 4)
    for code in ("T-1", "T-2"):
        builders.tote(session, code)
    today = utc_now().date()
    for number, lines, day in (
        ("1001", [(mug.id, 2), (plate.id, 1)], today),
        ("1002", [(mug.id, 1)], today + timedelta(days=1)),
        ("1003", [(plate.id, 5)], today - timedelta(days=1)),
        ("1004", [(mug.id, 1)], None),
        ("1005", [(mug.id, 1)], None),
    ):
        order = builders.order(session, number, lines, ship_by=day, carrier="own", channel="shop")
        reservation.promise(session, [order])


def _buy(session: Session) -> None:
    supplier = Supplier(code="POT", name="Pottery")
    session.add(supplier)
    session.flush()
    purchase = PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
    session.add(purchase)
    session.flush()
    session.add(PurchaseLine(purchase_order_id=purchase.id, item_id=2, quantity=6))
    session.add(ReorderRule(item_id=1, warehouse_id=1, supplier_id=supplier.id, minimum=50, target=60, multiple=6))


def _receive(session: Session) -> None:
    receipt = receiving.open_receipt(session, 1, purchase_order_id=1)
    receiving.take_in(session, receipt, Arrival(2, 2), today=utc_now().date())


def _order(session: Session, number: str) -> Order:
    return session.scalars(select(Order).where(Order.number == number)).one()


def _release(session: Session, number: str) -> str:
    return release(session, [_order(session, number).id]).job_codes[0]


def _print(session: Session) -> str:
    taken = printing.take(session, "ZD421")
    assert taken is not None
    printing.printed(session, taken.job_id)
    return session.scalars(select(ParcelLabel.tracking).order_by(ParcelLabel.id.desc())).first() or ""


def _live(database: Database) -> None:
    """Fill a warehouse: order 1001 goes out, 1002 is taken up, the others wait."""
    builders.warehouse(database)
    database.write("test", _furnish)
    database.write("test", _buy)
    database.write("receive.take_in", _receive)
    database.write("order.hold", lambda session: cancelling.hold(session, _order(session, "1004").id))
    job = database.write("release", lambda session: _release(session, "1001"))
    talk(database, "pick").scans(job, "T-1", "A-01", MUG, MUG, "A-02", PLATE)
    packing = talk(database, "pack")
    packing.scans("1001", "4006381333931", MUG, MUG, PLATE)
    packing.scan(database.write("print.printed", _print))
    job = database.write("release", lambda session: _release(session, "1002"))
    talk(database, "pick").scans(job, "T-2")


Filled = Callable[[Callable[[Database], None]], Database]


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """A function that opens a new warehouse and fills it, for tests that only look; once on each kind of database."""
    made: list[Database] = []

    def fill(content: Callable[[Database], None]) -> Database:
        made.append(Database.open(_fresh(request, tmp_path_factory)))
        content(made[-1])
        return made[-1]

    yield fill
    for database in made:
        database.close()


def _fresh(request: pytest.FixtureRequest, folders: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        path = folders.mktemp("shared") / "warehouse.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"
    server = request.getfixturevalue("postgres_server")
    return str(server.url(server.create(template=request.getfixturevalue("postgres_template"))))


@pytest.fixture(scope="session")
def day(filled: Filled) -> Database:
    """A warehouse after a short day, for looking only: all tests share it."""
    return filled(_live)


@pytest.fixture
def own_day(database: Database) -> Database:
    """The same for a test that changes something."""
    _live(database)
    return database
