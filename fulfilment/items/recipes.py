"""What kits are made of. A kit in a sold kit is taken apart too; no kit may hold itself, not even deep down."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.item import Item, KitPart

SOLD, ASSEMBLED = "sold", "assembled"


class Part(NamedTuple):
    """Pieces of an item that one piece of a kit takes."""

    item_id: int
    """The part."""
    pieces: int
    """Pieces of it in one kit."""


Recipes = Mapping[int, tuple[Part, ...]]
"""Kit to its parts."""


def recipes(session: Session, kit_ids: Iterable[int]) -> dict[int, tuple[Part, ...]]:
    """Return what each of these items is made of, as it was written; items without parts are not in it."""
    rows = session.execute(
        select(KitPart.kit_id, KitPart.part_id, KitPart.quantity)
        .where(KitPart.kit_id.in_(set(kit_ids)))
        .order_by(KitPart.kit_id, KitPart.id)
    )
    found: dict[int, list[Part]] = {}
    for kit_id, part_id, pieces in rows:
        found.setdefault(kit_id, []).append(Part(part_id, pieces))
    return {kit_id: tuple(parts) for kit_id, parts in found.items()}


def picked_parts(session: Session, item_ids: Collection[int]) -> dict[int, tuple[Part, ...]]:
    """Return what is picked for one piece of each sold kit among these items; what is no sold kit is not in it."""
    known: dict[int, tuple[Part, ...]] = {}
    wanted = set(item_ids)
    while wanted:
        sold = set(session.scalars(select(Item.id).where(Item.id.in_(wanted), Item.kit == SOLD)))
        found = recipes(session, sold)
        known.update({kit_id: found.get(kit_id, ()) for kit_id in sold})
        wanted = {part.item_id for parts in found.values() for part in parts} - known.keys()
    return {item_id: taken_apart(known, item_id) for item_id in set(item_ids) & known.keys()}


def taken_apart(known: Recipes, kit_id: int) -> tuple[Part, ...]:
    """Return the parts of a kit with the kits in it taken apart, each item once. Pure.

    Raises:
        ValueError: when the kit holds itself.
    """
    sums: dict[int, int] = {}
    _add(known, kit_id, 1, sums, above=())
    return tuple(Part(item_id, pieces) for item_id, pieces in sums.items())


def _add(known: Recipes, kit_id: int, times: int, sums: dict[int, int], *, above: tuple[int, ...]) -> None:
    if kit_id in above:
        raise ValueError(f"kit {kit_id} holds itself")
    for part in known[kit_id]:
        if part.item_id in known:
            _add(known, part.item_id, times * part.pieces, sums, above=(*above, kit_id))
        else:
            sums[part.item_id] = sums.get(part.item_id, 0) + times * part.pieces


def can_be_made(parts: Iterable[Part], pieces: Mapping[int, int]) -> int:
    """Return how many kits the pieces of their parts make: as many as the scarcest part allows. Pure."""
    return min((max(0, pieces.get(part.item_id, 0)) // part.pieces for part in parts), default=0)


def check_parts(session: Session, kit_id: int | None, part_ids: Collection[int]) -> None:
    """Return when a kit may be made of these parts.

    Raises:
        RefusedError: when one of them is the kit, or holds it.
    """
    ways = {part_id: part_id for part_id in part_ids}
    seen: set[int] = set()
    while ways:
        if kit_id in ways:
            sku = session.get_one(Item, ways[kit_id]).sku
            raise RefusedError("item.bad.parts", _ITSELF.with_values(sku=sku), cure=_LEAVE_OUT)
        seen |= ways.keys()
        found = recipes(session, ways)
        deeper = {part.item_id: ways[held] for held, parts in found.items() for part in parts}
        ways = {part_id: first for part_id, first in deeper.items() if part_id not in seen}


def set_parts(session: Session, kit_id: int, parts: Iterable[Part]) -> bool:
    """Let a kit be made of exactly these parts; return whether that is another recipe.

    Raises:
        RefusedError: when one of them is the kit, or holds it.
    """
    wanted: dict[int, int] = {}
    for part in parts:
        wanted[part.item_id] = wanted.get(part.item_id, 0) + part.pieces
    check_parts(session, kit_id, wanted)
    rows = {row.part_id: row for row in session.scalars(select(KitPart).where(KitPart.kit_id == kit_id))}
    is_changed = {part_id: row.quantity for part_id, row in rows.items()} != wanted
    for part_id, row in rows.items():
        if part_id not in wanted:
            session.delete(row)
        elif row.quantity != wanted[part_id]:
            row.quantity = wanted[part_id]
    new = ({"part_id": part_id, "quantity": pieces} for part_id, pieces in wanted.items() if part_id not in rows)
    session.add_all(KitPart(kit_id=kit_id, **columns) for columns in new)
    session.flush()
    return is_changed


_ITSELF = Text("items", QT_TRANSLATE_NOOP("items", "The kit would hold itself, by its part {sku}"))
_LEAVE_OUT = Text("items", QT_TRANSLATE_NOOP("items", "Nothing was changed. Leave that part out."))
