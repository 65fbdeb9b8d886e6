"""Packing by scans: every mistake is caught, nothing of it is booked, and the next right scan goes on."""

from datetime import date
from decimal import Decimal

import pytest
from journeys.bench import Bench, lane_of
from journeys.shop import BLUE, BLUE_CASE, JOBS, MILK, OTHER_PRINTER, RED, Shop, open_shop

from devices.virtual_printer import Fault, VirtualPrinter
from fulfilment import cancelling
from models.database import Database


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def at_the_bench(shop: Shop, *lines: tuple[str, int], ships_complete: bool = True, **fields: object) -> Bench:
    """SO-1 is picked and open at bench 1."""
    shop.order("SO-1", *lines, ships_complete=ships_complete, **fields)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1", says="pack.opened", shows="scan_item")
    return bench


MISTAKES = {
    "another item": ((), MILK, "pack.wrong_item"),
    "an unknown code": ((), "NOBODY-KNOWS", "scan.unknown"),
    "a place": ((), "A-1-1", "scan.not_wanted"),
    "one piece more": ((RED, RED), RED, "pack.too_many"),
    "a case larger than the line": ((), BLUE_CASE, "pack.too_many"),
    "a command of another warehouse": ((), "PHZZZZUNDO", "scan.foreign_command"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_books_nothing_and_the_next_right_scan_goes_on(shop: Shop, name: str) -> None:
    first, wrong, says = MISTAKES[name]
    bench = at_the_bench(shop, ("RED", 2), ("BLUE", 1))
    bench.scan(*first)
    before = shop.books()
    if says == "scan.foreign_command":
        from fulfilment import commands

        wrong = commands.code_of("UNDO", "ZZZZ")
    bench.scan(wrong, says=says, shows="scan_item")
    assert bench.step.notice is not None
    assert bench.step.notice.is_refusal
    assert shop.books() == before
    bench.scan(BLUE, says="pack.item")


def test_days_and_measures_travel_as_values_that_every_language_writes_its_own_way(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ship_by=date(2026, 7, 5))
    header, box = bench.step.header, bench.step.box
    assert (str(header.right_detail), header.right_detail.values["day"]) == ("2026-07-05", date(2026, 7, 5))
    length, width, height = box.size_mm
    assert (str(box.detail), box.detail.values["width"]) == (f"{length} × {width} × {height} mm", width)
    bench.scan(RED, shows="scan_label")
    weight = next(fact.value for fact in bench.step.card.facts if str(fact.label) == "Weight")
    assert weight.values["weight"] == Decimal(str(weight).removesuffix(" kg, computed")) > 0
    assert len(str(weight).split(".")[1]) == len("000 kg, computed")


def test_an_item_code_does_not_tell_which_of_two_lots(shop: Shop) -> None:
    bench = at_the_bench(shop, ("MILK", 4))
    bench.scan(MILK, says="pack.lot_unclear")
    bench.scan("X", says="pack.item")
    bench.scan("Y", "Y", "X", says="pack.item", shows="scan_label")
    assert shop.line("SO-1", "MILK")[:2] == (4, 4)


def test_a_quantity_does_not_choose_the_lot(shop: Shop) -> None:
    """Two of X and three of Y wait: three pieces by the item's code could be any of them."""
    shop.database.write("test", _milk_is_countable)
    bench = at_the_bench(shop, ("MILK", 5))
    bench.command("QTY3", says="pack.quantity")
    bench.scan(MILK, says="pack.lot_unclear")


def _milk_is_countable(session) -> None:
    from models.item import Item

    session.query(Item).filter(Item.sku == "MILK").one().can_count = True


def test_more_of_a_lot_than_was_picked_is_refused(shop: Shop) -> None:
    bench = at_the_bench(shop, ("MILK", 3))
    bench.scan("Y", says="pack.item")
    before = shop.books()
    bench.scan("Y")
    assert bench.step.notice.is_refusal
    assert shop.books() == before


def test_a_lot_that_was_not_picked_is_refused(shop: Shop) -> None:
    bench = at_the_bench(shop, ("MILK", 1), ("RED", 1))
    bench.scan("Y", says="pack.wrong_lot", shows="scan_item")


def test_two_boxes_each_with_its_own_label(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 2), ("BLUE", 1))
    bench.scan(RED)
    bench.command("NEWBOX", says="pack.closed", shows="scan_label")
    bench.scan(RED, says="pack.label_first")
    bench.scan(bench.newest_label(), says="pack.box_done", shows="scan_item")
    bench.scan(RED, BLUE, shows="scan_label")
    assert len(set(bench.labels())) == 2
    bench.scan(bench.newest_label(), says="pack.order_done")
    assert shop.state("SO-1") == "shipped"
    assert shop.disagreements() == ()


def test_the_label_of_another_box_stops_the_bench(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ("BLUE", 1))
    bench.scan(RED)
    bench.command("CLOSEBOX")
    first = bench.newest_label()
    bench.scan(first, BLUE, shows="scan_label")
    before = shop.books()
    bench.scan(first, says="pack.wrong_label", shows="scan_label")
    assert shop.books() == before
    bench.scan(bench.newest_label(), says="pack.order_done")


def test_a_label_that_is_not_printed_yet_closes_nothing(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    step = bench.scan(RED, shows="scan_label")
    bench.scan(step.prints[0].code, says="pack.not_printed", shows="scan_label")
    bench.scan(bench.newest_label(), says="pack.order_done")


def test_a_reprint_carries_its_copy_number(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    bench.scan(RED)
    assert [label.split()[1] for label in bench.labels()] == ["1"]
    bench.command("REPRINT", says="pack.reprinted", shows="scan_label")
    assert [label.split()[1] for label in bench.labels()] == ["1", "2"]
    bench.scan(bench.newest_label(), says="pack.order_done")


def test_the_first_print_may_still_be_scanned_while_its_copy_waits(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    bench.scan(RED)
    label = bench.newest_label()
    bench.command("REPRINT")
    bench.scan(label, says="pack.order_done")
    assert len(bench.labels()) == 1, "a copy that nobody wants any more is not printed"


def test_a_label_goes_to_another_printer_when_the_first_is_out_of_paper(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    bench.printer.fault = Fault.PAPER_OUT
    bench.scan(RED)
    assert bench.labels() == []
    bench.command("OTHERPRINTER", says="pack.reprinted", shows="scan_label")
    other = VirtualPrinter(OTHER_PRINTER)
    lane_of(shop.database, other, name=OTHER_PRINTER).drain()
    bench.printer.fault = Fault.NONE
    assert (len(other.labels), bench.labels()) == (1, [])
    code, copy_no, _, _ = shop.rows(JOBS)[-1]
    assert copy_no == 2
    bench.scan(code, says="pack.order_done")


def test_pieces_missing_at_packing_set_a_complete_order_aside(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 2), ("BLUE", 1))
    bench.scan(RED)
    bench.command("SHORT", says="pack.missing", shows="start")
    assert shop.state("SO-1") == "short"
    assert shop.line("SO-1", "RED") == (1, 1, 0, 0)
    bench.scan("SO-1", says="pack.short")
    assert shop.disagreements() == ()


def test_what_was_missing_is_fetched_and_goes_into_the_same_box(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 2), ("BLUE", 1))
    bench.scan(RED)
    bench.command("SHORT")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    assert shop.state("SO-1") == "shipped"
    assert len(bench.labels()) == 1
    assert shop.disagreements() == ()


def test_a_short_order_sent_partly_goes_with_what_is_in_the_box(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ("BLUE", 1))
    bench.scan(RED)
    bench.command("SHORT", says="pack.missing")
    shop.database.write("test", lambda session: cancelling.send_partly(session, 1))
    bench.scan("SO-1", shows="scan_label")
    bench.scan(bench.newest_label())
    assert shop.state("SO-1") == "waiting"
    assert shop.line("SO-1", "BLUE") == (0, 0, 0, 0)
    assert shop.line("SO-1", "RED") == (1, 1, 1, 0)


def test_a_partly_missing_order_that_may_go_in_parts_closes_its_box(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ("BLUE", 1), ships_complete=False)
    bench.scan(RED)
    bench.command("SHORT", says="pack.missing", shows="scan_label")
    bench.scan(bench.newest_label())
    assert shop.state("SO-1") == "waiting"


def test_an_order_whose_only_pieces_are_missing_waits_for_a_decision(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ships_complete=False)
    bench.command("SHORT", says="pack.missing", shows="start")
    assert shop.state("SO-1") == "short"
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    assert shop.state("SO-1") == "shipped"


def test_pieces_missing_after_the_last_box_was_labelled_make_a_backorder(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1), ("BLUE", 1), ships_complete=False)
    bench.scan(RED)
    bench.command("CLOSEBOX")
    bench.scan(bench.newest_label(), says="pack.box_done", shows="scan_item")
    bench.command("SHORT", says="pack.missing", shows="start")
    assert shop.state("SO-1") == "waiting"
    assert shop.line("SO-1", "RED") == (1, 1, 1, 0)
    assert shop.books()["tote"] == []


def test_an_order_set_aside_is_taken_up_by_the_code_of_its_box(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    bench.scan(RED, shows="scan_label")
    label = bench.newest_label()
    bench.command("LEAVE", says="pack.left", shows="start")
    bench.scan(label, says="pack.opened", shows="scan_label")
    bench.scan(label, says="pack.order_done")


def test_the_label_of_a_parcel_that_has_left_says_so(shop: Shop) -> None:
    bench = at_the_bench(shop, ("RED", 1))
    bench.scan(RED)
    bench.scan(bench.newest_label(), says="pack.order_done")
    before = shop.books()
    bench.scan(bench.newest_label(), says="pack.shipped", shows="start")
    assert shop.books() == before


@pytest.mark.parametrize(
    ("reached", "says"),
    [
        ("waiting", "pack.waiting"),
        ("released", "pack.released"),
        ("held", "pack.held"),
        ("cancelled", "pack.cancelled"),
    ],
)
def test_an_order_that_is_not_picked_is_refused(shop: Shop, reached: str, says: str) -> None:
    order = shop.order("SO-1", ("RED", 1))
    if reached == "released":
        shop.walk("SO-1")
    elif reached == "held":
        shop.database.write("test", lambda session: cancelling.hold(session, order))
    elif reached == "cancelled":
        shop.database.write("test", lambda session: cancelling.cancel(session, order))
    Bench(shop.database, "pack").scan("SO-1", says=says, shows="start")


def test_an_empty_tote_and_an_item_of_no_order_say_so(shop: Shop) -> None:
    bench = Bench(shop.database, "pack")
    bench.scan("T-1", says="pack.no_order")
    bench.scan(RED, says="pack.no_single")
