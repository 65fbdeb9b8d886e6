"""Reads cells that hold figures: numbers, money, weights, sizes, truth. Pure; notation comes in as `Rules`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from types import MappingProxyType

from fulfilment.orders.files.problems import BadValueError
from fulfilment.step import QT_TRANSLATE_NOOP, Text

NOT_WHOLE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a whole number."))
WRITE_DIGITS = Text("files", QT_TRANSLATE_NOOP("files", "Write it in digits, for example 12."))
NOT_NUMBER = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a number."))
WRITE_NUMBER = Text("files", QT_TRANSLATE_NOOP("files", "Write it in digits, for example 12.50."))
TWO_READINGS = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” can be read as thousands or as decimals."))
CHOOSE_DECIMAL = Text("files", QT_TRANSLATE_NOOP("files", "Choose the decimal sign for this file."))
TOO_LARGE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is too large."))
CHECK_COLUMN = Text("files", QT_TRANSLATE_NOOP("files", "Check that the column is the right one."))
NEGATIVE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is less than zero."))
WRITE_POSITIVE = Text("files", QT_TRANSLATE_NOOP("files", "Write zero or more."))
UNKNOWN_UNIT = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” has a unit that is not known."))
WRITE_WEIGHT = Text("files", QT_TRANSLATE_NOOP("files", "Use g, kg, oz or lb."))
WRITE_VOLUME = Text("files", QT_TRANSLATE_NOOP("files", "Use ml, l or m3."))
WRITE_LENGTH = Text("files", QT_TRANSLATE_NOOP("files", "Use mm, cm, m or in."))
NOT_SIZE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not length, width and height."))
WRITE_SIZE = Text("files", QT_TRANSLATE_NOOP("files", "Write three figures, for example 300x200x100 mm."))
NOT_TRUTH = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is neither yes nor no."))
WRITE_YES = Text("files", QT_TRANSLATE_NOOP("files", "Write yes or no."))
UNKNOWN_CURRENCY = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a currency."))
WRITE_CURRENCY = Text("files", QT_TRANSLATE_NOOP("files", "Write its three letters, for example EUR."))

LARGEST = 2**31 - 1
"""What a column of whole numbers holds on every database."""

WEIGHT_UNITS_G: Mapping[str, Decimal] = MappingProxyType(
    {
        **dict.fromkeys(("g", "gr", "gram", "grams", "г", "гр", "грамм"), Decimal(1)),
        **dict.fromkeys(("kg", "kgs", "kilogram", "кг"), Decimal(1000)),
        **dict.fromkeys(("mg", "мг"), Decimal("0.001")),
        **dict.fromkeys(("oz", "ounce", "ounces", "унция"), Decimal("28.349523125")),
        **dict.fromkeys(("lb", "lbs", "pound", "pounds", "фунт"), Decimal("453.59237")),
        **dict.fromkeys(("t", "т"), Decimal(1_000_000)),
    }
)
LENGTH_UNITS_MM: Mapping[str, Decimal] = MappingProxyType(
    {
        **dict.fromkeys(("mm", "мм"), Decimal(1)),
        **dict.fromkeys(("cm", "см"), Decimal(10)),
        **dict.fromkeys(("dm", "дм"), Decimal(100)),
        **dict.fromkeys(("m", "м"), Decimal(1000)),
        **dict.fromkeys(("in", "inch", "inches", '"', "″", "дюйм"), Decimal("25.4")),
        **dict.fromkeys(("ft", "feet"), Decimal("304.8")),
    }
)
VOLUME_UNITS_ML: Mapping[str, Decimal] = MappingProxyType(
    {
        **dict.fromkeys(("ml", "cm3", "cm³", "мл", "см3", "см³"), Decimal(1)),
        **dict.fromkeys(("l", "dm3", "dm³", "litre", "litres", "liter", "liters", "л", "дм3", "дм³"), Decimal(1000)),
        **dict.fromkeys(("m3", "m³", "cbm", "м3", "м³"), Decimal(1_000_000)),
    }
)
SIGNS: Mapping[str, str] = MappingProxyType(
    {"€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB", "¥": "JPY", "zł": "PLN", "руб": "RUB", "kr": "SEK", "р": "RUB"}
)

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’_]+")
_NUMBER = re.compile(r"[-+]?[0-9.,]*[0-9][.,]?")
_MEASURE = re.compile(r"\s*([-+−]?[\d.,\s\u00a0\u202f]*\d)\s*([^\d\s.,]*)\.?\s*")
_CROSS = re.compile(r"\s*[x×х*/]\s*", re.IGNORECASE)
_YES = frozenset(["1", "true", "yes", "y", "ja", "jā", "t", "x", "+", "да", "д", "истина"])
_NO = frozenset(["0", "false", "no", "n", "nē", "ne", "f", "-", "нет", "н", "ложь"])


@dataclass(frozen=True)
class Rules:
    """How the cells of one column are written."""

    decimal: str = ""
    """``.`` or ``,``; empty reads what is clear and refuses what is not."""
    date_order: str = ""
    """``dmy`` or ``mdy`` for dates with slashes; empty refuses those that can be read both ways."""
    zone: str = "UTC"
    """Time zone of times that carry none, e.g. ``Europe/Riga``."""
    unit: str = ""
    """Unit of figures that carry none, e.g. ``kg``; empty is the base unit."""


def parse_text(text: str, rules: Rules) -> str:
    """Return the cell with its white space made single, line breaks kept."""
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def parse_code(text: str, rules: Rules) -> str:
    """Return the cell as a code: no white space around, no leading apostrophe of a spreadsheet."""
    return " ".join(text.split()).removeprefix("'")


def parse_decimal(text: str, rules: Rules) -> Decimal:
    """Return the number; thousand separators may be space, apostrophe, point or comma. Raises BadValueError."""
    digits = _SPACES.sub("", text).replace("−", "-")
    if not _NUMBER.fullmatch(digits):
        raise BadValueError(NOT_NUMBER.with_values(value=text), WRITE_NUMBER)
    number = Decimal(_with_point(digits, text, rules.decimal))
    if abs(number) > LARGEST:
        raise BadValueError(TOO_LARGE.with_values(value=text), CHECK_COLUMN)
    return number


def _with_point(digits: str, text: str, decimal: str) -> str:
    """Return the digits with a decimal point and nothing between the thousands."""
    kinds = {sign for sign in ".," if sign in digits}
    if not kinds:
        return digits
    sign = decimal or _decimal_sign(digits, text, kinds)
    other = "," if sign == "." else "."
    whole, _, fraction = digits.partition(sign)
    groups = whole.lstrip("+-").split(other)
    if other in fraction or sign in fraction or (len(groups) > 1 and any(len(group) != 3 for group in groups[1:])):
        raise BadValueError(NOT_NUMBER.with_values(value=text), WRITE_NUMBER)
    return f"{whole.replace(other, '') or '0'}.{fraction or '0'}"


def _decimal_sign(digits: str, text: str, kinds: set[str]) -> str:
    if len(kinds) == 2:
        return max(kinds, key=digits.rfind)
    (sign,) = kinds
    if digits.count(sign) > 1:
        return "," if sign == "." else "."
    whole, _, fraction = digits.lstrip("+-").partition(sign)
    if len(fraction) == 3 and 1 <= len(whole) <= 3 and whole != "0":
        raise BadValueError(TWO_READINGS.with_values(value=text), CHOOSE_DECIMAL)
    return sign


def parse_integer(text: str, rules: Rules) -> int:
    """Return the whole number; ``12.0`` is 12, ``1,000`` is a thousand. Raises BadValueError."""
    if text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    try:
        number = parse_decimal(text, rules)
    except BadValueError as problem:
        if problem.cause.source != TWO_READINGS.source:
            raise BadValueError(NOT_WHOLE.with_values(value=text), WRITE_DIGITS) from problem
        return int(re.sub(r"[^\d-]", "", text.replace("−", "-")))
    if number != number.to_integral_value():
        raise BadValueError(NOT_WHOLE.with_values(value=text), WRITE_DIGITS)
    return int(number)


def parse_count(text: str, rules: Rules) -> int:
    """Return the whole number, zero or more. Raises BadValueError."""
    number = parse_integer(text, rules)
    if number < 0:
        raise BadValueError(NEGATIVE.with_values(value=text), WRITE_POSITIVE)
    return number


def parse_amount(text: str, rules: Rules) -> Decimal:
    """Return a sum of money without its sign or letters; ``(5.00)`` is minus five. Raises BadValueError."""
    inner = text.strip()
    if inner.startswith("(") and inner.endswith(")"):
        inner = "-" + inner[1:-1]
    bare = re.sub(r"[^\d.,\s'’+−-]|(?<=[^\W\d])\.", "", inner).strip()
    return parse_decimal(bare or text, rules)


def parse_currency(text: str, rules: Rules) -> str:
    """Return the ISO 4217 code of a code or a sign. Raises BadValueError."""
    word = text.strip().rstrip(".")
    code = SIGNS.get(word.lower(), word.upper())
    if code not in _currencies():
        raise BadValueError(UNKNOWN_CURRENCY.with_values(value=text), WRITE_CURRENCY)
    return code


def to_minor(amount: Decimal, currency: str) -> int:
    """Return the amount in minor units of the currency (cents, yen), half rounded up. Raises BadValueError."""
    minor = int(amount.scaleb(currency_digits(currency)).to_integral_value(ROUND_HALF_UP))
    if abs(minor) > LARGEST:
        raise BadValueError(TOO_LARGE.with_values(value=amount), CHECK_COLUMN)
    return minor


@cache
def currency_digits(currency: str) -> int:
    """Return how many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD (CLDR)."""
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(currency))


@cache
def _currencies() -> frozenset[str]:
    from babel.numbers import list_currencies

    return frozenset(list_currencies())


def parse_weight(text: str, rules: Rules) -> int:
    """Return grams of ``0,35 kg``, ``12 oz`` or a bare figure in the unit of the column. Raises BadValueError."""
    return _measure(text, rules, WEIGHT_UNITS_G, "g")


def parse_length(text: str, rules: Rules) -> int:
    """Return millimetres of ``30 cm`` or a bare figure in the unit of the column. Raises BadValueError."""
    return _measure(text, rules, LENGTH_UNITS_MM, "mm")


def parse_volume(text: str, rules: Rules) -> int:
    """Return millilitres of ``120 l``, ``0,5 m³`` or a bare figure in litres. Raises BadValueError."""
    bare = re.sub(r"(?<=[a-zа-я])3", "³", text.lower())
    return _measure(bare, rules, VOLUME_UNITS_ML, "l")


def parse_size(text: str, rules: Rules) -> tuple[int, int, int]:
    """Return length, width and height in mm of ``30x20x10 cm``. Raises BadValueError."""
    parts = [part for part in _CROSS.split(text.strip()) if part]
    if len(parts) != 3:
        raise BadValueError(NOT_SIZE.with_values(value=text), WRITE_SIZE)
    last = _MEASURE.fullmatch(parts[-1])
    unit = last.group(2) if last else ""
    if unit and not any(character.isalpha() for character in parts[0] + parts[1]):
        parts = [f"{part} {unit}" if index < 2 else part for index, part in enumerate(parts)]
    length, width, height = (parse_length(part, rules) for part in parts)
    return length, width, height


def _measure(text: str, rules: Rules, units: Mapping[str, Decimal], base: str) -> int:
    match = _MEASURE.fullmatch(text)
    if not match:
        raise BadValueError(NOT_NUMBER.with_values(value=text), WRITE_NUMBER)
    factor = units.get((match.group(2) or rules.unit or base).lower())
    if factor is None:
        cure = next(cure for known, cure in _CURES if known is units)
        raise BadValueError(UNKNOWN_UNIT.with_values(value=text), cure)
    number = parse_decimal(match.group(1), rules) * factor
    if number < 0:
        raise BadValueError(NEGATIVE.with_values(value=text), WRITE_POSITIVE)
    whole = int(number.to_integral_value(ROUND_HALF_UP))
    if whole > LARGEST:
        raise BadValueError(TOO_LARGE.with_values(value=text), CHECK_COLUMN)
    return whole or int(number > 0)


_CURES = ((WEIGHT_UNITS_G, WRITE_WEIGHT), (LENGTH_UNITS_MM, WRITE_LENGTH), (VOLUME_UNITS_ML, WRITE_VOLUME))


def parse_truth(text: str, rules: Rules) -> bool:
    """Return yes or no of the words for them in three languages. Raises BadValueError."""
    word = text.strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise BadValueError(NOT_TRUTH.with_values(value=text), WRITE_YES)
