"""Moves goods inside the house, and says which places may give and which may take."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import apart, filling, ledger
from fulfilment.stock.ledger import Level, Place, Posting
from fulfilment.stock.refusal import RefusedError
from models.item import Lot
from models.order import Order
from models.place import MOVABLE, Location, LocationKind
from models.stock import Balance
from models.work import OrderTote

HOLDERS = frozenset({LocationKind.BIN, LocationKind.DOCK, LocationKind.STAGING, LocationKind.TOTE, LocationKind.PALLET})
"""Kinds of place that goods may be moved out of and into by hand; a parcel is packed, not moved into."""


def move(session: Session, place: Place, target_id: int, pieces: int) -> None:
    """Move unclaimed pieces of a place to another place.

    Raises:
        StockRefusedError: when fewer are free.
        RefusedError: when the target cannot take them, or has no room.
    """
    move_all(session, [(place, pieces)], target_id)


def move_all(session: Session, goods: Sequence[tuple[Place, int]], target_id: int) -> None:
    """Move unclaimed pieces of one place to another, all of them or none.

    Raises:
        StockRefusedError: when fewer are free.
        RefusedError: when the target cannot take them, or has no room.
    """
    (source_id,) = {place.location_id for place, _ in goods}
    source, target = session.get_one(Location, source_id), session.get_one(Location, target_id)
    check_way(session, source, target)
    recalled = recalled_in(session, source_id)
    if recalled is not None and not recalled.issuperset(place.lot_id for place, _ in goods):
        check_holder(session, source)
    apart.refuse_waiting(session, source, {place.lot_id: pieces for place, pieces in goods})
    filling.check_room(session, target, [(place.item_id, pieces) for place, pieces in goods], source=source)
    ledger.post_all(session, (Posting(place, target_id, pieces) for place, pieces in goods))


def check_way(session: Session, source: Location, target: Location) -> None:
    """Return when goods may go from one place to another.

    Raises:
        RefusedError: for places that hold nothing by hand, of two warehouses, or the same place twice.
    """
    check_source(session, source)
    check_holder(session, target)
    if source.warehouse_id != target.warehouse_id:
        raise _refusal("place.elsewhere", _ELSEWHERE, target)
    if source.id == target.id:
        raise _refusal("place.same", _SAME, target)


def free_content(session: Session, location_id: int) -> list[tuple[Place, Level]]:
    """Return what lies in a place and has unclaimed pieces, by item and lot."""
    free = [(place, level) for place, level in ledger.content(session, location_id) if level.free > 0]
    recalled = recalled_in(session, location_id)
    return free if recalled is None else [(place, level) for place, level in free if place.lot_id in recalled]


def recalled_in(session: Session, location_id: int) -> set[int] | None:
    """Return the recalled lots in a tote that carries an order, all that it gives by hand; None for other places."""
    query = (
        select(Lot.id)
        .select_from(OrderTote)
        .outerjoin(Balance, (Balance.location_id == OrderTote.location_id) & (Balance.on_hand > 0))
        .outerjoin(Lot, (Lot.id == Balance.lot_id) & Lot.is_recalled)
        .where(OrderTote.location_id == location_id, OrderTote.is_open)
    )
    rows: Sequence[int | None] = session.scalars(query).all()
    return {lot_id for lot_id in rows if lot_id is not None} if rows else None


def check_source(session: Session, location: Location) -> None:
    """Return when goods may be taken out of this place by hand; a tote that carries an order gives what is recalled.

    Raises:
        RefusedError: as `check_holder`.
    """
    if not recalled_in(session, location.id):
        check_holder(session, location)


def check_holder(session: Session, location: Location) -> None:
    """Return when goods may be taken out of and put into this place by hand.

    Raises:
        RefusedError: for areas, parcels, closed places, pallets on the way and totes that carry an order.
    """
    if location.kind not in HOLDERS:
        raise _refusal("place.holds_nothing", _HOLDS_NOTHING, location)
    if not location.is_active:
        raise _refusal("place.closed", _CLOSED, location)
    if location.kind in MOVABLE and location.parent_id is not None:
        upon = session.get_one(Location, location.parent_id)
        if upon.kind == LocationKind.TRANSIT:
            raise _refusal("place.on_the_way", _ON_THE_WAY, location, number=upon.code)
    order_number = session.scalar(
        select(Order.number)
        .join(OrderTote, OrderTote.order_id == Order.id)
        .where(OrderTote.location_id == location.id, OrderTote.is_open)
    )
    if order_number is not None:
        raise _refusal("place.carries_order", _CARRIES_ORDER, location, order=order_number)


_ELSEWHERE = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is in another warehouse"))
_SAME = Text("stock", QT_TRANSLATE_NOOP("stock", "They are in {place} already"))
_HOLDS_NOTHING = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} cannot hold loose goods"))
_ON_THE_WAY = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is on the way with {number}"))
_CLOSED = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is closed"))
_CARRIES_ORDER = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} carries order {order}"))
_CURE = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was moved. Scan another place."))


def _refusal(notice_id: str, sentence: Text, location: Location, **values: object) -> RefusedError:
    return RefusedError(notice_id, sentence.with_values(place=location.code, **values), cure=_CURE)
