"""Reads cells that only items have: what they are counted in, and classes of dangerous goods. Pure."""

import re

from fulfilment.handling import HAZARDS
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules
from fulfilment.step import QT_TRANSLATE_NOOP, Text

UNKNOWN_MEASURE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is nothing that is counted here."))
WRITE_MEASURE = Text("files", QT_TRANSLATE_NOOP("files", "Write piece, g, ml or mm: the smallest unit."))
UNKNOWN_CLASS = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is no class of dangerous goods."))
WRITE_CLASS = Text("files", QT_TRANSLATE_NOOP("files", "Write the class or division, for example 3, 4.1 or 9."))

_MEASURES = {
    **dict.fromkeys(("piece", "pieces", "pcs", "pc", "each", "ea", "unit", "шт", "штука", "gab", "gabals"), "piece"),
    **dict.fromkeys(("g", "gram", "grams", "г", "гр", "грамм", "grami"), "g"),
    **dict.fromkeys(("ml", "millilitre", "millilitres", "мл", "mililitri"), "ml"),
    **dict.fromkeys(("mm", "millimetre", "millimetres", "мм", "milimetri"), "mm"),
}


def parse_measure(text: str, rules: Rules) -> str:
    """Return ``piece``, ``g``, ``ml`` or ``mm``. Raises BadValueError."""
    measure = _MEASURES.get(text.strip().rstrip(".").casefold())
    if measure is None:
        raise BadValueError(UNKNOWN_MEASURE.with_values(value=text), WRITE_MEASURE)
    return measure


def parse_hazard(text: str, rules: Rules) -> str:
    """Return a class or division of dangerous goods, such as ``3`` or ``4.1``. Raises BadValueError."""
    found = re.sub(r"^(class|un|adr|класс|klase)\s*", "", text.strip().casefold()).replace(",", ".")
    if found not in HAZARDS:
        raise BadValueError(UNKNOWN_CLASS.with_values(value=text), WRITE_CLASS)
    return found
