"""A kit that is sold as one comes into an order as the lines of its parts. Pure but for what reads the recipes.

The order keeps the kit with its price beside them, so that picking, packing and cancelling see nothing but lines. What
a kit is made of later changes no order that is there.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items.recipes import Part, picked_parts
from models.item import Item
from models.order import OrderKit, OrderLine

Columns = dict[str, object]
"""Columns of a line or a kit that somebody speaks of."""


@dataclass(frozen=True)
class KitParts:
    """A kit as it is picked."""

    parts: tuple[Part, ...]
    """What one piece of it takes."""
    prices: Mapping[int, int] = field(default_factory=dict)
    """What a piece of each part costs by itself, in minor units."""


@dataclass(frozen=True)
class Ordered:
    """What an order holds or shall hold, kits taken apart."""

    lines: dict[str, Columns]
    """By external key; those of parts too."""
    kits: dict[str, Columns]
    """Kits by external key."""
    kit_of: dict[str, tuple[str, int]]
    """Key of a part's line to the key of its kit and the pieces that one kit takes."""


@dataclass(frozen=True)
class Held:
    """What an order holds already."""

    lines: Mapping[str, OrderLine] = field(default_factory=dict)
    """By external key."""
    kits: Mapping[str, OrderKit] = field(default_factory=dict)
    """By external key."""

    def parts_of(self, kit: OrderKit) -> list[OrderLine]:
        """Return the lines of the parts of a kit as it was made up when it was ordered, without substitutes."""
        return [line for line in self.lines.values() if line.kit_id == kit.id and line.replaces_item_id is None]


def kits_among(session: Session, item_ids: Collection[int]) -> dict[int, KitParts]:
    """Return what is picked for each sold kit among these items."""
    found = picked_parts(session, item_ids)
    part_ids = {part.item_id for parts in found.values() for part in parts}
    if not part_ids:
        return {kit_id: KitParts(()) for kit_id in found}
    rows = session.execute(select(Item.id, Item.price_minor).where(Item.id.in_(part_ids)))
    prices = {row.id: row.price_minor for row in rows}
    return {
        kit_id: KitParts(parts, {part.item_id: prices[part.item_id] for part in parts})
        for kit_id, parts in found.items()
    }


def taken_apart(wanted: Mapping[str, Columns], known: Mapping[int, KitParts], held: Held) -> Ordered:
    """Return the wanted lines with kits taken apart.

    What the order holds under the same key for the same item stays what it was: a plain line, or a kit of those parts.
    """
    found = Ordered({}, {}, {})
    for key, columns in wanted.items():
        item_id, pieces = columns["item_id"], columns["quantity"]
        assert isinstance(item_id, int)
        assert isinstance(pieces, int)
        line, kit = held.lines.get(key), held.kits.get(key)
        if kit is not None and kit.item_id == item_id:
            parts: list[tuple[str, int, int]] = [
                (each.external_key, each.item_id, each.kit_pieces) for each in held.parts_of(kit)
            ]
            prices = {each.item_id: each.price_minor for each in held.parts_of(kit)}
        elif item_id in known and not (line is not None and line.item_id == item_id):
            parts = [(part_key(key, part.item_id), part.item_id, part.pieces) for part in known[item_id].parts]
            prices = dict(known[item_id].prices)
        else:
            found.lines[key] = columns
            continue
        found.kits[key] = columns
        shares = _shares(columns, kit, parts, prices)
        for line_key, part_id, each in parts:
            found.lines[line_key] = {"item_id": part_id, "quantity": pieces * each, **shares.get(part_id, {})}
            found.kit_of[line_key] = key, each
    return found


def _shares(
    columns: Columns, kit: OrderKit | None, parts: Iterable[tuple[str, int, int]], prices: Mapping[int, int]
) -> dict[int, Columns]:
    """Return the price of a piece of each part; nothing where the price of the kit is not spoken of or is as before."""
    price = columns.get("price_minor")
    if not isinstance(price, int) or (kit is not None and kit.price_minor == price):
        return {}
    named = [Part(item_id, pieces) for _, item_id, pieces in parts]
    return {item_id: {"price_minor": minor} for item_id, minor in price_shares(price, named, prices).items()}


def part_key(key: str, item_id: int) -> str:
    """Return the external key of the line of a part."""
    ending = f">{item_id}"
    return key[: 120 - len(ending)] + ending


def price_shares(price_minor: int, parts: Sequence[Part], prices: Mapping[int, int]) -> dict[int, int]:
    """Return what a piece of each part costs within a kit of that price: in proportion to what they cost alone.

    Rounded down to the unit. What is left over goes to the first part that a kit takes one of; where there is none, it
    is less than a unit a piece, and the kit's own price stays the true one.
    """
    weights = {part.item_id: part.pieces * prices.get(part.item_id, 0) for part in parts}
    if not any(weights.values()):
        weights = {part.item_id: part.pieces for part in parts}
    whole = sum(weights.values())
    shares = {part.item_id: price_minor * weights[part.item_id] // (whole * part.pieces) for part in parts}
    left = price_minor - sum(shares[part.item_id] * part.pieces for part in parts)
    single = next((part.item_id for part in parts if part.pieces == 1), None)
    if single is not None:
        shares[single] += left
    return shares
