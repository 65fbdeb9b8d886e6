"""A label as a drawing in millimetres, independent of any printer. It knows no language, no font file and no dot.

The origin is the top left corner. The same `Label` becomes printer commands, a PDF page and a screen preview, all of
them through `devices.layout`, so that what is seen is what comes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LabelError(Exception):
    """A label that cannot be drawn readably: a barcode too wide for its box, a wrong check digit."""

    def __init__(self, cause: str, cure: str = "", **values: str) -> None:
        """Take the sentences in the source language, and what stands in their braces."""
        self.cause, self.cure, self.values = cause, cure, values
        super().__init__(f"{cause} {cure}".strip().format_map(values))


class Align(StrEnum):
    """Where a line of text stands in the width of its box."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Symbol(StrEnum):
    """The barcodes that a label may carry."""

    CODE128 = "code128"
    GS1_128 = "gs1_128"
    EAN13 = "ean13"
    ITF14 = "itf14"
    QR = "qr"
    DATAMATRIX = "datamatrix"
    GS1_DATAMATRIX = "gs1_datamatrix"


@dataclass(frozen=True, slots=True)
class TextBox:
    """Text that wraps into at most `lines` lines, shrinks to a floor size, and is then cut with an ellipsis."""

    x_mm: float
    """Left edge."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Widest line allowed."""
    height_mm: float
    """Height that all lines share."""
    text: str
    """What to write; a line break in it starts a new line."""
    size_mm: float
    """Wanted height of the letters' body (the em), not of a capital."""
    bold: bool = False
    """Whether the bold face is used."""
    align: Align = Align.LEFT
    """Where each line stands in the box."""
    lines: int = 1
    """How many lines the text may take."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """A barcode in a box: modules are as large as whole printer dots allow, quiet zones are kept inside the box."""

    x_mm: float
    """Left edge of the box, quiet zone included."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Width of the box."""
    height_mm: float
    """Height of the box, caption included."""
    symbol: Symbol
    """Which barcode."""
    data: str
    """What a scanner shall read; GS1 data has its identifiers in brackets: "(00)123456789012345675"."""
    caption: bool = False
    """Whether the data stands in plain letters below the bars."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A filled bar."""

    x_mm: float
    """Left edge."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Width of the bar."""
    height_mm: float
    """Height of the bar."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline of a rectangle; the stroke lies inside it."""

    x_mm: float
    """Left edge."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Outer width."""
    height_mm: float
    """Outer height."""
    stroke_mm: float
    """Thickness of the line."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A black and white picture, scaled into its box with its proportions kept."""

    x_mm: float
    """Left edge."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Width of the box."""
    height_mm: float
    """Height of the box."""
    png: bytes
    """The picture as a PNG file."""


Element = TextBox | Barcode | Rule | Frame | Picture


@dataclass(frozen=True, slots=True)
class Label:
    """Everything on one label."""

    width_mm: float
    """Width of the label across the printer's path."""
    height_mm: float
    """Length of the label along the path."""
    elements: tuple[Element, ...]
    """What is drawn, later elements above earlier ones."""
    name: str = ""
    """What the label is, for queues and file names."""
