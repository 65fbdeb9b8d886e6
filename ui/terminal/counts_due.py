"""`counts-due`: what is to be counted by today, the most urgent first, on the screen or as a file."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.queries import counts_due
from fulfilment.queries.counts_due import DueRow
from reports import table_file
from reports.table_file import Cell
from ui.terminal import as_json
from ui.terminal.command import Command

HEADS = ("bin", "sku", "name", "lot", "class", "counted_on", "days_late")


def arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("--most", type=int, metavar="N", help="no more than so many")
    parser.add_argument("--language", default="en")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write a CSV or XLSX instead")


def run(house: House, words: Namespace) -> int:
    """Print or write the list; 0."""

    def read(session: Any) -> list[DueRow]:  # Any: the session, handed on
        warehouse_id = bench_at(session, house.station_id).warehouse_id
        return list(counts_due.rows(session, warehouse_id, most=words.most, language=words.language))

    found = house.database.read(read)
    if words.output is not None:
        table_file.write(words.output, HEADS, map(_cells, found))
        print(f"{len(found)} counts due: {words.output}")
        return 0
    for row in found:
        last = "never counted" if row.counted_on is None else f"last on {row.counted_on}, {row.days_late} days late"
        print(as_json.line(asdict(row)) if words.json else f"{row.bin}  {row.sku}  {row.lot or '-'}  {row.abc}  {last}")
    return 0


def _cells(row: DueRow) -> tuple[Cell, ...]:
    days = "" if row.days_late is None else row.days_late
    return row.bin, row.sku, row.name, row.lot, row.abc, str(row.counted_on or ""), days


COMMAND = Command("counts-due", "list what is to be counted by today", arguments, run)
