"""What is really in a bin: scan the bin, scan everything in it, finish."""

from sqlalchemy import select
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
    Step,
    Text,
    Tone,
    booked,
    checked,
    refused,
)
from fulfilment.stock import counting, ledger, moving
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.place import Location
from models.stock import CountTask
from models.work import Work

_LOT, _NONE_LEFT = "lot", "none_left"
"""Questions that wait for a second scan: which lot the pieces are of, whether what was not seen is really gone."""


class Count(Workflow):
    """Count what lies in one bin, one item after the other; the counter is not told what the books say.

    Phases:

    - ``scan_bin``: a bin asks for a count of everything the books have in it -> ``scan_item``.
    - ``scan_item``: each scan counts pieces of one item and lot. The first scan of another item books the one
      before; CLOSE books the last one and ends the count -> ``scan_bin``. Where something was not seen, CLOSE asks
      for a second CLOSE, which books it as gone. CANCEL starts the item in hand again, LEAVE stops the count and
      keeps what is booked; the rest stays to be counted. Tracked items without a lot in their code -> ``scan_lot``.
    - ``scan_lot``: the code of a known lot of the item -> ``scan_item``.
    """

    name = "count"
    undoable = ("count.item", "count.close")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, and what is still to be counted."""
        if work is None or work.place_id is None:
            prompt, detail = _PROMPTS["scan_bin"]
            offers = commands.offers("UNDO")
            return Step(workflow=self.name, state="scan_bin", prompt=prompt, detail=detail, offers=offers)
        state = "scan_lot" if work.asked == _LOT else "scan_item"
        prompt, detail = _PROMPTS[state]
        names = ["CANCEL"] if state == "scan_lot" else ["CLOSE", "LEAVE", *commands.QUANTITIES]
        if state == "scan_item":
            names.insert(0, "CANCEL" if _in_hand(work) else "UNDO")
        return Step(
            workflow=self.name,
            state=state,
            prompt=prompt,
            detail=_COUNTS.with_values(n=_times(work)) if _times(work) > 1 else detail,
            work_id=work.id,
            header=Header(_COUNT_OF.with_values(place=session.get_one(Location, work.place_id).code)),
            card=_card(session, work, bench.language),
            lines=_lines(session, work, bench.language),
            offers=commands.offers(*names),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open the count of a bin, or count pieces."""
        try:
            if work is None or work.place_id is None:
                return self._open(session, bench, found)
            if work.asked == _LOT:
                return self._lot(session, bench, work, found)
            meaning = found.first(Sort.ITEM)
            if meaning is None:
                return self.answer(session, bench, work, self.unknown(found))
            return self._item(session, bench, work, meaning)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey CLOSE, LEAVE, CANCEL and the quantities."""
        assert work is not None
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

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        place = session.get_one(Location, meaning.id)
        moving.check_holder(session, place)
        if place.warehouse_id != bench.warehouse_id:
            notice = refused("place.elsewhere", _ELSEWHERE.with_values(place=place.code), tone=Tone.WRONG_ITEM)
            return self.answer(session, bench, None, notice)
        work = self.begin(session, bench, place_id=place.id)
        journal.describe(session, "count.open", work_id=work.id)
        counting.open_counts_for_all(session, place.id)
        notice = booked("count.opened", _COUNT_OF.with_values(place=place.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice)

    def _item(self, session: Session, bench: Bench, work: Work, meaning: Meaning) -> Step:
        pieces = meaning.quantity * _times(work)
        item = session.get_one(Item, meaning.id)
        if item.tracking == "lot" and not meaning.lot and _in_hand(work) and work.item_id == item.id:
            assert work.lot_id is not None
            return self._count(session, bench, work, item.id, work.lot_id, pieces=pieces)
        if item.tracking == "lot" and not meaning.lot:
            says = booked if _in_hand(work) else checked
            self._book(session, work)
            work.item_id, work.lot_id, work.quantity, work.asked = item.id, None, pieces, _LOT
            notice = says("count.lot_wanted", _LOT_WANTED, tone=Tone.COMMAND)
            return self.answer(session, bench, work, notice, "stock")
        lot_id = _lot_of(session, item.id, meaning.lot if item.tracking == "lot" else "")
        if lot_id is None:
            return self.answer(session, bench, work, _unknown_lot(meaning.lot))
        return self._count(session, bench, work, item.id, lot_id, pieces=pieces)

    def _lot(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        assert work.item_id is not None
        codes = [meaning.lot for meaning in found.all(Sort.ITEM) if meaning.id == work.item_id and meaning.lot]
        lot_id = _lot_of(session, work.item_id, codes[0] if codes else found.text)
        if lot_id is None:
            return self.answer(session, bench, work, _unknown_lot(found.text[:40]))
        pieces, work.quantity, work.asked = work.quantity, 0, ""
        return self._count(session, bench, work, work.item_id, lot_id, pieces=pieces)

    def _count(self, session: Session, bench: Bench, work: Work, item_id: int, lot_id: int, *, pieces: int) -> Step:
        assert work.place_id is not None
        place = Place(item_id, work.place_id, lot_id)
        name = naming.full_name(session.get_one(Item, item_id), bench.language)
        if (work.item_id, work.lot_id) != (item_id, lot_id) or not _in_hand(work):
            if _is_counted(session, place):
                notice = checked("count.already", _ALREADY.with_values(item=name), detail=_ALREADY_CURE)
                return self.answer(session, bench, work, notice)
            self._book(session, work)
        work.item_id, work.lot_id, work.quantity, work.asked = item_id, lot_id, work.quantity + pieces, ""
        notice = booked("count.counted", _COUNTED.with_values(n=work.quantity, item=name))
        return self.answer(session, bench, work, notice, "stock")

    def _book(self, session: Session, work: Work, kind: str = "count.item") -> None:
        """Book the item in hand, if any, and empty the hand; names the running operation."""
        assert work.place_id is not None
        journal.describe(session, kind, reason="count", work_id=work.id)
        if _in_hand(work) and work.item_id is not None and work.lot_id is not None:
            counting.close_count(session, Place(work.item_id, work.place_id, work.lot_id), work.quantity)
        work.item_id, work.lot_id, work.quantity = None, None, 0

    def _close(self, session: Session, bench: Bench, work: Work) -> Step:
        assert work.place_id is not None
        in_hand = (work.item_id, work.lot_id) if _in_hand(work) else None
        unseen = [place for place in _to_count(session, work.place_id) if (place.item_id, place.lot_id) != in_hand]
        there = [place for place in unseen if ledger.level(session, place).on_hand]
        if there and work.asked != _NONE_LEFT:
            work.asked = _NONE_LEFT
            names = ", ".join(
                naming.full_name(session.get_one(Item, place.item_id), bench.language) for place in there[:3]
            )
            notice = checked("count.unseen", _UNSEEN.with_values(items=names), detail=_UNSEEN_CURE)
            return self.answer(session, bench, work, notice)
        self._book(session, work, "count.close")
        for place in unseen:
            counting.close_count(session, place, 0)
        work.is_open, work.asked = False, ""
        code = session.get_one(Location, work.place_id).code
        notice = booked("count.closed", _DONE.with_values(place=code), tone=Tone.ORDER_DONE)
        return self.answer(session, bench, None, notice, "stock", "reorder")


def _in_hand(work: Work) -> int:
    return work.quantity if work.asked != _LOT else 0


def _times(work: Work) -> int:
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def _place(task: CountTask) -> Place:
    return Place(task.item_id, task.location_id, task.lot_id)


def _to_count(session: Session, location_id: int) -> list[Place]:
    return list(dict.fromkeys(_place(task) for task in counting.open_counts_of(session, location_id)))


def _is_counted(session: Session, place: Place) -> bool:
    """Return whether this was counted before: it is in the books here, and nobody asks for it any more."""
    return place not in _to_count(session, place.location_id) and ledger.level(session, place).on_hand > 0


def _lot_of(session: Session, item_id: int, code: str) -> int | None:
    """Return a known lot of an item; the untracked one is the lot without a code."""
    return session.scalars(select(Lot.id).where(Lot.item_id == item_id, Lot.code == code)).first()


def _unknown_lot(code: str) -> Notice:
    return refused("count.lot_unknown", _LOT_UNKNOWN.with_values(lot=code), tone=Tone.UNKNOWN_CODE, detail=_LOT_CURE)


def _card(session: Session, work: Work, language: str) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    return goods_view.card(item, language, (Fact(_SKU, item.sku), Fact(_SEEN, str(_in_hand(work)))))


def _lines(session: Session, work: Work, language: str) -> tuple[Line, ...]:
    assert work.place_id is not None
    lines = []
    for place in _to_count(session, work.place_id):
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        is_current = (place.item_id, place.lot_id) == (work.item_id, work.lot_id)
        lines.append(Line(naming.name_of(item, language), goods_view.codes(item, lot), 0, 1, is_current=is_current))
    return tuple(lines)


_PROMPTS = {
    "scan_bin": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan the bin to count")),
        Text("count", QT_TRANSLATE_NOOP("count", "Everything in it is counted.")),
    ),
    "scan_item": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan each piece in the bin")),
        Text("count", QT_TRANSLATE_NOOP("count", "One item after the other; then Finish.")),
    ),
    "scan_lot": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan the lot of these pieces")),
        Text("count", QT_TRANSLATE_NOOP("count", "It stands on the goods, often after LOT or L.")),
    ),
}
_COUNTS = Text("count", QT_TRANSLATE_NOOP("count", "The next scan counts {n} times."))
_COUNT_OF = Text("count", QT_TRANSLATE_NOOP("count", "Count of {place}"))
_ELSEWHERE = Text("count", QT_TRANSLATE_NOOP("count", "{place} is in another warehouse"))
_COUNTED = Text("count", QT_TRANSLATE_NOOP("count", "{n} × {item}"))
_ALREADY = Text("count", QT_TRANSLATE_NOOP("count", "{item} is counted already"))
_ALREADY_CURE = Text("count", QT_TRANSLATE_NOOP("count", "Undo, or finish and count this bin once more."))
_LOT_WANTED = Text("count", QT_TRANSLATE_NOOP("count", "Which lot is it?"))
_LOT_UNKNOWN = Text("count", QT_TRANSLATE_NOOP("count", "Unknown lot: {lot}"))
_LOT_CURE = Text(
    "count", QT_TRANSLATE_NOOP("count", "Nothing was counted. A lot that was never received cannot be here.")
)
_UNSEEN = Text("count", QT_TRANSLATE_NOOP("count", "Not counted yet: {items}"))
_UNSEEN_CURE = Text("count", QT_TRANSLATE_NOOP("count", "Scan them, or choose Finish again if none is there."))
_DONE = Text("count", QT_TRANSLATE_NOOP("count", "{place} is counted"))
_SKU = Text("count", QT_TRANSLATE_NOOP("count", "SKU"))
_SEEN = Text("count", QT_TRANSLATE_NOOP("count", "Counted"))

WORKFLOW = Count()
