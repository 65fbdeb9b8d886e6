"""Saves rejected rows as a file of their own, with what is wrong and what to do beside them."""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

from fulfilment.orders.files.chunks import Rejected
from fulfilment.orders.files.source import Table
from fulfilment.step import QT_TRANSLATE_NOOP, Text

CAUSE = Text("files", QT_TRANSLATE_NOOP("files", "What is wrong"))
CURE = Text("files", QT_TRANSLATE_NOOP("files", "What to do"))

Say = Callable[[Text], str]


def save_rejected(path: Path, table: Table, rejected: Iterable[Rejected], *, say: Say = str) -> int:
    """Write the rows with two more columns and return how many; corrected, the file can be imported as it is.

    It has the delimiter of the source and is UTF-8 with mark, which spreadsheets recognise. `say` translates.
    """
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=table.delimiter or ",")
        writer.writerow([*table.headers, say(CAUSE), say(CURE)])
        for row in rejected:
            causes = " ".join(dict.fromkeys(say(error.cause) for error in row.errors))
            cures = " ".join(dict.fromkeys(say(error.cure) for error in row.errors))
            writer.writerow([*row.row.values, causes, cures])
            count += 1
    return count
