"""How the bands of the map are coloured in each look: steps of one blue, told apart by their lightness alone.

Contrasts and distances for colour-blind eyes are computed by the tests; every band has a sign besides.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from fulfilment.mapping.bands import Shade
from ui.palette import Look


@dataclass(frozen=True)
class Tint:
    """A fill, what is written on it, and the lines over it."""

    ground: str
    """Fill."""
    ink: str
    """Sign and lines on it."""
    pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush
    """Lines over the fill, where it needs to be told apart without colour from afar."""


_BLACK, _WHITE = "#111111", "#FFFFFF"
_ALARM = Tint("#8B0000", _WHITE, Qt.BrushStyle.DiagCrossPattern)
_LIGHT = {
    Shade.PAPER: Tint("#FFFFFF", _BLACK),
    Shade.ONE: Tint("#D6E6F1", _BLACK),
    Shade.TWO: Tint("#A9CBE2", _BLACK),
    Shade.THREE: Tint("#72A9D0", _BLACK),
    Shade.FOUR: Tint("#1D5680", _WHITE),
    Shade.FIVE: Tint("#062A42", _WHITE),
    Shade.ALARM: _ALARM,
    Shade.UNKNOWN: Tint("#F4E4B8", _BLACK, Qt.BrushStyle.Dense7Pattern),
}
_DARK = {
    Shade.PAPER: Tint("#1A1E23", _WHITE),
    Shade.ONE: Tint("#1F3D52", _WHITE),
    Shade.TWO: Tint("#2B5C7E", _WHITE),
    Shade.THREE: Tint("#6AA5CC", _BLACK),
    Shade.FOUR: Tint("#A0CBE8", _BLACK),
    Shade.FIVE: Tint("#E1F1FC", _BLACK),
    Shade.ALARM: _ALARM,
    Shade.UNKNOWN: Tint("#4A4023", _WHITE, Qt.BrushStyle.Dense7Pattern),
}
TINTS = {Look.LIGHT: _LIGHT, Look.DARK: _DARK, Look.CONTRAST: _DARK}
"""Colours of the bands by look."""
