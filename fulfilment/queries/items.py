"""The items themselves: what each is, how it is packed, what it is made of, and where its variants are."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment import handling, naming
from fulfilment.desk.item_form import ItemForm
from fulfilment.desk.items import load
from fulfilment.items.recipes import can_be_made, picked_parts, recipes
from fulfilment.queries import levels
from fulfilment.queries.item_search import meaning
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.item import Identifier, Item, KitPart, Merger

VIEWS = ("all", "kits", "retired")
SHOWN_VARIANTS = 12
"""Variants of a product that the pane names."""


@dataclass(frozen=True)
class ItemRow:
    """One item as the list shows it."""

    id: int
    """Item."""
    sku: str
    """SKU."""
    full_name: str
    """Name and variant."""
    product: str
    """What its variants have in common."""
    codes: int
    """How many codes stand for it."""
    words: Text
    """What is special about it: kit, flags, out of use."""
    price_minor: int
    """Price of one, in minor units."""
    currency: str
    """Its currency."""
    is_active: bool
    """False for what is out of use."""


@dataclass(frozen=True)
class PartLine:
    """A part, a substitute or a variant, with how much of it there is."""

    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    pieces: int
    """Pieces in one kit; 0 where that is no question."""
    available: int
    """Pieces that can still be promised."""


@dataclass(frozen=True)
class ItemDetails:
    """Everything the pane says about one item."""

    item_id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name."""
    variant: str
    """What tells it from its look-alikes."""
    form: ItemForm
    """What the page edits."""
    chips: tuple[Text, ...]
    """How it wants to be handled."""
    parts: tuple[PartLine, ...]
    """What it is made of."""
    can_be_made: int
    """Kits that the parts that are available make."""
    parts_cost_minor: int
    """What the parts of one kit cost together."""
    price_minor: int
    """Price of one, in minor units."""
    cost_minor: int
    """What one costs the house."""
    kits: tuple[str, ...]
    """SKUs of the kits that it is a part of."""
    variants: tuple[PartLine, ...]
    """The other items of its product."""
    substitutes: tuple[PartLine, ...]
    """What may be sent in its place."""
    merged_into: str
    """SKU of the item that it went into, or empty."""
    merged: tuple[str, ...]
    """SKUs of the items that went into it."""
    is_active: bool
    """False for what is out of use."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of the items that are wanted, sorted."""
    meant = meaning(session, wanted.text)
    statement = select(Item.id).where(*meant.conditions, _in_view(wanted.view))
    is_walked = not meant.is_few and (not meant.conditions or wanted.most is not None) and wanted.view != "retired"
    column = naming.name_order(sort.language) if sort.key == "name" else Item.sku.expression
    # Few rows are sorted after they were found; many are read off the index that sorts them.
    ordering: tuple[ColumnElement[Any], ...] = (column if is_walked else column + "", Item.id.expression)
    ordering = tuple(each.desc() if sort.is_descending else each for each in ordering)
    return fetch_ids(session, statement.order_by(*ordering).limit(wanted.most))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many items each saved view has."""
    return {view: session.scalar(select(func.count()).select_from(Item).where(_in_view(view))) or 0 for view in VIEWS}


def _in_view(view: str) -> ColumnElement[bool]:
    """Return whether an item belongs to a view. What is out of use is little and has an index of its own."""
    other = aliased(Item)
    retired = select(other.id).where(~other.is_active)
    if view == "retired":
        return Item.id.in_(retired)
    if view == "kits":
        return Item.id.in_(select(KitPart.kit_id)) & Item.is_active
    return Item.id.not_in(retired)


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[ItemRow]:
    """Return the rows of these items, in their order, named in `language`."""
    coded = select(Identifier.item_id, func.count()).where(Identifier.item_id.in_(list(ids)))
    codes = {row[0]: row[1] for row in session.execute(coded.group_by(Identifier.item_id))}
    found = [
        ItemRow(
            id=item.id,
            sku=item.sku,
            full_name=naming.full_name(item, language),
            product=item.product,
            codes=codes.get(item.id, 0),
            words=_words(item),
            price_minor=item.price_minor,
            currency=item.currency,
            is_active=item.is_active,
        )
        for item in session.scalars(select(Item).where(Item.id.in_(list(ids))))
    ]
    return in_order(list(ids), found)


def _words(item: Item) -> Text:
    parts = [] if item.is_active else [RETIRED]
    parts += [KIT_WORDS[item.kit]] if item.kit else []
    parts += handling.chips(item)
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Text("", ", ".join("{" + name + "}" for name in names), names)


def details(
    session: Session, item_id: int, warehouse_id: int | None = None, *, language: str = "en"
) -> ItemDetails | None:
    """Return the pane of an item named in `language`, or None when there is no such item."""
    item = session.get(Item, item_id)
    if item is None:
        return None
    form = load(session, item_id)
    made_of = recipes(session, [item_id]).get(item_id, ())
    picked = picked_parts(session, [item_id]).get(item_id, made_of)
    level_of = levels.levels(session, [part.item_id for part in picked], warehouse_id)
    free = {each: level.available for each, level in level_of.items()}
    return ItemDetails(
        item_id=item_id,
        sku=item.sku,
        name=naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        form=form,
        chips=handling.chips(item),
        parts=parts_of(session, item_id, warehouse_id, language),
        can_be_made=can_be_made(picked, free),
        parts_cost_minor=_cost(session, {part.item_id: part.pieces for part in picked}),
        price_minor=item.price_minor,
        cost_minor=item.cost_minor,
        kits=_skus(session, select(Item.sku).join(KitPart, KitPart.kit_id == Item.id), KitPart.part_id == item_id),
        variants=_variants(session, item, warehouse_id, language),
        substitutes=_by_sku(session, form.substitutes, warehouse_id, language),
        merged_into="".join(
            _skus(session, select(Item.sku).join(Merger, Merger.into_id == Item.id), Merger.item_id == item_id)
        ),
        merged=_skus(session, select(Item.sku).join(Merger, Merger.item_id == Item.id), Merger.into_id == item_id),
        is_active=item.is_active,
    )


def parts_of(session: Session, item_id: int, warehouse_id: int | None, language: str) -> tuple[PartLine, ...]:
    """Return what an item is made of, and how much of each part can still be promised."""
    made_of = recipes(session, [item_id]).get(item_id, ())
    return _lines(session, {part.item_id: part.pieces for part in made_of}, warehouse_id, language)


def _cost(session: Session, pieces: dict[int, int]) -> int:
    rows = session.execute(select(Item.id, Item.cost_minor).where(Item.id.in_(pieces)))
    return sum(pieces[row.id] * row.cost_minor for row in rows)


def _skus(session: Session, query: Select[str], condition: ColumnElement[bool]) -> tuple[str, ...]:
    return tuple(session.scalars(query.where(condition).order_by(Item.sku)))


def _variants(session: Session, item: Item, warehouse_id: int | None, language: str) -> tuple[PartLine, ...]:
    if not item.product:
        return ()
    same = select(Item.id).where(Item.product == item.product, Item.id != item.id, Item.is_active)
    found = session.scalars(same.order_by(Item.sku).limit(SHOWN_VARIANTS)).all()
    return _lines(session, dict.fromkeys(found, 0), warehouse_id, language)


def _by_sku(session: Session, skus: Sequence[str], warehouse_id: int | None, language: str) -> tuple[PartLine, ...]:
    found = {row.sku: row.id for row in session.execute(select(Item.sku, Item.id).where(Item.sku.in_(list(skus))))}
    return _lines(session, {found[sku]: 0 for sku in skus}, warehouse_id, language)


def _lines(session: Session, pieces: dict[int, int], warehouse_id: int | None, language: str) -> tuple[PartLine, ...]:
    """Return items with how much of each is available, in the order in which they are named."""
    if not pieces:
        return ()
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(pieces)))}
    level_of = levels.levels(session, list(pieces), warehouse_id)
    made = levels.kits_available(session, list(pieces), warehouse_id)
    return tuple(
        PartLine(
            items[each].sku,
            naming.full_name(items[each], language),
            count,
            made.get(each, level_of.get(each, levels.NOTHING).available),
        )
        for each, count in pieces.items()
    )


def _t(source: str) -> Text:
    return Text("items", source)


RETIRED = _t(QT_TRANSLATE_NOOP("items", "out of use"))
KIT_WORDS = {
    "sold": _t(QT_TRANSLATE_NOOP("items", "kit, picked as parts")),
    "assembled": _t(QT_TRANSLATE_NOOP("items", "kit, assembled")),
}
"""Kinds of kits in the list."""
UNIT_WORDS = {
    "each": _t(QT_TRANSLATE_NOOP("items", "piece")),
    "inner": _t(QT_TRANSLATE_NOOP("items", "inner pack")),
    "case": _t(QT_TRANSLATE_NOOP("items", "case")),
    "pallet": _t(QT_TRANSLATE_NOOP("items", "pallet")),
}
"""Levels of packaging."""
