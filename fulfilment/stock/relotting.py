"""Pieces of a lot become pieces of another one: split, relabelled or merged, out of the one and into the other.

Each is a pair of moves through the production location at the same place, so that the ledger tells what became of what.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session, aliased

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import adjusting, ledger, lots, shelf_life
from fulfilment.stock.adjusting import ClaimedError
from fulfilment.stock.ledger import Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.shelf_life import Dates, Fault, Printed
from models.item import Item, Lot
from models.journal import Operation
from models.place import Location, LocationKind
from models.stock import Balance, Move

SPLIT, RELABEL, MERGE, DATES = "lot.split", "lot.relabel", "lot.merge", "lot.dates"
"""Kinds of operation."""


_OUT, _INTO, _REVERSAL = aliased(Move), aliased(Move), aliased(Operation)
_BECAME = (
    select(_INTO.lot_id)
    .join(_OUT, _OUT.operation_id == _INTO.operation_id)
    .join(Operation, Operation.id == _INTO.operation_id)
    .join(Location, (Location.id == _INTO.source_id) & (Location.id == _OUT.target_id))
    .where(
        _OUT.lot_id == bindparam("lot_id"),
        _INTO.lot_id != bindparam("lot_id"),
        Location.kind == LocationKind.PRODUCTION,
        Operation.kind.in_((SPLIT, RELABEL, MERGE)),
        ~exists().where(_REVERSAL.undoes_id == Operation.id),
    )
    .distinct()
    .order_by(_INTO.lot_id)
)


@dataclass(frozen=True)
class Label:
    """What stands on pieces from now on."""

    code: str
    """Lot code or serial number."""
    expires_on: date | None = None
    """Their expiry; None for that of the lot they come from."""


def split(session: Session, place: Place, pieces: int, label: Label) -> Lot:
    """Let some pieces of a lot in a place become another lot; return it.

    Raises:
        RefusedError: for what is not tracked by lot, a recalled lot, or a label that cannot be.
        ClaimedError: when fewer are free; it names who claims them.
    """
    source, item = _tracked(session, place.lot_id)
    if item.tracking == "serial":
        raise RefusedError("lots.serial", _ONE_PIECE.with_values(serial=source.code), cure=_RELABEL_IT)
    target = _labelled(session, item, source, label)
    _carry_over(session, [(place, pieces)], target)
    return target


def relabel(session: Session, lot_id: int, label: Label, *, location_id: int | None = None) -> Lot:
    """Let a lot, or all of it in one place, bear another code from now on; return the lot that it is then.

    Raises:
        RefusedError: as `split`, or when nothing of it is there.
        ClaimedError: when any of it is claimed.
    """
    source, item = _tracked(session, lot_id)
    goods = _standing(session, source, location_id)
    if not goods:
        raise RefusedError("lots.nothing", _NOTHING_THERE.with_values(lot=source.code), cure=_NOTHING)
    target = _labelled(session, item, source, label)
    _carry_over(session, goods, target)
    return target


def merge(session: Session, lot_id: int, into_id: int) -> int:
    """Let all of a lot become a part of another lot of the same item; return the pieces.

    Raises:
        RefusedError: for lots of two items, one that is held or lasts less long, or serials.
        ClaimedError: when any of it is claimed.
    """
    source, item = _tracked(session, lot_id)
    target, other = _tracked(session, into_id)
    if item.id != other.id:
        raise RefusedError(
            "lots.other_item", _OTHER_ITEM.with_values(lot=source.code, other=target.code), cure=_NOTHING
        )
    if item.tracking == "serial":
        raise RefusedError("lots.serial", _ONE_PIECE.with_values(serial=source.code), cure=_NOTHING)
    _check_into(source, target, dates=lots.dates_of(source))
    goods = _standing(session, source, None)
    _carry_over(session, goods, target)
    return sum(pieces for _, pieces in goods)


def change_dates(session: Session, lot_id: int, printed: Printed, *, today: date) -> Lot:
    """Let a lot have other dates, wherever it is; what its item's rules make of them follows.

    Raises:
        RefusedError: for dates that cannot be.
    """
    lot, item = _tracked(session, lot_id)
    found = shelf_life.dates(item, printed)
    fault = shelf_life.fault(printed, found, today)
    if fault is not None and fault is not Fault.EXPIRED:
        lots.check(printed, found, today)
    lots.set_dates(lot, found)
    session.flush()
    return lot


def became(session: Session, lot_id: int) -> list[int]:
    """Return the lots that pieces of a lot have become by another label, and what those became; not what was undone."""
    found: list[int] = []
    looked_at = [lot_id]
    for each in looked_at:
        for other in session.scalars(_BECAME, {"lot_id": each}):
            if other not in looked_at:
                looked_at.append(other)
                found.append(other)
    return found


def _tracked(session: Session, lot_id: int) -> tuple[Lot, Item]:
    lot = session.get_one(Lot, lot_id)
    item = session.get_one(Item, lot.item_id)
    if not lot.code:
        raise RefusedError("lots.untracked", _UNTRACKED.with_values(sku=item.sku), cure=_TRACK_IT)
    if lot.is_recalled:
        raise RefusedError("lots.recalled", _RECALLED.with_values(lot=lot.code), cure=_END_RECALL, tone=Tone.STOP)
    return lot, item


def _standing(session: Session, lot: Lot, location_id: int | None) -> list[tuple[Place, int]]:
    """Return where a lot lies, with its pieces; the rows are locked in the order of all locks."""
    query = select(Balance.location_id, Balance.on_hand).where(
        Balance.item_id == lot.item_id, Balance.lot_id == lot.id, Balance.on_hand > 0
    )
    if location_id is not None:
        query = query.where(Balance.location_id == location_id)
    rows = session.execute(query.order_by(Balance.location_id).with_for_update())
    return [(Place(lot.item_id, row.location_id, lot.id), row.on_hand) for row in rows.all()]


def _labelled(session: Session, item: Item, source: Lot, label: Label) -> Lot:
    """Return the lot that bears a label, added as a sibling of the one from which its pieces come."""
    code = label.code.strip()
    if not code or len(code) > lots.LONGEST_CODE:
        raise RefusedError("lots.bad_code", _BAD_CODE.with_values(n=lots.LONGEST_CODE), cure=_NOTHING)
    if code == source.code:
        raise RefusedError("lots.same", _SAME.with_values(lot=code), cure=_NOTHING)
    known = lots.dates_of(source)
    found = known if label.expires_on is None else shelf_life.dates(item, Printed(expires_on=label.expires_on))
    target = lots.find(session, item.id, code)
    if target is not None:
        if label.expires_on is not None and target.expires_on != label.expires_on:
            text = _OTHER_DATES.with_values(lot=code, date=target.expires_on or "–")
            raise RefusedError("lots.other_dates", text, cure=_NOTHING)
        _check_into(source, target, dates=found)
        return target
    target = lots.add(session, item, code, found)
    target.is_held = source.is_held
    session.flush()
    return target


def _check_into(source: Lot, target: Lot, *, dates: Dates) -> None:
    """Return when pieces may join a lot: they are held and last no better there than where they come from."""
    if target.id == source.id:
        raise RefusedError("lots.same", _SAME.with_values(lot=source.code), cure=_NOTHING)
    if source.is_held and not target.is_held:
        raise RefusedError("lots.held", _HELD.with_values(lot=source.code), cure=_FREE_FIRST)
    ends, lasts = dates.removal_on, target.removal_on
    if ends is not None and (lasts is None or lasts > ends):
        text = _LASTS_LONGER.with_values(lot=source.code, date=dates.last_on, other=target.code)
        raise RefusedError("lots.lasts_longer", text, cure=_NOTHING)


def _carry_over(session: Session, goods: Sequence[tuple[Place, int]], target: Lot) -> None:
    production = ledger.outside(session)[LocationKind.PRODUCTION]
    for place, pieces in goods:
        if pieces <= 0:
            raise RefusedError("lots.no_pieces", _NO_PIECES, cure=_NOTHING, tone=Tone.WRONG_QUANTITY)
        try:
            ledger.post(session, place, production, pieces)
        except StockRefusedError as refused:
            holders = adjusting.claim_holders(session, place)
            raise ClaimedError(place, pieces, refused.level, holders=holders) from refused
        ledger.post(session, replace(place, location_id=production, lot_id=target.id), place.location_id, pieces)


def _t(source: str) -> Text:
    return Text("lots", source)


_NOTHING = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed."))
_UNTRACKED = _t(QT_TRANSLATE_NOOP("lots", "{sku} is not kept apart by lot or serial number"))
_TRACK_IT = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed. Say on the item's page what keeps its pieces apart."))
_RECALLED = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} is recalled"))
_END_RECALL = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed. End the recall on the page Recall."))
_ONE_PIECE = _t(QT_TRANSLATE_NOOP("lots", "Serial {serial} is one piece"))
_RELABEL_IT = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed. Relabel it to give it another number."))
_NOTHING_THERE = _t(QT_TRANSLATE_NOOP("lots", "Nothing of lot {lot} is there"))
_OTHER_ITEM = _t(QT_TRANSLATE_NOOP("lots", "Lots {lot} and {other} are of two items"))
_BAD_CODE = _t(QT_TRANSLATE_NOOP("lots", "Say the new code, with at most {n} characters"))
_SAME = _t(QT_TRANSLATE_NOOP("lots", "It is lot {lot} already"))
_OTHER_DATES = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} has another expiry in the books: {date}"))
_HELD = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} is held"))
_FREE_FIRST = _t(QT_TRANSLATE_NOOP("lots", "Nothing was changed. Let it go first, or hold the other one too."))
_LASTS_LONGER = _t(QT_TRANSLATE_NOOP("lots", "Lot {lot} is good until {date}, {other} lasts longer"))
_NO_PIECES = _t(QT_TRANSLATE_NOOP("lots", "Say how many pieces"))
