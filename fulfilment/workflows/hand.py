"""Counts pieces into the hand: one item and one lot at a time, each scan so many as its code and a command say."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, booked, checked
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Lot
from models.work import Work

LOT = "lot"
"""The question which of several lots the pieces are of."""
Lots = Mapping[Place, int]
"""The lots of an item from which the pieces may be, with how many there are."""


def in_hand(work: Work) -> int:
    """Return the pieces in hand whose lot is known."""
    return work.quantity if work.lot_id is not None and work.asked != LOT else 0


def times(work: Work) -> int:
    """Return how many times the next scan counts."""
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def empty(work: Work) -> None:
    """Let go of what is in the hand."""
    work.item_id, work.lot_id, work.quantity, work.asked = None, None, 0, ""


def take(session: Session, work: Work, meaning: Meaning, lots: Lots, *, language: str) -> Notice:
    """Count the pieces of a scan into the hand, or ask for their lot.

    Raises:
        RefusedError: while another item or lot is in the hand, or where there is none of it.
    """
    if in_hand(work) and work.item_id != meaning.id:
        raise _other(session, work, language)
    fitting = [place for place in lots if not meaning.lot or session.get_one(Lot, place.lot_id).code == meaning.lot]
    if not fitting:
        name = naming.full_name(session.get_one(Item, meaning.id), language)
        raise RefusedError("hand.not_here", _NOT_HERE.with_values(item=name), cure=_CURE)
    if in_hand(work):
        fitting = [place for place in fitting if place.lot_id == work.lot_id]
        if not fitting:
            raise _other(session, work, language)
    pieces = meaning.quantity * times(work)
    if len(fitting) > 1:
        work.item_id, work.lot_id, work.quantity, work.asked = meaning.id, None, pieces, LOT
        return checked("hand.lot_wanted", _LOT_WANTED, tone=Tone.COMMAND)
    return _hold(session, work, fitting[0], pieces + in_hand(work), language)


def take_lot(session: Session, work: Work, found: Found, lots: Lots, *, language: str) -> Notice:
    """Take the pieces that wait for their lot. Raises RefusedError for a lot of which there is nothing."""
    codes = {meaning.lot for meaning in found.all(Sort.ITEM) if meaning.id == work.item_id} - {""} or {found.text}
    for place in lots:
        if session.get_one(Lot, place.lot_id).code in codes:
            return _hold(session, work, place, work.quantity, language)
    raise RefusedError("hand.lot_not_here", _LOT_NOT_HERE.with_values(lot=found.text[:40]), cure=_OTHER_LOT)


def lots_known(session: Session, item_id: int, location_id: int) -> Lots:
    """Return all lots of an item that the house knows, as if they lay in a place."""
    item = session.get_one(Item, item_id)
    query = select(Lot.id).where(Lot.item_id == item_id).order_by(Lot.id)
    if item.tracking == "none":
        query = query.where(Lot.code == "")
    else:
        query = query.where(Lot.code != "")
    return dict.fromkeys((Place(item_id, location_id, lot_id) for lot_id in session.scalars(query)), 0)


def counted(session: Session, work: Work, language: str) -> Notice:
    """Return what is in the hand now."""
    item = session.get_one(Item, work.item_id)
    text = _IN_HAND.with_values(n=work.quantity, item=naming.full_name(item, language))
    return booked("hand.counted", text)


def _hold(session: Session, work: Work, place: Place, pieces: int, language: str) -> Notice:
    lot = session.get_one(Lot, place.lot_id)
    if lot.is_serial and pieces > 1:
        text = _ONE_PIECE.with_values(serial=lot.code)
        raise RefusedError("hand.one_piece", text, cure=_NOT_COUNTED, tone=Tone.ALREADY_DONE)
    work.item_id, work.lot_id, work.quantity, work.asked = place.item_id, place.lot_id, pieces, ""
    return counted(session, work, language)


def _other(session: Session, work: Work, language: str) -> RefusedError:
    item = session.get_one(Item, work.item_id)
    text = _OTHER.with_values(n=work.quantity, item=naming.full_name(item, language))
    return RefusedError("hand.other", text, cure=_ONE_AT_A_TIME)


def _t(source: str) -> Text:
    return Text("hand", source)


_NOT_HERE = _t(QT_TRANSLATE_NOOP("hand", "The books have no {item} here"))
_CURE = _t(QT_TRANSLATE_NOOP("hand", "Nothing was booked. Count the place if it lies here nevertheless."))
_LOT_WANTED = _t(QT_TRANSLATE_NOOP("hand", "Which lot is it?"))
_LOT_NOT_HERE = _t(QT_TRANSLATE_NOOP("hand", "There are no pieces of lot {lot}"))
_OTHER_LOT = _t(QT_TRANSLATE_NOOP("hand", "Nothing was booked. Scan the lot that stands on the goods."))
_ONE_PIECE = _t(QT_TRANSLATE_NOOP("hand", "Serial number {serial} is one piece"))
_NOT_COUNTED = _t(QT_TRANSLATE_NOOP("hand", "It is counted once. Go on."))
_IN_HAND = _t(QT_TRANSLATE_NOOP("hand", "{n} × {item} in hand"))
_OTHER = _t(QT_TRANSLATE_NOOP("hand", "First finish with {n} × {item}"))
_ONE_AT_A_TIME = _t(QT_TRANSLATE_NOOP("hand", "One item and lot at a time. Nothing was booked."))
