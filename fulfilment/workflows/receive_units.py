"""Announced pallets and cartons at the bench: a scan takes one in whole, or opens it to be counted. Receive asks it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.identify import Found, Sort
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Text, Tone, booked, refused
from fulfilment.stock import advice_units, advising, receiving
from fulfilment.stock.advice_units import is_sscc
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows.receive_view import OPEN
from models.advice import Advice, AdviceUnit
from models.purchase import Receipt
from models.work import Work


def scanned(session: Session, warehouse_id: int, found: Found) -> AdviceUnit | None:
    """Return the announced unit that a scan means: of several with this number, the one still expected here."""
    ids = [meaning.id for meaning in found.all(Sort.UNIT)]
    if not ids:
        return None
    rows: Sequence[tuple[AdviceUnit, Advice]] = [
        (unit, advice)
        for unit, advice in session.execute(
            select(AdviceUnit, Advice)
            .join(Advice, Advice.id == AdviceUnit.advice_id)
            .where(AdviceUnit.id.in_(ids), Advice.warehouse_id == warehouse_id)
            .order_by(AdviceUnit.id.desc())
        )
    ]
    coming = [unit for unit, advice in rows if unit.receipt_id is None and advice.state in advising.COMING]
    return next(iter(coming), rows[0][0] if rows else None)


def unknown(found: Found) -> Notice | None:
    """Return the notice of an SSCC that nobody announced; None for any other text."""
    text = found.text.removeprefix("00") if len(found.text) == advice_units.SSCC_DIGITS + 2 else found.text
    if not is_sscc(text) or found.first(Sort.LOCATION):
        return None
    return refused(
        "receive.unknown_sscc", _UNKNOWN.with_values(sscc=text), tone=Tone.UNKNOWN_CODE, detail=_SCAN_CONTENT
    )


def receipt_of(session: Session, unit: AdviceUnit) -> Receipt:
    """Return the receipt that a scan of a unit belongs to, opening one where there is none.

    Raises:
        RefusedError: when it was taken in, or its notice was cancelled.
    """
    if unit.receipt_id is not None:
        known = session.get_one(Receipt, unit.receipt_id)
        if known.state == "open":
            return known
        text = _CAME.with_values(sscc=unit.sscc, receipt=known.code)
        raise RefusedError("receive.unit_taken", text, cure=_NEXT_ONE, tone=Tone.ALREADY_DONE)
    return receiving.open_announced(session, session.get_one(Advice, unit.advice_id), is_late=True)


def take(session: Session, work: Work, receipt: Receipt, unit: AdviceUnit, *, is_short_accepted: bool) -> Notice:
    """Take a unit in, or open it where that was chosen before; return what to say.

    Raises:
        RefusedError: when it belongs to another notice, came already, or cannot be taken in.
        ShortLifeError: when something in it has few days left, unless that is accepted.
    """
    if unit.advice_id != receipt.advice_id:
        number = session.get_one(Advice, unit.advice_id).number
        text = _OTHER_NOTICE.with_values(sscc=unit.sscc, number=number)
        raise RefusedError("receive.other_notice", text, cure=_ASIDE_FIRST)
    if work.mode == OPEN:
        advice_units.open_unit(session, receipt, unit)
        work.mode, work.unit_id, work.item_id, work.quantity = "", unit.id, None, 0
        text = _OPENED.with_values(sscc=unit.sscc)
        return booked("receive.unit_opened", text, tone=Tone.COMMAND, detail=_COUNT_IT)
    today = today_at(session, receipt.warehouse_id)
    taken = advice_units.take_unit(session, receipt, unit, today=today, is_short_accepted=is_short_accepted)
    work.unit_id, work.item_id, work.quantity = None, None, 0
    source = _PALLET if unit.kind == "pallet" else _CARTON
    detail = _ON_DOCK if unit.kind == "pallet" else None
    if taken.is_held:
        detail = _HELD.with_values(place=taken.place)
    text = source.with_values(sscc=unit.sscc, n=taken.pieces, cartons=taken.cartons)
    return booked("receive.unit_taken_in", text, tone=Tone.LINE_DONE, detail=detail)


def is_expected(session: Session, work: Work, receipt: Receipt, item_id: int) -> bool:
    """Return whether an item may come here: in the unit that is counted, else with this receipt at all."""
    units = units_in_hand(session, work)
    return advising.is_in(session, units, item_id) if units else receiving.is_ordered(session, receipt, item_id)


def is_other_lot(session: Session, receipt: Receipt, arrival: Arrival) -> bool:
    """Return whether a notice announces an item, but of other lots than the one that came."""
    if receipt.advice_id is None or not arrival.lot:
        return False
    is_announced = advising.is_announced(session, receipt.advice_id, arrival.item_id)
    return is_announced and not advising.is_announced(session, receipt.advice_id, arrival.item_id, arrival.lot)


def units_in_hand(session: Session, work: Work) -> tuple[int, ...]:
    """Return the unit that is counted and the cartons on it, by id; empty while none is."""
    if work.unit_id is None:
        return ()
    return tuple(each.id for each in advising.units_with(session, session.get_one(AdviceUnit, work.unit_id)))


def _t(source: str) -> Text:
    return Text("receive", source)


_UNKNOWN = _t(QT_TRANSLATE_NOOP("receive", "No notice announces {sscc}"))
_SCAN_CONTENT = _t(
    QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan what is in it, piece by piece, or ask the office.")
)
_CAME = _t(QT_TRANSLATE_NOOP("receive", "{sscc} was taken in with {receipt}"))
_NEXT_ONE = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Scan the next one."))
_OTHER_NOTICE = _t(QT_TRANSLATE_NOOP("receive", "{sscc} belongs to notice {number}"))
_ASIDE_FIRST = _t(QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set this receipt aside, then scan it again."))
_OPENED = _t(QT_TRANSLATE_NOOP("receive", "{sscc} is open"))
_COUNT_IT = _t(QT_TRANSLATE_NOOP("receive", "Scan every piece in it. Cancel when it is empty."))
_PALLET = _t(QT_TRANSLATE_NOOP("receive", "Pallet {sscc}: {n} pieces, {cartons} cartons"))
_CARTON = _t(QT_TRANSLATE_NOOP("receive", "Carton {sscc}: {n} pieces"))
_ON_DOCK = _t(QT_TRANSLATE_NOOP("receive", "It stands on the dock. Put away carries it."))
_HELD = _t(QT_TRANSLATE_NOOP("receive", "It waits for inspection at {place}."))
