"""The books are put right by scan: where, what and how many, and why."""

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Sort
from fulfilment.step import Notice, Step, Tone, booked
from fulfilment.stock import adjusting, ledger, moving, reason_book, reasons
from fulfilment.stock.ledger import Place
from fulfilment.stock.reasons import Reason
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import adjust_view as view
from fulfilment.workflows import hand, item_choice
from fulfilment.workflows.adjust_view import NOTE, SURE, Why
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item
from models.place import Location
from models.work import Work


class Adjust(Workflow):
    """Correct what lies in a place, with the reason for it.

    Phases:

    - ``scan_place``: a bin, tote, pallet or the dock -> ``scan_item``.
    - ``scan_item``: each scan counts pieces of the difference, a quantity command multiplies the next one; an item of
      several lots -> ``scan_lot``, else -> ``scan_reason``. CANCEL leaves the place -> ``scan_place``.
    - ``scan_lot``: the code of a lot of the item -> ``scan_reason``.
    - ``scan_reason``: another piece counts; ALL takes all that is free there; a reason from the sheet, or its number,
      says whether the pieces are missing or too many and books them -> ``scan_item``. One that needs words ->
      ``scan_note``. A large value -> ``confirm``. CANCEL empties the hand.
    - ``scan_note``: any text is the note -> as after a reason.
    - ``confirm``: the same reason again books; where there are supervisors one of them signs on first.
    """

    name = "adjust"
    undoable = ("stock.adjust",)

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what the books say of the place."""
        if work is None or work.place_id is None:
            return view.start()
        return view.show(session, bench, work)

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Take the place, count pieces, take their reason."""
        try:
            if work is None or work.place_id is None:
                return self._place(session, bench, found)
            return self._goods(session, bench, work, found)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey CANCEL, ALL and the quantities."""
        assert work is not None
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        if name == "ALL":
            work.quantity = max(1, ledger.level(session, _goods(work)).free)
            notice = hand.counted(session, work, bench.language)
        elif name != "CANCEL":
            work.asked = name
        elif work.item_id is None:
            work.is_open = False
        else:
            hand.empty(work)
        return self.answer(session, bench, work, notice)

    def _place(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        place = session.get_one(Location, meaning.id)
        moving.check_holder(session, place)
        if place.warehouse_id != bench.warehouse_id:
            return self.answer(session, bench, None, view.elsewhere(place))
        work = self.begin(session, bench, place_id=place.id)
        return self.answer(session, bench, work, view.at(place))

    def _goods(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        assert work.place_id is not None
        if work.asked == hand.LOT:
            lots = hand.lots_known(session, work.item_id or 0, work.place_id)
            return self.answer(session, bench, work, hand.take_lot(session, work, found, lots, language=bench.language))
        if work.asked.startswith(NOTE):
            noted = view.waiting(work)
            return self._decide(session, bench, work, Why(noted.number, noted.sign, found.text.strip()))
        why = _reason_in(session, found) if hand.in_hand(work) else None
        if why is not None:
            return self._again(session, bench, work, why)
        meaning = item_choice.one_of(session, found, {work.item_id}, bench.language)
        if meaning is None:
            other = found.first(Sort.LOCATION)
            if other is not None and not hand.in_hand(work):
                work.is_open = False
                return self._place(session, bench, found)
            return self.answer(session, bench, work, self.unknown(found))
        lots = hand.lots_known(session, meaning.id, work.place_id)
        there = {place: 0 for place, _ in ledger.content(session, work.place_id) if place in lots}
        if len(there) == 1 and not meaning.lot:
            lots = there
        return self.answer(session, bench, work, hand.take(session, work, meaning, lots, language=bench.language))

    def _again(self, session: Session, bench: Bench, work: Work, why: Why) -> Step:
        """Decide for a reason; the one that waits to be scanned again keeps its note, and is sure then."""
        earlier = view.waiting(work) if work.asked.startswith(SURE) else None
        if earlier is not None and (earlier.number, earlier.sign) == (why.number, why.sign):
            return self._decide(session, bench, work, earlier, is_sure=True)
        return self._decide(session, bench, work, why)

    def _decide(self, session: Session, bench: Bench, work: Work, why: Why, *, is_sure: bool = False) -> Step:
        """Book the pieces in hand for a reason, or ask what is still wanted before that."""
        reason = view.reason_of(session, why)
        difference = _difference(reason, why.sign, work.quantity)
        if reason.needs_note and not why.note:
            work.asked = f"{NOTE}{why}"
            return self.answer(session, bench, work, view.note_wanted(reason))
        reason_book.check_note(reason, why.note)
        value = reason_book.value_minor(session, work.item_id or 0, difference)
        if reason_book.is_large(session, bench.warehouse_id, value):
            if not is_sure:
                work.asked = f"{SURE}{why}"
                return self.answer(session, bench, work, view.sure(session, bench, value))
            reason_book.check_supervisor(session, bench.operator_id)
        return self._book(session, bench, work, reason, why, difference=difference)

    def _book(self, session: Session, bench: Bench, work: Work, reason: Reason, why: Why, *, difference: int) -> Step:
        said = reasons.stored(reason.code, why.note)
        journal.describe(session, "stock.adjust", reason=said, work_id=work.id)
        adjusting.adjust(session, _goods(work), difference, reason.code, note=why.note)
        item, place = session.get_one(Item, work.item_id), session.get_one(Location, work.place_id)
        notice: Notice = view.booked_notice(naming.full_name(item, bench.language), place, difference, said)
        hand.empty(work)
        return self.answer(session, bench, work, notice, "stock", "orders", "reorder")


def _goods(work: Work) -> Place:
    assert work.item_id is not None
    assert work.place_id is not None
    assert work.lot_id is not None
    return Place(work.item_id, work.place_id, work.lot_id)


def _reason_in(session: Session, found: Found) -> Why | None:
    meaning = found.first(Sort.REASON)
    named = reason_book.of(session).numbered(meaning.name if meaning is not None else found.text)
    if named is None and meaning is not None:
        raise view.not_used()
    return None if named is None else Why(named[0].number, named[1])


def _difference(reason: Reason, sign: str, pieces: int) -> int:
    """Return the pieces with their sign. Raises RefusedError where it has to be said, or does not fit."""
    if not (reason.can_add or reason.can_take):
        raise view.moves_only(reason)
    if reason.is_both_ways and not sign:
        raise view.sign_wanted(reason)
    is_more = sign == "+" if sign else reason.can_add
    difference = pieces if is_more else -pieces
    if not reasons.explains(reason, difference):
        raise view.other_sign(reason)
    return difference


WORKFLOW = Adjust()
