"""An address as lines in the order that the country's post expects.

Orders of the last lines follow the member pages of the UPU postal addressing guide (S42); countries not named here have
the postcode before the town, as most of Europe does. Knows no page.
"""

from collections.abc import Mapping

from fulfilment.papers import Address
from reports.formats import country
from reports.wording import one_line

_USUAL = ("{postcode} {city}", "{region}")
_TOWN_THEN_CODE = ("{city}", "{region}", "{postcode}")
_TOWN_STATE_CODE = ("{city} {region} {postcode}",)
_TOWN_CODE = ("{city} {postcode}", "{region}")

_LAST_LINES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("GB", "IE", "RU", "UA", "GI", "IM", "JE", "GG", "ZA", "CO", "KE"), _TOWN_THEN_CODE),
    **dict.fromkeys(("US", "CA", "AU", "PR"), _TOWN_STATE_CODE),
    **dict.fromkeys(("NZ", "SG", "IN", "PK", "TH", "ID", "KR", "TW", "SA", "VN"), _TOWN_CODE),
    "LV": ("{city}, {postcode}", "{region}"),
    "IT": ("{postcode} {city} {region}",),
    "ES": ("{postcode} {city}", "{region}"),
    "BR": ("{city} {region}", "{postcode}"),
    "JP": ("{city}, {region}", "{postcode}"),
    "CN": ("{city}, {region}", "{postcode}"),
    "HU": ("{city}", "{region}", "{postcode}"),
}
"""Templates of the lines below the street, by country."""

_COMPANY_FIRST = frozenset({"DE", "AT", "CH", "US", "CA", "GB", "IE", "AU", "NZ", "PL", "CZ", "SK", "HU"})
"""Where the company stands above the person."""


def name_lines(address: Address) -> tuple[str, ...]:
    """Return company and person, in the country's order; one of them when the other is missing or the same."""
    person, company = one_line(address.name), one_line(address.company)
    pair = (company, person) if _code(address) in _COMPANY_FIRST else (person, company)
    return tuple(dict.fromkeys(line for line in pair if line))


def place_lines(address: Address) -> tuple[str, ...]:
    """Return street, town, region and postcode, in the country's order, without the country itself."""
    parts = {
        "city": one_line(address.city),
        "region": one_line(address.region),
        "postcode": one_line(address.postcode),
    }
    streets = (one_line(address.street), one_line(address.street2))
    templates = _LAST_LINES.get(_code(address), _USUAL)
    last = (_tidy(template.format_map(parts)) for template in templates)
    return tuple(line for line in (*streets, *last) if line)


def country_line(address: Address, home: str = "") -> str:
    """Return the country in English capitals for mail that leaves `home`, as the UPU asks, else an empty line."""
    code = _code(address)
    return "" if not code or code == home.strip().upper() else country(one_line(code)).upper()


def _code(address: Address) -> str:
    return one_line(address.country).upper()


def _tidy(line: str) -> str:
    """Return the line without the gaps that missing parts left."""
    return " ".join(line.split()).strip(" ,").replace(" ,", ",")
