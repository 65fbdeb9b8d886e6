"""What the whole warehouse is called and from where it sends, as the Settings screen edits it. Knows no table."""

from dataclasses import dataclass

from devices.wording import option
from fulfilment.step import QT_TRANSLATE_NOOP
from ui import time_zones

_SHORTEST_PREFIX, _LONGEST_PREFIX = 4, 12


@dataclass(frozen=True)
class WarehouseProfile:
    """Name, sender, time zone and company prefix of a warehouse."""

    name: str = option(
        "",
        QT_TRANSLATE_NOOP("settings", "Warehouse"),
        QT_TRANSLATE_NOOP("settings", "As it stands at the top of screens and papers."),
        longest=120,
    )
    """Name of the warehouse."""
    company: str = option("", QT_TRANSLATE_NOOP("settings", "Sender"), "")
    """Company that sends."""
    street: str = option("", QT_TRANSLATE_NOOP("settings", "Street"), "", longest=300)
    """Street and house number."""
    postcode: str = option("", QT_TRANSLATE_NOOP("settings", "Postcode"), "", longest=20)
    """Postal code."""
    city: str = option("", QT_TRANSLATE_NOOP("settings", "Town"), "", longest=120)
    """Town."""
    country: str = option(
        "",
        QT_TRANSLATE_NOOP("settings", "Country"),
        QT_TRANSLATE_NOOP("settings", "Two letters, such as LV."),
    )
    """ISO 3166 alpha-2 code."""
    time_zone: str = option(
        "UTC",
        QT_TRANSLATE_NOOP("settings", "Time zone"),
        QT_TRANSLATE_NOOP("settings", "Days begin here as they do there. Type a part of the name, such as riga."),
        offered=time_zones.offered,
    )
    """Name of the zone in which days begin and times are shown."""
    phone: str = option("", QT_TRANSLATE_NOOP("settings", "Telephone"), "", longest=60)
    """Telephone."""
    company_prefix: str = option(
        "",
        QT_TRANSLATE_NOOP("settings", "GS1 company prefix"),
        QT_TRANSLATE_NOOP("settings", "4 to 12 digits, from GS1; the numbers of parcels begin with it."),
    )
    """Digits with which the SSCC of this company begin."""
    store_codes: str = option(
        "",
        QT_TRANSLATE_NOOP("settings", "Codes of weighed and priced goods"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Patterns such as 21IIIIIWWWWWC, a space between them: I item, W grams, P price, X nothing, C check digit.",
        ),
    )
    """Patterns of in-store codes, with spaces between them."""


def complaint(profile: WarehouseProfile) -> str:
    """Return the sentence that says what is wrong with a profile, empty when nothing is."""
    prefix = profile.company_prefix
    if not profile.name.strip():
        return QT_TRANSLATE_NOOP("settings", "Give the warehouse a name.")
    if profile.country and not (len(profile.country) == 2 and profile.country.isascii() and profile.country.isalpha()):
        return QT_TRANSLATE_NOOP("settings", "A country has two letters: LV, EE, DE.")
    is_number = prefix.isascii() and prefix.isdigit()
    if prefix and not (is_number and _SHORTEST_PREFIX <= len(prefix) <= _LONGEST_PREFIX):
        return QT_TRANSLATE_NOOP("settings", "A company prefix has 4 to 12 digits.")
    if not time_zones.is_known(profile.time_zone):
        return QT_TRANSLATE_NOOP("settings", "There is no such time zone. Choose one from the list.")
    return ""
