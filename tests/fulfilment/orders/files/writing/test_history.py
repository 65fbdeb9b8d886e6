"""Order history is kept for demand and never touches stock."""

from collections.abc import Callable

import pytest

from fulfilment.orders.files.mapping import Options
from models.order import DemandRow, Order
from models.stock import Move

LINES = """order,date,sku,qty,price,country
1,2025-01-05,MUG,2,4.50,LV
1,2025-01-05,MUG,2,4.50,LV
2,2025-01-06,MUG,-1,4.50,LV
"""


@pytest.fixture
def house(house):
    house.imports("items", "sku,name\nMUG,Mug\n")
    return house


def test_lines_come_in_as_demand_alone(house) -> None:
    result = house.imports("history", LINES)
    assert (result.added, result.rows) == (3, {"order": 2, "return": 1})
    stored = house.all(DemandRow.id, DemandRow.document, DemandRow.line_key, DemandRow.kind, DemandRow.quantity)
    assert [row[1:] for row in stored] == [("1", "1", "order", 2), ("1", "2", "order", 2), ("2", "1", "return", -1)]
    assert set(house.all(DemandRow.price_minor, DemandRow.country)) == {(450, "LV")}
    assert house.all(Move.id) == house.all(Order.id) == []


def test_the_same_file_twice_changes_nothing_and_a_changed_line_is_changed(house) -> None:
    house.imports("history", LINES)
    assert house.imports("history", LINES).already_there == 3
    result = house.imports("history", LINES.replace("MUG,-1", "MUG,-2"))
    assert (result.added, result.changed, result.already_there) == (0, 1, 2)
    assert min(house.all(DemandRow.quantity)) == (-2,)


def test_the_same_numbers_of_two_sources_are_two_histories(house) -> None:
    house.imports("history", LINES, Options(source="shop a"))
    assert house.imports("history", LINES, Options(source="shop b")).added == 3


def test_lines_that_mean_no_demand_are_named(house, told: Callable) -> None:
    result = house.imports("history", "order,date,sku,qty\n1,2025-01-05,MUG,0\n1,2025-01-05,NONE,1\n1,,MUG,1\n")
    assert [error.split(". ")[0] for error in told(result)] == [
        "2, qty: The quantity is zero",
        "3, sku: There is no item NONE",
        "4, date: Ordered on is missing",
    ]
