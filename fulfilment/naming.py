"""How items are called: in the language of the one who reads."""

from models.item import Item


def name_of(item: Item, language: str) -> str:
    """Return the item's name in `language`, or its first name."""
    return {"ru": item.name_ru, "lv": item.name_lv}.get(language) or item.name


def variant_of(item: Item, language: str) -> str:
    """Return the item's variant in `language`, or its first variant."""
    return {"ru": item.variant_ru, "lv": item.variant_lv}.get(language) or item.variant


def full_name(item: Item, language: str) -> str:
    """Return name and variant in one line."""
    return " ".join(part for part in (name_of(item, language), variant_of(item, language)) if part)
