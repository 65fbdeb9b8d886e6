"""The floor of a warehouse, read for its map: every scheme tells of goods in bins, and on pallets that stand there."""

from datetime import date, timedelta
from functools import partial

import builders
import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment import founding
from fulfilment.mapping.bands import Fact, Scheme
from fulfilment.queries import floor, floor_search, locations
from fulfilment.queries.listing import Filter
from fulfilment.search import search_text
from fulfilment.stock import counting, filling
from models import journal
from models.base import utc_now
from models.database import Database
from models.item import Item
from models.place import Location, LocationKind
from models.stock import CountResult
from models.work import PickJob

FURNISHED_DAYS_AGO = 50


def _furnish(session: Session) -> None:
    journal.intent_of(session).at = utc_now() - timedelta(days=FURNISHED_DAYS_AGO)
    sizes = {"weight_g": 100, "length_mm": 100, "width_mm": 100, "height_mm": 100}
    mug = builders.item(session, "MUG", name="Mug", code="4750123453457", search=search_text("MUG", ["Mug"]), **sizes)
    plate = builders.item(session, "PLATE", name="Plate", search=search_text("PLATE", ["Plate"]))
    at = {code: builders.bin_at(session, code, most_pieces=10).id for code in ("A-01", "A-02", "A-03")}
    builders.bin_at(session, "B-01", velocity="A")
    pallet = founding.location("347500000000000018", LocationKind.PALLET, 1, parent_id=at["A-02"])
    tote = founding.location("T-1", LocationKind.TOTE, 1)
    session.add_all([pallet, tote])
    session.flush()
    tote.parent_id = pallet.id
    builders.stock(session, mug.id, at["A-01"], 4)
    for place_id, pieces in ((at["A-02"], 1), (pallet.id, 6), (tote.id, 5)):
        builders.stock(session, mug.id, place_id, pieces)
    old = builders.lot(session, plate.id, "OLD", date(2020, 1, 1))
    builders.stock(session, plate.id, at["A-01"], 2, lot_id=old.id)


@pytest.fixture
def house(database: Database) -> Database:
    builders.warehouse(database)
    database.write("test", _furnish)
    return database


def place_id(house: Database, code: str) -> int:
    found = house.read(lambda session: session.scalar(select(Location.id).where(Location.code == code)))
    assert found is not None
    return found


def fact(house: Database, code: str, scheme: Scheme) -> Fact:
    wanted = place_id(house, code)
    return house.read(lambda session: floor.facts(session, 1, scheme)).get(wanted, Fact())


def sought(house: Database, text: str) -> dict[str, int]:
    found = house.read(partial(floor_search.typed, text=text, warehouse_id=1))
    return {code: found.places[place_id(house, code)] for code in codes(house, *found.places)}


def codes(house: Database, *ids: int) -> list[str]:
    return house.read(
        lambda session: list(session.scalars(select(Location.code).where(Location.id.in_(ids)).order_by(Location.code)))
    )


def test_what_stands_on_the_floor_comes_as_people_count(house: Database) -> None:
    spots = house.read(lambda session: floor.spots(session, 1))
    assert [spot.code for spot in spots if spot.kind == "bin"] == ["A-01", "A-02", "A-03", "B-01"]
    assert {spot.kind for spot in spots} == {"bin", "dock", "staging"}


def test_a_closed_bin_is_shown_while_goods_lie_in_it(house: Database) -> None:
    closed = update(Location).where(Location.code.in_(("A-01", "A-03"))).values(is_active=False)
    house.write("test", lambda session: session.execute(closed))
    shown = {spot.code for spot in house.read(lambda session: floor.spots(session, 1))}
    assert "A-01" in shown
    assert "A-03" not in shown


def test_another_warehouse_has_a_floor_of_its_own(house: Database) -> None:
    house.write("test", lambda session: founding.found(session, name="Other", code="OTHER", station="bench-9"))
    shown = {spot.code for spot in house.read(lambda session: floor.spots(session, 2))}
    assert shown == {"OTHER-DOCK", "OTHER-OUT"}


def test_fullness_is_that_of_the_list_of_places(house: Database) -> None:
    facts = house.read(lambda session: floor.facts(session, 1, Scheme.FILL))
    rows = house.read(lambda session: locations.rows(session, sorted(facts)))
    assert {row.id: (row.filled, room_of(house, row.id)) for row in rows} == {
        each: (known.percent, known.pieces) for each, known in facts.items()
    }


def room_of(house: Database, location_id: int) -> int:
    """Return the pieces in a place as the rules of capacity count them."""
    return house.read(lambda session: filling.loads(session, [location_id])[location_id].pieces)


def test_what_stands_on_a_pallet_and_in_a_tote_on_it_fills_the_bin(house: Database) -> None:
    assert fact(house, "A-02", Scheme.FILL) == Fact(12, 120)


def test_an_empty_bin_with_a_limit_is_empty_and_not_unknown(house: Database) -> None:
    assert fact(house, "A-03", Scheme.FILL) == Fact(0, 0)


def test_the_class_of_a_bin(house: Database) -> None:
    assert fact(house, "B-01", Scheme.VELOCITY).velocity == "A"


def test_age_is_that_of_the_goods_nobody_added_to_for_longest(house: Database) -> None:
    house.write("test", lambda session: builders.stock(session, 1, place_id_in(session, "A-01"), 1))
    assert fact(house, "A-01", Scheme.AGE).days == FURNISHED_DAYS_AGO, "the plates are as old as before"
    assert fact(house, "A-03", Scheme.AGE).pieces == 0


def test_goods_that_are_joined_by_others_of_their_lot_are_new(house: Database) -> None:
    house.write("test", lambda session: builders.stock(session, 1, place_id_in(session, "A-03"), 1))
    assert fact(house, "A-03", Scheme.AGE) == Fact(1, days=0)


def test_goods_on_a_pallet_age_with_it(house: Database) -> None:
    house.write("test", lambda session: builders.stock(session, 1, place_id_in(session, "A-02"), 1))
    assert fact(house, "A-02", Scheme.AGE).days == FURNISHED_DAYS_AGO


def place_id_in(session: Session, code: str) -> int:
    found = session.scalar(select(Location.id).where(Location.code == code))
    assert found is not None
    return found


def test_removal_is_the_first_day_of_all_lots(house: Database) -> None:
    days = fact(house, "A-01", Scheme.REMOVAL).days
    assert days is not None
    assert days < -1000
    assert fact(house, "A-02", Scheme.REMOVAL) == Fact(1)


def test_the_last_count_of_a_bin_and_bins_that_were_never_counted(house: Database) -> None:
    def count(session: Session) -> None:
        task = counting.open_bin_count(session, place_id_in(session, "A-01"), "bin")
        fields = {"location_id": task.location_id, "counted": 0, "booked": 0, "difference": 0, "state": "booked"}
        for days in (40, 12):
            session.add(CountResult(task_id=task.id if days == 12 else _another(session), at=_ago(days), **fields))
        session.flush()

    house.write("test", count)
    assert fact(house, "A-01", Scheme.COUNTED).days == 12
    assert fact(house, "A-02", Scheme.COUNTED).days is None


def _another(session: Session) -> int:
    return counting.open_bin_count(session, place_id_in(session, "A-03"), "bin").id


def _ago(days: int) -> object:
    return utc_now() - timedelta(days=days)


def test_places_to_be_counted(house: Database) -> None:
    house.write("test", lambda session: counting.open_bin_count(session, place_id_in(session, "A-03"), "bin"))
    assert codes(house, *house.read(lambda session: floor_search.to_count(session, 1))) == ["A-03"]


def test_an_item_lights_up_where_it_lies_with_its_pieces(house: Database) -> None:
    assert sought(house, "mug") == {"A-01": 4, "A-02": 12}


def test_the_beginning_of_a_code_lights_up_its_places(house: Database) -> None:
    assert sought(house, "a-0") == {"A-01": 0, "A-02": 0, "A-03": 0}


def test_nothing_is_found_of_what_nobody_knows(house: Database) -> None:
    assert sought(house, "zebra") == {}
    assert sought(house, "") == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [("A-03", {"A-03": 0}), ("4750123453457", {"A-01": 4, "A-02": 12}), ("347500000000000018", {"A-02": 0})],
)
def test_a_scan_finds_a_bin_an_item_and_where_a_pallet_stands(
    house: Database, text: str, found: dict[str, int]
) -> None:
    answer = house.read(partial(floor_search.scanned, text=text, symbology="", station_id=1))
    assert {code: answer.places[place_id(house, code)] for code in codes(house, *answer.places)} == found


def test_the_list_of_places_shows_a_place_by_its_code_and_not_all_that_hold_its_goods(house: Database) -> None:
    found = house.read(lambda session: list(locations.ids(session, Filter("A-01", "bins"))))
    assert codes(house, *found) == ["A-01"]


def test_a_walk_goes_through_its_bins_in_order(day: Database) -> None:
    code = day.read(lambda session: session.scalar(select(PickJob.code).order_by(PickJob.id.desc())))
    found = day.read(partial(floor_search.scanned, text=code, symbology="", station_id=1))
    assert found.text == code
    assert codes(day, *found.way) == ["A-01"]


def test_an_item_of_another_warehouse_is_not_on_this_floor(house: Database) -> None:
    def stock(session: Session) -> None:
        other = founding.found(session, name="Other", code="OTHER", station="bench-9")
        mug = session.scalars(select(Item).where(Item.sku == "MUG")).one()
        builders.stock(session, mug.id, builders.bin_at(session, "Z-01", warehouse_id=other.warehouse_id).id, 3)

    house.write("test", stock)
    assert sought(house, "mug") == {"A-01": 4, "A-02": 12}
