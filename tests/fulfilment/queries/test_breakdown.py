"""The same stock by bin, zone, lot, expiry and warehouse."""

from collections.abc import Callable
from datetime import date

import builders
import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.queries import breakdown
from fulfilment.queries.breakdown import GroupRow
from fulfilment.queries.listing import Filter, Sort
from fulfilment.search import search_text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.database import Database
from models.item import Item
from models.place import LocationKind, Warehouse
from models.stock import Balance

SOON, LATE = date(2027, 1, 5), date(2027, 6, 5)


def _fill(session: Session) -> None:
    session.add(Warehouse(code="SECOND", name="Second"))
    zone = founding.location("Z-1", LocationKind.ZONE, 1)
    session.add(zone)
    session.flush()
    red = builders.item(session, "RED", search=search_text("RED", ["Rose"]))
    tea = builders.item(session, "TEA", tracking="lot", search=search_text("TEA", ["Tea"]))
    first, second = (builders.bin_at(session, code, parent_id=zone.id) for code in ("A-2", "A-10"))
    away = builders.bin_at(session, "X", warehouse_id=2)
    late, soon = (builders.lot(session, tea.id, code, day) for code, day in (("L1", LATE), ("L2", SOON)))
    soon.is_held = True
    for item_id, place, pieces, lot in (
        (red.id, first, 10, None),
        (tea.id, first, 4, late),
        (tea.id, second, 6, soon),
        (red.id, away, 3, None),
    ):
        builders.stock(session, item_id, place.id, pieces, lot_id=lot.id if lot else None)
    ledger.claim(session, Place(red.id, first.id, builders.lot(session, red.id).id), 2)


@pytest.fixture(scope="session")
def stocked(filled: Callable[[Callable[[Database], None]], Database]) -> Database:
    """Two items in two bins of a zone and in another warehouse, for looking only."""

    def stock(database: Database) -> None:
        builders.warehouse(database)
        database.write("test", _fill)

    return filled(stock)


def _rows(stocked: Database, view: str, text: str = "", *, is_descending: bool = False) -> list[GroupRow]:
    def ask(session: Session) -> list[GroupRow]:
        found = breakdown.ids(session, Filter(text, view, 1), Sort("code", is_descending))
        return breakdown.rows(session, found, 1)

    return stocked.read(ask)


def test_bins_stand_in_the_order_of_people_with_their_sums(stocked: Database) -> None:
    shown = [
        (row.code, row.items, row.on_hand, row.allocated, row.held, row.available) for row in _rows(stocked, "bin")
    ]
    assert shown == [("A-2", 2, 14, 2, 0, 12), ("A-10", 1, 6, 0, 6, 0)]


def test_a_bin_of_one_item_names_it(stocked: Database) -> None:
    assert [row.about for row in _rows(stocked, "bin")] == ["", "TEA  Item TEA"]


def test_a_zone_sums_up_its_bins(stocked: Database) -> None:
    (zone,) = _rows(stocked, "zone")
    assert (zone.code, zone.items, zone.on_hand, zone.available, zone.expires_on) == ("Z-1", 2, 20, 12, SOON)


def test_what_lies_in_no_zone_is_told_too_after_the_zones(database: Database) -> None:
    builders.warehouse(database)
    database.write("test", _fill)

    def put(session: Session) -> None:
        item_id = session.scalars(select(Item.id).where(Item.sku == "RED")).one()
        builders.stock(session, item_id, builders.bin_at(session, "LOOSE").id, 7)

    database.write("test", put)
    zone, loose = _rows(database, "zone")
    assert (zone.code, str(loose.called), loose.on_hand, loose.available) == ("Z-1", "without a zone", 7, 7)
    found = database.read(lambda session: breakdown.details(session, loose.id, 1))
    assert found is not None
    assert [each.place for each in found[1]] == ["LOOSE"]


def test_lots_stand_by_code_and_by_expiry(stocked: Database) -> None:
    assert [(row.code, row.on_hand, row.held) for row in _rows(stocked, "lot")] == [("L1", 4, 0), ("L2", 6, 6)]
    assert [(row.code, row.expires_on) for row in _rows(stocked, "expiry")] == [("L2", SOON), ("L1", LATE)]


def test_warehouses_stand_beside_each_other(stocked: Database) -> None:
    assert sorted((row.code, row.on_hand) for row in _rows(stocked, "warehouse")) == [("MAIN", 20), ("SECOND", 3)]


def test_a_search_leaves_what_holds_the_item(stocked: Database) -> None:
    assert [row.code for row in _rows(stocked, "bin", "rose")] == ["A-2"]


def test_the_order_is_turned_around(stocked: Database) -> None:
    assert [row.code for row in _rows(stocked, "bin", is_descending=True)] == ["A-10", "A-2"]


@pytest.mark.parametrize("view", ["bin", "zone"])
def test_every_view_sums_up_to_the_same_stock(stocked: Database, view: str) -> None:
    whole = stocked.read(lambda session: session.scalar(select(func.sum(Balance.on_hand)))) or 0
    assert sum(row.on_hand for row in _rows(stocked, view)) == whole - 3


def test_the_pane_names_what_is_there(stocked: Database) -> None:
    first = _rows(stocked, "bin")[0]
    found = stocked.read(lambda session: breakdown.details(session, first.id, 1))
    assert found is not None
    assert [(each.sku, each.place, each.lot, each.on_hand) for each in found[1]] == [
        ("RED", "A-2", "", 10),
        ("TEA", "A-2", "L1", 4),
    ]


def test_of_what_is_gone_there_is_no_pane(stocked: Database) -> None:
    assert stocked.read(lambda session: breakdown.details(session, 4 * 999, 1)) is None
