"""What was corrected for each reason, as rows of a file."""

from collections.abc import Iterable, Iterator, Sequence

from fulfilment.queries.reasons import Figure, group_of
from fulfilment.stock.reasons import Reason
from reports.table_file import Cell

HEADS = ("number", "reason", "name", "group", "corrections", "pieces_more", "pieces_fewer", "value_minor", "currency")
"""Heads of its columns."""


def rows(figures: Iterable[tuple[Figure, Reason | None]]) -> Iterator[Sequence[Cell]]:
    """Yield a row for each reason and currency."""
    for figure, reason in figures:
        number = reason.number if reason is not None else ""
        name = str(reason.name) if reason is not None else figure.code
        yield (
            *(number, figure.code, name, group_of(reason), figure.times, figure.added, figure.taken),
            *(figure.value_minor, figure.currency),
        )
