"""Two people and one order: the second is told, idle work changes hands, and the first can book nothing after that."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fulfilment import conversation, founding
from fulfilment.conversation import Gesture
from fulfilment.step import Step
from fulfilment.workflows.claiming import IDLE_AFTER
from models.base import utc_now
from models.database import Database
from models.people import Station
from models.work import Work


def benches(shop: Shop, workflow: str) -> tuple[Bench, Bench]:
    return Bench(shop.database, workflow), Bench(shop.database, workflow, station_id=2, badge="BADGE-BORIS")


def grow_idle(shop: Shop) -> None:
    before = utc_now() - IDLE_AFTER - timedelta(seconds=1)
    shop.database.write("test", lambda session: session.execute(update(Work).values(touched_at=before)))


def test_a_walk_that_somebody_has_open_is_refused_by_name(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    job = shop.walk("SO-1")
    anna, boris = benches(shop, "pick")
    anna.scan(job, says="pick.taken_up")
    boris.scan(job, says="pick.taken", shows="start")
    assert str(boris.step.notice.text) == "Anna has this at bench-1"


def test_an_order_that_somebody_packs_is_refused_by_name(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    anna, boris = benches(shop, "pick")
    anna.pick(shop.walk("SO-1"))
    anna.command("PACK")
    boris.command("PACK")
    anna.scan("SO-1", says="pack.opened")
    boris.scan("SO-1", says="pack.taken", shows="start")
    boris.scan("T-1", says="pack.taken", shows="start")


def test_work_set_aside_is_free_for_the_other(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    job = shop.walk("SO-1")
    anna, boris = benches(shop, "pick")
    anna.scan(job, "T-1", "A-1-1", RED)
    anna.command("LEAVE")
    boris.scan(job, says="pick.taken_up", shows="scan_location")
    boris.scan("A-1-1", RED, says="pick.job_done")


@pytest.mark.parametrize("workflow", ["pick", "pack"])
def test_idle_work_changes_hands_and_its_old_screen_books_nothing(shop: Shop, workflow: str) -> None:
    shop.order("SO-1", ("RED", 2), ("BLUE", 1))
    job = shop.walk("SO-1")
    anna, boris = benches(shop, "pick")
    subject, first = (job, ("T-1", "A-1-1", RED)) if workflow == "pick" else ("SO-1", (RED,))
    if workflow == "pack":
        anna.pick(job)
        anna.command("PACK")
        boris.command("PACK")
    anna.scan(subject, *first)
    boris.scan(subject, says=f"{workflow}.taken")
    grow_idle(shop)
    boris.scan(subject)
    assert boris.step.work_id == anna.step.work_id
    before = shop.books()
    anna.scan(RED, says="scan.taken_over", shows="start")
    assert shop.books() == before
    anna.command("UNDO", says="scan.taken_over")
    assert shop.books() == before
    if workflow == "pick":
        boris.scan("A-1-1")
    boris.scan(RED, says=f"{workflow}.item")


def test_the_same_person_at_another_bench_takes_the_work_along(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 2))
    job = shop.walk("SO-1")
    anna, boris = benches(shop, "pick")
    anna.scan(job, "T-1", "A-1-1", RED)
    boris.scan("BADGE-ANNA", job, says="pick.taken_up", shows="scan_item")
    anna.scan(RED, says="scan.taken_over")


# Two programs on one PostgreSQL server.


@pytest.fixture
def pair(postgres_url: str):
    from journeys.shop import open_shop

    first, second = Database.open(postgres_url), Database.open(postgres_url)
    yield open_shop(first), Shop(second)
    first.close()
    second.close()


def at_once(*jobs) -> list[object]:
    """Run jobs at the same moment and return what each returned or raised."""
    start = threading.Barrier(len(jobs))

    def run(job) -> object:
        start.wait()
        return job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        futures = [pool.submit(run, job) for job in jobs]
    return [future.exception() or future.result() for future in futures]


def gesture(shop: Shop, station_id: int, text: str, key: str, workflow: str = "pick"):
    return partial(
        shop.database.write,
        workflow,
        partial(conversation.scan, gesture=Gesture(station_id=station_id, workflow=workflow, text=text, key=key)),
    )


def test_of_two_who_take_one_walk_at_once_one_gets_it(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    for number in range(8):
        here.order(f"SO-{number}", ("PIN", 1))
        job = here.walk(f"SO-{number}")
        anna, boris = Bench(here.database, "pick"), Bench(there.database, "pick", station_id=2, badge="BADGE-BORIS")
        steps = at_once(gesture(here, 1, job, f"a{number}"), gesture(there, 2, job, f"b{number}"))
        said = sorted(step.notice.id if step.notice else "" for step in steps)
        assert said == ["pick.taken", "pick.taken_up"], (number, steps)
        for bench in (anna, boris):
            if bench.resume().state != "start":
                bench.talk.steps.append(bench.resume())
                bench.scan("T-1" if here.books()["tote"] == [] else f"T-{number % 6 + 1}")
                while bench.step.state != "start":
                    bench.scan(bench.wanted())
                bench.pack(f"SO-{number}")
    assert here.disagreements() == ()


def test_of_two_who_take_one_tote_at_once_one_gets_it(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    here.order("SO-1", ("RED", 1))
    here.order("SO-2", ("BLUE", 1))
    first, second = here.walk("SO-1"), here.walk("SO-2")
    Bench(here.database, "pick").scan(first)
    Bench(there.database, "pick", station_id=2, badge="BADGE-BORIS").scan(second)
    steps = at_once(gesture(here, 1, "T-1", "a"), gesture(there, 2, "T-1", "b"))
    said = sorted(getattr(step, "notice", None).id if getattr(step, "notice", None) else repr(step) for step in steps)
    assert said == ["pick.tote_given", "pick.tote_in_use"]


def test_two_stations_never_promise_the_same_pieces(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    for number in range(6):
        at_once(
            partial(here.order, f"A-{number}", ("RED", 3)),
            partial(there.order, f"B-{number}", ("RED", 3)),
        )
    promised = sum(pieces for _, pieces in here.books()["reservation"])
    assert promised == 14
    assert here.available("RED") == 0


def test_two_stations_never_claim_the_same_pieces(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    for number in range(4):
        here.order(f"A-{number}", ("RED", 2), ("BLUE", 1), ships_complete=False)
        here.order(f"B-{number}", ("BLUE", 1), ("RED", 2), ships_complete=False)
    for number in range(4):
        outcomes = at_once(partial(here.release, f"A-{number}"), partial(there.release, f"B-{number}"))
        assert not [outcome for outcome in outcomes if isinstance(outcome, BaseException)], outcomes
    claimed = sum(row[3] for row in here.books()["allocation"])
    assert claimed == 14 + 5
    assert here.disagreements() == ()


def test_of_two_who_open_one_order_to_pack_at_once_one_gets_it(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    for number in range(6):
        here.order(f"SO-{number}", ("PIN", 1))
        anna, boris = Bench(here.database, "pick"), Bench(there.database, "pick", station_id=2, badge="BADGE-BORIS")
        anna.pick(here.walk(f"SO-{number}"), totes=[f"T-{number + 1}"])
        anna.command("PACK")
        boris.command("PACK")
        steps = at_once(
            gesture(here, 1, f"SO-{number}", f"a{number}", "pack"),
            gesture(there, 2, f"SO-{number}", f"b{number}", "pack"),
        )
        assert sorted(said(step) for step in steps) == ["pack.opened", "pack.taken"], (number, steps)
        assert len(here.rows(select(Work.id).where(Work.is_open, Work.workflow == "pack"))) == 1
        here.database.write("test", lambda session: session.execute(update(Work).values(is_open=False)))


def test_of_two_who_count_one_bin_at_once_one_gets_it(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    Bench(here.database, "count")
    Bench(there.database, "count", station_id=2, badge="BADGE-BORIS")
    for number in range(8):
        steps = at_once(
            gesture(here, 1, "A-1-1", f"a{number}", "count"), gesture(there, 2, "A-1-1", f"b{number}", "count")
        )
        assert sorted(map(said, steps))[-1] == "count.taken", (number, steps)
        assert len(here.rows(select(Work.id).where(Work.is_open, Work.workflow == "count"))) == 1
        here.database.write("test", lambda session: session.execute(update(Work).values(is_open=False)))


def test_of_two_who_take_over_idle_work_at_once_one_gets_it(pair: tuple[Shop, Shop]) -> None:
    here, there = pair
    here.database.write("test", third_bench)
    here.order("SO-1", ("RED", 2))
    job = here.walk("SO-1")
    anna = Bench(here.database, "pick")
    anna.scan(job, "T-1", "A-1-1", RED)
    Bench(there.database, "pick", station_id=2, badge="BADGE-BORIS")
    Bench(here.database, "pick", station_id=3, badge="BADGE-CLARA")
    for number in range(8):
        here.database.write("test", give_to_anna)
        steps = at_once(gesture(here, 3, job, f"c{number}"), gesture(there, 2, job, f"b{number}"))
        assert sorted(map(said, steps)) == ["pick.taken", "pick.taken_up"], (number, steps)
    assert here.disagreements() == ()


def third_bench(session: Session) -> None:
    founding.operator(session, "CLARA", "Clara", badge="BADGE-CLARA")
    session.add(Station(code="bench-3", name="bench-3", warehouse_id=1))


def give_to_anna(session: Session) -> None:
    """Let the open work be Anna's again, and idle."""
    before = utc_now() - IDLE_AFTER - timedelta(seconds=1)
    session.execute(update(Work).where(Work.is_open).values(station_id=1, operator_id=1, touched_at=before))


def said(step: object) -> str:
    """Return the id of a step's notice, or the error that came instead of it."""
    return step.notice.id if isinstance(step, Step) and step.notice else repr(step)
