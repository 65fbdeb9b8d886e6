"""A million items and ten million moves beside ten thousand and a hundred thousand, on SQLite and on PostgreSQL."""

import random
import statistics
from collections.abc import Callable, Generator, Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from big import DAYS, Size, barcode, big, sku
from figures import Figure, median_ms
from postgres import PostgresMissingError, PostgresServer
from scale_scans import scan_ms
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.queries import stock, stock_details
from fulfilment.queries.listing import Filter
from fulfilment.site_clock import today_at
from fulfilment.stock import standing
from models.database import Database

SMALL, LARGE = Size(10_000, 100_000), Size(1_000_000, 10_000_000)
HEAD = 100
"""Ids that a list asks for first, as the window does."""
SEEN = 60
"""Rows that it shows."""
FIRST_ROWS_MS, SEARCH_MS, PAST_DAY_S, AVAILABLE_MS = 200.0, 80.0, 2.0, 2.0
GROWS = 1.3
"""A scan in the large warehouse takes at most so many times as long as in the small one."""
TYPED = ("mug forest", "кружка лес", "krēsls ogle", "kettle dawn engure", "tējk", "лампа рассвет", "birzgale 77")


def measure(folder: Path, *, small: Size = SMALL, large: Size = LARGE) -> Iterator[Figure]:
    """Yield the figures of both sizes on each kind of database that this machine has."""
    yield from _both("SQLite", lambda size: f"sqlite:///{folder / f'scale-{size.items}.db'}", (small, large))
    try:
        with PostgresServer() as server:
            yield from _both("PostgreSQL", lambda size: server.url(server.create()), (small, large))
    except PostgresMissingError as missing:
        yield Figure(f"no PostgreSQL here: {missing}", 0, "")


def _both(kind: str, url_for: Callable[[Size], str], sizes: tuple[Size, Size]) -> Iterator[Figure]:
    small, large = sizes
    scan_in_small = yield from _measure(f"{kind}, {small}", url_for(small), small)
    scan_in_large = yield from _measure(f"{kind}, {large}", url_for(large), large)
    yield Figure("a scan's transaction: large to small", scan_in_large / scan_in_small, "", at_most=GROWS)


def _measure(name: str, url: str, size: Size) -> Generator[Figure, None, float]:
    started = perf_counter()
    database = big(url, size)
    yield Figure(f"{name}: written in", perf_counter() - started, "s")
    started = perf_counter()
    marks = standing.keep_up(database, 1)
    yield Figure(
        "days of the past remembered: each", (perf_counter() - started) / max(1, marks), "s", beside=f"{marks}"
    )
    yield Figure("stock screen, its first rows: median", _first_rows_ms(database), "ms", at_most=FIRST_ROWS_MS)
    taken = sorted(_typed_s(database, size))
    worst = f"median {median_ms(taken):.1f}, worst {1000 * taken[-1]:.0f} ms of {len(taken)} keys"
    p95 = 1000 * taken[-(-95 * len(taken) // 100) - 1]
    yield Figure("search, a key typed: p95", p95, "ms", at_most=SEARCH_MS, beside=worst)
    days = _past_days_s(database)
    best = f"best {min(days):.2f} s"
    yield Figure("stock of all items as of a past day: worst of 6", max(days), "s", at_most=PAST_DAY_S, beside=best)
    available = _available_ms(database, size)
    yield Figure("availability of an order line: median", available, "ms", at_most=AVAILABLE_MS)
    yield Figure("everything about one item: median", _details_ms(database, size), "ms")
    scan = scan_ms(database, size)
    yield Figure("a scan's transaction, picking: median", scan, "ms")
    database.close()
    return scan


def _times(database: Database, jobs: "list[Callable[[Session], Any]]") -> list[float]:  # Any: thrown away
    taken = []
    for job in jobs:
        started = perf_counter()
        database.read(job)
        taken.append(perf_counter() - started)
    return taken


def _first_rows_ms(database: Database) -> float:
    def first(session: Session) -> object:
        return stock.rows(session, stock.ids(session, Filter(warehouse_id=1, most=HEAD))[:SEEN], 1)

    return median_ms(_times(database, [first] * 11))


def _typed_s(database: Database, size: Size) -> list[float]:
    """Return the times of texts typed key by key: names, codes, SKUs and bins, each known and unknown."""
    dice = random.Random(7)
    numbers = [dice.randrange(1, size.items + 1) for _ in range(6)]
    texts = [*TYPED, "no such thing", *(sku(n).lower() for n in numbers[:3]), *(barcode(n) for n in numbers[3:])]
    texts += [f"b{10_000_000 + numbers[0] // 4}", f"mug {numbers[0] % 1_000}"]
    keys = [text[:end] for text in texts for end in range(1, len(text) + 1)]

    def search(text: str) -> Callable[[Session], Any]:
        return lambda session: stock.ids(session, Filter(text, warehouse_id=1, most=HEAD))

    return _times(database, [search(text) for text in keys])


def _past_days_s(database: Database) -> list[float]:
    def ask(days: int) -> Callable[[Session], Any]:
        def job(session: Session) -> object:
            day = today_at(session, 1) - timedelta(days=days)
            return standing.standing(session, 1, standing.end_of(session, 1, day))

        return job

    return _times(database, [ask(days) for days in (0, 1, 20, DAYS // 3, DAYS // 2, DAYS - 30)])


def _available_ms(database: Database, size: Size) -> float:
    dice = random.Random(3)
    items = [dice.randrange(1, size.items + 1) for _ in range(200)]
    jobs = [lambda session, item=item: reservation.available(session, 1, [item]) for item in items]
    return 1000 * statistics.median(_times(database, jobs))


def _details_ms(database: Database, size: Size) -> float:
    dice = random.Random(5)
    items = [dice.randrange(1, size.items + 1) for _ in range(60)]
    return median_ms(_times(database, [lambda s, item=item: stock_details.details(s, item, 1) for item in items]))
