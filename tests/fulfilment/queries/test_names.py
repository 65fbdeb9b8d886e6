"""Goods are called and sorted in the language of who reads the list."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.queries import (
    as_of,
    locations,
    moves,
    order_details,
    orders,
    papers,
    purchases,
    reorder,
    stock,
    stock_details,
    value,
)
from fulfilment.queries.listing import Filter, Sort
from fulfilment.stock.valuing import Method
from models.base import utc_now
from models.database import Database
from models.item import Item
from models.order import Order, Party
from models.purchase import ReorderRule

MUG, PLATE = "Ziedu krūze", "Balts šķīvis"
_Query = Callable[[Session], Any]  # Any: rows of many lists

LISTS: dict[str, _Query] = {
    "stock": lambda session: stock.rows(session, [1, 2], language="lv"),
    "stock details": lambda session: stock_details.details(session, 1, language="lv"),
    "moves of an item": lambda session: moves.of_item(session, 1, language="lv"),
    "moves": lambda session: moves.rows(session, [1, 2], language="lv"),
    "order": lambda session: order_details.details(session, 1, language="lv"),
    "place": lambda session: locations.details(session, _place(session), language="lv"),
    "purchase": lambda session: purchases.details(session, 1, language="lv"),
    "reorder": lambda session: reorder.rows(session, [1], language="lv"),
    "reorder details": lambda session: reorder.details(session, 1, language="lv"),
    "value": lambda session: list(value.values(session, 1, utc_now().date(), Method.FIFO, language="lv")),
    "stock of a day": lambda session: list(as_of.rows(session, 1, utc_now().date(), language="lv")),
    "pick list": lambda session: papers.pick_list(session, 1, language="lv"),
}


def _place(session: Session) -> int:
    return session.scalars(select(locations.Location.id).where(locations.Location.code == "A-01")).one()


@pytest.fixture
def lettish(own_day: Database) -> Database:
    def translate(session: Session) -> None:
        session.get_one(Item, 1).name_lv, session.get_one(Item, 2).name_lv = MUG, PLATE
        session.add(ReorderRule(item_id=2, warehouse_id=1, minimum=1, target=2))

    own_day.write("x", translate)
    return own_day


def test_every_list_calls_goods_in_the_language_asked_for(lettish: Database) -> None:
    shown = {name: repr(lettish.read(query)) for name, query in LISTS.items()}
    assert [name for name, words in shown.items() if MUG not in words and PLATE not in words] == []
    assert [name for name, words in shown.items() if "Mug Forest" in words or "'Plate'" in words] == []


@pytest.mark.parametrize("module", [stock, reorder], ids=["stock", "reorder"])
@pytest.mark.parametrize(("language", "names"), [("en", ["Mug Forest", "Plate"]), ("lv", [PLATE, MUG])])
def test_a_list_is_sorted_by_the_name_that_it_shows(
    lettish: Database, module: Any, language: str, names: list[str]
) -> None:
    def shown(session: Session, sort: Sort) -> list[str]:
        return [row.name for row in module.rows(session, module.ids(session, Filter(), sort), language=language)]

    assert lettish.read(lambda session: shown(session, Sort("name", language=language))) == names
    backwards = Sort("name", is_descending=True, language=language)
    assert lettish.read(lambda session: shown(session, backwards)) == names[::-1]


@pytest.mark.parametrize("module", [stock, reorder], ids=["stock", "reorder"])
def test_goods_sort_by_the_alphabet_of_the_house(lettish: Database, module: Any) -> None:
    def rename(session: Session) -> None:
        session.get_one(Item, 1).name_lv, session.get_one(Item, 2).name_lv = "Čaula", "Cz"

    lettish.write("x", rename)
    ids = lettish.read(lambda session: module.ids(session, Filter(), Sort("name", language="lv")))
    rows = lettish.read(lambda session: module.rows(session, ids, language="lv"))
    assert [row.name for row in rows] == ["Cz", "Čaula"]


def test_customers_towns_and_suppliers_sort_by_the_alphabet_of_the_house(own_day: Database) -> None:
    names = ["Ceplis", "Čakste", "Dauka", "Ēriks", "Zars"]

    def rename(session: Session) -> list[int]:
        found = list(session.scalars(select(Order).order_by(Order.id)))
        for order, name in zip(found, reversed(names), strict=True):
            party = session.get_one(Party, order.recipient_id)
            party.name, party.country, party.city = name, "LV", name
        return [order.id for order in reversed(found)]

    wanted = own_day.write("x", rename)
    for key in ("customer", "country"):
        assert list(own_day.read(lambda session, key=key: orders.ids(session, Filter(), Sort(key)))) == wanted
