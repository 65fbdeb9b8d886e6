"""Locations come in with zones and coordinates; a second time nothing changes."""

from collections.abc import Callable

from models.place import Location

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
