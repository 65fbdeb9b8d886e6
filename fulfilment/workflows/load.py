"""Goods leave for another warehouse, or back to their supplier: scan the transfer, where they are, what they are."""

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Sort
from fulfilment.step import Notice, Step, Tone, booked
from fulfilment.stock import moving, transfer_sending
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.transfer_states import UNSENT
from fulfilment.workflows import claiming, hand, item_choice, transfer_view
from fulfilment.workflows import load_view as view
from fulfilment.workflows.load_view import GO, SURE
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item
from models.place import Location, LocationKind
from models.transit import Transfer
from models.work import Work


class Load(Workflow):
    """Load what a transfer wants, then let it go.

    Phases:

    - ``scan_transfer``: the number on its paper -> ``scan_source``.
    - ``scan_source``: the place where goods are -> ``scan_item``. CLOSE lets the transfer go; where lines are not
      complete it asks for a second CLOSE. LEAVE sets it aside -> ``scan_transfer``.
    - ``scan_item``: each scan counts pieces into the hand, a quantity command multiplies the next one; several lots ->
      ``scan_lot``, else -> ``scan_load``. ALL, or the same pallet again, loads everything: a pallet goes whole. Another
      place is taken instead.
    - ``scan_lot``: the code of a lot there -> ``scan_load``.
    - ``scan_load``: the number of the transfer, or NEXT, books the pieces -> ``scan_item``. What was not asked for, or
      was promised to orders, is booked by a second scan. Another piece counts. CANCEL puts everything back.
    """

    name = "load"
    undoable = ("transfer.load", "transfer.leave")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what is still to be loaded and where it lies."""
        transfer = _open_transfer(session, work)
        if work is None or transfer is None:
            return view.start()
        return view.show(session, work, transfer, bench.language)

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open a transfer, take a place, count pieces, load them."""
        transfer = _open_transfer(session, work)
        if work is not None and transfer is None:
            work.is_open = False
        try:
            if work is None or transfer is None:
                return self._open(session, bench, found)
            if work.asked == hand.LOT:
                lots = _lots(session, work, work.item_id)
                notice = hand.take_lot(session, work, found, lots, language=bench.language)
                return self.answer(session, bench, work, notice)
            return self._goods(session, bench, work, transfer, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, ALL, CLOSE, LEAVE, CANCEL and the quantities."""
        transfer = _open_transfer(session, work)
        assert work is not None
        assert transfer is not None
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        try:
            if name == "NEXT":
                return self._load(session, bench, work, transfer)
            if name == "ALL":
                return self._all(session, bench, work, transfer)
            if name == "CLOSE":
                return self._leave(session, bench, work, transfer)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)
        if name == "LEAVE":
            work.is_open = False
        elif name != "CANCEL":
            work.asked = name
        else:
            work.place_id = work.place_id if hand.in_hand(work) else None
            hand.empty(work)
        return self.answer(session, bench, work, notice)

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        transfer = transfer_view.named(session, found)
        if transfer is None:
            return self.answer(session, bench, None, self.unknown(found))
        transfer_sending.check_open(session, transfer, bench.warehouse_id)
        taken_up = claiming.on_transfer(session, bench, self.name, transfer.id)
        if isinstance(taken_up, Notice):
            return self.answer(session, bench, None, taken_up)
        work = taken_up or self.begin(session, bench, transfer_id=transfer.id)
        return self.answer(session, bench, work, transfer_view.opened(transfer))

    def _goods(self, session: Session, bench: Bench, work: Work, transfer: Transfer, found: Found) -> Step:
        if transfer_view.is_number(session, found, transfer):
            if hand.in_hand(work):
                return self._load(session, bench, work, transfer)
            return self.answer(session, bench, work, self.in_front(transfer.number))
        meaning = item_choice.one_of(session, found, _items_here(session, work), bench.language)
        if meaning is not None and work.place_id is not None:
            notice = hand.take(session, work, meaning, _lots(session, work, meaning.id), language=bench.language)
            _check_free(session, work)
            return self.answer(session, bench, work, notice)
        place = found.first(Sort.LOCATION)
        if place is None:
            return self.answer(session, bench, work, self.unknown(found))
        if hand.in_hand(work):
            return self.answer(session, bench, work, view.load_first(transfer))
        return self._source(session, bench, work, transfer, place.id)

    def _source(self, session: Session, bench: Bench, work: Work, transfer: Transfer, location_id: int) -> Step:
        source = session.get_one(Location, location_id)
        if work.place_id == source.id and transfer_view.is_carrier(source):
            return self._all(session, bench, work, transfer)
        transfer_sending.check_source(session, transfer, source)
        if not moving.free_content(session, source.id):
            return self.answer(session, bench, work, view.nothing_free(source))
        work.place_id, work.asked = source.id, ""
        return self.answer(session, bench, work, view.at(source))

    def _load(self, session: Session, bench: Bench, work: Work, transfer: Transfer) -> Step:
        assert work.item_id is not None
        assert work.place_id is not None
        assert work.lot_id is not None
        goods, pieces = Place(work.item_id, work.place_id, work.lot_id), work.quantity
        doubt = view.doubt(session, transfer, goods, pieces)
        if doubt is not None and work.asked != SURE:
            work.asked = SURE
            return self.answer(session, bench, work, doubt)
        journal.describe(session, "transfer.load", reason=transfer.number, work_id=work.id)
        transfer_sending.load(session, transfer, [(goods, pieces)])
        name = naming.full_name(session.get_one(Item, goods.item_id), bench.language)
        hand.empty(work)
        return self._loaded(session, bench, work, view.loaded(pieces, name))

    def _all(self, session: Session, bench: Bench, work: Work, transfer: Transfer) -> Step:
        source = session.get_one(Location, work.place_id)
        journal.describe(session, "transfer.load", reason=transfer.number, work_id=work.id)
        if source.kind == LocationKind.PALLET:
            pieces = transfer_sending.load_carrier(session, transfer, source)
        else:
            free = [(place, level.free) for place, level in moving.free_content(session, source.id)]
            transfer_sending.load(session, transfer, free)
            pieces = sum(count for _, count in free)
        code = source.code.partition("/")[0] if not source.is_active else source.code
        work.place_id = None
        hand.empty(work)
        return self._loaded(session, bench, work, view.loaded(pieces, code))

    def _loaded(self, session: Session, bench: Bench, work: Work, notice: Notice) -> Step:
        if work.place_id is not None and not moving.free_content(session, work.place_id):
            work.place_id = None
        return self.answer(session, bench, work, notice, "stock", "orders", "reorder")

    def _leave(self, session: Session, bench: Bench, work: Work, transfer: Transfer) -> Step:
        missing = view.missing(session, transfer)
        if missing and work.asked != GO:
            work.asked = GO
            return self.answer(session, bench, work, view.not_complete(missing))
        journal.describe(session, "transfer.leave", reason=transfer.number, work_id=work.id)
        transfer_sending.leave(session, transfer)
        work.is_open = False
        return self.answer(session, bench, None, view.gone(transfer), "stock", "orders", "reorder")


def _open_transfer(session: Session, work: Work | None) -> Transfer | None:
    if work is None or not work.is_open or work.transfer_id is None:
        return None
    transfer = session.get_one(Transfer, work.transfer_id)
    return transfer if transfer.state in UNSENT else None


def _items_here(session: Session, work: Work) -> set[int | None]:
    if hand.in_hand(work):
        return {work.item_id}
    return {place.item_id for place, _ in moving.free_content(session, work.place_id)} if work.place_id else set()


def _lots(session: Session, work: Work, item_id: int | None) -> dict[Place, int]:
    free = moving.free_content(session, work.place_id or 0)
    return {place: level.free for place, level in free if place.item_id == item_id}


def _check_free(session: Session, work: Work) -> None:
    """Return while so many are free where they are taken from. Raises RefusedError otherwise."""
    free = {place.lot_id: pieces for place, pieces in _lots(session, work, work.item_id).items()}
    if hand.in_hand(work) > free.get(work.lot_id or 0, 0):
        wanted = work.quantity
        hand.empty(work)
        raise view.not_so_many(wanted, max(free.values(), default=0))


WORKFLOW = Load()
