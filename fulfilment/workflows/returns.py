"""Goods come back: scan what they came with, scan each piece, its condition, and where it goes."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.step import Notice, Step, Tone, booked, checked, refused
from fulfilment.stock import dispositions, lots, returns
from fulfilment.stock.dispositions import Disposition
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.return_states import ReturnState
from fulfilment.stock.returns import Arrival
from fulfilment.workflows import claiming, item_choice
from fulfilment.workflows import returns_view as view
from fulfilment.workflows.returns_view import EXTRA, GRADES, LOT, in_hand, judged, times, waits_for_lot
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.returns import Return
from models.shipping import Parcel, Shipment
from models.work import Work

_NO_LOTS = frozenset({Sort.ITEM, Sort.LOCATION, Sort.ORDER})
"""What the text of a lot or serial number cannot be; the number of another item's piece it can."""
_WAYS = {"REPAIR": Disposition.REPAIR, "TOSUPPLIER": Disposition.SUPPLIER}


class Returns(Workflow):
    """Take back what a customer sent, piece by piece, by scanner alone.

    Three scans a piece: its code, its condition (a command), the place it goes to. The place decides what becomes of
    it: a bin that orders are picked from, or the dock, is "to stock"; any other place is "on hold", or what REPAIR or
    TOSUPPLIER said before. SCRAP needs no place. Damaged and faulty goods never lie where orders are picked.

    Phases:

    - ``scan_return``: the return's own code, the shop's number, the order, the shipping label or the code of the
      parcel -> ``scan_item``; NEXT takes in what nobody knows the order of.
    - ``scan_item``: an item, maybe multiplied by a quantity command -> ``scan_grade``; one that the order never had
      asks for a second scan. A tracked item without its lot or serial number in the
      code -> ``scan_lot``. CLOSE ends the return, LEAVE sets it aside -> ``scan_return``.
    - ``scan_lot``: a lot of the item; one that was not shipped to this customer asks for a second scan; NEXT takes the
      only lot that was -> ``scan_grade``.
    - ``scan_grade``: ASNEW, OPENED, DAMAGED, FAULTY -> ``scan_place``; another piece of the same counts.
    - ``scan_place``: a place, or SCRAP, books the pieces -> ``scan_item``; REPAIR and TOSUPPLIER choose what they wait
      for. CANCEL puts the pieces in hand down again, unbooked.
    """

    name = "return"
    undoable = ("return.take_in", "return.close", "return.open")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what may come back and what came."""
        returned = _open_return(session, work)
        if work is None or returned is None:
            return view.start()
        return view.show(session, work, returned, bench.language)

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open a return, take pieces into the hand, or put them down."""
        returned = _open_return(session, work)
        if work is not None and returned is None:
            work.is_open = False
        try:
            if work is None or returned is None:
                return self._open(session, bench, found)
            if waits_for_lot(work):
                return self._lot(session, bench, work, returned, found)
            return self._goods(session, bench, work, returned, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, the conditions, REPAIR, TOSUPPLIER, SCRAP, CLOSE, LEAVE, CANCEL and the quantities."""
        returned = _open_return(session, work)
        if work is None or returned is None:
            journal.describe(session, "return.open")
            return self._go_on(session, bench, returns.open_unknown(session, bench.warehouse_id))
        if name == "CLOSE":
            return self._close(session, bench, work, returned)
        if name == "SCRAP":
            try:
                return self._book(session, bench, work, returned, disposition=Disposition.SCRAP)
            except RefusedError as refusal:
                return self.answer(session, bench, work, refusal.notice)
        if name == "NEXT":
            (lot_id,) = returns.lots_shipped(session, returned.order_id, work.item_id or 0)
            return self._take(session, bench, work, lot_id, work.quantity)
        if name in GRADES:
            work.asked = f"{view.GRADED}{GRADES[name].value}"
        elif name in _WAYS:
            grade, _ = judged(work)
            work.asked = f"{view.GRADED}{grade.value}:{_WAYS[name].value}"
        elif name in commands.QUANTITIES:
            work.asked = name
        elif name == "CANCEL":
            _empty_hand(work)
        else:
            work.is_open = False
        return self.answer(session, bench, work, booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND))

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.RETURN, Sort.ORDER, Sort.PARCEL)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        journal.describe(session, "return.open")
        if meaning.sort == Sort.RETURN:
            returned = returns.open_known(session, bench.warehouse_id, meaning.id)
        else:
            returned = returns.open_for_order(session, bench.warehouse_id, _order_of(session, meaning))
        return self._go_on(session, bench, returned)

    def _go_on(self, session: Session, bench: Bench, returned: Return) -> Step:
        taken_up = claiming.on_return(session, bench, self.name, returned.id)
        if isinstance(taken_up, Notice):
            return self.answer(session, bench, None, taken_up)
        work = taken_up or self.begin(session, bench, return_id=returned.id)
        notice = booked("returns.opened", view.OPENED.with_values(code=returned.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice, "returns")

    def _goods(self, session: Session, bench: Bench, work: Work, returned: Return, found: Found) -> Step:
        confirmed = work.item_id if work.asked == EXTRA else None
        if work.asked == EXTRA:
            work.asked = ""
        meaning = _choose(session, returned, work, found, bench.language)
        if meaning is not None:
            return self._item(session, bench, work, returned, meaning, is_confirmed=confirmed == meaning.id)
        place = found.first(Sort.LOCATION)
        if place is None:
            again = found.first(Sort.RETURN)
            is_same = again is not None and again.id == returned.id
            return self.answer(session, bench, work, self.in_front(returned.code) if is_same else self.unknown(found))
        if not in_hand(work):
            return self.answer(session, bench, work, view.empty_hand())
        if not work.asked.startswith(view.GRADED):
            return self.answer(session, bench, work, view.condition_first())
        return self._put(session, bench, work, returned, place.id)

    def _item(
        self, session: Session, bench: Bench, work: Work, returned: Return, meaning: Meaning, *, is_confirmed: bool
    ) -> Step:
        item = session.get_one(Item, meaning.id)
        if in_hand(work) and work.item_id != item.id:
            return self.answer(session, bench, work, view.other_in_hand(session, work, bench.language))
        pieces = meaning.quantity * times(work)
        returns.check_pieces(session, returned, item.id, pieces + in_hand(work))
        is_of_order = returned.order_id is None or bool(returns.returnable(session, returned.order_id, item.id))
        if not is_of_order and not is_confirmed and not in_hand(work):
            work.item_id, work.lot_id, work.quantity, work.asked = item.id, None, 0, EXTRA
            return self.answer(session, bench, work, view.not_sent(naming.full_name(item, bench.language)))
        if in_hand(work):
            return self._more(session, bench, work, meaning, pieces)
        work.item_id, work.lot_id = item.id, None
        if item.tracking == "none":
            return self._take(session, bench, work, _lot_of(session, item.id, ""), pieces)
        lots.check_pieces(item, pieces)
        work.quantity, work.asked = pieces, LOT
        if not meaning.lot:
            wanted = view.SERIAL_WANTED if item.tracking == "serial" else view.LOT_WANTED
            return self.answer(session, bench, work, checked("returns.lot_wanted", wanted, tone=Tone.COMMAND))
        return self._judge_lot(session, bench, work, returned, meaning.lot)

    def _more(self, session: Session, bench: Bench, work: Work, meaning: Meaning, pieces: int) -> Step:
        """Count further pieces of what is in the hand; the code of another lot does not belong to them."""
        lot = session.get_one(Lot, work.lot_id)
        if lot.is_serial or (meaning.lot and meaning.lot != lot.code):
            return self.answer(session, bench, work, view.other_in_hand(session, work, bench.language))
        return self._take(session, bench, work, lot.id, pieces + work.quantity)

    def _lot(self, session: Session, bench: Bench, work: Work, returned: Return, found: Found) -> Step:
        same = [meaning.lot for meaning in found.all(Sort.ITEM) if meaning.id == work.item_id and meaning.lot]
        others = (meaning for meaning in found.meanings if meaning.sort in _NO_LOTS and not meaning.lot)
        if not same and (found.is_foreign_command or any(others)):
            return self.answer(session, bench, work, self.unknown(found))
        return self._judge_lot(session, bench, work, returned, same[0] if same else found.text)

    def _judge_lot(self, session: Session, bench: Bench, work: Work, returned: Return, code: str) -> Step:
        """Take a lot that was shipped to this customer; another one on its second scan."""
        assert work.item_id is not None
        lot_id = _lot_of(session, work.item_id, code)
        if lot_id is None:
            return self.answer(session, bench, work, view.unknown_lot(code[:40]))
        returns.check_serial(session, returned, work.item_id, lot_id)
        proposed = returns.lots_shipped(session, returned.order_id, work.item_id)
        if proposed and proposed.get(lot_id, 0) < work.quantity and work.asked != f"{LOT}:{lot_id}":
            work.asked = f"{LOT}:{lot_id}"
            return self.answer(session, bench, work, view.other_lot(session, code, proposed))
        return self._take(session, bench, work, lot_id, work.quantity)

    def _take(self, session: Session, bench: Bench, work: Work, lot_id: int | None, pieces: int) -> Step:
        assert lot_id is not None, "every item has a lot with the empty code"
        keeps = work.asked if work.asked.startswith(view.GRADED) else ""
        work.lot_id, work.quantity, work.asked = lot_id, pieces, keeps
        item = session.get_one(Item, work.item_id)
        text = view.IN_HAND.with_values(n=pieces, item=naming.full_name(item, bench.language))
        return self.answer(session, bench, work, booked("returns.in_hand", text))

    def _put(self, session: Session, bench: Bench, work: Work, returned: Return, place_id: int) -> Step:
        place = session.get_one(Location, place_id)
        if place.warehouse_id != bench.warehouse_id:
            text = view.ELSEWHERE.with_values(place=place.code)
            return self.answer(session, bench, work, refused("place.elsewhere", text, tone=Tone.WRONG_ITEM))
        grade, chosen = judged(work)
        is_for_orders = place.is_pickable or place.kind == LocationKind.DOCK
        disposition = dispositions.at_place(grade, chosen, is_for_orders=is_for_orders)
        if disposition is None:
            return self.answer(session, bench, work, view.not_there(place.code, grade, chosen))
        return self._book(session, bench, work, returned, disposition=disposition, place=place)

    def _book(
        self,
        session: Session,
        bench: Bench,
        work: Work,
        returned: Return,
        *,
        disposition: Disposition,
        place: Location | None = None,
    ) -> Step:
        assert work.item_id is not None
        assert work.lot_id is not None
        grade, _ = judged(work)
        pieces = work.quantity
        place_id = None if place is None else place.id
        journal.describe(session, "return.take_in", reason=returned.code, work_id=work.id)
        arrival = Arrival(work.item_id, work.lot_id, pieces, grade, disposition, place_id)
        returns.take_in(session, returned, arrival)
        item = session.get_one(Item, work.item_id)
        _empty_hand(work)
        name = naming.full_name(item, bench.language)
        notice = view.taken_in(pieces, name, disposition, place.code if place is not None else "")
        return self.answer(session, bench, work, notice, "stock", "returns", "orders")

    def _close(self, session: Session, bench: Bench, work: Work, returned: Return) -> Step:
        journal.describe(session, "return.close", reason=returned.code, work_id=work.id)
        missing = returns.close(session, returned)
        work.is_open = False
        return self.answer(session, bench, None, view.closed(returned, missing), "returns")


def _open_return(session: Session, work: Work | None) -> Return | None:
    if work is None or not work.is_open or work.return_id is None:
        return None
    returned = session.get_one(Return, work.return_id)
    return returned if returned.state == ReturnState.OPEN else None


def _order_of(session: Session, meaning: Meaning) -> int:
    if meaning.sort == Sort.ORDER:
        return meaning.id
    shipment = select(Shipment.order_id).join(Parcel, Parcel.shipment_id == Shipment.id)
    return session.scalars(shipment.where(Parcel.id == meaning.id)).one()


def _choose(session: Session, returned: Return, work: Work, found: Found, language: str) -> Meaning | None:
    """Return the item meant; where one code stands for several, the one in hand, else one that the order had."""
    wanted = (
        {work.item_id} if in_hand(work) else {row.item_id for row in returns.returnable(session, returned.order_id)}
    )
    return item_choice.one_of(session, found, wanted, language)


def _lot_of(session: Session, item_id: int, code: str) -> int | None:
    return session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == code)).first()


def _empty_hand(work: Work) -> None:
    work.item_id, work.lot_id, work.quantity, work.asked = None, None, 0, ""


WORKFLOW = Returns()
