"""Invented people: three who work in the demo warehouse, and customers with addresses in many countries. Pure."""

from dataclasses import dataclass
from random import Random

from fulfilment.demo import sheets
from fulfilment.demo.sheets import parts
from models.sorting import fold


@dataclass(frozen=True)
class Colleague:
    """A person who works here."""

    code: str
    """Short name."""
    name: str
    """Full name."""
    badge: str
    """What the badge says to a scanner."""
    language: str
    """Language of the names of items; empty = as the window."""


COLLEAGUES = (
    Colleague("ANNA", "Anna Ozola", "FTANNA1041", ""),
    Colleague("BORISS", "Boriss Petrovs", "FTBORISS1042", "ru"),
    Colleague("MARIJA", "Marija Kalniņa", "FTMARIJA1043", ""),
)
CHANNELS = (("Shopify", "FT-{}", 44), ("Etsy", "30{}", 22), ("WooCommerce", "W{}", 20), ("Amazon", "302-{}", 14))
"""Channel, pattern of its order numbers, and its share of the orders."""

_SERVICES = {
    "LV": (("Omniva", "Parcel locker"), ("Latvijas Pasts", "Registered parcel"), ("Own", "Courier in Riga")),
    "LT": (("Omniva", "Parcel locker"), ("DHL", "DHL Paket International")),
    "EE": (("Omniva", "Parcel locker"), ("DHL", "DHL Paket International")),
    "DE": (("DHL", "DHL Paket"), ("DHL", "DHL Paket Express")),
    "AT": (("DHL", "DHL Paket International"),),
    "US": (("FedEx", "International Economy"), ("UPS", "Worldwide Expedited")),
    "CA": (("FedEx", "International Economy"),),
    "AU": (("FedEx", "International Priority"),),
    "JP": (("FedEx", "International Priority"),),
}
_USUAL = (("UPS", "Standard"), ("DHL", "DHL Paket International"))


@dataclass(frozen=True)
class Customer:
    """A customer who does not exist, with the columns of an address."""

    address: dict[str, str]
    """Columns of `Party`."""
    language: str
    """Language of the papers."""
    carrier: str
    """Who carries to this country."""
    service: str
    """By which service."""


def customer(chance: Random) -> Customer:
    """Return somebody; countries come as often as the sheet says."""
    countries = sheets.rows("addresses")
    (row,) = chance.choices(countries, weights=[int(each["share"]) for each in countries])
    return _somebody(chance, row)


def one_of_each(chance: Random) -> list[Customer]:
    """Return one customer of every row of the sheet, in its order."""
    return [_somebody(chance, row) for row in sheets.rows("addresses")]


def _somebody(chance: Random, row: dict[str, str]) -> Customer:
    name = chance.choice(parts(row["names"]))
    postcode, city, region = chance.choice(parts(row["towns"])).split(",")
    carrier, service = chance.choice(_SERVICES.get(row["country"], _USUAL))
    address = {
        "name": name,
        "street": chance.choice(parts(row["streets"])),
        "postcode": postcode,
        "city": city,
        "region": region,
        "country": row["country"],
        "phone": f"{row['phone']}{chance.randrange(10, 99)}",
        "email": _email(name, chance.randrange(10, 99)),
    }
    return Customer(address, row["language"], carrier, service)


def _email(name: str, number: int) -> str:
    letters = ".".join(word for word in fold(name).replace("'", "").split() if word.isascii() and word.isalpha())
    return f"{letters or 'customer'}.{number}@example.com"


def channel(chance: Random, serial: int) -> tuple[str, str]:
    """Return a sales channel and an order number as it would give."""
    ((name, pattern, _),) = chance.choices(CHANNELS, weights=[share for _, _, share in CHANNELS])
    return name, pattern.format(f"{serial:05d}")
