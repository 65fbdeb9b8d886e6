"""A transfer arrives: scan it, or a pallet of it, then the pieces and where they go; then finish it."""

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Sort
from fulfilment.step import Notice, Step, Tone, booked
from fulfilment.stock import reason_book, reasons, transfer_receiving, transfers
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfer_states import TransferState
from fulfilment.workflows import arrive_view as view
from fulfilment.workflows import claiming, hand, item_choice, transfer_view
from fulfilment.workflows.arrive_view import ALL, EXTRA, OVER, WHY
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item
from models.place import Location
from models.transit import Transfer
from models.work import Work


class Arrive(Workflow):
    """Take in what another warehouse sent.

    Phases:

    - ``scan_transfer``: the number on the paper, or a pallet -> ``scan_item``, or ``scan_place_of_carrier``.
    - ``scan_item``: each scan counts pieces into the hand, a quantity command multiplies the next one; an item that was
      not sent asks for a second scan; several lots -> ``scan_lot``, else -> ``scan_place``. A pallet of the transfer ->
      ``scan_place_of_carrier``. ALL -> ``scan_place_of_all``. CLOSE finishes it; where pieces are missing ->
      ``scan_reason``. LEAVE sets it aside: what has not come stays on the way -> ``scan_transfer``.
    - ``scan_lot``: the code of the lot -> ``scan_place``.
    - ``scan_place``: a place takes the pieces, the dock for instance -> ``scan_item``; more than were sent ask for a
      second scan of it. DAMAGED puts them with the damaged goods. Another piece counts. CANCEL puts them down.
    - ``scan_place_of_all``, ``scan_place_of_carrier``: a place takes all that is loose, or the pallet with its goods.
    - ``scan_reason``: a reason from the sheet, its number, or NEXT for lost on the way, writes the rest off.
    """

    name = "arrive"
    undoable = ("transfer.take_in", "transfer.close")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what was sent and what came."""
        transfer = _open_transfer(session, work)
        if work is None or transfer is None:
            return view.start()
        return view.show(session, work, transfer, bench.language)

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open a transfer, count pieces, put them down, say why some are missing."""
        transfer = _open_transfer(session, work)
        if work is not None and transfer is None:
            work.is_open = False
        try:
            if work is None or transfer is None:
                return self._open(session, bench, found)
            if work.asked == WHY:
                return self._reason(session, bench, work, transfer, found)
            if work.asked == hand.LOT:
                lots = _lots(session, transfer, work.item_id or 0)
                notice = hand.take_lot(session, work, found, lots, language=bench.language)
                return self.answer(session, bench, work, notice)
            return self._goods(session, bench, work, transfer, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey ALL, DAMAGED, CLOSE, NEXT, LEAVE, CANCEL and the quantities."""
        transfer = _open_transfer(session, work)
        assert work is not None
        assert transfer is not None
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        try:
            if name == "DAMAGED":
                return self._put(session, bench, work, transfer, None)
            if name in ("CLOSE", "NEXT"):
                return self._close(session, bench, work, transfer, is_sure=name == "NEXT")
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)
        if name == "LEAVE":
            work.is_open = False
        elif name == "CANCEL":
            work.place_id = None
            hand.empty(work)
        else:
            work.asked = name
        return self.answer(session, bench, work, notice)

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        transfer = transfer_view.named(session, found)
        if transfer is None:
            return self.answer(session, bench, None, self.unknown(found))
        transfer_receiving.check_arriving(session, transfer, bench.warehouse_id)
        taken_up = claiming.on_transfer(session, bench, self.name, transfer.id)
        if isinstance(taken_up, Notice):
            return self.answer(session, bench, None, taken_up)
        work = taken_up or self.begin(session, bench, transfer_id=transfer.id)
        if not transfer_view.is_number(session, found, transfer):
            work.place_id = _carrier_in(session, transfer, found)
        return self.answer(session, bench, work, transfer_view.opened(transfer))

    def _goods(self, session: Session, bench: Bench, work: Work, transfer: Transfer, found: Found) -> Step:
        if transfer_view.is_number(session, found, transfer):
            return self.answer(session, bench, work, self.in_front(transfer.number))
        carrier_id = _carrier_in(session, transfer, found)
        if carrier_id is not None and not hand.in_hand(work):
            work.place_id, work.asked = carrier_id, ""
            return self.answer(session, bench, work, view.carrier(session.get_one(Location, carrier_id)))
        sent = {line.item_id for line in transfers.lines_of(session, transfer.id)}
        fitting: set[int | None] = {work.item_id} if hand.in_hand(work) else set(sent)
        meaning = item_choice.one_of(session, found, fitting, bench.language)
        if meaning is not None and work.place_id is None and work.asked != ALL:
            is_confirmed = work.asked == EXTRA and work.item_id == meaning.id
            if meaning.id not in sent and not is_confirmed and not hand.in_hand(work):
                work.item_id, work.lot_id, work.quantity, work.asked = meaning.id, None, 0, EXTRA
                return self.answer(session, bench, work, view.not_sent())
            lots = _lots(session, transfer, meaning.id)
            return self.answer(session, bench, work, hand.take(session, work, meaning, lots, language=bench.language))
        place = found.first(Sort.LOCATION)
        if place is None:
            return self.answer(session, bench, work, self.unknown(found))
        return self._place(session, bench, work, transfer, session.get_one(Location, place.id))

    def _place(self, session: Session, bench: Bench, work: Work, transfer: Transfer, target: Location) -> Step:
        if hand.in_hand(work):
            return self._put(session, bench, work, transfer, target)
        if work.place_id is None and work.asked != ALL:
            return self.answer(session, bench, work, transfer_view.empty_hand())
        carrier = session.get_one(Location, work.place_id) if work.place_id is not None else None
        code = "" if carrier is None else carrier.code
        journal.describe(session, "transfer.take_in", reason=transfer.number, work_id=work.id)
        if carrier is None:
            pieces = transfer_receiving.take_in_all(session, transfer, target)
        else:
            pieces = transfer_receiving.take_in_carrier(session, transfer, carrier, target)
        work.place_id = None
        hand.empty(work)
        return self._taken_in(session, bench, work, view.taken_in(pieces, code or transfer.number, target))

    def _put(self, session: Session, bench: Bench, work: Work, transfer: Transfer, target: Location | None) -> Step:
        """Put the pieces in hand into a place; with the damaged goods when none was scanned."""
        goods = _in_hand(work, transfer)
        over = view.over(session, goods, work.quantity)
        if over is not None and work.asked != OVER:
            work.asked = OVER
            return self.answer(session, bench, work, over)
        said = transfer_receiving.FOUND if over is not None else transfer.number
        said = transfer_receiving.DAMAGED if target is None else said
        journal.describe(session, "transfer.take_in", reason=said, work_id=work.id)
        if target is None:
            target = transfer_receiving.take_in_damaged(session, transfer, goods, work.quantity)
        else:
            transfer_receiving.take_in(session, transfer, goods, work.quantity, target)
        name = naming.full_name(session.get_one(Item, goods.item_id), bench.language)
        notice = view.taken_in(work.quantity, name, target)
        hand.empty(work)
        return self._taken_in(session, bench, work, notice)

    def _taken_in(self, session: Session, bench: Bench, work: Work, notice: Notice) -> Step:
        return self.answer(session, bench, work, notice, "stock", "orders", "reorder")

    def _close(self, session: Session, bench: Bench, work: Work, transfer: Transfer, *, is_sure: bool) -> Step:
        missing = sum(transfers.pieces_on_the_way(session, transfer).values())
        if missing and not is_sure:
            work.asked = WHY
            return self.answer(session, bench, work, view.missing(missing))
        return self._finish(session, bench, work, transfer, transfer_receiving.LOST)

    def _reason(self, session: Session, bench: Bench, work: Work, transfer: Transfer, found: Found) -> Step:
        scanned = found.first(Sort.REASON)
        named = reason_book.of(session).numbered(scanned.name if scanned is not None else found.text)
        if named is None:
            return self.answer(session, bench, work, self.unknown(found))
        return self._finish(session, bench, work, transfer, named[0].code)

    def _finish(self, session: Session, bench: Bench, work: Work, transfer: Transfer, reason: str) -> Step:
        is_short = bool(transfers.on_the_way(session, transfer))
        said = reasons.stored(reason) if is_short else transfer.number
        journal.describe(session, "transfer.close", reason=said, work_id=work.id)
        lost = transfer_receiving.close(session, transfer, reason=reason)
        work.is_open = False
        return self.answer(session, bench, None, view.closed(transfer, lost), "stock", "orders", "reorder")


def _open_transfer(session: Session, work: Work | None) -> Transfer | None:
    if work is None or not work.is_open or work.transfer_id is None:
        return None
    transfer = session.get_one(Transfer, work.transfer_id)
    return transfer if transfer.state == TransferState.IN_TRANSIT else None


def _carrier_in(session: Session, transfer: Transfer, found: Found) -> int | None:
    """Return the pallet or tote of the transfer that was scanned."""
    for meaning in found.all(Sort.LOCATION):
        its = transfers.at_place(session, meaning.id)
        if meaning.id != transfer.place_id and its is not None and its.id == transfer.id:
            return meaning.id
    return None


def _lots(session: Session, transfer: Transfer, item_id: int) -> hand.Lots:
    """Return the lots that are on the way loose; all that the house knows where none is."""
    loose = dict(transfer_receiving.loose(session, transfer, item_id))
    return loose or hand.lots_known(session, item_id, transfer.place_id)


def _in_hand(work: Work, transfer: Transfer) -> Place:
    assert work.item_id is not None
    assert work.lot_id is not None
    return Place(work.item_id, transfer.place_id, work.lot_id)


WORKFLOW = Arrive()
