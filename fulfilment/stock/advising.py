"""Advance notices: which one a scan means, what of it is still to come, and how it is received or cancelled."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock.advice_shares import Awaited, shares
from fulfilment.stock.refusal import RefusedError
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Lot
from models.purchase import Receipt, ReceiptLine

COMING = ("announced", "arriving")
"""States of a notice of which something is still expected."""


def of_purchase(session: Session, purchase_order_id: int, warehouse_id: int) -> Advice | None:
    """Return the one notice under way that announces goods of a purchase order; None when there is none, or several."""
    lines = select(AdviceLine.advice_id).where(AdviceLine.purchase_order_id == purchase_order_id)
    found = session.scalars(
        select(Advice)
        .where(Advice.id.in_(lines), Advice.state.in_(COMING), Advice.warehouse_id == warehouse_id)
        .limit(2)
    ).all()
    return found[0] if len(found) == 1 else None


def only_one(session: Session, advice_ids: Sequence[int], warehouse_id: int) -> Advice:
    """Return the notice that a scanned number means here: of several, the one that is still expected.

    Raises:
        RefusedError: when several suppliers announced something under it, or it is meant for another warehouse.
    """
    found = list(session.scalars(select(Advice).where(Advice.id.in_(advice_ids)).order_by(Advice.id)))
    here = [each for each in found if each.warehouse_id == warehouse_id]
    if not here:
        raise RefusedError("receive.elsewhere", _ELSEWHERE.with_values(number=found[0].number), cure=_ASK)
    coming = [each for each in here if each.state in COMING] or here[-1:]
    if len(coming) > 1:
        raise RefusedError("receive.two_notices", _TWO.with_values(number=coming[0].number), cure=_SCAN_UNIT)
    return coming[0]


def purchases_of(session: Session, receipt: Receipt) -> list[int]:
    """Return the purchase orders that a receipt takes goods in for, the oldest first."""
    found = {receipt.purchase_order_id}
    if receipt.advice_id is not None:
        lines = select(AdviceLine.purchase_order_id).where(AdviceLine.advice_id == receipt.advice_id)
        found.update(session.scalars(lines.distinct()))
    return sorted(each for each in found if each is not None)


def is_announced(session: Session, advice_id: int, item_id: int, lot: str | None = None) -> bool:
    """Return whether a notice names an item; with a lot, whether it names that lot, or the item without one."""
    query = select(AdviceLine.id).where(AdviceLine.advice_id == advice_id, AdviceLine.item_id == item_id)
    if lot is not None:
        query = query.where(or_(AdviceLine.lot_code == "", AdviceLine.lot_code == lot))
    return session.scalar(query.limit(1)) is not None


def is_in(session: Session, unit_ids: Collection[int], item_id: int) -> bool:
    """Return whether an item was announced in one of some units."""
    query = select(AdviceLine.id).where(AdviceLine.unit_id.in_(unit_ids), AdviceLine.item_id == item_id)
    return session.scalar(query.limit(1)) is not None


def units_with(session: Session, unit: AdviceUnit) -> list[AdviceUnit]:
    """Return a unit and the cartons on it."""
    return [unit, *session.scalars(select(AdviceUnit).where(AdviceUnit.pallet_id == unit.id).order_by(AdviceUnit.id))]


def note_came(session: Session, advice_id: int, goods: Mapping[Lot, int], units: Collection[int] = ()) -> None:
    """Count pieces of lots for the lines of a notice that announced them; those of `units` first.

    What is in a pallet or carton that has not come is left to it: loose pieces are not taken out of it.
    """
    opened = select(AdviceUnit.id).where(AdviceUnit.advice_id == advice_id, AdviceUnit.is_opened)
    lines: defaultdict[int, list[AdviceLine]] = defaultdict(list)
    open_lines = (
        select(AdviceLine)
        .where(
            AdviceLine.advice_id == advice_id,
            AdviceLine.item_id.in_({lot.item_id for lot in goods}),
            AdviceLine.received < AdviceLine.quantity,
            or_(AdviceLine.unit_id.is_(None), AdviceLine.unit_id.in_(units), AdviceLine.unit_id.in_(opened)),
        )
        .order_by(AdviceLine.id)
        .with_for_update()
    )
    for line in session.scalars(open_lines):
        lines[line.item_id].append(line)
    for lot, pieces in goods.items():
        of_item = [each for each in lines[lot.item_id] if each.received < each.quantity]
        awaited = [Awaited(each.id, each.unit_id, each.lot_code, each.quantity - each.received) for each in of_item]
        taken = shares(awaited, lot=lot.code, pieces=pieces, units=units)
        for line in of_item:
            line.received += taken.get(line.id, 0)


def begin(advice: Advice) -> None:
    """Note that goods of a notice are coming in.

    Raises:
        RefusedError: when it was cancelled.
    """
    if advice.state == "cancelled":
        raise RefusedError("receive.cancelled", _CANCELLED.with_values(number=advice.number), cure=_ASK)
    if advice.state != "arriving":
        advice.state = "arriving"


def cancel(session: Session, advice: Advice) -> None:
    """Cancel a notice whose goods will not come.

    Raises:
        RefusedError: when something of it came, or it was cancelled before.
    """
    session.refresh(advice, with_for_update=True)
    came = session.scalar(
        select(func.coalesce(func.sum(ReceiptLine.quantity), 0))
        .join(Receipt, Receipt.id == ReceiptLine.receipt_id)
        .where(Receipt.advice_id == advice.id)
    )
    if came or advice.state == "received":
        raise RefusedError("receive.came", _CAME.with_values(number=advice.number), cure=_FINISH)
    if advice.state == "cancelled":
        text = _CANCELLED.with_values(number=advice.number)
        raise RefusedError("receive.cancelled", text, cure=_NOTHING, tone=Tone.ALREADY_DONE)
    if session.scalar(select(Receipt.id).where(Receipt.advice_id == advice.id, Receipt.state == "open").limit(1)):
        raise RefusedError("receive.in_work", _IN_WORK.with_values(number=advice.number), cure=_FINISH)
    advice.state = "cancelled"
    session.flush()


def _t(source: str) -> Text:
    return Text("receive", source)


_ELSEWHERE = _t(QT_TRANSLATE_NOOP("receive", "{number} is announced for another warehouse"))
_TWO = _t(QT_TRANSLATE_NOOP("receive", "Several suppliers announced something as {number}"))
_CANCELLED = _t(QT_TRANSLATE_NOOP("receive", "Notice {number} was cancelled"))
_CAME = _t(QT_TRANSLATE_NOOP("receive", "Something of {number} has come already"))
_IN_WORK = _t(QT_TRANSLATE_NOOP("receive", "{number} is being received"))
_ASK = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set the goods aside and ask the office."))
_SCAN_UNIT = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan the SSCC on a pallet or carton instead."))
_FINISH = _t(QT_TRANSLATE_NOOP("receive", "Nothing was changed. Finish its receipt instead."))
_NOTHING = _t(QT_TRANSLATE_NOOP("receive", "Nothing was changed."))
