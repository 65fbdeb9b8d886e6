"""Shipping labels with an SSCC and a 2D code, from the facts to the bytes of a label printer."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

from figures import Figure
from stdnum import ean

from devices.languages import zpl
from fulfilment.papers import Address, ShippingLabelFacts
from reports.label_class import SHIPPING_4X6
from reports.labels.shipping import draw
from reports.typeface import LABEL_FONTS

LABELS = 300
RATE = 500.0
SENDER = Address(company="House SIA", street="Brīvības iela 1", postcode="LV-1010", city="Rīga", country="LV")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield labels a second, each another one."""
    _encode(0)
    best = 0.0
    for turn in range(3):
        started = perf_counter()
        for number in range(LABELS):
            _encode(turn * LABELS + number + 1)
        best = max(best, LABELS / (perf_counter() - started))
    yield Figure("labels/s to ZPL with a 2D code", best, "", at_least=RATE, beside=f"{len(_encode(1))} bytes each")


def _encode(number: int) -> bytes:
    recipient = Address(
        name=f"Anna Bērziņa {number}", street=f"Lielā iela {number}", postcode="LV-3001", city="Jelgava", country="LV"
    )
    body = f"0047500000{number:07d}"
    facts = ShippingLabelFacts(
        f"P{number:06d}",
        SENDER,
        recipient,
        body + ean.calc_check_digit(body),
        order_number=f"{number}",
        weight_g=1250,
        printed_on=date(2026, 12, 5),
    )
    return zpl.encode(draw(facts, SHIPPING_4X6), LABEL_FONTS, zpl.Settings())
