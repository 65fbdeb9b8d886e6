"""What every class of label tells about itself, and the sizes of label stock. Knows no printer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from devices.label import Label

Facts = TypeVar("Facts")


@dataclass(frozen=True)
class LabelSize:
    """A format of label stock."""

    name: str
    """As it is ordered."""
    width_mm: float
    """Across the printer's path."""
    height_mm: float
    """Along the path."""


SHIPPING_4X6 = LabelSize("4x6 in", 101.6, 152.4)
SHIPPING_100X150 = LabelSize("100x150 mm", 100.0, 150.0)
WIDE_100X50 = LabelSize("100x50 mm", 100.0, 50.0)
WIDE_4X2 = LabelSize("4x2 in", 101.6, 50.8)
ITEM_57X32 = LabelSize("57x32 mm", 57.0, 32.0)
ITEM_50X25 = LabelSize("50x25 mm", 50.0, 25.0)
CARD = LabelSize("85.6x54 mm", 85.6, 54.0)
SHEET_A4 = LabelSize("A4", 210.0, 297.0)
SHEET_LETTER = LabelSize("Letter", 215.9, 279.4)


def _whole(facts: Facts, _size: LabelSize) -> tuple[Facts, ...]:
    return (facts,)


@dataclass(frozen=True)
class LabelClass(Generic[Facts]):
    """One class of label; each file of `reports/labels` offers one as `LABEL`."""

    name: str
    """Stable name, e.g. ``shipping``."""
    title: str
    """What people call it; marked for translation."""
    facts: type[Facts]
    """The frozen facts that it shows."""
    sizes: tuple[LabelSize, ...]
    """Stock that it is made for, the usual one first."""
    draw: Callable[[Facts, LabelSize], Label]
    """Returns the drawing of one label."""
    split: Callable[[Facts, LabelSize], tuple[Facts, ...]] = _whole
    """Returns the facts of each label when one does not hold them all."""

    def size(self, name: str) -> LabelSize:
        """Return the stock of that name, the usual one when it is empty.

        Raises KeyError for stock that this label is not made for.
        """
        return {size.name: size for size in self.sizes}[name] if name else self.sizes[0]

    def labels(self, facts: Facts, size: LabelSize | None = None) -> tuple[Label, ...]:
        """Return every label that these facts need, on stock of that size, the usual one when None."""
        stock = size or self.sizes[0]
        return tuple(self.draw(part, stock) for part in self.split(facts, stock))
