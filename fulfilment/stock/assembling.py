"""Makes kits out of parts and parts out of kits in one place, against the production location: all or nothing."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.items.recipes import ASSEMBLED, Part, recipes
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import ledger, moving
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.stock import Balance

ASSEMBLE, TAKE_APART = "stock.assemble", "stock.take_apart"
"""Kinds of operations."""


def assemble(session: Session, kit_id: int, location_id: int, pieces: int) -> None:
    """Make kits of the free parts that lie in a place; the lots that expire first are taken first.

    Raises:
        RefusedError: when the item is no kit to be assembled, or a part is missing there; says which.
    """
    kit, place, parts = _checked(session, kit_id, location_id, pieces)
    if kit.tracking != "none":
        raise RefusedError("assemble.tracked_kit", _TRACKED_KIT.with_values(sku=kit.sku), cure=_NOTHING)
    production = ledger.outside(session)[LocationKind.PRODUCTION]
    for part in parts:
        taken = _taken(session, part, place, pieces)
        for goods, count in taken:
            ledger.post(session, goods, production, count)
    ledger.post(session, Place(kit_id, production, _bare_lot(session, kit_id)), location_id, pieces)


def take_apart(session: Session, kit_id: int, location_id: int, pieces: int) -> None:
    """Make parts of the free kits that lie in a place.

    Raises:
        RefusedError: when the item is no assembled kit, or a part is kept by lots, of which nobody knows the right one.
        StockRefusedError: when fewer kits are free there.
    """
    _, place, parts = _checked(session, kit_id, location_id, pieces)
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_([p.item_id for p in parts])))}
    tracked = next((items[part.item_id].sku for part in parts if items[part.item_id].tracking != "none"), None)
    if tracked is not None:
        raise RefusedError("assemble.tracked_part", _TRACKED_PART.with_values(sku=tracked), cure=_UNDO_IT)
    production = ledger.outside(session)[LocationKind.PRODUCTION]
    ledger.post(session, Place(kit_id, location_id, _bare_lot(session, kit_id)), production, pieces)
    for part in parts:
        goods = Place(part.item_id, production, _bare_lot(session, part.item_id))
        ledger.post(session, goods, place.id, pieces * part.pieces)


def can_assemble(session: Session, kit_id: int, location_id: int) -> int:
    """Return how many kits the free parts in a place make."""
    parts = recipes(session, [kit_id]).get(kit_id, ())
    today = _today(session, location_id)
    free = {part.item_id: sum(count for _, count in _free(session, part.item_id, location_id, today)) for part in parts}
    return min((free[part.item_id] // part.pieces for part in parts), default=0)


def _checked(session: Session, kit_id: int, location_id: int, pieces: int) -> tuple[Item, Location, Sequence[Part]]:
    kit, place = session.get_one(Item, kit_id), session.get_one(Location, location_id)
    parts = recipes(session, [kit_id]).get(kit_id, ())
    if kit.kit != ASSEMBLED or not parts:
        raise RefusedError("assemble.no_kit", _NO_KIT.with_values(sku=kit.sku), cure=_SAY_SO)
    if pieces < 1:
        raise RefusedError("assemble.no_pieces", _NO_PIECES, cure=_NOTHING, tone=Tone.WRONG_QUANTITY)
    moving.check_holder(session, place)
    return kit, place, parts


def _taken(session: Session, part: Part, place: Location, kits: int) -> list[tuple[Place, int]]:
    """Return from which lots a part is taken. Raises RefusedError when they are too few."""
    left = wanted = kits * part.pieces
    taken: list[tuple[Place, int]] = []
    for goods, free in _free(session, part.item_id, place.id, _today(session, place.id)):
        count = min(left, free)
        if count:
            taken.append((goods, count))
        left -= count
    if left:
        sku = session.get_one(Item, part.item_id).sku
        text = _MISSING.with_values(sku=sku, n=left)
        cure = _THERE.with_values(wanted=wanted, there=wanted - left, place=place.code)
        raise RefusedError("assemble.missing", text, cure=cure, tone=Tone.WRONG_QUANTITY)
    return taken


def _free(session: Session, item_id: int, location_id: int, today: date) -> list[tuple[Place, int]]:
    """Return the pieces of an item in a place that may be used, by lot, those that must go first first."""
    rows = session.execute(
        select(Balance.lot_id, Balance.on_hand - Balance.allocated, Lot.removal_on)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(
            Balance.item_id == item_id,
            Balance.location_id == location_id,
            Balance.on_hand > Balance.allocated,
            ~Lot.is_held,
        )
        .order_by(Lot.removal_on.is_(None), Lot.removal_on, Lot.id)
    )
    return [
        (Place(item_id, location_id, lot_id), free)
        for lot_id, free, removal_on in rows
        if removal_on is None or removal_on > today
    ]


def _today(session: Session, location_id: int) -> date:
    return today_at(session, session.get_one(Location, location_id).warehouse_id)


def _bare_lot(session: Session, item_id: int) -> int:
    return session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == "")).one()


def _t(source: str) -> Text:
    return Text("assemble", source)


_NO_KIT = _t(QT_TRANSLATE_NOOP("assemble", "{sku} is no kit that is assembled"))
_SAY_SO = _t(QT_TRANSLATE_NOOP("assemble", "Nothing was booked. Say on the page of the item what it is made of."))
_NO_PIECES = _t(QT_TRANSLATE_NOOP("assemble", "Say how many"))
_MISSING = _t(QT_TRANSLATE_NOOP("assemble", "{n} × {sku} missing"))
_THERE = _t(QT_TRANSLATE_NOOP("assemble", "Wanted are {wanted}, free in {place} are {there}. Nothing was booked."))
_TRACKED_KIT = _t(QT_TRANSLATE_NOOP("assemble", "{sku} is kept by lots and cannot be assembled without one"))
_TRACKED_PART = _t(QT_TRANSLATE_NOOP("assemble", "{sku} is kept by lots: which ones are in the kit is not known here"))
_UNDO_IT = _t(QT_TRANSLATE_NOOP("assemble", "Nothing was booked. Undo the assembling, or take the pieces in anew."))
_NOTHING = _t(QT_TRANSLATE_NOOP("assemble", "Nothing was booked."))
