"""R1, R4, R10, R28: several hands reach for the same goods at once. Each race has a control that loses it."""

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import builders
import pytest
from races import HANDS, all_at_once, deadlocks, hands
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from fulfilment import cancelling
from fulfilment.orders import reservation
from fulfilment.orders.states import StateError
from fulfilment.picking.release import release
from fulfilment.stock import ledger
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.verify import verify
from models.database import Database
from models.direct import OvertakenError
from models.item import Item
from models.journal import Operation
from models.order import Order, Reservation
from models.place import OUTSIDE, Location
from models.stock import Balance, Move

UNITS, ORDERS = 20, 40


@pytest.fixture
def last_units(database: Database) -> Database:
    """The last pieces of RED, and more orders of one piece each than there are pieces."""
    builders.red_in_two_bins(database, first=UNITS)

    def order(session: Session) -> None:
        red = session.scalars(select(Item.id)).one()
        for number in range(ORDERS):
            builders.order(session, f"SO-{number}", [(red, 1)])

    database.write("test", order)
    return database


def promised(database: Database) -> int:
    return database.read(lambda session: session.scalar(select(func.sum(Reservation.quantity))) or 0)


def _promise(database: Database, order_id: int) -> None:
    database.write("test", lambda session: reservation.promise(session, [session.get_one(Order, order_id)]))


def _naive(database: Database) -> Callable[[Database, int], None]:
    """Look first and write what was seen, as programs do that forget the others."""
    red = database.read(partial(builders.place, where="A")).item_id
    seen, all_have_looked = threading.local(), threading.Barrier(HANDS)

    def promise(one: Database, order_id: int) -> None:
        if not hasattr(seen, "free"):
            seen.free = one.read(lambda session: reservation.available(session, 1, [red]))[red]
            all_have_looked.wait()
        if seen.free > 0:
            seen.free -= 1
            row = {"order_line_id": order_id, "item_id": red, "warehouse_id": 1, "quantity": 1}
            one.write("test", lambda session: session.add(Reservation(**row)))

    return promise


def _race(database: Database, take: Callable[[Database, int], None]) -> int:
    """Let eight hands promise the last pieces to all orders; return what was promised in all."""
    ids = database.read(lambda session: list(session.scalars(select(Order.id).order_by(Order.id))))

    def work(one: Database, share: list[int]) -> None:
        for order_id in share:
            take(one, order_id)

    with hands(database) as opened:
        all_at_once([partial(work, one, ids[number::HANDS]) for number, one in enumerate(opened)])
    return promised(database)


@pytest.mark.parametrize("times", [1, pytest.param(100, marks=pytest.mark.stress)])
def test_the_last_units_are_promised_exactly_once(last_units: Database, times: int) -> None:
    for _ in range(times):
        assert _race(last_units, _promise) == UNITS
        last_units.write("test", _give_all_back)
        assert promised(last_units) == 0


def _give_all_back(session: Session) -> None:
    for order_id in session.scalars(select(Order.id)):
        reservation.give_back(session, order_id)


def test_who_looks_first_and_writes_later_promises_too_many(last_units: Database) -> None:
    """The control: a race would show a program that forgets the others. All look before the first one writes."""
    assert _race(last_units, _naive(last_units)) > UNITS


def test_claims_on_one_bin_never_exceed_what_is_in_it(last_units: Database) -> None:
    place = last_units.read(partial(builders.place, where="A"))
    won: list[int] = []

    def grab(database: Database) -> None:
        for _ in range(ORDERS // HANDS):
            with suppress(StockRefusedError):
                database.write("test", lambda session: ledger.claim(session, place, 1))
                won.append(1)

    with hands(last_units) as opened:
        all_at_once([partial(grab, one) for one in opened])
    level = last_units.read(lambda session: ledger.level(session, place))
    assert (len(won), level.on_hand, level.allocated) == (UNITS, UNITS, UNITS)


def test_an_order_is_released_or_cancelled_and_nothing_stays_claimed_twice(last_units: Database) -> None:
    ids = last_units.read(lambda session: list(session.scalars(select(Order.id).order_by(Order.id))))[:UNITS]
    last_units.write("test", lambda session: reservation.promise(session, [session.get_one(Order, i) for i in ids]))

    def decide(database: Database, job: Callable[..., object]) -> None:
        for order_id in ids:
            with suppress(StateError, OvertakenError):
                database.write("test", partial(job, order_id=order_id))

    with hands(last_units) as opened:
        jobs = (cancelling.cancel, lambda session, order_id: release(session, [order_id]))
        all_at_once([partial(decide, one, job) for one, job in zip(opened, jobs * 2, strict=False)])
    verdict = last_units.read(verify)
    assert verdict.disagreements == ()
    states = last_units.read(lambda session: dict(session.execute(select(Order.id, Order.state)).all()))
    left = last_units.read(lambda session: session.scalar(select(func.sum(Balance.allocated))))
    assert {states[order_id] for order_id in ids} == {"cancelled"}
    assert (left, promised(last_units)) == (0, 0)
    cancelled = select(func.count()).where(Operation.kind == "order.cancel")
    assert last_units.read(lambda session: session.scalar(cancelled)) == UNITS, "each order was cancelled once"
    assert deadlocks(last_units) == 0


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("moves", "reads"), [(10, 1), pytest.param(400, 1_000, marks=pytest.mark.stress)])
def test_the_total_of_an_item_is_the_same_at_every_moment(database: Database, moves: int, reads: int) -> None:
    """On a server, connections of the writers are cut meanwhile, as when their programs are killed."""
    builders.red_in_two_bins(database, first=50, second=50)
    places = [database.read(partial(builders.place, where=where)) for where in ("A", "B")]
    is_over, totals = threading.Event(), []

    def carry(one: Database, seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(moves):
            source, target = chance.sample(places, 2)
            pieces = chance.randint(1, 9)
            move = partial(ledger.post, source=source, target_id=target.location_id, quantity=pieces)
            with suppress(StockRefusedError, OperationalError):
                one.write("test", move)

    def watch() -> None:
        while not is_over.is_set() or len(totals) < reads:
            totals.append(database.read(_totals))
            if database.dialect == "postgresql" and len(totals) % 20 == 0:
                database.read(lambda session: session.execute(_CUT_A_WRITER))

    with hands(database) as opened:
        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            all_at_once([partial(carry, one, seed) for seed, one in enumerate(opened)])
        finally:
            is_over.set()
            watcher.join()
    assert set(totals) == {(100, 100)}
    assert database.read(verify).disagreements == ()


_CUT_A_WRITER = text(
    "SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    " AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL ORDER BY random() LIMIT 1) AS one"
)


def _totals(session: Session) -> tuple[int, int]:
    """Pieces inside by the balances, and by the ledger, in one picture."""
    inside = select(Location.id).where(Location.kind.not_in(OUTSIDE))
    came = session.scalar(select(func.sum(Move.quantity)).where(Move.target_id.in_(inside))) or 0
    went = session.scalar(select(func.sum(Move.quantity)).where(Move.source_id.in_(inside))) or 0
    return session.scalar(select(func.sum(Balance.on_hand))) or 0, int(came) - int(went)
