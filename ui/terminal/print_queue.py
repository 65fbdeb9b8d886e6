"""`print-queue`: where every paper and every label not yet sold stands; buying and printing what waits."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial

from fulfilment.bench import bench_at
from fulfilment.identify import readable
from fulfilment.opening import House
from fulfilment.shipping import awaiting, printing, purchase
from fulfilment.shipping.awaiting import Awaited
from fulfilment.shipping.carriers.carrier import LONGEST_TRACKING, is_tracking
from fulfilment.shipping.printing import QueueRow
from ui.carriers import Carriers
from ui.printers import Printers
from ui.terminal import as_json
from ui.terminal.command import Command

LONGEST_REASON = 120


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--print", action="store_true", dest="is_printing", help="buy and print what waits, then list")
    parser.add_argument("--again", type=int, metavar="JOB", help="print a job again, with a copy number")
    parser.add_argument("--reason", default="asked for at the terminal", help="why it is printed again")
    parser.add_argument("--sold", nargs=2, metavar=("PARCEL", "TRACKING"), help="the carrier says that it sold a label")
    parser.add_argument("--unsold", metavar="PARCEL", help="the carrier says that it sold none: it is bought again")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def run(house: House, words: Namespace) -> int:
    """List what carriers have yet to answer, then the queue, newest first; 1 while anything is in doubt."""
    if words.sold and not is_tracking(words.sold[1]):
        print(
            f"A tracking number has up to {LONGEST_TRACKING} characters, all visible. Read it again.", file=sys.stderr
        )
        return 2
    if words.again is not None and not _print_again(house, words):
        print(f"There is no print job {words.again}.", file=sys.stderr)
        return 2
    if (words.sold or words.unsold) and not _answer(house, *map(readable, words.sold or (words.unsold, ""))):
        print("No label of that parcel is in doubt.", file=sys.stderr)
        return 2
    if words.is_printing:
        Carriers.of_house(house).drain()
        Printers.of_station(house, words.settings).drain()
    rows: list[Awaited | QueueRow] = [*house.database.read(awaiting.open_questions)]
    rows += house.database.read(partial(printing.newest, limit=words.limit))
    for row in rows:
        print(as_json.line(as_json.plain(row)) if words.json else _line(row))
    return 1 if any(row.state == "unknown" for row in rows) else 0


def _line(row: Awaited | QueueRow) -> str:
    trouble = f"  {row.trouble}" if row.trouble else ""
    if isinstance(row, Awaited):
        return f"{'':>6}  {row.state:<9}  {'shipping':<14}  {row.parcel:<20}  {row.carrier}{trouble}"
    return f"{row.job_id:>6}  {row.state:<9}  {row.paper:<14}  {row.code:<20}  {row.printer}{trouble}"


def _answer(house: House, parcel: str, tracking: str) -> bool:
    bench = house.database.read(partial(bench_at, station_id=house.station_id))
    job = partial(purchase.answer_by_hand, parcel_code=parcel, tracking=tracking)
    return house.database.write("label.by_hand", job, actor=bench.actor)


def _print_again(house: House, words: Namespace) -> bool:
    bench = house.database.read(partial(bench_at, station_id=house.station_id))
    job = partial(printing.print_again, bench=bench, job_id=words.again, reason=readable(words.reason)[:LONGEST_REASON])
    if not house.database.read(partial(printing.is_known, job_id=words.again)):
        return False
    house.database.write("print.again", job, actor=bench.actor)
    return True


COMMAND = Command("print-queue", "list the print queue, print what waits, print again", arguments, run)
