"""What the screen of corrections shows: the pieces in hand, what the books say, and what is asked. Books nothing."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.step import (
    QT_TRANSLATE_NOOP,
    Card,
    Fact,
    Header,
    Line,
    Notice,
    Step,
    Text,
    Tone,
    booked,
    checked,
    refused,
)
from fulfilment.stock import ledger, reason_book, reasons
from fulfilment.stock.reasons import Reason
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view, hand
from models.item import Item, Lot
from models.place import Location, Warehouse
from models.work import Work

NOTE, SURE = "note:", "sure:"
"""Questions that wait: the note of a reason, and the same reason once more."""
_MINOR = 100


@dataclass(frozen=True)
class Why:
    """A reason as it was scanned."""

    number: int
    """Number of the reason."""
    sign: str = ""
    """``+`` or ``-`` where it was said."""
    note: str = ""
    """What was said besides."""

    def __str__(self) -> str:
        return f"{self.number}{self.sign}:{self.note}"


def waiting(work: Work) -> Why:
    """Return the reason that waits for its note, or to be scanned again."""
    said, _, note = work.asked.partition(":")[2].partition(":")
    digits = said.rstrip("+-")
    return Why(int(digits), said[len(digits) :], note)


def reason_of(session: Session, why: Why) -> Reason:
    """Return the reason of a number."""
    return next(each for each in reason_book.of(session).known.values() if each.number == why.number)


def start() -> Step:
    """Return the invitation to scan a place."""
    prompt, detail = _PROMPTS["scan_place"]
    return Step(workflow="adjust", state="scan_place", prompt=prompt, detail=detail, offers=commands.offers("UNDO"))


def show(session: Session, bench: Bench, work: Work) -> Step:
    """Return the step at a place."""
    place = session.get_one(Location, work.place_id)
    state = _state(work)
    prompt, detail = _PROMPTS[state]
    if hand.times(work) > 1:
        detail = _COUNTS.with_values(n=hand.times(work))
    if state in ("scan_note", "confirm"):
        detail = reason_of(session, waiting(work)).name
    return Step(
        workflow="adjust",
        state=state,
        prompt=prompt,
        detail=detail,
        work_id=work.id,
        header=Header(_AT.with_values(place=place.code)),
        card=_card(session, work, bench.language),
        lines=_lines(session, work, bench.language),
        offers=commands.offers(*_OFFERS[state]),
    )


def _state(work: Work) -> str:
    if work.asked == hand.LOT:
        return "scan_lot"
    if not hand.in_hand(work):
        return "scan_item"
    if work.asked.startswith(NOTE):
        return "scan_note"
    return "confirm" if work.asked.startswith(SURE) else "scan_reason"


def _card(session: Session, work: Work, language: str) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    facts = [Fact(_SKU, item.sku), Fact(_DIFFERENCE, str(work.quantity))]
    if work.lot_id is not None and (code := session.get_one(Lot, work.lot_id).code):
        facts.append(Fact(_LOT, code))
    return goods_view.card(item, language, facts)


def _lines(session: Session, work: Work, language: str) -> tuple[Line, ...]:
    lines = []
    for place, level in ledger.content(session, work.place_id or 0):
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        is_current = (place.item_id, place.lot_id) == (work.item_id, work.lot_id)
        name = naming.name_of(item, language)
        pieces = hand.in_hand(work) if is_current else 0
        lines.append(Line(name, goods_view.codes(item, lot), pieces, level.on_hand, is_current=is_current))
    return tuple(lines)


def at(place: Location) -> Notice:
    """Return the notice of a place that was scanned."""
    return booked("adjust.place", _AT.with_values(place=place.code), tone=Tone.COMMAND)


def elsewhere(place: Location) -> Notice:
    """Return the notice of a place in another warehouse."""
    return refused("place.elsewhere", _ELSEWHERE.with_values(place=place.code), tone=Tone.WRONG_ITEM)


def booked_notice(item: str, place: Location, difference: int, said: str) -> Notice:
    """Return the notice of a correction that was booked."""
    signed = f"{difference:+d}".replace("-", "−")
    text = _BOOKED.with_values(n=signed, item=item, place=place.code)
    return booked("adjust.booked", text, tone=Tone.LINE_DONE, detail=reasons.words(said))


def note_wanted(reason: Reason) -> Notice:
    """Return the notice of a reason that says too little."""
    return checked("adjust.note_wanted", _NOTE_WANTED.with_values(reason=reason.name), tone=Tone.COMMAND)


def sure(session: Session, bench: Bench, value_minor: int) -> Notice:
    """Return the question before much is booked."""
    currency = session.get_one(Warehouse, bench.warehouse_id).currency
    worth = f"{value_minor // _MINOR}.{value_minor % _MINOR:02d} {currency}"
    return checked("adjust.sure", _SURE.with_values(value=worth), tone=Tone.WRONG_QUANTITY, detail=_SURE_HOW)


def not_used() -> RefusedError:
    """Return the refusal of a reason that this warehouse does not use."""
    return RefusedError("adjust.not_used", _NOT_USED, cure=_ANOTHER)


def moves_only(reason: Reason) -> RefusedError:
    """Return the refusal of a reason that changes no quantity."""
    return RefusedError("adjust.moves_only", _MOVES_ONLY.with_values(reason=reason.name), cure=_ANOTHER)


def sign_wanted(reason: Reason) -> RefusedError:
    """Return the refusal of a number that does not say whether there are more or fewer."""
    text = _SIGN.with_values(reason=reason.name)
    return RefusedError("adjust.sign_wanted", text, cure=_SIGN_HOW.with_values(number=reason.number))


def other_sign(reason: Reason) -> RefusedError:
    """Return the refusal of a reason with the wrong sign."""
    return RefusedError("adjust.other_sign", _OTHER_SIGN.with_values(reason=reason.name), cure=_ANOTHER)


def _t(source: str) -> Text:
    return Text("adjust", source)


_PROMPTS: dict[str, tuple[Text, Text | None]] = {
    "scan_place": (
        _t(QT_TRANSLATE_NOOP("adjust", "Scan the place to correct")),
        _t(QT_TRANSLATE_NOOP("adjust", "A bin, a tote, a pallet or the dock.")),
    ),
    "scan_item": (
        _t(QT_TRANSLATE_NOOP("adjust", "Scan what is missing or too many")),
        _t(QT_TRANSLATE_NOOP("adjust", "Each scan counts one piece of the difference.")),
    ),
    "scan_lot": (
        _t(QT_TRANSLATE_NOOP("adjust", "Scan the lot of these pieces")),
        _t(QT_TRANSLATE_NOOP("adjust", "It stands on the goods, often after LOT or L.")),
    ),
    "scan_reason": (
        _t(QT_TRANSLATE_NOOP("adjust", "Scan the reason")),
        _t(QT_TRANSLATE_NOOP("adjust", "From the sheet of reasons, or type its number: 21, 51+ or 51-.")),
    ),
    "scan_note": (_t(QT_TRANSLATE_NOOP("adjust", "Type in a few words what happened")), None),
    "confirm": (_t(QT_TRANSLATE_NOOP("adjust", "Scan the reason once more")), None),
}
_OFFERS: dict[str, tuple[str, ...]] = {
    "scan_item": ("UNDO", "CANCEL", *commands.QUANTITIES),
    "scan_lot": ("CANCEL",),
    "scan_reason": ("ALL", "CANCEL", *commands.QUANTITIES),
    "scan_note": ("CANCEL",),
    "confirm": ("CANCEL",),
}
_COUNTS = _t(QT_TRANSLATE_NOOP("adjust", "The next scan counts {n} times."))
_AT = _t(QT_TRANSLATE_NOOP("adjust", "Correct {place}"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("adjust", "{place} is in another warehouse"))
_BOOKED = _t(QT_TRANSLATE_NOOP("adjust", "{n} × {item} in {place}"))
_NOTE_WANTED = _t(QT_TRANSLATE_NOOP("adjust", "“{reason}” needs a note"))
_SURE = _t(QT_TRANSLATE_NOOP("adjust", "This is worth {value}"))
_SURE_HOW = _t(
    QT_TRANSLATE_NOOP("adjust", "Scan the reason once more to book it; where there are supervisors, as one of them.")
)
_NOT_USED = _t(QT_TRANSLATE_NOOP("adjust", "This warehouse does not use that reason"))
_MOVES_ONLY = _t(QT_TRANSLATE_NOOP("adjust", "“{reason}” explains a move, no difference"))
_SIGN = _t(QT_TRANSLATE_NOOP("adjust", "“{reason}”: more pieces or fewer?"))
_SIGN_HOW = _t(
    QT_TRANSLATE_NOOP("adjust", "Scan one of its two barcodes, or type {number}+ or {number}-. Nothing was booked.")
)
_OTHER_SIGN = _t(QT_TRANSLATE_NOOP("adjust", "“{reason}” goes the other way"))
_ANOTHER = _t(QT_TRANSLATE_NOOP("adjust", "Nothing was booked. Scan another reason."))
_SKU = _t(QT_TRANSLATE_NOOP("adjust", "SKU"))
_DIFFERENCE = _t(QT_TRANSLATE_NOOP("adjust", "Difference"))
_LOT = _t(QT_TRANSLATE_NOOP("adjust", "Lot"))
