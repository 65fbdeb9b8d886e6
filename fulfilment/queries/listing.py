"""What all lists share: how they are asked, how ids come fast, how rows keep the order of their ids."""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Select, UnaryExpression, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fulfilment.identify import readable

LONGEST_SEARCH = 400
"""Characters of a search; what is beyond them finds nothing that the others do not find."""


@dataclass(frozen=True)
class Filter:
    """Which rows of a list are wanted."""

    text: str = ""
    """What a person typed; every word must be found."""
    view: str = "all"
    """Name of a saved view of the list."""
    warehouse_id: int | None = None
    """Warehouse, or None for all of them."""
    most: int | None = None
    """So many of the first ones are enough; a list for which that saves nothing gives all."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", readable(self.text)[:LONGEST_SEARCH])


@dataclass(frozen=True)
class Sort:
    """In which order."""

    key: str = ""
    """Name of a sort key of the list; empty for its usual order."""
    is_descending: bool = False
    """True for the largest first."""
    language: str = "en"
    """Language of the names of items, which are sorted as they are shown."""


_PIECE = 100_000
"""Characters of a JSON list that are read in one go: about two milliseconds."""
EVERYTHING = Filter()
USUAL = Sort()

Code = ColumnElement[str] | InstrumentedAttribute[str]
"""A column of codes or of folded text."""


def directed(expression: ColumnElement[Any], sort: Sort) -> UnaryExpression[Any]:
    """Return the sort expression in its direction, empty values always last."""
    ordered = expression.desc() if sort.is_descending else expression.asc()
    return ordered.nulls_last()


def fetch_ids(session: Session, statement: Select[int]) -> "array[int]":
    """Return the ids that `statement` selects as its only column, in its order, as ``array('q')``.

    The database hands them over as one value: half a million rows would otherwise cost half a second in Python.
    """
    ordered = statement.subquery()
    (column,) = ordered.c
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        return _unpacked(connection.execute(select(func.json_group_array(column))).scalar_one())
    return array("q", connection.execute(select(func.array_agg(column))).scalar_one() or [])


def _unpacked(packed: str) -> "array[int]":
    """Return the numbers of a JSON list, read piece by piece so that other threads are served in between."""
    ids, start, end = array("q"), 1, len(packed) - 1
    while start < end:
        stop = packed.find(",", start + _PIECE, end)
        stop = end if stop < 0 else stop
        ids.extend(json.loads(f"[{packed[start:stop]}]"))
        start = stop + 1
    return ids


class _HasId(Protocol):
    @property
    def id(self) -> int: ...


RowT = TypeVar("RowT", bound=_HasId)


def in_order(ids: Sequence[int], rows: Iterable[RowT]) -> list[RowT]:
    """Return `rows` in the order of `ids`; ids that are gone are left out."""
    by_id = {row.id: row for row in rows}
    return [by_id[each] for each in ids if each in by_id]


def contains(session: Session, column: Code, word: str) -> ColumnElement[bool]:
    """Return whether the text of `column` holds `word` as it stands."""
    find = func.instr if session.connection().dialect.name == "sqlite" else func.strpos
    return find(column, word) > 0


def holds(session: Session, column: Code, word: str) -> ColumnElement[bool]:
    """Return whether a code holds `word`, in whatever letters."""
    return contains(session, column if word.isdigit() else func.lower(column), word)


def spelled(session: Session, column: Code, word: str) -> ColumnElement[bool]:
    """Return whether a text that is stored as it was written holds `word` in one of its usual spellings.

    SQLite knows small and capital letters of English alone, so the spellings are made here.
    """
    spellings = dict.fromkeys((word, word.lower(), word.upper(), word.capitalize(), word.title()))
    return or_(*(contains(session, column, spelling) for spelling in spellings))


def tally(session: Session, column: Code) -> dict[str, int]:
    """Return how many rows of its table hold each value of `column`."""
    return {row[0]: row[1] for row in session.execute(select(column, func.count()).group_by(column))}
