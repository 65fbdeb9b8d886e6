"""The invented shop's range: families with sizes, colours and kinds become articles in three languages. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from stdnum import ean

from fulfilment.demo import sheets
from fulfilment.demo.sheets import parts, size_mm

PIECE_PREFIX = "29"
"""GS1 keeps 20 to 29 for use inside one company: such codes mean nothing outside (General Specifications 1.4)."""
OLD_PREFIX = "28"
"""Codes of packages as they were before; every third article has one."""
_UNITS = {
    "l": ("л", "l"),
    "ml": ("мл", "ml"),
    "cm": ("см", "cm"),
    "g": ("г", "g"),
    "kg": ("кг", "kg"),
    "pcs": ("шт.", "gab."),
}
"""Unit on an English label to the Russian and the Latvian one."""
_SMALL_WORDS = frozenset({"with", "for", "the", "and"})


@dataclass(frozen=True)
class Code:
    """A text that is scanned for an article."""

    text: str
    """The digits."""
    unit: str
    """``each``, ``inner`` or ``case``."""
    quantity: int
    """Pieces that it counts."""


@dataclass(frozen=True)
class Article:
    """One thing that the shop sells."""

    sku: str
    """Its code."""
    product: str
    """Code of its family: what its sizes and colours have in common."""
    names: tuple[str, str, str]
    """Name in English, Russian, Latvian."""
    variants: tuple[str, str, str]
    """Variant in the same languages; empty where there is only one."""
    picture: str
    """Name of a drawing, with its tint after a colon."""
    codes: tuple[Code, ...]
    """What can be scanned for it."""
    size_mm: tuple[int, int, int]
    """Length, width, height."""
    weight_g: int
    """Weight of a piece."""
    price_minor: int
    """Price in cents."""
    cost_minor: int
    """What it costs the shop."""
    customs_code: str
    """Six digits of the Harmonized System."""
    origin: str
    """Country of origin."""
    supplier: str
    """Code of the supplier."""
    case: int
    """Pieces in a case."""
    shelf_days: int
    """Days from filling to expiry; 0 for what does not spoil."""
    popularity: int
    """1 to 9: how often it is ordered."""
    has_lots: bool
    """True where lots are kept."""
    can_count: bool
    """True where one scan and a quantity may stand for many."""
    is_fragile: bool
    """True for what breaks."""
    is_upright: bool
    """True for what must be kept upright."""
    note: str
    """What the packer should know."""


@dataclass(frozen=True)
class _Form:
    """One size, colour or kind of a family."""

    names: tuple[str, str, str] = ("", "", "")
    """In English, Russian, Latvian."""
    sku: str = ""
    """Its part of the SKU."""
    tint: str = ""
    """Colour of its picture."""


@cache
def articles() -> tuple[Article, ...]:
    """Return all articles, in the order of the sheet."""
    found: list[Article] = []
    for family in sheets.rows("catalogue"):
        for size, measures in _sizes(family["sizes"]):
            for form in _forms(family):
                found.append(_article(family, size, measures, form, number=len(found) + 1))
    return tuple(found)


def _sizes(cell: str) -> Iterator[tuple[_Form, str]]:
    for part in parts(cell):
        name, measures = part.split("=")
        yield _Form(_size_names(name), re.sub(r"[^0-9A-Z]", "", name)), measures


def _size_names(name: str) -> tuple[str, str, str]:
    number, _, unit = name.partition(" ")
    russian, latvian = _UNITS.get(unit, (unit, unit))
    local = number.replace(".", ",")
    return name, f"{local} {russian}".strip(), f"{local} {latvian}".strip()


def _forms(family: dict[str, str]) -> Iterator[_Form]:
    """Yield the colours or kinds of a family; one empty form where it has neither."""
    russian, _, latvian = family["gender"].partition("/")
    colours = {row["code"]: row for row in sheets.rows("colours")}
    wanted = family["colours"].split()
    for row in (colours[code] for code in wanted):
        yield _Form((row["en"], row[f"ru_{russian}"], row[f"lv_{latvian}"]), row["sku"], row["tint"])
    for part in parts(family["kinds"]):
        english, in_russian, in_latvian, tint = part.split("/")
        yield _Form((english, in_russian, in_latvian), _short(english), tint)
    if not wanted and not family["kinds"]:
        yield _Form()


def _short(name: str) -> str:
    word = next(word for word in name.split() if word not in _SMALL_WORDS)
    return re.sub(r"[^A-Z0-9]", "", word.upper())[:3]


def _article(family: dict[str, str], size: _Form, measures: str, form: _Form, *, number: int) -> Article:
    dimensions, weight, price = measures.split(",")
    both = (form, size) if family["kinds"] else (size, form)
    english, russian, latvian = (", ".join(each.names[at] for each in both if each.names[at]) for at in range(3))
    flags = family["flags"].split()
    case = int(family["case"])
    return Article(
        sku="-".join(part for part in (family["code"], size.sku, form.sku) if part),
        product=family["code"],
        names=(family["name"], family["name_ru"], family["name_lv"]),
        variants=(english, russian, latvian),
        picture=f"{family['picture']}:{form.tint}" if form.tint else family["picture"],
        codes=_codes(number, case, is_counted="count" in flags),
        size_mm=size_mm(dimensions),
        weight_g=int(weight),
        price_minor=int(price),
        cost_minor=int(price) * (42 + number % 9) // 100,
        customs_code=family["customs"],
        origin=family["origin"],
        supplier=family["supplier"],
        case=case,
        shelf_days=int(family["shelf_days"] or 0),
        popularity=int(family["popularity"]),
        has_lots="lot" in flags,
        can_count="count" in flags,
        is_fragile="fragile" in flags,
        is_upright="upright" in flags,
        note=family["note"],
    )


def _codes(number: int, case: int, *, is_counted: bool) -> tuple[Code, ...]:
    piece = gtin(f"{PIECE_PREFIX}00417{number:05d}")
    found = [Code(piece, "each", 1)]
    if number % 3 == 0:
        found.append(Code(gtin(f"{OLD_PREFIX}00388{number:05d}"), "each", 1))
    if is_counted:
        found.append(Code(gtin(f"2{piece[:-1]}"), "inner", 5))
    found.append(Code(gtin(f"1{piece[:-1]}"), "case", case))
    return tuple(found)


def gtin(digits: str) -> str:
    """Return the digits of a GTIN with their check digit."""
    return digits + str(ean.calc_check_digit(digits))
