"""Which column of a file holds which field: proposed from the headers, corrected by hand, remembered by name."""

import json
import re
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import asdict, dataclass, field, replace
from itertools import islice

from fulfilment.orders.files.dates import date_order_of
from fulfilment.orders.files.fields import Field, normalised
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.source import SourceRow, Table
from fulfilment.orders.files.values import (
    LENGTH_UNITS_MM,
    VOLUME_UNITS_ML,
    WEIGHT_UNITS_G,
    parse_amount,
    parse_length,
    parse_volume,
    parse_weight,
)

GUESS_ROWS = 500


@dataclass(frozen=True)
class Options:
    """How the cells of a file are written, where the file itself does not say it."""

    decimal: str = ""
    """``.`` or ``,``; empty reads what is clear and refuses what is not."""
    date_order: str = ""
    """``dmy`` or ``mdy`` for dates with slashes; empty refuses those that can be read both ways."""
    zone: str = ""
    """Time zone of times that carry none; empty takes that of the warehouse."""
    units: MappingOf[str, str] = field(default_factory=dict)
    """Field to the unit of its bare figures, e.g. ``{"weight": "kg"}``."""
    constants: MappingOf[str, str] = field(default_factory=dict)
    """Field to the text that stands for it in every row that has none, e.g. ``{"currency": "GBP"}``."""
    blanks: tuple[str, ...] = ()
    """Cells that say nothing, e.g. ``Unspecified``."""
    source: str = "file"
    """Name of the shop or program that wrote the file; part of the key under which its rows are known again."""
    rule: str = ""
    """Name of a rule that sorts lines which are not goods, e.g. ``online-retail``; empty has none."""


@dataclass(frozen=True)
class Mapping:
    """Columns of one kind of file, with its options, under a name."""

    name: str
    """Name under which it is remembered; empty for a proposal."""
    kind: str
    """``items``, ``locations``, ``stock``, ``orders`` or ``history``."""
    columns: MappingOf[str, str] = field(default_factory=dict)
    """Field to header."""
    options: Options = field(default_factory=Options)
    """How cells are written."""

    def missing(self) -> tuple[Field, ...]:
        """Return the required fields that have neither a column nor a constant."""
        given = self.columns.keys() | self.options.constants.keys()
        return tuple(each for each in KINDS[self.kind].fields if each.is_required and each.name not in given)

    def with_column(self, field_name: str, header: str) -> "Mapping":
        """Return the mapping with this field read from `header`, or from nowhere when that is empty."""
        columns = {name: column for name, column in self.columns.items() if name != field_name}
        return replace(self, columns={**columns, field_name: header} if header else columns)

    def to_json(self) -> str:
        """Return the mapping as text to be remembered."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Mapping:
    """Return the mapping that `to_json` wrote; options that this version does not know are left out."""
    stored = json.loads(text)
    known = Options.__dataclass_fields__.keys()
    options = Options(**{name: value for name, value in stored.get("options", {}).items() if name in known})
    options = replace(options, blanks=tuple(options.blanks))
    columns = {name: header for name, header in stored["columns"].items() if name in KINDS[stored["kind"]].by_name}
    return Mapping(stored["name"], stored["kind"], columns, options)


def propose(kind: str, headers: Sequence[str], known: Iterable[Mapping] = ()) -> Mapping:
    """Return the remembered mapping that fits all its headers and the most of them, else one matched by synonyms."""
    fitting = [fitted for each in known if each.kind == kind and (fitted := fit(each, headers))]
    if fitting:
        return max(fitting, key=lambda mapping: len(mapping.columns))
    by_words: dict[str, str] = {}
    for header in headers:
        by_words.setdefault(normalised(header), header)
    columns: dict[str, str] = {}
    units: dict[str, str] = {}
    for each in KINDS[kind].fields:
        header, unit = _find(each, by_words, taken=set(columns.values()))
        if header:
            columns[each.name] = header
        if unit:
            units[each.name] = unit
    return Mapping("", kind, columns, Options(units=units))


def guess_notation(mapping: Mapping, table: Table) -> Mapping:
    """Return the mapping with the decimal sign and the order of dates that the first rows prove, where they do."""
    options = mapping.options
    sample = list(islice(table.rows(), GUESS_ROWS))
    if not options.decimal:
        decimal = "." if table.has_native_numbers else _proved_decimal(mapping, table.headers, sample)
        options = replace(options, decimal=decimal)
    if not options.date_order:
        orders = {date_order_of(cell) for row in sample for cell in row.values if "/" in cell or "-" in cell} - {""}
        options = replace(options, date_order=orders.pop() if len(orders) == 1 else "")
    return replace(mapping, options=options)


def fit(mapping: Mapping, headers: Sequence[str]) -> Mapping | None:
    """Return the mapping with its headers spelled as in this file, or None when one is not there."""
    spelled = {normalised(header): header for header in reversed(headers)}
    columns = {name: spelled.get(normalised(header), "") for name, header in mapping.columns.items()}
    return replace(mapping, columns=columns) if columns and all(columns.values()) else None


def _find(each: Field, by_words: MappingOf[str, str], *, taken: set[str]) -> tuple[str, str]:
    """Return the header of a field and the unit that the header names."""
    free = {words: header for words, header in by_words.items() if header not in taken}
    units = _units_of(each)
    for synonym in each.synonyms:
        if synonym in free:
            return free[synonym], "g" if synonym.endswith("grams") else ""
        for unit in units:
            if f"{synonym} {unit}" in free:
                return free[f"{synonym} {unit}"], unit
    return "", ""


def _units_of(each: Field) -> tuple[str, ...]:
    if each.parse is parse_weight:
        return tuple(WEIGHT_UNITS_G)
    if each.parse is parse_volume:
        return tuple(VOLUME_UNITS_ML)
    return tuple(LENGTH_UNITS_MM) if each.parse is parse_length else ()


def _proved_decimal(mapping: Mapping, headers: Sequence[str], sample: Sequence[SourceRow]) -> str:
    """Return the decimal sign when the figures of the mapped columns allow only one."""
    fields = KINDS[mapping.kind].by_name
    figures = [
        headers.index(header)
        for name, header in mapping.columns.items()
        if fields[name].parse in (parse_amount, parse_weight, parse_length)
    ]
    proved = {
        match.group(1)
        for row in sample
        for position in figures
        if (match := re.search(r"([.,])(?:\d{1,2}|\d{4,})(?!\d)[^\d.,]*$", row.values[position]))
    }
    return proved.pop() if len(proved) == 1 else ""
