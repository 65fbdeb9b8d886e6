"""Orders come in whole, with their address, and are promised what is there."""

from collections.abc import Callable

import pytest
from sqlalchemy import update

from fulfilment.orders.files.mapping import Options
from models.journal import JournalEntry, Operation
from models.order import Order, OrderLine, Party, Reservation

HEAD = "order,date,sku,qty,price,currency,recipient,street,city,postcode,country,email,service,ship by,language,note\n"
ORDERS = HEAD + (
    "1001,2025-03-04 09:14,MUG,2,4.50,EUR,Ann Example,Main 1,Rīga,LV-1010,Latvia,ann@ex.com,Post,2025-03-06,lv,Ring\n"
    "1001,,TEA,1,3.00,,,,,,,,,,,\n"
    "1002,2025-03-04 10:00,MUG,30,4.50,EUR,Bo Muster,Weg 5,Köln,50667,Германия,,,,en,\n"
)


@pytest.fixture
def house(house):
    house.imports("items", "sku,name,barcode\nMUG,Mug,4006381333931\nTEA,Tea,\n")
    house.imports("locations", "location,kind\nB1,bin\n")
    house.imports("stock", "sku,bin,qty\nMUG,B1,20\n")
    return house


def test_an_order_comes_in_with_lines_address_and_promise(house, told: Callable) -> None:
    result = house.imports("orders", ORDERS)
    assert (result.added, result.rows, told(result)) == (2, {"order": 3}, [])
    assert house.all(Order.number, Order.external_key, Order.service, Order.language, Order.note) == [
        ("1001", "file:1001", "Post", "lv", "Ring"),
        ("1002", "file:1002", "", "en", ""),
    ]
    assert house.all(Party.country, Party.name, Party.city)[1:] == [
        ("DE", "Bo Muster", "Köln"),
        ("LV", "Ann Example", "Rīga"),
    ]
    assert house.all(OrderLine.external_key, OrderLine.quantity, OrderLine.price_minor) == [
        ("MUG", 2, 450),
        ("MUG", 30, 450),
        ("TEA", 1, 300),
    ]
    assert sorted(house.all(Reservation.quantity)) == [(2,), (18,)]


def test_the_same_file_twice_changes_nothing(house) -> None:
    house.imports("orders", ORDERS)
    before = len(house.all(Operation.id)), len(house.all(Party.id))
    result = house.imports("orders", ORDERS)
    assert (result.added, result.changed, result.already_there) == (0, 0, 2)
    assert (len(house.all(Operation.id)), len(house.all(Party.id))) == before


def test_an_order_that_waits_is_changed_with_its_lines_and_promises(house) -> None:
    house.imports("orders", ORDERS)
    changed = (
        ORDERS.replace("1001,,TEA,1,3.00", "1001,,TEA,3,3.00").replace("MUG,30", "MUG,5").replace("Main 1", "Sea 2")
    )
    result = house.imports("orders", changed)
    assert (result.added, result.changed) == (0, 2)
    assert house.all(OrderLine.external_key, OrderLine.quantity) == [("MUG", 2), ("MUG", 5), ("TEA", 3)]
    assert sorted(house.all(Reservation.quantity)) == [(2,), (5,)]
    assert ("Sea 2",) in house.all(Party.street)
    assert house.imports("orders", changed).already_there == 2


def test_a_line_that_the_file_has_no_more_is_cancelled(house) -> None:
    house.imports("orders", ORDERS)
    without = "".join(line for line in ORDERS.splitlines(keepends=True) if "TEA" not in line)
    assert house.imports("orders", without).changed == 1
    assert house.all(OrderLine.external_key, OrderLine.cancelled)[-1] == ("TEA", 1)
    assert house.imports("orders", without).already_there == 2


@pytest.mark.parametrize(("state", "is_told"), [("picking", True), ("packed", True), ("shipped", False)])
def test_an_order_under_way_is_not_changed_but_told(house, told: Callable, state: str, is_told: bool) -> None:
    house.imports("orders", ORDERS)
    house.database.write("test", lambda session: session.execute(update(Order).values(state=state)) and None)
    assert house.imports("orders", ORDERS).already_there == 2
    result = house.imports("orders", ORDERS.replace("MUG,30", "MUG,5"))
    assert result.changed == 0
    assert bool(told(result)) == is_told
    if is_told:
        assert told(result)[0].startswith(f"4, order: Order 1002 differs from the file but is {state} already.")


def test_an_order_with_an_unknown_item_stays_out_whole(house, told: Callable) -> None:
    result = house.imports("orders", ORDERS.replace("1001,,TEA", "1001,,NONE"))
    assert (result.added, len(result.rejected)) == (1, 2)
    assert "There is no item NONE." in told(result)[0]
    assert house.all(Order.number) == [("1002",)]


def test_an_order_may_name_items_by_their_barcode(house) -> None:
    assert house.imports("orders", "order,sku,qty\n1,4006381333931,2\n").added == 1


def test_a_number_that_another_source_uses_is_refused(house, told: Callable) -> None:
    house.imports("orders", ORDERS)
    result = house.imports("orders", ORDERS, Options(source="other shop"))
    assert (result.added, len(result.rejected)) == (0, 3)
    assert "from another source" in told(result)[0]


def test_the_same_item_on_two_lines_stays_two_lines(house) -> None:
    text = "order,sku,qty\n7,MUG,1\n7,MUG,1\n"
    house.imports("orders", text)
    assert house.all(OrderLine.external_key) == [("MUG",), ("MUG#2",)]
    assert house.imports("orders", text).already_there == 1


@pytest.mark.parametrize("quantity", ["0", "-3"])
def test_a_line_of_no_pieces_is_refused(house, told: Callable, quantity: str) -> None:
    assert told(house.imports("orders", f"order,sku,qty\n7,MUG,{quantity}\n")) == [
        "2, qty: The quantity is less than one. Write how many pieces are wanted, or leave the line out."
    ]


def test_no_name_or_address_enters_the_journal(house) -> None:
    house.imports("orders", ORDERS)
    house.imports("orders", ORDERS.replace("Ann Example", "Ann Other"))
    journal = str(house.all(JournalEntry.table_name, JournalEntry.before, JournalEntry.after))
    assert "sales_order" in journal
    assert not [word for word in ("Ann", "Main 1", "Rīga", "ann@ex.com") if word in journal]


def test_a_dry_run_tells_the_same_and_leaves_nothing(house) -> None:
    work = house.file(ORDERS.replace("1002,2025-03-04 10:00,MUG", "1002,2025-03-04 10:00,NONE"), "orders")
    dry = house.run(work, is_dry=True)
    assert (house.all(Order.number), house.all(Party.name)) == ([], [("",)])
    real = house.run(work)
    assert (dry.outcomes, dry.rows, dry.rejected) == (real.outcomes, real.rows, real.rejected)
