"""What became of the rows of a chunk, and the words for rows that the warehouse's own data refuse."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from fulfilment.orders.files.chunks import Chunk, Rejected
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.problems import BadValueError, RowError
from fulfilment.orders.files.reading import Record
from fulfilment.step import Text

Values = dict[str, object]


class Outcome(StrEnum):
    """What importing a thing came to."""

    ADDED = "added"
    CHANGED = "changed"
    ALREADY_THERE = "already_there"


@dataclass
class ChunkResult:
    """What became of the rows of a chunk; every row is in `rows`, `set_aside` or `rejected`."""

    outcomes: Counter[str] = field(default_factory=Counter)
    """How many things (items, orders, history lines) were added, changed, already there."""
    rows: Counter[str] = field(default_factory=Counter)
    """Accepted rows by sort: ``order``, ``return``, …"""
    set_aside: Counter[str] = field(default_factory=Counter)
    """Rows kept out by the rule, by sort."""
    rejected: list[Rejected] = field(default_factory=list)
    """Bad rows with their errors, in the order of the file."""

    @property
    def added(self) -> int:
        """Things that are new."""
        return self.outcomes[Outcome.ADDED]

    @property
    def changed(self) -> int:
        """Things that were there and differ now."""
        return self.outcomes[Outcome.CHANGED]

    @property
    def already_there(self) -> int:
        """Things that were there just so."""
        return self.outcomes[Outcome.ALREADY_THERE]

    @property
    def row_count(self) -> int:
        """All rows read."""
        return self.rows.total() + self.set_aside.total() + len(self.rejected)

    def accept(self, group: Sequence[Record], outcome: Outcome) -> None:
        """Count a group of rows that is in the warehouse now."""
        self.outcomes[outcome] += 1
        self.rows.update(record.sort for record in group)

    def reject(self, group: Sequence[Record], problem: "RefusalError") -> None:
        """Keep a group of rows out for what is wrong with it or with one of its rows."""
        self.rejected += [Rejected(record.row, (problem.error(record),)) for record in group]

    def add(self, other: "ChunkResult") -> None:
        """Add the figures of another chunk."""
        self.outcomes.update(other.outcomes)
        self.rows.update(other.rows)
        self.set_aside.update(other.set_aside)
        self.rejected += other.rejected


class RefusalError(Exception):
    """A group of rows that cannot go in as the warehouse is."""

    def __init__(self, cause: Text, cure: Text, *, column: str = "", value: object = "") -> None:
        super().__init__(f"{cause} {cure}")
        self.cause = cause
        self.cure = cure
        self.column = column
        self.value = str(value)

    def error(self, record: Record) -> RowError:
        """Return it as the error of a row."""
        return RowError(record.row.line_no, self.column, self.value, self.cause, self.cure)


def begin(chunk: Chunk) -> ChunkResult:
    """Return a result that has what the chunk decided without the warehouse."""
    return ChunkResult(set_aside=chunk.set_aside.copy(), rejected=list(chunk.rejected))


def refusal(mapping: Mapping, name: str, value: object, cause: Text, cure: Text) -> RefusalError:
    """Return a refusal for the value of one field."""
    return RefusalError(cause, cure, column=mapping.columns.get(name, ""), value=value)


def as_refusal(problem: BadValueError) -> RefusalError:
    """Return a value that turned out bad only together with others as a refusal."""
    return RefusalError(problem.cause, problem.cure)


def merged(group: Sequence[Record]) -> Values:
    """Return the values of a group, the first row that has one speaking for all."""
    values: Values = {}
    for record in group:
        for name, value in record.values.items():
            values.setdefault(name, value)
    return values


def text_of(values: Values, name: str, default: str = "") -> str:
    """Return a text."""
    return str(values.get(name, default))


def whole_of(values: Values, name: str, default: int = 0) -> int:
    """Return a whole number."""
    value = values.get(name, default)
    assert isinstance(value, int)
    return value


def amount_of(values: Values, name: str) -> Decimal:
    """Return a sum of money, zero when there is none."""
    value = values.get(name, Decimal(0))
    assert isinstance(value, Decimal)
    return value


def day_of(values: Values, name: str) -> date | None:
    """Return a day, or None."""
    value = values.get(name)
    assert value is None or isinstance(value, date)
    return value


def moment_of(values: Values, name: str) -> datetime | None:
    """Return a moment, or None."""
    value = values.get(name)
    assert value is None or isinstance(value, datetime)
    return value
