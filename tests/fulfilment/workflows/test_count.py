"""Counting by scans: differences are booked item by item, what was not seen only when it is said twice."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment.stock import counting, ledger
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.order import Allocation, OrderLine
from models.place import Location
from models.stock import CountResult, CountTask

RED, BLUE, MILK = "4006381333931", "5901234123457", "96385074"


@pytest.fixture
def count(database: Database) -> Talk:
    """A-1-1 should hold 5 red and 3 blue."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED", code=RED)
        blue = builders.item(session, "BLUE", code=BLUE)
        builders.item(session, "MILK", code=MILK, tracking="lot")
        bin_ = builders.bin_at(session, "A-1-1")
        builders.stock(session, red.id, bin_.id, 5)
        builders.stock(session, blue.id, bin_.id, 3)

    database.write("test", prepare)
    return talk(database, "count")


def on_hand(talking: Talk, sku: str, lot: str = "") -> int:
    return talking.database.read(lambda session: ledger.level(session, place(session, "A-1-1", sku, lot)).on_hand)


def states(talking: Talk) -> list[tuple[object, ...]]:
    """Item, round, counted, in the books then, state of every count, oldest first."""
    query = (
        select(Item.sku, CountResult.round, CountResult.counted, CountResult.booked, CountResult.state)
        .outerjoin(Item, Item.id == CountResult.item_id)
        .order_by(CountResult.id)
    )
    return talking.database.read(lambda session: [tuple(row) for row in session.execute(query)])


def open_tasks(talking: Talk) -> int:
    query = select(CountTask.id).where(CountTask.state == "open")
    return len(talking.database.read(lambda session: session.scalars(query).all()))


def test_a_right_bin_changes_nothing(count: Talk) -> None:
    count.scans("A-1-1", *[RED] * 5, *[BLUE] * 3)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "RED"), on_hand(count, "BLUE"), open_tasks(count)) == ("count.closed", 5, 3, 0)


def test_the_counter_is_not_told_what_the_books_say(count: Talk) -> None:
    count.scan("A-1-1")
    assert {(line.done, line.wanted) for line in count.step.lines} == {(0, 1)}


def test_missing_and_found_pieces_are_booked(count: Talk) -> None:
    count.scans("A-1-1", *[RED] * 4, *[BLUE] * 4)
    count.command("CLOSE")
    assert (on_hand(count, "RED"), on_hand(count, "BLUE")) == (4, 4)


def test_what_was_not_seen_is_asked_for_before_it_is_booked_as_gone(count: Talk) -> None:
    count.scans("A-1-1", *[RED] * 5)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "BLUE"), str(count.step.notice.text)) == (
        "count.unseen",
        3,
        "Not counted yet: Item BLUE",
    )
    count.command("CLOSE")
    assert (count.said, on_hand(count, "BLUE")) == ("count.closed", 0)


def test_a_scan_after_the_question_goes_on_counting(count: Talk) -> None:
    count.scans("A-1-1", *[RED] * 5)
    count.command("CLOSE")
    count.scan(BLUE)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "BLUE")) == ("count.closed", 1)


def test_an_item_is_counted_in_one_go(count: Talk) -> None:
    count.scans("A-1-1", RED, BLUE, RED)
    assert (count.said, on_hand(count, "RED")) == ("count.already", 1)


def test_a_quantity_command_counts_many(count: Talk) -> None:
    count.scan("A-1-1")
    count.command("QTY5")
    count.scan(RED)
    count.command("QTY3")
    count.scan(BLUE)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "RED"), on_hand(count, "BLUE")) == ("count.closed", 5, 3)


def test_cancel_starts_the_item_again(count: Talk) -> None:
    count.scans("A-1-1", RED, RED)
    count.command("CANCEL")
    count.scans(*[RED] * 5, *[BLUE] * 3)
    count.command("CLOSE")
    assert on_hand(count, "RED") == 5


def test_undo_takes_the_last_booked_item_back(count: Talk) -> None:
    count.scans("A-1-1", RED, BLUE)
    count.command("CANCEL")
    count.command("UNDO")
    assert (count.said, on_hand(count, "RED")) == ("undo.done", 5)
    count.scans(*[RED] * 6, *[BLUE] * 3)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "RED")) == ("count.closed", 6)


def test_undo_after_finishing_opens_the_count_again(count: Talk) -> None:
    count.scans("A-1-1", *[RED] * 5, BLUE)
    count.command("CLOSE")
    count.command("UNDO")
    assert (on_hand(count, "BLUE"), count.step.state, len(count.step.lines)) == (3, "scan_item", 1)


def test_a_count_beneath_the_claims_books_nothing_and_tells_no_figure(count: Talk) -> None:
    def claim(session: Session) -> None:
        red = place(session, "A-1-1")
        order = builders.order(session, "SO-7", [(red.item_id, 4)])
        line_id = session.scalars(select(OrderLine.id).where(OrderLine.order_id == order.id)).one()
        ledger.claim(session, red, 4)
        session.add(
            Allocation(
                order_line_id=line_id, item_id=red.item_id, location_id=red.location_id, lot_id=red.lot_id, quantity=4
            )
        )

    count.database.write("test", claim)
    count.scans("A-1-1", RED, RED, BLUE)
    assert (count.said, on_hand(count, "RED")) == ("count.counted", 5)
    assert str(count.step.notice.detail) == "Somebody else counts once more: Item RED"
    assert states(count) == [("RED", 1, 2, 5, "recount")]
    assert count.database.read(verify).disagreements == ()


def test_an_item_that_the_books_do_not_have_here_is_booked(count: Talk) -> None:
    count.database.write("test", lambda session: builders.lot(session, place(session, "A-1-1", "MILK").item_id, "L1"))
    count.scans("A-1-1", MILK, "L1", MILK, *[RED] * 5, *[BLUE] * 3)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "MILK", "L1")) == ("count.closed", 2)


def test_a_lot_that_never_came_is_refused(count: Talk) -> None:
    count.scans("A-1-1", MILK, "NEVER")
    assert (count.said, count.step.state) == ("count.lot_unknown", "scan_lot")


def test_leaving_keeps_what_is_still_to_be_counted(count: Talk) -> None:
    count.scans("A-1-1", RED, BLUE)
    count.command("CANCEL")
    count.command("LEAVE")
    assert (count.step.state, on_hand(count, "RED"), open_tasks(count)) == ("scan_bin", 1, 1)


def test_an_empty_bin_is_counted_at_once(count: Talk) -> None:
    count.database.write("test", lambda session: builders.bin_at(session, "EMPTY"))
    count.scan("EMPTY")
    count.command("CLOSE")
    assert count.said == "count.closed"


def test_a_count_that_a_pick_asked_for_is_done_with_the_bin(count: Talk) -> None:
    count.database.write("test", lambda session: counting.open_count(session, place(session, "A-1-1"), "short_pick"))
    count.scans("A-1-1", *[RED] * 5, *[BLUE] * 3)
    count.command("CLOSE")
    assert open_tasks(count) == 0


def test_an_empty_bin_that_the_books_know_to_be_empty_is_a_hit(count: Talk) -> None:
    count.database.write("test", lambda session: builders.bin_at(session, "EMPTY"))
    count.scan("EMPTY")
    assert count.step.state == "scan_empty"
    count.command("CLOSE")
    assert states(count) == [(None, 1, 0, 0, "booked")]


def test_more_than_a_place_takes_is_booked_with_a_warning(count: Talk) -> None:
    def tighten(session: Session) -> None:
        session.get_one(Location, place(session, "A-1-1").location_id).most_pieces = 8

    count.database.write("test", tighten)
    count.scans("A-1-1", *[RED] * 5, *[BLUE] * 4)
    count.command("CLOSE")
    assert (count.said, on_hand(count, "BLUE")) == ("count.closed", 4)
    assert "A-1-1 is full: it takes 8 pieces, 9 lie there" in str(count.step.notice.detail)


def test_a_full_place_that_was_counted_right_is_no_news(count: Talk) -> None:
    def tighten(session: Session) -> None:
        session.get_one(Location, place(session, "A-1-1").location_id).most_pieces = 7

    count.database.write("test", tighten)
    count.scans("A-1-1", *[RED] * 5, *[BLUE] * 3)
    count.command("CLOSE")
    assert "is full" not in str(count.step.notice.detail)
