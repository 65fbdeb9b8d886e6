"""What is handed out about deliveries: in what they differed from what was announced or ordered."""

from collections.abc import Iterable, Iterator, Sequence

from fulfilment.queries.receipt_differences import DifferenceRow
from reports.table_file import Cell

DIFFERENCES = (
    *("receipt", "received_at", "supplier", "notice_or_order", "sku", "name", "lot", "difference"),
    *("expected", "came", "pieces"),
)
"""Heads of what suppliers are told."""


def differences(rows: Iterable[DifferenceRow]) -> Iterator[Sequence[Cell]]:
    """Yield a line for each difference."""
    for row in rows:
        yield (
            *(row.receipt, row.opened_at.isoformat(timespec="seconds"), row.supplier, row.paper, row.sku, row.name),
            *(row.lot, row.kind, row.expected, row.came, row.pieces),
        )
