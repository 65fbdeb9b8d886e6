"""Locations come in with zones and coordinates; a second time nothing changes."""

from collections.abc import Callable

import builders
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.founding import location
from fulfilment.stock import carrying
from models.item import Item
from models.place import ItemPlace, Location

LIST = """Location,Kind,Zone,Aisle,Bay,Level,X (mm),Y (mm),Route order
A-2-10,bin,ZONE-A,2,10,1,2500,1200,210
A-2-9,bin,ZONE-A,2,9,1,2400,1200,209
TOTE-1,tote,,,,,,,
"""


def test_a_location_comes_in_and_so_does_the_zone_it_names(house) -> None:
    result = house.imports("locations", LIST)
    assert result.added == 3
    rows = {row[0]: row[1:] for row in house.all(Location.code, Location.kind, Location.is_pickable, Location.x_mm)}
    assert rows["A-2-10"] == ("bin", True, 2500)
    assert rows["ZONE-A"] == ("zone", False, None)
    assert rows["TOTE-1"] == ("tote", False, None)
    parents = dict(house.all(Location.code, Location.parent_id))
    assert parents["A-2-10"] == parents["A-2-9"] == dict(house.all(Location.code, Location.id))["ZONE-A"]


def test_how_wide_and_deep_a_place_is_comes_in_and_zero_is_unknown(house) -> None:
    house.imports("locations", "Location,Kind,Width (mm),Depth (mm)\nDOCK-1,dock,6000,2500\n")
    extents = lambda: {row[0]: row[1:] for row in house.all(Location.code, Location.width_mm, Location.depth_mm)}  # noqa: E731
    assert extents()["DOCK-1"] == (6000, 2500)
    house.imports("locations", "Location,Kind,Width (mm),Depth (mm)\nDOCK-1,dock,0,0\n")
    assert extents()["DOCK-1"] == (None, None)


def test_the_same_file_twice_changes_nothing(house) -> None:
    house.imports("locations", LIST)
    result = house.imports("locations", LIST)
    assert (result.added, result.changed, result.already_there) == (0, 0, 3)


def test_a_dry_run_of_many_chunks_finds_zones_that_only_the_file_has(house, told: Callable) -> None:
    house.chunk_rows = 1
    result = house.run(house.file(LIST, "locations"), is_dry=True)
    assert (result.added, told(result)) == (3, [])
    assert all(code not in ("A-2-10", "ZONE-A") for (code,) in house.all(Location.code))


def test_a_location_that_cannot_be_is_refused(house, told: Callable) -> None:
    house.imports("locations", LIST)
    result = house.imports("locations", "location,kind,zone\nTOTE-1,bin,\n@LOSS,bin,\nB-1,bin,B-1\n")
    assert [error.split(". ")[0] for error in told(result)] == [
        "2, kind: TOTE-1 is a tote already and cannot become a bin",
        "3, location: @LOSS is a location of another warehouse",
        "4, zone: B-1 is to lie in itself",
    ]


FACTS = (
    "Ячейка,Статус,Назначение,Вместимость,Макс вес,Объём,Смешивание,ABC\n"
    'A-1,карантин,отбор,40,"12,5 kg",120 l,один товар,A\n'
    "A-2,доступно,запас,,,0.5 m3,пустая,с\n"
)


def facts(house) -> dict[str, tuple]:
    columns = (Location.status, Location.is_overstock, Location.most_pieces, Location.most_weight_g)
    more = (Location.most_volume_ml, Location.mixing, Location.velocity, Location.is_pickable)
    return {row[0]: tuple(row[1:]) for row in house.all(Location.code, *columns, *more)}


def test_what_a_place_takes_and_whether_it_is_held_comes_in_as_russian_columns(house, told: Callable) -> None:
    assert told(house.imports("locations", FACTS)) == []
    assert facts(house)["A-1"] == ("held", False, 40, 12500, 120_000, "same_item", "A", False)
    assert facts(house)["A-2"] == ("available", True, None, None, 500_000, "empty", "C", True)


def test_latvian_words_say_the_same(house, told: Callable) -> None:
    result = house.imports(
        "locations",
        "vieta,statuss,lietojums,ietilpība,maks svars,tilpums,sajaukšana,aprites klase\n"
        "A-1,bojāts,rezerve,7,3 kg,2 l,viena prece,B\n",
    )
    assert told(result) == []
    assert facts(house)["A-1"] == ("damaged", True, 7, 3000, 2000, "same_item", "B", False)


def test_a_held_place_stays_held_and_is_picked_from_again_once_let_go(house) -> None:
    house.imports("locations", "location,status,pickable\nA-1,held,yes\n")
    house.imports("locations", "location,pickable\nA-1,yes\n")
    assert facts(house)["A-1"][0::7] == ("held", False)
    house.imports("locations", "location,status\nA-1,available\n")
    assert facts(house)["A-1"][0::7] == ("available", True)


def test_zero_takes_a_limit_away(house) -> None:
    house.imports("locations", "location,max pieces\nA-1,5\n")
    house.imports("locations", "location,max pieces\nA-1,0\n")
    assert facts(house)["A-1"][2] is None


def test_unknown_words_are_refused_with_those_that_are_known(house, told: Callable) -> None:
    result = house.imports("locations", "location,status,mixing,velocity\nA-1,lost,some,D\n")
    assert [error.split(": ", 1)[1] for error in told(result)] == [
        "“lost” is not among the words known here. Write available, held or damaged.",
        "“some” is not among the words known here. Write mixed, same item or empty.",
        "“D” is not among the words known here. Write A, B or C.",
    ]


def homes(house) -> dict[str, str]:
    query = (
        select(Item.sku, Location.code)
        .join(ItemPlace, ItemPlace.item_id == Item.id)
        .join(Location, Location.id == ItemPlace.location_id)
    )
    return dict(house.read(lambda session: [tuple(row) for row in session.execute(query)]))


def with_items(house, *skus: str) -> None:
    house.database.write("test", lambda session: [builders.item(session, sku) for sku in skus] and None)


def test_a_bin_is_the_home_of_the_items_that_the_file_names(house) -> None:
    with_items(house, "MUG", "CUP")
    assert house.imports("locations", "location,home of\nA-1,MUG; CUP\nA-2,\n").added == 2
    assert homes(house) == {"MUG": "A-1", "CUP": "A-1"}
    assert house.imports("locations", "location,home of\nA-1,MUG\nA-2,CUP\n").changed == 1
    assert homes(house) == {"MUG": "A-1", "CUP": "A-2"}


def test_an_item_that_is_not_there_and_a_zone_are_no_home(house, told: Callable) -> None:
    with_items(house, "MUG")
    result = house.imports("locations", "location,kind,home of\nA-1,bin,NONE\nZ-1,zone,MUG\n")
    assert [error.split(". ")[0] for error in told(result)] == [
        "2, home of: There is no item NONE",
        "3, home of: Z-1 is no bin and cannot be the home of an item",
    ]
    assert (homes(house), "Z-1" in facts(house)) == ({}, False)


def test_a_place_with_claimed_goods_is_not_held_by_a_file(house, told: Callable) -> None:
    house.imports("locations", "location\nA-1\n")
    house.database.write("test", claim_in("A-1"))
    result = house.imports("locations", "location,status\nA-1,held\n")
    assert [error.split(". ")[0] for error in told(result)] == ["2, status: Goods in A-1 are claimed by orders: SO-1"]
    assert facts(house)["A-1"][0] == "available"


def claim_in(code: str) -> Callable[[Session], None]:
    def claim(session: Session) -> None:
        place = session.scalars(select(Location).where(Location.code == code)).one()
        mug = builders.item(session, "CLAIMED")
        builders.stock(session, mug.id, place.id, 3)
        order = builders.order(session, "SO-1", [(mug.id, 1)])
        builders.claim(session, order, place.id)

    return claim


def test_a_pallet_is_no_longer_picked_from_when_its_bin_is_not(house) -> None:
    house.imports("locations", "code\nA-1\n")

    def stand(session) -> None:
        pallet = location("P-1", "pallet", 1)
        session.add(pallet)
        session.flush()
        (target,) = session.scalars(select(Location).where(Location.code == "A-1"))
        pallet.parent_id = None
        carrying.carry(session, pallet, target)

    def is_picked_from(session) -> bool:
        return session.scalars(select(Location.is_pickable).where(Location.code == "P-1")).one()

    house.database.write("test", stand)
    seen = []
    for word in ("no", "yes"):
        seen.append(house.read(is_picked_from))
        house.imports("locations", f"code,pickable\nA-1,{word}\n")
    assert (*seen, house.read(is_picked_from)) == (True, False, True)
