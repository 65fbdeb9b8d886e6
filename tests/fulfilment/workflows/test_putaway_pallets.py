"""Pallets are put away whole: scanned on the dock, then where they will stand."""

import announcing
import builders
import pytest
from announcing import OTHER, PALLET, Row
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.orders import reservation
from fulfilment.step import Tone
from models.database import Database
from models.item import Item
from models.place import Location


@pytest.fixture
def away(database: Database) -> Talk:
    """ASN-1 with a pallet of RED is received and closed; bins A-1 to A-5 are empty, A-1 takes five pieces."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        builders.item(session, "RED", code="4006381333931")
        builders.bin_at(session, "A-1", most_pieces=5)
        for code in ("A-2", "A-3", "A-4", "A-5"):
            builders.bin_at(session, code)
        units = [("pallet", PALLET, ""), ("pallet", OTHER, "")]
        announcing.advice(session, "ASN-1", [Row("RED", 20, PALLET), Row("RED", 6, OTHER)], units=units)

    database.write("test", prepare)
    receive = talk(database, "receive")
    receive.scans(PALLET)
    receive.command("CLOSE")
    return talk(database, "putaway")


def stands_in(talking: Talk, code: str = PALLET) -> str:
    def ask(session: Session) -> str:
        pallet = session.scalars(select(Location).where(Location.code == code)).one()
        return session.get_one(Location, pallet.parent_id).code

    return talking.database.read(ask)


def test_a_pallet_on_the_dock_is_sent_to_a_bin_with_room_for_all_of_it(away: Talk) -> None:
    away.scan(PALLET)
    assert (away.said, away.step.state, str(away.step.prompt)) == (
        "putaway.pallet",
        "scan_stand",
        "Take the pallet to A-2",
    )


def test_what_is_on_it_is_shown(away: Talk) -> None:
    away.scan(PALLET)
    assert [(line.detail, line.wanted) for line in away.step.lines] == [("RED", 20)]


def test_one_scan_stands_it_there_with_its_goods(away: Talk) -> None:
    away.scans(PALLET, "A-2")
    assert (away.said, stands_in(away), away.step.state) == ("putaway.carried", "A-2", "scan_receipt")


def test_another_place_takes_a_second_scan(away: Talk) -> None:
    away.scans(PALLET, "A-5")
    assert (away.said, stands_in(away)) == ("putaway.other_place", "MAIN-DOCK")
    away.scan("A-5")
    assert (away.said, stands_in(away)) == ("putaway.carried", "A-5")


def test_a_place_without_room_for_it_is_refused(away: Talk) -> None:
    away.scans(PALLET, "A-1")
    assert (away.said, away.step.tone, stands_in(away)) == ("place.full", Tone.WRONG_QUANTITY, "MAIN-DOCK")


def test_its_receipt_stands_for_it_where_nothing_is_loose(away: Talk) -> None:
    away.scan("R000001")
    assert (away.said, away.step.header.title.values["sscc"]) == ("putaway.pallet", PALLET)


def test_next_takes_the_pallet_that_came_first(away: Talk) -> None:
    receive = talk(away.database, "receive")
    receive.scan(OTHER)
    away.command("NEXT")
    away.scan("A-2")
    assert str(away.step.notice.detail) == "1 more stand on the dock."
    away.command("NEXT")
    assert away.step.header.title.values["sscc"] == OTHER


def test_set_aside_leaves_it_on_the_dock(away: Talk) -> None:
    away.scan(PALLET)
    away.command("LEAVE")
    assert (away.step.state, stands_in(away)) == ("scan_receipt", "MAIN-DOCK")


def test_it_can_be_taken_back_to_the_dock(away: Talk) -> None:
    away.scans(PALLET, "A-2")
    away.command("UNDO")
    assert (away.said, stands_in(away)) == ("undo.done", "MAIN-DOCK")


def test_an_item_is_no_place_for_it(away: Talk) -> None:
    away.scans(PALLET, "4006381333931")
    assert (away.said, away.step.state, stands_in(away)) == ("scan.not_wanted", "scan_stand", "MAIN-DOCK")


def test_goods_of_a_pallet_in_a_bin_can_be_promised(away: Talk) -> None:
    away.scans(PALLET, "A-2")

    def ask(session: Session) -> int:
        red = session.scalars(select(Item)).one()
        return reservation.available(session, 1, [red.id])[red.id]

    assert away.database.read(ask) == 20


def test_a_bin_that_takes_most_of_a_mixed_pallet_is_not_proposed(away: Talk) -> None:
    def mix(session: Session) -> None:
        blue = builders.item(session, "BLUE")
        pallet = session.scalars(select(Location).where(Location.code == PALLET)).one()
        builders.stock(session, blue.id, pallet.id, 6)
        session.scalars(select(Location).where(Location.code == "A-2")).one().most_pieces = 22

    away.database.write("test", mix)
    away.scan(PALLET)
    assert str(away.step.prompt) == "Take the pallet to A-3"
