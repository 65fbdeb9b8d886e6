"""What the screen shows while goods come in: what was expected, what has come, what is in hand. Books nothing."""

from sqlalchemy.orm import Session

from fulfilment import commands, handling
from fulfilment.bench import Bench
from fulfilment.step import QT_TRANSLATE_NOOP, Card, Fact, Header, Line, Notice, Step, Text, Tone, booked
from fulfilment.stock import putaway
from fulfilment.stock.receipt_closing import Expected
from fulfilment.workflows import goods_view
from models.item import Item, Supplier
from models.purchase import PurchaseOrder, Receipt
from models.work import Work

EXTRA, LOT = "extra", "lot"
"""Questions that wait for a second scan: an item nobody ordered, the lot or serial number of a tracked item."""
_SHORT = "short:"
"""The question whether goods with few days left are meant to be taken in, before the end of their lot's code."""
_CODE_END = 25


def waits_for_lot(work: Work) -> bool:
    """Return whether the next text is the lot or serial number of the item in hand."""
    return work.asked == LOT or work.asked.startswith(LOT + _SHORT)


def short_of(asked: str, lot: str) -> str:
    """Return the question whether this lot is meant to be taken in with few days left, put where `asked` was."""
    return (LOT if asked.startswith(LOT) else "") + _SHORT + lot[-_CODE_END:]


def show(session: Session, bench: Bench, work: Work, receipt: Receipt, expected: tuple[Expected, ...]) -> Step:
    """Return the step of a receipt that is open: what to scan, what was expected and what has come."""
    state = _state(session, work)
    prompt, detail = PROMPTS[state]
    if state == "scan_item" and work.quantity > 1 and not work.asked:
        detail = _COUNTS.with_values(n=work.quantity)
    waiting = sum(pieces for _, pieces in putaway.staged(session, receipt))
    names = ("UNDO", "CANCEL") if state != "scan_item" else ("UNDO", "CLOSE", "LEAVE", *commands.QUANTITIES)
    return Step(
        workflow="receive",
        state=state,
        prompt=prompt,
        detail=detail,
        work_id=work.id,
        header=header(session, receipt),
        card=card(session, work, expected, waiting, language=bench.language),
        lines=lines(expected, work.item_id),
        progress=totals(expected),
        offers=commands.offers(*names),
    )


def _state(session: Session, work: Work) -> str:
    if not waits_for_lot(work):
        return "scan_item"
    return "scan_serial" if session.get_one(Item, work.item_id).tracking == "serial" else "scan_lot"


def header(session: Session, receipt: Receipt) -> Header:
    """Return what is taken in: the receipt, and whose goods they are."""
    title = _RECEIPT.with_values(receipt=receipt.code)
    if receipt.purchase_order_id is None:
        return Header(title)
    purchase = session.get_one(PurchaseOrder, receipt.purchase_order_id)
    return Header(title, subtitle=session.get_one(Supplier, purchase.supplier_id).name, right=purchase.number)


def card(session: Session, work: Work, expected: tuple[Expected, ...], waiting: int, *, language: str) -> Card | None:
    """Return the item in hand; None before the first."""
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    line = next((line for line in expected if line.item_id == item.id), None)
    facts = [Fact(_SKU, item.sku)]
    if line is not None:
        facts += [Fact(_EXPECTED, str(line.expected)), Fact(_RECEIVED, str(line.received))]
    facts.append(Fact(_ON_DOCK, str(waiting)))
    return goods_view.card(item, language, facts, warning=handling.note(item, item.receive_note))


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


def took_in(line: Expected, pieces: int) -> Notice:
    """Return the notice of pieces that were taken in."""
    text = _TOOK_IN.with_values(n=pieces, item=line.name)
    if line.expected and line.over:
        return booked("receive.over", text, tone=Tone.LINE_DONE, detail=_OVER.with_values(n=line.over))
    if line.expected and not line.missing:
        return booked("receive.line_done", text, tone=Tone.LINE_DONE)
    return booked("receive.taken_in", text)


PROMPTS = {
    "scan_order": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the purchase order")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "Or choose Next for goods without an order.")),
    ),
    "scan_item": (
        Text("receive", QT_TRANSLATE_NOOP("receive", "Scan an item or its bin")),
        Text("receive", QT_TRANSLATE_NOOP("receive", "A bin takes everything that is on the dock now.")),
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
