"""A file that is taken back leaves the warehouse as it was before, or the later step that forbids it is named."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.orders.files import taking_back
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.picking.release import release
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.undo import UndoRefusedError
from fulfilment.stock.verify import verify
from models.file_import import FileImport, FilePortion
from models.item import Identifier, Item, Lot, Supplier
from models.journal import Operation
from models.order import DemandRow, Order, OrderLine, Party, Reservation
from models.place import Location
from models.purchase import ReorderRule
from models.stock import Balance, Move

ITEMS = "SKU;Name;Barcode;Minimum;Target;Supplier;Weight (g)\nMUG;Mug;4006381333931;5;20;Pottery;300\nBOWL;Bowl;;;;;\n"
PLACES = "Code;Kind;Zone\nA-01;bin;A\nA-02;bin;A\n"
STOCK = "SKU;Location;Quantity\nMUG;A-01;10\nBOWL;A-02;4\n"
ORDERS = """Order number;SKU;Quantity;Recipient;Street;City;Country
W-1;MUG;2;Anna;Main 1;Riga;LV
W-2;BOWL;1;Boris;Oak 2;Riga;LV
"""
HISTORY = """Order number;SKU;Quantity;Date;Price
1;MUG;2;2026-01-05;4.50
2;BOWL;3;2026-01-06;2.00
3;MUG;1;2026-01-07;4.50
"""
FILES = {"items": ITEMS, "locations": PLACES, "stock": STOCK, "orders": ORDERS, "history": HISTORY}


def everything(session: Session) -> dict[str, Any]:
    """What people see of the warehouse: rows in use, without their ids."""
    address = (Party.name, Party.street, Party.city)
    return {
        "items": _rows(session, select(Item.sku, Item.name, Item.weight_g).where(Item.is_active)),
        "codes": _rows(session, select(Identifier.text, Identifier.item_id, Identifier.quantity)),
        "suppliers": _rows(session, select(Supplier.code)),
        "rules": _rows(session, select(ReorderRule.item_id, ReorderRule.minimum, ReorderRule.target)),
        "places": _rows(session, select(Location.code, Location.kind, Location.parent_id).where(Location.is_active)),
        "stock": _rows(
            session,
            select(Balance.item_id, Balance.location_id, Balance.lot_id, Balance.on_hand, Balance.allocated).where(
                Balance.on_hand > 0
            ),
        ),
        "orders": _rows(session, select(Order.number, Order.state, *address).join(Party)),
        "lines": _rows(session, select(OrderLine.external_key, OrderLine.quantity, OrderLine.cancelled)),
        "promises": _rows(session, select(Reservation.item_id, Reservation.quantity).where(Reservation.quantity > 0)),
        "addresses": _rows(session, select(*address)),
        "history": _rows(session, select(DemandRow.document, DemandRow.item_id, DemandRow.quantity)),
    }


def _rows(session: Session, query: Any) -> list[tuple[Any, ...]]:
    return sorted((tuple(row) for row in session.execute(query)), key=repr)


def _furnished(house: Any, *kinds: str) -> None:
    for kind in kinds:
        assert not house.imports(kind, FILES[kind]).rejected


def _last(house: Any) -> int:
    number: int = house.read(lambda session: session.scalar(select(func.max(FileImport.id))))
    return number


def _take_back(house: Any, number: int) -> int:
    """Take a file back as the desk does, and return how many portions there were."""
    operations = house.read(lambda session: taking_back.pending(session, number))
    for each in operations:
        house.database.rehearse(
            "undo", lambda session, each=each: taking_back.take_back(session, each, besides=operations)
        )
    for each in operations:
        house.database.write("undo", lambda session, each=each: taking_back.take_back(session, each))
    return len(operations)


def _is_sound(house: Any) -> bool:
    return not house.read(verify).disagreements


@pytest.mark.parametrize("kind", ["items", "locations", "stock", "orders", "history"])
def test_a_file_taken_back_leaves_what_was_there_before(house: Any, kind: str) -> None:
    house.chunk_rows = 1
    before_it = {"items": (), "locations": (), "stock": ("items", "locations"), "history": ("items",)}
    _furnished(house, *before_it.get(kind, ("items", "locations", "stock")))
    before = house.read(everything)
    _furnished(house, kind)
    assert house.read(everything) != before
    assert _take_back(house, _last(house)) > 1
    assert house.read(everything) == before
    assert _is_sound(house)


@pytest.mark.parametrize("kind", ["items", "locations", "stock", "orders", "history"])
def test_a_file_taken_back_can_be_taken_in_again(house: Any, kind: str) -> None:
    before_it = {"items": (), "locations": (), "stock": ("items", "locations"), "history": ("items",)}
    _furnished(house, *before_it.get(kind, ("items", "locations", "stock")))
    first = house.imports(kind, FILES[kind])
    after = house.read(everything)
    _take_back(house, _last(house))
    again = house.imports(kind, FILES[kind])
    assert (again.added, again.changed, again.rejected) == (first.added, 0, [])
    assert house.read(everything) == after
    assert _is_sound(house)


def test_what_the_file_changed_gets_its_old_values_back(house: Any) -> None:
    _furnished(house, "items", "locations", "stock", "orders", "history")
    before = house.read(everything)
    changed = house.imports("items", ITEMS.replace(";300", ";310").replace(";5;20", ";6;24"))
    changed.add(house.imports("orders", ORDERS.replace("Main 1", "High 9").replace("MUG;2", "MUG;3")))
    changed.add(house.imports("history", HISTORY.replace("MUG;2", "MUG;7")))
    assert (changed.added, changed.changed) == (0, 3)
    for number in (_last(house), _last(house) - 1, _last(house) - 2):
        _take_back(house, number)
    assert house.read(everything) == before
    assert _is_sound(house)


def test_all_files_can_be_taken_back_one_after_the_other(house: Any) -> None:
    before = house.read(everything)
    _furnished(house, *FILES)
    for number in range(_last(house), 0, -1):
        _take_back(house, number)
    assert house.read(everything) == before


def test_addresses_do_not_outlive_their_orders(house: Any) -> None:
    _furnished(house, "items")
    before = house.read(lambda session: session.scalar(select(func.count()).select_from(Party)))
    _furnished(house, "orders")
    house.imports("orders", ORDERS.replace("Main 1", "High 9"))
    _take_back(house, _last(house))
    _take_back(house, _last(house) - 1)
    assert house.read(lambda session: session.scalar(select(func.count()).select_from(Party))) == before


def test_an_item_begins_anew_when_it_comes_back(house: Any) -> None:
    _furnished(house, "items")
    _take_back(house, _last(house))
    house.imports("items", "SKU;Name\nMUG;Cup\n")
    assert house.all(Item.sku, Item.name, Item.weight_g, Item.is_active)[1] == ("MUG", "Cup", 0, True)


def test_a_place_may_come_back_as_another_kind(house: Any) -> None:
    _furnished(house, "locations")
    _take_back(house, _last(house))
    assert not house.imports("locations", "Code;Kind\nA-01;zone\n").rejected
    found = house.all(Location.code, Location.kind, Location.is_active, Location.parent_id)
    assert ("A-01", "zone", True, None) in found


def test_a_lot_may_come_back_with_another_expiry(house: Any) -> None:
    house.imports("items", "SKU;Name;Has lots\nPIE;Pie;yes\n")
    house.imports("locations", PLACES)
    rows = "SKU;Location;Quantity;Lot;Expiry\nPIE;A-01;5;L1;{}\n"
    house.imports("stock", rows.format("2027-01-31"))
    assert house.imports("stock", rows.format("2027-02-28").replace("A-01", "A-02")).rejected
    _take_back(house, _last(house) - 1)
    assert not house.imports("stock", rows.format("2027-02-28")).rejected
    assert ("L1", "2027-02-28") in [(code, str(day)) for code, day in house.all(Lot.code, Lot.expires_on)]


def test_an_item_that_was_taken_back_is_unknown_to_other_files(house: Any) -> None:
    _furnished(house, "items", "locations")
    _take_back(house, _last(house) - 1)
    assert len(house.imports("stock", STOCK).rejected) == 2
    assert len(house.imports("orders", ORDERS).rejected) == 2


@pytest.mark.parametrize(("kind", "later"), [("items", "history"), ("history", "history")])
def test_history_that_builds_on_a_file_forbids_taking_it_back(house: Any, kind: str, later: str) -> None:
    _furnished(house, "items", "history")
    number = _last(house) - (kind == "items")
    if later == kind:
        house.imports("history", HISTORY.replace("MUG;2", "MUG;7"))
    before = house.read(everything)
    with pytest.raises(RefusedError, match=rf"history\.csv, number {_last(house)}"):
        _take_back(house, number)
    assert house.read(everything) == before
    _take_back(house, _last(house))
    if later != kind:
        _take_back(house, number)


@pytest.mark.parametrize(("kind", "later"), [("items", "stock"), ("items", "orders"), ("locations", "stock")])
def test_a_file_that_builds_on_it_is_named(house: Any, kind: str, later: str) -> None:
    _furnished(house, "items", "locations")
    number = _last(house) - (kind == "items")
    _furnished(house, later)
    with pytest.raises(RefusedError, match=rf"{later}\.csv, number {_last(house)}"):
        _take_back(house, number)
    _take_back(house, _last(house))
    _take_back(house, number)
    assert _is_sound(house)


def test_released_orders_are_not_taken_back_and_nothing_is(house: Any) -> None:
    house.chunk_rows = 1
    _furnished(house, "items", "locations", "stock", "orders")
    assert house.database.write("release", lambda session: release(session, [1])).order_ids == (1,)
    before = house.read(everything)
    with pytest.raises(UndoRefusedError) as refusal:
        _take_back(house, _last(house))
    assert refusal.value.blocker.kind == "release"
    assert house.read(everything) == before


def test_two_stations_take_a_portion_back_once(house: Any) -> None:
    _furnished(house, "items")
    (portion,) = house.read(lambda session: taking_back.pending(session, _last(house)))
    assert house.database.write("undo", lambda session: taking_back.take_back(session, portion))
    assert not house.database.write("undo", lambda session: taking_back.take_back(session, portion))


def test_the_record_says_what_came_of_the_file(house: Any) -> None:
    house.chunk_rows = 1
    _furnished(house, "items")
    result = house.imports("items", ITEMS.replace("Mug", "Cup") + "BAD;;;;;;\nPLATE;Plate;;;;;\n")
    (run,) = house.all(*_RECORD)[1:]
    assert run == (_last(house), "items", "items.csv", 4, result.added, result.changed, 1, len(result.rejected))
    assert (result.added, result.changed, len(result.rejected)) == (1, 1, 1)
    assert len(house.read(lambda session: taking_back.pending(session, _last(house)))) == 2


_RECORD = (
    FileImport.id,
    FileImport.kind,
    FileImport.name,
    FileImport.rows,
    FileImport.added,
    FileImport.changed,
    FileImport.already_there,
    FileImport.rejected,
)


def test_a_trial_leaves_no_record(house: Any) -> None:
    house.run(house.file(ITEMS, "items"), is_dry=True)
    assert house.all(FileImport.id) == house.all(FilePortion.operation_id) == []


def test_taking_back_is_booked_and_nothing_is_erased(house: Any) -> None:
    _furnished(house, "items", "locations", "stock")
    _take_back(house, _last(house))
    kinds = [kind for _, kind in house.all(Operation.id, Operation.kind)]
    assert kinds[-2:] == ["import.stock", "undo.import.stock"]
    assert len(house.all(Move.id)) == 4


_SKUS, _PLACES = ("MUG", "BOWL", "JAR"), ("A-01", "A-02")
_STOCK_ROWS = some.lists(
    some.tuples(some.sampled_from(_SKUS), some.sampled_from(_PLACES), some.integers(0, 9)), min_size=1, max_size=6
)
_ORDER_ROWS = some.lists(
    some.tuples(some.integers(1, 4), some.sampled_from(_SKUS), some.integers(1, 9), some.sampled_from(("Oak", "Elm"))),
    min_size=1,
    max_size=6,
)


@given(stock=_STOCK_ROWS, orders=_ORDER_ROWS, names=some.lists(some.sampled_from(_SKUS), min_size=1, unique=True))
def test_whatever_comes_in_goes_out_again(house: Any, stock: list[Any], orders: list[Any], names: list[str]) -> None:
    house.chunk_rows = 2
    texts = {
        "items": "SKU;Name;Minimum\n" + "".join(f"{sku};{sku} {len(names)};{len(sku)}\n" for sku in names),
        "locations": PLACES,
        "stock": "SKU;Location;Quantity\n" + "".join(f"{sku};{place};{n}\n" for sku, place, n in stock),
        "orders": "Order number;SKU;Quantity;Street\n"
        + "".join(f"W-{number};{sku};{n};{street} {number}\n" for number, sku, n, street in sorted(orders)),
    }
    total, begun, before = ChunkResult(), _last(house) or 0, house.read(everything)
    for kind, text in texts.items():
        total.add(house.imports(kind, text))
    assert total.added
    for number in range(_last(house), begun, -1):
        _take_back(house, number)
    assert house.read(everything) == before
    assert _is_sound(house)
