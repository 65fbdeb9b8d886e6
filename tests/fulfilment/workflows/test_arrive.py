"""A transfer arrives: pieces, pallets, too many, damaged, and the rest that never came."""

import pytest
from talking import talk
from transferring import EAST, MAIN, MILK, RED, arriving, house, lines, loading, made, on_hand, stands, state

from fulfilment import commands
from fulfilment.queries import reasons
from fulfilment.stock.verify import verify
from models.database import Database
from models.journal import Operation


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def sent(database: Database, pieces: int = 3) -> str:
    """Send so many RED."""
    number = made(database, ("RED", pieces))
    talking = loading(database)
    talking.scans(number, "A", *[RED] * pieces, number)
    talking.command("CANCEL")
    talking.command("CLOSE")
    return number


def sent_pallet(database: Database) -> str:
    number = made(database)
    talking = loading(database)
    talking.scans(number, "P-1", "P-1")
    talking.command("CLOSE")
    return number


def test_pieces_arrive_and_the_transfer_is_finished(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED, RED, RED, "EAST-DOCK")
    assert (talking.said, on_hand(two, "EAST-DOCK")) == ("transfer.taken_in", 3)
    talking.command("CLOSE")
    assert (talking.said, state(two, number), lines(two, number)) == ("transfer.closed", "received", [(3, 3, 3, 0, 0)])
    assert not two.read(verify).disagreements


def test_everything_loose_goes_to_one_place(two):
    number = sent(two)
    talking = arriving(two)
    talking.scan(number)
    talking.command("ALL")
    talking.scan("EAST-DOCK")
    assert (on_hand(two, "EAST-DOCK"), talking.step.state) == (3, "scan_item")


def test_a_pallet_arrives_by_its_own_code(two):
    number = sent_pallet(two)
    talking = arriving(two)
    talking.scan("P-1")
    assert talking.step.state == "scan_place_of_carrier"
    talking.scan("EAST-DOCK")
    assert (talking.said, lines(two, number)) == ("transfer.taken_in", [(0, 4, 4, 0, 0), (0, 6, 6, 0, 0)])
    talking.command("CLOSE")
    assert (state(two, number), stands(two)) == ("received", {"A": 10, "P-1": 10})


def test_a_pallet_that_arrived_is_carried_on_by_the_usual_move(two):
    sent_pallet(two)
    arriving(two).scans("P-1", "EAST-DOCK")
    moving = talk(two, "move", "BADGE-BORIS", station_id=2)
    moving.scans("P-1", "E")
    assert moving.said == "move.carried"


def test_too_many_are_taken_in_by_a_second_scan(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, *[RED] * 5, "E")
    assert (talking.said, on_hand(two, "E")) == ("transfer.over", 0)
    talking.scan("E")
    assert (on_hand(two, "E"), lines(two, number)) == (5, [(3, 3, 5, 0, 2)])
    figures = two.read(lambda s: reasons.figures(s, EAST, s.get_one(Operation, 1).at))
    assert [(each.code, each.added) for each in figures] == [("more_arrived", 2)]


def test_an_item_that_was_not_sent_is_scanned_twice(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, MILK)
    assert talking.said == "transfer.not_sent"
    talking.scans(MILK, "E", "E")
    assert (talking.said, on_hand(two, "E", "MILK", "X")) == ("transfer.taken_in", 1)


def test_damaged_pieces_go_to_the_damaged_goods(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED)
    talking.command("DAMAGED")
    assert (talking.said, on_hand(two, "E-BAD")) == ("transfer.taken_in", 1)


def test_what_is_missing_stays_on_the_way_until_a_reason_is_given(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED, "E")
    talking.command("CLOSE")
    assert (talking.said, state(two, number), stands(two)[number]) == ("transfer.missing", "in_transit", 2)
    talking.command("CANCEL")
    talking.command("LEAVE")
    assert stands(two)[number] == 2


@pytest.mark.parametrize("reason", [commands.code_of_reason(11, "", "T3ST"), "11"])
def test_a_scanned_reason_writes_the_rest_off(two, reason):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED, "E")
    talking.command("CLOSE")
    talking.scan(reason)
    assert (talking.said, state(two, number), lines(two, number)) == ("transfer.closed", "received", [(3, 3, 1, 2, 0)])


def test_next_is_lost_on_the_way(two):
    number = sent(two)
    talking = arriving(two)
    talking.scan(number)
    talking.command("CLOSE")
    talking.command("NEXT")
    assert lines(two, number) == [(3, 3, 0, 3, 0)]


@pytest.mark.parametrize(("text", "said"), [("15", "transfer.other_reason"), ("NOBODY", "scan.unknown")])
def test_what_explains_no_loss_is_refused(two, text, said):
    number = sent(two)
    talking = arriving(two)
    talking.scan(number)
    talking.command("CLOSE")
    talking.scan(text)
    assert (talking.said, state(two, number)) == (said, "in_transit")


def test_a_transfer_arrives_where_it_goes_to(two):
    number = sent(two)
    talking = talk(two, "arrive", station_id=MAIN)
    talking.scan(number)
    assert talking.said == "transfer.elsewhere"


def test_what_has_not_left_does_not_arrive(two):
    number = made(two, ("RED", 1))
    talking = arriving(two)
    talking.scan(number)
    assert talking.said == "transfer.wrong_state"


def test_a_place_of_the_other_warehouse_takes_nothing(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED, "A")
    assert (talking.said, on_hand(two, "A")) == ("transfer.elsewhere", 7)


def test_goods_in_transit_are_not_moved_by_hand(two):
    number = sent(two)
    moving = talk(two, "move", "BADGE-BORIS", station_id=2)
    moving.scan(number)
    assert moving.said == "place.holds_nothing"


def test_every_step_is_taken_back_by_one_scan(two):
    number = sent(two)
    talking = arriving(two)
    talking.scans(number, RED, "E")
    talking.command("CLOSE")
    talking.command("NEXT")
    talking.command("UNDO")
    assert (state(two, number), stands(two)[number]) == ("in_transit", 2)
    talking.command("UNDO")
    assert (stands(two)[number], talking.step.state) == (3, "scan_item")
    assert not two.read(verify).disagreements
