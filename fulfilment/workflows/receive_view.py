"""What the screen shows while goods come in: what was expected, what has come, what is in hand. Books nothing."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import commands, handling, naming
from fulfilment.bench import Bench
from fulfilment.step import QT_TRANSLATE_NOOP, Card, Fact, Header, Line, Notice, Step, Text, Tone, booked
from fulfilment.stock import advising, putaway
from fulfilment.stock.booking_in import Putting
from fulfilment.stock.receipt_closing import Expected
from fulfilment.workflows import goods_view, receive_places
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Item, Supplier
from models.place import Location
from models.purchase import PurchaseOrder, Receipt, ReceiptDifference
from models.work import Work

EXTRA, LOT = "extra", "lot"
"""Questions that wait for a second scan: an item nobody ordered, the lot or serial number of a tracked item."""
DAMAGED, OPEN = "damaged", "open"
MODES = {"DAMAGED": DAMAGED, "OPENUNIT": OPEN}
"""Commands that make something of the next scan: damaged goods, a unit to be opened."""
_OTHER = "other:"
"""The question whether another lot than announced is meant to be taken in, before the end of its code."""
_SHORT = "short:"
"""The question whether goods with few days left are meant to be taken in, before the end of their lot's code."""
_CODE_END = 25


def waits_for_lot(work: Work) -> bool:
    """Return whether the next text is the lot or serial number of the item in hand."""
    return work.asked == LOT or work.asked.startswith((LOT + _SHORT, LOT + _OTHER))


def short_of(asked: str, lot: str) -> str:
    """Return the question whether this lot is meant to be taken in with few days left, put where `asked` was."""
    return (LOT if asked.startswith(LOT) else "") + _SHORT + lot[-_CODE_END:]


def other_of(asked: str, lot: str) -> str:
    """Return the question whether this lot is meant to be taken in instead of the announced one, likewise."""
    return (LOT if asked.startswith(LOT) else "") + _OTHER + lot[-_CODE_END:]


def show(session: Session, bench: Bench, work: Work, receipt: Receipt, expected: tuple[Expected, ...]) -> Step:
    """Return the step of a receipt that is open: what to scan, what was expected and what has come."""
    state = _state(session, work)
    prompt, detail = PROMPTS[state]
    if work.mode == DAMAGED and not work.asked:
        detail = _DAMAGE_NEXT
    elif state in ("scan_item", "scan_content") and work.quantity > 1 and not work.asked:
        detail = _COUNTS.with_values(n=work.quantity)
    staged = putaway.staged(session, receipt)
    waiting = sum(pieces for _, pieces in staged)
    if state == "scan_item" and not work.mode and work.quantity <= 1 and work.item_id is not None:
        detail = receive_places.for_orders(session, receipt, work.item_id, staged) or detail
    return Step(
        workflow="receive",
        state=state,
        prompt=prompt,
        detail=detail,
        work_id=work.id,
        header=header(session, receipt),
        card=card(session, work, expected, waiting, language=bench.language),
        lines=_unit_lines(session, work, receipt, bench.language) or lines(expected, work.item_id),
        progress=totals(expected),
        offers=commands.offers(*_offered(work, receipt, state, waiting)),
    )


def _offered(work: Work, receipt: Receipt, state: str, waiting: int) -> tuple[str, ...]:
    """Return the names of the commands that are obeyed now."""
    if state in ("scan_lot", "scan_serial", "scan_unit"):
        return "UNDO", "CANCEL"
    can_cancel = work.mode or work.unit_id is not None or work.quantity > 1
    return (
        *("UNDO", "CLOSE", "LEAVE"),
        *(("OPENUNIT",) if receipt.advice_id is not None else ()),
        "DAMAGED",
        *(("CANCEL",) if can_cancel else ()),
        "LABELS",
        *(("PALLET",) if waiting else ()),
        *commands.QUANTITIES,
    )


def _state(session: Session, work: Work) -> str:
    if not waits_for_lot(work):
        if work.mode == OPEN:
            return "scan_unit"
        return "scan_content" if work.unit_id is not None else "scan_item"
    return "scan_serial" if session.get_one(Item, work.item_id).tracking == "serial" else "scan_lot"


def header(session: Session, receipt: Receipt) -> Header:
    """Return what is taken in: the receipt, and whose goods they are."""
    title = _RECEIPT.with_values(receipt=receipt.code)
    if receipt.advice_id is not None:
        return _announced(session, title, session.get_one(Advice, receipt.advice_id))
    if receipt.purchase_order_id is None:
        return Header(title)
    purchase = session.get_one(PurchaseOrder, receipt.purchase_order_id)
    return Header(title, subtitle=session.get_one(Supplier, purchase.supplier_id).name, right=purchase.number)


def _announced(session: Session, title: Text, advice: Advice) -> Header:
    come, units = func.count(AdviceUnit.receipt_id), func.count(AdviceUnit.id)
    here, of = session.execute(select(come, units).where(AdviceUnit.advice_id == advice.id)).one()
    progress = _UNITS.with_values(n=here, of=of) if of else ""
    supplier = session.get_one(Supplier, advice.supplier_id).name
    return Header(title, subtitle=supplier, right=advice.number, right_detail=progress)


def card(session: Session, work: Work, expected: tuple[Expected, ...], waiting: int, *, language: str) -> Card | None:
    """Return the item in hand; None before the first."""
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    line = next((line for line in expected if line.item_id == item.id), None)
    facts = [Fact(_SKU, item.sku)]
    if line is not None:
        facts += [Fact(_EXPECTED, str(line.expected)), Fact(_RECEIVED, str(line.received))]
    best = session.get_one(Location, work.place_id) if work.place_id is not None and waiting else None
    facts.append(Fact(_BEST, best.code) if best is not None else Fact(_ON_DOCK, str(waiting)))
    return goods_view.card(item, language, facts, warning=handling.note(item, item.receive_note))


def _unit_lines(session: Session, work: Work, receipt: Receipt, language: str) -> tuple[Line, ...]:
    """Return the content of the unit that is counted, else the announced units that have not come; else nothing."""
    if work.unit_id is not None:
        units = [each.id for each in advising.units_with(session, session.get_one(AdviceUnit, work.unit_id))]
        rows = session.execute(
            select(AdviceLine, Item)
            .join(Item, Item.id == AdviceLine.item_id)
            .where(AdviceLine.unit_id.in_(units))
            .order_by(AdviceLine.id)
        )
        return tuple(
            Line(
                naming.name_of(item, language),
                f"{item.sku} · {line.lot_code}" if line.lot_code else item.sku,
                line.received,
                line.quantity,
                is_current=item.id == work.item_id,
            )
            for line, item in rows
        )
    return ()


def lines(expected: tuple[Expected, ...], current_id: int | None) -> tuple[Line, ...]:
    """Return the items of the receipt, those that are still to come first."""
    is_blind = not any(line.expected for line in expected)
    return tuple(
        Line(
            line.name,
            line.sku,
            line.received,
            line.received if is_blind else line.expected,
            is_current=line.item_id == current_id,
        )
        for line in sorted(expected, key=lambda line: not line.missing)
    )


def totals(expected: tuple[Expected, ...]) -> tuple[int, int] | None:
    """Return pieces come and wanted; None where nobody said how many come."""
    wanted = sum(line.expected for line in expected)
    return (sum(min(line.received, line.expected) for line in expected), wanted) if wanted else None


def goes_apart(at: Putting) -> Text | None:
    """Return where pieces are to be laid that do not stay on the dock; None for those that do."""
    if at.is_damaged:
        return _DAMAGED_TO.with_values(place=at.place.code)
    return _HELD_TO.with_values(place=at.place.code) if at.is_waiting else None


def result(session: Session, receipt: Receipt, missing: int, over: int) -> Text | None:
    """Return what a finished receipt has come to and what still waits on the dock; None where that is nothing."""
    found: dict[str, int] = {}
    rows = select(ReceiptDifference.kind, ReceiptDifference.pieces).where(ReceiptDifference.receipt_id == receipt.id)
    for kind, pieces in session.execute(rows):
        found[kind] = found.get(kind, 0) + pieces
    parts: list[Text] = []
    if receipt.purchase_order_id is not None or receipt.advice_id is not None:
        parts.append(_RESULT.with_values(missing=missing, over=over))
    besides = (("wrong", _WRONG), ("other_lot", _OTHER_LOT), ("damaged", _DAMAGED))
    parts += [text.with_values(n=found[kind]) for kind, text in besides if kind in found]
    waiting = sum(pieces for _, pieces in putaway.staged(session, receipt))
    if waiting:
        parts.append(_WAITING.with_values(n=waiting))
    values: dict[str, object] = {f"part{number}": part for number, part in enumerate(parts)}
    return (
        Text("", " ".join("{" + name + "}" for name in values), values) if len(parts) > 1 else next(iter(parts), None)
    )


def took_in(line: Expected, pieces: int, *, apart: Text | None = None) -> Notice:
    """Return the notice of pieces that were taken in; `apart` says where they go instead of the dock."""
    text = _TOOK_IN.with_values(n=pieces, item=line.name)
    if apart is not None:
        return booked("receive.apart", text, tone=Tone.LINE_DONE, detail=apart)
    if line.expected and line.over:
        return booked("receive.over", text, tone=Tone.LINE_DONE, detail=_OVER.with_values(n=line.over))
    if line.expected and not line.missing:
        return booked("receive.line_done", text, tone=Tone.LINE_DONE)
    return booked("receive.taken_in", text)


PROMPTS = {
    "scan_order": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the purchase order")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "Or a notice, or an SSCC. Next takes goods without an order.")),
    ),
    "scan_item": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan an item or its bin")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "A bin takes everything that is on the dock now.")),
    ),
    "scan_content": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan every piece in it")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "Cancel when it is empty. A bin takes what is on the dock.")),
    ),
    "scan_unit": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the SSCC to open")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "It is counted piece by piece. Cancel goes back.")),
    ),
    "scan_lot": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan or type the lot")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "It stands on the goods, often after LOT or L.")),
    ),
    "scan_serial": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan or type the serial number")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "It is on this piece alone, often after S/N.")),
    ),
}
_COUNTS = Text("receive", QT_TRANSLATE_NOOP("receive", "The next scan counts {n} times."))
_TOOK_IN = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} × {item}"))
_OVER = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} more than ordered."))
_RECEIPT = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt {receipt}"))
_SKU = Text("receive", QT_TRANSLATE_NOOP("receive", "SKU"))
_EXPECTED = Text("receive", QT_TRANSLATE_NOOP("receive", "Ordered"))
_RECEIVED = Text("receive", QT_TRANSLATE_NOOP("receive", "Received"))
_ON_DOCK = Text("receive", QT_TRANSLATE_NOOP("receive", "On the dock"))
_BEST = Text("receive", QT_TRANSLATE_NOOP("receive", "Best place"))
_UNITS = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} of {of} pallets and cartons"))
_DAMAGE_NEXT = Text("receive", QT_TRANSLATE_NOOP("receive", "The next pieces are damaged."))
_DAMAGED_TO = Text("receive", QT_TRANSLATE_NOOP("receive", "Damaged: lay them into {place}."))
_HELD_TO = Text("receive", QT_TRANSLATE_NOOP("receive", "They wait for inspection: lay them into {place}."))
_RESULT = Text("receive", QT_TRANSLATE_NOOP("receive", "{missing} missing, {over} over."))
_WRONG = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} not announced."))
_OTHER_LOT = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} of another lot."))
_DAMAGED = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} damaged."))
_WAITING = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} wait on the dock: put them away."))
