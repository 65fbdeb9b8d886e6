"""The floor of a warehouse for its map: where places stand, and what is known of each. Ids of bins, never rows."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, ColumnElement, and_, case, cast, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment.mapping.bands import Fact, Scheme
from fulfilment.mapping.floor_plan import Spot
from fulfilment.site_clock import today_at, zone_at
from fulfilment.stock import room
from models.base import utc_now
from models.item import Item, Lot
from models.journal import Operation
from models.place import MOVABLE, Location, LocationKind
from models.stock import Balance, CountResult, Move

STANDING = (LocationKind.ZONE, LocationKind.BIN, LocationKind.DOCK, LocationKind.STAGING)
"""Kinds of place that have a place on the floor."""


def spots(session: Session, warehouse_id: int) -> tuple[Spot, ...]:
    """Return the places of a warehouse that stand on the floor, as people count their codes."""
    columns = (
        Location.id,
        Location.code,
        Location.name,
        Location.kind,
        Location.parent_id,
        Location.aisle,
        Location.bay,
        Location.level,
        Location.x_mm,
        Location.y_mm,
        Location.z_mm,
        Location.width_mm,
        Location.depth_mm,
    )
    statement = select(*columns).where(*_on_the_floor(warehouse_id)).order_by(Location.sort_key)
    return tuple(map(Spot._make, session.execute(statement)))


def _on_the_floor(warehouse_id: int) -> tuple[ColumnElement[bool], ...]:
    holds_goods = exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
    return (
        Location.warehouse_id == warehouse_id,
        Location.kind.in_(STANDING),
        or_(Location.is_active, holds_goods),
    )


def facts(session: Session, warehouse_id: int, scheme: Scheme) -> dict[int, Fact]:
    """Return what a scheme shows of each place of a warehouse; a place that is not there is empty, or unknown."""
    return _READ[scheme](session, warehouse_id)


def _fill(session: Session, warehouse_id: int) -> dict[int, Fact]:
    pieces = cast(Balance.on_hand, BigInteger)
    size = cast(Item.length_mm, BigInteger) * Item.width_mm * Item.height_mm
    sums = (func.sum(pieces), func.sum(pieces * Item.weight_g), func.sum(pieces * size))
    lying = select(Balance.location_id, *sums).join(Item, Item.id == Balance.item_id)
    loads = {
        row[0]: (int(row[1]), int(row[2]), int(row[3]))
        for row in session.execute(lying.where(Balance.on_hand > 0).group_by(Balance.location_id))
    }
    for carrier_id, place_id in carried(session).items():
        there, more = loads.get(place_id, _NOTHING), loads.pop(carrier_id, _NOTHING)
        loads[place_id] = (there[0] + more[0], there[1] + more[1], there[2] + more[2])
    limits = select(Location.id, Location.most_pieces, Location.most_weight_g, Location.most_volume_ml)
    found = {}
    for place_id, *most in session.execute(limits.where(*_on_the_floor(warehouse_id))):
        load = loads.get(place_id, _NOTHING)
        found[place_id] = Fact(load[0], room.tightest(load, most))
    return found


_NOTHING = (0, 0, 0)


def carried(session: Session) -> dict[int, int]:
    """Return the places that pallets and totes with goods on them stand in, directly or one in the other."""
    outer = aliased(Location)
    movable = sorted(MOVABLE)
    place_id = case((outer.kind.in_(movable), outer.parent_id), else_=outer.id)
    has_goods = exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
    statement = (
        select(Location.id, place_id)
        .join(outer, outer.id == Location.parent_id)
        .where(Location.kind.in_(movable), has_goods, place_id.is_not(None))
    )
    return {row[0]: row[1] for row in session.execute(statement)}


def _velocity(session: Session, warehouse_id: int) -> dict[int, Fact]:
    statement = select(Location.id, Location.velocity).where(*_on_the_floor(warehouse_id), Location.velocity != "")
    return {place_id: Fact(velocity=velocity) for place_id, velocity in session.execute(statement)}


def _age(session: Session, warehouse_id: int) -> dict[int, Fact]:
    """Return since when the goods lie that were joined by no others for the longest time."""
    same = (Move.item_id == Balance.item_id, Move.lot_id == Balance.lot_id, Move.target_id == Balance.location_id)
    newest = (
        select(Balance.location_id, func.max(Move.operation_id).label("operation_id"))
        .join(Move, and_(*same))
        .where(Balance.on_hand > 0)
        .group_by(Balance.item_id, Balance.location_id, Balance.lot_id)
        .subquery()
    )
    oldest = select(newest.c.location_id, func.min(newest.c.operation_id).label("operation_id"))
    of_place = oldest.group_by(newest.c.location_id).subquery()
    statement = select(of_place.c.location_id, Operation.at).join(Operation, Operation.id == of_place.c.operation_id)
    since = _days_since(session, warehouse_id)
    days = {row[0]: since(row[1]) for row in session.execute(statement)}
    for carrier_id, place_id in carried(session).items():
        days[place_id] = max(days.get(place_id, 0), days.pop(carrier_id, 0))
    return {place_id: Fact(1, days=each) for place_id, each in days.items()}


def _removal(session: Session, warehouse_id: int) -> dict[int, Fact]:
    statement = (
        select(Balance.location_id, func.min(Lot.removal_on))
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Balance.on_hand > 0)
        .group_by(Balance.location_id)
    )
    days = {row[0]: row[1] for row in session.execute(statement)}
    for carrier_id, place_id in carried(session).items():
        known = [day for day in (days.pop(carrier_id, None), days.get(place_id)) if day is not None]
        days[place_id] = min(known, default=None)
    today = today_at(session, warehouse_id)
    return {place_id: Fact(1, days=None if day is None else (day - today).days) for place_id, day in days.items()}


def _counted(session: Session, warehouse_id: int) -> dict[int, Fact]:
    statement = (
        select(CountResult.location_id, func.max(CountResult.at))
        .join(Location, Location.id == CountResult.location_id)
        .where(Location.warehouse_id == warehouse_id)
        .group_by(CountResult.location_id)
    )
    since = _days_since(session, warehouse_id)
    return {place_id: Fact(days=since(at)) for place_id, at in session.execute(statement)}


def _days_since(session: Session, warehouse_id: int) -> Callable[[datetime], int]:
    """Return what tells how many days of the site a moment is ago; each hour is looked up once."""
    zone, today = zone_at(session, warehouse_id), today_at(session, warehouse_id, utc_now())
    days: dict[datetime, date] = {}

    def since(at: datetime) -> int:
        hour = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
        if hour not in days:
            days[hour] = hour.astimezone(zone).date()
        return max(timedelta(0), today - days[hour]).days

    return since


_READ: Mapping[Scheme, Callable[[Session, int], dict[int, Fact]]] = {
    Scheme.FILL: _fill,
    Scheme.VELOCITY: _velocity,
    Scheme.AGE: _age,
    Scheme.REMOVAL: _removal,
    Scheme.COUNTED: _counted,
}
