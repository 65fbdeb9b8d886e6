"""The stock and what it has cost as rows of a file. Knows no figure."""

from collections.abc import Iterable, Iterator, Sequence

from fulfilment.queries.value import ValueRow
from reports.table_file import Cell

HEADS = ("sku", "name", "on_hand", "value_minor", "currency")


def rows(values: Iterable[ValueRow]) -> Iterator[Sequence[Cell]]:
    """Yield a row an item."""
    for row in values:
        yield row.sku, row.name, row.on_hand, row.value_minor, row.currency
