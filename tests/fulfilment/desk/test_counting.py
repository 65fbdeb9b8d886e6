"""Counts at the desk: planned by class, asked for, decided by somebody who may; the list is blind; accuracy adds up."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import builders
import pytest
from builders import place
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment.desk import counting as desk
from fulfilment.desk.answer import Answer, act
from fulfilment.desk.undoing import undo_last
from fulfilment.queries import count_accuracy, counts
from fulfilment.queries.listing import Filter
from fulfilment.stock import count_plan, count_results, counting, ledger
from fulfilment.stock.count_results import Counter
from fulfilment.stock.count_rules import CountRules
from models.base import utc_now
from models.database import Database
from models.people import Operator, Station
from models.stock import CountResult, CountTask

ANNA, BORIS = 1, 2


def _furnish(session: Session) -> None:
    red = builders.item(session, "RED", cost_minor=500, search="red")
    blue = builders.item(session, "BLUE", cost_minor=100)
    for number, (code, item_id, pieces) in enumerate((("A", red.id, 10), ("B", blue.id, 3), ("C", red.id, 4))):
        builders.stock(session, item_id, builders.bin_at(session, code, route_order=number).id, pieces)
    builders.order(session, "SO-1", [(red.id, 9), (blue.id, 1)])
    session.get_one(Station, 1).operator_id = ANNA
    counting.keep_rules(session, 1, CountRules(tolerance_minor=1000))


@pytest.fixture
def house(database: Database) -> Database:
    """A holds 10 red at 5.00, B 3 blue at 1.00, C 4 red; 10.00 are tolerated. Red is A by its demand, blue C."""
    builders.warehouse(database)
    database.write("test", _furnish)
    return database


def do(house: Database, kind: str, action: Callable[..., Answer], **values: object) -> Answer:
    return house.write(kind, partial(act, station_id=1, action=partial(action, **values)))


def count(house: Database, where: str, pieces: int, person: int = BORIS, sku: str = "RED") -> str:
    def job(session: Session) -> str:
        return count_results.record(session, place(session, where, sku), pieces, Counter(person)).state

    return house.write("count.item", job)


def make(house: Database, person: int, role: str) -> None:
    house.write("test", lambda session: setattr(session.get_one(Operator, person), "role", role))


def on_hand(house: Database, where: str = "A") -> int:
    return house.read(lambda session: ledger.level(session, place(session, where)).on_hand)


def rows(house: Database, view: str = "all") -> list[counts.CountRow]:
    return house.read(lambda session: counts.rows(session, counts.ids(session, Filter(view=view))))


def asked(house: Database) -> list[tuple[str, str]]:
    return [(row.place, row.reason) for row in rows(house, "open")]


def twice_counted(house: Database, pieces: int = 6) -> int:
    """Let Boris, then a third person count A; return the task of the second count."""
    house.write("test", lambda session: session.add(Operator(code="C", name="Clara", badge="BADGE-CLARA")))
    assert (count(house, "A", pieces), count(house, "A", pieces, 3)) == ("recount", "waiting")
    return rows(house, "waiting")[0].id


def test_a_plan_sends_to_the_dearest_items_first(house: Database) -> None:
    answer = do(house, "count.plan", desk.plan, bins=2, zero_checks=0)
    assert str(answer.notice.text) == "Bins to count: 2. Empty bins to check: 0."
    assert (str(answer.notice.detail), asked(house)) == ("Left for another day: 1.", [("A", "cycle"), ("C", "cycle")])


def test_a_plan_asks_for_nothing_twice(house: Database) -> None:
    do(house, "count.plan", desk.plan, bins=9, zero_checks=0)
    assert do(house, "count.plan", desk.plan, bins=9, zero_checks=0).notice.id == "counts.nothing_due"


def test_what_was_counted_is_due_again_after_the_days_of_its_class(house: Database) -> None:
    for where, sku, pieces in (("A", "RED", 10), ("B", "BLUE", 3), ("C", "RED", 4)):
        count(house, where, pieces, sku=sku)
    assert house.read(lambda session: count_plan.due(session, 1)) == []

    def age(session: Session) -> None:
        session.execute(update(CountResult).values(at=utc_now() - timedelta(days=40)))

    house.write("test", age)
    due = house.read(lambda session: count_plan.due(session, 1))
    assert [(each.abc, each.stand.item_id) for each in due] == [("A", 1), ("A", 1)]


def test_a_bin_that_was_emptied_is_checked_once(house: Database) -> None:
    def take_all(session: Session) -> None:
        target = builders.bin_at(session, "D")
        ledger.post(session, place(session, "B", "BLUE"), target.id, 3)

    house.write("test", take_all)
    do(house, "count.plan", desk.plan, bins=0, zero_checks=5)
    assert asked(house) == [("B", "zero")]
    house.write("x", lambda session: count_results.record_empty(session, place(session, "B", "BLUE").location_id))
    assert house.read(lambda session: count_plan.to_check(session, 1)) == []


@pytest.mark.parametrize(
    ("text", "notice", "tasks"),
    [
        ("B", "counts.asked", [("B", "bin")]),
        ("RED", "counts.asked", [("A", "item"), ("C", "item")]),
        ("NOTHING", "counts.unknown", []),
    ],
)
def test_a_count_is_asked_for_by_bin_or_item(
    house: Database, text: str, notice: str, tasks: list[tuple[str, str]]
) -> None:
    assert do(house, "count.ask", desk.ask, text=text).notice.id == notice
    assert asked(house) == tasks


def test_an_item_that_lies_nowhere_needs_a_bin(house: Database) -> None:
    house.write("test", lambda session: builders.item(session, "GREEN"))
    assert do(house, "count.ask", desk.ask, text="GREEN").notice.id == "counts.nowhere"


def test_a_count_is_dropped_but_a_recount_is_not(house: Database) -> None:
    do(house, "count.ask", desk.ask, text="B")
    count(house, "A", 6)
    tasks = {row.reason: row.id for row in rows(house, "open")}
    assert do(house, "count.cancel", desk.cancel, task_id=tasks["bin"]).notice.id == "counts.cancelled"
    assert do(house, "count.cancel", desk.cancel, task_id=tasks["recount"]).notice.id == "counts.is_recount"
    assert do(house, "count.cancel", desk.cancel, task_id=tasks["bin"]).notice.id == "counts.not_open"


def test_a_difference_is_approved_and_taken_back(house: Database) -> None:
    task_id = twice_counted(house)
    answer = do(house, "count.approve", desk.approve, task_id=task_id)
    assert (str(answer.notice.text), on_hand(house)) == ("RED in A: −4 booked", 6)
    answer = do(house, "undo", undo_last, kinds=desk.UNDOABLE)
    assert (str(answer.notice.text), on_hand(house)) == ("Taken back: difference approved", 10)
    assert [row.id for row in rows(house, "waiting")] == [task_id]


def test_a_difference_is_rejected(house: Database) -> None:
    task_id = twice_counted(house)
    answer = do(house, "count.reject", desk.reject, task_id=task_id)
    assert (str(answer.notice.text), on_hand(house)) == ("RED in A: −4 rejected, the books stay", 10)


def test_a_third_count_is_asked_for(house: Database) -> None:
    task_id = twice_counted(house)
    do(house, "count.ask_again", desk.ask_again, task_id=task_id)
    assert (asked(house), rows(house, "waiting")) == ([("A", "recount")], [])
    assert count(house, "A", 10, ANNA) == "booked"


def test_a_difference_that_orders_claim_is_refused_with_their_sentence(house: Database) -> None:
    task_id = twice_counted(house)
    house.write("test", lambda session: ledger.claim(session, place(session, "A"), 8))
    answer = do(house, "count.approve", desk.approve, task_id=task_id)
    assert (answer.notice.id, on_hand(house), len(rows(house, "waiting"))) == ("desk.not_there", 10, 1)


def test_where_there_are_supervisors_only_they_decide(house: Database) -> None:
    task_id = twice_counted(house)
    make(house, 3, "supervisor")
    assert do(house, "count.approve", desk.approve, task_id=task_id).notice.id == "counts.no_supervisor"
    assert do(house, "count.rules", desk.set_rules, rules=CountRules()).notice.id == "counts.no_supervisor"
    make(house, ANNA, "supervisor")
    assert do(house, "count.approve", desk.approve, task_id=task_id).notice.id == "counts.approved"


def test_who_counted_does_not_decide_while_another_may(house: Database) -> None:
    count(house, "A", 6)
    assert count(house, "A", 6, ANNA) == "waiting"
    task_id = rows(house, "waiting")[0].id
    house.write("test", lambda session: session.add(Operator(code="C", name="Clara", badge="BADGE-CLARA")))
    assert do(house, "count.approve", desk.approve, task_id=task_id).notice.id == "counts.own_count"
    house.write("test", lambda session: setattr(session.get_one(Operator, 3), "is_active", False))
    assert do(house, "count.approve", desk.approve, task_id=task_id).notice.id == "counts.approved"


def test_what_is_not_counted_is_not_decided(house: Database) -> None:
    do(house, "count.ask", desk.ask, text="A")
    assert do(house, "count.approve", desk.approve, task_id=rows(house)[0].id).notice.id == "counts.not_counted"


def test_rules_are_journalled_and_taken_back(house: Database) -> None:
    assert do(house, "count.rules", desk.set_rules, rules=CountRules(days_a=7)).notice.id == "counts.rules"
    assert house.read(lambda session: counting.rules_of(session, 1)).days_a == 7
    do(house, "undo", undo_last, kinds=desk.UNDOABLE)
    assert house.read(lambda session: counting.rules_of(session, 1)) == CountRules(tolerance_minor=1000)


@pytest.mark.parametrize(
    "rules", [CountRules(tolerance_percent=101), CountRules(tolerance_minor=-1), CountRules(days_b=0)]
)
def test_rules_that_make_no_sense_are_refused(house: Database, rules: CountRules) -> None:
    assert do(house, "count.rules", desk.set_rules, rules=rules).notice.is_refusal


def test_the_list_tells_no_figure_while_somebody_is_to_count_there(house: Database) -> None:
    count(house, "A", 6)
    assert {(row.reason, row.counted, row.booked, row.difference, row.value_minor) for row in rows(house)} == {
        ("count", None, None, None, None),
        ("recount", None, None, None, None),
    }
    assert rows(house, "differences") == []
    count(house, "A", 6, ANNA)
    assert [(row.counted, row.booked, row.difference, row.value_minor) for row in rows(house, "waiting")] == [
        (6, 10, -4, -2000)
    ]
    assert len(rows(house, "differences")) == 2


def test_details_tell_the_counts_of_the_same_place(house: Database) -> None:
    task_id = twice_counted(house)
    facts = house.read(partial(counts.details, task_id=task_id))
    assert facts is not None
    assert [(row.round, row.who, row.state) for row in facts.others] == [
        (2, "Clara", "waiting"),
        (1, "Boris", "superseded"),
    ]


def test_views_are_counted_as_they_list(house: Database) -> None:
    twice_counted(house)
    do(house, "count.ask", desk.ask, text="B")
    found = house.read(partial(counts.counts, warehouse_id=1))
    assert found == {view: len(rows(house, view)) for view in counts.VIEWS}
    assert found["open"] == found["waiting"] == 1


@pytest.mark.parametrize("key", counts.SORT_KEYS)
def test_the_list_is_sorted_by_each_key(house: Database, key: str) -> None:
    twice_counted(house)
    do(house, "count.ask", desk.ask, text="B")
    up, down = (
        house.read(lambda session, d=d: list(counts.ids(session, Filter(view="all"), counts.Sort(key, d))))
        for d in (False, True)
    )
    assert sorted(up) == sorted(down) == sorted(row.id for row in rows(house))


def test_the_list_finds_bins_and_items(house: Database) -> None:
    do(house, "count.ask", desk.ask, text="B")
    do(house, "count.ask", desk.ask, text="RED")
    found = house.read(lambda session: counts.rows(session, counts.ids(session, Filter("RED", "open"))))
    assert [row.place for row in found] == ["A", "C"]


def test_accuracy_adds_up_what_was_settled(house: Database) -> None:
    count(house, "A", 9)
    count(house, "B", 3, ANNA, "BLUE")
    count(house, "C", 5)
    report = house.read(partial(count_accuracy.report, warehouse_id=1))
    whole = report.overall
    assert (whole.counts, whole.hits, whole.pieces, whole.net, whole.value_minor) == (3, 1, 2, 0, {"EUR": 1000})
    assert [(each.code, each.counts, each.per_mille) for each in report.classes] == [("A", 2, 0), ("C", 1, 1000)]
    assert [(each.code, each.name) for each in report.items] == [("RED", "Item RED")]
    assert sorted(each.code for each in report.bins) == ["A", "C"]
    assert [(each.name, each.counts, each.hits) for each in report.operators] == [("Anna", 1, 1), ("Boris", 2, 0)]


def test_a_count_that_another_contradicts_is_held_against_its_counter(house: Database) -> None:
    count(house, "A", 5)
    count(house, "A", 10, ANNA)
    report = house.read(partial(count_accuracy.report, warehouse_id=1))
    assert [(each.name, each.overruled, each.upheld_per_mille) for each in report.operators] == [
        ("Anna", 0, 1000),
        ("Boris", 1, 0),
    ]
    assert (report.overall.counts, report.overall.hits) == (1, 1)


def test_accuracy_tells_nothing_of_a_count_that_is_to_be_repeated(house: Database) -> None:
    count(house, "A", 5)
    report = house.read(partial(count_accuracy.report, warehouse_id=1))
    assert (report.overall.counts, report.operators, report.items) == (0, (), ())


def test_a_rejected_difference_leaves_the_books_right(house: Database) -> None:
    task_id = twice_counted(house)
    do(house, "count.reject", desk.reject, task_id=task_id)
    report = house.read(partial(count_accuracy.report, warehouse_id=1))
    assert (report.overall.counts, report.overall.hits, report.overall.pieces) == (1, 1, 0)
    assert {each.name: each.overruled for each in report.operators} == {"Boris": 0, "Clara": 1}


def test_accuracy_looks_back_no_further_than_asked(house: Database) -> None:
    count(house, "A", 9)
    house.write("x", lambda session: session.execute(update(CountResult).values(at=utc_now() - timedelta(days=40))))
    found = [house.read(partial(count_accuracy.report, warehouse_id=1, days=days)).overall.counts for days in (30, 90)]
    assert found == [0, 1]


def test_a_task_names_a_lot_with_its_item(house: Database) -> None:
    tasks = select(CountTask.item_id, CountTask.lot_id)
    do(house, "count.ask", desk.ask, text="B")
    do(house, "count.ask", desk.ask, text="RED")
    found = house.read(lambda session: [tuple(row) for row in session.execute(tasks)])
    assert {(item is None) == (lot is None) for item, lot in found} == {True}
