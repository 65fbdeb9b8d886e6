"""What is really in a bin: go where one is sent or scan any bin, scan everything in it, finish."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, booked, checked
from fulfilment.stock import count_results, count_rules, count_tour, counting, filling, ledger, lots, moving
from fulfilment.stock.count_results import Counter
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import claiming, count_view, item_choice
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.place import Location
from models.stock import CountHand, CountResult
from models.work import Work

_LOT, _NONE_LEFT = "lot", "none_left"
"""Questions that wait for a second scan: which lot the pieces are of, whether what was not seen is really gone."""


class Count(Workflow):
    """Count what lies in a bin, one item after the other; the counter is not told what the books say.

    Nobody has to stop working meanwhile: what counts is what the books said when the pieces of an item were scanned.
    A difference outside of tolerance is not booked: another person counts once more, then the desk decides.

    Phases:

    - ``scan_bin``: a bin asks for a count of everything the books have in it -> ``scan_item``. NEXT sends to the next
      bin that waits, in the order of the way -> ``go_to_bin``.
    - ``go_to_bin``: the bin -> ``scan_item``, for what was asked for there; NEXT -> the bin after it; LEAVE ->
      ``scan_bin``.
    - ``scan_item`` (``scan_empty`` where nothing is asked for): each scan counts pieces of one item and lot. The first
      scan of another item books the one before; CLOSE books the last one and ends the count -> ``scan_bin``, or
      ``go_to_bin`` when one was sent. Where something was not seen, CLOSE asks for a second CLOSE, which books it as
      gone. CANCEL starts the item in hand again, LEAVE stops the count and keeps what is booked; the rest stays to be
      counted. Tracked items without a lot in their code -> ``scan_lot``.
    - ``scan_lot``: the code of a known lot of the item, or of one of its pieces -> ``scan_item``.

    Pieces with serial numbers are counted one by one; one that the books have in another place is moved here.
    """

    name = "count"
    undoable = ("count.item", "count.close")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, and what is still to be counted."""
        sent_to = _sent_to(session, work)
        if work is None or (work.place_id is None and sent_to is None):
            return count_view.start(count_tour.waiting(session, bench.warehouse_id))
        if work.place_id is None and sent_to is not None:
            asked = counting.open_counts_of(session, sent_to)
            reasons = [count_rules.reason(code) for code in dict.fromkeys(task.reason for task in asked)]
            return count_view.go_to(session, work, sent_to, reasons)
        places = _to_count(session, bench, work)
        is_empty = not (places or work.item_id or ledger.content(session, work.place_id or 0))
        state = "scan_lot" if work.asked == _LOT else "scan_empty" if is_empty else "scan_item"
        return count_view.counting(
            session, bench, work, places, in_hand=_in_hand(work), state=state, times=_times(work)
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open the count of a bin, or count pieces."""
        try:
            if work is None or work.place_id is None:
                return self._open(session, bench, work, found)
            if work.asked == _LOT:
                return self._lot(session, bench, work, found)
            meaning = item_choice.one_of(session, found, _fitting(session, work, found), bench.language)
            if meaning is None:
                return self.answer(session, bench, work, self.unknown(found))
            return self._item(session, bench, work, meaning)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, CLOSE, LEAVE, CANCEL and the quantities."""
        if name == "NEXT" or work is None:
            return self._next(session, bench, work)
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        if name in commands.QUANTITIES:
            work.asked = name
        elif name == "CANCEL":
            work.item_id, work.lot_id, work.quantity, work.asked = None, None, 0, ""
        elif name == "LEAVE":
            work.is_open = False
        else:
            return self._close(session, bench, work)
        return self.answer(session, bench, work, notice)

    def _next(self, session: Session, bench: Bench, work: Work | None) -> Step:
        location_id = self._next_bin(session, bench, _sent_to(session, work))
        if location_id is None:
            return self.answer(session, bench, work, checked("count.none", _NONE_WAITS, detail=_ANY_BIN))
        if work is None:
            work = self._send(session, bench, location_id)
        else:
            _hand(session, work).location_id = location_id
        return self.answer(session, bench, work, booked("scan.command", commands.NAMES["NEXT"], tone=Tone.COMMAND))

    def _next_bin(self, session: Session, bench: Bench, after_id: int | None) -> int | None:
        return count_tour.next_bin(
            session,
            bench.warehouse_id,
            operator_id=bench.operator_id,
            station_id=bench.station_id,
            after_id=after_id,
        )

    def _send(self, session: Session, bench: Bench, location_id: int) -> Work:
        work = self.begin(session, bench)
        session.add(CountHand(work_id=work.id, location_id=location_id))
        return work

    def _open(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            return self.answer(session, bench, work, self.unknown(found))
        place = session.scalars(select(Location).where(Location.id == meaning.id).with_for_update()).one()
        sent_to = _sent_to(session, work)
        _check(session, bench, place, sent_to)
        has_it = claiming.on_place(session, bench, self.name, place.id)
        if isinstance(has_it, Notice):
            return self.answer(session, bench, work, has_it)
        if work is not None:
            work.is_open = has_it is None
        if has_it is not None:
            has_it.item_id, has_it.lot_id, has_it.quantity, has_it.asked = None, None, 0, ""
            return self.answer(session, bench, has_it, count_view.opened(place))
        if work is None:
            work = self.begin(session, bench, place_id=place.id)
            session.add(CountHand(work_id=work.id))
        work.place_id = place.id
        journal.describe(session, "count.open", work_id=work.id)
        if not _is_limited(session, work):
            barred = count_results.barred(session, place.id, bench.operator_id)
            counting.open_counts_for_all(session, place.id, besides=barred)
        return self.answer(session, bench, work, count_view.opened(place))

    def _item(self, session: Session, bench: Bench, work: Work, meaning: Meaning) -> Step:
        pieces = meaning.quantity * _times(work)
        item = session.get_one(Item, meaning.id)
        if item.tracking == "lot" and not meaning.lot and _in_hand(work) and work.item_id == item.id:
            assert work.lot_id is not None
            return self._count(session, bench, work, item.id, work.lot_id, pieces=pieces)
        if item.tracking != "none" and not meaning.lot:
            lots.check_pieces(item, pieces)
            _check_asked(session, bench, work, item)
            says = booked if _in_hand(work) else checked
            before = self._book(session, bench, work)
            work.item_id, work.lot_id, work.quantity, work.asked = item.id, None, pieces, _LOT
            follows = count_view.what_follows(session, bench.language, before)
            wanted = _SERIAL_WANTED if item.tracking == "serial" else _LOT_WANTED
            notice = says("count.lot_wanted", wanted, tone=Tone.COMMAND, detail=follows)
            return self.answer(session, bench, work, notice, "stock")
        lot_id = _lot_of(session, item.id, meaning.code_for(item.tracking))
        if lot_id is None:
            return self.answer(session, bench, work, count_view.unknown_lot(meaning.lot))
        return self._count(session, bench, work, item.id, lot_id, pieces=pieces)

    def _lot(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        assert work.item_id is not None
        codes = [meaning.lot for meaning in found.all(Sort.ITEM) if meaning.id == work.item_id and meaning.lot]
        lot_id = _lot_of(session, work.item_id, codes[0] if codes else found.text)
        if lot_id is None:
            return self.answer(session, bench, work, count_view.unknown_lot(found.text[:40]))
        pieces, work.quantity, work.asked = work.quantity, 0, ""
        return self._count(session, bench, work, work.item_id, lot_id, pieces=pieces)

    def _count(self, session: Session, bench: Bench, work: Work, item_id: int, lot_id: int, *, pieces: int) -> Step:
        assert work.place_id is not None
        place = Place(item_id, work.place_id, lot_id)
        item = session.get_one(Item, item_id)
        name = naming.full_name(item, bench.language)
        is_another = (work.item_id, work.lot_id) != (item_id, lot_id) or not _in_hand(work)
        before: list[CountResult] = []
        if item.tracking == "serial":
            lots.check_pieces(item, pieces)
            if not is_another:
                return self.answer(session, bench, work, count_view.same_serial(session, lot_id))
        if is_another:
            if _is_counted(session, work, place):
                notice = checked("count.already", _ALREADY.with_values(item=name), detail=_ALREADY_CURE)
                return self.answer(session, bench, work, notice)
            _check_asked(session, bench, work, item)
            _check_person(session, bench, place, name)
            before = self._book(session, bench, work)
        hand, books = _hand(session, work), ledger.level(session, place).on_hand
        hand.booked_low = books if is_another else min(hand.booked_low, books)
        hand.booked_high = books if is_another else max(hand.booked_high, books)
        work.item_id, work.lot_id, work.quantity, work.asked = item_id, lot_id, work.quantity + pieces, ""
        follows = count_view.what_follows(session, bench.language, before)
        return self.answer(session, bench, work, count_view.counted(name, work.quantity, follows), "stock")

    def _book(self, session: Session, bench: Bench, work: Work, kind: str = "count.item") -> list[CountResult]:
        """Book the item in hand, if any, and empty the hand; names the running operation."""
        assert work.place_id is not None
        journal.describe(session, kind, reason="count", work_id=work.id)
        done: list[CountResult] = []
        if _in_hand(work) and work.item_id is not None and work.lot_id is not None:
            hand = _hand(session, work)
            place = Place(work.item_id, work.place_id, work.lot_id)
            window = hand.booked_low, hand.booked_high
            done.append(count_results.record(session, place, work.quantity, _counter(bench, work), window=window))
        work.item_id, work.lot_id, work.quantity = None, None, 0
        return done

    def _close(self, session: Session, bench: Bench, work: Work) -> Step:
        assert work.place_id is not None
        in_hand = (work.item_id, work.lot_id) if _in_hand(work) else None
        unseen = [place for place in _to_count(session, bench, work) if (place.item_id, place.lot_id) != in_hand]
        there = [place for place in unseen if ledger.level(session, place).on_hand]
        if there and work.asked != _NONE_LEFT:
            work.asked = _NONE_LEFT
            names = ", ".join(
                naming.full_name(session.get_one(Item, place.item_id), bench.language) for place in there[:3]
            )
            notice = checked("count.unseen", _UNSEEN.with_values(items=names), detail=_UNSEEN_CURE)
            return self.answer(session, bench, work, notice)
        self._book(session, bench, work, "count.close")
        for place in unseen:
            count_results.record(session, place, 0, _counter(bench, work))
        return self._leave_bin(session, bench, work)

    def _leave_bin(self, session: Session, bench: Bench, work: Work) -> Step:
        """End the count of a bin and send the person on, who was sent here."""
        assert work.place_id is not None
        done = count_results.counted_in(session, work.id)
        if not done and not ledger.content(session, work.place_id):
            count_results.record_empty(session, work.place_id, _counter(bench, work))
        for task in counting.open_counts_of(session, work.place_id):
            if task.item_id is None:
                task.state = "done"
        work.is_open, work.asked = False, ""
        place = session.get_one(Location, work.place_id)
        notice = count_view.closed(session, bench.language, place, done)
        overfull = filling.overfull(session, place) if any(each.difference > 0 for each in done) else None
        notice = count_view.warned(notice, overfull)
        following = None
        if _sent_to(session, work) is not None:
            session.flush()
            following = self._next_bin(session, bench, work.place_id)
        going = self._send(session, bench, following) if following is not None else None
        return self.answer(session, bench, going, notice, "stock", "reorder")


def _hand(session: Session, work: Work) -> CountHand:
    hand = session.get(CountHand, work.id)
    if hand is None:
        hand = CountHand(work_id=work.id, booked_low=0, booked_high=0)
        session.add(hand)
    return hand


def _sent_to(session: Session, work: Work | None) -> int | None:
    hand = session.get(CountHand, work.id) if work is not None else None
    return hand.location_id if hand is not None else None


def _counter(bench: Bench, work: Work) -> Counter:
    return Counter(bench.operator_id, work.id)


def _fitting(session: Session, work: Work, found: Found) -> set[int | None]:
    """Return which of several items may be meant: the one in hand, else those that lie in the bin."""
    assert work.place_id is not None
    if _in_hand(work) or len(found.all(Sort.ITEM)) < 2:
        return {work.item_id}
    return {place.item_id for place, _ in ledger.content(session, work.place_id)}


def _in_hand(work: Work) -> int:
    return work.quantity if work.asked != _LOT else 0


def _times(work: Work) -> int:
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def _to_count(session: Session, bench: Bench, work: Work) -> list[Place]:
    """Return what this person still has to count here."""
    assert work.place_id is not None
    barred = count_results.barred(session, work.place_id, bench.operator_id)
    wanted = (counting.place_of(task) for task in counting.open_counts_of(session, work.place_id))
    return [place for place in dict.fromkeys(wanted) if place is not None and place not in barred]


def _is_limited(session: Session, work: Work) -> bool:
    """Return whether only some items of the bin are to be counted: one was sent, and nobody asks for all of it."""
    if _sent_to(session, work) is None or work.place_id is None:
        return False
    return all(task.item_id is not None for task in counting.open_counts_of(session, work.place_id))


def _is_counted(session: Session, work: Work, place: Place) -> bool:
    """Return whether this was counted before in the same work."""
    counted = count_results.counted_in(session, work.id)
    return any((each.item_id, each.lot_id) == (place.item_id, place.lot_id) for each in counted)


def _lot_of(session: Session, item_id: int, code: str) -> int | None:
    """Return a known lot of an item; the untracked one is the lot without a code."""
    return session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == code)).first()


def _check(session: Session, bench: Bench, place: Location, sent_to: int | None) -> None:
    """Return when this bin may be counted here and now by this person. Raises RefusedError else."""
    if sent_to is not None and place.id != sent_to:
        wanted = session.get_one(Location, sent_to).code
        raise RefusedError("count.wrong_bin", _WRONG_BIN.with_values(place=place.code, wanted=wanted), cure=_GO_THERE)
    moving.check_holder(session, place)
    if place.warehouse_id != bench.warehouse_id:
        raise RefusedError("place.elsewhere", _ELSEWHERE.with_values(place=place.code))
    if not count_results.may_count_bin(session, place.id, bench.operator_id, is_sent=sent_to is not None):
        raise RefusedError("count.same_person", _SAME_BIN.with_values(place=place.code), cure=_SAME_CURE)


def _check_asked(session: Session, bench: Bench, work: Work, item: Item) -> None:
    """Return when this item is to be counted here. Raises RefusedError where only others are."""
    if not _is_limited(session, work):
        return
    asked = {place.item_id for place in _to_count(session, bench, work)}
    asked.update(result.item_id for result in count_results.counted_in(session, work.id) if result.item_id)
    if item.id not in asked:
        name = naming.full_name(item, bench.language)
        raise RefusedError("count.not_asked", _NOT_ASKED.with_values(item=name), cure=_NOT_ASKED_CURE)


def _check_person(session: Session, bench: Bench, place: Place, name: str) -> None:
    """Return when this person may count this. Raises RefusedError where another one has to."""
    if place in count_results.barred(session, place.location_id, bench.operator_id):
        raise RefusedError("count.same_person", _SAME_PERSON.with_values(item=name), cure=_SAME_CURE)


_ELSEWHERE = Text("count", QT_TRANSLATE_NOOP("count", "{place} is in another warehouse"))
_WRONG_BIN = Text("count", QT_TRANSLATE_NOOP("count", "{place} is not {wanted}"))
_GO_THERE = Text("count", QT_TRANSLATE_NOOP("count", "Go to the bin above, or set it aside to count another one."))
_NONE_WAITS = Text("count", QT_TRANSLATE_NOOP("count", "No bin waits to be counted"))
_ANY_BIN = Text("count", QT_TRANSLATE_NOOP("count", "Scan any bin to count it."))
_SAME_BIN = Text("count", QT_TRANSLATE_NOOP("count", "You have counted {place} yourself"))
_SAME_PERSON = Text("count", QT_TRANSLATE_NOOP("count", "You have counted {item} here yourself"))
_SAME_CURE = Text("count", QT_TRANSLATE_NOOP("count", "Nothing was counted. Another person has to count it once more."))
_NOT_ASKED = Text("count", QT_TRANSLATE_NOOP("count", "{item} is not to be counted now"))
_NOT_ASKED_CURE = Text(
    "count", QT_TRANSLATE_NOOP("count", "Nothing was counted. To count all of the bin, set this aside and scan it.")
)
_ALREADY = Text("count", QT_TRANSLATE_NOOP("count", "{item} is counted already"))
_ALREADY_CURE = Text("count", QT_TRANSLATE_NOOP("count", "Undo, or finish and count this bin once more."))
_SERIAL_WANTED = Text("count", QT_TRANSLATE_NOOP("count", "Now its serial number"))
_LOT_WANTED = Text("count", QT_TRANSLATE_NOOP("count", "Which lot is it?"))
_UNSEEN = Text("count", QT_TRANSLATE_NOOP("count", "Not counted yet: {items}"))
_UNSEEN_CURE = Text("count", QT_TRANSLATE_NOOP("count", "Scan them, or choose Finish again if none is there."))

WORKFLOW = Count()
