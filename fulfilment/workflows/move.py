"""Goods change their place: scan where they are, scan the pieces, scan where they go."""

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
    Notice,
    Offer,
    Step,
    Text,
    Tone,
    booked,
    checked,
    refused,
)
from fulfilment.stock import carrying, ledger, moving, reason_book
from fulfilment.stock.ledger import Level, Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view, item_choice
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.place import Location, LocationKind, PlaceStatus
from models.work import Work

_LOT = "lot"
"""The question which of several lots the pieces in hand are of."""
_WHY, _AGAIN = "why:", "again:"
"""A reason that goes with the pieces in hand; a place that asked for one."""
_ALL = "ALL"
"""Everything in the source goes to the next place."""


class Move(Workflow):
    """Move unclaimed pieces from a place to a place.

    Phases:

    - ``scan_source``: a bin or tote with free pieces -> ``scan_item``.
    - ``scan_item``, ``scan_target``: each scan counts pieces into the hand, a quantity command multiplies the next
      one; one item and lot at a time. Where several lots lie together and the code names none -> ``scan_lot``. A
      place takes what is in the hand -> ``scan_source``. CANCEL puts everything back -> ``scan_source``. A reason from
      the sheet goes with the pieces; a place for held or damaged goods asks for one, or to be scanned again.
    - ``scan_target_of_all``: the source holds one lot of one item and the hand is empty: a place takes all of it.
      After ALL a place takes everything that the source holds, in one go.
    - ``scan_target_of_carrier``: the source is a pallet and the hand is empty: it goes to the place with what is on
      it. Scanned pieces are taken off. A tote is unloaded: it is carried to fill bins, not to stand in them.
    - ``scan_lot``: the code of one of the lots there -> ``scan_target``.
    """

    name = "move"
    undoable = ("stock.move", "stock.carry", "stock.empty")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with what lies in the source."""
        if work is None or work.place_id is None:
            prompt, detail = _PROMPTS["scan_source"]
            offers = commands.offers("UNDO")
            return Step(workflow=self.name, state="scan_source", prompt=prompt, detail=detail, offers=offers)
        source = session.get_one(Location, work.place_id)
        there = moving.free_content(session, source.id)
        in_hand = _in_hand(work)
        state = _state(work, len(there), is_carrier=_goes_whole(source))
        prompt, detail = _PROMPTS[state]
        times = _times(work)
        return Step(
            workflow=self.name,
            state=state,
            prompt=prompt,
            detail=_COUNTS.with_values(n=times) if times > 1 else detail,
            work_id=work.id,
            header=Header(_FROM.with_values(place=source.code)),
            card=_card(session, work, in_hand, bench.language),
            lines=_lines(session, work, there, bench.language),
            offers=_offers(state),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Take the source, count pieces into the hand, or put them down."""
        try:
            if work is None or work.place_id is None:
                return self._source(session, bench, found)
            if work.asked == _LOT:
                return self._lot(session, bench, work, found)
            if found.first(Sort.REASON) is not None and _in_hand(work):
                return self._why(session, bench, work, found)
            meaning = item_choice.one_of(session, found, _fitting(session, work, found), bench.language)
            if meaning is not None:
                return self._item(session, bench, work, meaning)
            target = found.first(Sort.LOCATION)
            if target is None:
                return self.answer(session, bench, work, self.unknown(found))
            return self._target(session, bench, work, target.id)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey CANCEL and the quantities."""
        assert work is not None
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        if name == "CANCEL":
            work.is_open = False
            return self.answer(session, bench, None, notice)
        work.asked = name
        return self.answer(session, bench, work, notice)

    def _source(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        source = session.get_one(Location, meaning.id)
        moving.check_source(session, source)
        if source.warehouse_id != bench.warehouse_id:
            text = _ELSEWHERE.with_values(place=source.code)
            return self.answer(session, bench, None, refused("place.elsewhere", text, tone=Tone.WRONG_ITEM))
        if (
            not _goes_whole(source)
            and not moving.free_content(session, source.id)
            and not carrying.standing_in(session, source)
        ):
            text = _NOTHING_FREE.with_values(place=source.code)
            return self.answer(session, bench, None, refused("move.nothing_free", text, tone=Tone.WRONG_QUANTITY))
        work = self.begin(session, bench, place_id=source.id)
        notice = booked("move.source", _FROM.with_values(place=source.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice)

    def _item(self, session: Session, bench: Bench, work: Work, meaning: Meaning) -> Step:
        pieces = meaning.quantity * _times(work)
        if _in_hand(work) and work.item_id != meaning.id:
            return self.answer(session, bench, work, _other_in_hand(session, work, bench.language))
        assert work.place_id is not None
        lots = _lots_there(session, work.place_id, meaning.id)
        if meaning.lot:
            lots = [place for place in lots if session.get_one(Lot, place.lot_id).code == meaning.lot]
        if not lots:
            name = naming.full_name(session.get_one(Item, meaning.id), bench.language)
            notice = refused("move.not_here", _NOT_HERE.with_values(item=name), tone=Tone.WRONG_ITEM, detail=_CURE)
            return self.answer(session, bench, work, notice)
        if _in_hand(work):
            lots = [place for place in lots if place.lot_id == work.lot_id]
            if not lots:
                return self.answer(session, bench, work, _other_in_hand(session, work, bench.language))
        if len(lots) > 1:
            work.item_id, work.quantity, work.asked = meaning.id, pieces, _LOT
            return self.answer(session, bench, work, checked("move.lot_wanted", _LOT_WANTED, tone=Tone.COMMAND))
        return self._take(session, bench, work, lots[0], pieces)

    def _lot(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        assert work.place_id is not None
        assert work.item_id is not None
        codes = {meaning.lot for meaning in found.all(Sort.ITEM) if meaning.id == work.item_id} - {""} or {found.text}
        for place in _lots_there(session, work.place_id, work.item_id):
            if session.get_one(Lot, place.lot_id).code in codes:
                pieces, work.quantity = work.quantity, 0
                return self._take(session, bench, work, place, pieces)
        notice = refused("move.lot_not_here", _LOT_NOT_HERE.with_values(lot=found.text[:40]), tone=Tone.WRONG_ITEM)
        return self.answer(session, bench, work, notice)

    def _take(self, session: Session, bench: Bench, work: Work, place: Place, pieces: int) -> Step:
        wanted = pieces + _in_hand(work)
        level = ledger.level(session, place)
        if wanted > level.free:
            raise StockRefusedError(place, wanted, level)
        work.item_id, work.lot_id, work.quantity, work.asked = place.item_id, place.lot_id, wanted, _kept(work)
        text = _IN_HAND.with_values(
            n=wanted, item=naming.full_name(session.get_one(Item, place.item_id), bench.language)
        )
        return self.answer(session, bench, work, booked("move.in_hand", text))

    def _why(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        """Let a reason go with the pieces in hand."""
        scanned = found.first(Sort.REASON)
        named = reason_book.of(session).numbered(scanned.name) if scanned is not None else None
        if named is None or not named[0].can_move:
            notice = refused("move.other_reason", _OTHER_REASON, tone=Tone.WRONG_ITEM, detail=_OTHER_REASON_CURE)
            return self.answer(session, bench, work, notice)
        work.asked = f"{_WHY}{named[0].code}"
        return self.answer(session, bench, work, booked("move.reason", named[0].name, tone=Tone.COMMAND))

    def _target(self, session: Session, bench: Bench, work: Work, target_id: int) -> Step:
        assert work.place_id is not None
        source = session.get_one(Location, work.place_id)
        if work.asked == _ALL:
            return self._whole(session, bench, work, source, target_id)
        if _goes_whole(source) and not _in_hand(work):
            return self._carry(session, bench, work, source, target_id)
        there = moving.free_content(session, work.place_id)
        if _in_hand(work) and work.item_id is not None and work.lot_id is not None:
            place, pieces = Place(work.item_id, work.place_id, work.lot_id), work.quantity
        elif len(there) == 1 and not _in_hand(work) and target_id != work.place_id:
            place, pieces = there[0][0], there[0][1].free
        else:
            notice = refused("move.empty_hand", _EMPTY_HAND, tone=Tone.WRONG_ITEM, detail=_EMPTY_HAND_CURE)
            return self.answer(session, bench, work, notice)
        item, target = session.get_one(Item, place.item_id), session.get_one(Location, target_id)
        why = work.asked.removeprefix(_WHY) if work.asked.startswith(_WHY) else ""
        is_apart = target.status != PlaceStatus.AVAILABLE and source.status == PlaceStatus.AVAILABLE
        if is_apart and _in_hand(work) and not why and work.asked != f"{_AGAIN}{target.id}":
            moving.check_way(session, source, target)
            work.asked = f"{_AGAIN}{target.id}"
            notice = checked("move.why", _WHY_THERE.with_values(place=target.code), tone=Tone.COMMAND, detail=_WHY_HOW)
            return self.answer(session, bench, work, notice)
        journal.describe(session, "stock.move", reason=why, work_id=work.id)
        moving.move(session, place, target_id, pieces)
        work.is_open = False
        text = _MOVED.with_values(n=pieces, item=naming.full_name(item, bench.language), place=target.code)
        return self.answer(session, bench, None, booked("move.moved", text, tone=Tone.LINE_DONE), "stock")

    def _carry(self, session: Session, bench: Bench, work: Work, carrier: Location, target_id: int) -> Step:
        target = session.get_one(Location, target_id)
        journal.describe(session, "stock.carry", reason=carrier.code, work_id=work.id)
        carrying.carry(session, carrier, target)
        work.is_open = False
        text = _CARRIED.with_values(carrier=carrier.code, place=target.code)
        return self.answer(session, bench, None, booked("move.carried", text, tone=Tone.LINE_DONE), "stock")

    def _whole(self, session: Session, bench: Bench, work: Work, source: Location, target_id: int) -> Step:
        target = session.get_one(Location, target_id)
        journal.describe(session, "stock.empty", reason=source.code, work_id=work.id)
        pieces, carriers = carrying.empty(session, source, target)
        work.is_open = False
        text = _EMPTIED.with_values(source=source.code, n=pieces, place=target.code)
        detail = _CARRIERS.with_values(n=carriers) if carriers else None
        notice = booked("move.emptied", text, tone=Tone.LINE_DONE, detail=detail)
        return self.answer(session, bench, None, notice, "stock")


def _goes_whole(source: Location) -> bool:
    return source.kind == LocationKind.PALLET


def _offers(state: str) -> tuple[Offer, ...]:
    if state == "scan_lot":
        return commands.offers("CANCEL")
    whole = ["ALL"] if state in ("scan_item", "scan_target_of_carrier") else []
    return commands.offers("CANCEL", *whole, *commands.QUANTITIES)


def _state(work: Work, places: int, *, is_carrier: bool) -> str:
    if work.asked == _LOT:
        return "scan_lot"
    if work.asked == _ALL:
        return "scan_target_of_all"
    if _in_hand(work):
        return "scan_target"
    if is_carrier:
        return "scan_target_of_carrier"
    return "scan_target_of_all" if places == 1 else "scan_item"


def _kept(work: Work) -> str:
    """Return the reason that goes with the pieces in hand, for further pieces of the same."""
    return work.asked if work.asked.startswith(_WHY) and _in_hand(work) else ""


def _in_hand(work: Work) -> int:
    return work.quantity if work.lot_id is not None and work.asked != _LOT else 0


def _times(work: Work) -> int:
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def _lots_there(session: Session, location_id: int, item_id: int) -> list[Place]:
    return [place for place, _ in moving.free_content(session, location_id) if place.item_id == item_id]


def _fitting(session: Session, work: Work, found: Found) -> set[int | None]:
    """Return which of several items may be meant: the one in hand, else those that lie in the source."""
    assert work.place_id is not None
    if _in_hand(work) or len(found.all(Sort.ITEM)) < 2:
        return {work.item_id}
    return {place.item_id for place, _ in moving.free_content(session, work.place_id)}


def _other_in_hand(session: Session, work: Work, language: str) -> Notice:
    item = session.get_one(Item, work.item_id)
    text = _OTHER_IN_HAND.with_values(n=work.quantity, item=naming.full_name(item, language))
    return refused("move.other_in_hand", text, tone=Tone.WRONG_ITEM, detail=_OTHER_CURE)


def _card(session: Session, work: Work, in_hand: int, language: str) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    return goods_view.card(item, language, (Fact(_SKU, item.sku), Fact(_HAND, str(in_hand))))


def _lines(session: Session, work: Work, there: list[tuple[Place, Level]], language: str) -> tuple[Line, ...]:
    lines = []
    for place, level in there:
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        is_current = (place.item_id, place.lot_id) == (work.item_id, work.lot_id)
        lines.append(
            Line(
                naming.name_of(item, language),
                goods_view.codes(item, lot),
                _in_hand(work) if is_current else 0,
                level.free,
                is_current=is_current,
            )
        )
    return tuple(lines)


_PROMPTS = {
    "scan_source": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan where the goods are")),
        Text("move", QT_TRANSLATE_NOOP("move", "A bin, a tote, a pallet or the dock.")),
    ),
    "scan_item": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan each piece you take")),
        Text("move", QT_TRANSLATE_NOOP("move", "Then scan the place they go to.")),
    ),
    "scan_lot": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan the lot of these pieces")),
        Text("move", QT_TRANSLATE_NOOP("move", "Several lots of this item lie here.")),
    ),
    "scan_target": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan where they go")),
        Text("move", QT_TRANSLATE_NOOP("move", "Or scan another piece of the same.")),
    ),
    "scan_target_of_carrier": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan where it goes")),
        Text("move", QT_TRANSLATE_NOOP("move", "With all that is on it. Or scan each piece you take off.")),
    ),
    "scan_target_of_all": (
        Text("move", QT_TRANSLATE_NOOP("move", "Scan where all of it goes")),
        Text("move", QT_TRANSLATE_NOOP("move", "Or scan each piece you take, then the place.")),
    ),
}
_COUNTS = Text("move", QT_TRANSLATE_NOOP("move", "The next scan counts {n} times."))
_FROM = Text("move", QT_TRANSLATE_NOOP("move", "From {place}"))
_ELSEWHERE = Text("move", QT_TRANSLATE_NOOP("move", "{place} is in another warehouse"))
_NOTHING_FREE = Text("move", QT_TRANSLATE_NOOP("move", "Nothing in {place} is free to move"))
_NOT_HERE = Text("move", QT_TRANSLATE_NOOP("move", "The books have no free {item} here"))
_CURE = Text("move", QT_TRANSLATE_NOOP("move", "Nothing was moved. Count the bin if it lies here nevertheless."))
_OTHER_IN_HAND = Text("move", QT_TRANSLATE_NOOP("move", "First put down {n} × {item}"))
_OTHER_CURE = Text("move", QT_TRANSLATE_NOOP("move", "One item and lot at a time: scan where these go, then go on."))
_LOT_WANTED = Text("move", QT_TRANSLATE_NOOP("move", "Which lot is it?"))
_LOT_NOT_HERE = Text("move", QT_TRANSLATE_NOOP("move", "No free pieces of lot {lot} here"))
_IN_HAND = Text("move", QT_TRANSLATE_NOOP("move", "{n} × {item} in hand"))
_EMPTY_HAND = Text("move", QT_TRANSLATE_NOOP("move", "Scan what you take first"))
_EMPTY_HAND_CURE = Text("move", QT_TRANSLATE_NOOP("move", "Several things lie here. Scan the pieces, then the place."))
_OTHER_REASON = Text("move", QT_TRANSLATE_NOOP("move", "That reason explains no move"))
_OTHER_REASON_CURE = Text("move", QT_TRANSLATE_NOOP("move", "Scan another one, or where the goods go."))
_WHY_THERE = Text("move", QT_TRANSLATE_NOOP("move", "Why do they go to {place}?"))
_WHY_HOW = Text("move", QT_TRANSLATE_NOOP("move", "Scan a reason, then the place; or the place again without one."))
_MOVED = Text("move", QT_TRANSLATE_NOOP("move", "{n} × {item} into {place}"))
_CARRIED = Text("move", QT_TRANSLATE_NOOP("move", "{carrier} stands in {place}, with what is on it"))
_EMPTIED = Text("move", QT_TRANSLATE_NOOP("move", "{source} is empty: {n} moved to {place}"))
_CARRIERS = Text("move", QT_TRANSLATE_NOOP("move", "Pallets and totes moved with what is on them: {n}."))
_SKU = Text("move", QT_TRANSLATE_NOOP("move", "SKU"))
_HAND = Text("move", QT_TRANSLATE_NOOP("move", "In hand"))

WORKFLOW = Move()
