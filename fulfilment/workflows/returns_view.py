"""What the screen of returns shows: the pieces in hand, what may come back, and what came. Books nothing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
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
    plain,
    refused,
)
from fulfilment.stock import dispositions, returns
from fulfilment.stock.dispositions import SELLABLE, Disposition, Grade
from fulfilment.workflows import goods_view
from models.item import Item, Lot
from models.order import Order
from models.returns import Return
from models.work import Work

EXTRA, LOT, GRADED = "extra", "lot", "graded:"
"""Questions that wait for a scan: an item the order never had, the lot, and (with the condition) the place."""
GRADES = {"ASNEW": Grade.AS_NEW, "OPENED": Grade.OPENED, "DAMAGED": Grade.DAMAGED, "FAULTY": Grade.FAULTY}
"""Conditions by their command."""


def in_hand(work: Work) -> int:
    """Return the pieces in hand whose lot is known."""
    return work.quantity if work.lot_id is not None and not waits_for_lot(work) else 0


def waits_for_lot(work: Work) -> bool:
    """Return whether the lot of the pieces is asked for."""
    return work.asked == LOT or work.asked.startswith(f"{LOT}:")


def judged(work: Work) -> tuple[Grade, Disposition | None]:
    """Return the condition that was scanned for the pieces in hand, and what was chosen to become of them."""
    grade, _, way = work.asked.removeprefix(GRADED).partition(":")
    return Grade(grade), Disposition(way) if way else None


def times(work: Work) -> int:
    """Return how many times the next scan counts."""
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def start() -> Step:
    """Return the invitation to scan what the goods came with."""
    prompt, detail = _PROMPTS["scan_return"]
    offers = commands.offers("NEXT", "UNDO")
    return Step(workflow="return", state="scan_return", prompt=prompt, detail=detail, offers=offers)


def show(session: Session, work: Work, returned: Return, language: str) -> Step:
    """Return the step of an open return."""
    state = _state(work)
    prompt, detail = _prompt(session, state, work, returned)
    came = returns.came_back(session, [returned.id])
    lines = returns.lines_of(session, returned.id)
    announced = sum(line.announced for line in lines)
    return Step(
        workflow="return",
        state=state,
        prompt=prompt,
        detail=detail,
        work_id=work.id,
        header=_header(session, returned),
        card=_card(session, work, returned, language),
        lines=_lines(session, work, returned, came, language),
        progress=(min(sum(came.values()), announced), announced) if announced else None,
        offers=commands.offers(*_offers(session, state, work, returned)),
    )


def _state(work: Work) -> str:
    if waits_for_lot(work):
        return "scan_lot"
    if not in_hand(work):
        return "scan_item"
    return "scan_place" if work.asked.startswith(GRADED) else "scan_grade"


def _prompt(session: Session, state: str, work: Work, returned: Return) -> tuple[Text, Text | None]:
    prompt, detail = _PROMPTS[state]
    if times(work) > 1:
        return prompt, _COUNTS.with_values(n=times(work))
    if state == "scan_lot":
        proposed = returns.lots_shipped(session, returned.order_id, work.item_id or 0)
        if proposed:
            one = _LOT_SENT if len(proposed) == 1 else _LOTS_SENT
            return prompt, one.with_values(lots=_lot_codes(session, proposed))
    if state == "scan_place":
        grade, chosen = judged(work)
        if chosen is not None:
            return _WAITS, _WAITS_WHERE.with_values(way=dispositions.disposition_words(chosen))
        if grade not in SELLABLE:
            return _APART, _APART_WHY.with_values(grade=dispositions.grade_words(grade))
    return prompt, detail


def _offers(session: Session, state: str, work: Work, returned: Return) -> list[str]:
    if state == "scan_item":
        return ["UNDO", "CLOSE", "LEAVE", *commands.QUANTITIES]
    if state == "scan_lot":
        proposed = returns.lots_shipped(session, returned.order_id, work.item_id or 0)
        fits = len(proposed) == 1 and next(iter(proposed.values())) >= work.quantity
        return ["NEXT", "CANCEL"] if fits else ["CANCEL"]
    if state == "scan_grade":
        return [*GRADES, "CANCEL", *commands.QUANTITIES]
    return ["REPAIR", "SCRAP", "TOSUPPLIER", "CANCEL"]


def _header(session: Session, returned: Return) -> Header:
    order = session.get(Order, returned.order_id) if returned.order_id is not None else None
    title = _RETURN.with_values(code=returned.code)
    if order is None:
        return Header(title, right=returned.rma or "", right_detail=_NO_ORDER)
    return Header(title, subtitle=order.channel, right=order.number, right_detail=returned.rma or "")


def _card(session: Session, work: Work, returned: Return, language: str) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    sent = returns.returnable(session, returned.order_id, item.id)
    facts = [Fact(_SKU, item.sku)]
    if work.lot_id is not None and item.tracking != "none":
        facts.append(Fact(_LOT, session.get_one(Lot, work.lot_id).code))
    if sent:
        facts.append(Fact(_SENT, str(sum(line.shipped for line in sent))))
        facts.append(Fact(_BACK, str(sum(line.returned for line in sent))))
    facts.append(Fact(_HAND, str(in_hand(work))))
    if work.asked.startswith(GRADED):
        facts.append(Fact(_CONDITION, dispositions.grade_words(judged(work)[0])))
    return goods_view.card(item, language, facts)


def _lines(session: Session, work: Work, returned: Return, came: dict[int, int], language: str) -> tuple[Line, ...]:
    """Return what was announced, then what else of the order may come back, then what came beside it."""
    lines = list(returns.lines_of(session, returned.id))
    known = {line.order_line_id for line in lines}
    others = [row for row in returns.returnable(session, returned.order_id) if row.order_line_id not in known]
    rows = [(line.item_id, came.get(line.id, 0), line.announced or came.get(line.id, 0)) for line in lines]
    if not any(line.announced for line in lines):
        rows += [(row.item_id, 0, row.left) for row in others if row.left]
    ids = {item_id for item_id, _, _ in rows}
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(ids)))}
    return tuple(
        Line(
            naming.name_of(items[item_id], language),
            items[item_id].sku,
            done,
            wanted,
            is_current=item_id == work.item_id,
        )
        for item_id, done, wanted in rows
    )


def _lot_codes(session: Session, pieces: dict[int, int]) -> str:
    codes = session.execute(select(Lot.id, Lot.code).where(Lot.id.in_(pieces)).order_by(Lot.expires_on, Lot.id))
    return ", ".join(f"{code} ({pieces[lot_id]})" for lot_id, code in codes)


def empty_hand() -> Notice:
    """Return the notice of a place that was scanned with nothing in hand."""
    return refused("returns.empty_hand", _EMPTY_HAND, tone=Tone.WRONG_ITEM, detail=_EMPTY_HAND_CURE)


def condition_first() -> Notice:
    """Return the notice of a place that was scanned before the condition."""
    return refused("returns.condition_first", _CONDITION_FIRST, tone=Tone.WRONG_ITEM, detail=_CONDITION_CURE)


def other_in_hand(session: Session, work: Work, language: str) -> Notice:
    """Return the notice of another item, or another lot, than the one in hand."""
    item = session.get_one(Item, work.item_id)
    text = _OTHER_IN_HAND.with_values(n=work.quantity, item=naming.full_name(item, language))
    return refused("returns.other_in_hand", text, tone=Tone.WRONG_ITEM, detail=_OTHER_CURE)


def not_sent(name: str) -> Notice:
    """Return the notice of an item that the order never had."""
    return checked("returns.not_sent", _NOT_SENT.with_values(item=name), detail=_NOT_SENT_CURE)


def unknown_lot(code: str) -> Notice:
    """Return the notice of a lot that was never here."""
    text = _UNKNOWN_LOT.with_values(lot=code)
    return refused("returns.lot_unknown", text, tone=Tone.UNKNOWN_CODE, detail=_UNKNOWN_LOT_CURE)


def other_lot(session: Session, code: str, proposed: dict[int, int]) -> Notice:
    """Return the notice of a lot that this customer was not sent."""
    text = _OTHER_LOT.with_values(lot=code)
    why = _OTHER_LOT_CURE.with_values(lots=_lot_codes(session, proposed))
    return checked("returns.other_lot", text, detail=why)


def not_there(place: str, grade: Grade, chosen: Disposition | None) -> Notice:
    """Return the notice of goods that must not lie where orders are picked."""
    what = dispositions.disposition_words(chosen) if chosen is not None else dispositions.grade_words(grade)
    text = _NOT_THERE.with_values(place=place)
    why = _NOT_THERE_CURE.with_values(what=what)
    return refused("returns.not_there", text, tone=Tone.WRONG_ITEM, detail=why)


def taken_in(pieces: int, name: str, disposition: Disposition, place: str) -> Notice:
    """Return the notice of pieces that were booked."""
    text = _TAKEN_IN.with_values(n=pieces, item=name)
    what = dispositions.disposition_words(disposition)
    detail = _WHERE.with_values(what=what, place=plain(place)) if place else what
    return booked("returns.taken_in", text, tone=Tone.LINE_DONE, detail=detail)


def closed(returned: Return, missing: int) -> Notice:
    """Return the notice of a return that was finished."""
    if returned.state == "cancelled":
        return booked("returns.closed_empty", _NOTHING_CAME.with_values(code=returned.code), tone=Tone.COMMAND)
    detail = _MISSING.with_values(n=missing) if missing else None
    text = _CLOSED.with_values(code=returned.code)
    return booked("returns.closed", text, tone=Tone.ORDER_DONE, detail=detail)


def _t(source: str) -> Text:
    return Text("returns", source)


_PROMPTS: dict[str, tuple[Text, Text]] = {
    "scan_return": (
        _t(QT_TRANSLATE_NOOP("returns", "Scan what came back")),
        _t(QT_TRANSLATE_NOOP("returns", "The return number, the order or the parcel's label. Next if nobody knows.")),
    ),
    "scan_item": (
        _t(QT_TRANSLATE_NOOP("returns", "Scan a returned piece")),
        _t(QT_TRANSLATE_NOOP("returns", "Then its condition, then where it goes. Finish when the parcel is empty.")),
    ),
    "scan_lot": (
        _t(QT_TRANSLATE_NOOP("returns", "Scan or type the lot")),
        _t(QT_TRANSLATE_NOOP("returns", "It stands on the goods, often after LOT or L.")),
    ),
    "scan_grade": (
        _t(QT_TRANSLATE_NOOP("returns", "Scan its condition")),
        _t(QT_TRANSLATE_NOOP("returns", "Or scan another piece that is like this one.")),
    ),
    "scan_place": (
        _t(QT_TRANSLATE_NOOP("returns", "Scan where it goes")),
        _t(QT_TRANSLATE_NOOP("returns", "A bin or the dock: back to stock. A place apart: on hold.")),
    ),
}
_WAITS = _t(QT_TRANSLATE_NOOP("returns", "Scan where it waits"))
_WAITS_WHERE = _t(QT_TRANSLATE_NOOP("returns", "Chosen: {way}. A place that orders are not picked from."))
_APART = _t(QT_TRANSLATE_NOOP("returns", "Scan a place apart, or Scrap"))
_APART_WHY = _t(QT_TRANSLATE_NOOP("returns", "Condition: {grade}. It must not lie where orders are picked."))
_COUNTS = _t(QT_TRANSLATE_NOOP("returns", "The next scan counts {n} times."))
_LOT_SENT = _t(QT_TRANSLATE_NOOP("returns", "Lot {lots} was shipped. Next takes it."))
_LOTS_SENT = _t(QT_TRANSLATE_NOOP("returns", "Shipped were lots {lots}."))
SERIAL_WANTED = _t(QT_TRANSLATE_NOOP("returns", "Now its serial number"))
LOT_WANTED = _t(QT_TRANSLATE_NOOP("returns", "Now its lot"))
OPENED = _t(QT_TRANSLATE_NOOP("returns", "Return {code} is open"))
IN_HAND = _t(QT_TRANSLATE_NOOP("returns", "{n} × {item} in hand"))
ELSEWHERE = _t(QT_TRANSLATE_NOOP("returns", "{place} is in another warehouse"))
_RETURN = _t(QT_TRANSLATE_NOOP("returns", "Return {code}"))
_NO_ORDER = _t(QT_TRANSLATE_NOOP("returns", "order unknown"))
_SKU = _t(QT_TRANSLATE_NOOP("returns", "SKU"))
_LOT = _t(QT_TRANSLATE_NOOP("returns", "Lot"))
_SENT = _t(QT_TRANSLATE_NOOP("returns", "Shipped"))
_BACK = _t(QT_TRANSLATE_NOOP("returns", "Came back"))
_HAND = _t(QT_TRANSLATE_NOOP("returns", "In hand"))
_CONDITION = _t(QT_TRANSLATE_NOOP("returns", "Condition"))
_EMPTY_HAND = _t(QT_TRANSLATE_NOOP("returns", "Scan a piece first"))
_EMPTY_HAND_CURE = _t(
    QT_TRANSLATE_NOOP("returns", "Nothing is in hand. Scan the piece, its condition, then the place.")
)
_CONDITION_FIRST = _t(QT_TRANSLATE_NOOP("returns", "Scan its condition first"))
_CONDITION_CURE = _t(QT_TRANSLATE_NOOP("returns", "As new, opened, damaged or faulty: then the place once more."))
_OTHER_IN_HAND = _t(QT_TRANSLATE_NOOP("returns", "First put down {n} × {item}"))
_OTHER_CURE = _t(QT_TRANSLATE_NOOP("returns", "One item and lot at a time: its condition, its place, then the next."))
_NOT_SENT = _t(QT_TRANSLATE_NOOP("returns", "Not shipped with this order: {item}"))
_NOT_SENT_CURE = _t(QT_TRANSLATE_NOOP("returns", "Scan it again to take it in anyway."))
_UNKNOWN_LOT = _t(QT_TRANSLATE_NOOP("returns", "Lot {lot} of this item was never here"))
_UNKNOWN_LOT_CURE = _t(QT_TRANSLATE_NOOP("returns", "Read it once more. What is not ours, set aside."))
_OTHER_LOT = _t(QT_TRANSLATE_NOOP("returns", "Lot {lot} was not shipped to them"))
_OTHER_LOT_CURE = _t(QT_TRANSLATE_NOOP("returns", "Shipped were: {lots}. Scan it again to take it in anyway."))
_NOT_THERE = _t(QT_TRANSLATE_NOOP("returns", "Not into {place}"))
_NOT_THERE_CURE = _t(
    QT_TRANSLATE_NOOP("returns", "Orders are picked from there, and this is {what}. Scan another place.")
)
_TAKEN_IN = _t(QT_TRANSLATE_NOOP("returns", "{n} × {item}"))
_WHERE = _t(QT_TRANSLATE_NOOP("returns", "{what}, in {place}"))
_NOTHING_CAME = _t(QT_TRANSLATE_NOOP("returns", "Nothing came with return {code}: cancelled"))
_MISSING = _t(QT_TRANSLATE_NOOP("returns", "{n} announced and not come."))
_CLOSED = _t(QT_TRANSLATE_NOOP("returns", "Return {code} is closed"))
