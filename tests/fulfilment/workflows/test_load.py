"""The loading ramp: the transfer, the place, the pieces, the transfer again; then it leaves."""

import builders
import pytest
from builders import place
from sqlalchemy import func, select
from talking import talk
from transferring import EAST, MILK, RED, house, lines, loading, made, of, stands, state

from fulfilment.orders import reservation
from fulfilment.stock.verify import verify
from models.database import Database
from models.people import Station
from models.work import Work


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def test_pieces_are_loaded_by_four_scans(two):
    number = made(two, ("RED", 2))
    talking = loading(two)
    talking.scans(number, "A", RED, RED)
    assert talking.step.state == "scan_load"
    talking.scan(number)
    assert (talking.said, lines(two, number), state(two, number)) == ("transfer.loaded", [(2, 2, 0, 0, 0)], "sending")


def test_next_stands_for_the_number(two):
    number = made(two, ("RED", 1))
    talking = loading(two)
    talking.scans(number, "A", RED)
    talking.command("NEXT")
    assert lines(two, number) == [(1, 1, 0, 0, 0)]


def test_the_line_says_where_to_fetch_it(two):
    number = made(two, ("RED", 2))
    (line,) = loading(two).scan(number).lines
    assert (line.place, line.done, line.wanted) == ("A", 0, 2)


def test_a_pallet_scanned_twice_goes_whole(two):
    number = made(two)
    talking = loading(two)
    talking.scans(number, "P-1", "P-1")
    assert (talking.said, talking.step.state) == ("transfer.loaded", "scan_source")
    assert lines(two, number) == [(0, 4, 0, 0, 0), (0, 6, 0, 0, 0)]


def test_pieces_are_taken_off_a_pallet(two):
    number = made(two, ("MILK", 2))
    talking = loading(two)
    talking.scans(number, "P-1", MILK, MILK, number)
    assert (lines(two, number), stands(two)[number]) == ([(2, 2, 0, 0, 0)], 2)


def test_all_empties_a_bin(two):
    number = made(two, ("RED", 10))
    talking = loading(two)
    talking.scans(number, "A")
    talking.command("ALL")
    assert (stands(two)[number], talking.step.state) == (10, "scan_source")


def test_more_than_is_free_empties_the_hand(two):
    number = made(two, ("RED", 30))
    talking = loading(two)
    talking.scans(number, "A")
    talking.command("QTY12")
    talking.scan(RED)
    assert (talking.said, talking.step.state) == ("transfer.not_so_many", "scan_item")


@pytest.mark.parametrize(("wanted", "said"), [([], "transfer.not_wanted"), ([("RED", 1)], "transfer.too_many")])
def test_what_was_not_asked_for_is_scanned_twice(two, wanted, said):
    number = made(two, *wanted)
    talking = loading(two)
    talking.scans(number, "A", RED, RED, number)
    assert (talking.said, state(two, number)) == (said, "draft")
    talking.scan(number)
    assert (talking.said, lines(two, number)[0][1]) == ("transfer.loaded", 2)


def test_promised_pieces_are_asked_for_twice(two):
    def promise(session):
        order = builders.order(session, "SO-1", [(place(session, "A").item_id, 9)])
        reservation.promise(session, [order])

    two.write("test", promise)
    number = made(two, ("RED", 2))
    talking = loading(two)
    talking.scans(number, "A", RED, RED, number)
    assert (talking.said, state(two, number)) == ("transfer.promised", "draft")
    talking.scan(number)
    assert talking.said == "transfer.loaded"


def test_claimed_pieces_cannot_be_taken_into_the_hand(two):
    def claim(session):
        goods = place(session, "A")
        builders.claim(session, builders.order(session, "SO-1", [(goods.item_id, 10)]), goods.location_id)

    two.write("test", claim)
    number = made(two, ("RED", 2))
    talking = loading(two)
    talking.scans(number, "A")
    assert talking.said == "transfer.nothing_free"


def test_it_leaves_when_all_is_loaded(two):
    number = made(two, ("RED", 1))
    talking = loading(two)
    talking.scans(number, "A", RED, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    assert (talking.said, state(two, number), talking.step.state) == ("transfer.gone", "in_transit", "scan_transfer")


def test_it_leaves_without_the_rest_by_a_second_finish(two):
    number = made(two, ("RED", 2))
    talking = loading(two)
    talking.scans(number, "A", RED, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    assert (talking.said, state(two, number)) == ("transfer.not_complete", "sending")
    talking.command("CLOSE")
    assert state(two, number) == "in_transit"


def test_nothing_leaves_empty(two):
    number = made(two)
    talking = loading(two)
    talking.scan(number)
    talking.command("CLOSE")
    assert (talking.said, state(two, number)) == ("transfer.nothing_loaded", "draft")


def test_it_is_loaded_where_it_leaves(two):
    number = made(two, ("RED", 1))
    talking = talk(two, "load", "BADGE-BORIS", station_id=EAST)
    talking.scan(number)
    assert talking.said == "transfer.elsewhere"


def test_what_has_left_is_not_loaded(two):
    number = made(two, ("RED", 1))
    talking = loading(two)
    talking.scans(number, "A", RED, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    talking.scan(number)
    assert talking.said == "transfer.wrong_state"


def test_a_place_while_pieces_are_in_the_hand_is_refused(two):
    number = made(two, ("RED", 1))
    talking = loading(two)
    talking.scans(number, "A", RED, "P-1")
    assert (talking.said, talking.step.state) == ("transfer.load_first", "scan_load")


def test_two_people_do_not_load_one_transfer(two):
    two.write("test", lambda session: session.add(Station(code="bench-2", name="bench-2", warehouse_id=1)))
    number = made(two, ("RED", 1))
    loading(two).scan(number)
    other = talk(two, "load", "BADGE-BORIS", station_id=3)
    other.scan(number)
    assert other.said == "load.taken"
    open_work = select(func.count(Work.id)).where(Work.workflow == "load", Work.is_open)
    assert two.read(lambda session: session.scalar(open_work)) == 1


def test_the_last_loading_is_taken_back_by_one_scan(two):
    number = made(two, ("RED", 2))
    talking = loading(two)
    talking.scans(number, "A", RED, number, RED, number)
    talking.command("UNDO")
    assert (talking.said, lines(two, number)) == ("undo.done", [(2, 1, 0, 0, 0)])
    assert not two.read(verify).disagreements


def test_a_departure_is_taken_back_by_one_scan(two):
    number = made(two, ("RED", 1), to_supplier=True)
    talking = loading(two)
    talking.scans(number, "A", RED, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    assert number not in stands(two)
    talking.command("UNDO")
    assert (stands(two)[number], state(two, number), talking.step.work_id is not None) == (1, "sending", True)


def test_a_loaded_transfer_is_resumed_where_it_was(two):
    number = made(two, ("RED", 2))
    loading(two).scans(number, "A", RED)
    assert loading(two).present().state == "scan_load"
    assert two.read(lambda session: of(session, number).state) == "draft"
