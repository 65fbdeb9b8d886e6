"""Pieces with serial numbers at the pick: any that is free in the bin will do, and the claim follows the scan."""

from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.picking.kept_open import keep_open
from fulfilment.picking.walk import Errand
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models import direct
from models.direct import OvertakenError
from models.item import Lot
from models.order import Allocation
from models.place import Location
from models.prepared import Prepared

_SERIAL = Prepared(
    select(Lot.id, Lot.is_held, Lot.removal_on).where(
        Lot.item_id == bindparam("item_id"), Lot.code == bindparam("code"), Lot.is_serial
    )
)
_CLAIM = Prepared(
    select(Allocation.id).where(
        Allocation.location_id == bindparam("location_id"),
        Allocation.item_id == bindparam("item_id"),
        Allocation.lot_id == bindparam("lot_id"),
        Allocation.quantity > 0,
    )
)


def claim_scanned(session: Session, errand: Errand, code: str, *, today: date) -> bool:
    """Let the claim of a task follow the serial that was scanned; return whether it is another one than was claimed.

    A serial that another task claims is exchanged for the one that this task had.

    Raises:
        RefusedError: when nobody knows the serial, it stands elsewhere, or it may not be sent.
        StockRefusedError: when somebody took it or claimed it at this moment.
        OvertakenError: when the other task was changed at this moment.
        OutrunError: when the place or the serial was held at this moment.
    """
    lot = _SERIAL.first(session, {"item_id": errand.item.id, "code": code})
    if lot is None:
        raise RefusedError("pick.unknown_serial", _UNKNOWN.with_values(serial=code[:40]), cure=_ANOTHER)
    if lot.id == errand.lot_id:
        return False
    _check(session, errand, lot.id, code)
    if lot.is_held or (lot.removal_on is not None and lot.removal_on <= today):
        sentence = _HELD if lot.is_held else _TOO_OLD
        raise RefusedError("pick.serial_held", sentence.with_values(serial=code), cure=_ANOTHER, tone=Tone.STOP)
    _exchange(session, errand, Place(errand.item.id, errand.location_id, lot.id))
    return True


def _check(session: Session, errand: Errand, lot_id: int, code: str) -> None:
    where = ledger.serial_at(session, lot_id)
    if where == errand.location_id:
        return
    if where is None:
        raise RefusedError("pick.serial_gone", _GONE.with_values(serial=code), cure=_ANOTHER)
    text = _ELSEWHERE.with_values(serial=code, place=session.get_one(Location, where).code)
    raise RefusedError("pick.serial_elsewhere", text, cure=_ANOTHER)


def _exchange(session: Session, errand: Errand, wanted: Place) -> None:
    held = errand.place
    keep_open(session, [(wanted.location_id, wanted.lot_id)])
    ledger.hold(session, held, wanted)
    other: int | None = _CLAIM.scalar(
        session, {"location_id": wanted.location_id, "item_id": wanted.item_id, "lot_id": wanted.lot_id}
    )
    if other == errand.allocation_id:
        raise OvertakenError(f"allocation {other} was exchanged by another station")
    if other is None:
        ledger.claim(session, wanted, 1)
        ledger.release(session, held, 1)
    changes = {errand.allocation_id: (held.lot_id, wanted.lot_id)}
    if other is not None:
        changes[other] = (wanted.lot_id, held.lot_id)
    for allocation_id in sorted(changes):
        direct.count(session, Allocation, allocation_id, {}, becomes={"lot_id": changes[allocation_id]})


def _t(source: str) -> Text:
    return Text("pick", source)


_UNKNOWN = _t(QT_TRANSLATE_NOOP("pick", "Nobody knows serial {serial}"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("pick", "Serial {serial} stands in {place}"))
_GONE = _t(QT_TRANSLATE_NOOP("pick", "Serial {serial} is not in the house"))
_HELD = _t(QT_TRANSLATE_NOOP("pick", "Serial {serial} is held"))
_TOO_OLD = _t(QT_TRANSLATE_NOOP("pick", "Serial {serial} is to be removed"))
_ANOTHER = _t(QT_TRANSLATE_NOOP("pick", "Nothing was booked. Put it back and scan another one from here."))
