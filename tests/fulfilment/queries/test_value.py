"""The value of stock follows what purchases cost, what went, and what was taken back; on any day."""

from datetime import UTC, datetime, timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items import recipes
from fulfilment.items.recipes import Part
from fulfilment.queries import as_of, value
from fulfilment.queries.value import ValueRow
from fulfilment.stock import assembling, ledger, receiving, undo
from fulfilment.stock.ledger import Place
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.valuing import Method
from models import journal
from models.base import utc_now
from models.database import Database
from models.item import Item, Supplier
from models.journal import Operation
from models.place import Location, Warehouse
from models.purchase import PurchaseLine, PurchaseOrder

FIRST = datetime(2026, 5, 4, 10, tzinfo=UTC)
COSTS = (100, 250)
"""What a piece costs on the first and on the second purchase."""


@pytest.fixture
def bought(database: Database) -> Database:
    """Ten at 1.00 on Monday, ten at 2.50 on Tuesday, and twelve gone on Wednesday."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", cost_minor=175)
        session.add(Supplier(id=1, code="S", name="S"))
        session.flush()
        for number, cost in enumerate(COSTS, 1):
            order = {"supplier_id": 1, "warehouse_id": 1, "ordered_at": FIRST}
            session.add(PurchaseOrder(id=number, number=f"P{number}", **order))
            session.flush()
            session.add(PurchaseLine(purchase_order_id=number, item_id=1, quantity=10, cost_minor=cost))

    database.write("test", prepare)
    for day in range(len(COSTS)):
        database.write("receive.take_in", lambda session, day=day: _receive(session, day))
    database.write("ship", lambda session: _ship(session, 2, 12))
    return database


def _on(session: Session, day: int) -> None:
    journal.intent_of(session).at = FIRST + timedelta(days=day)


def _receive(session: Session, day: int) -> None:
    _on(session, day)
    receipt = receiving.open_receipt(session, 1, purchase_order_id=day + 1)
    receiving.take_in(session, receipt, Arrival(1, 10), today=FIRST.date())


def _dock(session: Session) -> Place:
    dock = session.scalars(select(Location.id).where(Location.kind == "dock")).one()
    return Place(1, dock, builders.lot(session, 1).id)


def _ship(session: Session, day: int, pieces: int) -> None:
    _on(session, day)
    ledger.post(session, _dock(session), ledger.outside(session)["customer"], pieces)


def _values(database: Database, method: Method, day: int = 30, warehouse_id: int = 1) -> list[ValueRow]:
    on = (FIRST + timedelta(days=day)).date()
    return database.read(lambda session: list(value.values(session, warehouse_id, on, method)))


def _value(database: Database, method: Method, day: int = 30) -> int:
    (row,) = _values(database, method, day)
    return row.value_minor


def test_fifo_leaves_the_pieces_of_the_last_purchase(bought: Database) -> None:
    assert _value(bought, Method.FIFO) == 8 * 250


def test_the_average_lies_between(bought: Database) -> None:
    assert _value(bought, Method.AVERAGE) == 8 * 175


@pytest.mark.parametrize(("day", "worth"), [(0, 1_000), (1, 3_500), (2, 2_000)])
def test_the_value_of_a_past_day_knows_nothing_of_later_ones(bought: Database, day: int, worth: int) -> None:
    assert _value(bought, Method.FIFO, day) == worth


def test_before_the_first_purchase_there_is_nothing(bought: Database) -> None:
    assert _values(bought, Method.FIFO, -1) == []


def test_what_no_purchase_says_has_cost_what_the_item_says(bought: Database) -> None:
    bought.write("test", lambda session: builders.stock(session, 1, _dock(session).location_id, 2))
    now = (utc_now() - FIRST).days + 1
    assert _value(bought, Method.FIFO, now) == 8 * 250 + 2 * 175


def test_a_cost_in_another_currency_is_not_taken_for_ours(bought: Database) -> None:
    def change(session: Session) -> None:
        session.get_one(Supplier, 1).currency = "USD"

    bought.write("test", change)
    assert _value(bought, Method.FIFO) == 8 * 175


@pytest.mark.parametrize("method", list(Method))
def test_undoing_the_shipment_brings_its_cost_back(bought: Database, method: Method) -> None:
    shipped = bought.read(lambda session: session.scalars(select(Operation.id).where(Operation.kind == "ship")).one())
    bought.write("undo", lambda session: undo.undo(session, session.get_one(Operation, shipped)))
    (row,) = _values(bought, method, (utc_now() - FIRST).days + 1)
    assert (row.on_hand, row.value_minor) == (20, 3_500)


def test_warehouses_share_the_value_by_pieces_and_nothing_is_lost(bought: Database) -> None:
    def carry(session: Session) -> None:
        _on(session, 3)
        session.add(Warehouse(code="SECOND", name="Second"))
        session.flush()
        ledger.post(session, _dock(session), builders.bin_at(session, "X", warehouse_id=2).id, 3)

    bought.write("test", carry)
    parts = [row for each in (1, 2) for row in _values(bought, Method.FIFO, warehouse_id=each)]
    assert [(row.on_hand, row.value_minor) for row in parts] == [(5, 1_250), (3, 750)]
    assert value.total(parts) == {"EUR": 2_000}


def test_the_stock_of_a_past_day_is_listed_by_sku(bought: Database) -> None:
    def add(session: Session) -> None:
        _on(session, 1)
        blue = builders.item(session, "BLUE", variant="dark")
        builders.stock(session, blue.id, _dock(session).location_id, 4)

    bought.write("test", add)

    def listed(day: int) -> list[tuple[str, str, int]]:
        on = (FIRST + timedelta(days=day)).date()
        return bought.read(lambda s: [(row.sku, row.name, row.on_hand) for row in as_of.rows(s, 1, on)])

    assert listed(0) == [("RED", "Item RED", 10)]
    assert listed(2) == [("BLUE", "Item BLUE dark", 4), ("RED", "Item RED", 8)]
    assert bought.read(lambda session: session.scalars(select(Item.sku).order_by(Item.id)).all()) == ["RED", "BLUE"]


@pytest.mark.parametrize(("own", "worth"), [(0, 2 * 350), (999, 2 * 999)])
def test_an_assembled_kit_has_cost_its_parts_where_it_says_nothing_itself(
    database: Database, own: int, worth: int
) -> None:
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        cup, made = builders.item(session, "CUP", cost_minor=175), builders.item(session, "SET", cost_minor=own)
        made.kit = "assembled"
        a = builders.bin_at(session, "A")
        builders.stock(session, cup.id, a.id, 10)
        recipes.set_parts(session, made.id, [Part(cup.id, 2)])
        assembling.assemble(session, made.id, a.id, 2)

    database.write("test", prepare)
    today = utc_now().date()
    rows = database.read(lambda session: list(value.values(session, 1, today, Method.FIFO)))
    assert {row.sku: row.value_minor for row in rows} == {"CUP": 6 * 175, "SET": worth}
