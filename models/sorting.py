"""Texts in the order that people expect: folded for searching, and as keys that a database sorts byte by byte.

Databases and their settings disagree about letters beyond English. A key is made here once, when its text is
written, and sorts alike in all of them. Knows no table.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, String, event, inspect, update
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import MappedColumn, Mapper, mapped_column
from sqlalchemy.orm.attributes import get_history, set_committed_value

LONGEST_SORT_KEY = 200


def bytewise(length: int) -> String:
    """Return the type of a column of codes or keys, which every database compares byte by byte."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


SortKey = bytewise(LONGEST_SORT_KEY)

_AFTER_ALL = "\U0010fffd"
"""Sorts after whatever may follow a letter."""
_NEXT_LEVEL = "\x01"
"""Sorts before whatever may follow a letter, a blank too."""
_OWN_LETTERS = {own: plain + _AFTER_ALL for own, plain in zip("čģķļņŗšžй", "cgklnrszи", strict=True)}
"""Letters that follow another one in the Latvian or the Russian alphabet. Ā, ē, ī, ū, ё stand among a, e, i, u, е."""
_SET_APART = str.maketrans(_OWN_LETTERS)
_WITHOUT_PARTS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
"""Letters that Unicode does not take apart into a letter and a mark."""
_NUMBER = re.compile(r"(?<![\w.,\-])(\d+)[.,](\d+)(?!\w*[.,\-]\d)|\d+")
"""A decimal fraction that stands by itself, or any row of digits: ``A.2.10`` counts, ``0,25`` measures."""


class _Letters(dict[int, str]):
    """What becomes of each letter, found out when it is met first; `own` letters become what is said of them."""

    def __init__(self, own: Mapping[str, str]) -> None:
        super().__init__({ord(letter): key for letter, key in own.items()})

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        bare = "".join(_WITHOUT_PARTS.get(part, part) for part in parts if not unicodedata.combining(part))
        self[code] = unicodedata.normalize("NFC", bare)
        return self[code]


_BARE = _Letters({})
_SPELLED = _Letters(_OWN_LETTERS)


def fold(text: str) -> str:
    """Return `text` in small letters without marks: ``Ķekava`` becomes ``kekava``, ``Ёлка`` becomes ``елка``."""
    return _small(text).translate(_BARE)


def natural_key(text: str) -> str:
    """Return a text under which codes and names sort as people count and spell.

    ``A-2`` comes before ``A-10``, ``cz`` before ``ča`` (Latvian), ``ия`` before ``йод`` (Russian). Letters with marks
    that no alphabet of the house counts, and capitals, decide only where all else is equal.
    """
    if text.isascii():
        return _NUMBER.sub(_counted, text.casefold())[:LONGEST_SORT_KEY]
    small = _small(text)
    spelled = small.translate(_SPELLED)
    key = _NUMBER.sub(_counted, spelled)
    if spelled != small.translate(_SET_APART):
        key += _NEXT_LEVEL + small
    return key[:LONGEST_SORT_KEY]


def _small(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())


def _counted(number: re.Match[str]) -> str:
    whole, fraction = number[1] or number[0], number[2]
    digits = whole.lstrip("0")
    counted = chr(ord("0") + len(digits)) + digits
    return f"{counted}.{fraction}" if fraction else counted


def key_of(*fields: str, index: bool = False) -> MappedColumn[str]:
    """Return a column with the `natural_key` of the first of these fields of a `Keyed` table that says something."""

    def made(context: DefaultExecutionContext) -> str:
        return _first(context.get_current_parameters(), fields)  # type: ignore[no-untyped-call]

    return mapped_column(SortKey, default=made, index=index, info={"key_of": fields})


class Keyed:
    """Mixin of a table with columns of `key_of`: keys follow their texts; changes of them are not journalled."""


@event.listens_for(Keyed, "after_update", propagate=True)
def _renew(mapper: Mapper[Any], connection: Connection, row: Any) -> None:  # Any: rows of many tables
    keys: dict[str, str] = {}
    for column in mapper.local_table.c:
        fields = column.info.get("key_of", ())
        if any(get_history(row, field).has_changes() for field in fields):
            keys[column.key] = _first({field: getattr(row, field) for field in fields}, fields)
    if keys:
        (row_id,) = inspect(row).mapper.primary_key_from_instance(row)
        (primary,) = mapper.primary_key
        connection.execute(update(mapper.class_).where(primary == row_id).values(keys))
        for name, key in keys.items():
            set_committed_value(row, name, key)


def _first(values: Mapping[str, Any], fields: tuple[str, ...]) -> str:  # Any: columns of all types
    return natural_key(next((values[field] for field in fields if values.get(field)), ""))
