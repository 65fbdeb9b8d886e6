"""What may be wrong with what somebody entered on the page of an item, a sentence a field. Pure."""

import re
from collections.abc import Sequence
from decimal import Decimal

from fulfilment.desk.item_form import CodeRow, ItemForm, Keeping
from fulfilment.handling import HAZARDS
from fulfilment.orders.files.codes import one_barcode
from fulfilment.orders.files.places import parse_country
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import LARGEST, Rules, currency_digits, parse_amount, parse_currency, to_minor
from fulfilment.step import QT_TRANSLATE_NOOP, Text

_CUSTOMS_LENGTHS = (6, 8, 10)
"""Digits of the Harmonized System, of the Combined Nomenclature, of the TARIC."""
Mistakes = dict[str, Text]
"""Name of a field, or of ``codes``, ``parts``, ``substitutes``, to what is wrong with it."""


def mistakes(form: ItemForm) -> Mistakes:
    """Return what is wrong with a form by itself; empty for a sound one."""
    found = {
        "sku": None if form.names.sku.strip() else _NO_SKU,
        "name": None if form.names.name.strip() else _NO_NAME,
        "hazard_class": _hazard(form.handling.hazard_class.strip()),
        "customs_code": _customs(form.trade.customs_code),
        "origin_country": _country(form.trade.origin_country),
        "currency": _currency(form.trade.currency),
        "price": _amount(form.trade.price, form.trade.currency),
        "cost": _amount(form.trade.cost, form.trade.currency),
        "shelf_life_days": _dates(form.keeping),
        "codes": _codes(form.codes),
        "parts": _parts(form),
        "substitutes": _substitutes(form),
    }
    return {name: text for name, text in found.items() if text is not None}


def minor(amount: str, currency: str) -> int:
    """Return money in minor units; 0 for an empty text. Raises BadValueError."""
    return to_minor(parse_amount(amount, Rules()), currency) if amount.strip() else 0


def shown_minor(minor_units: int, currency: str) -> str:
    """Return money as the form shows it; empty for nothing."""
    places = currency_digits(currency)
    return f"{Decimal(minor_units).scaleb(-places):.{places}f}" if minor_units else ""


def country(text: str) -> str:
    """Return the code of a country, empty for an empty text. Raises BadValueError."""
    return parse_country(text.strip(), Rules()) if text.strip() else ""


def customs_digits(text: str) -> str:
    """Return a customs code without the spaces and points that people write into it."""
    return re.sub(r"[\s.]", "", text)


def _hazard(code: str) -> Text | None:
    return None if not code or code in HAZARDS else _NO_CLASS.with_values(code=code, known=", ".join(HAZARDS))


def _customs(text: str) -> Text | None:
    digits = customs_digits(text)
    if not digits:
        return None
    is_number = digits.isascii() and digits.isdecimal() and len(digits) in _CUSTOMS_LENGTHS
    return None if is_number and "01" <= digits[:2] <= "97" else _NO_CUSTOMS.with_values(code=text)


def _country(text: str) -> Text | None:
    try:
        country(text)
    except BadValueError as problem:
        return _both(problem)
    return None


def _currency(text: str) -> Text | None:
    try:
        parse_currency(text, Rules())
    except BadValueError as problem:
        return _both(problem)
    return None


def _amount(text: str, currency: str) -> Text | None:
    if _currency(currency) is not None:
        return None
    try:
        amount = minor(text, currency)
    except BadValueError as problem:
        return _both(problem)
    return None if 0 <= amount <= LARGEST else _NEGATIVE


def _both(problem: BadValueError) -> Text:
    return Text("", "{cause} {cure}", {"cause": problem.cause, "cure": problem.cure})


def _dates(keeping: Keeping) -> Text | None:
    within = max(keeping.receive_by_days, keeping.best_before_days, keeping.removal_days)
    return _LIFE.with_values(n=within) if 0 < keeping.shelf_life_days < within else None


def _codes(codes: Sequence[CodeRow]) -> Text | None:
    seen: set[str] = set()
    for code in codes:
        try:
            one_barcode(code.text)
        except BadValueError as problem:
            return _both(problem)
        if code.text in seen:
            return _TWICE.with_values(code=code.text)
        if code.quantity < 1:
            return _NO_PIECES.with_values(code=code.text)
        if min(code.weight_g, code.length_mm, code.width_mm, code.height_mm) < 0:
            return _NO_MEASURE.with_values(code=code.text)
        if code.unit == "each" and code.quantity != 1:
            return _ONE_PIECE.with_values(code=code.text, n=code.quantity)
        seen.add(code.text)
    return None


def _parts(form: ItemForm) -> Text | None:
    if form.trade.kit and not form.parts:
        return _NO_PARTS
    if form.parts and not form.trade.kit:
        return _WHAT_KIT
    skus = [part.sku for part in form.parts]
    twice = next((sku for sku in skus if skus.count(sku) > 1), None)
    if twice is not None:
        return _TWICE.with_values(code=twice)
    empty = next((part.sku for part in form.parts if part.pieces < 1), None)
    if empty is not None:
        return _NO_PIECES.with_values(code=empty)
    return _ITSELF if form.names.sku.strip() in skus else None


def _substitutes(form: ItemForm) -> Text | None:
    if form.names.sku.strip() in form.substitutes:
        return _NOT_ITSELF
    twice = next((sku for sku in form.substitutes if form.substitutes.count(sku) > 1), None)
    return _TWICE.with_values(code=twice) if twice is not None else None


def _t(source: str) -> Text:
    return Text("items", source)


_NO_SKU = _t(QT_TRANSLATE_NOOP("items", "Give the item a SKU."))
_NO_NAME = _t(QT_TRANSLATE_NOOP("items", "Give the item a name."))
_NO_CLASS = _t(QT_TRANSLATE_NOOP("items", "“{code}” is no class of dangerous goods: {known}."))
_NO_CUSTOMS = _t(QT_TRANSLATE_NOOP("items", "“{code}” is no customs code: it has 6, 8 or 10 digits, chapter 01 to 97."))
_NEGATIVE = _t(QT_TRANSLATE_NOOP("items", "Write zero or more."))
_LIFE = _t(QT_TRANSLATE_NOOP("items", "The shelf life is shorter than the {n} days before expiry that stand below."))
_TWICE = _t(QT_TRANSLATE_NOOP("items", "“{code}” stands there twice."))
_NO_PIECES = _t(QT_TRANSLATE_NOOP("items", "“{code}” needs one piece at least."))
_ONE_PIECE = _t(QT_TRANSLATE_NOOP("items", "“{code}” is on a single piece but counts {n}: choose its packaging."))
_NO_MEASURE = _t(
    QT_TRANSLATE_NOOP("items", "“{code}”: write the weight in grams and the size in millimetres, such as 300×200×150.")
)
_NO_PARTS = _t(QT_TRANSLATE_NOOP("items", "Say what the kit is made of."))
_WHAT_KIT = _t(QT_TRANSLATE_NOOP("items", "Only a kit has parts: choose above what kind of kit it is."))
_ITSELF = _t(QT_TRANSLATE_NOOP("items", "A kit cannot be a part of itself."))
_NOT_ITSELF = _t(QT_TRANSLATE_NOOP("items", "An item cannot stand in for itself."))
