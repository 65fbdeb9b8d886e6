"""Cuts a table into chunks of checked rows: rows of one order stay together and stand or fall together. Pure."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.online_retail import OnlineRetailRule
from fulfilment.orders.files.problems import RowError
from fulfilment.orders.files.reading import Record, RowReader
from fulfilment.orders.files.sorting import PlainRule
from fulfilment.orders.files.source import SourceRow, Table
from fulfilment.step import QT_TRANSLATE_NOOP, Text

SEPARATED = Text("files", QT_TRANSLATE_NOOP("files", "The lines of {number} do not stand together."))
SORT_FILE = Text("files", QT_TRANSLATE_NOOP("files", "Sort the file by that column."))
WITH_OTHERS = Text("files", QT_TRANSLATE_NOOP("files", "Another line of {number} is wrong."))
CORRECT_OTHERS = Text("files", QT_TRANSLATE_NOOP("files", "Correct that line; all lines of {number} come in together."))
TWICE = Text("files", QT_TRANSLATE_NOOP("files", "{number} stands in line {line} already."))
ONCE = Text("files", QT_TRANSLATE_NOOP("files", "Keep one of the two lines."))

CHUNK_ROWS = {
    "items": 100,
    "kits": 100,
    "substitutes": 200,
    "locations": 200,
    "stock": 100,
    "orders": 60,
    "advices": 60,
    "history": 400,
    "transfers": 60,
    "returns": 60,
}
"""At most so many good rows in a write, so that scans slip in between; a longer order is a chunk of its own."""
READ_ROWS = 5_000
"""At most so many rows in a chunk, however few of them are good, so that progress is seen."""


class Rule(Protocol):
    """Cleans and sorts rows in the order of the file."""

    def clean(self, values: dict[str, object]) -> None:
        """Correct what the source is known to write badly."""

    def sort(self, kind: str, values: dict[str, object]) -> str:
        """Return what the row is."""


RULES: dict[str, type[Rule]] = {"": PlainRule, "online-retail": OnlineRetailRule}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that stays out, and why."""

    row: SourceRow
    """The row as it stands in the file."""
    errors: tuple[RowError, ...]
    """At least one."""


@dataclass
class Chunk:
    """Rows that go in with one write; not changed once it is cut."""

    groups: list[tuple[Record, ...]] = field(default_factory=list)
    """Good rows: those of one order in one group, any other row in its own."""
    rejected: list[Rejected] = field(default_factory=list)
    """Bad rows among them."""
    set_aside: Counter[str] = field(default_factory=Counter)
    """Rows that the rule keeps out, by sort, e.g. ``non_goods``."""
    rows: int = 0
    """Rows read for this chunk: those of `groups`, `rejected` and `set_aside` together."""
    good: int = 0
    """Rows in `groups`."""
    last_line: int = 0
    """Line on which its last row begins; against the table's last line it is the progress."""
    is_last: bool = False
    """True for the chunk with which the file is through."""


class Cutter:
    """Reads a table once, in order, and yields its chunks."""

    def __init__(self, table: Table, mapping: Mapping, *, chunk_rows: int = 0) -> None:
        self._table = table
        self._kind = KINDS[mapping.kind]
        self._reader = RowReader(mapping, table.headers)
        self._limit = chunk_rows or CHUNK_ROWS[mapping.kind]
        self._rule = RULES.get(mapping.options.rule, PlainRule)()
        self._seen: dict[object, int] = {}
        self._positions: Counter[object] = Counter()

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks; together they hold every row of the table once, and the last one says that it is."""
        held: Chunk | None = None
        for chunk in self._cut():
            if held is not None:
                yield held
            held = chunk
        if held is not None:
            held.is_last = True
            yield held

    def _cut(self) -> Iterator[Chunk]:
        chunk = Chunk()
        for group in self._groups():
            is_full = chunk.good and chunk.good + len(group) > self._limit
            if is_full or chunk.rows >= READ_ROWS:
                yield chunk
                chunk = Chunk()
            self._take(group, chunk)
        if chunk.rows:
            yield chunk

    def _groups(self) -> Iterator[list[Record]]:
        """Yield rows that follow one another with the same value to group by."""
        group: list[Record] = []
        group_by = self._kind.group_by
        for row in self._table.rows():
            record = self._reader.read(row)
            self._sort(record)
            value = record.values.get(group_by)
            if group and (value is None or value != group[-1].values.get(group_by)):
                yield group
                group = []
            group.append(record)
        if group:
            yield group

    def _sort(self, record: Record) -> None:
        """Say what the record is and which row of its document."""
        self._rule.clean(record.values)
        record.sort = self._rule.sort(self._kind.kind, record.values)
        if document := record.values.get("document"):
            self._positions[document] += 1
            record.position = self._positions[document]

    def _take(self, group: list[Record], chunk: Chunk) -> None:
        chunk.rows += len(group)
        chunk.last_line = group[-1].row.line_no
        kept: list[Record] = []
        for record in group:
            if record.errors or record.sort in self._kind.sorts:
                kept.append(record)
            else:
                chunk.set_aside[record.sort] += 1
        if not kept:
            return
        number = str(group[0].values.get(self._kind.group_by, ""))
        self._check(kept, number)
        if any(record.errors for record in kept):
            chunk.rejected += [_reject(record, number) for record in kept]
        else:
            chunk.groups.append(tuple(kept))
            chunk.good += len(kept)

    def _check(self, records: list[Record], number: str) -> None:
        """Add what is wrong with records of one group to them."""
        has_lines = any(record.sort != "heading" for record in records)
        given = {name for record in records for name in record.values} if self._kind.is_one_thing else frozenset()
        for record in records:
            if record.sort != "heading" or not has_lines:
                record.errors += self._reader.missing(record, given)
            if self._kind.unique_by and not record.errors:
                record.errors += self._repeated(record)
        if not number:
            return
        first = self._seen.setdefault(number, records[0].row.line_no)
        if first != records[0].row.line_no:
            cause = SEPARATED.with_values(number=number)
            for record in records:
                record.errors += (RowError(record.row.line_no, "", number, cause, SORT_FILE),)

    def _repeated(self, record: Record) -> tuple[RowError, ...]:
        """Return an error when the key of the row stood in the file before."""
        key = tuple(record.values.get(name) for name in self._kind.unique_by)
        first = self._seen.setdefault(key, record.row.line_no)
        if first == record.row.line_no:
            return ()
        named = " ".join(str(part) for part in key if part)
        return (RowError(record.row.line_no, "", named, TWICE.with_values(number=named, line=first), ONCE),)


def _reject(record: Record, number: str) -> Rejected:
    if record.errors:
        return Rejected(record.row, record.errors)
    cause, cure = WITH_OTHERS.with_values(number=number), CORRECT_OTHERS.with_values(number=number)
    return Rejected(record.row, (RowError(record.row.line_no, "", number, cause, cure),))
