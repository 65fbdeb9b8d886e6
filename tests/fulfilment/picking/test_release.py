"""Release: whole or not at all unless an order may go in parts, in the order asked, each line explained."""

import builders
import pytest
from journeys.shop import Shop, item_id, open_shop
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.picking import release
from fulfilment.picking.choice import Refusal
from models.database import Database
from models.item import Lot
from models.order import Allocation, Order, OrderLine
from models.place import Location, Warehouse
from models.work import PickJob, PickTask, Wave


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def test_a_complete_order_goes_whole_or_not_at_all(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2), ("BLUE", 6))
    released = shop.release("SO-1")
    assert (released.order_ids, released.job_codes, shop.state("SO-1")) == ((), (), "waiting")
    (left,) = released.left
    assert (left.order_id, left.wanted, left.promised, left.choice.missing) == (order, 6, 5, 1)
    assert shop.books()["allocation"] == []


def test_an_order_that_may_go_in_parts_goes_with_what_is_there(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2), ("BLUE", 6), ships_complete=False)
    released = shop.release("SO-1")
    assert (released.order_ids, shop.state("SO-1")) == ((order,), "released")
    assert [row[3] for row in shop.books()["allocation"]] == [2, 5]
    assert [outcome.choice.missing for outcome in released.left] == [1]


def test_an_order_with_nothing_there_does_not_go_in_parts(shop: Shop) -> None:
    shop.order("SO-1", ("BLUE", 5))
    shop.order("SO-2", ("BLUE", 1), ships_complete=False)
    assert shop.release("SO-2").order_ids == ()


def test_an_order_that_cannot_go_leaves_the_stock_to_the_next(shop: Shop) -> None:
    shop.order("SO-1", ("BLUE", 3), ("RED", 99))
    second = shop.order("SO-2", ("BLUE", 2))
    assert shop.release("SO-1", "SO-2").order_ids == (second,)


def test_claims_take_the_place_of_promises(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    before = shop.available("RED")
    shop.release("SO-1")
    assert shop.books()["reservation"] == []
    assert (shop.available("RED"), shop.level("RED", "A-1-1")) == (before, (10, 2))


def test_one_release_is_one_wave_of_walks_of_four_orders(shop: Shop) -> None:
    for number in range(6):
        shop.order(f"SO-{number}", ("PIN", 1))
    released = shop.release(*(f"SO-{number}" for number in range(6)))
    assert (len(released.job_codes), len(released.order_ids)) == (2, 6)
    assert shop.rows(select(Wave.code)) == [(released.wave_code,)]
    assert len({row[0] for row in shop.rows(select(PickTask.order_id).where(PickTask.pick_job_id == 1))}) == 4


def test_releasing_twice_releases_once(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    shop.release("SO-1")
    assert shop.release("SO-1").order_ids == ()
    assert len(shop.rows(select(PickJob.id))) == 1


def test_an_urgent_order_joins_a_wave_that_is_out_already(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 1))
    shop.order("SO-2", ("RED", 1))
    wave_id = shop.release("SO-1").wave_id
    joined = shop.database.write("release", lambda session: release.release(session, [2], wave_id=wave_id))
    assert (joined.wave_id, len(shop.rows(select(Wave.id)))) == (wave_id, 1)


def test_orders_are_served_in_the_order_asked(shop: Shop) -> None:
    first = shop.order("SO-1", ("BLUE", 3), ships_complete=False)
    second = shop.order("SO-2", ("BLUE", 2), ships_complete=False)
    assert shop.release("SO-2", "SO-1").order_ids == (second, first)


def test_ready_orders_come_by_priority_then_date(shop: Shop) -> None:
    from datetime import date

    for number, fields in {
        "LATE": {"ship_by": date(2030, 2, 1)},
        "NEVER": {},
        "SOON": {"ship_by": date(2030, 1, 1)},
        "URGENT": {"priority": -1},
    }.items():
        shop.order(number, ("PIN", 1), **fields)
    ready = shop.database.read(lambda session: release.ready_orders(session, 1))
    assert ready == [4, 3, 1, 2]


def test_every_claim_says_why_that_bin(shop: Shop) -> None:
    shop.order("SO-1", ("MILK", 1), ("BLUE", 1), ("RED", 1))
    shop.release("SO-1")
    assert shop.rows(select(Allocation.reason).order_by(Allocation.order_line_id)) == [
        ("earliest_expiry",),
        ("only_place",),
        ("on_the_way",),
    ]


def test_a_line_that_cannot_go_says_why_none(shop: Shop) -> None:
    def hold_all(session) -> None:
        for lot in session.scalars(select(Lot).where(Lot.code.in_(("X", "Y")))):
            lot.is_held = True

    shop.database.write("test", hold_all)
    order = shop.order("SO-1", ("MILK", 1))
    (outcome,) = shop.database.read(lambda session: release.explain(session, order))
    assert (outcome.wanted, outcome.promised, outcome.choice.missing) == (1, 0, 1)
    assert outcome.choice.refusal is Refusal.HELD
    assert shop.release("SO-1").left[0].choice.refusal is Refusal.HELD


def test_explaining_tells_what_a_release_then_does(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 12), ("MILK", 3))
    explained = shop.database.read(lambda session: release.explain(session, order))
    planned = sorted((pick.candidate.location_id, pick.quantity) for line in explained for pick in line.choice.picks)
    shop.release("SO-1")
    assert sorted((row[1], row[3]) for row in shop.books()["allocation"]) == planned


def test_two_lines_of_one_item_are_not_told_the_same_pieces(shop: Shop) -> None:
    def enter(session: Session) -> int:
        blue = item_id(session, "BLUE")
        return builders.order(session, "SO-1", [(blue, 4), (blue, 3)]).id

    order = shop.database.write("test", enter)
    first, second = shop.database.read(lambda session: release.explain(session, order))
    assert (first.promised, second.promised) == (4, 1)
    assert sum(pick.quantity for line in (first, second) for pick in line.choice.picks) == 5


def test_orders_of_two_warehouses_never_share_a_walk_or_stock(shop: Shop) -> None:
    def build(session: Session) -> None:
        session.add(Warehouse(id=2, code="NORTH", name="North"))
        session.flush()
        north = builders.bin_at(session, "N-1-1", warehouse_id=2)
        builders.stock(session, item_id(session, "RED"), north.id, 5)

    shop.database.write("test", build)
    shop.order("SO-1", ("RED", 1))
    shop.order("SO-2", ("RED", 1), warehouse_id=2)
    released = shop.release("SO-1", "SO-2")
    assert len(released.job_codes) == 2
    claimed = select(Order.number, Location.code).join(OrderLine, OrderLine.order_id == Order.id)
    claimed = claimed.join(Allocation, Allocation.order_line_id == OrderLine.id)
    claimed = claimed.join(Location, Location.id == Allocation.location_id).order_by(Order.number)
    assert shop.rows(claimed) == [("SO-1", "A-1-1"), ("SO-2", "N-1-1")]


def test_withdrawing_turns_claims_back_into_promises(shop: Shop) -> None:
    from models.order import Order

    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    before = shop.stock_and_promises()
    shop.release("SO-1")
    shop.database.write("test", lambda session: release.withdraw(session, session.get_one(Order, 1)))
    assert shop.stock_and_promises() == before
    assert shop.rows(select(PickJob.state)) == [("cancelled",)]
