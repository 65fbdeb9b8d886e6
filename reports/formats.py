"""Dates, numbers, weights and country names in the reader's language. Knows no paper."""

from datetime import date, datetime
from decimal import Decimal

from reports.wording import known


def day(value: date, language: str) -> str:
    """Return a date in words that cannot be misread across borders, e.g. ``5 Dec 2026``."""
    from babel.dates import format_date

    return format_date(value, "d MMM y" if known(language) == "en" else "medium", locale=known(language))


def moment(value: datetime, language: str) -> str:
    """Return day, hour and minute as the reader's clock shows them."""
    from babel.dates import format_time

    clock = format_time(value, "HH:mm" if known(language) == "en" else "short", locale=known(language))
    return f"{day(value, language)}, {clock}"


def number(value: int, language: str) -> str:
    """Return a whole number with the reader's grouping of thousands."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=known(language))


def weight(weight_g: int, language: str) -> str:
    """Return kilograms to the gram, with the reader's decimal mark and unit, e.g. ``0.85 kg``."""
    from babel.units import format_unit

    kilograms = Decimal(weight_g) / 1000
    return str(format_unit(kilograms, "mass-kilogram", length="short", format="#,##0.00#", locale=known(language)))


def country(code: str, language: str = "en") -> str:
    """Return the name of a country by its ISO code, or the code itself when the language has no name for it."""
    from babel import Locale

    return str(Locale.parse(known(language)).territories.get(code.strip().upper(), code.strip().upper()))
