"""What a file of one kind may hold: its fields, the headers they usually stand under, and how their cells are read."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from fulfilment.orders.files.values import Rules
from fulfilment.step import Text

Parse = Callable[[str, Rules], object]
"""Reads a cell that is not empty; raises BadValueError."""


@dataclass(frozen=True)
class Field:
    """One thing that a row can say."""

    name: str
    """Stable name, the key of a mapping."""
    title: Text
    """Its name for the operator."""
    synonyms: tuple[str, ...]
    """Headers it is known under, normalised, the best first."""
    parse: Parse
    """Reads its cells."""
    is_required: bool = False
    """True when no row is complete without it."""
    limit: int = 200
    """Longest text that can be kept."""


@dataclass(frozen=True)
class FieldSet:
    """The fields of one kind of file."""

    kind: str
    """``items``, ``kits``, ``substitutes``, ``locations``, ``stock``, ``orders``, ``transfers``, ``returns``,
    ``history`` and others: the keys of `KINDS`."""
    title: Text
    """Name of the kind for the operator."""
    fields: tuple[Field, ...]
    """In the order in which the wizard shows them."""
    group_by: str = ""
    """Field whose rows belong together and go in or stay out together; empty when each row stands alone."""
    is_one_thing: bool = False
    """True when the rows of a group describe one thing, so that any of them may have what is required."""
    unique_by: tuple[str, ...] = ()
    """Fields that no two rows of a file may share."""
    sorts: frozenset[str] = frozenset()
    """What a row can be that goes in; rows of any other sort are counted and set aside."""
    by_name: dict[str, Field] = field(init=False, default_factory=dict)
    """The same fields by name."""

    def __post_init__(self) -> None:
        self.by_name.update((each.name, each) for each in self.fields)


def words(*headers: str) -> tuple[str, ...]:
    """Return headers separated by commas as they are compared."""
    return tuple(normalised(name) for line in headers for name in line.split(",") if name.strip())


def normalised(header: str) -> str:
    """Return a header as small words: ``Lineitem-SKU``, ``lineitem sku`` and ``LineitemSKU`` are the same."""
    text = unicodedata.normalize("NFKC", header)
    text = re.sub(r"(?<=[^\W\d_a-z])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", " ", text)
    return " ".join(re.sub(r"[^\w]+|_", " ", text.casefold()).split())
