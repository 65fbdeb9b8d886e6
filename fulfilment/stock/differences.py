"""Compares what was announced or ordered with what came: over, short, wrong, of another lot, damaged. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from fulfilment.step import QT_TRANSLATE_NOOP, Text


class Kind(StrEnum):
    """In what a delivery differs."""

    SHORT = "short"
    OVER = "over"
    WRONG = "wrong"
    """An item that nobody announced or ordered."""
    OTHER_LOT = "other_lot"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Wanted:
    """Pieces that were to come."""

    item_id: int
    """Item."""
    lot: str
    """Announced lot; empty where none was named."""
    pieces: int
    """How many."""


@dataclass(frozen=True)
class Came:
    """Pieces of a lot that came."""

    item_id: int
    """Item."""
    lot: str
    """Lot; empty where lots are not tracked."""
    pieces: int
    """How many, damaged ones among them."""
    damaged: int = 0
    """Of them damaged."""


@dataclass(frozen=True)
class Difference:
    """One thing to tell the supplier."""

    kind: Kind
    """What is wrong."""
    item_id: int
    """Item."""
    lot: str
    """Lot that was announced or that came; empty where it does not matter."""
    expected: int
    """Pieces that were to come, of this lot where it was named."""
    came: int
    """Pieces that came, likewise."""
    pieces: int
    """Pieces that this is about."""


def differences(wanted: Iterable[Wanted], came: Iterable[Came]) -> tuple[Difference, ...]:
    """Return what is not as it should be, item by item in the order in which they were wanted.

    Pieces of a lot count for that lot first, then for what was announced without one. What is left over came of
    another lot as far as announced lots are short, and is too much beyond that.
    """
    by_item: dict[int, tuple[list[Wanted], list[Came]]] = {}
    for each in wanted:
        by_item.setdefault(each.item_id, ([], []))[0].append(each)
    for arrival in came:
        by_item.setdefault(arrival.item_id, ([], []))[1].append(arrival)
    return tuple(found for item_id, (asked, here) in by_item.items() for found in _of_item(item_id, asked, here))


def _of_item(item_id: int, asked: list[Wanted], here: list[Came]) -> list[Difference]:
    found = [Difference(Kind.DAMAGED, item_id, each.lot, 0, each.pieces, each.damaged) for each in here if each.damaged]
    if not asked:
        return [Difference(Kind.WRONG, item_id, e.lot, 0, e.pieces, e.pieces) for e in here if e.pieces] + found
    named: dict[str, int] = {}
    for each in asked:
        named[each.lot] = named.get(each.lot, 0) + each.pieces
    left = {each.lot: each.pieces for each in here}
    short = dict(named)
    for lot in sorted(named, reverse=True):  # named lots before what names none, which takes any
        for of in [lot] if lot else list(left):
            taken = min(short[lot], left.get(of, 0))
            short[lot] -= taken
            left[of] = left.get(of, 0) - taken
    instead = sum(pieces for lot, pieces in short.items() if lot)
    arrived = {each.lot: each.pieces for each in here}
    differing = []
    for lot, pieces in short.items():
        if pieces:
            came = arrived.get(lot, 0) if lot else named[lot] - pieces
            differing.append(Difference(Kind.SHORT, item_id, lot, named[lot], came, pieces))
    for lot, pieces in left.items():
        other = min(pieces, instead) if lot not in named else 0
        instead -= other
        for kind, number in ((Kind.OTHER_LOT, other), (Kind.OVER, pieces - other)):
            if number:
                differing.append(Difference(kind, item_id, lot, named.get(lot, 0), arrived[lot], number))
    return differing + found


def kind_words(kind: str) -> Text:
    """Return in words what is wrong."""
    return _WORDS[Kind(kind)]


_WORDS = {
    Kind.SHORT: Text("receipts", QT_TRANSLATE_NOOP("receipts", "missing")),
    Kind.OVER: Text("receipts", QT_TRANSLATE_NOOP("receipts", "too many")),
    Kind.WRONG: Text("receipts", QT_TRANSLATE_NOOP("receipts", "not announced")),
    Kind.OTHER_LOT: Text("receipts", QT_TRANSLATE_NOOP("receipts", "another lot")),
    Kind.DAMAGED: Text("receipts", QT_TRANSLATE_NOOP("receipts", "damaged")),
}
