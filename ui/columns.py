"""What a list screen declares: its columns, views, actions and sentences. Knows no widget and no query."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from fulfilment.step import Text
from ui.details import Details
from ui.device_words import title_of
from ui.formats import Formats
from ui.ports import Job
from ui.texts import spoken


class CellKind(StrEnum):
    """How the value of a column is drawn."""

    TEXT = "text"
    BOLD = "bold"
    NUMBER = "number"
    STRONG_NUMBER = "strong_number"
    MONEY = "money"
    WEIGHT = "weight"
    DATE = "date"
    MOMENT = "moment"
    STATE = "state"
    DEVICE = "device"
    SPARKLINE = "sparkline"


_RIGHT = frozenset({CellKind.NUMBER, CellKind.STRONG_NUMBER, CellKind.MONEY, CellKind.WEIGHT})


@dataclass(frozen=True)
class Column:
    """One column of a list."""

    key: str
    """Attribute of the row that holds the value, and name by which the list is sorted."""
    title: Text
    """Head of the column."""
    width: int
    """Width in the design at 1920 pixels; a wider window gives the rest to the column that stretches."""
    kind: CellKind = CellKind.TEXT
    """How the value is drawn."""
    stretches: bool = False
    """True for the column that takes the room that is left."""
    is_sortable: bool = True
    """Whether a click on the head sorts by it."""
    alarm_key: str = ""
    """Attribute of the row that is true when the value is bad."""

    @property
    def is_right(self) -> bool:
        """Whether the value stands at the right edge."""
        return self.kind in _RIGHT


class Row(Protocol):
    """A frozen row of a list; further attributes are named by the columns."""

    @property
    def id(self) -> int:
        """Which record it shows."""
        ...


@dataclass(frozen=True)
class ListFilter:
    """Which records are wanted."""

    view: str = ""
    """Name of the saved view."""
    text: str = ""
    """What was typed or scanned into the search box."""
    most: int | None = None
    """So many of the first ones are enough; a list may give more."""


@dataclass(frozen=True)
class ListSort:
    """In which order they are wanted."""

    key: str = ""
    """Key of a column, empty for the usual order."""
    is_descending: bool = False
    """Largest first."""


@dataclass(frozen=True)
class SavedView:
    """A chip above the list."""

    name: str
    """Name that the query knows."""
    title: Text
    """Word on the chip."""


@dataclass(frozen=True)
class ListAction:
    """What can be done with the selected records."""

    key: str
    """Function key."""
    text: Text
    """What it does."""
    run: Callable[[tuple[int, ...]], None]
    """Does it with the ids of the selected records."""
    is_held: bool = False
    """True when the key must be held."""
    needs_selection: bool = True
    """False for actions on the list as a whole."""


@dataclass(frozen=True)
class EmptyState:
    """What an empty list says."""

    sentence: Text
    """Why it is empty."""
    icon: str = "empty"
    """Drawing above it."""
    action: Text | None = None
    """Word on the button."""
    run: Callable[[], None] | None = None
    """What the button does."""


class IdsQuery(Protocol):
    """Finds records."""

    def __call__(self, session: Any, filter: ListFilter, sort: ListSort) -> Sequence[int]:
        """Return the ids that fit, in order."""
        ...


class RowsQuery(Protocol):
    """Reads records."""

    def __call__(self, session: Any, ids: Sequence[int]) -> Sequence[Row]:
        """Return the rows of these ids, in any order; ids that are gone are left out."""
        ...


@dataclass(frozen=True)
class ListSpec:
    """Everything that makes a list screen."""

    name: str
    """Name of the list, also of its reading slots."""
    title: Text
    """Heading of the screen."""
    columns: tuple[Column, ...]
    """From left to right."""
    ids: IdsQuery
    """Finds records."""
    rows: RowsQuery
    """Reads the rows that are painted."""
    empty: EmptyState
    """What it says when there is nothing at all."""
    search_hint: Text
    """What can be searched for."""
    scan_hint: Text | None = None
    """Sentence that tells what scanning does on this screen."""
    views: tuple[SavedView, ...] = ()
    """Chips; the first one is chosen at the start."""
    counts: Callable[[Any], Mapping[str, int]] | None = None
    """Reads how many records each view has."""
    details: Callable[[Any, int], Any] | None = None
    """Reads the facts about one record."""
    present: Callable[[Any], Details] | None = None
    """Turns those facts into what the right pane shows, on the UI thread."""
    actions: tuple[ListAction, ...] = ()
    """Keys in the strip."""
    stale_on: frozenset[str] = frozenset()
    """Changes after which the list has to be read again."""
    known: frozenset[str] = frozenset({"unknown"})
    """Sorts of things that a scan finds in this list, by the names of `desk.everywhere`; a list searches for the
    unknown."""
    scan: Callable[[str, str], Job] | None = None
    """Reads which records a scan means: takes text and symbology, answers with a job that returns a search text."""


def cell_text(row: object, column: Column, formats: Formats) -> str:
    """Return the value of a column as words."""
    value = getattr(row, column.key)
    if value is None:
        return ""
    if isinstance(value, Text):
        return spoken(value)
    if isinstance(value, datetime):
        return formats.moment(value)
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        if column.kind is CellKind.MONEY:
            return formats.money(value, getattr(row, "currency", "EUR"))
        if column.kind is CellKind.WEIGHT:
            return formats.weight(value)
        return formats.number(value)
    words = title_of(str(value)) if column.kind is CellKind.DEVICE else str(value)
    return "" if column.kind is CellKind.SPARKLINE else words
