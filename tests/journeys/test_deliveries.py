"""A delivery from its notice to the bins: five scans, three places, a night between, and what the supplier is told."""

from datetime import date

import announcing
import builders
from announcing import CARTON, ON_PALLET, PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.orders import reservation
from fulfilment.queries import receipt_differences
from fulfilment.stock.verify import verify
from models.advice import Advice
from models.database import Database
from models.item import Item
from models.order import Order, OrderLine, Reservation
from models.people import Station
from models.place import Location
from models.purchase import PurchaseOrder
from models.stock import Balance

RED, CASE, BLUE, MILK = "4006381333931", "14006381333938", "5901234123457", "96385074"


def furnish(database: Database) -> None:
    """RED at home in A-1, BLUE and MILK without a home; PO-1 announced as ASN-1; an order waits for 15 BLUE."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code=RED, case=(CASE, 5))
        blue = builders.item(session, "BLUE", code=BLUE)
        builders.item(session, "MILK", code=MILK, tracking="lot")
        for code in ("A-1", "A-2", "A-3", "A-4"):
            builders.bin_at(session, code, most_pieces=10)
        builders.bin_at(session, "B-1")
        builders.bin_at(session, "BROKEN", status="damaged", is_pickable=False)
        builders.bin_at(session, "X-DOCK", is_pickable=True).kind = "staging"
        announcing.purchase(session, "PO-1", [("RED", 66), ("BLUE", 12), ("MILK", 8)])
        rows = [
            Row("RED", 40, PALLET, purchase="PO-1"),
            Row("BLUE", 12, ON_PALLET, purchase="PO-1"),
            Row("MILK", 8, CARTON, lot="L-7", expires_on=date(2031, 1, 1), purchase="PO-1"),
            Row("RED", 26, purchase="PO-1"),
        ]
        units = [("pallet", PALLET, ""), ("carton", ON_PALLET, PALLET), ("carton", CARTON, "")]
        announcing.advice(session, "ASN-1", rows, units=units)
        order = builders.order(session, "W-1", [(blue.id, 15)])
        reservation.promise(session, [order])
        session.scalars(select(Station)).one().label_printer = "zebra"

    database.write("test", prepare)


def lying(database: Database) -> dict[str, dict[str, int]]:
    """Return pieces by place and SKU."""
    query = (
        select(Location.code, Item.sku, Balance.on_hand)
        .join(Location, Location.id == Balance.location_id)
        .join(Item, Item.id == Balance.item_id)
        .where(Balance.on_hand > 0)
        .order_by(Location.code, Item.sku)
    )
    found: dict[str, dict[str, int]] = {}
    for place, sku, pieces in database.read(lambda session: session.execute(query).all()):
        found.setdefault(place, {})[sku] = found.get(place, {}).get(sku, 0) + pieces
    return found


def first_day(database: Database) -> None:
    """Take most of it in, put RED into three bins, and go home."""
    receive = talk(database, "receive")
    receive.scan(PALLET)
    assert receive.said == "receive.unit_taken_in"
    for _ in range(5):
        receive.scan(CASE)
    assert (receive.said, receive.step.header.right_detail.values) == ("receive.taken_in", {"n": 2, "of": 3})
    receive.command("DAMAGED")
    receive.scan(RED)
    assert receive.said == "receive.apart"
    receive.command("LEAVE")
    away = talk(database, "putaway")
    away.scan("R000001")
    for place in ("A-1", "A-2"):
        away.scan(place)
        assert away.said == "receive.put_away", place
    away.scan("A-3")
    assert away.said == "putaway.all_done"
    away.scans(PALLET, "B-1")
    assert away.said in ("putaway.carried", "putaway.other_place")
    if away.said == "putaway.other_place":
        away.scan("B-1")
    assert away.said == "putaway.carried"


def next_day(receive: Talk) -> None:
    """Go on with the same receipt, open the late carton, and finish."""
    receive.scan("ASN-1")
    assert receive.said == "receive.opened"
    receive.command("OPENUNIT")
    receive.scans(CARTON, MILK, "L-7", MILK, "L-8")
    assert receive.said == "receive.other_lot"
    receive.scan("L-8")
    receive.command("CANCEL")
    receive.scans(BLUE, BLUE, BLUE, BLUE)
    assert "W-1: 3" in str(receive.step.detail)
    receive.scan("X-DOCK")
    assert receive.said == "receive.cross_docked"
    receive.command("PALLET")
    assert receive.said == "receive.on_pallet"
    receive.command("CLOSE")


def test_a_delivery_is_received_put_away_and_finished_on_another_day(database_url: str) -> None:
    database = Database.open(database_url)
    furnish(database)
    first_day(database)
    there = lying(database)
    assert there == {
        "A-1": {"RED": 10},
        "A-2": {"RED": 10},
        "A-3": {"RED": 5},
        "BROKEN": {"RED": 1},
        PALLET: {"BLUE": 12, "RED": 40},
    }
    database.close()

    database = Database.open(database_url)
    try:
        assert lying(database) == there
        receive = talk(database, "receive")
        next_day(receive)
        states = [select(Advice.state), select(PurchaseOrder.state)]
        found = database.read(lambda session: [session.scalars(query).one() for query in states])
        differing = database.read(
            lambda session: [(row.kind, row.sku, row.lot, row.pieces) for row in receipt_differences.differing(session)]
        )
        assert found == ["received", "open"]
        assert sorted(differing) == [
            ("damaged", "RED", "", 1),
            ("other_lot", "MILK", "L-8", 1),
            ("over", "BLUE", "", 4),
            ("short", "MILK", "L-7", 7),
        ]
        assert promised(database) == {"W-1": 15}
        assert database.read(verify).disagreements == ()
    finally:
        database.close()


def promised(database: Database) -> dict[str, int]:
    query = (
        select(Order.number, Reservation.quantity)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Reservation, Reservation.order_line_id == OrderLine.id)
    )
    return database.read(lambda session: dict(session.execute(query).all()))
