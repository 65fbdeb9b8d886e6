"""A scan as one durable transaction, in a warehouse of 50,000 items and 200,000 moves."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from counting import counted
from day import Day, Times, write_orders
from disk import commits_s, syncs_s
from figures import Figure, median_ms, p99_ms
from grown import Size, grown

SIZE = Size(50_000, 200_000)
ORDERS = 70
WARM_UP = 10
DATABASE_MS = 4.0
P99_MS = 40.0
SHOWN = ("pick place", "pick item", "pack item", "pack label")


def measure(folder: Path, *, size: Size = SIZE, orders: int = ORDERS) -> Iterator[Figure]:
    """Yield the times of the scans of `orders` orders, and what the disk and SQLite would allow."""
    database = grown(folder / "scans.db", size)
    wanted = write_orders(folder / "orders.csv", orders, size.items)
    day = Day(database)
    day.take_orders(folder / "orders.csv")
    for position, numbers in enumerate(wanted[:WARM_UP], 1):
        day.carry(numbers, f"ORDER-{position:06d}")
    with counted(database) as seen:
        day.times = Times(seen)
        for position, numbers in enumerate(wanted[WARM_UP:], WARM_UP + 1):
            day.carry(numbers, f"ORDER-{position:06d}")
    yield from _limits(folder)
    for name in SHOWN:
        taken = day.times.taken[name]
        worked = f"best {min(taken) * 1000:.2f} ms, processor {median_ms(day.times.worked[name]):.2f} ms"
        asked = f"{worked}, {statistics.median(day.times.selects[name]):.0f} SELECTs"
        yield Figure(f"{name}: median", median_ms(taken), "ms", at_most=DATABASE_MS, beside=asked)
        yield Figure(f"{name}: p99", p99_ms(taken), "ms", at_most=P99_MS)
    yield Figure("commit with its sync: median", median_ms(seen.commits_s), "ms")
    yield Figure("share of all transactions that the commit takes", 100 * sum(seen.commits_s) / day.times.total_s, "%")
    database.close()


def _limits(folder: Path) -> Iterator[Figure]:
    yield Figure("limit: write and sync 4 kB", median_ms(syncs_s(folder)), "ms")
    yield Figure("limit: SQLite transaction of one row, bare driver", median_ms(commits_s(folder)), "ms")
