"""Shipping: goods leave for the customer, totes are free again, what did not go waits as backorder."""

import pytest
from builders import place
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from sqlalchemy import func, select

from fulfilment import cancelling
from models.database import Database
from models.place import Location
from models.shipping import ParcelLabel
from models.stock import Move


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def shipped(shop: Shop) -> int:
    query = select(func.sum(Move.quantity)).join(Location, Location.id == Move.target_id)
    return shop.rows(query.where(Location.kind == "customer"))[0][0] or 0


def test_goods_leave_with_the_scan_of_the_label_and_not_before(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1", RED, RED, shows="scan_label")
    label = bench.newest_label()
    assert shipped(shop) == 0
    bench.scan(label, says="pack.order_done")
    assert shipped(shop) == 2
    assert shop.rows(select(ParcelLabel.state)) == [("applied",)]
    assert shop.books()["tote"] == []


def test_a_backorder_gets_promises_again_and_goes_with_what_came_in(shop: Shop) -> None:
    import builders

    order = shop.order("SO-1", ("RED", 1), ("BLUE", 6), ships_complete=False)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    assert (shop.state("SO-1"), shop.line("SO-1", "BLUE")) == ("waiting", (5, 5, 5, 0))

    def come_in(session) -> None:
        where = place(session, "A-1-2", "BLUE")
        builders.stock(session, where.item_id, where.location_id, 3)

    shop.database.write("test", come_in)
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    assert (shop.state("SO-1"), shipped(shop)) == ("shipped", 7)
    with pytest.raises(cancelling.StateError):
        shop.database.write("test", lambda session: cancelling.cancel(session, order))
    assert shop.disagreements() == ()


def test_the_rest_of_a_backorder_can_be_cancelled(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 1), ("BLUE", 6), ships_complete=False)
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    shop.database.write("test", lambda session: cancelling.cancel(session, order))
    assert shop.line("SO-1", "BLUE") == (5, 5, 5, 1)
    assert shop.state("SO-1") == "cancelled"
