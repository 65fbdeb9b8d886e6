"""The same stock by bin, zone, lot, expiry or warehouse: one row a bin, a zone, a lot or a warehouse."""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, SQLColumnExpression, exists, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries import levels
from fulfilment.queries.item_search import matching
from fulfilment.queries.levels import NOTHING, Level
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from models.item import Item, Lot
from models.place import Location, Warehouse
from models.stock import Balance

VIEWS = ("bin", "zone", "lot", "expiry", "warehouse")
SHOWN = 12
"""Balances that the pane names."""
NO_ZONE = 0
"""Stands for the zone of places that are in none."""
_KINDS = ("bin", "zone", "lot", "warehouse")
_COLUMN: dict[str, SQLColumnExpression[Any]] = {
    "bin": Balance.location_id,
    "zone": func.coalesce(Location.parent_id, literal_column(str(NO_ZONE), Integer)),
    "lot": Balance.lot_id,
    "warehouse": Location.warehouse_id,
}
_NAMED: dict[str, type[Location | Lot | Warehouse]] = {
    "bin": Location,
    "zone": Location,
    "lot": Lot,
    "warehouse": Warehouse,
}


_IN_NO_ZONE = Text("stock", QT_TRANSLATE_NOOP("stock", "without a zone"))


@dataclass(frozen=True)
class GroupRow:
    """What lies in one bin, zone or warehouse, or of one lot."""

    id: int
    """Which: its own id, with what sort of thing it is."""
    kind: str
    """``bin``, ``zone``, ``lot`` or ``warehouse``."""
    code: str
    """Code of the bin, zone, lot or warehouse; empty for what lies in no zone."""
    about: str
    """SKU and name of the only item there; empty where there are several."""
    items: int
    """Items there."""
    expires_on: date | None
    """When the lot expires, or the first of those there."""
    level: Level
    """What is there. Nothing is promised or expected of a single bin."""

    @property
    def called(self) -> Text:
        """Its code, or words for what lies in no zone."""
        return plain(self.code) if self.code else _IN_NO_ZONE

    @property
    def on_hand(self) -> int:
        """Pieces there."""
        return self.level.on_hand

    @property
    def allocated(self) -> int:
        """Pieces of them that are claimed."""
        return self.level.allocated

    @property
    def held(self) -> int:
        """Unclaimed pieces of held lots."""
        return self.level.held

    @property
    def available(self) -> int:
        """Unclaimed pieces that can be picked."""
        return self.level.available


@dataclass(frozen=True)
class Content:
    """Pieces of one lot of one item in one place."""

    sku: str
    """SKU."""
    place: str
    """Code of the place."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    on_hand: int
    """Pieces."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of the rows of a view: its things by code, lots of the view ``expiry`` by their day.

    What lies in no zone comes last of the zones.
    """
    view = wanted.view if wanted.view in VIEWS else "bin"
    kind = "lot" if view == "expiry" else view
    statement, order = _things(kind)
    lies = select(_COLUMN[kind]).select_from(Balance).join(Location, Location.id == Balance.location_id)
    lies = lies.where(Balance.on_hand > 0)
    if wanted.warehouse_id is not None and kind != "warehouse":
        lies = lies.where(*levels.inside(wanted.warehouse_id))
    if wanted.text:
        lies = lies.where(Balance.item_id.in_(select(Item.id).where(*matching(session, wanted.text))))
    (key,) = statement.selected_columns
    statement = statement.where(key.in_(lies))
    if view == "expiry":
        order = (Lot.expires_on.expression, *order)
        statement = statement.where(Lot.expires_on.is_not(None))
    rank = _KINDS.index(kind)
    coded = statement.with_only_columns(key * len(_KINDS) + rank)
    turned = (each.desc() for each in order) if sort.is_descending else order
    found = fetch_ids(session, coded.order_by(*turned, key).limit(wanted.most))
    if kind == "zone" and session.scalar(select(exists(lies.where(Location.parent_id.is_(None))))):
        found.append(NO_ZONE * len(_KINDS) + rank)
    return found


def _things(kind: str) -> tuple[Select[int], tuple[ColumnElement[Any], ...]]:
    if kind == "lot":
        return select(Lot.id).where(Lot.code > ""), (Lot.code.expression,)
    if kind == "warehouse":
        return select(Warehouse.id), (Warehouse.code.expression,)
    return select(Location.id), (Location.sort_key.expression,)


def rows(
    session: Session, ids: Sequence[int], warehouse_id: int | None = None, *, language: str = "en"
) -> list[GroupRow]:
    """Return these rows, in their order."""
    by_kind: dict[str, list[int]] = defaultdict(list)
    for coded in ids:
        by_kind[_KINDS[coded % len(_KINDS)]].append(coded // len(_KINDS))
    found = [row for kind, keys in by_kind.items() for row in _rows(session, kind, keys, warehouse_id, language)]
    return in_order(ids, found)


def _rows(session: Session, kind: str, keys: list[int], warehouse_id: int | None, language: str) -> list[GroupRow]:
    column = _COLUMN[kind]
    here = None if kind == "warehouse" else warehouse_id
    level_of = levels.by(session, column, keys, here)
    code_of = _codes(session, kind, keys)
    named = naming.name_column(language)
    facts: Select[*tuple[Any, ...]] = (
        select(
            column.label("key"),
            func.count(Balance.item_id.distinct()).label("items"),
            func.min(Item.sku).label("sku"),
            func.min(named).label("name"),
            func.min(Lot.expires_on).label("expires_on"),
        )
        .select_from(Balance)
        .join(Location, Location.id == Balance.location_id)
        .join(Item, Item.id == Balance.item_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(column.in_(keys), Balance.on_hand > 0, *levels.inside(here))
        .group_by(column)
    )
    return [
        GroupRow(
            id=row.key * len(_KINDS) + _KINDS.index(kind),
            kind=kind,
            code=code_of.get(row.key, ""),
            about=f"{row.sku}  {row.name}" if row.items == 1 else "",
            items=row.items,
            expires_on=row.expires_on,
            level=level_of.get(row.key, NOTHING),
        )
        for row in session.execute(facts)
    ]


def _codes(session: Session, kind: str, keys: list[int]) -> dict[int, str]:
    table = _NAMED[kind]
    return {row.id: row.code for row in session.execute(select(table.id, table.code).where(table.id.in_(keys)))}


def details(
    session: Session, coded: int, warehouse_id: int | None = None, *, language: str = "en"
) -> tuple[GroupRow, tuple[Content, ...]] | None:
    """Return a row and what most of it is, or None when nothing is left of it."""
    found = rows(session, [coded], warehouse_id, language=language)
    if not found:
        return None
    place = aliased(Location)
    statement = (
        select(Item.sku, place.code, Lot.code.label("lot"), Balance.on_hand)
        .select_from(Balance)
        .join(Location, Location.id == Balance.location_id)
        .join(place, place.id == Balance.location_id)
        .join(Item, Item.id == Balance.item_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(_COLUMN[found[0].kind] == coded // len(_KINDS), Balance.on_hand > 0)
        .order_by(Balance.on_hand.desc(), Item.sku, place.sort_key)
        .limit(SHOWN)
    )
    if found[0].kind != "warehouse":
        statement = statement.where(*levels.inside(warehouse_id))
    return found[0], tuple(Content(row.sku, row.code, row.lot, row.on_hand) for row in session.execute(statement))
