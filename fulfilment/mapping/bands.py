"""What a map tells of each place: by how full it is, its class, the age of its goods, their removal, its last count.

A band has a sign and words, so that no colour has to be told from another. Pure.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from fulfilment.step import QT_TRANSLATE_NOOP, Text


class Scheme(StrEnum):
    """What the map is coloured by."""

    FILL = "fill"
    VELOCITY = "velocity"
    AGE = "age"
    REMOVAL = "removal"
    COUNTED = "counted"


class Shade(StrEnum):
    """How a band is drawn; the steps grow darker on light ground and lighter on dark."""

    PAPER = "paper"
    ONE = "one"
    TWO = "two"
    THREE = "three"
    FOUR = "four"
    FIVE = "five"
    ALARM = "alarm"
    UNKNOWN = "unknown"


class Fact(NamedTuple):
    """What is known of a place for one scheme."""

    pieces: int = 0
    """Pieces in it."""
    percent: int | None = None
    """How full it is by its tightest limit; None without a limit."""
    velocity: str = ""
    """Its class."""
    days: int | None = None
    """Days since its oldest goods came, until its first goods must go, or since it was counted; None for never."""


EMPTY = Fact()


@dataclass(frozen=True)
class Band:
    """Places that the map draws alike."""

    sign: str
    """One letter, digit or mark that stands in each of them."""
    text: Text
    """What they have in common."""
    shade: Shade
    """How they are drawn."""


def _t(source: str, **values: object) -> Text:
    return Text("map", source).with_values(**values)


TITLES: dict[Scheme, Text] = {
    Scheme.FILL: _t(QT_TRANSLATE_NOOP("map", "How full")),
    Scheme.VELOCITY: _t(QT_TRANSLATE_NOOP("map", "Class")),
    Scheme.AGE: _t(QT_TRANSLATE_NOOP("map", "Age of goods")),
    Scheme.REMOVAL: _t(QT_TRANSLATE_NOOP("map", "To be removed")),
    Scheme.COUNTED: _t(QT_TRANSLATE_NOOP("map", "Last count")),
}
QUARTERS = (25, 50, 75, 100)
"""Percent up to which a band of fullness reaches."""
AGES = (7, 30, 90, 180)
"""Days since the goods came."""
REMOVALS = (7, 30, 90)
"""Days until goods must go."""
COUNTS = (30, 90, 180, 365)
"""Days since the last count."""
_STEPS = (Shade.ONE, Shade.TWO, Shade.THREE, Shade.FOUR, Shade.FIVE)
_EMPTY = Band("0", _t(QT_TRANSLATE_NOOP("map", "empty")), Shade.PAPER)


def _up_to(limits: Sequence[int], text: Text) -> list[Band]:
    return [
        Band(str(number), text.with_values(n=limit), shade)
        for number, (limit, shade) in enumerate(zip(limits, _STEPS, strict=False), 1)
    ]


_DAYS_AGO = _t(QT_TRANSLATE_NOOP("map", "up to {n} days ago"))
BANDS: dict[Scheme, tuple[Band, ...]] = {
    Scheme.FILL: (
        _EMPTY,
        *_up_to(QUARTERS, _t(QT_TRANSLATE_NOOP("map", "up to {n} %"))),
        Band("!", _t(QT_TRANSLATE_NOOP("map", "more than it takes")), Shade.ALARM),
        Band("?", _t(QT_TRANSLATE_NOOP("map", "filled, without a limit")), Shade.UNKNOWN),
    ),
    Scheme.VELOCITY: (
        Band("A", _t(QT_TRANSLATE_NOOP("map", "goes often")), Shade.FIVE),
        Band("B", _t(QT_TRANSLATE_NOOP("map", "goes now and then")), Shade.THREE),
        Band("C", _t(QT_TRANSLATE_NOOP("map", "goes seldom")), Shade.ONE),
        Band("–", _t(QT_TRANSLATE_NOOP("map", "without a class")), Shade.PAPER),
    ),
    Scheme.AGE: (
        _EMPTY,
        *_up_to(AGES, _t(QT_TRANSLATE_NOOP("map", "came up to {n} days ago"))),
        Band("5", _t(QT_TRANSLATE_NOOP("map", "came more than {n} days ago"), n=AGES[-1]), Shade.FIVE),
    ),
    Scheme.REMOVAL: (
        _EMPTY,
        Band("–", _t(QT_TRANSLATE_NOOP("map", "filled, without a day")), Shade.UNKNOWN),
        Band("1", _t(QT_TRANSLATE_NOOP("map", "later than in {n} days"), n=REMOVALS[2]), Shade.ONE),
        Band("2", _t(QT_TRANSLATE_NOOP("map", "within {n} days"), n=REMOVALS[2]), Shade.TWO),
        Band("3", _t(QT_TRANSLATE_NOOP("map", "within {n} days"), n=REMOVALS[1]), Shade.FOUR),
        Band("4", _t(QT_TRANSLATE_NOOP("map", "within {n} days"), n=REMOVALS[0]), Shade.FIVE),
        Band("!", _t(QT_TRANSLATE_NOOP("map", "the day is over")), Shade.ALARM),
    ),
    Scheme.COUNTED: (
        *_up_to(COUNTS, _DAYS_AGO),
        Band("5", _t(QT_TRANSLATE_NOOP("map", "more than {n} days ago"), n=COUNTS[-1]), Shade.FIVE),
        Band("–", _t(QT_TRANSLATE_NOOP("map", "never counted")), Shade.UNKNOWN),
    ),
}
"""What each scheme tells apart, in the order of its legend."""


def band_of(scheme: Scheme, fact: Fact) -> int:
    """Return the number of the band of one place."""
    return _DECIDE[scheme](fact)


def bands_of(scheme: Scheme, facts: Iterable[Fact]) -> list[int]:
    """Return the bands of many places, in their order."""
    return list(map(_DECIDE[scheme], facts))


def together(scheme: Scheme, facts: Sequence[Fact]) -> int:
    """Return the band of bins over each other: their mean fullness, and of all else what asks for most attention."""
    if len(facts) == 1:
        return band_of(scheme, facts[0])
    if scheme == Scheme.FILL:
        return band_of(scheme, _mean(facts))
    if scheme == Scheme.VELOCITY:
        return min(band_of(scheme, fact) for fact in facts)
    return max(band_of(scheme, fact) for fact in facts)


def _mean(facts: Sequence[Fact]) -> Fact:
    """Return bins over each other as one: fuller than full where one of them is."""
    shares = [fact.percent for fact in facts if fact.percent is not None]
    pieces = sum(fact.pieces for fact in facts)
    if not shares:
        return Fact(pieces)
    most = max(shares)
    return Fact(pieces, most if most > QUARTERS[-1] else -(-sum(shares) // len(shares)))


def tally(bands: Iterable[int], scheme: Scheme) -> tuple[int, ...]:
    """Return how many places each band of a scheme has."""
    counted = Counter(bands)
    return tuple(counted[number] for number in range(len(BANDS[scheme])))


def _fill(fact: Fact) -> int:
    if not fact.pieces:
        return 0
    if fact.percent is None:
        return len(QUARTERS) + 2
    return 1 + bisect_left(QUARTERS, max(1, fact.percent))


def _velocity(fact: Fact) -> int:
    return {"A": 0, "B": 1, "C": 2}.get(fact.velocity, 3)


def _age(fact: Fact) -> int:
    return 0 if not fact.pieces else 1 + bisect_left(AGES, fact.days or 0)


def _removal(fact: Fact) -> int:
    if not fact.pieces:
        return 0
    if fact.days is None:
        return 1
    return 6 if fact.days < 0 else 5 - bisect_left(REMOVALS, fact.days)


def _counted(fact: Fact) -> int:
    return 5 if fact.days is None else bisect_left(COUNTS, fact.days)


_DECIDE = {
    Scheme.FILL: _fill,
    Scheme.VELOCITY: _velocity,
    Scheme.AGE: _age,
    Scheme.REMOVAL: _removal,
    Scheme.COUNTED: _counted,
}
