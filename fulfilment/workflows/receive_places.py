"""Where received goods go at once: to the bin proposed, to waiting orders, or to another place on a second scan."""

from sqlalchemy.orm import Session

from fulfilment import cross_docking
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, booked, checked
from fulfilment.stock import proposing, putaway
from fulfilment.stock.carrying import CARRIERS
from fulfilment.stock.ledger import Place
from fulfilment.stock.status import SHOWN_ORDERS
from models.place import Location
from models.purchase import Receipt
from models.work import Work

PLACE = "place:"
"""The question whether goods are meant to go to a place that was not proposed, before its id."""
_ASKED_ABOUT = 10
"""Lots on the dock for which bins are looked up; with more a bin is asked about twice."""


def put(session: Session, work: Work, receipt: Receipt, target_id: int, *, asked: str) -> Notice:
    """Put what is on the dock into a place, and return what to say; a place not proposed asks for a second scan.

    Raises:
        RefusedError: when nothing is on the dock, or the place cannot take it.
    """
    target = session.get_one(Location, target_id)
    staged = putaway.staged(session, receipt)
    cross_dock = cross_docking.place_for(session, receipt.warehouse_id)
    if cross_dock is not None and cross_dock.id == target_id:
        wanted = cross_docking.wanted_of(session, receipt)
        if wanted:
            cross_docking.put(session, receipt, wanted, target, work_id=work.id)
            return _said("receive.cross_docked", _PROMISED, sum(pieces for _, pieces in wanted), target)
    question = f"{PLACE}{target_id}"
    if staged and asked != question and not _is_proposed(session, target, staged):
        for place, pieces in staged:
            putaway.check_part(session, (place, pieces), target_id)
        work.asked = question
        return checked("receive.other_place", _NOT_PROPOSED.with_values(place=target.code), detail=_AGAIN)
    pieces = putaway.put_away(session, receipt, target_id, work_id=work.id)
    work.item_id, work.place_id, work.quantity = None, None, 0
    return _said("receive.put_away", _PUT_AWAY, pieces, target)


def _said(id: str, text: Text, pieces: int, place: Location) -> Notice:
    return booked(id, text.with_values(n=pieces, place=place.code), tone=Tone.LINE_DONE)


def _is_proposed(session: Session, target: Location, staged: list[tuple[Place, int]]) -> bool:
    """Return whether a place is proposed for everything on the dock; what is carried is loaded, not stored."""
    if target.kind in CARRIERS:
        return True
    if len(staged) > _ASKED_ABOUT:
        return False
    return all(
        target.id in {each.location_id for each in proposing.propose(session, place, pieces)}
        for place, pieces in staged
    )


def head_for(session: Session, work: Work, receipt: Receipt, item_id: int, *, is_on_dock: bool) -> None:
    """Remember the bin that is proposed first for an item that was put on the dock, until another item comes."""
    if not is_on_dock:
        work.place_id = None
    elif work.place_id is None:
        staged = next((each for each in putaway.staged(session, receipt) if each[0].item_id == item_id), None)
        proposals = proposing.propose(session, *staged) if staged is not None else ()
        work.place_id = proposals[0].location_id if proposals else None
    session.flush()


def for_orders(session: Session, receipt: Receipt, item_id: int, staged: list[tuple[Place, int]]) -> Text | None:
    """Return for whom pieces of an item on the dock are and where they go; None where no order waits for them."""
    target = cross_docking.place_for(session, receipt.warehouse_id)
    if target is None or not any(place.item_id == item_id for place, _ in staged):
        return None
    orders = cross_docking.waiting(session, receipt.warehouse_id, item_id)
    if not orders:
        return None
    named = ", ".join(f"{each.number}: {each.pieces}" for each in orders[:SHOWN_ORDERS])
    more = len(orders) - SHOWN_ORDERS
    wanted = sum(each.pieces for each in orders)
    return _FOR_ORDERS.with_values(n=wanted, place=target.code, orders=named + (f" +{more}" if more > 0 else ""))


def _t(source: str) -> Text:
    return Text("receive", source)


_PUT_AWAY = _t(QT_TRANSLATE_NOOP("receive", "{n} put into {place}"))
_PROMISED = _t(QT_TRANSLATE_NOOP("receive", "{n} put into {place} and promised to waiting orders"))
_NOT_PROPOSED = _t(QT_TRANSLATE_NOOP("receive", "{place} is not proposed for all of it"))
_AGAIN = _t(QT_TRANSLATE_NOOP("receive", "Scan it again to put everything there anyway."))
_FOR_ORDERS = _t(QT_TRANSLATE_NOOP("receive", "Orders wait for {n}: put them into {place} ({orders})"))
