"""Two years of a real shop: every one of its lines is accounted for, and the counts that its source states match.

The file is not part of this project; without it these tests are skipped.
"""

import gzip
import resource
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import builders
import pytest
from sqlalchemy import func, select

from fulfilment.bench import bench_at
from fulfilment.orders.files.chunks import Chunk
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.known import built_in
from fulfilment.orders.files.table import open_table
from fulfilment.orders.files.writing.result import ChunkResult
from models.database import Database
from models.item import Item
from models.order import DemandRow, Order, OrderLine
from models.stock import Move

SOURCE = Path(__file__).parents[4].parent / "shared/data/orders_online_retail/online_retail_2010-2011.csv.gz"
SLICE = 8_000

needs_file = pytest.mark.skipif(not SOURCE.exists(), reason=f"the order history is not here: {SOURCE.name}")


class Shop:
    """A warehouse that takes the shop's file in."""

    def __init__(self, database: Database) -> None:
        self.database = database
        founded = builders.warehouse(database)
        self.bench = database.read(lambda session: bench_at(session, founded.station_id))

    def imports(self, path: Path, kind: str) -> ChunkResult:
        mapping = built_in("online-retail", kind)
        assert mapping is not None
        work = Import(open_table(path), mapping)
        total = ChunkResult()
        for chunk in work.chunks():
            total.add(self.database.write("import", lambda session, c=chunk: work.apply_chunk(session, self.bench, c)))
        return total

    def count(self, *what: object) -> int:
        return self.database.read(lambda session: session.execute(select(func.count()).select_from(*what)).scalar_one())

    def kinds(self) -> dict[str, int]:
        query = select(DemandRow.kind, func.count()).group_by(DemandRow.kind)
        return {row[0]: row[1] for row in self.database.read(lambda session: session.execute(query).all())}


@pytest.fixture
def shop(database: Database) -> Shop:
    return Shop(database)


@pytest.fixture
def slice_path(tmp_path: Path) -> Path:
    """The first lines of the file, as a file of their own."""
    path = tmp_path / "slice.csv"
    with gzip.open(SOURCE, "rt", encoding="utf-8", newline="") as source, path.open("w", newline="") as target:
        target.writelines(line for line, _ in zip(source, range(SLICE + 1), strict=False))
    return path


@needs_file
def test_every_line_of_a_slice_is_accounted_for(shop: Shop, slice_path: Path) -> None:
    items = shop.imports(slice_path, "items")
    history = shop.imports(slice_path, "history")
    assert items.row_count == history.row_count == SLICE
    assert shop.kinds() == dict(history.rows)
    assert history.rows.total() + history.set_aside["non_goods"] + len(history.rejected) == SLICE
    assert set(history.rows) == {"order", "cancelled", "return", "correction"}
    assert {str(error.cause.source) for row in history.rejected for error in row.errors} == {"There is no item {sku}."}
    assert shop.count(Move.__table__) == shop.count(Order.__table__) == 0


@needs_file
def test_a_slice_twice_changes_nothing(shop: Shop, slice_path: Path) -> None:
    first = [shop.imports(slice_path, kind) for kind in ("items", "history", "orders")]
    again = [shop.imports(slice_path, kind) for kind in ("items", "history", "orders")]
    for before, after in zip(first, again, strict=True):
        assert (after.added, after.changed, after.already_there) == (0, 0, before.added)


@needs_file
def test_the_orders_of_a_slice_come_in_with_goods_alone(shop: Shop, slice_path: Path) -> None:
    shop.imports(slice_path, "items")
    orders = shop.imports(slice_path, "orders")
    assert shop.count(Order.__table__) == orders.added
    assert shop.count(OrderLine.__table__) == orders.rows["order"]
    assert orders.row_count == SLICE


def chunks_of(kind: str) -> Iterator[Chunk]:
    mapping = built_in("online-retail", kind)
    assert mapping is not None
    return Import(open_table(SOURCE), mapping).chunks()


@needs_file
@pytest.mark.stress
def test_the_counts_that_the_source_states_match() -> None:
    table = open_table(SOURCE)
    place = {header: position for position, header in enumerate(table.headers)}
    counts: Counter[str] = Counter()
    seen: dict[str, set[str]] = {name: set() for name in ("InvoiceNo", "StockCode", "CustomerID", "Country")}
    total_minor = 0
    for row in table.rows():
        cell = {header: row.values[position] for header, position in place.items()}
        counts["rows"] += 1
        counts["cancellation"] += cell["InvoiceNo"].startswith("C")
        counts["negative"] += cell["Quantity"].startswith("-")
        counts["without customer"] += not cell["CustomerID"]
        counts["without description"] += not cell["Description"]
        total_minor += round(int(cell["Quantity"]) * float(cell["UnitPrice"]) * 1000)
        for name, values in seen.items():
            values.add(cell[name])
    assert dict(counts) == {
        "rows": 541_909,
        "cancellation": 9_288,
        "negative": 10_624,
        "without customer": 135_080,
        "without description": 1_454,
    }
    assert {name: len(values - {""}) for name, values in seen.items()} == {
        "InvoiceNo": 25_900, "StockCode": 4_070, "CustomerID": 4_372, "Country": 38,
    }  # fmt: skip
    assert round(total_minor / 1000, 2) == 9_747_747.93


@needs_file
@pytest.mark.stress
def test_each_line_of_the_whole_file_is_of_one_sort_and_no_cancellation_counts_as_an_order() -> None:
    sorts: Counter[str] = Counter()
    of_cancellations: Counter[str] = Counter()
    for chunk in chunks_of("history"):
        sorts.update(chunk.set_aside)
        for group in chunk.groups:
            sorts[group[0].sort] += 1
            of_cancellations[group[0].sort] += str(group[0].values["document"]).startswith("C")
        assert not chunk.rejected
    assert dict(sorts) == {
        "order": 527_791, "cancelled": 719, "return": 7_985, "correction": 2_464, "non_goods": 2_950,
    }  # fmt: skip
    assert sorts.total() == 541_909
    assert +of_cancellations == Counter({"return": 7_985, "cancelled": 719})
    assert sorts["return"] + sorts["cancelled"] + 584 == 9_288  # 584 cancelled lines are postage, discounts and fees


@needs_file
def forget_peak() -> None:
    """Let the largest memory so far not count: other tests may have needed more (Linux; elsewhere it counts)."""
    peak = Path("/proc/self/clear_refs")
    if peak.exists():
        peak.write_text("5")


@pytest.mark.stress
@pytest.mark.timeout(600)
def test_the_whole_file_comes_in_within_time_and_memory(shop: Shop) -> None:
    forget_peak()
    began = time.monotonic()
    items, history = shop.imports(SOURCE, "items"), shop.imports(SOURCE, "history")
    seconds = time.monotonic() - began
    resident_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert items.row_count == history.row_count == 541_909
    assert shop.count(Item.__table__) == items.added == 3_812
    assert shop.kinds() == dict(history.rows)
    assert history.rows.total() + history.set_aside["non_goods"] + len(history.rejected) == 541_909
    assert (len(history.rejected), shop.count(DemandRow.__table__)) == (132, 538_827)
    first, last = shop.database.read(lambda session: session.execute(
        select(func.min(DemandRow.ordered_on), func.max(DemandRow.ordered_on))).one())  # fmt: skip
    assert (first, last) == (date(2010, 12, 1), date(2011, 12, 9))
    assert seconds <= 120, f"{seconds:.0f} s"
    assert resident_mb <= 500, f"{resident_mb:.0f} MB"
