"""The colours by name, in three looks. Colour is for state alone; everything else is ink on panels.

Contrasts and the distances between states for colour-blind eyes are computed by the tests.
"""

from dataclasses import dataclass
from enum import StrEnum

from fulfilment.step import Kind


class Look(StrEnum):
    """How the program is coloured."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Area:
    """A filled area and what is written on it."""

    ground: str
    """Fill."""
    ink: str
    """Text and icons on it."""


@dataclass(frozen=True)
class Palette:
    """Every colour that a widget may use."""

    ground: str
    """Behind the panels."""
    panel: str
    """Panels, rail and bars."""
    ink: str
    """Text."""
    muted: str
    """Text that explains other text, and work that is done."""
    hairline: str
    """Lines between and around."""
    control: str
    """Outline of fields and buttons, at least 3:1 against the panel."""
    soft: str
    """Ground of pictures, chips, keys and bars."""
    head: str
    """Ground of table heads and of fields."""
    accent: str
    """Links, selection, progress and focus."""
    selected: str
    """Ground of the selected row or place."""
    alarm: str
    """Figures that are bad."""
    caution: Area
    """A warning strip inside a panel."""
    states: dict[Kind, Area]
    """The four states of the whole screen."""

    def state(self, kind: Kind) -> Area:
        """Return the colours of a state."""
        return self.states[kind]


_WHITE_ON_BLUE = Area("#004D73", "#FFFFFF")
_BLACK_ON_YELLOW = Area("#FFC20A", "#111111")
_WHITE_ON_RED = Area("#8B0000", "#FFFFFF")


def _states(ready: Area) -> dict[Kind, Area]:
    return {Kind.READY: ready, Kind.OK: _WHITE_ON_BLUE, Kind.CHECK: _BLACK_ON_YELLOW, Kind.STOP: _WHITE_ON_RED}


LIGHT = Palette(
    ground="#F2F4F6",
    panel="#FFFFFF",
    ink="#16191D",
    muted="#434C55",
    hairline="#DDE2E7",
    control="#87929D",
    soft="#ECEFF2",
    head="#F7F8FA",
    accent="#004D73",
    selected="#E3ECF3",
    alarm="#8B0000",
    caution=Area("#FFF4D6", "#16191D"),
    states=_states(Area("#FFFFFF", "#111111")),
)

DARK = Palette(
    ground="#111417",
    panel="#1A1E23",
    ink="#F0F2F4",
    muted="#B9C3CD",
    hairline="#2F363D",
    control="#75818C",
    soft="#262C33",
    head="#20252B",
    accent="#8CCBF2",
    selected="#173042",
    alarm="#FFB8B8",
    caution=Area("#3A3010", "#FFE7A3"),
    states=_states(Area("#0A0C0E", "#F5F6F7")),
)

CONTRAST = Palette(
    ground="#000000",
    panel="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    hairline="#9AA3AB",
    control="#FFFFFF",
    soft="#1C1C1C",
    head="#000000",
    accent="#FFE14D",
    selected="#33300A",
    alarm="#FFB8B8",
    caution=Area("#FFC20A", "#000000"),
    states=_states(Area("#000000", "#FFFFFF")),
)

PALETTES = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: CONTRAST}
