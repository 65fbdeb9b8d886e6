"""Carriers, one a file, found by importing every sibling that defines `CARRIER`."""

import importlib
import pkgutil
from collections.abc import Mapping
from typing import Any

from fulfilment.shipping.carriers.carrier import Carrier, RemoteCarrier


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


def remote_carriers() -> list[RemoteCarrier]:
    """Return the carriers that are asked over the network, with the settings they have by themselves."""
    return [carrier for carrier in CARRIERS.values() if isinstance(carrier, RemoteCarrier)]


def connected(carrier: RemoteCarrier, values: Mapping[str, Any]) -> RemoteCarrier:  # Any: settings as stored
    """Return a carrier with the house's settings; values that a newer program wrote are passed over."""
    kind = carrier.settings_type
    known = {name: value for name, value in values.items() if name in kind.__dataclass_fields__}
    return type(carrier)(kind(**known))
