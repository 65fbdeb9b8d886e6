"""Which scans a page at the desk keeps to itself, and which belong to the whole window. Books nothing."""

from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.identify import Meaning, Sort, identify
from models.place import LocationKind

UNKNOWN = "unknown"
"""Stands among what a page knows for a text that means nothing: the page searches for it."""
TOTE = "tote"
"""Stands for a place that carries orders, beside `Sort.LOCATION` for all other places."""
GOODS = frozenset({Sort.ITEM.value, Sort.LOT.value, Sort.LOCATION.value, TOTE, UNKNOWN})
"""What pages about items and places know."""
ORDERS = frozenset({Sort.ORDER.value, Sort.PARCEL.value, TOTE, UNKNOWN})
"""What the page of orders knows."""
LABELS = frozenset({Sort.ORDER.value, Sort.PARCEL.value, UNKNOWN})
"""What the queue of labels knows."""
ITEMS = frozenset({Sort.ITEM.value, UNKNOWN})
"""What pages about items alone know."""
ANYTHING = frozenset({*(sort.value for sort in Sort), TOTE, UNKNOWN})
"""What a page knows that tries scanners."""


def belongs_elsewhere(session: Session, station_id: int, text: str, symbology: str, *, known: frozenset[str]) -> bool:
    """Return whether a page must hand a scan on: badges and commands, which are for all, and what it does not know."""
    found = identify(session, text, symbology=symbology, installation=bench_at(session, station_id).installation)
    if found.is_foreign_command or found.first(Sort.BADGE, Sort.COMMAND):
        return True
    sorts = {_sort(meaning) for meaning in found.meanings} or {UNKNOWN}
    return not sorts & known


def _sort(meaning: Meaning) -> str:
    is_tote = meaning.sort == Sort.LOCATION and meaning.name == LocationKind.TOTE
    return TOTE if is_tote else meaning.sort.value
