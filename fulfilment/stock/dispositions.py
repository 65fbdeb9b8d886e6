"""What becomes of goods that came back: their condition, and the place that is scanned, decide. Pure.

As new and opened goods go back to stock by the scan of a bin or the dock; a place that orders are not picked from
holds them. What is broken never lies where orders are picked: it is scrapped by a command, or waits apart.
"""

from enum import StrEnum

from fulfilment.step import QT_TRANSLATE_NOOP, Text


class Grade(StrEnum):
    """In what condition a piece came back."""

    AS_NEW = "as_new"
    OPENED = "opened"
    DAMAGED = "damaged"
    FAULTY = "faulty"


class Disposition(StrEnum):
    """What becomes of it."""

    STOCK = "stock"
    HOLD = "hold"
    REPAIR = "repair"
    SCRAP = "scrap"
    SUPPLIER = "supplier"


class Outcome(StrEnum):
    """What the customer is to get for it: advice for the shop, which alone pays and sends."""

    REFUND = "refund"
    EXCHANGE = "exchange"
    NONE = "none"


SELLABLE = frozenset({Grade.AS_NEW, Grade.OPENED})
"""Conditions in which goods may be promised to the next customer."""
APART = frozenset({Disposition.HOLD, Disposition.REPAIR, Disposition.SUPPLIER})
"""What waits in a place that orders are not picked from."""


def at_place(grade: Grade, chosen: Disposition | None, *, is_for_orders: bool) -> Disposition | None:
    """Return what becomes of goods that are put into a place; None when they must not lie there.

    `is_for_orders` is true of bins that orders are picked from, and of the dock, from which goods go there. `chosen`
    is what a command said before.
    """
    if is_for_orders:
        return Disposition.STOCK if chosen is None and grade in SELLABLE else None
    return chosen or Disposition.HOLD


def grade_words(grade: str) -> Text:
    """Return a condition in words."""
    return _GRADES[Grade(grade)]


def disposition_words(disposition: str) -> Text:
    """Return in words what becomes of goods."""
    return _DISPOSITIONS[Disposition(disposition)]


def outcome_words(outcome: str) -> Text:
    """Return in words what the customer is to get."""
    return _OUTCOMES[Outcome(outcome)]


_GRADES = {
    Grade.AS_NEW: Text("returns", QT_TRANSLATE_NOOP("returns", "as new")),
    Grade.OPENED: Text("returns", QT_TRANSLATE_NOOP("returns", "opened")),
    Grade.DAMAGED: Text("returns", QT_TRANSLATE_NOOP("returns", "damaged")),
    Grade.FAULTY: Text("returns", QT_TRANSLATE_NOOP("returns", "faulty")),
}
_DISPOSITIONS = {
    Disposition.STOCK: Text("returns", QT_TRANSLATE_NOOP("returns", "to stock")),
    Disposition.HOLD: Text("returns", QT_TRANSLATE_NOOP("returns", "on hold")),
    Disposition.REPAIR: Text("returns", QT_TRANSLATE_NOOP("returns", "for repair")),
    Disposition.SCRAP: Text("returns", QT_TRANSLATE_NOOP("returns", "scrapped")),
    Disposition.SUPPLIER: Text("returns", QT_TRANSLATE_NOOP("returns", "to the supplier")),
}
_OUTCOMES = {
    Outcome.REFUND: Text("returns", QT_TRANSLATE_NOOP("returns", "refund")),
    Outcome.EXCHANGE: Text("returns", QT_TRANSLATE_NOOP("returns", "exchange")),
    Outcome.NONE: Text("returns", QT_TRANSLATE_NOOP("returns", "no refund")),
}
