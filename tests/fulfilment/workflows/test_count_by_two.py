"""Counts outside of tolerance: nothing is booked, another person counts, then the desk decides; work goes on."""

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import Talk, talk

from fulfilment import founding
from fulfilment.stock import count_results, counting, ledger, moving
from fulfilment.stock.count_rules import CountRules
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.item import Item
from models.people import Operator, Station
from models.stock import CountResult, CountTask

RED, BLUE = "4006381333931", "5901234123457"


@pytest.fixture
def house(database: Database) -> Database:
    """A-1-1 should hold 10 red at 5.00 and 3 blue; 10.00 are tolerated; A-1-2 holds 4 red."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        red = builders.item(session, "RED", code=RED, cost_minor=500)
        blue = builders.item(session, "BLUE", code=BLUE, cost_minor=100)
        first, second = builders.bin_at(session, "A-1-1"), builders.bin_at(session, "A-1-2")
        builders.stock(session, red.id, first.id, 10)
        builders.stock(session, blue.id, first.id, 3)
        builders.stock(session, red.id, second.id, 4)
        session.add(Station(code="bench-2", name="bench-2", warehouse_id=1))
        counting.keep_rules(session, 1, CountRules(tolerance_minor=1000))

    database.write("test", prepare)
    return database


def states(house: Database) -> list[tuple[object, ...]]:
    query = (
        select(Item.sku, CountResult.round, CountResult.counted, CountResult.booked, CountResult.state)
        .join(Item, Item.id == CountResult.item_id)
        .order_by(CountResult.id)
    )
    return house.read(lambda session: [tuple(row) for row in session.execute(query)])


def on_hand(house: Database, sku: str = "RED", where: str = "A-1-1") -> int:
    return house.read(lambda session: ledger.level(session, place(session, where, sku)).on_hand)


def tasks(house: Database) -> list[str]:
    query = select(CountTask.reason).where(CountTask.state == "open").order_by(CountTask.id)
    return house.read(lambda session: list(session.scalars(query)))


def count_red(house: Database, pieces: int, badge: str = "BADGE-ANNA", station_id: int = 1) -> Talk:
    """Count the bin with so many red and the right blue."""
    talking = talk(house, "count", badge, station_id=station_id)
    talking.scans("A-1-1", *[RED] * pieces, *[BLUE] * 3)
    talking.command("CLOSE")
    return talking


def boris_recounts(house: Database, pieces: int) -> Talk:
    talking = talk(house, "count", "BADGE-BORIS", station_id=2)
    talking.command("NEXT")
    talking.scans("A-1-1", *[RED] * pieces)
    talking.command("CLOSE")
    if talking.said == "count.unseen":
        talking.command("CLOSE")
    return talking


def test_a_difference_within_tolerance_is_booked_at_once(house: Database) -> None:
    count_red(house, 8)
    assert (on_hand(house), states(house)[0], tasks(house)) == (8, ("RED", 1, 8, 10, "booked"), [])


def test_a_difference_outside_of_tolerance_is_not_booked_but_counted_again(house: Database) -> None:
    anna = count_red(house, 7)
    assert (on_hand(house), states(house)[0], tasks(house)) == (10, ("RED", 1, 7, 10, "recount"), ["recount"])
    assert (anna.said, str(anna.step.notice.detail)) == ("count.closed", "Somebody else counts once more: Item RED")


def test_percent_is_a_tolerance_of_its_own(house: Database) -> None:
    rules = CountRules(tolerance_minor=100_000, tolerance_percent=10)
    house.write("test", lambda session: counting.keep_rules(session, 1, rules))
    count_red(house, 8)
    assert states(house)[0] == ("RED", 1, 8, 10, "recount")


def test_the_same_person_is_not_sent_to_the_recount(house: Database) -> None:
    anna = count_red(house, 7)
    anna.command("NEXT")
    assert anna.said == "count.none"


def test_the_same_person_is_refused_at_the_recount(house: Database) -> None:
    anna = count_red(house, 7)
    anna.scans("A-1-1", RED)
    assert (anna.said, str(anna.step.notice.text)) == ("count.same_person", "You have counted Item RED here yourself")
    assert str(anna.step.notice.detail) == "Nothing was counted. Another person has to count it once more."
    assert [line.title for line in anna.step.lines] == ["Item BLUE"]


def test_a_bin_of_which_one_has_counted_everything_is_refused(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-2", RED)
    anna.command("CLOSE")
    anna.scan("A-1-2")
    assert (anna.said, anna.step.state) == ("count.same_person", "scan_bin")


def test_another_person_is_sent_and_the_second_count_waits_for_review(house: Database) -> None:
    count_red(house, 7)
    boris = boris_recounts(house, 7)
    assert (boris.said, str(boris.step.notice.detail)) == ("count.closed", "The desk decides about: Item RED")
    assert (on_hand(house), tasks(house)) == (10, [])
    assert [row for row in states(house) if row[0] == "RED"] == [
        ("RED", 1, 7, 10, "superseded"),
        ("RED", 2, 7, 10, "waiting"),
    ]


def test_a_recount_that_agrees_with_the_books_settles_it(house: Database) -> None:
    count_red(house, 7)
    boris_recounts(house, 10)
    assert [row[-1] for row in states(house) if row[0] == "RED"] == ["superseded", "booked"]
    assert on_hand(house) == 10


def test_who_is_sent_to_one_item_counts_only_that(house: Database) -> None:
    count_red(house, 7)
    boris = talk(house, "count", "BADGE-BORIS", station_id=2)
    boris.command("NEXT")
    boris.scans("A-1-1", BLUE)
    assert (boris.said, [line.title for line in boris.step.lines]) == ("count.not_asked", ["Item RED"])


def test_the_counter_never_gets_the_expected_quantity(house: Database) -> None:
    count_red(house, 7)
    boris = talk(house, "count", "BADGE-BORIS", station_id=2)
    boris.command("NEXT")
    boris.scans("A-1-1", RED)
    shown = [str(step.having(workflow="")) for step in boris.steps]
    assert [text for text in shown if "10" in text.replace("F10", "").replace("QTY10", "").replace("'n': 10", "")] == []
    assert {(line.done, line.wanted) for step in boris.steps for line in step.lines} == {(0, 1)}


def test_who_is_alone_counts_once_and_the_desk_decides(house: Database) -> None:
    def retire(session: Session) -> None:
        session.scalars(select(Operator).where(Operator.code == "BORIS")).one().is_active = False

    house.write("test", retire)
    count_red(house, 7)
    assert states(house)[0] == ("RED", 1, 7, 10, "waiting")


def pick(house: Database, pieces: int, sku: str = "RED") -> None:
    """Take pieces out of the bin while it is being counted."""

    def job(session: Session) -> None:
        dock = founding.location("OUT-X", "staging", 1)
        session.add(dock)
        session.flush()
        moving.move(session, place(session, "A-1-1", sku), dock.id, pieces)

    house.write("move", job)


def test_a_pick_between_counting_and_finishing_is_no_difference(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-1", *[BLUE] * 3, *[RED] * 10)
    pick(house, 4)
    anna.command("CLOSE")
    assert (on_hand(house), states(house)[-1]) == (6, ("RED", 1, 10, 10, "booked"))


def test_a_pick_before_the_item_is_counted_is_no_difference(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-1", *[BLUE] * 3)
    pick(house, 4)
    anna.scans(*[RED] * 6)
    anna.command("CLOSE")
    assert (on_hand(house), states(house)[-1]) == (6, ("RED", 1, 6, 6, "booked"))


@pytest.mark.parametrize("seen", [6, 8, 10])
def test_a_pick_between_two_scans_of_an_item_explains_what_lies_between(house: Database, seen: int) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-1", *[BLUE] * 3, *[RED] * 3)
    pick(house, 4)
    anna.scans(*[RED] * (seen - 3))
    anna.command("CLOSE")
    assert (on_hand(house), states(house)[-1][-1]) == (6, "booked")
    assert states(house)[-1][2:4] == (seen, seen)


def test_what_is_missing_besides_the_pick_is_booked(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-1", *[BLUE] * 3, *[RED] * 9)
    pick(house, 4)
    anna.command("CLOSE")
    assert (on_hand(house), states(house)[-1]) == (5, ("RED", 1, 9, 10, "booked"))


def test_what_came_and_went_between_two_scans_is_no_difference(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-1", *[BLUE] * 3, *[RED] * 10)

    def bring(session: Session) -> None:
        red = place(session, "A-1-1")
        builders.stock(session, red.item_id, red.location_id, 2)

    house.write("receive", bring)
    anna.scans(RED)
    pick(house, 2)
    anna.scans(RED)
    anna.command("CLOSE")
    assert (on_hand(house), states(house)[-1]) == (10, ("RED", 1, 12, 12, "booked"))


def test_a_bin_is_not_called_empty_of_which_one_has_counted_everything(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-2", RED)
    anna.command("CLOSE")
    house.write("test", lambda session: counting.open_bin_count(session, place(session, "A-1-2").location_id, "bin"))
    anna.command("NEXT")
    assert anna.said == "count.none"
    anna.scan("A-1-2")
    assert (anna.said, len(states(house))) == ("count.same_person", 1)


def waiting_result(house: Database) -> int:
    query = select(CountResult.id).where(CountResult.state == "waiting")
    return house.read(lambda session: session.scalars(query).one())


def test_an_approved_difference_is_booked_on_what_the_books_say_by_then(house: Database) -> None:
    count_red(house, 7)
    boris_recounts(house, 7)
    pick(house, 2)
    result_id = waiting_result(house)
    house.write("x", lambda session: count_results.approve(session, session.get_one(CountResult, result_id), 1))
    assert on_hand(house) == 5
    assert house.read(verify).disagreements == ()


def test_a_rejected_difference_changes_nothing_and_anybody_may_count_again(house: Database) -> None:
    count_red(house, 7)
    boris_recounts(house, 7)
    result_id = waiting_result(house)
    house.write("x", lambda session: count_results.reject(session, session.get_one(CountResult, result_id), 1))
    assert on_hand(house) == 10
    assert (
        house.read(lambda session: count_results.barred(session, place(session, "A-1-1").location_id, 1)) == frozenset()
    )


def test_a_count_is_decided_once(house: Database) -> None:
    count_red(house, 7)
    boris_recounts(house, 7)
    result_id = waiting_result(house)
    house.write("x", lambda session: count_results.reject(session, session.get_one(CountResult, result_id), 1))
    with pytest.raises(RefusedError, match=r"count\.not_waiting"):
        house.write("x", lambda session: count_results.approve(session, session.get_one(CountResult, result_id), 1))


def test_what_waits_for_a_recount_is_not_decided_yet(house: Database) -> None:
    count_red(house, 7)

    def job(session: Session) -> None:
        count_results.approve(
            session, session.scalars(select(CountResult).where(CountResult.state == "recount")).one(), 1
        )

    with pytest.raises(RefusedError, match=r"count\.recount_first"):
        house.write("x", job)


def test_undo_of_a_count_takes_its_recount_off_the_list(house: Database) -> None:
    anna = count_red(house, 7)
    anna.command("UNDO")
    assert (anna.said, tasks(house)) == ("undo.done", ["count", "recount"])
    anna.command("UNDO")
    assert (anna.said, tasks(house), states(house)) == ("undo.done", ["count", "count"], [])


def test_a_count_is_not_taken_back_under_its_recount(house: Database) -> None:
    anna = talk(house, "count")
    anna.scans("A-1-2", RED)
    anna.command("CLOSE")
    boris = talk(house, "count", "BADGE-BORIS", station_id=2)
    boris.command("NEXT")
    boris.scans("A-1-2", RED)
    boris.command("CLOSE")
    anna.command("UNDO")
    assert (anna.said, "counted" in str(anna.step.notice.detail)) == ("undo.refused", True)
    boris.command("UNDO")
    assert boris.said == "undo.done"
    anna.command("UNDO")
    assert (anna.said, states(house), on_hand(house, where="A-1-2")) == ("undo.done", [], 4)


def test_two_people_do_not_count_one_bin(house: Database) -> None:
    anna = talk(house, "count")
    anna.scan("A-1-1")
    boris = talk(house, "count", "BADGE-BORIS", station_id=2)
    boris.scan("A-1-1")
    assert (boris.said, str(boris.step.notice.text)) == ("count.taken", "Anna has this at bench-1")


def test_next_leads_along_the_way_past_bins_that_others_have(house: Database) -> None:
    def ask(session: Session) -> None:
        for number, code in enumerate(("C-1", "B-1", "B-2")):
            counting.open_bin_count(session, builders.bin_at(session, code, route_order=9 - number).id, "bin")

    house.write("test", ask)
    anna, boris = talk(house, "count"), talk(house, "count", "BADGE-BORIS", station_id=2)
    anna.command("NEXT")
    boris.command("NEXT")
    assert (str(anna.step.prompt), str(boris.step.prompt)) == ("Go to B-2", "Go to B-1")
    boris.command("NEXT")
    assert (str(boris.step.prompt), str(boris.step.detail)) == ("Go to C-1", "Count of a bin")
    boris.scan("B-1")
    assert (boris.said, boris.step.state) == ("count.wrong_bin", "go_to_bin")
    boris.scan("C-1")
    boris.command("CLOSE")
    assert (boris.said, str(boris.step.prompt)) == ("count.closed", "Go to B-1")
    boris.command("LEAVE")
    assert boris.step.state == "scan_bin"


def test_a_zero_check_is_a_scan_of_the_bin_and_finish(house: Database) -> None:
    house.write("test", lambda session: counting.open_bin_count(session, builders.bin_at(session, "E").id, "zero"))
    anna = talk(house, "count")
    anna.command("NEXT")
    anna.scan("E")
    assert str(anna.step.prompt) == "Is the bin empty?"
    anna.command("CLOSE")
    assert (anna.said, tasks(house)) == ("count.closed", [])


def test_what_lies_in_a_bin_that_should_be_empty_is_counted(house: Database) -> None:
    house.write("test", lambda session: counting.open_bin_count(session, builders.bin_at(session, "E").id, "zero"))
    anna = talk(house, "count")
    anna.command("NEXT")
    anna.scans("E", BLUE)
    anna.command("CLOSE")
    assert (tasks(house), states(house), on_hand(house, "BLUE", "E")) == ([], [("BLUE", 1, 1, 0, "booked")], 1)
