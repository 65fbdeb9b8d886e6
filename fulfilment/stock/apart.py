"""Finds where received goods go that must not be promised: damaged ones, and those that somebody must look at first."""

from collections.abc import Collection, Mapping

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Supplier
from models.place import Location, LocationKind, PlaceStatus
from models.purchase import Inspection
from models.stock import Balance

_KINDS = (LocationKind.STAGING, LocationKind.DOCK, LocationKind.BIN)
"""Kinds of place that they may go to, the best first: a bin may be held because it is broken."""


def damaged_place(session: Session, warehouse_id: int) -> Location:
    """Return the place for damaged goods of a warehouse. Raises RefusedError when it has none."""
    place = _first(session, warehouse_id, PlaceStatus.DAMAGED)
    if place is None:
        raise RefusedError("receive.no_damaged_place", _NO_DAMAGED, cure=_MARK_DAMAGED)
    return place


def held_place(session: Session, warehouse_id: int) -> Location:
    """Return the place where goods wait for inspection. Raises RefusedError when a warehouse has none."""
    place = _first(session, warehouse_id, PlaceStatus.HELD)
    if place is None:
        raise RefusedError("receive.no_held_place", _NO_HELD, cure=_MARK_HELD)
    return place


def is_inspected(session: Session, item_id: int, supplier_id: int | None) -> bool:
    """Return whether received pieces of an item, or of anything from this supplier, wait for inspection."""
    return is_any_inspected(session, [item_id], supplier_id)


def is_any_inspected(session: Session, item_ids: Collection[int], supplier_id: int | None) -> bool:
    """Return whether any of some items waits, as `is_inspected` tells of one."""
    if session.scalar(select(Item.id).where(Item.id.in_(item_ids), Item.is_inspected).limit(1)) is not None:
        return True
    return supplier_id is not None and session.get_one(Supplier, supplier_id).is_inspected


def waiting_in(session: Session, location_ids: Collection[int]) -> dict[tuple[int, int], int]:
    """Return the pieces that wait for inspection in some places, by place and lot."""
    rows = session.execute(
        select(Inspection.location_id, Inspection.lot_id, func.sum(Inspection.quantity))
        .where(Inspection.state == "waiting", Inspection.location_id.in_(location_ids))
        .group_by(Inspection.location_id, Inspection.lot_id)
    )
    return {(location_id, lot_id): int(pieces) for location_id, lot_id, pieces in rows}


def refuse_waiting(session: Session, location: Location, taken: Mapping[int, int]) -> None:
    """Return when pieces by lot may leave a place without any that wait for inspection. Raises RefusedError."""
    waits = waiting_in(session, [location.id])
    if not waits:
        return
    for lot_id, pieces in taken.items():
        there = session.scalar(
            select(Balance.on_hand).where(Balance.location_id == location.id, Balance.lot_id == lot_id)
        )
        kept = waits.get((location.id, lot_id), 0)
        if kept and pieces > (there or 0) - kept:
            raise _waits(location, kept)


def refuse_any_waiting(session: Session, locations: Collection[Location]) -> None:
    """Return when nothing waits for inspection in any of some places. Raises RefusedError."""
    waits = waiting_in(session, [location.id for location in locations])
    for location in locations:
        kept = sum(pieces for (location_id, _), pieces in waits.items() if location_id == location.id)
        if kept:
            raise _waits(location, kept)


def _waits(location: Location, pieces: int) -> RefusedError:
    text = _WAITS.with_values(n=pieces, place=location.code)
    return RefusedError("place.waits_for_inspection", text, cure=_INSPECT)


def _first(session: Session, warehouse_id: int, status: PlaceStatus) -> Location | None:
    rank = case({kind.value: number for number, kind in enumerate(_KINDS)}, value=Location.kind)
    return session.scalars(
        select(Location)
        .where(
            Location.warehouse_id == warehouse_id,
            Location.status == status.value,
            Location.kind.in_([kind.value for kind in _KINDS]),
            Location.is_active,
        )
        .order_by(rank, Location.sort_key)
        .limit(1)
    ).first()


_NO_DAMAGED = Text("receive", QT_TRANSLATE_NOOP("receive", "There is no place for damaged goods"))
_MARK_DAMAGED = Text(
    "receive",
    QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set them aside; the desk marks a place as damaged in Places."),
)
_NO_HELD = Text("receive", QT_TRANSLATE_NOOP("receive", "These wait for inspection, but no place is held for them"))
_MARK_HELD = Text(
    "receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set them aside; the desk holds a place in Places.")
)
_WAITS = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} in {place} wait for inspection"))
_INSPECT = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was changed. Release or reject them first."))
