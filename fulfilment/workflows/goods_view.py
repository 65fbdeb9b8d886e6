"""How the goods in hand are shown in counting, moving and receiving."""

from collections.abc import Iterable

from fulfilment import handling, naming
from fulfilment.step import Card, Fact, Text
from models.item import Item, Lot


def card(item: Item, language: str, facts: Iterable[Fact], *, warning: Text | None = None) -> Card:
    """Return the card of an item with what is to be known of it here."""
    return Card(
        naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        picture=item.picture,
        facts=tuple(facts),
        warning=warning,
        chips=handling.chips(item),
    )


def codes(item: Item, lot: Lot) -> str:
    """Return the SKU, and the lot where the item is tracked by it."""
    return f"{item.sku} · {lot.code}" if lot.code else item.sku
