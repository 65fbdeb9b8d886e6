"""Program or server is killed at random moments: what beeped is stored, the rest did not happen, work goes on."""

import random
from collections import Counter
from collections.abc import Iterator

import builders
import pytest
from journeys.killable import Ground, Killable, ServerGround
from journeys.shop import Shop, open_shop
from postgres import OUTLIVES_A_KILL, SETTINGS, PostgresServer
from sqlalchemy import select

from models.database import Database
from models.order import Order, OrderLine
from models.people import ScanEvent
from models.place import Location
from models.schema import migrate
from models.stock import Move


@pytest.fixture(params=["sqlite", "postgresql"])
def ground(request: pytest.FixtureRequest) -> Ground:
    """A warehouse whose program is killed, on each kind of database."""
    return Ground(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url"))


@pytest.fixture
def server_ground(request: pytest.FixtureRequest, postgres_server: PostgresServer) -> Iterator[ServerGround]:
    """A warehouse on a server of its own, which keeps its word unless the test says otherwise, and is killed."""
    with PostgresServer(getattr(request, "param", OUTLIVES_A_KILL)) as server:
        url = server.url(server.create("shop"))
        database = Database.open(url)
        migrate(database)
        database.close()
        yield ServerGround(url, server=server)


def wanted(step: dict, job: str, order: str, ground: Ground) -> str:
    """What the prompt of a step asks for."""
    if step["state"] == "sign_on":
        return "BADGE-ANNA"
    if step["state"] == "start":
        return order if step["workflow"] == "pack" else job
    if step["state"] == "give_tote":
        return "T-1"
    if step["state"] == "scan_location":
        return step["prompt"].split()[-1]
    if step["state"] == "scan_label":
        return ground.parcel()
    return next(fact["value"] for fact in step["card"]["facts"] if fact["label"] == "SKU")


class Play:
    """Picks and packs orders until so many strikes have happened, and keeps what beeped."""

    def __init__(self, ground: Ground, strikes: int, chance: random.Random) -> None:
        self.ground, self.strikes, self.chance = ground, strikes, chance
        self.beeps: Counter[str] = Counter()
        self.orders = self.struck = 0

    def run(self) -> None:
        while self.struck < self.strikes:
            self.orders += 1
            number = f"SO-{self.orders}"
            shop = self.ground.opened()
            shop.order(number, ("RED", 2), ("PIN", 2))
            job = shop.walk(number)
            shop.database.close()
            self._work("pick", "picked", job, number)
            self._work("pack", "shipped", job, number)

    def _work(self, workflow: str, goal: str, job: str, number: str) -> None:
        """Do one order's work, with a new program after each strike, until it is done."""
        while not self._has_reached(number, goal):
            program = Killable(self.ground, workflow)
            assert program.step is not None, program.process.communicate()
            while not self._is_struck(program, wanted(program.step, job, number, self.ground)):
                if (program.step["notice"] or {}).get("id") in ("pick.job_done", "pack.order_done"):
                    program.end()
                    break

    def _is_struck(self, program: Killable, text: str) -> bool:
        """Scan, count what beeped, and return whether something was killed meanwhile."""
        is_strike = self.struck < self.strikes and self.chance.random() < 0.4
        answer = program.scan(text, strike_after_s=self.chance.uniform(0, 0.02) if is_strike else None)
        assert answer or is_strike, program.process.communicate()
        if answer and answer["notice"] and answer["notice"]["kind"] == "ok":
            self.beeps[answer["notice"]["id"]] += 1
        if is_strike:
            self.struck += 1
            self.ground.recover(program)
        return is_strike

    def _has_reached(self, number: str, goal: str) -> bool:
        shop = self.ground.opened()
        assert shop.disagreements() == ()
        state = shop.state(number)
        shop.database.close()
        return state in (goal, "shipped")


def stocked(ground: Ground) -> int:
    """Found the shop with goods for many orders; return the red pieces."""
    shop = open_shop(Database.open(ground.url))

    def fill(session) -> None:
        for sku, where in (("RED", "A-1-1"), ("PIN", "B-1-2")):
            there = builders.place(session, where, sku)
            builders.stock(session, there.item_id, there.location_id, 5000)

    shop.database.write("test", fill)
    pieces = shop.level("RED", "A-1-1")[0]
    shop.database.close()
    return pieces


def prove(ground: Ground, strikes: int, seed: int) -> None:
    before = stocked(ground)
    play = Play(ground, strikes, random.Random(seed))
    play.run()
    shop = ground.opened()
    stored = Counter(row[0] for row in shop.rows(select(ScanEvent.outcome).where(~ScanEvent.is_refused)))
    assert {said: count - stored[said] for said, count in play.beeps.items() if count > stored[said]} == {}
    assert shop.rows(select(Order.state).distinct()) == [("shipped",)]
    lines = shop.rows(select(OrderLine.quantity, OrderLine.shipped))
    assert lines == [(2, 2)] * (2 * play.orders)
    assert shop.level("RED", "A-1-1") == (before - 2 * play.orders, 0)
    assert shipped(shop) == 4 * play.orders
    assert shop.disagreements() == ()
    shop.database.close()


def shipped(shop: Shop) -> int:
    query = select(Move.quantity).join(Location, Location.id == Move.target_id).where(Location.kind == "customer")
    return sum(row[0] for row in shop.rows(query))


def test_killed_six_times_nothing_that_beeped_is_missing(ground: Ground) -> None:
    prove(ground, strikes=6, seed=1)


@pytest.mark.stress
@pytest.mark.timeout(7200)
def test_killed_five_hundred_times_nothing_that_beeped_is_missing(ground: Ground) -> None:
    prove(ground, strikes=500, seed=2)


def test_the_server_killed_four_times_nothing_that_beeped_is_missing(server_ground: ServerGround) -> None:
    prove(server_ground, strikes=4, seed=3)
    assert any(server_ground.blamed)


@pytest.mark.stress
@pytest.mark.timeout(1800)
def test_the_server_killed_a_hundred_times_nothing_that_beeped_is_missing(server_ground: ServerGround) -> None:
    prove(server_ground, strikes=100, seed=4)


@pytest.mark.stress
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("server_ground", [SETTINGS], ids=["commits stay in memory"], indirect=True)
def test_a_server_that_breaks_its_word_is_found_out(server_ground: ServerGround) -> None:
    """The negative control."""
    with pytest.raises(AssertionError):
        prove(server_ground, strikes=20, seed=3)
