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

UNKNOWN_TRACKING = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is nothing that keeps pieces apart."))
WRITE_TRACKING = Text("files", QT_TRANSLATE_NOOP("files", "Write none, lot or serial."))

_MEASURES = {
    **dict.fromkeys(("piece", "pieces", "pcs", "pc", "each", "ea", "unit", "шт", "штука", "gab", "gabals"), "piece"),
    **dict.fromkeys(("g", "gram", "grams", "г", "гр", "грамм", "grami"), "g"),
    **dict.fromkeys(("ml", "millilitre", "millilitres", "мл", "mililitri"), "ml"),
    **dict.fromkeys(("mm", "millimetre", "millimetres", "мм", "milimetri"), "mm"),
}


_TRACKINGS = {
    **dict.fromkeys(("none", "no", "nothing", "no tracking", "нет", "без учета", "nav", "nekas"), "none"),
    **dict.fromkeys(("lot", "lots", "by lots", "batch", "партия", "партии", "partija", "partijas"), "lot"),
    **dict.fromkeys(
        ("serial", "serials", "serial number", "serial numbers", "sn", "серийный номер", "sērijas numurs"), "serial"
    ),
}


def parse_tracking(text: str, rules: Rules) -> str:
    """Return ``none``, ``lot`` or ``serial``. Raises BadValueError."""
    found = _TRACKINGS.get(" ".join(text.casefold().replace("ё", "е").split()))
    if found is None:
        raise BadValueError(UNKNOWN_TRACKING.with_values(value=text), WRITE_TRACKING)
    return found


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
