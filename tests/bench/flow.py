"""Orders of three lines from a file to a shipped parcel, every scan its own commit, in a small and in a large past."""

from collections.abc import Iterator
from pathlib import Path

from day import Day, write_orders
from figures import Figure
from grown import Size, grown
from plain import orders_a_second

SMALL, LARGE = Size(2_000, 8_000), Size(20_000, 1_000_000)
ORDERS = 60
WARM_UP = 5
ROUNDS = 3
RATE, RATIO = 20.0, 0.9
PEER_RATE = 2.55


def measure(folder: Path, *, small: Size = SMALL, large: Size = LARGE, orders: int = ORDERS) -> Iterator[Figure]:
    """Yield orders a second at both sizes, and the rate of the same steps in a bare loop."""
    days = {size: _begun(folder, size, orders) for size in (small, large)}
    best: dict[Size, float] = dict.fromkeys(days, 0.0)
    limit = 0.0
    part = (orders - WARM_UP) // ROUNDS
    # The two sizes and the limit take turns, so that a busy machine is unfair to none of them.
    for turn in range(ROUNDS):
        rest = WARM_UP + turn * part
        for size, (day, wanted) in days.items():
            best[size] = max(best[size], _rate(day, wanted, rest, rest + part))
        round_folder = folder / f"plain{turn}"
        round_folder.mkdir()
        limit = max(limit, orders_a_second(round_folder, items=small.items, orders=part))
    beside = f"bare ORM loop {limit:.1f}; fastest peer {PEER_RATE}"
    yield Figure(f"orders/s at {small}", best[small], "", at_least=RATE, beside=beside)
    yield Figure(f"orders/s at {large}", best[large], "", at_least=RATE, beside=beside)
    yield Figure("large to small", best[large] / best[small], "", at_least=RATIO)
    yield Figure(
        "to the fastest peer",
        best[small] / PEER_RATE,
        "x",
        beside="which commits less often",
    )
    yield Figure("to the bare loop", best[small] / limit, "x")
    for day, _ in days.values():
        day.database.close()


def _begun(folder: Path, size: Size, orders: int) -> tuple[Day, list[list[int]]]:
    database = grown(folder / f"flow-{size.items}.db", size)
    path = folder / f"orders-{size.items}.csv"
    wanted = write_orders(path, orders, size.items)
    day = Day(database)
    day.take_orders(path)
    for position, numbers in enumerate(wanted[:WARM_UP], 1):
        day.carry(numbers, f"ORDER-{position:06d}")
    return day, wanted


def _rate(day: Day, wanted: list[list[int]], first: int, last: int) -> float:
    """Return orders a second of these orders, the import of each counted at its mean."""
    before = day.times.total_s
    imported = sum(day.times.taken["import"]) + sum(day.times.taken["read"])
    for position in range(first, last):
        day.carry(wanted[position], f"ORDER-{position + 1:06d}")
    return (last - first) / (day.times.total_s - before + (last - first) * imported / len(wanted))
