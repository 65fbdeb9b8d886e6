"""R3: a scan counts once, however often and from wherever it is sent; another one under its key is refused."""

import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import builders
import pytest
from sqlalchemy import func, select

from fulfilment import conversation
from fulfilment.conversation import Gesture
from fulfilment.stock.verify import verify
from models.database import Database
from models.people import ScanEvent, Station
from models.stock import Move

SENDERS = 3
BINS = ("A-1", "A-2", "A-3", "A-4")


@pytest.fixture
def house(database: Database) -> Database:
    """RED in one of four bins, two stations at which ANNA is signed on."""
    builders.warehouse(database)

    def fill(session) -> None:
        session.add(Station(code="bench-2", name="bench-2", warehouse_id=1))
        red = builders.item(session, "RED")
        places = [builders.bin_at(session, code) for code in BINS]
        builders.stock(session, red.id, places[0].id, 5)

    database.write("test", fill)
    for station_id in (1, 2):
        send(database, Gesture(station_id, "move", "BADGE-ANNA", f"badge {station_id}"))
    return database


def send(database: Database, gesture: Gesture) -> str:
    step = database.write("scan", partial(conversation.scan, gesture=gesture))
    return step.notice.id if step.notice else ""


@contextmanager
def senders(database: Database) -> Iterator[list[Database]]:
    """As many programs on one server; on a file of SQLite as many threads of its one program."""
    if database.dialect == "sqlite":
        yield [database] * SENDERS
        return
    url = database.engine.url.render_as_string(hide_password=False)
    opened = [Database.open(url) for _ in range(SENDERS)]
    try:
        yield opened
    finally:
        for one in opened:
            one.close()


def counted(database: Database) -> tuple[int, int]:
    """Moves in the ledger, and scans that are kept."""
    count = lambda table: database.read(lambda session: session.scalar(select(func.count(table.id))))  # noqa: E731
    return count(Move), count(ScanEvent)


def changed(gesture: Gesture, chance: random.Random) -> Gesture:
    """Another scan under the same key."""
    return chance.choice(
        (
            replace(gesture, text=gesture.text + "0"),
            replace(gesture, text="A-9" if gesture.text != "A-9" else "A-8"),
            replace(gesture, workflow="count"),
            replace(gesture, station_id=2),
        )
    )


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("scans", [16, pytest.param(2_000, marks=pytest.mark.stress)])
def test_a_scan_that_is_sent_thrice_from_three_programs_counts_once_and_another_under_its_key_never(
    house: Database, scans: int
) -> None:
    chance, where, refused = random.Random(3), 0, []
    with senders(house) as opened, ThreadPoolExecutor(SENDERS) as pool:
        for number in range(scans):
            going = chance.choice([to for to in range(len(BINS)) if to != where]) if number % 2 else where
            gesture = Gesture(1, "move", BINS[going], f"scan {number}", work_id=_work(house))
            before = counted(house)
            gate = threading.Barrier(SENDERS)

            def one(database: Database, gesture: Gesture = gesture, gate: threading.Barrier = gate) -> str:
                gate.wait()
                return send(database, gesture)

            said = list(pool.map(one, opened))
            after = counted(house)
            assert after == (before[0] + number % 2, before[1] + 1), said
            assert sorted(each == "scan.stored_before" for each in said) == [False, True, True], said
            refused.append(send(chance.choice(opened), changed(gesture, chance)))
            assert counted(house) == after
            where = going
    assert set(refused) == {"scan.key_reused"}
    assert house.read(verify).disagreements == ()


def _work(database: Database) -> int | None:
    return database.read(partial(conversation.present, station_id=1, workflow_name="move")).work_id
