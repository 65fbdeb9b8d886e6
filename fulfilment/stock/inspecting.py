"""Received goods that wait for somebody to look at them: kept where they are until they are released or rejected."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import apart, ledger, moving
from fulfilment.stock.ledger import Place
from fulfilment.stock.receiving import dock_of
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.status import stand_as
from models.item import Item
from models.place import Location, LocationKind
from models.purchase import Inspection, ReceiptLine


def waiting(session: Session, *, location_id: int | None = None, receipt_id: int | None = None) -> list[Inspection]:
    """Return what waits for inspection, the oldest first: in a place, of a receipt, or anywhere."""
    query = select(Inspection).where(Inspection.state == "waiting").order_by(Inspection.id)
    if location_id is not None:
        query = query.where(Inspection.location_id == location_id)
    if receipt_id is not None:
        query = query.where(Inspection.receipt_id == receipt_id)
    return list(session.scalars(query))


def release(session: Session, inspections: Collection[Inspection]) -> None:
    """Let goods be sent: loose ones lie on the dock again and wait to be put away, a pallet is held no longer.

    Raises:
        RefusedError: when they were released or rejected before, or the dock is full.
    """
    for each in inspections:
        place = _begin(session, each)
        each.state = "released"
        session.flush()
        if place.kind != LocationKind.PALLET:
            assert place.warehouse_id is not None  # it is inside
            _bring(session, each, dock_of(session, place.warehouse_id))
            _line(session, each).apart -= each.quantity
    _end(session, inspections)


def reject(session: Session, inspections: Collection[Inspection]) -> None:
    """Put goods where the damaged ones lie.

    Raises:
        RefusedError: when they were released or rejected before, or there is no such place.
    """
    for each in inspections:
        place = _begin(session, each)
        assert place.warehouse_id is not None  # it is inside
        each.state = "rejected"
        session.flush()
        _bring(session, each, apart.damaged_place(session, place.warehouse_id).id)
        _line(session, each).damaged += each.quantity
    _end(session, inspections)


def _begin(session: Session, inspection: Inspection) -> Location:
    session.refresh(inspection, with_for_update=True)
    if inspection.state != "waiting":
        item = session.get_one(Item, inspection.item_id)
        text = _DECIDED.with_values(item=item.sku)
        raise RefusedError("inspect.decided", text, cure=_NOTHING, tone=Tone.ALREADY_DONE)
    return session.get_one(Location, inspection.location_id)


def _bring(session: Session, inspection: Inspection, target_id: int) -> None:
    """Move what is still there: pieces may have been counted as gone meanwhile."""
    place = Place(inspection.item_id, inspection.location_id, inspection.lot_id)
    there = min(inspection.quantity, ledger.level(session, place).free)
    if there:
        moving.move(session, place, target_id, there)


def _line(session: Session, inspection: Inspection) -> ReceiptLine:
    query = select(ReceiptLine).where(
        ReceiptLine.receipt_id == inspection.receipt_id, ReceiptLine.lot_id == inspection.lot_id
    )
    return session.scalars(query).one()


def _end(session: Session, inspections: Collection[Inspection]) -> None:
    """Let pallets go on which nothing waits any more."""
    session.flush()
    for location_id in {each.location_id for each in inspections}:
        place = session.get_one(Location, location_id)
        if place.kind == LocationKind.PALLET and place.parent_id and not waiting(session, location_id=location_id):
            stand_as(place, session.get_one(Location, place.parent_id))
    session.flush()


def _t(source: str) -> Text:
    return Text("receive", source)


_DECIDED = _t(QT_TRANSLATE_NOOP("receive", "{item} was inspected already"))
_NOTHING = _t(QT_TRANSLATE_NOOP("receive", "Nothing was changed."))
