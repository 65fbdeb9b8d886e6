"""Eight hands that reach for the same goods at once, for the tests of what several stations do to each other."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from sqlalchemy import text

from models.database import Database

HANDS = 8


@contextmanager
def hands(database: Database) -> Iterator[list[Database]]:
    """Eight programs on one server; on a file of SQLite eight threads of its one program."""
    if database.dialect == "sqlite":
        yield [database] * HANDS
        return
    url = database.engine.url.render_as_string(hide_password=False)
    opened = [Database.open(url) for _ in range(HANDS)]
    try:
        yield opened
    finally:
        for one in opened:
            one.close()


def deadlocks(database: Database) -> int:
    """Return how often the server had to choose a victim, a second of standing still each; SQLite has none."""
    if database.dialect == "sqlite":
        return 0
    query = text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    return database.read(lambda session: session.scalar(query))


def all_at_once(works: list[Callable[[], None]]) -> None:
    """Start all at the same moment and wait for all."""
    gate = threading.Barrier(len(works))

    def run(work: Callable[[], None]) -> None:
        gate.wait()
        work()

    with ThreadPoolExecutor(len(works)) as pool:
        list(pool.map(run, works))
