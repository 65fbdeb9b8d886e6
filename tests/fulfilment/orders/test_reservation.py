"""Promises: never more than is there, each piece to one line, first come first served."""

from datetime import timedelta

import builders
import pytest
from builders import place
from hypothesis import given
from hypothesis import strategies as st
from journeys.shop import Shop, item_id, open_shop

from fulfilment.orders import reservation
from models.base import utc_now
from models.database import Database
from models.item import Lot
from models.order import Order


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def promised(shop: Shop) -> list[int]:
    return [pieces for _, pieces in shop.books()["reservation"]]


def test_the_first_order_gets_all_and_the_second_the_rest(shop: Shop) -> None:
    shop.order("SO-1", ("BLUE", 3))
    shop.order("SO-2", ("BLUE", 3))
    assert (promised(shop), shop.available("BLUE")) == ([3, 2], 0)


def test_asking_again_promises_only_what_came_in(shop: Shop) -> None:
    order = shop.order("SO-1", ("BLUE", 7))

    def again(session) -> list[reservation.Promise]:
        return reservation.promise(session, [session.get_one(Order, order)])

    (promise,) = shop.database.write("test", again)
    assert (promise.promised, promise.missing) == (5, 2)
    shop.database.write(
        "test", lambda s: builders.stock(s, item_id(s, "BLUE"), place(s, "A-1-2", "BLUE").location_id, 1)
    )
    (promise,) = shop.database.write("test", again)
    assert (promise.promised, promise.missing) == (6, 1)


@pytest.mark.parametrize("flaw", ["held", "expired"])
def test_a_lot_that_cannot_be_sent_is_promised_to_nobody(shop: Shop, flaw: str) -> None:
    def spoil(session) -> None:
        lot = session.query(Lot).filter(Lot.code == "X").one()
        if flaw == "held":
            lot.is_held = True
        else:
            lot.expires_on = lot.removal_on = utc_now().date() - timedelta(days=1)

    shop.database.write("test", spoil)
    assert shop.available("MILK") == 4


def test_goods_at_the_dock_are_not_promised(shop: Shop) -> None:
    shop.database.write("test", lambda s: builders.stock(s, item_id(s, "BLUE"), 5, 9))
    assert shop.available("BLUE") == 5


def test_what_is_given_back_can_be_promised_again(shop: Shop) -> None:
    order = shop.order("SO-1", ("BLUE", 5))
    assert shop.database.write("test", lambda session: reservation.give_back(session, order)) == 5
    assert shop.available("BLUE") == 5


ORDERS = st.lists(
    st.lists(st.tuples(st.sampled_from(["RED", "BLUE", "MILK"]), st.integers(1, 9)), min_size=1, max_size=3),
    min_size=1,
    max_size=6,
)


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory, sqlite_template):
    import shutil

    path = tmp_path_factory.mktemp("promises") / "warehouse.db"
    shutil.copy(sqlite_template, path)
    database = Database.open(f"sqlite:///{path}")
    yield open_shop(database)
    database.close()


@given(orders=ORDERS)
def test_never_more_is_promised_than_is_available(warehouse: Shop, orders) -> None:
    """Played without being kept, so that every example starts from the same shop."""

    def play(session) -> tuple[dict[int, int], dict[int, int], list[reservation.Promise]]:
        ids = {sku: item_id(session, sku) for sku in ("RED", "BLUE", "MILK")}
        free = reservation.available(session, 1, ids.values())
        made = [
            builders.order(session, f"SO-{number}", [(ids[sku], pieces) for sku, pieces in lines])
            for number, lines in enumerate(orders)
        ]
        promises = reservation.promise(session, made)
        return free, reservation.available(session, 1, ids.values()), promises

    free, left, promises = warehouse.database.rehearse("test", play)
    wanted = sum(pieces for lines in orders for _, pieces in lines)
    assert all(pieces >= 0 for pieces in left.values())
    assert sum(promise.promised for promise in promises) == sum(free.values()) - sum(left.values())
    assert sum(promise.promised + promise.missing for promise in promises) == wanted
    assert all(promise.missing == 0 for promise in promises) or min(left.values()) == 0
