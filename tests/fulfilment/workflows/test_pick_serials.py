"""Picking and packing pieces with serial numbers: any free one of the bin, and the claim follows the scan."""

from datetime import date
from functools import partial

import pytest
from journeys.bench import Bench
from journeys.serials import SCALE, gs1, open_shop_of_scales, where
from journeys.shop import Shop
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment.picking import jobs, serials
from fulfilment.picking.walk import Errand, walk_of
from fulfilment.stock.ledger import StockRefusedError
from models.database import Database
from models.direct import OvertakenError
from models.item import Lot
from models.order import Allocation
from models.work import PickJob


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop_of_scales(database)


def walking(shop: Shop, number: str = "SO-1", pieces: int = 1, *, tote: str = "T-1", station_id: int = 1) -> Bench:
    """An order of scales has a tote, and its picker stands before A-1-1."""
    shop.order(number, ("SCALE", pieces))
    bench = Bench(
        shop.database, "pick", station_id=station_id, badge="BADGE-ANNA" if station_id == 1 else "BADGE-BORIS"
    )
    bench.scan(shop.walk(number), tote, "A-1-1")
    return bench


def claimed(shop: Shop) -> dict[str, str]:
    """The order line of each claimed serial."""
    query = select(Lot.code, Allocation.order_line_id).join(Lot, Lot.id == Allocation.lot_id)
    return dict(shop.rows(query.where(Allocation.quantity > 0)))


def test_the_claimed_serial_is_fetched_by_its_number(shop: Shop) -> None:
    bench = walking(shop)
    bench.scan("S-1", says="pick.job_done")
    assert where(shop)["S-1"] == "T-1"


@pytest.mark.parametrize("text", ["S-3", gs1("S-3")])
def test_any_free_serial_of_the_bin_will_do_and_the_claim_follows(shop: Shop, text: str) -> None:
    bench = walking(shop)
    bench.scan(text, says="pick.job_done")
    assert (where(shop)["S-3"], where(shop)["S-1"]) == ("T-1", "A-1-1")
    assert (shop.level("SCALE", "A-1-1", "S-1"), claimed(shop)) == ((1, 0), {})
    assert shop.disagreements() == ()


def test_a_plain_code_asks_for_the_serial(shop: Shop) -> None:
    bench = walking(shop)
    bench.scan(SCALE, says="pick.serial_wanted", shows="scan_item")
    bench.scan("S-2", says="pick.job_done")


def test_a_serial_that_another_order_claims_is_exchanged(shop: Shop) -> None:
    ours = walking(shop)
    theirs = walking(shop, "SO-2", tote="T-2", station_id=2)
    before = claimed(shop)
    ours.scan("S-2", says="pick.job_done")
    assert claimed(shop) == {"S-1": before["S-2"]}, "the other order has the serial that was ours"
    theirs.scan("S-1", says="pick.job_done")
    assert (where(shop)["S-2"], where(shop)["S-1"]) == ("T-1", "T-2")
    assert shop.disagreements() == ()


def test_the_serials_of_one_line_may_come_in_any_order(shop: Shop) -> None:
    bench = walking(shop, pieces=3)
    bench.scan("S-3", "S-1", "S-2", says="pick.job_done")
    assert [where(shop)[serial] for serial in ("S-1", "S-2", "S-3")] == ["T-1"] * 3
    assert shop.line("SO-1", "SCALE")[0] == 3
    assert shop.disagreements() == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("S-4", "pick.serial_elsewhere"),
        ("S-99", "pick.unknown_serial"),
        (gs1("S-99"), "pick.unknown_serial"),
        ("X", "pick.wrong_item"),
    ],
)
def test_a_wrong_serial_is_refused_and_books_nothing(shop: Shop, text: str, says: str) -> None:
    bench = walking(shop)
    before = shop.books()
    bench.scan(text, says=says, shows="scan_item")
    assert (bench.step.notice.is_refusal, shop.books()) == (True, before)
    bench.scan("S-1", says="pick.job_done")


def test_a_serial_that_was_fetched_is_refused_with_its_place(shop: Shop) -> None:
    bench = walking(shop, pieces=2)
    bench.scan("S-1", "S-1", says="pick.serial_elsewhere")
    assert "T-1" in str(bench.step.notice.text)


def test_a_held_serial_is_not_taken_instead(shop: Shop) -> None:
    bench = walking(shop)
    held = update(Lot).where(Lot.code == "S-2").values(is_held=True)
    shop.database.write("test", lambda session: session.execute(held))
    bench.scan("S-2", says="pick.serial_held")


def test_no_quantity_is_offered_for_serials(shop: Shop) -> None:
    bench = walking(shop, pieces=3)
    assert not {offer.command for offer in bench.step.offers} & {"QTY2", "QTY3"}


def test_undo_gives_the_first_claim_back(shop: Shop) -> None:
    bench = walking(shop)
    before = shop.books()
    bench.scan("S-3")
    bench.command("UNDO", says="undo.done")
    assert shop.books() == before
    assert shop.disagreements() == ()


def test_undo_of_an_exchange_gives_both_claims_back(shop: Shop) -> None:
    ours = walking(shop)
    walking(shop, "SO-2", tote="T-2", station_id=2)
    before = shop.books()
    ours.scan("S-2")
    ours.command("UNDO", says="undo.done")
    assert shop.books() == before


def test_an_exchange_is_not_undone_when_the_other_serial_was_fetched(shop: Shop) -> None:
    ours = walking(shop)
    theirs = walking(shop, "SO-2", tote="T-2", station_id=2)
    ours.scan("S-2")
    theirs.scan("S-1", says="pick.job_done")
    before = shop.books()
    ours.command("UNDO", says="undo.refused")
    assert shop.books() == before
    theirs.command("UNDO", says="undo.done")
    ours.command("UNDO", says="undo.done")
    assert shop.disagreements() == ()


def test_who_saw_the_claims_before_an_exchange_is_told_and_books_nothing(shop: Shop) -> None:
    ours = walking(shop)
    walking(shop, "SO-2", tote="T-2", station_id=2)
    seen_before = shop.database.read(_theirs)
    ours.scan("S-2", says="pick.job_done")
    before = shop.books()
    for serial in ("S-1", "S-3"):
        with pytest.raises((OvertakenError, StockRefusedError)):
            shop.database.write("test", partial(_fetch, errand=seen_before, serial=serial))
    with pytest.raises(StockRefusedError):
        shop.database.write("test", lambda session: jobs.fetch(session, seen_before, 1, seen_before.lot_id))
    assert shop.books() == before


def _theirs(session: Session) -> Errand:
    newest = session.scalars(select(PickJob.id).order_by(PickJob.id.desc()).limit(1)).one()
    return walk_of(session, newest).errands[0]


def _fetch(session: Session, errand: Errand, serial: str) -> None:
    serials.claim_scanned(session, errand, serial, today=date(2026, 1, 1))


def picked(shop: Shop, pieces: int) -> Bench:
    """SO-1 waits in T-1 with its scales, and its packer has it open."""
    bench = walking(shop, pieces=pieces)
    bench.scan(*("S-1", "S-2", "S-3")[:pieces])
    packing = Bench(shop.database, "pack")
    packing.scan("SO-1", says="pack.opened")
    return packing


def test_the_only_scale_in_the_tote_is_packed_by_its_plain_code(shop: Shop) -> None:
    packing = picked(shop, 1)
    packing.scan(SCALE, says="pack.item", shows="scan_label")


def test_of_several_scales_each_is_packed_by_its_serial(shop: Shop) -> None:
    packing = picked(shop, 2)
    packing.scan(SCALE, says="pack.serial_wanted")
    packing.scan("S-2", says="pack.item")
    packing.scan(gs1("S-1"), says="pack.item", shows="scan_label")
    packing.scan(packing.newest_label(), says="pack.order_done")
    assert where(shop) == {"S-3": "A-1-1", "S-4": "B-1-1"}


def test_a_scale_of_another_tote_is_not_packed(shop: Shop) -> None:
    packing = picked(shop, 2)
    packing.scan("S-3", says="pack.wrong_lot")
    packing.scan("S-1", "S-1", says="pack.wrong_lot")
