"""Codes that only mean something inside one company and carry a weight or a price: patterns of digits. Pure.

GS1 keeps the prefixes 02 and 20 to 29 for them (General Specifications 1.4.4). A pattern says what each digit is:
``I`` a digit of the item, ``W`` of the weight in grams, ``P`` of the price in minor units, ``X`` one that says
nothing here, ``C`` the check digit, and a digit itself, as in ``21IIIIIWWWWWC``.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from stdnum import ean

from fulfilment.step import QT_TRANSLATE_NOOP, Text

LENGTHS = (8, 12, 13)
_PREFIXES = ("02", *(str(number) for number in range(20, 30)))
_SHAPE = re.compile(r"(?P<start>\d+)(?P<rest>[IWPX]+C)")
SETTING = "store_codes"
"""Key of the setting that holds the patterns of a company."""


@dataclass(frozen=True)
class Reading:
    """What a code says by one pattern."""

    texts: tuple[str, ...]
    """Codes under which its item may be known: with the prefix, with zeros for the measure, or the digits alone."""
    weight_g: int | None = None
    """Weight that it carries."""
    price_minor: int | None = None
    """Price that it carries."""


def mistake(pattern: str) -> Text | None:
    """Return what is wrong with a pattern; None for a sound one."""
    shape = _SHAPE.fullmatch(pattern)
    if shape is None or len(pattern) not in LENGTHS:
        return _SHAPELESS.with_values(pattern=pattern)
    if not _is_kept(pattern):
        return _PREFIX.with_values(pattern=pattern)
    measures = [sign for sign in "WP" if sign in pattern]
    if "I" not in pattern or len(measures) != 1 or any(not _is_together(pattern, sign) for sign in ("I", *measures)):
        return _MEASURE.with_values(pattern=pattern)
    return None


def _is_kept(pattern: str) -> bool:
    """Return whether a pattern begins with a prefix kept for such codes; twelve digits count as thirteen with a 0."""
    return ("0" + pattern if len(pattern) == 12 else pattern).startswith(_PREFIXES) or len(pattern) == 8


def _is_together(pattern: str, sign: str) -> bool:
    return sign * pattern.count(sign) in pattern


def read(text: str, patterns: Iterable[str]) -> Reading | None:
    """Return what a code says by the first pattern that it fits; None when it fits none or its check digit is wrong."""
    if not (text.isascii() and text.isdecimal() and len(text) in LENGTHS):
        return None
    for pattern in patterns:
        if _fits(text, pattern):
            return _read(text, pattern)
    return None


def _fits(text: str, pattern: str) -> bool:
    if len(text) != len(pattern) or ean.calc_check_digit(text[:-1]) != text[-1]:
        return False
    return all(sign == digit for sign, digit in zip(pattern, text, strict=True) if sign.isdecimal())


def _read(text: str, pattern: str) -> Reading:
    item, weight, price = (_digits(text, pattern, sign) for sign in "IWP")
    start = "".join(sign for sign in pattern if sign.isdecimal())
    blank = "".join("0" if sign in "WPX" else digit for sign, digit in zip(pattern, text, strict=True))[:-1]
    texts = (blank + ean.calc_check_digit(blank), start + item, item)
    bare = item.lstrip("0")
    return Reading(
        tuple(dict.fromkeys((*texts, bare) if bare else texts)),
        int(weight) if weight else None,
        int(price) if price else None,
    )


def _digits(text: str, pattern: str, wanted: str) -> str:
    return "".join(digit for sign, digit in zip(pattern, text, strict=True) if sign == wanted)


def _t(source: str) -> Text:
    return Text("items", source)


_SHAPELESS = _t(
    QT_TRANSLATE_NOOP(
        "items", "“{pattern}” is no pattern: digits, then I, W, P or X, and C at the end; 8, 12 or 13 signs"
    )
)
_PREFIX = _t(QT_TRANSLATE_NOOP("items", "“{pattern}” begins with a number that belongs to others: use 02 or 20 to 29"))
_MEASURE = _t(
    QT_TRANSLATE_NOOP("items", "“{pattern}” needs digits of the item (I) and of either a weight (W) or a price (P)")
)
