"""Real orders through the whole flow: imported, released, picked and packed by scans, labelled, shipped.

The first day of the history, unless `PACKHOUSE_RETAIL` says another day or a month, such as ``2011-02``.
"""

import csv
import gzip
import os
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from journeys.robot import Robot
from sqlalchemy import func, select

from fulfilment import founding
from fulfilment.bench import bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.known import built_in
from fulfilment.orders.files.table import open_table
from fulfilment.picking import release
from fulfilment.stock import ledger, verify
from fulfilment.stock.ledger import Place
from models.database import Database
from models.item import Identifier, Item, Lot
from models.order import Order, OrderLine
from models.people import Station
from models.place import LocationKind

SOURCE = Path(__file__).parents[2].parent / "shared/data/orders_online_retail/online_retail_2010-2011.csv.gz"
WHEN = os.environ.get("PACKHOUSE_RETAIL", "2010-12-01")
CASES = (2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 36, 48, 50, 72, 96, 100, 144, 200, 500, 1000)
"""Pieces of the cases of every item: a wholesaler's lines are scanned by the case."""


@pytest.mark.stress
@pytest.mark.timeout(4 * 3600)
def test_days_of_real_orders_leave_the_books_by_scans(sqlite_database: Database, tmp_path: Path) -> None:
    if not SOURCE.exists():
        pytest.skip("the order history is not beside the project")
    database, extract = sqlite_database, tmp_path / "extract.csv"
    lines = cut_extract(extract)
    founded = database.write("test", partial(founding.found, name="Gift house", installation="T3ST"))
    database.write("test", partial(founding.operator, code="ANNA", name="Anna", badge="BADGE-ANNA"))
    accounted = take_in(database, founded.station_id, extract)
    shelve(database, founded.station_id)
    robot = Robot(database, founded.station_id, cases=CASES)
    while order_ids := database.read(partial(release.ready_orders, warehouse_id=founded.warehouse_id, limit=4)):
        released = database.write("release", partial(release.release, order_ids=order_ids))
        assert len(released.order_ids) == len(order_ids)
        robot.walk(released.job_codes[0])
        for order_id in order_ids:
            robot.pack(database.read(lambda session, one=order_id: session.get_one(Order, one).number))
    states = database.read(lambda session: Counter(session.scalars(select(Order.state))))
    assert set(states) == {"shipped"}
    wanted, shipped = database.read(
        lambda session: session.execute(select(func.sum(OrderLine.quantity), func.sum(OrderLine.shipped))).one()
    )
    assert shipped == wanted
    assert accounted == lines
    assert database.read(verify.verify).disagreements == ()
    print(f"{states['shipped']} orders, {lines} lines, {wanted} pieces, {robot.scans} scans")


def cut_extract(target: Path) -> int:
    """Write a day or a month of the history: goods that were ordered, without what was cancelled or given back."""
    with gzip.open(SOURCE, "rt", encoding="utf-8", newline="") as source, target.open("w", newline="") as out:
        rows = csv.DictReader(source)
        writer = csv.DictWriter(out, rows.fieldnames or ())
        writer.writeheader()
        count = 0
        for row in rows:
            is_order = row["InvoiceNo"].isdigit() and row["StockCode"][:5].isdigit() and int(row["Quantity"]) > 0
            if row["InvoiceDate"].startswith(WHEN) and is_order:
                writer.writerow(row)
                count += 1
    return count


def take_in(database: Database, station_id: int, extract: Path) -> int:
    """Import items and orders; return the order lines that are accounted for, taken or refused."""
    bench = database.read(partial(bench_at, station_id=station_id))
    accounted = 0
    for kind in ("items", "orders"):
        mapping = built_in("online-retail", kind)
        assert mapping is not None
        work = Import(open_table(extract), mapping)
        for chunk in work.chunks():
            result = database.write("import", partial(work.apply_chunk, bench=bench, chunk=chunk))
            accounted += result.row_count if kind == "orders" else 0
    return accounted


def shelve(database: Database, station_id: int) -> None:
    """Give every item a bin, cases, and exactly the pieces that are wanted."""
    database.write("test", partial(_shelve, station_id=station_id))


def _shelve(session, station_id: int) -> None:  # type: ignore[no-untyped-def]
    session.get_one(Station, station_id).label_printer = Robot.PRINTER
    supplier = ledger.outside(session)[LocationKind.SUPPLIER]
    wanted = dict(
        tuple(row)
        for row in session.execute(select(OrderLine.item_id, func.sum(OrderLine.quantity)).group_by(OrderLine.item_id))
    )
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(wanted)))}
    lots = dict(tuple(row) for row in session.execute(select(Lot.item_id, Lot.id).where(Lot.code == "")))
    session.add_all(founding.location(f"T-{n}", LocationKind.TOTE, 1) for n in range(1, 9))
    for place, (item_id, pieces) in enumerate(sorted(wanted.items()), 1):
        shelf = founding.location(f"A-{place:05d}", LocationKind.BIN, 1, route_order=place)
        session.add(shelf)
        sku = items[item_id].sku
        session.add_all(
            Identifier(item_id=item_id, text=f"{sku}-CASE{case}", unit="case", quantity=case) for case in CASES
        )
        session.flush()
        ledger.post(session, Place(item_id, supplier, lots[item_id]), shelf.id, pieces)
