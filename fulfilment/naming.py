"""How items are called: in the language of the one who reads; and kinds of places in words."""

from sqlalchemy import ColumnElement, func

from fulfilment.item_facts import ItemFacts
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from models.item import Item


def name_of(item: Item | ItemFacts, language: str) -> str:
    """Return the item's name in `language`, or its first name."""
    return {"ru": item.name_ru, "lv": item.name_lv}.get(language) or item.name


def variant_of(item: Item | ItemFacts, language: str) -> str:
    """Return the item's variant in `language`, or its first variant."""
    return {"ru": item.variant_ru, "lv": item.variant_lv}.get(language) or item.variant


def name_column(language: str) -> ColumnElement[str]:
    """Return the SQL of `name_of`, called ``name``."""
    own = {"ru": Item.name_ru, "lv": Item.name_lv}.get(language)
    return Item.name.expression if own is None else func.coalesce(func.nullif(own, ""), Item.name).label("name")


def name_order(language: str) -> ColumnElement[str]:
    """Return what sorts items by `name_of`; an index has it."""
    return {"ru": Item.name_key_ru, "lv": Item.name_key_lv}.get(language, Item.name_key).expression


def variant_column(language: str) -> ColumnElement[str]:
    """Return the SQL of `variant_of`, called ``variant``."""
    own = {"ru": Item.variant_ru, "lv": Item.variant_lv}.get(language)
    return (
        Item.variant.expression if own is None else func.coalesce(func.nullif(own, ""), Item.variant).label("variant")
    )


def full_name(item: Item | ItemFacts, language: str) -> str:
    """Return name and variant in one line."""
    return " ".join(part for part in (name_of(item, language), variant_of(item, language)) if part)


def kind_of_place(kind: str) -> Text:
    """Return a kind of location in words."""
    return _KINDS.get(kind) or plain(kind)


def _place(source: str) -> Text:
    return Text("places", source)


_KINDS = {
    "zone": _place(QT_TRANSLATE_NOOP("places", "zone")),
    "bin": _place(QT_TRANSLATE_NOOP("places", "bin")),
    "dock": _place(QT_TRANSLATE_NOOP("places", "dock")),
    "staging": _place(QT_TRANSLATE_NOOP("places", "finished work")),
    "tote": _place(QT_TRANSLATE_NOOP("places", "tote")),
    "parcel": _place(QT_TRANSLATE_NOOP("places", "parcel")),
    "pallet": _place(QT_TRANSLATE_NOOP("places", "pallet")),
    "transit": _place(QT_TRANSLATE_NOOP("places", "on the way")),
}


def status_of_place(status: str) -> Text:
    """Return a status of a place in words."""
    return PLACE_STATUSES.get(status) or plain(status)


PLACE_STATUSES = {
    "available": _place(QT_TRANSLATE_NOOP("places", "available")),
    "held": _place(QT_TRANSLATE_NOOP("places", "held")),
    "damaged": _place(QT_TRANSLATE_NOOP("places", "damaged goods")),
}
"""Words of each status of a place."""
MIXINGS = {
    "mixed": _place(QT_TRANSLATE_NOOP("places", "different items")),
    "same_item": _place(QT_TRANSLATE_NOOP("places", "one item only")),
    "empty": _place(QT_TRANSLATE_NOOP("places", "only while empty")),
}
"""Words of what may lie together in a place."""


_OWN_DEVICES = {
    "Scale": QT_TRANSLATE_NOOP("senses", "Scale"),
    "Demo scanner": QT_TRANSLATE_NOOP("senses", "Demo scanner"),
    "Demo printer": QT_TRANSLATE_NOOP("senses", "Demo printer"),
    "Label files": QT_TRANSLATE_NOOP("senses", "Label files"),
}
"""Names that nobody gave: a station has one scale, and what it begins with is named by the program."""


def device(name: str) -> Text:
    """Return how a device is called: as a person named it, or as the program did, which is translated."""
    return Text("senses", _OWN_DEVICES[name]) if name in _OWN_DEVICES else plain(name)
