"""Whatever was done by a scan is taken back by one more, and can be done again."""

import pytest
from journeys.bench import Bench
from journeys.shop import BLUE, RED, Shop
from sqlalchemy import select

from models.work import PickTask

PICK_STEPS = {
    "a tote": (("T-1",), "pick.tote_given"),
    "a piece": (("T-1", "A-1-1", RED), "pick.item"),
    "the second piece": (("T-1", "A-1-1", RED, RED), "pick.item"),
    "the last piece of the walk": (("T-1", "A-1-1", RED, RED, "A-1-2", BLUE), "pick.job_done"),
    "a shortage fetched elsewhere": (("T-1", "A-1-1", "!SHORT"), "pick.moved_elsewhere"),
    "a shortage after one piece": (("T-1", "A-1-1", RED, "!SHORT"), "pick.moved_elsewhere"),
    "a shortage that nothing cures": (("T-1", "A-1-1", RED, RED, "A-1-2", "!SHORT"), "pick.short"),
    "a skip": (("T-1", "!SKIP"), "pick.skipped"),
}


def give(bench: Bench, *texts: str) -> None:
    for text in texts:
        if text.startswith("!"):
            bench.command(text[1:])
        else:
            bench.scan(text)


@pytest.mark.parametrize("name", PICK_STEPS)
def test_undo_of_a_picking_step_leaves_the_books_as_before(shop: Shop, name: str) -> None:
    texts, says = PICK_STEPS[name]
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"))
    give(bench, *texts[:-1])
    before = shop.books()
    give(bench, texts[-1])
    assert bench.talk.said == says
    after = shop.books()
    assert after != before
    bench.command("UNDO", says="undo.done")
    assert shop.books() == before
    if bench.step.state == "scan_location" and not texts[-1].startswith("!"):
        bench.scan("A-1-1")
    give(bench, texts[-1])
    assert bench.talk.said == says
    assert {**shop.books(), "task": [], "count": []} == {**after, "task": [], "count": []}
    assert shop.disagreements() == ()


PACK_STEPS = {
    "the first piece": (("SO-1", RED), "pack.item"),
    "a middle piece": (("SO-1", RED, RED), "pack.item"),
    "the last piece": (("SO-1", RED, RED, BLUE), "pack.item"),
    "a closed box": (("SO-1", RED, "!CLOSEBOX"), "pack.closed"),
    "missing pieces": (("SO-1", RED, "!SHORT"), "pack.missing"),
}


@pytest.mark.parametrize("name", PACK_STEPS)
def test_undo_of_a_packing_step_leaves_the_books_as_before(shop: Shop, name: str) -> None:
    texts, says = PACK_STEPS[name]
    bench = packing(shop)
    give(bench, *texts[:-1])
    before = shop.books()
    give(bench, texts[-1])
    assert bench.talk.said == says
    assert shop.books() != before
    bench.command("UNDO", says="undo.done")
    assert shop.books() == before
    give(bench, texts[-1])
    assert bench.talk.said == says
    assert shop.disagreements() == ()


def packing(shop: Shop) -> Bench:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    return bench


def test_the_only_piece_of_a_parcel_is_taken_back_with_its_label(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1")
    before = shop.books()
    bench.scan(RED, shows="scan_label")
    bench.command("UNDO", says="undo.done", shows="scan_item")
    assert shop.books() == before
    assert bench.labels() == []
    bench.pack("SO-1")
    assert (shop.state("SO-1"), len(bench.labels())) == ("shipped", 1)


def test_a_piece_is_taken_back_after_its_label_was_printed(shop: Shop) -> None:
    bench = packing(shop)
    bench.scan("SO-1", RED, RED)
    before = shop.books()
    bench.scan(BLUE, shows="scan_label")
    label = bench.newest_label()
    bench.command("UNDO", says="undo.done", shows="scan_item")
    assert shop.books() == before
    bench.scan(BLUE, shows="scan_label")
    bench.scan(label, says="pack.not_printed")
    bench.scan(bench.newest_label(), says="pack.order_done")
    assert [printed.split()[1] for printed in bench.labels()] == ["1", "2"]


def test_an_applied_label_is_taken_back(shop: Shop) -> None:
    bench = packing(shop)
    bench.scan("SO-1", RED, RED, BLUE)
    label = bench.newest_label()
    before = shop.books()
    bench.scan(label, says="pack.order_done")
    bench.command("UNDO", says="undo.done", shows="scan_label")
    assert shop.books() == before
    bench.scan(label, says="pack.order_done")
    assert shop.state("SO-1") == "shipped"


def test_everything_is_taken_back_step_by_step(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"))
    released = shop.books()
    bench.scan("T-1", "A-1-1", RED, RED, "A-1-2", BLUE)
    picked = shop.books()
    bench.command("PACK")
    bench.scan("SO-1", RED, RED, BLUE)
    bench.scan(bench.newest_label(), says="pack.order_done")
    for _ in range(4):
        bench.command("UNDO", says="undo.done")
    assert shop.books() == picked
    bench.command("UNDO", says="undo.nothing")
    bench.command("PICK")
    for _ in range(4):
        bench.command("UNDO", says="undo.done")
    assert shop.books() == released
    assert shop.disagreements() == ()


def test_a_picked_piece_cannot_be_taken_back_once_it_is_in_a_box(shop: Shop) -> None:
    bench = packing(shop)
    bench.scan("SO-1", BLUE)
    bench.command("PICK")
    before = shop.books()
    bench.command("UNDO", says="undo.refused")
    assert shop.books() == before


def test_a_label_is_not_taken_back_once_its_tote_carries_another_order(shop: Shop) -> None:
    bench = packing(shop)
    bench.pack("SO-1")
    shop.order("SO-2", ("RED", 1))
    bench.command("PICK")
    bench.scan(shop.walk("SO-2"), "T-1")
    bench.command("PACK")
    before = shop.books()
    bench.command("UNDO", says="undo.refused")
    assert shop.books() == before


def test_a_skipped_line_comes_last(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-1"), "T-1")
    bench.command("SKIP", says="pick.skipped")
    assert str(bench.step.prompt) == "Go to A-1-2"
    assert shop.rows(select(PickTask.sequence).order_by(PickTask.id)) == [(3,), (2,)]
