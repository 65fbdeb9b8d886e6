"""Goods come in: scan the order, scan the goods, scan the bin they go to."""

from dataclasses import replace

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.site_clock import today_at
from fulfilment.step import (
    QT_TRANSLATE_NOOP,
    Notice,
    Step,
    Text,
    Tone,
    booked,
    checked,
    refused,
)
from fulfilment.stock import putaway, receipt_closing, receiving
from fulfilment.stock.lots import ShortLifeError
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import item_choice, receive_view
from fulfilment.workflows.receive_view import EXTRA, LOT, PROMPTS, short_of, waits_for_lot
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item
from models.place import Location
from models.purchase import Receipt
from models.work import Work


class Receive(Workflow):
    """Take in what a supplier brought, and put it away.

    Phases:

    - ``scan_order``: which delivery is it? A purchase order number or NEXT (without an order) -> ``scan_item``;
      the code of an open receipt goes on with it.
    - ``scan_item``: an item takes its pieces in, a case code all of its pieces; a quantity command multiplies the next
      scan. An item that nobody ordered asks for a second scan of it. A tracked item without a lot in its code ->
      ``scan_lot``. A bin puts away everything of this receipt that is on the dock. CLOSE ends the receipt,
      LEAVE sets it aside as it is -> ``scan_order``.
    - ``scan_lot``, ``scan_serial``: any text that is not a place or another item is the lot, or the serial number of
      this one piece -> ``scan_item``; CANCEL forgets the item.

    Goods with fewer days left than their item wants are taken in on a second scan of the same.
    """

    name = "receive"
    undoable = ("receive.take_in", putaway.PUT_AWAY, "receive.close")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what was expected and what has come."""
        receipt = _receipt(session, work)
        if work is None or receipt is None:
            prompt, detail = PROMPTS["scan_order"]
            offers = commands.offers("NEXT", "UNDO")
            return Step(workflow=self.name, state="scan_order", prompt=prompt, detail=detail, offers=offers)
        return receive_view.show(
            session, bench, work, receipt, receipt_closing.progress(session, receipt, language=bench.language)
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open a delivery, take pieces in, or put them away."""
        receipt = _receipt(session, work)
        if work is not None and receipt is None:
            work.is_open = False
        try:
            if work is None or receipt is None:
                return self._open(session, bench, found)
            if waits_for_lot(work):
                return self._lot(session, bench, work, receipt, found)
            return self._goods(session, bench, work, receipt, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, CLOSE, LEAVE, CANCEL and the quantities."""
        receipt = _receipt(session, work)
        if work is None or receipt is None:
            return self._begin(session, bench, None)
        if name in commands.QUANTITIES:
            work.quantity, work.asked = int(name.removeprefix("QTY")), ""
            return self.answer(session, bench, work, _chosen(name))
        if name == "CANCEL":
            work.quantity, work.asked, work.item_id = 0, "", None
            return self.answer(session, bench, work, _chosen(name))
        if name == "LEAVE":
            work.is_open = False
            return self.answer(session, bench, None, booked("receive.left", _LEFT, tone=Tone.COMMAND))
        return self._close(session, bench, work, receipt)

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.PURCHASE, Sort.RECEIPT)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        if meaning.sort == Sort.PURCHASE:
            return self._begin(session, bench, meaning.id)
        receipt = session.get_one(Receipt, meaning.id)
        if receipt.state != "open":
            waits = bool(putaway.staged(session, receipt))
            notice = checked(
                "receive.closed", _CLOSED.with_values(receipt=receipt.code), detail=_PUT_THEM_AWAY if waits else None
            )
            step = self.answer(session, bench, None, notice)
            return step.having(goes_to="putaway") if waits else step
        return self._go_on(session, bench, receipt)

    def _begin(self, session: Session, bench: Bench, purchase_order_id: int | None) -> Step:
        journal.describe(session, "receive.open")
        receipt = receiving.open_receipt(session, bench.warehouse_id, purchase_order_id=purchase_order_id)
        return self._go_on(session, bench, receipt)

    def _go_on(self, session: Session, bench: Bench, receipt: Receipt) -> Step:
        if receipt.warehouse_id != bench.warehouse_id:
            return self.answer(session, bench, None, refused("receive.elsewhere", _ELSEWHERE, tone=Tone.WRONG_ITEM))
        work = self.begin(session, bench, receipt_id=receipt.id)
        notice = booked("receive.opened", _OPENED.with_values(receipt=receipt.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice, "receipts")

    def _goods(self, session: Session, bench: Bench, work: Work, receipt: Receipt, found: Found) -> Step:
        asked, wanted = work.asked, work.item_id
        work.asked = ""
        meaning = _choose(session, receipt, found, bench.language)
        if meaning is not None:
            asked = asked if wanted == meaning.id else ""
            return self._item(session, bench, work, receipt, meaning, asked=asked)
        place = found.first(Sort.LOCATION)
        if place is not None:
            pieces = putaway.put_away(session, receipt, place.id, work_id=work.id)
            work.item_id, work.quantity = None, 0
            code = session.get_one(Location, place.id).code
            notice = booked("receive.put_away", _PUT_AWAY.with_values(n=pieces, place=code), tone=Tone.LINE_DONE)
            return self.answer(session, bench, work, notice, "stock", "receipts")
        return self.answer(session, bench, work, self.unknown(found))

    def _item(
        self, session: Session, bench: Bench, work: Work, receipt: Receipt, meaning: Meaning, *, asked: str
    ) -> Step:
        item = session.get_one(Item, meaning.id)
        if not asked and not receiving.is_ordered(session, receipt, item.id):
            work.item_id, work.asked = item.id, EXTRA
            notice = checked(
                "receive.not_ordered",
                _NOT_ORDERED.with_values(item=naming.full_name(item, bench.language)),
                detail=_CONFIRM_EXTRA,
            )
            return self.answer(session, bench, work, notice)
        pieces = meaning.quantity * max(1, work.quantity)
        work.item_id = item.id
        if item.tracking != "none" and not meaning.code_for(item.tracking):
            return self._ask_lot(session, bench, work, item, pieces)
        return self._take_in(session, bench, work, receipt, _arrival(item, pieces, meaning), asked=asked)

    def _ask_lot(self, session: Session, bench: Bench, work: Work, item: Item, pieces: int) -> Step:
        work.quantity, work.asked = 0, ""
        receiving.check_pieces(item, pieces)
        work.quantity, work.asked = pieces, LOT
        wanted = _SERIAL_WANTED if item.tracking == "serial" else _LOT_WANTED
        return self.answer(session, bench, work, checked("receive.lot_wanted", wanted, tone=Tone.COMMAND))

    def _lot(self, session: Session, bench: Bench, work: Work, receipt: Receipt, found: Found) -> Step:
        item = session.get_one(Item, work.item_id)
        meanings = (meaning for meaning in found.all(Sort.ITEM) if meaning.id == item.id)
        same = next((meaning for meaning in meanings if meaning.code_for(item.tracking)), None)
        is_other = found.is_foreign_command or found.first(Sort.ITEM, Sort.LOCATION, Sort.PURCHASE)
        if same is None and (is_other or not found.text):
            return self.answer(session, bench, work, self.unknown(found))
        arrival = _arrival(item, work.quantity, same) if same else Arrival(item.id, work.quantity, lot=found.text)
        return self._take_in(session, bench, work, receipt, arrival, asked=work.asked)

    def _take_in(
        self, session: Session, bench: Bench, work: Work, receipt: Receipt, arrival: Arrival, *, asked: str
    ) -> Step:
        journal.describe(session, "receive.take_in", work_id=work.id)
        today = today_at(session, bench.warehouse_id)
        short = short_of(asked, arrival.lot)
        try:
            receiving.take_in(session, receipt, replace(arrival, is_short_accepted=asked == short), today=today)
        except ShortLifeError as question:
            work.asked = short
            return self.answer(session, bench, work, question.notice)
        work.item_id, work.quantity, work.asked = arrival.item_id, 0, ""
        expected = receipt_closing.progress(session, receipt, language=bench.language)
        (line,) = (line for line in expected if line.item_id == arrival.item_id)
        step = receive_view.show(session, bench, work, receipt, expected)
        changes = frozenset({"stock", "receipts", "reorder"})
        return step.having(notice=receive_view.took_in(line, arrival.pieces), changes=changes)

    def _close(self, session: Session, bench: Bench, work: Work, receipt: Receipt) -> Step:
        journal.describe(session, "receive.close", work_id=work.id)
        outcome = receipt_closing.close_receipt(session, receipt)
        work.is_open = False
        missing, over = sum(line.missing for line in outcome), sum(line.over for line in outcome)
        detail = _RESULT.with_values(missing=missing, over=over) if receipt.purchase_order_id else None
        waiting = sum(pieces for _, pieces in putaway.staged(session, receipt))
        if waiting:
            rest = _WAITING.with_values(n=waiting)
            detail = Text("", "{result} {rest}", {"result": detail, "rest": rest}) if detail else rest
        text = _CLOSED.with_values(receipt=receipt.code)
        notice = booked("receive.closed", text, tone=Tone.ORDER_DONE, detail=detail)
        return self.answer(session, bench, None, notice, "receipts", "reorder")


def _receipt(session: Session, work: Work | None) -> Receipt | None:
    if work is None or not work.is_open or work.receipt_id is None:
        return None
    receipt = session.get_one(Receipt, work.receipt_id)
    return receipt if receipt.state == "open" else None


def _arrival(item: Item, pieces: int, meaning: Meaning) -> Arrival:
    return Arrival(
        item.id,
        pieces,
        lot=meaning.code_for(item.tracking),
        expires_on=meaning.expires_on,
        best_before_on=meaning.best_before_on,
        made_on=meaning.made_on,
    )


def _choose(session: Session, receipt: Receipt, found: Found, language: str) -> Meaning | None:
    """Return the item meant; where one code stands for several items, the one that is expected."""
    meanings = found.all(Sort.ITEM)
    if len(meanings) < 2:
        return next(iter(meanings), None)
    expected = {meaning.id for meaning in meanings if receiving.is_ordered(session, receipt, meaning.id)}
    return item_choice.one_of(session, found, expected, language)


def _chosen(name: str) -> Notice:
    return booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)


_OPENED = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt {receipt} is open"))
_CLOSED = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt {receipt} is closed"))
_RESULT = Text("receive", QT_TRANSLATE_NOOP("receive", "{missing} missing, {over} over."))
_WAITING = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} wait on the dock: put them away."))
_PUT_THEM_AWAY = Text("receive", QT_TRANSLATE_NOOP("receive", "What waits on the dock is put away now."))
_LEFT = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt set aside"))
_ELSEWHERE = Text("receive", QT_TRANSLATE_NOOP("receive", "That receipt is in another warehouse"))
_PUT_AWAY = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} put into {place}"))
_NOT_ORDERED = Text("receive", QT_TRANSLATE_NOOP("receive", "Not ordered: {item}"))
_CONFIRM_EXTRA = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan it again to take it in anyway."))
_LOT_WANTED = Text("receive", QT_TRANSLATE_NOOP("receive", "Now its lot"))
_SERIAL_WANTED = Text("receive", QT_TRANSLATE_NOOP("receive", "Now its serial number"))

WORKFLOW = Receive()
