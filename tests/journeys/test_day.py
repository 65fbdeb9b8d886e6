"""A day by scans: what is promised, picked, packed and labelled leaves the books."""

from journeys.bench import Bench
from journeys.shop import BLUE, MOVES, RED, Shop
from sqlalchemy import select

from models.stock import Balance


def test_an_order_goes_from_promise_to_parcel(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    job = shop.walk("SO-1")
    bench = Bench(shop.database, "pick")

    bench.scan(job, says="pick.taken_up", shows="give_tote")
    bench.scan("T-1", says="pick.tote_given", shows="scan_location")
    bench.scan("A-1-1", says="pick.place", shows="scan_item")
    bench.scan(RED, says="pick.item", shows="scan_item")
    bench.scan(RED, says="pick.item", shows="scan_location")
    bench.scan("A-1-2", BLUE, says="pick.job_done", shows="start")
    assert shop.state("SO-1") == "picked"

    bench.command("PACK", shows="start")
    bench.scan("T-1", says="pack.opened", shows="scan_item")
    bench.scan(BLUE, RED, says="pack.item", shows="scan_item")
    bench.scan(RED, says="pack.item", shows="scan_label")
    bench.scan(bench.newest_label(), says="pack.order_done", shows="start")

    assert shop.state("SO-1") == "shipped"
    assert shop.line("SO-1", "RED") == (2, 2, 2, 0)
    assert shop.level("RED", "A-1-1") == (8, 0)
    assert shop.disagreements() == ()


def test_packing_takes_as_many_scans_as_pieces_and_two_more(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 3))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    before = bench.scans
    bench.scan("T-1", RED, BLUE, RED, BLUE, BLUE, shows="scan_label")
    bench.scan(bench.newest_label(), says="pack.order_done")
    assert bench.scans - before == 5 + 2


def test_a_single_piece_order_takes_two_scans(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    before = bench.scans
    bench.scan(RED, says="pack.item", shows="scan_label")
    bench.scan(bench.newest_label(), says="pack.order_done")
    assert (bench.scans - before, shop.state("SO-1")) == (2, "shipped")


def test_a_day_of_several_orders_ends_with_true_books(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    shop.order("SO-2", ("MILK", 3))
    shop.order("SO-3", ("RED", 1))
    shop.order("SO-4", ("PIN", 12), ("MILK", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1", "SO-2", "SO-3", "SO-4"))
    for number in ("SO-1", "SO-2", "SO-3", "SO-4"):
        assert shop.state(number) == "picked"
        bench.pack(number)
        assert shop.state(number) == "shipped"
    assert len(bench.labels()) == 4
    assert shop.books()["tote"] == []
    assert shop.disagreements() == ()
    assert [row for row in shop.rows(select(Balance.allocated)) if row[0]] == []


def test_a_repeated_key_is_applied_once(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 3))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", "A-1-1")
    bench.repeat(RED, "the same gesture")
    assert shop.line("SO-1", "RED")[0] == 1
    moves = len(shop.rows(MOVES))
    bench.scan(RED)
    assert len(shop.rows(MOVES)) == moves + 1


def test_work_goes_on_at_the_same_line_after_a_restart(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", "A-1-1", RED)
    shown = bench.step
    assert bench.resume() == shown.having(notice=None, changes=frozenset())


def test_a_shift_change_keeps_the_line_and_names_the_new_operator(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1", "A-1-1", RED)
    bench.command("SIGNOFF", shows="sign_on")
    bench.scan(RED, says="scan.not_signed_on", shows="sign_on")
    bench.scan("BADGE-BORIS", says="scan.signed_on", shows="scan_item")
    assert bench.step.operator == "Boris"
    bench.scan(RED, says="pick.job_done")


def test_next_takes_up_a_walk_that_was_set_aside(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    job = shop.walk("SO-1")
    bench = Bench(shop.database, "pick")
    bench.scan(job, "T-1", "A-1-1", RED, says="pick.item", shows="scan_item")
    bench.command("LEAVE", says="pick.left", shows="start")
    bench.command("NEXT", says="pick.taken_up", shows="scan_location")


def test_counting_is_opened_by_its_command(shop: Shop) -> None:
    bench = Bench(shop.database, "home")
    assert bench.talk.command("COUNT").goes_to == "count"


def test_scanning_what_is_open_again_is_no_mistake(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    job = shop.walk("SO-1")
    bench = Bench(shop.database, "pick")
    bench.scan(job, "T-1", job, says="pick.in_front", shows="scan_location")
    bench.scan("A-1-1", RED, RED, says="pick.job_done")
    bench.command("PACK")
    bench.scan("T-1", "SO-1", says="pack.in_front", shows="scan_item")
    bench.scan("T-1", says="pack.in_front", shows="scan_item")
