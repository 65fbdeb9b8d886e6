"""Goods leave the dock: three bins are proposed, a scan confirms, another bin takes a second scan."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.step import (
    QT_TRANSLATE_NOOP,
    Card,
    Fact,
    Header,
    Line,
    Step,
    Text,
    Tone,
    booked,
    checked,
    plain,
    refused,
)
from fulfilment.stock import moving, proposing, putaway
from fulfilment.stock.ledger import Place
from fulfilment.stock.putaway_choice import Proposal, Reason
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view, item_choice, putaway_pallets
from fulfilment.workflows.workflow import Workflow
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.purchase import Receipt
from models.work import Work

_HAND, _OTHER = "hand", "other"
"""Pieces were counted into the hand; a place that was not proposed waits for its second scan."""


@dataclass(frozen=True)
class _Stand:
    """Where the work stands."""

    receipt: Receipt
    """What is put away."""
    waiting: tuple[tuple[Place, int], ...]
    """What waits on the dock, with its pieces."""
    place: Place
    """What is put away now."""
    pieces: int
    """How many go with the next place."""
    is_counted: bool
    """True once they were counted into the hand; else a bin takes as many as it has room for."""
    proposals: tuple[Proposal, ...]
    """Where they should go."""

    def pieces_for(self, location_id: int) -> int:
        """Return how many pieces a scan of a place puts there."""
        room = next((each.pieces for each in self.proposals if each.location_id == location_id), self.pieces)
        return self.pieces if self.is_counted else room


class PutAway(Workflow):
    """Bring what a receipt has left on the dock to its bins; a receipt may be closed, and the work go on tomorrow.

    Phases:

    - ``scan_receipt``: the code of a receipt, its purchase order or an item on the dock; NEXT takes the oldest
      receipt of which something waits -> ``scan_location``.
    - ``scan_location``: three bins are proposed with their reasons. A proposed bin takes the waiting pieces of the
      item for which it has room, or those counted into the hand by scanning them; another place takes a second scan
      of it. SKIP goes to the next item, CANCEL empties the hand, LEAVE sets the receipt aside. When nothing waits
      -> ``scan_receipt``.
    - ``scan_place``: the same where no bin has room: any place takes a second scan.
    - ``scan_stand``: a pallet was scanned in ``scan_receipt``, or waits on the dock where nothing loose does: a place
      takes it with what is on it, one that is not proposed on a second scan -> ``scan_receipt``.
    """

    name = proposing.WORKFLOW_NAME
    undoable = (putaway.PUT_AWAY, putaway_pallets.CARRY)

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to put away now and where."""
        on_its_way = putaway_pallets.carried(session, work)
        if work is not None and on_its_way is not None:
            return putaway_pallets.show(session, bench, work, on_its_way)
        stand = _stand(session, work) if work is not None else None
        if work is None or stand is None:
            prompt, detail = _BEGIN
            offers = commands.offers("NEXT", "UNDO")
            return Step(workflow=self.name, state="scan_receipt", prompt=prompt, detail=detail, offers=offers)
        return self._show(session, bench, work, stand)

    def _show(self, session: Session, bench: Bench, work: Work, stand: _Stand) -> Step:
        first = next(iter(stand.proposals), None)
        prompt, detail = _NO_ROOM
        if first is not None:
            prompt = _INTO.with_values(n=stand.pieces_for(first.location_id), place=first.code)
            fits = first.pieces >= stand.pieces
            detail = _DIVIDE if fits else _FITS.with_values(n=first.pieces, place=first.code)
        times = _times(work)
        item = session.get_one(Item, stand.place.item_id)
        return Step(
            workflow=self.name,
            state="scan_location" if first else "scan_place",
            prompt=prompt,
            detail=_COUNTS.with_values(n=times) if times > 1 else detail,
            work_id=work.id,
            header=Header(_RECEIPT.with_values(receipt=stand.receipt.code)),
            card=_card(session, stand, item, bench.language),
            lines=_lines(session, stand, bench.language),
            progress=_progress(session, stand),
            offers=commands.offers("UNDO", "SKIP", "CANCEL", "LEAVE", *commands.QUANTITIES),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open a receipt, count pieces into the hand, or put them down."""
        try:
            on_its_way = putaway_pallets.carried(session, work)
            if work is not None and on_its_way is not None:
                return self._stand_it(session, bench, work, on_its_way, found)
            stand = _stand(session, work) if work is not None else None
            if work is None or stand is None:
                if work is not None:
                    work.is_open = False
                return self._open(session, bench, found)
            waiting = {goods.item_id for goods, _ in stand.waiting}
            meaning = item_choice.one_of(session, found, waiting, bench.language)
            if meaning is not None:
                return self._item(session, bench, work, stand, meaning)
            place = found.first(Sort.LOCATION)
            if place is not None:
                return self._place(session, bench, work, stand, place.id)
            return self.answer(session, bench, work, self.unknown(found))
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, SKIP, CANCEL, LEAVE and the quantities."""
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        if work is not None and putaway_pallets.carried(session, work) is not None:
            work.is_open, work.asked = False, ""
            return self.answer(session, bench, None, notice)
        stand = _stand(session, work) if work is not None else None
        if work is None or stand is None:
            receipts = putaway.waiting_receipts(session, bench.warehouse_id)
            if receipts:
                return self._begin(session, bench, receipts[0])
            return self._carry(session, bench, putaway_pallets.waiting(session, bench.warehouse_id))
        if name == "LEAVE":
            work.is_open = False
            return self.answer(session, bench, None, notice)
        if name in commands.QUANTITIES:
            work.asked = f"{_HAND} {name}" if _HAND in work.asked.split() else name
            return self.answer(session, bench, work, notice)
        places = [place for place, _ in stand.waiting]
        step = 1 if name == "SKIP" else 0
        _look_at(session, work, places[(places.index(stand.place) + step) % len(places)])
        return self.answer(session, bench, work, notice)

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        pallet = next((each for each in found.all(Sort.LOCATION) if each.name == LocationKind.PALLET), None)
        if pallet is not None:
            return self._carry(session, bench, [session.get_one(Location, pallet.id)])
        meaning = found.first(Sort.RECEIPT, Sort.PURCHASE, Sort.ITEM)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        receipts = _receipts(session, bench, meaning)
        if not receipts:
            is_receipt = meaning.sort == Sort.RECEIPT
            return self._carry(
                session, bench, putaway_pallets.waiting(session, bench.warehouse_id, meaning.id) if is_receipt else []
            )
        if receipts[0].warehouse_id != bench.warehouse_id:
            return self.answer(session, bench, None, refused("receive.elsewhere", _ELSEWHERE, tone=Tone.WRONG_ITEM))
        return self._begin(session, bench, receipts[0], item_id=meaning.id if meaning.sort == Sort.ITEM else None)

    def _carry(self, session: Session, bench: Bench, pallets: list[Location]) -> Step:
        """Take up the first of some pallets; say that everything is put away where there is none."""
        pallet = next(iter(pallets), None)
        if pallet is None:
            return self.answer(session, bench, None, _EMPTY)
        moving.check_holder(session, pallet)
        work = self.begin(session, bench)
        return self.answer(session, bench, work, putaway_pallets.begin(work, pallet))

    def _stand_it(
        self, session: Session, bench: Bench, work: Work, on_its_way: putaway_pallets.Carried, found: Found
    ) -> Step:
        place = found.first(Sort.LOCATION)
        if place is None:
            return self.answer(session, bench, work, self.unknown(found))
        notice = putaway_pallets.put(session, work, on_its_way, place.id)
        return self.answer(session, bench, work, notice, "stock", "receipts")

    def _begin(self, session: Session, bench: Bench, receipt: Receipt, *, item_id: int | None = None) -> Step:
        work = self.begin(session, bench, receipt_id=receipt.id)
        waiting = [place for place, _ in putaway.staged(session, receipt)]
        _look_at(session, work, next((place for place in waiting if place.item_id == item_id), waiting[0]))
        notice = booked("putaway.opened", _OPENED.with_values(receipt=receipt.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice)

    def _item(self, session: Session, bench: Bench, work: Work, stand: _Stand, meaning: Meaning) -> Step:
        in_hand = stand.pieces if stand.is_counted else 0
        if in_hand and stand.place.item_id != meaning.id:
            item = session.get_one(Item, stand.place.item_id)
            text = _PUT_DOWN.with_values(n=in_hand, item=naming.full_name(item, bench.language))
            notice = refused("putaway.other_in_hand", text, tone=Tone.WRONG_ITEM, detail=_ONE_AT_A_TIME)
            return self.answer(session, bench, work, notice)
        place = _lot_of(session, stand, meaning)
        if place is None:
            name = naming.full_name(session.get_one(Item, meaning.id), bench.language)
            notice = refused(
                "putaway.not_here", _NOT_HERE.with_values(item=name), tone=Tone.WRONG_ITEM, detail=_LOOK_AT_LIST
            )
            return self.answer(session, bench, work, notice)
        waits = sum(other.item_id == meaning.id for other, _ in stand.waiting)
        if not meaning.lot and waits > 1 and session.get_one(Item, meaning.id).tracking == "serial":
            return self.answer(session, bench, work, checked("putaway.serial_wanted", _WHICH_PIECE, tone=Tone.COMMAND))
        in_hand = in_hand if place == stand.place else 0
        pieces = in_hand + meaning.quantity * _times(work)
        waiting = dict(stand.waiting)[place]
        if pieces > waiting:
            text = _ONLY.with_values(n=waiting)
            notice = refused("putaway.too_many", text, tone=Tone.WRONG_QUANTITY, detail=_LOOK_AT_LIST)
            return self.answer(session, bench, work, notice)
        _look_at(session, work, place, pieces=pieces, asked=_HAND)
        item = session.get_one(Item, place.item_id)
        text = _IN_HAND.with_values(n=pieces, item=naming.full_name(item, bench.language))
        return self.answer(session, bench, work, booked("putaway.in_hand", text))

    def _place(self, session: Session, bench: Bench, work: Work, stand: _Stand, target_id: int) -> Step:
        goods = stand.place, stand.pieces_for(target_id)
        target = session.get_one(Location, target_id)
        putaway.check_part(session, goods, target_id)
        words = [word for word in work.asked.split() if word == _HAND]
        is_proposed = target_id in {proposal.location_id for proposal in stand.proposals}
        if not is_proposed and f"{_OTHER}{target_id}" not in work.asked.split():
            work.asked = " ".join([*words, f"{_OTHER}{target_id}"])
            text = _NOT_PROPOSED.with_values(place=target.code)
            return self.answer(session, bench, work, checked("putaway.other_place", text, detail=_AGAIN))
        putaway.put_part(session, stand.receipt, goods, target_id, work_id=work.id)
        text = _PUT_AWAY.with_values(n=goods[1], place=target.code)
        rest = putaway.staged(session, stand.receipt)
        if not rest:
            work.is_open = False
            notice = booked("putaway.all_done", text, tone=Tone.ORDER_DONE, detail=_ALL_DONE)
            return self.answer(session, bench, None, notice, "stock", "receipts")
        places = [place for place, _ in rest]
        _look_at(session, work, stand.place if stand.place in places else places[0])
        notice = booked("receive.put_away", text, tone=Tone.LINE_DONE)
        return self.answer(session, bench, work, notice, "stock", "receipts")


def _stand(session: Session, work: Work | None) -> _Stand | None:
    """Return where open work stands; None when nothing of its receipt waits."""
    if work is None or not work.is_open or work.receipt_id is None:
        return None
    receipt = session.get_one(Receipt, work.receipt_id)
    waiting = tuple(putaway.staged(session, receipt))
    if not waiting:
        return None
    place = next((place for place, _ in waiting if place.lot_id == work.lot_id), waiting[0][0])
    there = dict(waiting)[place]
    pieces = min(work.quantity or there, there) if place.lot_id == work.lot_id else there
    proposals = proposing.propose(session, place, pieces, work_id=work.id)
    return _Stand(receipt, waiting, place, pieces, is_counted=_HAND in work.asked.split(), proposals=proposals)


def _look_at(session: Session, work: Work, place: Place, *, pieces: int = 0, asked: str = "") -> None:
    """Turn to goods on the dock and head for the bin proposed first, so that others see it filling."""
    work.item_id, work.lot_id, work.quantity, work.asked, work.place_id = (
        place.item_id,
        place.lot_id,
        pieces,
        asked,
        None,
    )
    session.flush()
    stand = _stand(session, work)
    if stand is not None:
        work.quantity = stand.pieces
        work.place_id = stand.proposals[0].location_id if stand.proposals else None
        session.flush()


def _receipts(session: Session, bench: Bench, meaning: Meaning) -> list[Receipt]:
    if meaning.sort == Sort.RECEIPT:
        receipt = session.get_one(Receipt, meaning.id)
        return [receipt] if putaway.staged(session, receipt) else []
    if meaning.sort == Sort.ITEM:
        return putaway.waiting_receipts(session, bench.warehouse_id, item_id=meaning.id)
    waiting = putaway.waiting_receipts(session, bench.warehouse_id)
    return [receipt for receipt in waiting if receipt.purchase_order_id == meaning.id]


def _lot_of(session: Session, stand: _Stand, meaning: Meaning) -> Place | None:
    """Return the goods on the dock that a scanned item means: of its lot, else those in front, else the first."""
    places = [place for place, _ in stand.waiting if place.item_id == meaning.id]
    if meaning.lot:
        places = [place for place in places if session.get_one(Lot, place.lot_id).code == meaning.lot]
    return stand.place if stand.place in places else next(iter(places), None)


def _times(work: Work) -> int:
    return next((int(word.removeprefix("QTY")) for word in work.asked.split() if word in commands.QUANTITIES), 1)


def _card(session: Session, stand: _Stand, item: Item, language: str) -> Card:
    lot = session.get_one(Lot, stand.place.lot_id)
    facts = [Fact(_SKU, goods_view.codes(item, lot))]
    facts += [Fact(_REASONS[proposal.reason], plain(proposal.code)) for proposal in stand.proposals]
    return goods_view.card(item, language, facts)


def _lines(session: Session, stand: _Stand, language: str) -> tuple[Line, ...]:
    waiting = dict(stand.waiting)
    lines = []
    for place, came in putaway.taken_in(session, stand.receipt):
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        left = waiting.get(place, 0)
        is_current = place == stand.place
        name = naming.name_of(item, language)
        lines.append(Line(name, goods_view.codes(item, lot), came - left, came, is_current=is_current))
    return tuple(lines)


def _progress(session: Session, stand: _Stand) -> tuple[int, int]:
    came = sum(pieces for _, pieces in putaway.taken_in(session, stand.receipt))
    return came - sum(pieces for _, pieces in stand.waiting), came


def _t(source: str) -> Text:
    return Text("putaway", source)


_REASONS = {
    Reason.HOME: _t(QT_TRANSLATE_NOOP("putaway", "Home of the item")),
    Reason.SAME_ITEM: _t(QT_TRANSLATE_NOOP("putaway", "The same lies there")),
    Reason.OVERSTOCK: _t(QT_TRANSLATE_NOOP("putaway", "Overstock, home is full")),
    Reason.VELOCITY: _t(QT_TRANSLATE_NOOP("putaway", "Empty, of its class")),
    Reason.EMPTY_NEAR: _t(QT_TRANSLATE_NOOP("putaway", "Empty and near")),
    Reason.ROOM: _t(QT_TRANSLATE_NOOP("putaway", "Has room")),
}
_BEGIN = (
    _t(QT_TRANSLATE_NOOP("putaway", "Scan the receipt or the goods")),
    _t(QT_TRANSLATE_NOOP("putaway", "Or choose Next for what has waited longest on the dock.")),
)
_INTO = _t(QT_TRANSLATE_NOOP("putaway", "Put {n} into {place}"))
_DIVIDE = _t(QT_TRANSLATE_NOOP("putaway", "Scan one of the three bins. Scan each piece first to divide them."))
_FITS = _t(QT_TRANSLATE_NOOP("putaway", "{place} has room for {n}. The rest goes elsewhere."))
_NO_ROOM = (
    _t(QT_TRANSLATE_NOOP("putaway", "Scan a place with room")),
    _t(QT_TRANSLATE_NOOP("putaway", "No bin has room for all of it. Scan each piece to divide them.")),
)
_COUNTS = _t(QT_TRANSLATE_NOOP("putaway", "The next scan counts {n} times."))
_RECEIPT = _t(QT_TRANSLATE_NOOP("putaway", "Receipt {receipt}"))
_OPENED = _t(QT_TRANSLATE_NOOP("putaway", "Receipt {receipt}"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("putaway", "That receipt is in another warehouse"))
_NOTHING = _t(QT_TRANSLATE_NOOP("putaway", "Nothing of it waits on the dock"))
_EMPTY = checked(
    "putaway.nothing",
    _NOTHING,
    detail=_t(QT_TRANSLATE_NOOP("putaway", "Everything is put away. Scan another receipt.")),
)
_IN_HAND = _t(QT_TRANSLATE_NOOP("putaway", "{n} × {item} in hand"))
_PUT_DOWN = _t(QT_TRANSLATE_NOOP("putaway", "First put down {n} × {item}"))
_ONE_AT_A_TIME = _t(QT_TRANSLATE_NOOP("putaway", "One item and lot at a time: scan where these go, then go on."))
_WHICH_PIECE = _t(QT_TRANSLATE_NOOP("putaway", "Now its serial number"))
_NOT_HERE = _t(QT_TRANSLATE_NOOP("putaway", "{item} does not wait here"))
_ONLY = _t(QT_TRANSLATE_NOOP("putaway", "Only {n} of it wait on the dock"))
_LOOK_AT_LIST = _t(QT_TRANSLATE_NOOP("putaway", "Nothing was moved. The list shows what waits."))
_NOT_PROPOSED = _t(QT_TRANSLATE_NOOP("putaway", "{place} is not proposed"))
_AGAIN = _t(QT_TRANSLATE_NOOP("putaway", "Scan it again to put them there anyway."))
_PUT_AWAY = _t(QT_TRANSLATE_NOOP("putaway", "{n} put into {place}"))
_ALL_DONE = _t(QT_TRANSLATE_NOOP("putaway", "Everything of this receipt is put away."))
_SKU = _t(QT_TRANSLATE_NOOP("putaway", "SKU"))

WORKFLOW = PutAway()
