"""Goods on the way are seen at the warehouse they go to, counted as coming there, and free nowhere."""

from datetime import date, timedelta

import pytest
from builders import place
from talking import talk
from transferring import EAST, MAIN, MILK, RED, arriving, does, house, loading, made, of

from fulfilment.desk import stock as stock_desk
from fulfilment.desk.stock import Correction
from fulfilment.queries import levels, moves, projected, stock, stock_details, value
from fulfilment.queries.levels import NOTHING, Level
from fulfilment.queries.listing import Filter, Sort
from fulfilment.reordering.levels import levels_of
from fulfilment.site_clock import today_at
from fulfilment.stock.valuing import Method
from models.database import Database


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def level(database: Database, warehouse_id: int, sku: str = "RED", lot: str = "") -> Level:
    item_id = database.read(lambda session: place(session, "A", sku, lot).item_id)
    return database.read(lambda session: levels.levels(session, [item_id], warehouse_id).get(item_id, NOTHING))


def gone(database: Database, *, pallet: bool = False, to_supplier: bool = False, leaves: bool = True) -> str:
    """Load 3 RED, or the pallet, and let them go."""
    number = made(database, *([] if pallet else [("RED", 3)]), to_supplier=to_supplier)
    talking = loading(database)
    talking.scan(number)
    if pallet:
        talking.scans("P-1", "P-1")
    else:
        talking.scans("A", RED, RED, RED, number)
        talking.command("CANCEL")
    if leaves:
        talking.command("CLOSE")
    return number


def test_what_has_left_is_coming_at_the_other_warehouse_and_free_nowhere(two):
    before = level(two, MAIN)
    gone(two)
    here, there = level(two, MAIN), level(two, EAST)
    assert (before.on_hand - here.on_hand, before.available - here.available) == (3, 3)
    assert (there.on_hand, there.in_transit, there.incoming, there.available) == (3, 3, 3, 0)


def test_a_pallet_on_the_way_is_in_transit_too(two):
    gone(two, pallet=True)
    there = level(two, EAST)
    assert (there.on_hand, there.in_transit, there.in_work, there.incoming, there.available) == (4, 4, 0, 4, 0)


def test_what_has_arrived_comes_no_more(two):
    number = gone(two)
    arriving(two).scans(number, RED, "E")
    there = level(two, EAST)
    assert (there.on_hand, there.in_transit, there.incoming, there.available) == (3, 2, 2, 1)


def test_what_goes_to_a_supplier_does_not_come(two):
    gone(two, to_supplier=True, leaves=False)
    here = level(two, MAIN)
    assert (here.in_transit, here.incoming) == (3, 0)


def test_reordering_counts_what_is_on_the_way(two):
    gone(two)
    item_id = two.read(lambda session: place(session, "A").item_id)
    here, there = (
        two.read(lambda s, w=w: levels_of(s, w, date(2026, 1, 1), item_ids=[item_id])[item_id]) for w in (MAIN, EAST)
    )
    assert (here.incoming, there.incoming, there.on_hand) == (0, 3, 0)


def test_the_list_sorts_by_what_comes_from_anywhere(two):
    gone(two)
    most_first = two.read(lambda s: list(stock.ids(s, Filter("", "all", EAST), Sort("incoming", is_descending=True))))
    first, *_ = two.read(lambda s: stock.rows(s, most_first, EAST))
    assert (first.sku, first.incoming) == ("RED", 3)


def test_projection_counts_it_on_the_day_it_is_expected(two):
    number = gone(two)
    day = two.read(lambda session: today_at(session, EAST)) + timedelta(days=2)
    two.write("x", lambda session: setattr(of(session, number), "expected_on", day))
    item_id = two.read(lambda session: place(session, "A").item_id)
    there = level(two, EAST)
    coming = two.read(lambda s: projected.projection(s, item_id, there, warehouse_id=EAST))
    assert (coming.by_day[:3], coming.events[0].document) == ((0, 0, 3), number)


def test_projection_takes_off_what_is_planned_to_leave(two):
    number = made(two, ("RED", 5))
    item_id = two.read(lambda session: place(session, "A").item_id)
    coming = two.read(lambda s: projected.projection(s, item_id, level(two, MAIN), warehouse_id=MAIN))
    assert [(event.document, event.pieces) for event in coming.events] == [(number, -5)]


def test_the_value_goes_along(two):
    def worth(warehouse_id: int) -> dict[str, int]:
        day = two.read(lambda session: today_at(session, warehouse_id))
        rows = two.read(lambda s: list(value.values(s, warehouse_id, day, Method.FIFO)))
        return {row.sku: row.value_minor for row in rows}

    gone(two)
    assert (worth(MAIN)["RED"], worth(EAST)["RED"]) == (11 * 250, 3 * 250)


def test_why_it_is_coming_names_the_transfer(two):
    number = gone(two)
    item_id = two.read(lambda session: place(session, "A").item_id)
    pane = two.read(lambda session: stock_details.details(session, item_id, EAST))
    assert pane.ordered_by.numbers == (number,)
    assert [row.place for row in pane.balances] == [number]


def test_moves_tell_of_the_transfer(two):
    number = gone(two)
    arriving(two).scans(number, RED, "E")
    rows = two.read(lambda s: moves.rows(s, list(moves.ids(s))[:2]))
    assert [str(row.sentence) for row in rows] == [f"arrived with {number} in E", f"loaded for {number} from A"]


def test_a_return_to_the_supplier_is_told_as_one(two):
    number = gone(two, to_supplier=True)
    (newest,) = two.read(lambda s: moves.rows(s, list(moves.ids(s))[:1]))
    assert str(newest.sentence) == f"sent back to the supplier with {number}"


@pytest.mark.parametrize("pallet", [False, True])
def test_what_is_on_the_way_is_not_adjusted(two, pallet):
    number = gone(two, pallet=pallet)

    def correction(session):
        goods = place(session, "P-1" if pallet else number)
        return Correction(goods.item_id, goods.location_id, goods.lot_id, -1, "lost")

    wanted = two.read(correction)
    assert does(two, stock_desk.adjust, correction=wanted).notice.id == "place.on_the_way"


def test_nothing_is_taken_off_a_pallet_on_the_way(two):
    gone(two, pallet=True)
    moving = talk(two, "move", "BADGE-BORIS", station_id=EAST)
    moving.scans("P-1", MILK)
    assert moving.steps[1].notice.id == "place.on_the_way"
