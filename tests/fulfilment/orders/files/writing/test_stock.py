"""Opening stock goes through the ledger, once."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from fulfilment.stock import ledger, verify
from fulfilment.stock.ledger import Place
from fulfilment.stock.undo import undo
from models.item import Lot
from models.journal import Operation
from models.place import Location, LocationKind
from models.stock import Balance, Move

STOCK = "sku,bin,lot,expiry,qty\nMUG,B1,,,40\nTEA,B1,L7,2027-05,12\nTEA,B2,L8,2027-06-30,5\n"


@pytest.fixture
def house(house):
    house.imports("items", "sku,name,lots\nMUG,Mug,no\nTEA,Tea,yes\n")
    house.imports("locations", "location,kind,zone\nB1,bin,Z\nB2,bin,Z\n")
    return house


def test_stock_is_booked_by_the_ledger_with_its_reason(house) -> None:
    result = house.imports("stock", STOCK)
    assert result.added == 3
    assert sorted(house.all(Balance.on_hand)) == [(5,), (12,), (40,)]
    assert [str(row[1]) for row in house.all(Lot.code, Lot.expires_on) if row[0]] == ["2027-05-31", "2027-06-30"]
    kinds = [row for row in house.all(Operation.id, Operation.kind, Operation.reason) if row[1] == "import.stock"]
    assert [(kind, reason) for _, kind, reason in kinds] == [("import.stock", "stock.csv")]
    assert not house.read(verify.verify).disagreements


def test_the_same_file_twice_changes_nothing_even_after_goods_were_picked(house) -> None:
    house.imports("stock", STOCK)
    house.database.write("test", lambda session: _take_all(session, "B1"))
    result = house.imports("stock", STOCK)
    assert (result.added, result.already_there, len(house.all(Move.id))) == (0, 3, 5)


def _take_all(session, code: str) -> None:
    location_id = session.scalars(select(Location.id).where(Location.code == code)).one()
    customer = ledger.outside(session)[LocationKind.CUSTOMER]
    for place, level in ledger.content(session, location_id):
        ledger.post(session, Place(place.item_id, location_id, place.lot_id), customer, level.on_hand)


def test_stock_taken_back_can_be_imported_again(house) -> None:
    text = "sku,bin,qty\nMUG,B1,40\n"
    house.imports("stock", text)

    def take_back(session) -> None:
        undo(session, session.scalars(select(Operation).where(Operation.kind == "import.stock")).one())

    house.database.write("undo", take_back)
    assert house.all(Balance.on_hand) == [(0,)]
    assert house.imports("stock", text).added == 1
    assert house.all(Balance.on_hand) == [(40,)]


def test_another_figure_than_before_is_refused_with_the_way_to_correct_it(house, told: Callable) -> None:
    house.imports("stock", STOCK)
    assert told(house.imports("stock", STOCK.replace(",,40", ",,41"))) == [
        "2, qty: 40 pieces of MUG were imported into B1 before. Count the place or adjust its stock."
    ]


def test_rows_that_the_warehouse_refuses_are_named_and_the_others_go_in(house, told: Callable) -> None:
    result = house.imports(
        "stock",
        "sku,bin,lot,qty\nNONE,B1,,1\nMUG,B9,,1\nMUG,Z,,1\nTEA,B1,,1\nMUG,B1,L1,1\nMUG,B1,,-2\nMUG,B1,,3\n",
    )
    assert [error.split(". ")[0] for error in told(result)] == [
        "2, sku: There is no item NONE",
        "3, bin: There is no location B9 in this warehouse",
        "4, bin: Z is a zone, which holds no stock itself",
        "5, lot: TEA is kept by lots, but the lot is missing",
        "6, lot: MUG is not kept by lots",
        "7, qty: “-2” is less than zero",
    ]
    assert house.all(Balance.on_hand) == [(3,)]


def test_a_lot_has_one_expiry(house, told: Callable) -> None:
    house.imports("stock", STOCK)
    result = house.imports("stock", "sku,bin,lot,expiry,qty\nTEA,B2,L7,2028-01-01,1\n")
    assert told(result)[0].startswith("2, expiry: Lot L7 of TEA expires on 2027-05-31.")
