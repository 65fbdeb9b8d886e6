"""What is handed out as a file of rows: advice for the shop, customers to be told, differences for suppliers."""

import sys
from argparse import Namespace
from functools import partial
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.opening import House
from fulfilment.queries import recall, receipt_differences, returns
from reports import receipt_tables, return_tables, table_file

TABLES = ("differences", "recall", "returns")
"""The words that call for them."""


def write(house: House, words: Namespace) -> int:
    """Write the file and say how many rows it has; 2 when there is no such lot."""
    return {"differences": _differences, "recall": _recall, "returns": _returns}[words.name](house, words)


def _differences(house: House, words: Namespace) -> int:
    def fill(session: Any) -> int:  # Any: the session, handed on unopened
        here = bench_at(session, house.station_id).warehouse_id
        rows = receipt_differences.differing(session, warehouse_id=here, language=words.language)
        wanted = (row for row in rows if words.subject in ("", row.receipt, row.paper))
        return table_file.write(words.output, receipt_tables.DIFFERENCES, receipt_tables.differences(wanted))

    print(f"{house.database.read(fill)} rows: {words.output}")
    return 0


def _returns(house: House, words: Namespace) -> int:
    def fill(session: Any) -> int:  # Any: the session, handed on unopened
        rows = returns.advice(session, bench_at(session, house.station_id).warehouse_id)
        return table_file.write(words.output, return_tables.ADVICE, return_tables.advice(rows))

    print(f"{house.database.read(fill)} rows: {words.output}")
    return 0


def _recall(house: House, words: Namespace) -> int:
    lots = house.database.read(partial(recall.lots_named, text=words.subject))
    if len(lots) != 1:
        known = ", ".join(f"{row.sku}/{row.lot}" for row in lots)
        cure = f"Give one of: {known}." if known else "None has that code."
        print(f"Which lot is “{words.subject}”? {cure}", file=sys.stderr)
        return 2

    def fill(session: Any) -> int:  # Any: as above
        rows = recall.contacts(session, lots[0].id)
        return table_file.write(words.output, return_tables.CUSTOMERS, return_tables.customers(rows))

    print(f"{house.database.read(fill)} customers: {words.output}")
    return 0
