"""Takes announced pallets and cartons in: everything in one with one scan, or opened and counted piece by piece."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import advising, apart, booking_in, filling, lots, receiving
from fulfilment.stock.booking_in import Putting
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.shelf_life import Printed
from models.advice import AdviceLine, AdviceUnit
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.purchase import Receipt
from models.sorting import natural_key

SSCC_DIGITS = 18


@dataclass(frozen=True)
class Taken:
    """What was taken in with a unit."""

    pieces: int
    """Pieces of all items."""
    cartons: int
    """Cartons that stand on the pallet."""
    place: str
    """Code of the pallet that was made, else of where the goods lie now."""
    is_held: bool
    """True where it waits for inspection."""


def is_sscc(text: str) -> bool:
    """Return whether a text is an SSCC: eighteen digits, the last of which checks the others (GS1 GenSpecs 7.9.1)."""
    is_long_enough = len(text) == SSCC_DIGITS and text.isascii() and text.isdecimal()
    return is_long_enough and bool(ean.calc_check_digit(text[:-1]) == text[-1])


def take_unit(
    session: Session, receipt: Receipt, unit: AdviceUnit, *, today: date, is_short_accepted: bool = False
) -> Taken:
    """Take in all that was announced in a pallet or carton; a pallet stands on the dock with its goods.

    Raises:
        RefusedError: when it came already, something of it cannot be taken unseen, or there is no room.
    """
    session.refresh(unit, with_for_update=True)
    receiving.check_open(session, receipt)
    _check_awaited(session, unit)
    units = [each for each in advising.units_with(session, unit) if each.receipt_id is None]
    goods = _goods(session, units, today, is_short_accepted=is_short_accepted)
    dock = session.get_one(Location, receiving.dock_of(session, receipt.warehouse_id))
    supplier_id = booking_in.supplier_of(session, receipt)
    is_held = apart.is_any_inspected(session, {lot.item_id for lot in goods}, supplier_id)
    at = _putting(session, receipt, unit, dock, is_held=is_held)
    filling.check_room(session, at.place, [(lot.item_id, pieces) for lot, pieces in goods.items()])
    booking_in.book(session, receipt, goods, at=at, units=[each.id for each in units])
    for each in units:
        each.receipt_id = receipt.id
        each.location_id = at.place.id if at.place.kind == LocationKind.PALLET else None
    session.flush()
    return Taken(sum(goods.values()), len(units) - 1, at.place.code, is_held)


def open_unit(session: Session, receipt: Receipt, unit: AdviceUnit) -> None:
    """Begin to count a pallet or carton piece by piece: what is in it is put on the dock.

    Raises:
        RefusedError: when it was taken in whole.
    """
    session.refresh(unit, with_for_update=True)
    receiving.check_open(session, receipt)
    if unit.receipt_id is not None and unit.is_opened:
        return
    _check_awaited(session, unit)
    unit.receipt_id, unit.is_opened = receipt.id, True
    session.flush()


def _check_awaited(session: Session, unit: AdviceUnit) -> None:
    pallet = session.get(AdviceUnit, unit.pallet_id) if unit.pallet_id else None
    if unit.receipt_id is not None:
        receipt = session.get_one(Receipt, unit.receipt_id)
        source = _OPENED if unit.is_opened else _TAKEN
        text = source.with_values(sscc=unit.sscc, receipt=receipt.code)
        raise RefusedError("receive.unit_taken", text, cure=_NOTHING, tone=Tone.ALREADY_DONE)
    if pallet is not None and pallet.receipt_id is not None and not pallet.is_opened:
        text = _WITH_PALLET.with_values(sscc=unit.sscc, pallet=pallet.sscc)
        raise RefusedError("receive.unit_taken", text, cure=_NOTHING, tone=Tone.ALREADY_DONE)


def _goods(session: Session, units: Collection[AdviceUnit], today: date, *, is_short_accepted: bool) -> dict[Lot, int]:
    """Return lots and pieces of everything in some units that has not come; what nobody can take unseen is refused."""
    lines = session.scalars(
        select(AdviceLine)
        .where(AdviceLine.unit_id.in_([each.id for each in units]), AdviceLine.received < AdviceLine.quantity)
        .order_by(AdviceLine.id)
        .with_for_update()
    ).all()
    items = {
        item.id: item for item in session.scalars(select(Item).where(Item.id.in_({line.item_id for line in lines})))
    }
    known = lots.find_all(session, {(line.item_id, line.lot_code) for line in lines})
    found: dict[Lot, int] = {}
    for line in lines:
        item = items[line.item_id]
        if (item.tracking != "none" and not line.lot_code) or (item.tracking == "serial" and line.quantity > 1):
            raise RefusedError("receive.open_it", _NOT_UNSEEN.with_values(item=item.sku), cure=_OPEN_IT)
        printed, code = Printed(line.expires_on, None, None), line.lot_code
        lot = lots.arriving(session, item, code, printed, today=today, is_short_accepted=is_short_accepted, among=known)
        known[item.id, lot.code] = lot
        found[lot] = found.get(lot, 0) + line.quantity - line.received
    if not found:
        raise RefusedError("receive.nothing_in_it", _EMPTY, cure=_OPEN_IT)
    return found


def _putting(session: Session, receipt: Receipt, unit: AdviceUnit, dock: Location, *, is_held: bool) -> Putting:
    if unit.kind == "pallet":
        pallet = _pallet(session, unit.sscc, dock)
        if is_held:
            booking_in.hold(pallet)
        return Putting(pallet, is_on_dock=False, is_waiting=is_held)
    if is_held:
        return Putting(apart.held_place(session, receipt.warehouse_id), is_on_dock=False, is_waiting=True)
    return Putting(dock, is_on_dock=True)


def _pallet(session: Session, code: str, dock: Location) -> Location:
    """Return a pallet of this SSCC, standing on the dock: a new one, or one that has been empty and out of use."""
    known = session.scalars(select(Location).where(Location.code == code)).first()
    if known is None:
        return new_pallet(session, code, dock)
    if known.kind != LocationKind.PALLET or known.is_active:
        text = _CODE_TAKEN.with_values(sscc=code)
        raise RefusedError("receive.code_taken", text, cure=_OPEN_IT)
    known.is_active, known.parent_id, known.warehouse_id = True, dock.id, dock.warehouse_id
    known.is_pickable, known.status = False, "available"
    session.flush()
    return known


def new_pallet(session: Session, code: str, dock: Location) -> Location:
    """Add a pallet that stands on a dock."""
    place = {"warehouse_id": dock.warehouse_id, "parent_id": dock.id, "sort_key": natural_key(code)}
    pallet = Location(code=code, kind=LocationKind.PALLET.value, is_pickable=False, **place)
    session.add(pallet)
    session.flush()
    return pallet


def _t(source: str) -> Text:
    return Text("receive", source)


_TAKEN = _t(QT_TRANSLATE_NOOP("receive", "{sscc} was taken in with {receipt}"))
_OPENED = _t(QT_TRANSLATE_NOOP("receive", "{sscc} was opened with {receipt}"))
_WITH_PALLET = _t(QT_TRANSLATE_NOOP("receive", "{sscc} was taken in with its pallet {pallet}"))
_NOT_UNSEEN = _t(QT_TRANSLATE_NOOP("receive", "{item} in it must be scanned: the notice does not say which"))
_EMPTY = _t(QT_TRANSLATE_NOOP("receive", "Nothing was announced in it"))
_CODE_TAKEN = _t(QT_TRANSLATE_NOOP("receive", "{sscc} is in the house already"))
_NOTHING = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan the next one."))
_OPEN_IT = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Choose Open and count, then scan it again."))
