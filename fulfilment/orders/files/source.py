"""What every table has in common: its rows, its options, and how headers become unique names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One record as it stands in the file."""

    line_no: int
    """Line (or spreadsheet row) on which the record begins, counted from 1."""
    values: tuple[str, ...]
    """As many cells as there are headers; missing ones are empty."""
    surplus: tuple[str, ...] = ()
    """Cells beyond the last header; not empty means that a delimiter stands unquoted in a value."""


@dataclass(frozen=True)
class TableOptions:
    """What the operator set by hand; empty fields are found out."""

    encoding: str = ""
    """Codec name, e.g. ``cp1257``."""
    delimiter: str = ""
    """One character."""
    header_line: int = 0
    """Line of the headers, counted from 1; 0 takes the first line that is not empty."""
    sheet: str = ""
    """Name of the spreadsheet's sheet; empty takes the first."""


class Table(Protocol):
    """A table that can be read from its beginning any number of times, with constant memory."""

    name: str
    """File name without folders."""
    headers: tuple[str, ...]
    """Unique column names in the order of the file."""
    encoding: str
    """Codec name; empty for a spreadsheet."""
    delimiter: str
    """The delimiter; empty for a spreadsheet."""
    last_line: int
    """Number of the last line, for a progress bar; blank lines count."""
    has_native_numbers: bool
    """True when numbers and dates came typed, so that their notation is never in doubt."""

    def rows(self) -> Iterator[SourceRow]:
        """Yield the records below the headers; empty lines are left out."""


def unique_headers(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cells as unique, non-empty names: a second ``Price`` becomes ``Price (2)``, an empty one ``#3``."""
    names: list[str] = []
    taken: set[str] = set()
    for position, cell in enumerate(cells, start=1):
        name = " ".join(cell.replace("\N{ZERO WIDTH NO-BREAK SPACE}", "").split()) or f"#{position}"
        candidate, count = name, 1
        while candidate in taken:
            count += 1
            candidate = f"{name} ({count})"
        taken.add(candidate)
        names.append(candidate)
    while len(names) > 1 and names[-1] == f"#{len(names)}":
        names.pop()
    return tuple(names)


def fit(line_no: int, cells: Sequence[str], width: int) -> SourceRow:
    """Return the cells as a row of `width` values."""
    count = len(cells)
    if count == width:
        return SourceRow(line_no, tuple(cells))
    if count < width:
        return SourceRow(line_no, (*cells, *[""] * (width - count)))
    return SourceRow(line_no, tuple(cells[:width]), tuple(cell for cell in cells[width:] if cell.strip()))
