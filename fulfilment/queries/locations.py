"""The places as a list: what is in each, and how much room that takes."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, fetch_ids, in_order, spelled
from fulfilment.step import Kind, Text, plain
from fulfilment.stock import carrying, filling, room
from models.item import Item, Lot
from models.place import OUTSIDE, ItemPlace, Location, LocationKind, PlaceStatus
from models.stock import Balance, CountTask

VIEWS = ("bins", "empty", "held", "totes", "pallets", "docks", "to_count", "all")
SORT_KEYS = ("code", "route")
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
    weight_g: int
    """What its pieces weigh; 0 where nobody has weighed them."""
    filled: int | None
    """Percent of its tightest limit, with what stands in it; None without a limit."""
    route_order: int
    """Its place in the walk."""
    is_pickable: bool
    """True where stock may be promised and claimed."""
    is_active: bool
    """False for a closed place."""
    status: str
    """One of `PlaceStatus`."""
    velocity: str
    """``A``, ``B``, ``C`` or empty."""
    mixing: str
    """One of `Mixing`."""
    is_overstock: bool
    """True for what stands behind the pick faces."""
    most_pieces: int
    """Pieces that it takes; 0 without a limit, as the next two."""
    most_weight_g: int
    """Weight that it carries."""
    most_volume_ml: int
    """Volume that it holds."""

    @property
    def words(self) -> Text:
        """Its kind in words."""
        return naming.kind_of_place(self.kind)

    @property
    def standing(self) -> Text:
        """Its status in words."""
        return naming.status_of_place(self.status)

    @property
    def standing_kind(self) -> Kind | None:
        """What its status asks for."""
        return None if self.status == PlaceStatus.AVAILABLE else Kind.CHECK

    @property
    def fullness(self) -> Text:
        """How full it is, in percent; nothing without a limit."""
        return plain("" if self.filled is None else f"{self.filled} %")

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
        statement = statement.where(_called(session, word))
    keys = (Location.route_order, Location.sort_key) if sort.key == "route" else (Location.sort_key,)
    return fetch_ids(session, statement.order_by(*(key.desc() if sort.is_descending else key for key in keys)))


def _called(session: Session, word: str) -> ColumnElement[bool]:
    """Return whether a word stands in the code of a place or means an item there; the code of a place means no item."""
    named = spelled(session, Location.code, word)
    if session.scalar(select(exists().where(Location.code.in_((word, word.upper()))))):
        return named
    holding = (
        select(Balance.location_id)
        .join(Item, Item.id == Balance.item_id)
        .where(Balance.on_hand > 0, *matching(session, word))
    )
    return or_(named, Location.id.in_(holding))


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
        "all": or_(Location.kind.not_in((LocationKind.PARCEL, LocationKind.TRANSIT)), holds_goods),
        "bins": Location.kind == LocationKind.BIN,
        "empty": and_(Location.kind == LocationKind.BIN, ~holds_goods),
        "held": Location.status != PlaceStatus.AVAILABLE,
        "totes": Location.kind == LocationKind.TOTE,
        "pallets": Location.kind == LocationKind.PALLET,
        "docks": Location.kind.in_((LocationKind.DOCK, LocationKind.STAGING)),
        "to_count": is_to_count,
    }
    return and_(views[name], or_(Location.is_active, holds_goods))


def rows(session: Session, ids: Sequence[int]) -> list[LocationRow]:
    """Return the rows of these places, in their order."""
    loads = filling.loads(session, ids)
    statement = (
        select(
            Location,
            func.coalesce(_ZONE.code, "").label("zone"),
            func.count(Balance.item_id.distinct()).label("items"),
            func.coalesce(func.sum(Balance.on_hand), 0).label("pieces"),
            func.coalesce(func.sum(Balance.allocated), 0).label("allocated"),
        )
        .outerjoin(_ZONE, _ZONE.id == Location.parent_id)
        .outerjoin(Balance, (Balance.location_id == Location.id) & (Balance.on_hand > 0))
        .where(Location.id.in_(ids))
        .group_by(Location.id, _ZONE.id)
    )
    found = [
        _row(row.Location, row.zone, loads[row.Location.id], (row.items, int(row.pieces), int(row.allocated)))
        for row in session.execute(statement)
    ]
    return in_order(ids, found)


def _row(place: Location, zone: str, load: room.Load, figures: tuple[int, int, int]) -> LocationRow:
    items, pieces, allocated = figures
    return LocationRow(
        id=place.id,
        code=place.code,
        zone=zone,
        kind=place.kind,
        items=items,
        pieces=pieces,
        allocated=allocated,
        volume_ml=load.volume_mm3 // room.MM3_PER_ML,
        weight_g=load.weight_g,
        filled=room.percent_full(filling.limits_of(place), load),
        route_order=place.route_order,
        is_pickable=place.is_pickable,
        is_active=place.is_active,
        status=place.status,
        velocity=place.velocity,
        mixing=place.mixing,
        is_overstock=place.is_overstock,
        most_pieces=place.most_pieces or 0,
        most_weight_g=place.most_weight_g or 0,
        most_volume_ml=place.most_volume_ml or 0,
    )


@dataclass(frozen=True)
class Company:
    """What belongs to a place besides its own content."""

    homes: tuple[str, ...]
    """SKUs of the items whose home it is."""
    carriers: tuple[tuple[str, int], ...]
    """Codes of the pallets and totes that stand in it, with the pieces on each."""


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
) -> tuple[LocationRow, tuple[ContentRow, ...], Company] | None:
    """Return a place, what lies in it and what belongs to it, or None when there is no such place."""
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
    return (found[0], content, _company(session, location_id)) if found else None


def _company(session: Session, location_id: int) -> Company:
    homes = session.scalars(
        select(Item.sku)
        .join(ItemPlace, ItemPlace.item_id == Item.id)
        .where(ItemPlace.location_id == location_id)
        .order_by(Item.sku)
    )
    standing = carrying.standing_in(session, session.get_one(Location, location_id))
    loads = filling.loads(session, [each.id for each in standing])
    return Company(tuple(homes), tuple((each.code, loads[each.id].pieces) for each in standing))
