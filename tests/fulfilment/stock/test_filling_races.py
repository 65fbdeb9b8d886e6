"""Four hands fill one bin at once: it never takes more than it may. Without the lock of the bin it would."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock import filling, ledger, moving
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.place import Location

HANDS, MOST = 4, 6
Work = Callable[[Database], None]


@pytest.fixture
def stations(database: Database) -> Iterator[list[Database]]:
    """A holds 40 red, B takes 6; four programs on one server, or four threads on a file."""
    builders.red_in_two_bins(database, first=40)

    def limit(session: Session) -> None:
        session.scalars(select(Location).where(Location.code == "B")).one().most_pieces = MOST

    database.write("test", limit)
    if database.dialect == "sqlite":
        yield [database] * HANDS
        return
    url = database.engine.url.render_as_string(hide_password=False)
    opened = [Database.open(url) for _ in range(HANDS)]
    yield opened
    for one in opened:
        one.close()


def fill(stations: list[Database], one_by_one: Callable[[Session], None]) -> int:
    """Let every hand put four pieces into B, one by one and all at once; return what lies there."""
    gate = threading.Barrier(HANDS)

    def work(station: Database) -> None:
        gate.wait()
        for _ in range(4):
            station.write("test", one_by_one)

    with ThreadPoolExecutor(HANDS) as pool:
        list(pool.map(work, stations))
    return stations[0].read(lambda session: ledger.level(session, place(session, "B")).on_hand)


def move_one(session: Session) -> None:
    with suppress(RefusedError):
        moving.move(session, place(session, "A"), place(session, "B").location_id, 1)


def test_a_bin_filled_by_four_hands_takes_what_it_may_and_all_of_that(stations: list[Database]) -> None:
    assert fill(stations, move_one) == MOST


def test_without_the_lock_of_the_bin_two_hands_take_the_last_room(stations: list[Database]) -> None:
    if stations[0].dialect == "sqlite":
        pytest.skip("one writer at a time: the file itself is the lock")
    both_looked = threading.Barrier(2)

    def look_then_move(session: Session) -> None:
        target = session.scalars(select(Location).where(Location.code == "B")).one()
        load = filling.loads(session, [target.id])[target.id]
        both_looked.wait()
        if load.pieces + 4 <= MOST:
            ledger.post(session, place(session, "A"), target.id, 4)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda station: station.write("test", look_then_move), stations[:2]))
    lying = stations[0].read(lambda session: ledger.level(session, place(session, "B")).on_hand)
    assert lying > MOST, "the control: looked at and filled without holding it"
