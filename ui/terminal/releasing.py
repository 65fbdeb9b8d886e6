"""`release`: claims stock for waiting orders and makes walks of them."""

from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.picking import release
from fulfilment.picking.release import ORDERS_A_WALK, Released
from ui.terminal import as_json
from ui.terminal.command import Command


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--limit", type=int, default=1000, metavar="N", help="orders at the most")


def run(house: House, words: Namespace) -> int:
    """Release what can go, a walk a transaction, so that scans slip between; 0 when something went."""
    bench = house.database.read(partial(bench_at, station_id=house.station_id))
    waiting = partial(release.ready_orders, warehouse_id=bench.warehouse_id, limit=words.limit)
    order_ids = house.database.read(waiting)
    parts: list[Released] = []
    wave_id: int | None = None
    for start in range(0, len(order_ids), ORDERS_A_WALK):
        job = partial(release.release, order_ids=order_ids[start : start + ORDERS_A_WALK], wave_id=wave_id)
        part = house.database.write("release", job, actor=bench.actor)
        wave_id = part.wave_id
        parts.append(part)
    _tell(parts, words)
    return 0 if any(part.order_ids for part in parts) else 1


def _tell(parts: list[Released], words: Namespace) -> None:
    released = [order_id for part in parts for order_id in part.order_ids]
    jobs = [code for part in parts for code in part.job_codes]
    left = [outcome for part in parts for outcome in part.left]
    if words.json:
        reasons = [
            {
                "order_id": outcome.order_id,
                "line_id": outcome.order_line_id,
                "wanted": outcome.wanted,
                "missing": outcome.choice.missing,
                "why": outcome.choice.refusal.value,
            }
            for outcome in left
        ]
        print(as_json.line({"orders": len(released), "jobs": jobs, "left": reasons}))
        return
    print(f"released {len(released)} orders in {len(jobs)} walks")
    for code in jobs:
        print(code)
    if left:
        print(f"{len({outcome.order_id for outcome in left})} orders wait for stock")


COMMAND = Command("release", "claim stock for waiting orders and make walks of them", arguments, run)
