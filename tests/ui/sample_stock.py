"""A stock list of invented items that behaves like a query: ids by filter and order, rows by ids."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fulfilment.step import Text, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListFilter, ListSort, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection


def said(source: str, **values: object) -> Text:
    return Text("sample", source).with_values(**values)


@dataclass(frozen=True)
class StockRow:
    id: int
    sku: str
    name: str
    place: str
    on_hand: int
    allocated: int
    available: int
    incoming: int
    trend: tuple[int, ...]
    is_out: bool = False


def _trend(seed: int) -> tuple[int, ...]:
    return tuple(round(50 + 30 * math.sin(n * 0.9 + seed) + 18 * math.sin(n * 2.3 * seed)) for n in range(30))


NAMES = (
    ("MUG-FOR-03", "Mug “Forest” 0.3 l, green", "A-07-03", 148, 12, 240),
    ("MUG-FOR-04", "Mug “Forest” 0.4 l, green", "A-07-04", 61, 3, 0),
    ("MUG-FOR-03", "Mug “Forest” 0.3 l, green", "R-02-11", 480, 0, 0),
    ("PLT-FOR-21", "Plate “Forest” 21 cm", "A-08-01", 17, 9, 120),
    ("BWL-FOR-15", "Bowl “Forest” 15 cm", "A-08-02", 0, 0, 96),
    ("TWL-FOR-57", "Linen towel “Forest” 50×70", "B-01-05", 204, 26, 0),
    ("TEA-BLK-100", "Tea, black, 100 g", "C-02-01", 1320, 44, 0),
    ("BRD-OAK-40", "Cutting board, oak, 40 cm", "B-06-02", 33, 5, 40),
    ("CND-BEE-12", "Candle, beeswax, 12 cm", "B-03-11", 212, 12, 0),
)
ROWS = {
    n: StockRow(n, sku, name, place, on, al, on - al, inc, _trend(n), is_out=on == 0)
    for n, (sku, name, place, on, al, inc) in enumerate(NAMES, 1)
}


def ids(session: Any, filter: ListFilter, sort: ListSort) -> Sequence[int]:
    found = [row for row in ROWS.values() if filter.text.lower() in (row.name + row.sku).lower()]
    if sort.key:
        found.sort(key=lambda row: getattr(row, sort.key), reverse=sort.is_descending)
    return [row.id for row in found]


def rows(session: Any, ids: Sequence[int]) -> Sequence[StockRow]:
    return [ROWS[i] for i in ids if i in ROWS]


def present(row: StockRow) -> Details:
    name, _, variant = row.name.partition("” ")
    return Details(
        name + ("”" if variant else ""),
        variant,
        f"{row.sku}  ·  4750123453457",
        "mug",
        has_picture=True,
        sections=(
            DetailSection(
                said("Why {n} available in {place}?", n=row.available, place=row.place),
                (
                    DetailRow(said("On hand"), str(row.on_hand), said("19 moves since the count of 3 November")),
                    DetailRow(said("Allocated"), f"− {row.allocated}", said("orders 20418, 20420, 20433 and 2 more")),
                    DetailRow(said("Held"), "0"),
                    DetailRow(said("Available"), str(row.available), is_total=True),
                ),
            ),
            DetailSection(
                said("Moves"),
                (
                    DetailRow(plain("picked for order 20418"), "− 2", plain("today 14:32 · Operator 07 · Bench 3")),
                    DetailRow(plain("put away from receipt 881"), "+ 96", plain("today 11:05 · Operator 02")),
                    DetailRow(plain("received, purchase order 1204"), "+ 96", plain("today 10:58 · lot L2409-11")),
                    DetailRow(plain("counted: 1 missing, broken"), "− 1", plain("20 Nov 16:20 · Operator 11")),
                    DetailRow(plain("picked for order 20377"), "− 4", plain("20 Nov 09:12 · Operator 07")),
                ),
                has_notes_below=True,
            ),
        ),
    )


SPEC = ListSpec(
    "stock",
    said("Stock"),
    (
        Column("sku", said("SKU"), 165),
        Column("name", said("Item"), 290, CellKind.BOLD, stretches=True),
        Column("place", said("Bin"), 120),
        Column("on_hand", said("On hand"), 112, CellKind.NUMBER),
        Column("allocated", said("Allocated"), 122, CellKind.NUMBER),
        Column("available", said("Available"), 122, CellKind.STRONG_NUMBER, alarm_key="is_out"),
        Column("incoming", said("Incoming"), 118, CellKind.NUMBER),
        Column("trend", said("30 days"), 100, CellKind.SPARKLINE, is_sortable=False),
    ),
    ids=ids,
    rows=rows,
    empty=EmptyState(said("Nothing is in stock yet."), "stock", said("Import items"), lambda: None),
    scan_hint=said("Scan an item, a bin or a tote at any time to see what is there"),
    search_hint=said("SKU, name, code or bin"),
    views=(
        SavedView("all", said("All")),
        SavedView("below", said("Below minimum")),
        SavedView("expiring", said("Expiring")),
        SavedView("held", said("Held")),
    ),
    counts=lambda session: {"all": 4070, "below": 38, "expiring": 12, "held": 5},
    details=lambda session, record: ROWS[record],
    present=present,
    actions=(
        ListAction("Shift+F4", said("Move"), lambda ids: None),
        ListAction("Shift+F5", said("Count"), lambda ids: None),
        ListAction("Shift+F6", said("Adjust"), lambda ids: None),
    ),
    stale_on=frozenset({"stock"}),
)
