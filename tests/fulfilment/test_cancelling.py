"""Cancelling at any stage: what was promised and claimed is given back, what was picked waits to be put back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from sqlalchemy import select

from fulfilment import cancelling
from fulfilment.orders.states import StateError
from models.database import Database
from models.place import Location, LocationKind
from models.stock import Balance

STAGES = ("promised", "held", "released", "tote given", "one picked", "short", "picked", "one packed", "label printed")


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def bring_to(shop: Shop, order: int, number: str, stage: str) -> None:
    """Bring an order of red and blue pieces to a stage, by scans."""
    if stage == "promised":
        return
    if stage == "held":
        shop.database.write("test", lambda session: cancelling.hold(session, order))
        return
    released = shop.release(number)
    if stage == "released" or not released.job_codes:
        return
    bench = Bench(shop.database, "pick")
    bench.scan(released.job_codes[0])
    free = (f"T-{number}" for number in range(1, 7))
    while bench.step.state == "give_tote":
        bench.scan(next(free))
    if stage != "tote given":
        bench.obey(2)
    if stage in ("tote given", "one picked"):
        bench.command("LEAVE")
        return
    finish_walk(bench, is_short=stage == "short")
    if stage in ("one packed", "label printed") and shop.state(number) == "picked":
        bench.command("PACK")
        bench.scan(number)
        bench.obey(1)
        for _ in range(20):
            if stage == "label printed" and bench.step.state == "scan_item":
                bench.obey(1)
        bench.labels()
        bench.command("LEAVE")


def finish_walk(bench: Bench, *, is_short: bool) -> None:
    for _ in range(20):
        if bench.step.state != "start" and is_short:
            bench.command("SHORT")
        elif bench.step.state != "start":
            bench.obey(1)
    assert bench.step.state == "start"


def in_store(shop: Shop) -> dict[str, int]:
    """Pieces of each place that is no tote and no box."""
    movable = (LocationKind.TOTE, LocationKind.PARCEL)
    query = select(Location.code, Balance.item_id, Balance.lot_id, Balance.on_hand, Balance.allocated)
    query = query.join(Location, Location.id == Balance.location_id).where(Location.kind.not_in(movable))
    return {str(row[:3]): row[3:] for row in shop.rows(query) if row[3]}


def carried(shop: Shop) -> int:
    """Pieces in totes and boxes."""
    query = select(Balance.on_hand).join(Location, Location.id == Balance.location_id)
    return sum(row[0] for row in shop.rows(query.where(Location.kind.in_((LocationKind.TOTE, LocationKind.PARCEL)))))


@pytest.mark.parametrize("stage", STAGES)
def test_cancelling_gives_back_what_was_promised_and_claimed(shop: Shop, stage: str) -> None:
    before, stored = shop.stock_and_promises(), in_store(shop)
    order = shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bring_to(shop, order, "SO-1", stage)
    shop.database.write("test", lambda session: cancelling.cancel(session, order))
    after = shop.stock_and_promises()
    assert (after["reservation"], after["allocation"]) == (before["reservation"], before["allocation"])
    assert all(claimed == 0 for _, claimed in in_store(shop).values())
    assert shop.state("SO-1") == "cancelled"
    if stage not in ("one picked", "short", "picked", "one packed", "label printed"):
        assert in_store(shop) == stored
    assert shop.books()["tote"] == []
    assert shop.books()["label"] == []
    assert shop.disagreements() == ()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    first=st.tuples(st.integers(1, 4), st.integers(1, 3), st.sampled_from(STAGES)),
    second=st.tuples(st.integers(1, 4), st.integers(1, 3), st.sampled_from(STAGES)),
)
def test_cancelling_leaves_the_claims_of_others_alone(
    tmp_path_factory: pytest.TempPathFactory, sqlite_template, first, second
) -> None:
    import shutil

    path = tmp_path_factory.mktemp("cancel") / "warehouse.db"
    shutil.copy(sqlite_template, path)
    database = Database.open(f"sqlite:///{path}")
    try:
        shop = open_shop(database)
        kept = shop.order("KEPT", ("RED", second[0]), ("BLUE", second[1]), ships_complete=False)
        bring_to(shop, kept, "KEPT", second[2])
        before, stored, in_totes = shop.stock_and_promises(), in_store(shop), carried(shop)
        order = shop.order("GONE", ("RED", first[0]), ("BLUE", first[1]), ships_complete=False)
        bring_to(shop, order, "GONE", first[2])
        lost = sum(pieces for pieces, _ in stored.values()) + in_totes
        shop.database.write("test", lambda session: cancelling.cancel(session, order))
        after = shop.stock_and_promises()
        assert (after["reservation"], after["allocation"]) == (before["reservation"], before["allocation"])
        claims = {place: claimed for place, (_, claimed) in in_store(shop).items() if claimed}
        assert claims == {place: claimed for place, (_, claimed) in stored.items() if claimed}
        if first[2] != "short":
            assert sum(pieces for pieces, _ in in_store(shop).values()) + carried(shop) == lost
        assert shop.disagreements() == ()
    finally:
        database.close()


def test_a_shipped_order_cannot_be_cancelled(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.pack("SO-1")
    with pytest.raises(StateError):
        shop.database.write("test", lambda session: cancelling.cancel(session, order))
    assert shop.state("SO-1") == "shipped"


def test_cancelling_after_the_first_box_left_keeps_what_was_shipped(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1", RED)
    bench.command("CLOSEBOX")
    bench.scan(bench.newest_label(), RED)
    shop.database.write("test", lambda session: cancelling.cancel(session, order))
    assert shop.line("SO-1", "RED") == (1, 1, 1, 1)
    assert shop.line("SO-1", "BLUE") == (0, 0, 0, 1)
    assert [state for _, state in shop.books()["shipment"]] == ["shipped"]
    assert shop.disagreements() == ()


def test_goods_of_a_cancelled_order_wait_in_a_tote_that_no_order_may_take(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2))
    bring_to(shop, order, "SO-1", "one picked")
    shop.database.write("test", lambda session: cancelling.cancel(session, order))
    shop.order("SO-2", ("RED", 1))
    bench = Bench(shop.database, "pick")
    bench.scan(shop.walk("SO-2"), says="pick.taken_up")
    bench.scan("T-1", says="pick.tote_in_use")
    bench.command("MOVE")
    bench.scan("T-1", "A-1-1")
    assert shop.level("RED", "A-1-1")[0] == 10
    bench.command("PICK")
    bench.scan("T-1", says="pick.tote_given")


def test_a_held_order_keeps_its_promise_and_frees_its_claim(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2))
    shop.release("SO-1")
    shop.database.write("test", lambda session: cancelling.hold(session, order))
    assert shop.level("RED", "A-1-1") == (10, 0)
    assert [pieces for _, pieces in shop.books()["reservation"]] == [2]
    assert shop.release("SO-1").order_ids == ()
    shop.database.write("test", lambda session: cancelling.resume(session, order))
    assert shop.release("SO-1").order_ids == (order,)


def test_an_order_cannot_be_held_once_picking_has_begun(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 2))
    bring_to(shop, order, "SO-1", "tote given")
    with pytest.raises(StateError):
        shop.database.write("test", lambda session: cancelling.hold(session, order))


def test_only_a_held_order_is_let_go_on(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 1))
    shop.release("SO-1")
    with pytest.raises(StateError):
        shop.database.write("test", lambda session: cancelling.resume(session, order))
    assert shop.state("SO-1") == "released"


def test_only_an_order_on_the_floor_is_taken_back_from_it(shop: Shop) -> None:
    order = shop.order("SO-1", ("RED", 1))
    shop.database.write("test", lambda session: cancelling.hold(session, order))
    with pytest.raises(StateError):
        shop.database.write("test", lambda session: cancelling.take_back(session, order))
    assert shop.state("SO-1") == "held"
