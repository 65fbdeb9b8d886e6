"""The lines of the online retailer's history are told apart: orders, what was taken back, corrections, no goods."""

from datetime import date
from decimal import Decimal

import pytest

from fulfilment.orders.files.online_retail import OnlineRetailRule

DAY = date(2011, 3, 1)


def line(**values: object) -> dict[str, object]:
    return {"document": "536365", "sku": "85123A", "quantity": 6, "price": Decimal("2.55"), "customer": "17850",
            "ordered_on": DAY, **values}  # fmt: skip


@pytest.mark.parametrize(
    ("values", "sort"),
    [
        ({}, "order"),
        ({"customer": None}, "order"),
        ({"price": Decimal(0)}, "order"),
        ({"price": Decimal(0), "customer": None}, "correction"),
        ({"quantity": -3, "price": Decimal(0), "customer": None}, "correction"),
        ({"document": "C536379", "quantity": -1}, "return"),
        ({"sku": "POST"}, "non_goods"),
        ({"sku": "GIFT_0001_40"}, "non_goods"),
        ({"sku": "DCGS0003"}, "order"),
        ({"document": "C536379", "quantity": -1, "sku": "D"}, "non_goods"),
    ],
)
def test_a_line_alone(values: dict[str, object], sort: str) -> None:
    assert OnlineRetailRule().sort("history", line(**values)) == sort


def test_what_is_taken_back_on_the_day_of_the_order_is_a_cancellation_as_far_as_it_was_ordered() -> None:
    rule = OnlineRetailRule()
    rule.sort("history", line())
    back = {"document": "C536390", "quantity": -4}
    assert [rule.sort("history", line(**back)) for _ in range(2)] == ["cancelled", "return"]


def test_what_is_taken_back_on_a_later_day_is_a_return() -> None:
    rule = OnlineRetailRule()
    rule.sort("history", line())
    assert rule.sort("history", line(document="C536390", quantity=-4, ordered_on=date(2011, 3, 2))) == "return"


def test_an_item_is_taken_from_its_first_priced_line_only() -> None:
    rule = OnlineRetailRule()
    rows = [{"price": Decimal(0), "name": "damages"}, {"name": ""}, {"name": "LAMP"}, {"name": "LAMP"}]
    assert [rule.sort("items", line(**row)) for row in rows] == ["unnamed", "unnamed", "item", "repeated"]


def test_one_code_in_small_and_capital_letters_is_one_item() -> None:
    values = line(sku="85123a")
    OnlineRetailRule().clean(values)
    assert values["sku"] == "85123A"
