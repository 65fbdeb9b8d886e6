"""Lots and serials of goods that come in: found by what is printed on them, or added, with all their dates."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, checked
from fulfilment.stock import ledger, shelf_life
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.shelf_life import Dates, Fault, Printed
from models.item import Item, Lot
from models.order import Order, OrderLine
from models.place import Location, LocationKind
from models.shipping import Parcel, ParcelLine
from models.stock import Move

LONGEST_CODE = 60
"""Characters of the longest lot code or serial number that is kept."""


class ShortLifeError(RefusedError):
    """Fewer days are left than the item wants at its receipt; whoever means it takes the goods in all the same."""

    @property
    def notice(self) -> Notice:
        """The question, which asks for another scan."""
        return checked(self.id, self.sentence, detail=self.cure)


def arriving(
    session: Session,
    item: Item,
    code: str,
    printed: Printed,
    *,
    today: date,
    is_short_accepted: bool = False,
    among: Mapping[tuple[int, str], Lot] | None = None,
) -> Lot:
    """Return the lot of goods that come from a supplier, added where it is new, with the dates that are printed on it.

    `among` holds it if it is known, where many were looked up together.

    Raises:
        RefusedError: for a missing lot or serial number, dates that cannot be or are over, other dates than the lot
            has in the books, or a serial that is here or was sent to a customer.
        ShortLifeError: when fewer days are left than the item wants, unless that is accepted.
    """
    if item.tracking == "none":
        code = ""
    elif not code:
        sentence, cure = (_SERIAL_NEEDED, _SCAN_SERIAL) if item.tracking == "serial" else (_LOT_NEEDED, _SCAN_LOT)
        raise RefusedError("receive.lot_needed", sentence.with_values(item=item.sku), cure=cure)
    if len(code) > LONGEST_CODE:
        raise RefusedError("receive.long_code", _LONG_CODE.with_values(n=LONGEST_CODE), cure=_ASIDE)
    lot = find(session, item.id, code) if among is None else among.get((item.id, code))
    if lot is not None and lot.is_serial:
        _check_away(session, lot)
    known = dates_of(lot) if lot is not None else Dates()
    found = _agreed(item, code, known, printed)
    check(printed, found, today)
    if shelf_life.is_short(item, found, today) and not is_short_accepted:
        left = shelf_life.days_left(found, today)
        text = _SHORT.with_values(left=left, wanted=item.receive_by_days)
        raise ShortLifeError("receive.short_life", text, cure=_TAKE_ANYWAY)
    if lot is None:
        return add(session, item, code, found)
    if code:
        set_dates(lot, found)
    return lot


def check_pieces(item: Item, pieces: int) -> None:
    """Return when so many pieces may have one lot or serial number. Raises RefusedError."""
    if item.tracking == "serial" and pieces != 1:
        raise RefusedError("receive.one_a_serial", _ONE_A_SERIAL.with_values(n=pieces), cure=_EACH_PIECE)


def find_all(session: Session, wanted: Collection[tuple[int, str]]) -> dict[tuple[int, str], Lot]:
    """Return those of some lots that there are, and the untracked ones of their items, by item and code."""
    items, codes = {item_id for item_id, _ in wanted}, {"", *(code for _, code in wanted)}
    found = session.scalars(select(Lot).where(Lot.item_id.in_(items), Lot.code.in_(codes)))
    return {(lot.item_id, lot.code): lot for lot in found}


def find(session: Session, item_id: int, code: str) -> Lot | None:
    """Return the lot of an item with this code, or the piece with this serial number."""
    return session.scalars(select(Lot).where(Lot.item_id == item_id, Lot.code == code)).first()


def add(session: Session, item: Item, code: str, found: Dates) -> Lot:
    """Add a lot, or a serial where the item is tracked so."""
    lot = Lot(
        item_id=item.id,
        code=code,
        is_serial=item.tracking == "serial" and code != "",
        expires_on=found.expires_on,
        best_before_on=found.best_before_on,
        removal_on=found.removal_on,
    )
    session.add(lot)
    session.flush()
    return lot


def dates_of(lot: Lot) -> Dates:
    """Return the dates that are kept of a lot."""
    return Dates(lot.expires_on, lot.best_before_on, lot.removal_on)


def set_dates(lot: Lot, found: Dates) -> None:
    """Keep other dates of a lot; what is the same is not touched, so that the journal tells what changed."""
    for name in ("expires_on", "best_before_on", "removal_on"):
        if getattr(lot, name) != getattr(found, name):
            setattr(lot, name, getattr(found, name))


def check(printed: Printed, found: Dates, today: date) -> None:
    """Return when dates can be and are not over. Raises RefusedError."""
    fault = shelf_life.fault(printed, found, today)
    if fault is Fault.EXPIRED:
        raise RefusedError("receive.expired", _EXPIRED.with_values(date=found.last_on), cure=_ASIDE, tone=Tone.STOP)
    if fault is not None:
        values = {"date": found.last_on, "made": printed.made_on, "best": found.best_before_on}
        raise RefusedError(f"receive.{fault.value}", _FAULTS[fault].with_values(**values), cure=_ASIDE)


def restate(session: Session, item: Item, removal_days: int, best_before_days: int) -> int:
    """Give the lots of an item the dates that its changed rules make of their last days; return how many changed.

    Lots whose date was set otherwise than by the rules as they were keep it. `removal_days` and `best_before_days` are
    those that the item had before.
    """
    changed = 0
    dated = select(Lot).where(Lot.item_id == item.id, Lot.removal_on.is_not(None)).order_by(Lot.id)
    for lot in session.scalars(dated).all():
        known = dates_of(lot)
        found = known
        derived = shelf_life.dates(_Days(removal_days, best_before_days), Printed(expires_on=known.expires_on))
        if known.expires_on is not None and known.best_before_on == derived.best_before_on:
            found = shelf_life.dates(item, Printed(expires_on=known.expires_on))
        if known.removal_on == shelf_life.removal(known.last_on, removal_days):
            found = replace(found, removal_on=shelf_life.removal(found.last_on, item.removal_days))
        else:
            found = replace(found, removal_on=known.removal_on)
        changed += found != known
        set_dates(lot, found)
    return changed


class _Days:
    """Rules of which only these two matter."""

    shelf_life_days = receive_by_days = 0

    def __init__(self, removal_days: int, best_before_days: int) -> None:
        self.removal_days, self.best_before_days = removal_days, best_before_days


def _agreed(item: Item, code: str, known: Dates, printed: Printed) -> Dates:
    """Return the dates of a lot when these are printed on it. Raises RefusedError where the books say otherwise."""
    pairs = ((printed.expires_on, known.expires_on), (printed.best_before_on, known.best_before_on))
    for read, kept in pairs:
        if read and kept and read != kept:
            raise RefusedError("receive.other_expiry", _OTHER_EXPIRY.with_values(lot=code, date=kept), cure=_ASIDE)
    merged = replace(
        printed,
        expires_on=printed.expires_on or known.expires_on,
        best_before_on=printed.best_before_on or known.best_before_on,
    )
    found = shelf_life.dates(item, merged)
    is_as_known = known.last_on is not None and found.last_on == known.last_on
    return replace(found, removal_on=known.removal_on) if is_as_known else found


def _check_away(session: Session, lot: Lot) -> None:
    """Return when a serial may come from a supplier: it is not here, and no customer has it. Raises RefusedError."""
    here = ledger.serial_at(session, lot.id)
    if here is not None:
        place = session.get_one(Location, here)
        text = _SERIAL_HERE.with_values(serial=lot.code, place=place.code)
        raise RefusedError("receive.serial_here", text, cure=_ASIDE, tone=Tone.ALREADY_DONE)
    last = session.scalars(
        select(Move.target_id).where(Move.lot_id == lot.id).order_by(Move.id.desc()).limit(1)
    ).first()
    if last is not None and last == ledger.outside(session)[LocationKind.CUSTOMER]:
        text = _SERIAL_SENT.with_values(serial=lot.code, order=sent_with(session, lot.id))
        raise RefusedError("receive.serial_sent", text, cure=_RETURN)


def sent_with(session: Session, lot_id: int) -> str:
    """Return the number of the order with which a lot was last sent; empty for none."""
    query = (
        select(Order.number)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(ParcelLine, ParcelLine.order_line_id == OrderLine.id)
        .join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .where(ParcelLine.lot_id == lot_id, ParcelLine.quantity > 0, Parcel.state == "shipped")
        .order_by(ParcelLine.id.desc())
        .limit(1)
    )
    return session.scalars(query).first() or ""


def _t(source: str) -> Text:
    return Text("receive", source)


_EXPIRED = _t(QT_TRANSLATE_NOOP("receive", "Expired on {date}"))
_FAULTS = {
    Fault.MADE_LATER: _t(QT_TRANSLATE_NOOP("receive", "Made on {made}: that day is still to come")),
    Fault.BEFORE_MADE: _t(QT_TRANSLATE_NOOP("receive", "Good until {date}, but made on {made}")),
    Fault.BEST_AFTER_EXPIRY: _t(QT_TRANSLATE_NOOP("receive", "Best before {best}, but expired on {date}")),
    Fault.TOO_FAR: _t(QT_TRANSLATE_NOOP("receive", "Good until {date}: nothing keeps so long")),
}
_ONE_A_SERIAL = _t(QT_TRANSLATE_NOOP("receive", "One serial number is one piece, not {n}"))
_EACH_PIECE = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan the number of each piece."))
_LONG_CODE = _t(QT_TRANSLATE_NOOP("receive", "A lot or serial number has at most {n} characters"))
_LOT_NEEDED = _t(QT_TRANSLATE_NOOP("receive", "{item} needs a lot"))
_SCAN_LOT = _t(QT_TRANSLATE_NOOP("receive", "Scan or type the lot that stands on the goods."))
_SERIAL_NEEDED = _t(QT_TRANSLATE_NOOP("receive", "{item} needs a serial number"))
_SCAN_SERIAL = _t(QT_TRANSLATE_NOOP("receive", "Scan or type the serial number of this piece."))
_SERIAL_HERE = _t(QT_TRANSLATE_NOOP("receive", "Serial {serial} is here already, in {place}"))
_SERIAL_SENT = _t(QT_TRANSLATE_NOOP("receive", "Serial {serial} was sent with order {order}"))
_RETURN = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Take it in as a return."))
_OTHER_EXPIRY = _t(QT_TRANSLATE_NOOP("receive", "Lot {lot} has another expiry in the books: {date}"))
_ASIDE = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set these pieces aside."))
_SHORT = _t(QT_TRANSLATE_NOOP("receive", "Good for {left} more days, {wanted} are wanted"))
_TAKE_ANYWAY = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan it again to take it in anyway."))
