"""Opening a warehouse: a new one is founded once, a known one is found, a newer one is for looking only."""

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from fulfilment import opening
from fulfilment.opening import open_house
from fulfilment.warehouse_settings import value_of
from models.database import Database, ReadOnlyError
from models.people import Operator, Station
from models.place import Warehouse
from models.single_process import AlreadyOpenError


def test_a_new_folder_becomes_a_warehouse_with_a_station_and_an_operator(tmp_path: Path) -> None:
    house = open_house(opening.url_of(tmp_path / "new"), station="bench-1")
    try:
        assert (house.station_name, house.is_newer) == ("bench-1", False)
        badge = house.database.read(lambda session: session.scalars(select(Operator.badge)).one())
        assert (house.is_new, house.first_badge) == (True, badge)
    finally:
        house.database.close()


def test_the_badge_of_a_new_warehouse_is_another_one_each_time(tmp_path: Path) -> None:
    badges = set()
    for name in ("one", "two"):
        house = open_house(opening.url_of(tmp_path / name), station="bench-1")
        house.database.close()
        badges.add(house.first_badge)
    assert len(badges) == 2
    assert all(len(badge) == 12 and not set(badge[2:]) & set("01IO") for badge in badges)


def test_the_first_badge_is_told_until_somebody_has_signed_on(tmp_path: Path) -> None:
    url = opening.url_of(tmp_path)
    first = open_house(url, station="bench-1")
    first.database.close()
    again = open_house(url, station="bench-1")
    again.database.write("test", partial(opening.sign_on, station_id=again.station_id, operator_code="LEAD"))
    again.database.close()
    later = open_house(url, station="bench-1")
    later.database.close()
    assert (again.is_new, again.first_badge, later.first_badge) == (False, first.first_badge, "")


def test_a_terminal_tells_the_badge_of_a_new_warehouse_once(tmp_path: Path) -> None:
    said = []
    for _ in range(2):
        house = open_house(opening.url_of(tmp_path), station="bench-1")
        house.database.close()
        said.append(opening.welcome(house))
    assert house.first_badge in said[0]
    assert said[1] == ""


def test_a_new_warehouse_lives_in_the_zone_that_is_handed_in(tmp_path: Path) -> None:
    zones = []
    for zone in ("Europe/Riga", "Asia/Tokyo"):
        house = open_house(opening.url_of(tmp_path), station="bench-1", time_zone=lambda name=zone: name)
        house.database.close()
        zones.append(house.time_zone)
    assert zones == ["Europe/Riga", "Europe/Riga"]


def test_opening_again_founds_nothing_and_a_new_station_joins(tmp_path: Path) -> None:
    url = opening.url_of(tmp_path)
    open_house(url, station="bench-1").database.close()
    house = open_house(url, station="bench-2")
    try:
        counts = [
            house.database.read(lambda session, table=table: session.scalar(select(func.count(table.id))))
            for table in (Warehouse, Station, Operator)
        ]
        assert counts == [1, 2, 1]
    finally:
        house.database.close()


def test_what_fills_a_new_warehouse_is_called_once(tmp_path: Path) -> None:
    from fulfilment import founding

    filled: list[Database] = []

    def fill(database: Database) -> None:
        filled.append(database)
        database.write("found", lambda session: founding.found(session, name="Mine"))

    for _ in range(2):
        house = open_house(opening.url_of(tmp_path), station="bench-1", fill=fill)
        house.database.close()
    assert (len(filled), house.warehouse_name) == (1, "Mine")


def test_a_file_that_another_program_has_open_is_refused(tmp_path: Path) -> None:
    house = open_house(opening.url_of(tmp_path), station="bench-1")
    try:
        with pytest.raises(AlreadyOpenError):
            open_house(opening.url_of(tmp_path), station="bench-2")
    finally:
        house.database.close()


def test_the_warehouse_of_a_newer_program_is_for_looking_only(tmp_path: Path) -> None:
    url = opening.url_of(tmp_path)
    house = open_house(url, station="bench-1")
    house.database.write("test", lambda session: session.execute(text("UPDATE alembic_version SET version_num='9999'")))
    house.database.close()
    house = open_house(url, station="bench-1")
    try:
        assert house.is_newer
        with pytest.raises(ReadOnlyError):
            house.database.write("test", lambda session: None)
    finally:
        house.database.close()


def test_a_station_prints_on_its_first_printer_and_knows_all(tmp_path: Path) -> None:
    house = open_house(opening.url_of(tmp_path), station="bench-1")
    try:
        announce = partial(opening.announce_printers, station_id=house.station_id)
        house.database.write("test", partial(announce, names=["zebra", "argox"]))
        house.database.write("test", partial(announce, names=["argox", "zebra", "sato"]))
        printer = house.database.read(lambda session: session.get_one(Station, house.station_id).label_printer)
        known = house.database.read(lambda session: value_of(session, "printers"))
        assert (printer, known) == ("zebra", ["argox", "sato", "zebra"])
    finally:
        house.database.close()


def test_signing_on_by_code_knows_only_active_operators(tmp_path: Path) -> None:
    house = open_house(opening.url_of(tmp_path), station="bench-1")
    try:
        sign_on = partial(opening.sign_on, station_id=house.station_id)
        assert house.database.write("test", partial(sign_on, operator_code="LEAD"))
        assert not house.database.write("test", partial(sign_on, operator_code="NOBODY"))
        assert house.database.read(lambda s: s.get_one(Station, house.station_id).operator_id) == 1
    finally:
        house.database.close()
