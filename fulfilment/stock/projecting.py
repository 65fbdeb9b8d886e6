"""How much there will be on each coming day, from what is there, what is expected and what is promised. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Event:
    """Pieces that will come or go."""

    day: date | None
    """When; None where nobody said."""
    pieces: int
    """Above zero for pieces that will come, below zero for those that will go."""
    document: str
    """Number of the order or purchase order."""


@dataclass(frozen=True)
class Projection:
    """The coming days of one item."""

    by_day: tuple[int, ...]
    """Pieces at the end of each day, today first; below zero where more is promised than will be there."""
    runs_out_on: date | None
    """First day at whose end nothing is left; None when that does not come, or when nothing is there or wanted."""
    below_minimum_on: date | None
    """First day at whose end less than the minimum is left."""
    events: tuple[Event, ...]
    """What happens on these days, in their order; what is late happens today."""
    undated: tuple[Event, ...]
    """Deliveries of which nobody knows the day, or whose day has passed: they are not counted on."""


def project(there: int, events: Iterable[Event], *, today: date, days: int, minimum: int | None) -> Projection:
    """Return the coming days. An order without a day, or whose day has passed, goes today: its pieces are not free."""
    at_day: dict[date, int] = defaultdict(int)
    kept: list[Event] = []
    undated: list[Event] = []
    last = today + timedelta(days=days - 1)
    for event in events:
        if event.pieces > 0 and (event.day is None or event.day < today):
            undated.append(event)
            continue
        day = max(event.day or today, today)
        if day <= last:
            at_day[day] += event.pieces
            kept.append(Event(day, event.pieces, event.document))
    by_day, level = [], there
    for number in range(days):
        level += at_day.get(today + timedelta(days=number), 0)
        by_day.append(level)
    is_known = there > 0 or bool(kept)
    empty = (number for number, pieces in enumerate(by_day) if is_known and pieces <= 0)
    low = (number for number, pieces in enumerate(by_day) if minimum is not None and pieces < minimum)
    return Projection(
        by_day=tuple(by_day),
        runs_out_on=_day(today, next(empty, None)),
        below_minimum_on=_day(today, next(low, None)),
        events=tuple(sorted(kept, key=lambda event: event.day or today)),
        undated=tuple(undated),
    )


def _day(today: date, number: int | None) -> date | None:
    return None if number is None else today + timedelta(days=number)
