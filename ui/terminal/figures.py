"""Figures of a warehouse at the end of a day, as a file of rows: what there was, and what it had cost."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.queries import as_of, reasons, value
from fulfilment.site_clock import today_at
from fulfilment.stock import standing
from fulfilment.stock.valuing import Method
from reports import reason_table, table_file, value_table
from reports.table_file import Cell

# `Any` is the session, handed on unopened.
Rows = Callable[[Any, int, date, Namespace], Iterator[Sequence[Cell]]]


@dataclass(frozen=True)
class Figure:
    """One file of figures."""

    heads: tuple[str, ...]
    """Names of its columns."""
    rows: Rows
    """Its rows, for a warehouse and a day."""


def _stock(session: Any, warehouse_id: int, day: date, words: Namespace) -> Iterator[Sequence[Cell]]:
    for row in as_of.rows(session, warehouse_id, day, language=words.language):
        yield row.sku, row.name, row.on_hand


def _value(session: Any, warehouse_id: int, day: date, words: Namespace) -> Iterator[Sequence[Cell]]:
    return value_table.rows(value.values(session, warehouse_id, day, Method(words.method), language=words.language))


def _reasons(session: Any, warehouse_id: int, day: date, words: Namespace) -> Iterator[Sequence[Cell]]:
    since = standing.end_of(session, warehouse_id, (words.since or day.replace(day=1)) - timedelta(days=1))
    return reason_table.rows(reasons.report(session, warehouse_id, since, standing.end_of(session, warehouse_id, day)))


FIGURES = {
    "stock": Figure(("sku", "name", "on_hand"), _stock),
    "reasons": Figure(reason_table.HEADS, _reasons),
    "value": Figure(value_table.HEADS, _value),
}
"""By the word that calls for them."""


def write(house: House, words: Namespace) -> int:
    """Write the file, then keep the marks that make the next one quick; say how many rows there are."""
    figure = FIGURES[words.name]

    def fill(session: Any) -> tuple[int, int, date]:
        warehouse_id = bench_at(session, house.station_id).warehouse_id
        day = words.as_of or today_at(session, warehouse_id)
        count = table_file.write(words.output, figure.heads, figure.rows(session, warehouse_id, day, words))
        return warehouse_id, count, day

    warehouse_id, count, day = house.database.read(fill)
    standing.keep_up(house.database, warehouse_id)
    print(f"{count} items at the end of {day.isoformat()}: {words.output}")
    return 0
