"""Carriers, one a file, found by importing every sibling that defines `CARRIER`."""

import importlib
import pkgutil

from fulfilment.shipping.carriers.carrier import Carrier


def _find() -> dict[str, Carrier]:
    found: dict[str, Carrier] = {}
    for module in pkgutil.iter_modules(__path__, __name__ + "."):
        carrier = getattr(importlib.import_module(module.name), "CARRIER", None)
        if isinstance(carrier, Carrier):
            found[carrier.name] = carrier
    return found


CARRIERS: dict[str, Carrier] = _find()
"""Name to carrier."""
OWN = CARRIERS["own"]
"""Labels of the house itself, for carriers that take a parcel with any label."""


def carrier_named(name: str) -> Carrier:
    """Return the carrier of that name; a name without a file is served with the house's own label."""
    return CARRIERS.get(name.casefold(), OWN)
