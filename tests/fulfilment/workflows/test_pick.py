"""Picking by scans: the place, the piece and the tote are proved; what is missing is booked by one rule."""

from datetime import date

import pytest
from journeys.bench import Bench
from journeys.shop import BLUE, BLUE_CASE, MILK, RED, Shop, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import cancelling
from fulfilment.picking.walk import Errand
from fulfilment.stock import counting, ledger
from fulfilment.stock.count_rules import CountRules
from models.database import Database
from models.direct import OvertakenError
from models.people import ScanEvent
from models.stock import CountResult, CountTask
from models.work import Work


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def walking(shop: Shop, *lines: tuple[str, int], ships_complete: bool = True) -> Bench:
    """SO-1 has tote T-1 and its picker is sent to the first place."""
    shop.order("SO-1", *lines, ships_complete=ships_complete)
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", shows="scan_location")
    return bench


MISTAKES = {
    "another place": ((), "B-1-1", "pick.wrong_place"),
    "the item before its place": ((), RED, "pick.place_first"),
    "another item": (("A-1-1",), BLUE, "pick.wrong_item"),
    "another item's lot": (("A-1-1",), "X", "pick.wrong_item"),
    "an unknown code": (("A-1-1",), "NOBODY-KNOWS", "scan.unknown"),
    "an order": (("A-1-1",), "SO-1", "scan.not_wanted"),
    "a case larger than the line": (("A-1-1", RED, RED, "A-1-2"), BLUE_CASE, "pick.too_many"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_books_nothing_and_the_next_right_scan_goes_on(shop: Shop, name: str) -> None:
    first, wrong, says = MISTAKES[name]
    bench = walking(shop, ("RED", 2), ("BLUE", 1))
    bench.scan(*first)
    before, shown = shop.books(), bench.step
    bench.scan(wrong, says=says, shows=shown.state)
    assert bench.step.notice.is_refusal
    assert (bench.step.prompt, shop.books()) == (shown.prompt, before)
    bench.scan(bench.wanted())
    assert not bench.step.notice.is_refusal


def test_the_walk_goes_by_route_not_by_order(shop: Shop) -> None:
    shop.order("SO-1", ("PIN", 1), ("RED", 1))
    shop.order("SO-2", ("MILK", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", "T-2")
    assert [line.place for line in bench.step.lines] == ["A-1-1", "A-1-3", "B-1-2"]


def test_the_day_on_which_a_lot_expires_travels_as_a_day(shop: Shop) -> None:
    bench = walking(shop, ("MILK", 1))
    lot = next(fact.value for fact in bench.step.card.facts if str(fact.label) == "Lot")
    day = lot.values["day"]
    assert (str(lot), isinstance(day, date)) == (f"X · {day:%Y-%m-%d}", True)


def test_another_lot_of_the_item_is_refused(shop: Shop) -> None:
    bench = walking(shop, ("MILK", 1))
    bench.scan("A-1-3", "Y", says="pick.wrong_lot")
    bench.scan("X", says="pick.job_done")


def test_the_item_code_is_not_enough_where_two_lots_lie_together(shop: Shop) -> None:
    def mix(session) -> None:
        from builders import place

        from models.place import Location

        target = session.scalars(select(Location.id).where(Location.code == "A-1-3")).one()
        from fulfilment.stock import ledger

        ledger.post(session, place(session, "A-2-1", "MILK", "Y"), target, 1)

    shop.database.write("test", mix)
    bench = walking(shop, ("MILK", 1))
    bench.scan("A-1-3", MILK, says="pick.lot_unclear")
    bench.scan("X", says="pick.job_done")


def test_the_lot_that_expires_first_is_fetched_first(shop: Shop) -> None:
    bench = walking(shop, ("MILK", 4))
    assert [line.place for line in bench.step.lines] == ["A-1-3", "A-2-1"]


def test_a_tote_of_another_order_is_refused(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    shop.order("SO-2", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", says="pick.tote_given", shows="give_tote")
    bench.scan("T-1", says="pick.tote_in_use", shows="give_tote")
    bench.scan("A-1-1", says="pick.not_a_tote", shows="give_tote")
    bench.scan("T-2", says="pick.tote_given", shows="scan_location")


def test_on_a_walk_of_two_orders_each_line_ends_in_its_own_tote(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    shop.order("SO-2", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", "T-2", "A-1-1", RED, RED, shows="scan_tote")
    bench.scan("T-2", says="pick.wrong_tote", shows="scan_tote")
    bench.scan("T-1", says="pick.put", shows="scan_item")
    bench.scan(RED, "T-2", says="pick.job_done")
    assert shop.level("RED", "T-1") == (2, 0)
    assert shop.level("RED", "T-2") == (1, 0)


def test_a_quantity_command_counts_for_one_scan(shop: Shop) -> None:
    bench = walking(shop, ("PIN", 12))
    bench.scan("B-1-2")
    bench.command("QTY10", says="pick.quantity")
    bench.scan("PIN", says="pick.item")
    bench.scan("PIN", says="pick.item")
    assert shop.line("SO-1", "PIN")[0] == 11
    assert "QTY2" not in {offer.command for offer in bench.step.offers}


def test_an_item_that_is_not_counted_offers_no_quantity(shop: Shop) -> None:
    bench = walking(shop, ("RED", 5))
    bench.scan("A-1-1")
    bench.command("QTY2", says="scan.command_not_offered")
    assert shop.line("SO-1", "RED")[0] == 0


def test_a_walk_set_aside_goes_on_at_the_same_line(shop: Shop) -> None:
    bench = walking(shop, ("RED", 2), ("BLUE", 1))
    bench.scan("A-1-1", RED)
    job = str(bench.step.header.title).split()[-1]
    bench.command("LEAVE", says="pick.left", shows="start")
    bench.scan(job, says="pick.taken_up", shows="scan_location")
    assert bench.step.progress == (1, 3)


def test_a_finished_walk_says_so(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    job = shop.walk("SO-1")
    bench = Bench(shop.database, "pick")
    bench.pick(job)
    bench.scan(job, says="pick.done_before", shows="start")


def test_next_takes_the_oldest_walk_and_says_when_there_is_none(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    shop.order("SO-2", ("RED", 1))
    first, _second = shop.walk("SO-1"), shop.walk("SO-2")
    bench = Bench(shop.database, "pick")
    bench.command("NEXT", says="pick.taken_up")
    assert str(bench.step.header.title) == f"Walk {first}"
    bench.scan("T-1", "A-1-1", RED, says="pick.job_done")
    bench.command("NEXT", says="pick.taken_up")
    bench.scan("T-2", "A-1-1", RED)
    bench.command("NEXT", says="pick.none", shows="start")


# Short picks.


def test_a_shortage_is_fetched_from_another_place(shop: Shop) -> None:
    bench = walking(shop, ("RED", 3))
    bench.scan("A-1-1", RED)
    bench.command("SHORT", says="pick.moved_elsewhere", shows="scan_location")
    assert shop.level("RED", "A-1-1") == (0, 0)
    assert str(bench.step.prompt) == "Go to B-1-1"
    bench.scan("B-1-1", RED, RED, says="pick.job_done")
    assert shop.state("SO-1") == "picked"
    assert shop.rows(select(CountTask.reason, CountTask.state)) == [("short_pick", "open")]
    assert shop.disagreements() == ()


def test_a_short_bin_keeps_what_another_walk_has_claimed(shop: Shop) -> None:
    shop.order("SO-2", ("RED", 4))
    shop.walk("SO-2")
    bench = walking(shop, ("RED", 3))
    claimed = shop.level("RED", "A-1-1")
    assert claimed == (10, 7)
    bench.scan("A-1-1")
    bench.command("SHORT")
    assert shop.level("RED", "A-1-1") == (4, 4)


def test_a_shortage_drops_the_claims_of_every_order_of_the_walk(shop: Shop) -> None:
    shop.order("SO-1", ("BLUE", 2))
    shop.order("SO-2", ("BLUE", 3))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", "T-2", "A-1-2", BLUE)
    bench.command("SHORT", says="pick.short", shows="scan_tote")
    bench.scan("T-1", shows="start")
    assert shop.level("BLUE", "A-1-2") == (0, 0)
    assert (shop.state("SO-1"), shop.state("SO-2")) == ("short", "short")
    assert shop.line("SO-1", "BLUE")[0] == 1
    assert shop.disagreements() == ()


def test_a_shortage_does_not_take_what_another_order_was_promised(shop: Shop) -> None:
    bench = walking(shop, ("RED", 8))
    shop.order("SO-2", ("RED", 6))
    bench.scan("A-1-1")
    bench.command("SHORT", says="pick.short")
    promised = shop.books()["reservation"]
    assert [pieces for _, pieces in promised] == [6]
    assert shop.level("RED", "B-1-1") == (4, 0)


def test_a_missing_line_of_a_complete_order_waits_and_is_fetched_later(shop: Shop) -> None:
    bench = walking(shop, ("RED", 1), ("BLUE", 2))
    bench.scan("A-1-1", RED, "A-1-2")
    bench.command("SHORT", says="pick.short", shows="start")
    assert shop.state("SO-1") == "short"
    assert shop.release("SO-1").order_ids == ()

    def come_in(session) -> None:
        import builders

        where = builders.place(session, "A-1-2", "BLUE")
        builders.stock(session, where.item_id, where.location_id, 5)

    shop.database.write("test", come_in)
    job = shop.walk("SO-1")
    assert shop.state("SO-1") == "released"
    bench.scan(job, says="pick.taken_up", shows="scan_location")
    assert shop.state("SO-1") == "picking"
    bench.scan("A-1-2", BLUE, BLUE, says="pick.job_done")
    assert shop.state("SO-1") == "picked"
    bench.pack("SO-1")
    assert shop.state("SO-1") == "shipped"


def test_a_short_order_sent_partly_ships_and_leaves_a_backorder(shop: Shop) -> None:
    bench = walking(shop, ("RED", 1), ("BLUE", 2))
    bench.scan("A-1-1", RED, "A-1-2")
    bench.command("SHORT")
    shop.database.write("test", lambda session: cancelling.send_partly(session, 1))
    bench.pack("SO-1")
    assert shop.state("SO-1") == "waiting"
    assert shop.line("SO-1", "RED") == (1, 1, 1, 0)


def test_an_order_with_nothing_picked_is_not_sent_partly(shop: Shop) -> None:
    bench = walking(shop, ("BLUE", 2))
    bench.scan("A-1-2")
    bench.command("SHORT", says="pick.short")
    with pytest.raises(cancelling.StateError):
        shop.database.write("test", lambda session: cancelling.send_partly(session, 1))
    assert shop.state("SO-1") == "short"


def test_an_order_that_may_go_in_parts_is_packed_without_the_missing_line(shop: Shop) -> None:
    bench = walking(shop, ("RED", 1), ("BLUE", 2), ships_complete=False)
    bench.scan("A-1-1", RED, "A-1-2")
    bench.command("SHORT", says="pick.short")
    assert shop.state("SO-1") == "picked"
    bench.pack("SO-1")
    assert shop.state("SO-1") == "waiting"


def test_pieces_in_hand_find_their_tote_before_the_walk_goes_on(shop: Shop) -> None:
    """A line that turns out short has one piece in hand: it is put away like a whole line."""
    shop.order("SO-1", ("BLUE", 2))
    shop.order("SO-2", ("MILK", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", "T-2", "A-1-2", BLUE)
    bench.command("SHORT", says="pick.short", shows="scan_tote")
    bench.scan("T-1", says="pick.put", shows="scan_location")


# Orders that vanish under the picker.


def test_an_order_cancelled_with_a_piece_in_hand_lets_the_walk_go_on(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    shop.order("SO-2", ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1", "SO-2"), "T-1", "T-2", "A-1-1", RED, shows="scan_tote")
    shop.database.write("test", lambda session: cancelling.cancel(session, 1))
    assert bench.resume().state == "scan_location"
    bench.scan("A-1-2", BLUE)
    assert bench.step.state in ("scan_tote", "start")


def test_a_walk_whose_only_order_was_cancelled_ends(shop: Shop) -> None:
    bench = walking(shop, ("RED", 2))
    bench.scan("A-1-1", RED)
    shop.database.write("test", lambda session: cancelling.cancel(session, 1))
    assert bench.resume().state == "start"
    shop.order("SO-2", ("BLUE", 1))
    bench.scan(shop.walk("SO-2"), says="pick.taken_up", shows="give_tote")
    bench.scan("T-1", says="pick.tote_in_use")
    bench.scan("T-2", "A-1-2", BLUE, says="pick.job_done", shows="start")


def test_what_somebody_else_decided_meanwhile_is_told_and_nothing_is_booked(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = walking(shop, ("RED", 1))
    bench.scan("A-1-1", shows="scan_item")

    def too_late(session: Session, errand: Errand, *of: object, **more: object) -> None:
        ledger.release(session, errand.place, 1)
        raise OvertakenError("pick_task 1 is not open")

    monkeypatch.setattr("fulfilment.workflows.pick.jobs.fetch", too_late)
    before = shop.books()
    bench.scan(RED, says="scan.overtaken", shows="scan_item")
    assert shop.books() == before
    scans = select(ScanEvent.outcome, ScanEvent.is_refused).order_by(ScanEvent.id)
    assert shop.rows(scans)[-1] == ("scan.overtaken", True)
    assert shop.disagreements() == ()


EMPTYING = ("A-1-2", *[BLUE] * 5)


def asked_when_empty(shop: Shop) -> Shop:
    """A-1-2 holds the 5 blue, B-1-2 all pins; who empties a bin is asked about it."""
    shop.database.write("test", lambda session: counting.keep_rules(session, 1, CountRules(zero_check=True)))
    return shop


def zero_counts(shop: Shop) -> list[tuple[str, int]]:
    query = select(CountResult.state, CountResult.counted).where(CountResult.item_id.is_(None))
    return shop.rows(query.order_by(CountResult.id))


def test_who_empties_a_bin_says_so_by_scanning_it_once_more(shop: Shop) -> None:
    bench = walking(asked_when_empty(shop), ("BLUE", 5), ("PIN", 1))
    bench.scan(*EMPTYING, shows="scan_location")
    assert bench.step.detail.values["emptied"] == "A-1-2"
    bench.scan("A-1-2", says="pick.zero", shows="scan_location")
    assert zero_counts(shop) == [("booked", 0)]
    assert "emptied" not in bench.step.detail.values


def test_a_piece_left_in_an_emptied_bin_asks_for_its_count(shop: Shop) -> None:
    bench = walking(asked_when_empty(shop), ("BLUE", 5), ("PIN", 1))
    bench.scan(*EMPTYING, BLUE, says="pick.not_empty", shows="scan_location")
    assert shop.rows(select(CountTask.reason, CountTask.state)) == [("zero", "open")]


def test_who_goes_on_without_an_answer_has_said_nothing(shop: Shop) -> None:
    bench = walking(asked_when_empty(shop), ("BLUE", 5), ("PIN", 1))
    bench.scan(*EMPTYING, "B-1-2", says="pick.place", shows="scan_item")
    assert (zero_counts(shop), shop.rows(select(CountTask.id))) == ([], [])


def test_the_last_bin_of_a_walk_is_asked_about_too(shop: Shop) -> None:
    bench = walking(asked_when_empty(shop), ("BLUE", 5))
    bench.scan(*EMPTYING, says="pick.job_done", shows="zero_check")
    assert shop.state("SO-1") == "picked"
    bench.scan("A-1-2", says="pick.zero", shows="start")
    assert zero_counts(shop) == [("booked", 0)]


def test_the_next_walk_may_be_begun_without_an_answer(shop: Shop) -> None:
    bench = walking(asked_when_empty(shop), ("BLUE", 5))
    bench.scan(*EMPTYING, shows="zero_check")
    shop.order("SO-2", ("PIN", 1))
    bench.scan(shop.walk("SO-2"), says="pick.taken_up", shows="give_tote")
    assert shop.rows(select(Work.id).where(Work.is_open, Work.pick_job_id == 1)) == []


def test_nobody_is_asked_about_a_bin_with_something_in_it_or_where_nobody_wants_to_know(shop: Shop) -> None:
    bench = walking(shop, ("BLUE", 5), ("PIN", 1))
    bench.scan(*EMPTYING, shows="scan_location")
    assert "emptied" not in bench.step.detail.values
    asked_when_empty(shop)
    bench.scan("B-1-2", shows="scan_item")
    bench.scan(bench.wanted(), says="pick.job_done", shows="start")
