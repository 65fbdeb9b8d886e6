"""How large a screen really is: measured with a bank card, or else what the screen says of itself. Knows no widget."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QScreen

from ui.sizes import sane_dpi

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""
CARD_CORNER_MM = 3.18
"""Radius of its corners (the same standard)."""
_LEAST_WIDTH_MM = 50
"""No screen is narrower; what claims to be is a mistake."""


@dataclass(frozen=True)
class Glass:
    """One screen of this computer."""

    name: str
    """Maker, model and serial number, as far as it tells them; else its plug."""
    width_px: int
    """Width in logical pixels."""
    said_mm: float
    """Width that it says it has; 0 when it does not know."""

    def dpi(self, measured_mm: Mapping[str, float]) -> float:
        """Return logical pixels an inch; a width that a person measured is believed."""
        width_mm = measured_mm.get(self.name, 0)
        if width_mm > _LEAST_WIDTH_MM:
            return self.width_px / width_mm * 25.4
        return sane_dpi(self.width_px / self.said_mm * 25.4 if self.said_mm > _LEAST_WIDTH_MM else 0)

    def width_mm(self, card_px: float) -> float:
        """Return the width of the screen on which a bank card is so many pixels wide."""
        return round(self.width_px / card_px * CARD_MM[0], 1)


def glass_of(screen: QScreen) -> Glass:
    """Return a screen of the desktop."""
    told = " ".join(filter(None, (screen.manufacturer(), screen.model(), screen.serialNumber())))
    return Glass(told or screen.name() or "screen", screen.geometry().width(), screen.physicalSize().width())
