"""What somebody with goods in hand must know of an item, read as columns: a bench never changes an item."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from models.item import Item


class ItemFacts(NamedTuple):
    """An item as a bench sees it."""

    id: int
    """Item."""
    sku: str
    """Its SKU."""
    name: str
    """First name."""
    name_ru: str
    """Russian name, or empty."""
    name_lv: str
    """Latvian name, or empty."""
    variant: str
    """What tells it from its look-alikes."""
    variant_ru: str
    """The same in Russian, or empty."""
    variant_lv: str
    """The same in Latvian, or empty."""
    tracking: str
    """``none`` or ``lot``."""
    weight_g: int
    """Weight of a piece."""
    length_mm: int
    """Length of a piece."""
    width_mm: int
    """Width of a piece."""
    height_mm: int
    """Height of a piece."""
    picture: str
    """Name of its picture, or empty."""
    note: str
    """What to mind wherever it is handled."""
    pick_note: str
    """What to mind when it is picked."""
    pack_note: str
    """What to mind when it is packed."""
    is_fragile: bool
    """True for what breaks."""
    is_upright: bool
    """True for what must be kept upright."""
    hazard_class: str
    """Class of dangerous goods, or empty."""
    can_count: bool
    """True where one scan and a quantity command may stand for many scans."""


ITEM_FACTS = tuple(getattr(Item, name) for name in ItemFacts._fields)
"""The columns of `ItemFacts`, for a query that reads more beside."""


def facts_at(row: Sequence[Any], start: int) -> ItemFacts:
    """Return the item whose columns stand in a row from `start` on."""
    return ItemFacts._make(row[start : start + len(ITEM_FACTS)])
