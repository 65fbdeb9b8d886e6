"""Holds places and lets them go, and says which bin is the home of an item."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import apart
from fulfilment.stock.refusal import RefusedError
from models.order import Allocation, Order, OrderLine
from models.place import ItemPlace, Location, LocationKind, PlaceStatus

SHOWN_ORDERS = 5
"""Orders that a refusal names."""


def set_status(session: Session, location: Location, status: str) -> int:
    """Hold a place, call it damaged or let it go, with all places inside; return how many changed.

    Goods of a held place stay where they are and are neither promised nor claimed.

    Raises:
        RefusedError: while orders claim goods there.
    """
    places = [location, *_inside(session, location.id)]
    _lock(session, places)
    if status != PlaceStatus.AVAILABLE:
        _refuse_claimed(session, [place.id for place in places], location)
    else:
        apart.refuse_any_waiting(session, places)
    changed = [place for place in places if place.status != status]
    for place in changed:
        apply_status(place, status)
    session.flush()
    return len(changed)


def apply_status(place: Location, status: str) -> None:
    """Give a place its status; a hold takes `is_pickable` away and its end gives it back."""
    if status == PlaceStatus.AVAILABLE:
        place.is_pickable, place.is_pickable_again = place.is_pickable or place.is_pickable_again, False
    elif place.is_pickable:
        place.is_pickable, place.is_pickable_again = False, True
    place.status = status


def stand_as(carrier: Location, place: Location, *, keeps_hold: bool = False) -> None:
    """Let a pallet or tote be picked from, or held, as the place is in which it stands.

    A tote is never picked from where it stands: it may carry an order the next moment. `keeps_hold` is for a carrier
    that is held for itself, not with its place.
    """
    is_open = place.is_pickable or place.is_pickable_again
    carrier.is_pickable, carrier.is_pickable_again = carrier.kind == LocationKind.PALLET and is_open, False
    status = place.status
    if keeps_hold and status == PlaceStatus.AVAILABLE:
        status = carrier.status
    apply_status(carrier, status)


def _inside(session: Session, location_id: int) -> list[Location]:
    """Return all places within one, however deep."""
    found: list[Location] = []
    parents = {location_id}
    while parents:
        children = list(session.scalars(select(Location).where(Location.parent_id.in_(parents))))
        found += children
        parents = {child.id for child in children}
    return found


def claiming_orders(session: Session, location_ids: Collection[int]) -> list[str]:
    """Return the numbers of the orders that claim goods in some places, oldest claim first."""
    rows = session.scalars(
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(Allocation.location_id.in_(location_ids), Allocation.quantity > 0)
        .order_by(Allocation.id)
    )
    return list(dict.fromkeys(rows))


def _lock(session: Session, places: Collection[Location]) -> None:
    """Hold the places before their claims are looked at: who is claiming there now ends first, or sees the hold."""
    ids = [place.id for place in places]
    held = select(Location).where(Location.id.in_(ids)).order_by(Location.id).with_for_update()
    session.scalars(held.execution_options(populate_existing=True)).all()


def _refuse_claimed(session: Session, location_ids: Collection[int], location: Location) -> None:
    orders = claiming_orders(session, location_ids)
    if orders:
        text = CLAIMED.with_values(place=location.code, orders=few(orders))
        raise RefusedError("place.claimed", text, cure=_PICK_FIRST)


def few(orders: list[str]) -> str:
    """Return the first orders in one line, with how many more there are."""
    more = len(orders) - SHOWN_ORDERS
    return ", ".join(orders[:SHOWN_ORDERS]) + (f" +{more}" if more > 0 else "")


def home_of(session: Session, item_id: int, warehouse_id: int) -> int | None:
    """Return the home bin of an item in a warehouse, if it has one."""
    return session.scalar(
        select(ItemPlace.location_id).where(ItemPlace.item_id == item_id, ItemPlace.warehouse_id == warehouse_id)
    )


def set_home(session: Session, item_id: int, location: Location) -> bool:
    """Make a bin the home of an item, in place of the one it had; return whether that changed anything.

    Raises:
        RefusedError: for a place that is no bin.
    """
    if location.kind != LocationKind.BIN or location.warehouse_id is None:
        raise RefusedError("place.no_home", _NO_BIN.with_values(place=location.code), cure=_NAME_BIN)
    known = session.scalars(
        select(ItemPlace).where(ItemPlace.item_id == item_id, ItemPlace.warehouse_id == location.warehouse_id)
    ).first()
    if known is None:
        session.add(ItemPlace(item_id=item_id, warehouse_id=location.warehouse_id, location_id=location.id))
    elif known.location_id == location.id:
        return False
    else:
        known.location_id = location.id
    session.flush()
    return True


CLAIMED = Text("stock", QT_TRANSLATE_NOOP("stock", "Goods in {place} are claimed by orders: {orders}"))
_PICK_FIRST = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was changed. Pick or cancel these orders first."))
_NO_BIN = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is no bin and cannot be the home of an item"))
_NAME_BIN = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was changed. Name a bin."))
