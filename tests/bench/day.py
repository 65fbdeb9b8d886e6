"""A warehouse day by scans: orders come in by file, are released, picked, packed, labelled and gone."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter, thread_time
from typing import TypeVar

from counting import Counted
from grown import BADGE, PRINTER, TOTES, barcode, bin_code, sku, tote_code
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import conversation
from fulfilment.bench import bench_at
from fulfilment.conversation import Gesture
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import propose
from fulfilment.orders.files.table import open_table
from fulfilment.picking.release import release
from fulfilment.shipping import printing
from fulfilment.step import Step
from models.database import Database
from models.order import Order

LINES = 3
_T = TypeVar("_T")


@dataclass
class Times:
    """Seconds and reading statements of each transaction, by what it was."""

    seen: Counted = field(default_factory=Counted)
    taken: dict[str, list[float]] = field(default_factory=dict)
    worked: dict[str, list[float]] = field(default_factory=dict)
    """Of that, seconds of the processor: what a busy machine leaves almost as it is."""
    selects: dict[str, list[int]] = field(default_factory=dict)

    def measured(self, name: str, job: Callable[[], _T]) -> _T:
        """Run a job and keep how long it took."""
        asked, started, worked = self.seen.selects, perf_counter(), thread_time()
        result = job()
        self.taken.setdefault(name, []).append(perf_counter() - started)
        self.worked.setdefault(name, []).append(thread_time() - worked)
        self.selects.setdefault(name, []).append(self.seen.selects - asked)
        return result

    @property
    def total_s(self) -> float:
        """Seconds of everything."""
        return sum(map(sum, self.taken.values()))


def write_orders(path: Path, orders: int, items: int, *, first: int = 1) -> list[list[int]]:
    """Write a file of orders of three lines, one piece each; return the item numbers of each order."""
    wanted = [[(7 * (order * LINES + line)) % items + 1 for line in range(LINES)] for order in range(orders)]
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Order", "SKU", "Quantity", "Name", "Street", "Postcode", "City", "Country"])
        for position, numbers in enumerate(wanted, first):
            for number in numbers:
                address = (f"Customer {position}", f"Main street {position}", "LV-1010", "Riga", "LV")
                out.writerow([f"ORDER-{position:06d}", sku(number), 1, *address])
    return wanted


class Day:
    """One station that carries orders through; every scan is its own commit."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.times = Times()
        self._keys = count()
        self._step: Step | None = None
        self._totes = count()
        self.notices: Counter[str] = Counter()

    def take_orders(self, path: Path) -> int:
        """Import a file, each order in a commit of its own; return how many came in."""
        table = open_table(path)
        work = Import(table, propose("orders", table.headers), chunk_rows=LINES)
        bench = self.database.read(partial(bench_at, station_id=1))
        added = 0
        chunks: Iterator = work.chunks()
        while chunk := self.times.measured("read", lambda: next(chunks, None)):
            job = partial(work.apply_chunk, bench=bench, chunk=chunk)
            added += self.times.measured("import", partial(self.database.write, "import", job)).added
        return added

    def carry(self, numbers: list[int], order_number: str) -> None:
        """Release, pick, pack and ship one order."""
        walk = self.times.measured("release", partial(self.release, order_number))
        tote = tote_code(next(self._totes) % TOTES + 1)
        self.pick(walk, tote, numbers)
        self.pack(tote, numbers)

    def release(self, number: str) -> str:
        """Release one order; return the code of its walk."""
        released = self.database.write("release", partial(_release_number, number=number))
        (walk,) = released.job_codes
        return walk

    def pick(self, walk: str, tote: str, numbers: list[int]) -> None:
        """Fetch one piece of each item into the tote."""
        self._step = None
        self._scan("pick", BADGE, "badge") if not self.notices else None
        self._scan("pick", walk, "pick walk")
        self._scan("pick", tote, "pick tote")
        for number in sorted(numbers, key=bin_code):
            if self.step.state == "scan_location":
                self._scan("pick", bin_code(number), "pick place")
            self._scan("pick", barcode(number), "pick item")
        self._expect("pick.job_done")

    def pack(self, tote: str, numbers: list[int]) -> None:
        """Box the pieces, print the label and scan it."""
        self._step = None
        self._scan("pack", tote, "pack open")
        for number in numbers:
            self._scan("pack", barcode(number), "pack item")
        (label,) = self.step.prints
        self.times.measured("print", partial(self.print_label, label.job_id))
        self._scan("pack", label.code, "pack label")
        self._expect("pack.order_done")

    def print_label(self, job_id: int) -> None:
        """Do what a printer's lane does with the queue: take the job, and mark it when the counter has risen."""
        self.database.write("print.send", lambda session: printing.take(session, PRINTER, counter=1))
        self.database.write("print.printed", lambda session: printing.printed(session, job_id))

    @property
    def step(self) -> Step:
        """What the screen shows."""
        assert self._step is not None
        return self._step

    def _scan(self, workflow: str, text: str, what: str) -> None:
        work_id = self._step.work_id if self._step else None
        gesture = Gesture(1, workflow, text, f"day-{next(self._keys)}", work_id)
        job = partial(conversation.scan, gesture=gesture)
        self._step = self.times.measured(what, partial(self.database.write, workflow, job))
        notice = self._step.notice
        assert notice is not None, f"{what} was not answered"
        assert not notice.is_refusal, f"{what} {text}: {notice.text}"
        self.notices[notice.id] += 1

    def _expect(self, notice: str) -> None:
        assert self.step.notice is not None
        assert self.step.notice.id == notice, self.step.notice


def _release_number(session: Session, number: str):
    return release(session, [session.scalars(select(Order.id).where(Order.number == number)).one()])
