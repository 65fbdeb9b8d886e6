"""The four dates of a lot: until when it is taken in, at its best, sent, and good. Pure.

The last day of goods is their expiry; where only a best-before date is printed on them, that date.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

LONGEST_DAYS = 36_500
"""A shelf life that is longer is a mistyped one."""


class Rules(Protocol):
    """What an item says of its shelf life, in days; 0 where it says nothing."""

    @property
    def shelf_life_days(self) -> int:
        """From the day it was made to its expiry."""

    @property
    def receive_by_days(self) -> int:
        """Fewest days left with which it is taken in without a question."""

    @property
    def best_before_days(self) -> int:
        """Before the expiry until which it is at its best."""

    @property
    def removal_days(self) -> int:
        """Before its last day from which it is neither promised nor picked."""


@dataclass(frozen=True)
class Printed:
    """Dates that stand on goods, as far as they were read or typed."""

    expires_on: date | None = None
    """Last day on which they are good."""
    best_before_on: date | None = None
    """Last day on which they are at their best."""
    made_on: date | None = None
    """Day on which they were made."""


@dataclass(frozen=True)
class Dates:
    """The dates that are kept of a lot."""

    expires_on: date | None = None
    """Last day on which it is good."""
    best_before_on: date | None = None
    """Last day on which it is at its best."""
    removal_on: date | None = None
    """Day from which it is neither promised nor picked; None where it keeps."""

    @property
    def last_on(self) -> date | None:
        """Its last day: the expiry, else the best-before date."""
        return self.expires_on or self.best_before_on


class Fault(StrEnum):
    """What is wrong with printed dates."""

    MADE_LATER = "made_later"
    """Made after today."""
    BEFORE_MADE = "before_made"
    """It ends before it was made."""
    BEST_AFTER_EXPIRY = "best_after_expiry"
    """At its best when it has expired."""
    TOO_FAR = "too_far"
    """In another century."""
    EXPIRED = "expired"
    """Its last day is over."""


def dates(rules: Rules, printed: Printed) -> Dates:
    """Return the dates of a lot: what is printed on it, else what the item's rules make of that."""
    expires_on, best_before_on = printed.expires_on, printed.best_before_on
    if expires_on is None and printed.made_on is not None and rules.shelf_life_days:
        expires_on = _later(printed.made_on, rules.shelf_life_days)
    if best_before_on is None and expires_on is not None and rules.best_before_days:
        best_before_on = _earlier(expires_on, rules.best_before_days)
    last_on = expires_on or best_before_on
    return Dates(expires_on, best_before_on, removal(last_on, rules.removal_days))


def removal(last_on: date | None, removal_days: int) -> date | None:
    """Return the day from which goods with this last day are neither promised nor picked."""
    return None if last_on is None else _earlier(last_on, removal_days)


def fault(printed: Printed, found: Dates, today: date) -> Fault | None:
    """Return what is wrong with printed dates, and with the dates made of them, on a day; None where nothing is."""
    made_on, last_on = printed.made_on, found.last_on
    if made_on is not None and made_on > today:
        return Fault.MADE_LATER
    if made_on is not None and last_on is not None and min(last_on, found.best_before_on or last_on) < made_on:
        return Fault.BEFORE_MADE
    if found.expires_on is not None and found.best_before_on is not None and found.best_before_on > found.expires_on:
        return Fault.BEST_AFTER_EXPIRY
    if last_on is not None and last_on > _later(today, LONGEST_DAYS):
        return Fault.TOO_FAR
    return Fault.EXPIRED if last_on is not None and last_on < today else None


def days_left(found: Dates, today: date) -> int | None:
    """Return how many days goods are good after today; None where they keep."""
    return None if found.last_on is None else (found.last_on - today).days


def is_short(rules: Rules, found: Dates, today: date) -> bool:
    """Return whether fewer days are left than the item wants at its receipt."""
    left = days_left(found, today)
    return left is not None and left < rules.receive_by_days


def _later(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))


def _earlier(day: date, days: int) -> date:
    return day - timedelta(days=min(days, (day - date.min).days))
