"""What a scale says: a weight in grams, or why it has none. Knows no wire format."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum

from devices.wording import QT_TRANSLATE_NOOP

_GRAMS = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "lb": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
    "t": Decimal(1_000_000),
    "mg": Decimal("0.001"),
}


class ScaleFault(StrEnum):
    """Why a scale has no weight to offer."""

    MOVING = "moving"
    OVERLOAD = "overload"
    UNDERLOAD = "underload"
    NOT_READY = "not_ready"
    BAD_COMMAND = "bad_command"


FAULT_SENTENCES = {
    ScaleFault.MOVING: QT_TRANSLATE_NOOP("devices", "The scale is moving: let go of the goods."),
    ScaleFault.OVERLOAD: QT_TRANSLATE_NOOP("devices", "Too heavy for this scale: take something off."),
    ScaleFault.UNDERLOAD: QT_TRANSLATE_NOOP("devices", "The scale shows less than nothing: empty it and press zero."),
    ScaleFault.NOT_READY: QT_TRANSLATE_NOOP("devices", "The scale is not ready: empty it and press zero."),
    ScaleFault.BAD_COMMAND: QT_TRANSLATE_NOOP("devices", "The scale does not know the command: check its protocol."),
}


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight."""

    weight_g: int
    """Grams, rounded half away from zero; below zero when something was taken off a tared scale."""
    is_stable: bool
    """Whether the scale itself says that the weight stands still."""


@dataclass(frozen=True, slots=True)
class Status:
    """No weight, and why."""

    fault: ScaleFault
    """The reason."""


Reading = Weight | Status


def grams(number: str, unit: str) -> int | None:
    """Return a weight as whole grams, None when number or unit is unknown."""
    factor = _GRAMS.get(unit.strip().lower())
    try:
        value = Decimal(number.replace(" ", ""))
    except InvalidOperation:
        return None
    if factor is None or not value.is_finite():
        return None
    return int((value * factor).quantize(Decimal(1), rounding=ROUND_HALF_UP))
