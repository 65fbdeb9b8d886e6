"""The life of scales with serial numbers: counted, moved, sent, returned, each piece by itself."""

import builders
import pytest
from journeys.bench import Bench
from journeys.serials import SCALE, gs1, open_shop_of_scales, where
from journeys.shop import RED, Shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import adjusting, ledger
from models.database import Database
from models.item import Item
from models.stock import CountResult

AT_HOME = {"S-1": "A-1-1", "S-2": "A-1-1", "S-3": "A-1-1", "S-4": "B-1-1"}


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop_of_scales(database)


def counting(shop: Shop, *texts: str) -> Bench:
    """A count of A-1-1 in which everything but the scales is right."""
    bench = Bench(shop.database, "count")
    bench.scan("A-1-1", *[RED] * 10, *texts)
    return bench


def results(shop: Shop) -> list[tuple[object, ...]]:
    query = select(CountResult.counted, CountResult.difference, CountResult.value_minor, CountResult.state)
    of_scales = query.join(Item, Item.id == CountResult.item_id).where(Item.sku == "SCALE")
    return shop.rows(of_scales.order_by(CountResult.id))


def test_a_bin_of_serials_is_counted_one_by_one(shop: Shop) -> None:
    bench = counting(shop, "S-3", gs1("S-1"), SCALE, "S-2")
    bench.command("CLOSE", says="count.closed")
    assert (where(shop), {row[3] for row in results(shop)}) == (AT_HOME, {"booked"})


def test_a_serial_scanned_twice_counts_once(shop: Shop) -> None:
    bench = counting(shop, "S-1")
    bench.scan("S-1", says="count.same_serial")
    bench.scan("S-2", "S-1", says="count.already")


def test_a_missing_serial_is_lost_by_the_second_finish(shop: Shop) -> None:
    bench = counting(shop, "S-1", "S-2")
    bench.command("CLOSE", says="count.unseen")
    bench.command("CLOSE", says="count.closed")
    assert ("S-3" in where(shop), shop.disagreements()) == (False, ())


def test_a_serial_of_another_bin_is_moved_here_and_not_doubled(shop: Shop) -> None:
    bench = counting(shop, "S-1", "S-2", "S-3", "S-4")
    bench.command("CLOSE", says="count.closed")
    assert where(shop)["S-4"] == "A-1-1"
    assert results(shop)[-1] == (1, 1, 0, "booked")
    assert shop.level("SCALE", "B-1-1", "S-4") == (0, 0)
    assert shop.disagreements() == ()
    bench.command("UNDO", says="undo.done")
    assert where(shop) == AT_HOME


def test_a_serial_that_an_order_claims_elsewhere_is_not_moved_by_a_count(shop: Shop) -> None:
    shop.order("SO-1", ("SCALE", 4))
    shop.walk("SO-1")
    bench = counting(shop, "S-4")
    bench.command("CLOSE")
    bench.command("CLOSE")
    assert where(shop)["S-4"] == "B-1-1"
    assert shop.disagreements() == ()


def test_an_unknown_serial_is_not_counted(shop: Shop) -> None:
    counting(shop, SCALE).scan("S-99", says="count.lot_unknown")


def test_no_serial_is_counted_several_times(shop: Shop) -> None:
    bench = counting(shop)
    bench.command("QTY5")
    bench.scan("S-1", says="receive.one_a_serial")


def test_a_serial_is_moved_by_its_number(shop: Shop) -> None:
    bench = Bench(shop.database, "move")
    bench.scan("A-1-1", "S-2", "B-1-2", says="move.moved")
    assert where(shop) == AT_HOME | {"S-2": "B-1-2"}


def test_a_plain_code_asks_which_piece_is_moved(shop: Shop) -> None:
    bench = Bench(shop.database, "move")
    bench.scan("A-1-1", SCALE, shows="scan_lot")
    bench.scan("S-3", "B-1-2", says="move.moved")
    assert where(shop) == AT_HOME | {"S-3": "B-1-2"}


def test_a_serial_is_put_away_by_its_number(shop: Shop) -> None:
    bench = Bench(shop.database, "receive")
    bench.command("NEXT")
    bench.scan(gs1("S-5"), gs1("S-6"), gs1("S-7"))
    bench.command("CLOSE")
    bench.command("PUTAWAY")
    bench.scan(SCALE)
    bench.scan(SCALE, says="putaway.serial_wanted")
    bench.scan("S-6", says="putaway.in_hand")
    bench.scan("B-1-2", "B-1-2")
    assert {code: where(shop)[code] for code in ("S-5", "S-6", "S-7")} == {
        "S-5": "MAIN-DOCK",
        "S-6": "B-1-2",
        "S-7": "MAIN-DOCK",
    }


@pytest.mark.parametrize("pieces", [1, 5])
def test_a_correction_cannot_double_a_serial(shop: Shop, pieces: int) -> None:
    def add(session: Session) -> None:
        adjusting.adjust(session, builders.place(session, "A-1-1", "SCALE", "S-1"), pieces, "found")

    with pytest.raises(ledger.SerialHereError) as refused:
        shop.database.write("test", add)
    assert str(refused.value.sentence)
    assert where(shop) == AT_HOME


def sent(shop: Shop, number: str, *serials: str) -> None:
    """An order of scales was picked, packed and sent."""
    shop.order(number, ("SCALE", len(serials)))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk(number), "T-1")
    bench.scan("A-1-1", *serials)
    packing = Bench(shop.database, "pack")
    packing.scan(number, *serials, shows="scan_label")
    packing.scan(packing.newest_label(), says="pack.order_done")


def test_the_very_serial_that_was_sent_comes_back(shop: Shop) -> None:
    sent(shop, "SO-1", "S-2")
    bench = Bench(shop.database, "return")
    bench.scan("SO-1", SCALE, says="returns.lot_wanted")
    bench.scan("S-2", says="returns.in_hand")
    bench.command("ASNEW")
    bench.scan("B-1-2", says="returns.taken_in")
    assert where(shop) == AT_HOME | {"S-2": "B-1-2"}
    assert shop.disagreements() == ()


def test_a_returned_serial_may_be_sent_again(shop: Shop) -> None:
    sent(shop, "SO-1", "S-2")
    bench = Bench(shop.database, "return")
    bench.scan("SO-1", "S-2")
    bench.command("ASNEW")
    bench.scan("A-1-1", says="returns.taken_in")
    sent(shop, "SO-2", "S-2")
    assert "S-2" not in where(shop)


def test_a_serial_of_another_order_does_not_come_back_with_this_one(shop: Shop) -> None:
    sent(shop, "SO-1", "S-1")
    sent(shop, "SO-2", "S-2")
    bench = Bench(shop.database, "return")
    bench.scan("SO-1", "S-2", says="returns.other_serial")
    bench.scan("S-1", says="returns.in_hand")


def test_a_serial_that_never_left_does_not_come_back(shop: Shop) -> None:
    sent(shop, "SO-1", "S-1")
    bench = Bench(shop.database, "return")
    bench.scan("SO-1", "S-2", says="returns.serial_here")
    assert "A-1-1" in str(bench.step.notice.text)
    bench.command("CANCEL")
    bench.command("LEAVE")
    bench.command("NEXT")
    bench.scan("S-3", says="returns.serial_here")


def test_a_second_serial_is_not_added_to_the_one_in_hand(shop: Shop) -> None:
    sent(shop, "SO-1", "S-1", "S-2")
    bench = Bench(shop.database, "return")
    bench.scan("SO-1", "S-1", says="returns.in_hand")
    bench.scan("S-1", says="returns.other_in_hand")
    bench.scan("S-2", says="returns.other_in_hand")
