"""Receiving as a department: what scans alone do not show."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.stock import putaway, receipt_closing, receiving
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.refusal import RefusedError
from models.base import utc_now
from models.database import Database
from models.item import Item, Lot, Supplier
from models.place import Warehouse
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine

TODAY = date(2026, 7, 14)


@pytest.fixture
def house(database: Database) -> Database:
    """PO-1 for 10 RED; MILK is tracked by lot."""
    return furnish(database)


def furnish(database: Database) -> Database:
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED")
        builders.item(session, "MILK", tracking="lot")
        builders.bin_at(session, "A")
        supplier = Supplier(code="S", name="S")
        session.add(supplier)
        session.flush()
        bought = PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
        session.add(bought)
        session.flush()
        session.add(PurchaseLine(purchase_order_id=bought.id, item_id=red.id, quantity=10))

    database.write("test", prepare)
    return database


def item_id(session: Session, sku: str) -> int:
    return session.scalars(select(Item.id).where(Item.sku == sku)).one()


def open_receipt(house: Database, number: str | None = "PO-1") -> int:
    def job(session: Session) -> int:
        bought = session.scalars(select(PurchaseOrder.id).where(PurchaseOrder.number == number)).first()
        return receiving.open_receipt(session, 1, purchase_order_id=bought).id

    return house.write("receive.open", job)


def take_in(house: Database, receipt_id: int, sku: str, pieces: int, lot: str = "", expiry: date | None = None) -> None:
    def job(session: Session) -> None:
        receipt = session.get_one(Receipt, receipt_id)
        arrival = Arrival(item_id(session, sku), pieces, lot=lot, expires_on=expiry)
        receiving.take_in(session, receipt, arrival, today=TODAY)

    house.write("receive.take_in", job)


def close(house: Database, receipt_id: int) -> tuple[receipt_closing.Expected, ...]:
    return house.write(
        "receive.close", lambda session: receipt_closing.close_receipt(session, session.get_one(Receipt, receipt_id))
    )


def state_of(house: Database) -> str:
    return house.read(lambda session: session.scalars(select(PurchaseOrder.state)).one())


def test_the_open_receipt_of_an_order_is_used_again(house: Database) -> None:
    assert open_receipt(house) == open_receipt(house)


def test_without_an_order_every_receipt_is_new(house: Database) -> None:
    assert open_receipt(house, None) != open_receipt(house, None)


def test_pieces_of_a_lot_add_up_on_one_line(house: Database) -> None:
    receipt = open_receipt(house)
    take_in(house, receipt, "MILK", 2, "L1")
    take_in(house, receipt, "MILK", 3, "L1")
    take_in(house, receipt, "MILK", 1, "L2")
    lines = house.read(lambda session: session.scalars(select(ReceiptLine.quantity).order_by(ReceiptLine.id)).all())
    assert lines == [5, 1]


def test_missing_and_over_are_told_when_closing(house: Database) -> None:
    receipt = open_receipt(house)
    take_in(house, receipt, "RED", 12)
    take_in(house, receipt, "MILK", 1, "L1")
    told = [(line.sku, line.expected, line.received, line.missing, line.over) for line in close(house, receipt)]
    assert told == [("RED", 10, 12, 0, 2), ("MILK", 0, 1, 0, 1)]
    assert state_of(house) == "received"


def test_a_rest_that_will_not_come_is_ended(house: Database) -> None:
    close(house, open_receipt(house))
    assert state_of(house) == "open"
    house.write(
        "x", lambda session: receipt_closing.expect_no_more(session, session.scalars(select(PurchaseOrder.id)).one())
    )
    assert state_of(house) == "received"


@pytest.mark.parametrize(("state", "refusal"), [("received", "receive.all_here"), ("cancelled", "receive.cancelled")])
def test_a_finished_order_opens_no_receipt(house: Database, state: str, refusal: str) -> None:
    house.write("x", lambda session: setattr(session.scalars(select(PurchaseOrder)).one(), "state", state))
    with pytest.raises(RefusedError) as refused:
        open_receipt(house)
    assert refused.value.id == refusal


def test_an_order_of_another_warehouse_opens_no_receipt(house: Database) -> None:
    def elsewhere(session: Session) -> None:
        other = Warehouse(code="OTHER", name="Other")
        session.add(other)
        session.flush()
        session.scalars(select(PurchaseOrder)).one().warehouse_id = other.id

    house.write("x", elsewhere)
    with pytest.raises(RefusedError, match=r"receive\.elsewhere"):
        open_receipt(house)


def test_a_closed_receipt_takes_nothing(house: Database) -> None:
    receipt = open_receipt(house)
    close(house, receipt)
    with pytest.raises(RefusedError, match=r"receive\.closed"):
        take_in(house, receipt, "RED", 1)


def test_a_tracked_item_needs_a_lot(house: Database) -> None:
    with pytest.raises(RefusedError) as refused:
        take_in(house, open_receipt(house), "MILK", 1)
    assert str(refused.value.sentence) == "MILK needs a lot"


def test_the_lot_on_an_untracked_item_is_ignored(house: Database) -> None:
    take_in(house, open_receipt(house), "RED", 1, "L9")
    codes = house.read(lambda session: session.scalars(select(Lot.code).where(Lot.code != "")).all())
    assert codes == []


@pytest.mark.parametrize(("expiry", "is_taken"), [(date(2026, 7, 13), False), (TODAY, True), (date(2026, 7, 15), True)])
def test_the_day_of_expiry_itself_is_still_good(house: Database, expiry: date, is_taken: bool) -> None:
    receipt = open_receipt(house)
    if is_taken:
        take_in(house, receipt, "MILK", 1, "L1", expiry)
    else:
        with pytest.raises(RefusedError, match=r"receive\.expired"):
            take_in(house, receipt, "MILK", 1, "L1", expiry)
    lots = house.read(lambda session: session.scalars(select(Lot.expires_on).where(Lot.code == "L1")).all())
    assert lots == ([expiry] if is_taken else [])


def test_a_lot_that_has_expired_meanwhile_is_refused_without_reading_its_date(house: Database) -> None:
    house.write(
        "x", lambda session: builders.lot(session, item_id(session, "MILK"), "OLD", expires_on=date(2020, 1, 1))
    )
    with pytest.raises(RefusedError, match=r"receive\.expired"):
        take_in(house, open_receipt(house), "MILK", 1, "OLD")


def test_a_lot_learns_its_expiry_and_keeps_it(house: Database) -> None:
    receipt = open_receipt(house)
    take_in(house, receipt, "MILK", 1, "L1")
    take_in(house, receipt, "MILK", 1, "L1", date(2027, 1, 1))
    take_in(house, receipt, "MILK", 1, "L1")
    with pytest.raises(RefusedError) as refused:
        take_in(house, receipt, "MILK", 1, "L1", date(2027, 2, 2))
    assert str(refused.value.sentence) == "Lot L1 has another expiry in the books: 2027-01-01"


def test_claimed_goods_on_the_dock_are_not_put_away(house: Database) -> None:
    from fulfilment.stock import ledger

    receipt = open_receipt(house)
    take_in(house, receipt, "RED", 5)

    def claim_and_look(session: Session) -> list[int]:
        ((place, _),) = putaway.staged(session, session.get_one(Receipt, receipt))
        ledger.claim(session, place, 2)
        return [pieces for _, pieces in putaway.staged(session, session.get_one(Receipt, receipt))]

    assert house.write("x", claim_and_look) == [3]


def test_the_first_dock_by_code_takes_the_goods(house: Database) -> None:
    house.write("x", lambda session: session.add(founding.location("ADOCK", "dock", 1)))
    first = house.read(partial(receiving.dock_of, warehouse_id=1))
    assert house.read(lambda session: session.get_one(founding.Location, first).code) == "ADOCK"


def test_two_stations_receiving_one_order_lose_no_piece(postgres_url: str) -> None:
    first = furnish(Database.open(postgres_url))
    second = Database.open(postgres_url)
    start = threading.Barrier(2)

    def station(own: Database) -> None:
        start.wait(timeout=10)
        receipt = open_receipt(own)
        for _ in range(10):
            take_in(own, receipt, "RED", 1)
            take_in(own, receipt, "MILK", 1, "L1")

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(station, own) for own in (first, second)]:
            future.result(timeout=60)
    found = first.read(
        lambda session: (
            session.scalars(select(PurchaseLine.received)).one(),
            sorted(session.scalars(select(ReceiptLine.quantity)).all()),
            len(session.scalars(select(Receipt)).all()),
        )
    )
    first.close()
    second.close()
    assert found == (20, [20, 20], 1)
