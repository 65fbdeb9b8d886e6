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
from fulfilment.stock import advising, putaway, receipt_closing, receiving
from fulfilment.stock.lots import ShortLifeError
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import item_choice, receive_labels, receive_places, receive_units, receive_view
from fulfilment.workflows.receive_view import DAMAGED, EXTRA, LOT, MODES, PROMPTS, other_of, short_of, waits_for_lot
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.advice import AdviceUnit
from models.item import Item
from models.purchase import Receipt
from models.work import Work


class Receive(Workflow):
    """Take in what a supplier brought, and put it away.

    Phases:

    - ``scan_order``: which delivery is it? A purchase order, a notice or NEXT (without an order) -> ``scan_item``;
      the code of an open receipt goes on with it; the SSCC of an announced unit opens its notice and takes it in.
    - ``scan_item``: an item takes its pieces in, a case code all of its pieces; a quantity command multiplies the next
      scan. An item that nobody ordered, or of another lot than announced, asks for a second scan of it. A tracked item
      without a lot in its code -> ``scan_lot``. An SSCC takes all in that was announced in it, after OPENUNIT it
      -> ``scan_content``. DAMAGED puts the next pieces apart. A bin puts away everything of this receipt that is on
      the dock, one that is not proposed on a second scan; the place of waiting orders takes what they lack. LABELS
      prints labels of what came last, PALLET puts what is on the dock onto a pallet with a label. CLOSE ends the
      receipt, LEAVE sets it aside as it is -> ``scan_order``.
    - ``scan_content``: the same for the unit that is counted piece by piece; CANCEL is done with it -> ``scan_item``.
    - ``scan_unit``: the SSCC of the unit to open; CANCEL -> ``scan_item``.
    - ``scan_lot``, ``scan_serial``: any text that is not a place or another item is the lot, or the serial number of
      this one piece -> ``scan_item``; CANCEL forgets the item.

    Goods with fewer days left than their item wants are taken in on a second scan of the same.
    """

    name = "receive"
    undoable = ("receive.take_in", "receive.unit", putaway.PUT_AWAY, "receive.close")

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
            unit = None if waits_for_lot(work) else receive_units.scanned(session, bench.warehouse_id, found)
            if unit is not None:
                return self._unit(session, bench, work, unit)
            if waits_for_lot(work):
                return self._lot(session, bench, work, receipt, found)
            return self._goods(session, bench, work, receipt, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, CLOSE, LEAVE, CANCEL, DAMAGED, OPENUNIT, LABELS, PALLET and the quantities."""
        receipt = _receipt(session, work)
        if work is None or receipt is None:
            return self._begin(session, bench, None)
        if name in commands.QUANTITIES:
            work.quantity, work.asked = int(name.removeprefix("QTY")), ""
            return self.answer(session, bench, work, _chosen(name))
        if name in MODES:
            work.mode, work.asked = "" if work.mode == MODES[name] else MODES[name], ""
            return self.answer(session, bench, work, _chosen(name))
        if name == "CANCEL":
            work.unit_id = work.unit_id if waits_for_lot(work) or work.mode or work.quantity > 1 else None
            work.quantity, work.asked, work.mode, work.item_id = 0, "", "", None
            return self.answer(session, bench, work, _chosen(name))
        if name in ("LABELS", "PALLET"):
            return self._print(session, bench, work, receipt, name)
        if name == "LEAVE":
            work.is_open = False
            return self.answer(session, bench, None, booked("receive.left", _LEFT, tone=Tone.COMMAND))
        return self._close(session, bench, work, receipt)

    def _print(self, session: Session, bench: Bench, work: Work, receipt: Receipt, name: str) -> Step:
        try:
            notice, jobs = (
                receive_labels.of_items(session, bench, work)
                if name == "LABELS"
                else receive_labels.onto_pallet(session, bench, work, receipt)
            )
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)
        step = self.answer(session, bench, work, notice, "labels", "stock", "receipts")
        return step.having(prints=jobs)

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        unit = receive_units.scanned(session, bench.warehouse_id, found)
        if unit is not None:
            return self._unit(session, bench, None, unit)
        meaning = found.first(Sort.PURCHASE, Sort.RECEIPT, Sort.ADVICE)
        if meaning is None:
            return self.answer(session, bench, None, receive_units.unknown(found) or self.unknown(found))
        if meaning.sort == Sort.ADVICE:
            ids = [each.id for each in found.all(Sort.ADVICE)]
            advice = advising.only_one(session, ids, bench.warehouse_id)
            journal.describe(session, "receive.open")
            return self._go_on(session, bench, receiving.open_announced(session, advice))
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

    def _unit(self, session: Session, bench: Bench, work: Work | None, unit: AdviceUnit) -> Step:
        """Take a pallet or carton in; what a refused one has begun is taken back."""
        unit_id, work_id = unit.id, work.id if work is not None else None
        accepted = work is not None and work.asked == short_of("", unit.sscc)
        try:
            work = work or self.begin(session, bench)
            journal.describe(session, "receive.unit", work_id=work.id)
            receipt = _receipt(session, work) or receive_units.receipt_of(session, unit)
            work.receipt_id, work.asked = receipt.id, ""
            notice = receive_units.take(session, work, receipt, unit, is_short_accepted=accepted)
        except RefusedError as refusal:
            journal.take_back(session)
            work = session.get_one(Work, work_id) if work_id is not None else None
            if work is not None and isinstance(refusal, ShortLifeError):
                work.asked = short_of("", session.get_one(AdviceUnit, unit_id).sscc)
            return self.answer(session, bench, work, refusal.notice)
        return self.answer(session, bench, work, notice, "stock", "receipts", "reorder")

    def _goods(self, session: Session, bench: Bench, work: Work, receipt: Receipt, found: Found) -> Step:
        asked, wanted = work.asked, work.item_id
        work.asked = ""
        meaning = _choose(session, receipt, found, bench.language)
        if meaning is not None:
            work.place_id = work.place_id if wanted == meaning.id else None
            is_question = wanted == meaning.id and not asked.startswith(receive_places.PLACE)
            asked = asked if is_question else ""
            return self._item(session, bench, work, receipt, meaning, asked=asked)
        place = found.first(Sort.LOCATION)
        if place is not None:
            notice = receive_places.put(session, work, receipt, place.id, asked=asked)
            return self.answer(session, bench, work, notice, "stock", "receipts", "orders")
        return self.answer(session, bench, work, receive_units.unknown(found) or self.unknown(found))

    def _item(
        self, session: Session, bench: Bench, work: Work, receipt: Receipt, meaning: Meaning, *, asked: str
    ) -> Step:
        item = session.get_one(Item, meaning.id)
        if not asked and not receive_units.is_expected(session, work, receipt, item.id):
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
        others = (meaning for meaning in found.meanings if meaning.sort in _NO_LOTS and not meaning.lot)
        if same is None and (found.is_foreign_command or any(others) or not found.text):
            return self.answer(session, bench, work, self.unknown(found))
        arrival = _arrival(item, work.quantity, same) if same else Arrival(item.id, work.quantity, lot=found.text)
        return self._take_in(session, bench, work, receipt, arrival, asked=work.asked)

    def _take_in(
        self, session: Session, bench: Bench, work: Work, receipt: Receipt, arrival: Arrival, *, asked: str
    ) -> Step:
        short, other = short_of(asked, arrival.lot), other_of(asked, arrival.lot)
        if asked not in (short, other) and receive_units.is_other_lot(session, receipt, arrival):
            work.asked = other
            text = _OTHER_LOT.with_values(lot=arrival.lot)
            return self.answer(session, bench, work, checked("receive.other_lot", text, detail=_CONFIRM_EXTRA))
        journal.describe(session, "receive.take_in", work_id=work.id)
        today, units = today_at(session, bench.warehouse_id), receive_units.units_in_hand(session, work)
        arrival = replace(arrival, is_short_accepted=asked == short, is_damaged=work.mode == DAMAGED, units=units)
        try:
            at = receiving.take_in(session, receipt, arrival, today=today)
        except ShortLifeError as question:
            work.asked = short
            return self.answer(session, bench, work, question.notice)
        receive_places.head_for(session, work, receipt, arrival.item_id, is_on_dock=at.is_on_dock)
        work.item_id, work.quantity, work.asked, work.mode = arrival.item_id, 0, "", ""
        expected = receipt_closing.progress(session, receipt, language=bench.language)
        (line,) = (line for line in expected if line.item_id == arrival.item_id)
        step = receive_view.show(session, bench, work, receipt, expected)
        changes = frozenset({"stock", "receipts", "reorder"})
        notice = receive_view.took_in(line, arrival.pieces, apart=receive_view.goes_apart(at))
        return step.having(notice=notice, changes=changes)

    def _close(self, session: Session, bench: Bench, work: Work, receipt: Receipt) -> Step:
        journal.describe(session, "receive.close", work_id=work.id)
        outcome = receipt_closing.close_receipt(session, receipt)
        work.is_open = False
        missing, over = sum(line.missing for line in outcome), sum(line.over for line in outcome)
        detail = receive_view.result(session, receipt, missing, over)
        text = _CLOSED.with_values(receipt=receipt.code)
        notice = booked("receive.closed", text, tone=Tone.ORDER_DONE, detail=detail)
        return self.answer(session, bench, None, notice, "receipts", "reorder")


def _receipt(session: Session, work: Work | None) -> Receipt | None:
    if work is None or not work.is_open or work.receipt_id is None:
        return None
    receipt = session.get_one(Receipt, work.receipt_id)
    return receipt if receipt.state == "open" else None


_NO_LOTS = frozenset({Sort.ITEM, Sort.LOCATION, Sort.PURCHASE, Sort.ADVICE, Sort.UNIT})
"""What the text of a lot or serial number cannot be; the number of another item's piece it can."""


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
_PUT_THEM_AWAY = Text("receive", QT_TRANSLATE_NOOP("receive", "What waits on the dock is put away now."))
_LEFT = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt set aside"))
_ELSEWHERE = Text("receive", QT_TRANSLATE_NOOP("receive", "That receipt is in another warehouse"))
_NOT_ORDERED = Text("receive", QT_TRANSLATE_NOOP("receive", "Not ordered: {item}"))
_CONFIRM_EXTRA = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan it again to take it in anyway."))
_OTHER_LOT = Text("receive", QT_TRANSLATE_NOOP("receive", "Lot {lot} was not announced"))
_LOT_WANTED = Text("receive", QT_TRANSLATE_NOOP("receive", "Now its lot"))
_SERIAL_WANTED = Text("receive", QT_TRANSLATE_NOOP("receive", "Now its serial number"))

WORKFLOW = Receive()
