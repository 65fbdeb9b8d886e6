"""Stock at the desk: correct a balance with its reason, send somebody to count, hold a lot."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import adjusting, counting, reason_book, reasons
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Lot
from models.place import Location

_CHANGES = ("stock", "orders", "reorder")


@dataclass(frozen=True)
class Correction:
    """What a person wants the books to say."""

    item_id: int
    """Item."""
    location_id: int
    """Place."""
    lot_id: int
    """Lot."""
    difference: int
    """Pieces more, or fewer when negative."""
    reason: str
    """Code of a reason."""
    note: str = ""
    """What is to be said besides; some reasons want it."""


def adjust(session: Session, bench: Bench, correction: Correction) -> Answer:
    """Book a correction.

    Raises RefusedError for no or an unfitting one, a note that is missing, no room, or a value that a supervisor books;
    ClaimedError where orders hold the pieces.
    """
    reason = reason_book.known(session, correction.reason)
    if correction.difference == 0:
        raise RefusedError("desk.no_difference", _NO_DIFFERENCE)
    if not reasons.explains(reason, correction.difference):
        raise RefusedError("desk.other_reason", _UNFITTING.with_values(reason=reason.name), cure=_CHOOSE)
    reason_book.check_note(reason, correction.note)
    place = Place(correction.item_id, correction.location_id, correction.lot_id)
    value = reason_book.value_minor(session, place.item_id, correction.difference)
    if reason_book.is_large(session, bench.warehouse_id, value):
        reason_book.check_supervisor(session, bench.operator_id)
    adjusting.adjust(session, place, correction.difference, correction.reason, note=correction.note)
    text = _ADJUSTED.with_values(
        sku=session.get_one(Item, correction.item_id).sku,
        place=session.get_one(Location, correction.location_id).code,
        difference=f"{correction.difference:+d}".replace("-", "−"),
        reason=reason.name,
    )
    return done("desk.adjusted", text, *_CHANGES)


def ask_for_count(session: Session, bench: Bench, place: Place) -> Answer:
    """Open a count of a place; asking twice sends one person."""
    counting.open_count(session, place, "asked")
    code = session.get_one(Location, place.location_id).code
    return done("desk.count_asked", _COUNT_ASKED.with_values(place=code), "stock")


def hold_lot(session: Session, bench: Bench, lot_id: int, is_held: bool) -> Answer:
    """Hold a lot, or let it go: held pieces are neither promised nor picked. Raises RefusedError for a recalled one."""
    lot = session.get_one(Lot, lot_id)
    if lot.is_recalled:
        raise RefusedError("recall.stands", _RECALLED.with_values(lot=lot.code), cure=_END_RECALL)
    lot.is_held = is_held
    sentence = _LOT_HELD if is_held else _LOT_FREE
    sku = session.get_one(Item, lot.item_id).sku
    return done("desk.lot", sentence.with_values(lot=lot.code or sku), *_CHANGES)


def _t(source: str) -> Text:
    return Text("desk", source)


_NO_DIFFERENCE = _t(QT_TRANSLATE_NOOP("desk", "Say how many pieces more or fewer there are"))
_UNFITTING = _t(QT_TRANSLATE_NOOP("desk", "“{reason}” does not explain this difference"))
_CHOOSE = _t(QT_TRANSLATE_NOOP("desk", "Nothing was changed. Choose another reason or turn the sign round."))
_ADJUSTED = _t(QT_TRANSLATE_NOOP("desk", "{sku} in {place}: {difference} ({reason})"))
_COUNT_ASKED = _t(QT_TRANSLATE_NOOP("desk", "{place} is on the list of counts"))
_LOT_HELD = _t(QT_TRANSLATE_NOOP("desk", "{lot} is held: nothing of it is promised or picked"))
_RECALLED = _t(QT_TRANSLATE_NOOP("desk", "Lot {lot} is recalled"))
_END_RECALL = _t(QT_TRANSLATE_NOOP("desk", "Nothing was changed. End the recall on the page Recall."))
_LOT_FREE = _t(QT_TRANSLATE_NOOP("desk", "{lot} may be promised and picked again"))
