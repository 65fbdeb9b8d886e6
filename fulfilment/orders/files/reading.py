"""Turns source rows into parsed values or row errors by a mapping. Pure; looks nothing up."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from fulfilment.orders.files.fields import Field, FieldSet
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.mapping import Mapping, Options
from fulfilment.orders.files.problems import BadValueError, RowError
from fulfilment.orders.files.source import SourceRow
from fulfilment.orders.files.values import CHECK_COLUMN, Rules
from fulfilment.step import QT_TRANSLATE_NOOP, Text

MISSING = Text("files", QT_TRANSLATE_NOOP("files", "{field} is missing."))
FILL_IN = Text("files", QT_TRANSLATE_NOOP("files", "Fill it in."))
TOO_LONG = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is longer than {limit} characters."))
SURPLUS = Text("files", QT_TRANSLATE_NOOP("files", "The line has more values than there are headers."))
QUOTE_IT = Text("files", QT_TRANSLATE_NOOP("files", "Put the value that holds the delimiter into quotation marks."))

REMEMBERED_CELLS = 20_000


@dataclass(slots=True)
class Record:
    """A source row with its parsed values."""

    row: SourceRow
    """The row as it stands in the file."""
    values: dict[str, object]
    """Field to parsed value; empty cells are left out."""
    errors: tuple[RowError, ...] = ()
    """What is wrong with it; empty for a good row."""
    sort: str = ""
    """What the row is: ``item``, ``order``, ``heading``, ``return``, ``non_goods``, …"""
    position: int = 0
    """Its place among the rows of its document in the file, counted from 1."""


class Column:
    """One mapped field at its place in the row; remembers what it read, as most cells repeat."""

    def __init__(self, field: Field, header: str, position: int, options: Options) -> None:
        self.field = field
        self.header = header
        self._position = position
        self._constant = options.constants.get(field.name, "")
        unit = options.units.get(field.name, "")
        self._blanks = frozenset(options.blanks)
        self._rules = Rules(options.decimal, options.date_order, options.zone or "UTC", unit)
        self._read: dict[str, object] = {}

    def text(self, row: SourceRow) -> str:
        """Return the cell, or the constant where it is empty."""
        cell = row.values[self._position] if self._position >= 0 else ""
        return cell if cell and not cell.isspace() and cell not in self._blanks else self._constant

    def value(self, text: str) -> object:
        """Return the parsed text, or the BadValueError that says why it cannot be."""
        try:
            return self._read[text]
        except KeyError:
            pass
        if len(self._read) >= REMEMBERED_CELLS:
            self._read.clear()
        value = self._read[text] = self._parsed(text)
        return value

    def _parsed(self, text: str) -> object:
        try:
            value = self.field.parse(text, self._rules)
        except BadValueError as problem:
            return problem.with_traceback(None)
        if isinstance(value, str) and len(value) > self.field.limit:
            shown = f"{text[:40]}…"
            return BadValueError(TOO_LONG.with_values(value=shown, limit=self.field.limit), CHECK_COLUMN)
        return value


class RowReader:
    """Reads rows of one kind by one mapping."""

    def __init__(self, mapping: Mapping, headers: Sequence[str]) -> None:
        self.fields: FieldSet = KINDS[mapping.kind]
        places = {header: position for position, header in enumerate(headers)}
        given = mapping.columns.keys() | mapping.options.constants.keys()
        self._columns = [
            Column(
                each,
                mapping.columns.get(each.name, ""),
                places.get(mapping.columns.get(each.name, ""), -1),
                mapping.options,
            )
            for each in self.fields.fields
            if each.name in given
        ]
        self._required = [each for each in self.fields.fields if each.is_required]

    def read(self, row: SourceRow) -> Record:
        """Return the row's values, with an error for each cell that cannot be read; `missing` tells what is absent."""
        values: dict[str, object] = {}
        errors: list[RowError] = []
        if row.surplus:
            errors.append(RowError(row.line_no, "", " ".join(row.surplus), SURPLUS, QUOTE_IT))
        for column in self._columns:
            text = column.text(row)
            if not text:
                continue
            value = column.value(text)
            if isinstance(value, BadValueError):
                errors.append(RowError(row.line_no, column.header, text, value.cause, value.cure))
            else:
                values[column.field.name] = value
        return Record(row, values, tuple(errors))

    def missing(self, record: Record, given: AbstractSet[str] = frozenset()) -> tuple[RowError, ...]:
        """Return an error for each required field that neither the row nor its group (`given`) has.

        Unreadable ones were told already.
        """
        told = {error.column for error in record.errors}
        return tuple(
            RowError(record.row.line_no, header, "", MISSING.with_values(field=each.title), FILL_IN)
            for each in self._required
            if each.name not in given
            and record.values.get(each.name) is None
            and (header := self._header_of(each)) not in told
        )

    def _header_of(self, field: Field) -> str:
        return next((column.header for column in self._columns if column.field is field), str(field.title))
