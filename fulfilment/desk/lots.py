"""Lots at the desk: split, relabel and merge them, and correct their expiry."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import relotting
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.relotting import Label
from fulfilment.stock.shelf_life import Printed
from models import journal
from models.item import Item, Lot
from models.place import Location

UNDOABLE = (relotting.SPLIT, relotting.RELABEL, relotting.MERGE, relotting.DATES)
"""Kinds of operation that Undo takes back."""
_CHANGES = ("stock", "orders", "reorder")


def split(session: Session, bench: Bench, place: Place, pieces: int, label: Label) -> Answer:
    """Let some pieces in a place become another lot. Raises RefusedError and ClaimedError as `relotting.split`."""
    code = session.get_one(Lot, place.lot_id).code
    journal.describe(session, relotting.SPLIT, reason=code)
    target = relotting.split(session, place, pieces, label)
    where = session.get_one(Location, place.location_id).code
    text = _SPLIT.with_values(n=pieces, lot=code, place=where, other=target.code)
    return done("lots.split", text, *_CHANGES)


def relabel(session: Session, bench: Bench, lot_id: int, label: Label, location_id: int | None = None) -> Answer:
    """Give a lot another code, everywhere or in one place. Raises RefusedError and ClaimedError."""
    code = session.get_one(Lot, lot_id).code
    journal.describe(session, relotting.RELABEL, reason=code)
    target = relotting.relabel(session, lot_id, label, location_id=location_id)
    return done("lots.relabelled", _RELABELLED.with_values(lot=code, other=target.code), *_CHANGES)


def merge(session: Session, bench: Bench, lot_id: int, into_id: int) -> Answer:
    """Let a lot become a part of another one. Raises RefusedError and ClaimedError as `relotting.merge`."""
    code, other = session.get_one(Lot, lot_id).code, session.get_one(Lot, into_id).code
    journal.describe(session, relotting.MERGE, reason=code)
    pieces = relotting.merge(session, lot_id, into_id)
    return done("lots.merged", _MERGED.with_values(n=pieces, lot=code, other=other), *_CHANGES)


def change_expiry(session: Session, bench: Bench, lot_id: int, expires_on: date | None) -> Answer:
    """Correct the expiry of a lot. Raises RefusedError for one that cannot be."""
    code = session.get_one(Lot, lot_id).code
    journal.describe(session, relotting.DATES, reason=code)
    lot = relotting.change_dates(session, lot_id, Printed(expires_on), today=today_at(session, bench.warehouse_id))
    text = _UNTIL.with_values(lot=code, date=lot.expires_on) if lot.expires_on else _KEEPS.with_values(lot=code)
    return done("lots.dates", text, *_CHANGES)


def split_named(
    session: Session, bench: Bench, *, lot_id: int, code: str, place: str, pieces: int, expiry: str
) -> Answer:
    """Split pieces off a lot in a place that is named by its code. Raises RefusedError and ClaimedError."""
    lot = session.get_one(Lot, lot_id)
    goods = Place(lot.item_id, _place(session, place), lot_id)
    return split(session, bench, goods, pieces, Label(code, day_of(expiry)))


def relabel_named(session: Session, bench: Bench, *, lot_id: int, code: str, place: str, expiry: str) -> Answer:
    """Relabel a lot, where a place is named only there. Raises RefusedError and ClaimedError."""
    location_id = _place(session, place) if place else None
    return relabel(session, bench, lot_id, Label(code, day_of(expiry)), location_id)


def merge_named(session: Session, bench: Bench, *, lot_id: int, code: str) -> Answer:
    """Merge a lot into another one of its item. Raises RefusedError and ClaimedError."""
    return merge(session, bench, lot_id, lot_named(session, session.get_one(Lot, lot_id).item_id, code))


def change_expiry_named(session: Session, bench: Bench, *, lot_id: int, expiry: str) -> Answer:
    """Correct the expiry of a lot. Raises RefusedError for what is no day."""
    return change_expiry(session, bench, lot_id, day_of(expiry))


def _place(session: Session, code: str) -> int:
    location_id = session.scalars(select(Location.id).where(Location.code == code)).first()
    if location_id is None:
        raise RefusedError("lots.no_place", _NO_PLACE.with_values(place=code[:40] or "–"), cure=_NOTHING)
    return location_id


def day_of(text: str) -> date | None:
    """Return the day that was typed, None for nothing. Raises RefusedError for what is no day."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as wrong:
        raise RefusedError("lots.no_day", _NO_DAY.with_values(text=text.strip()[:20]), cure=_WRITE_DAY) from wrong


def lot_named(session: Session, item_id: int, code: str) -> int:
    """Return the lot of an item with a code. Raises RefusedError when there is none."""
    known = session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == code.strip(), Lot.code != ""))
    lot_id = known.first()
    if lot_id is None:
        sku = session.get_one(Item, item_id).sku
        raise RefusedError("lots.unknown", _UNKNOWN.with_values(lot=code.strip(), sku=sku), cure=_NOTHING)
    return lot_id


def _t(source: str) -> Text:
    return Text("lots", source)


_SPLIT = _t(QT_TRANSLATE_NOOP("lots", "{n} of lot {lot} in {place} are lot {other} now"))
_RELABELLED = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} is lot {other} now"))
_MERGED = _t(QT_TRANSLATE_NOOP("lots", "{n} of lot {lot} belong to lot {other} now"))
_UNTIL = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} is good until {date}"))
_KEEPS = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} has no expiry now"))
_NO_PLACE = _t(QT_TRANSLATE_NOOP("lots", "There is no place {place}"))
_NO_DAY = _t(QT_TRANSLATE_NOOP("lots", "“{text}” is no day"))
_WRITE_DAY = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed. Write year, month and day: 2026-12-31."))
_UNKNOWN = _t(QT_TRANSLATE_NOOP("lots", "{sku} has no lot {lot}"))
_NOTHING = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed."))
