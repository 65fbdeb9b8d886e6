"""The places as a list: what is in each, and how much room that takes."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order, spelled
from fulfilment.step import Text
from models.item import Item, Lot
from models.place import OUTSIDE, Location, LocationKind
from models.stock import Balance, CountTask

VIEWS = ("bins", "empty", "totes", "docks", "to_count", "all")
SORT_KEYS = ("code", "route")
MM3_PER_ML = 1000

_ZONE = aliased(Location)


@dataclass(frozen=True)
class LocationRow:
    """One place as the list shows it."""

    id: int
    """Location."""
    code: str
    """Its code."""
    zone: str
    """Code of the place that it is part of, or empty."""
    kind: str
    """One of `LocationKind`."""
    items: int
    """Different items in it."""
    pieces: int
    """Pieces in it."""
    allocated: int
    """Pieces of them that are claimed."""
    volume_ml: int
    """Room that its pieces take, by the sizes of the items; 0 where nobody has measured."""
    route_order: int
    """Its place in the walk."""
    is_pickable: bool
    """True where stock may be promised and claimed."""
    is_active: bool
    """False for a closed place."""

    @property
    def words(self) -> Text:
        """Its kind in words."""
        return naming.kind_of_place(self.kind)

    @property
    def volume_l(self) -> int:
        """Room that its pieces take, in whole litres, rounded up."""
        return -(-self.volume_ml // 1000)


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of places, as people count their codes unless `sort` says ``route``."""
    statement = select(Location.id).where(Location.kind.not_in(sorted(OUTSIDE)), _in_view(wanted.view))
    if wanted.warehouse_id is not None:
        statement = statement.where(Location.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        holding = (
            select(Balance.location_id)
            .join(Item, Item.id == Balance.item_id)
            .where(Balance.on_hand > 0, *matching(session, word))
        )
        statement = statement.where(or_(spelled(session, Location.code, word), Location.id.in_(holding)))
    keys = (Location.route_order, Location.sort_key) if sort.key == "route" else (Location.sort_key,)
    return fetch_ids(session, statement.order_by(*(key.desc() if sort.is_descending else key for key in keys)))


def counts(session: Session) -> dict[str, int]:
    """Return how many places each saved view has."""
    inside = Location.kind.not_in(sorted(OUTSIDE))
    return {
        view: session.scalar(select(func.count()).select_from(Location).where(inside, _in_view(view))) or 0
        for view in VIEWS
    }


def _in_view(name: str) -> ColumnElement[bool]:
    holds_goods = exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
    is_to_count = exists().where(CountTask.location_id == Location.id, CountTask.state == "open")
    views: dict[str, ColumnElement[bool]] = {
        "all": or_(Location.kind != LocationKind.PARCEL, holds_goods),
        "bins": Location.kind == LocationKind.BIN,
        "empty": and_(Location.kind == LocationKind.BIN, ~holds_goods),
        "totes": Location.kind == LocationKind.TOTE,
        "docks": Location.kind.in_((LocationKind.DOCK, LocationKind.STAGING)),
        "to_count": is_to_count,
    }
    return and_(views[name], or_(Location.is_active, holds_goods))


def rows(session: Session, ids: Sequence[int]) -> list[LocationRow]:
    """Return the rows of these places, in their order."""
    volume = Item.length_mm * Item.width_mm * Item.height_mm // MM3_PER_ML * Balance.on_hand
    statement = (
        select(
            Location,
            func.coalesce(_ZONE.code, "").label("zone"),
            func.count(Balance.item_id.distinct()).label("items"),
            func.coalesce(func.sum(Balance.on_hand), 0).label("pieces"),
            func.coalesce(func.sum(Balance.allocated), 0).label("allocated"),
            func.coalesce(func.sum(volume), 0).label("volume_ml"),
        )
        .outerjoin(_ZONE, _ZONE.id == Location.parent_id)
        .outerjoin(Balance, (Balance.location_id == Location.id) & (Balance.on_hand > 0))
        .outerjoin(Item, Item.id == Balance.item_id)
        .where(Location.id.in_(ids))
        .group_by(Location.id, _ZONE.id)
    )
    found = [
        LocationRow(
            id=row.Location.id,
            code=row.Location.code,
            zone=row.zone,
            kind=row.Location.kind,
            items=row.items,
            pieces=int(row.pieces),
            allocated=int(row.allocated),
            volume_ml=int(row.volume_ml),
            route_order=row.Location.route_order,
            is_pickable=row.Location.is_pickable,
            is_active=row.Location.is_active,
        )
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


@dataclass(frozen=True)
class ContentRow:
    """Pieces of one lot in a place."""

    item_id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    lot: str
    """Lot code, empty where lots are not tracked."""
    on_hand: int
    """Pieces there."""
    allocated: int
    """Pieces of them that are claimed."""


def details(
    session: Session, location_id: int, *, language: str = "en"
) -> tuple[LocationRow, tuple[ContentRow, ...]] | None:
    """Return a place and what lies in it, or None when there is no such place."""
    found = rows(session, [location_id])
    statement = (
        select(Item, Lot.code.label("lot"), Balance.on_hand, Balance.allocated)
        .join(Balance, Balance.item_id == Item.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Balance.location_id == location_id, Balance.on_hand > 0)
        .order_by(Item.sku, Lot.expires_on, Lot.id)
    )
    content = tuple(
        ContentRow(
            row.Item.id,
            row.Item.sku,
            naming.full_name(row.Item, language),
            lot=row.lot,
            on_hand=row.on_hand,
            allocated=row.allocated,
        )
        for row in session.execute(statement)
    )
    return (found[0], content) if found else None
