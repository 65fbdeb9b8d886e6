"""Serial numbers in the hand: one piece each, in one place at a time, wherever it is adjusted or sent."""

import builders
import pytest
from talking import talk
from transferring import arriving, house, lines, loading, made

from fulfilment.stock.verify import verify
from models.database import Database

CAMERA = "4750000000999"


@pytest.fixture
def two(database: Database) -> Database:
    """Two cameras, SN1 and SN2, lie in A; SN3 is known and not here."""
    house(database)

    def furnish(session):
        camera = builders.item(session, "CAMERA", code=CAMERA, tracking="serial", cost_minor=9000)
        place_id = builders.place(session, "A").location_id
        for number, where in (("SN1", place_id), ("SN2", place_id), ("SN3", None)):
            builders.serial(session, camera.id, number, where)

    database.write("test", furnish)
    return database


def test_a_serial_that_is_here_is_not_found_once_more(two):
    talking = talk(two, "adjust")
    talking.scans("A", "SN1", "15")
    assert (talking.said, talking.step.state) == ("stock.refused", "scan_reason")


def test_a_serial_is_lost_and_found(two):
    talking = talk(two, "adjust")
    talking.scans("A", "SN1", "10")
    assert talking.said == "adjust.booked"
    talking.scans("SN1", "15")
    assert talking.said == "adjust.booked"
    assert not two.read(verify).disagreements


def test_a_serial_scanned_twice_is_one_piece(two):
    talking = talk(two, "adjust")
    talking.scans("A", "SN1", "SN1")
    assert (talking.said, talking.step.state) == ("hand.one_piece", "scan_reason")
    talking.scan("10")
    assert talking.said == "adjust.booked"


def test_the_code_of_several_serials_asks_which(two):
    talking = loading(two)
    talking.scans(made(two), "A", CAMERA)
    assert talking.step.state == "scan_lot"
    talking.scan("SN2")
    assert talking.step.state == "scan_load"


def test_a_serial_travels_to_the_other_warehouse(two):
    number = made(two)
    talking = loading(two)
    talking.scans(number, "A", "SN1", number, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    there = arriving(two)
    there.scans(number, "SN1", "SN1")
    assert there.said == "hand.one_piece"
    there.scan("E")
    assert (there.said, lines(two, number)) == ("transfer.taken_in", [(0, 1, 1, 0, 0)])
    assert not two.read(verify).disagreements


def test_another_serial_than_was_sent_is_not_taken_for_it(two):
    number = made(two)
    talking = loading(two)
    talking.scans(number, "A", "SN1", number, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    there = arriving(two)
    there.scans(number, "SN2")
    assert there.said == "hand.not_here"
