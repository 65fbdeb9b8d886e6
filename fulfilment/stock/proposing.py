"""Reads the bins among which `putaway_choice` chooses: the home, where the item lies, and the empty ones nearby."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from fulfilment.stock import filling, putaway_choice, room, status
from fulfilment.stock.ledger import Place
from fulfilment.stock.putaway_choice import Bin, Proposal
from fulfilment.stock.room import NOTHING, Load
from models.item import Item
from models.people import Station
from models.place import Location, LocationKind, PlaceStatus
from models.stock import Balance
from models.work import Work

_EMPTY_BINS = 12
"""Empty bins that are looked at: the nearest by the walk."""
_SAME_BINS = 12
"""Bins with the same item that are looked at."""


def propose(session: Session, place: Place, pieces: int, *, work_id: int | None = None) -> tuple[Proposal, ...]:
    """Return up to three bins for pieces that lie in a place; `work_id` is the work that is to bring them."""
    source = session.get_one(Location, place.location_id)
    if source.warehouse_id is None:
        raise ValueError(f"{source.code} is in no warehouse")
    home_id = status.home_of(session, place.item_id, source.warehouse_id)
    known = _known(session, source.warehouse_id, place.item_id, home_id)
    near = next((each for each in known if each.id == home_id), next(iter(known), None))
    goods = filling.goods_of(session.get_one(Item, place.item_id), pieces)
    bins = _bins(session, known, home_id, work_id)
    home = bins[near.id] if near else None
    is_full = home is not None and room.fitting(home.limits, home.filled, goods) < pieces
    bins |= _bins(session, _empty(session, source.warehouse_id, near, is_full=is_full), home_id, work_id)
    return putaway_choice.propose(goods, bins.values(), near=home)


def _bins(session: Session, places: list[Location], home_id: int | None, work_id: int | None) -> dict[int, Bin]:
    """Return places with what lies there and what is on its way there."""
    ids = sorted(place.id for place in places)
    loads, coming = filling.loads(session, ids), _coming(session, ids, work_id)
    return {place.id: _bin(place, loads[place.id], coming[place.id], home_id) for place in places}


def _open_bins(warehouse_id: int) -> Select[Location]:
    return select(Location).where(
        Location.warehouse_id + 0 == warehouse_id,  # unknown to the index, or all bins would be walked
        Location.kind == LocationKind.BIN,
        Location.is_active,
        Location.status == PlaceStatus.AVAILABLE,
    )


def _known(session: Session, warehouse_id: int, item_id: int, home_id: int | None) -> list[Location]:
    """Return the home and the bins where the item lies, those with most of it first."""
    there = (
        _open_bins(warehouse_id)
        .join(Balance, Balance.location_id == Location.id)
        .where(Balance.item_id == item_id, Balance.on_hand > 0)
        .group_by(Location.id)
        .order_by(func.sum(Balance.on_hand).desc(), Location.id)
        .limit(_SAME_BINS)
    )
    home = session.scalars(_open_bins(warehouse_id).where(Location.id == home_id)) if home_id is not None else ()
    return list({each.id: each for each in [*home, *session.scalars(there)]}.values())


def _empty(session: Session, warehouse_id: int, near: Location | None, *, is_full: bool) -> list[Location]:
    """Return empty bins, the nearest by the walk: of the zone, of the overstock when the home is full, then any."""
    lies_there = exists().where(Balance.location_id == Location.id, Balance.on_hand > 0)
    query = _open_bins(warehouse_id).where(~lies_there).limit(_EMPTY_BINS)
    if near is None:
        return list(session.scalars(query.order_by(Location.is_overstock, Location.route_order, Location.sort_key)))
    query = query.order_by(func.abs(Location.route_order - near.route_order), Location.sort_key)
    found = list(session.scalars(query.where(Location.parent_id == near.parent_id)))
    if is_full:
        found += session.scalars(query.where(Location.is_overstock).limit(putaway_choice.SHOWN))
    return found if len(found) >= putaway_choice.SHOWN else [*found, *session.scalars(query)]


def _coming(session: Session, location_ids: Iterable[int], work_id: int | None) -> defaultdict[int, Load]:
    """Return what other people are bringing to each place: the goods that their screens send there."""
    found: defaultdict[int, Load] = defaultdict(lambda: NOTHING)
    query = (
        select(Work.place_id, Item, Work.quantity)
        .join(Item, Item.id == Work.item_id)
        .where(
            Work.station_id.in_(select(Station.id)),  # known to the index
            Work.workflow == WORKFLOW_NAME,
            Work.is_open,
            Work.quantity > 0,
            Work.place_id.in_(location_ids),
            Work.id != (work_id or 0),
        )
    )
    for place_id, item, pieces in session.execute(query):
        assert place_id is not None
        found[place_id] = found[place_id].plus(filling.goods_of(item, pieces))
    return found


def _bin(place: Location, load: Load, coming: Load, home_id: int | None) -> Bin:
    x, y, z = place.x_mm, place.y_mm, place.z_mm
    return Bin(
        place.id,
        place.code,
        walk=(place.route_order, place.sort_key),
        at_mm=None if x is None or y is None else (x, y, z or 0),
        limits=filling.limits_of(place),
        load=load,
        coming=coming,
        velocity=place.velocity,
        is_overstock=place.is_overstock,
        is_home=place.id == home_id,
    )


WORKFLOW_NAME = "putaway"
"""The conversation whose work heads for a bin: its place, its item and its pieces."""
