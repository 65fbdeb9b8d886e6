"""Received goods are looked at: scan what waits, then say whether it is good."""

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
    Step,
    Text,
    Tone,
    booked,
    checked,
)
from fulfilment.stock import inspecting
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.place import Location
from models.purchase import Inspection, Receipt
from models.work import Work

RELEASE, REJECT = "inspect.release", "inspect.reject"


class Inspect(Workflow):
    """Release what was received and held for inspection, or put it to the damaged goods.

    Phases:

    - ``scan_waiting``: goods that wait, their place, their pallet or their receipt -> ``say_whether``; NEXT takes what
      has waited longest.
    - ``say_whether``: ASNEW releases it: loose goods lie on the dock again, a pallet is held no longer. DAMAGED puts it
      to the damaged ones. A scan of other goods turns to them. CANCEL decides nothing -> ``scan_waiting``.
    """

    name = "inspect"
    undoable = (RELEASE, REJECT)

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what is looked at, or what to scan."""
        shown = _in_hand(session, work)
        if work is None or not shown:
            names = ("NEXT", "UNDO")
            lines = _lines(session, _here(session, bench), bench.language)
            state, (prompt, detail) = "scan_waiting", _BEGIN
            return Step(self.name, state, prompt, detail, lines=lines, offers=commands.offers(*names))
        place = session.get_one(Location, shown[0].location_id)
        return Step(
            workflow=self.name,
            state="say_whether",
            prompt=_WHETHER,
            detail=_HOW,
            work_id=work.id,
            header=Header(_AT.with_values(place=place.code)),
            card=_card(session, shown, bench.language),
            lines=_lines(session, shown, bench.language),
            offers=commands.offers("ASNEW", "DAMAGED", "CANCEL", "UNDO"),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Turn to what was scanned, where it waits."""
        if not found.meanings:
            return self.answer(session, bench, work, self.unknown(found))
        waiting = _here(session, bench)
        chosen = next(filter(None, ([each for each in waiting if _is(each, m)] for m in found.meanings)), [])
        if not chosen:
            return self.answer(session, bench, work, checked("inspect.not_waiting", _NOT_WAITING, detail=_LIST))
        return self._turn_to(session, bench, work, chosen)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, ASNEW, DAMAGED and CANCEL."""
        shown = _in_hand(session, work)
        if name == "NEXT" or work is None or not shown:
            waiting = _here(session, bench)
            if not waiting:
                return self.answer(session, bench, None, checked("inspect.none", _NONE))
            return self._turn_to(session, bench, work, waiting[:1])
        if name == "CANCEL":
            work.is_open = False
            chosen = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
            return self.answer(session, bench, None, chosen)
        is_good = name == "ASNEW"
        journal.describe(session, RELEASE if is_good else REJECT, work_id=work.id)
        pieces = sum(each.quantity for each in shown)
        try:
            (inspecting.release if is_good else inspecting.reject)(session, shown)
        except RefusedError as refusal:
            journal.take_back(session)
            return self.answer(session, bench, session.get_one(Work, work.id), refusal.notice)
        work.is_open = False
        text = (_RELEASED if is_good else _REJECTED).with_values(n=pieces)
        notice = booked("inspect.released" if is_good else "inspect.rejected", text, tone=Tone.LINE_DONE)
        return self.answer(session, bench, None, notice, "stock", "receipts")

    def _turn_to(self, session: Session, bench: Bench, work: Work | None, chosen: list[Inspection]) -> Step:
        work = work or self.begin(session, bench)
        first = chosen[0]
        has_one_lot = all(each.lot_id == first.lot_id for each in chosen)
        work.place_id = first.location_id
        work.item_id, work.lot_id = (first.item_id, first.lot_id) if has_one_lot else (None, None)
        notice = booked("inspect.shown", _SHOWN, tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice)


def _here(session: Session, bench: Bench) -> list[Inspection]:
    """Return what waits in this warehouse, the oldest first."""
    return list(
        session.scalars(
            select(Inspection)
            .join(Receipt, Receipt.id == Inspection.receipt_id)
            .where(Inspection.state == "waiting", Receipt.warehouse_id == bench.warehouse_id)
            .order_by(Inspection.id)
        )
    )


def _in_hand(session: Session, work: Work | None) -> list[Inspection]:
    """Return what is looked at: what waits in the place of the work, of its lot where it has one."""
    if work is None or not work.is_open or work.place_id is None:
        return []
    waiting = inspecting.waiting(session, location_id=work.place_id)
    return [each for each in waiting if work.lot_id is None or each.lot_id == work.lot_id]


def _is(inspection: Inspection, meaning: Meaning) -> bool:
    """Return whether a scan means goods that wait."""
    named = {
        Sort.ITEM: inspection.item_id,
        Sort.LOT: inspection.lot_id,
        Sort.LOCATION: inspection.location_id,
        Sort.RECEIPT: inspection.receipt_id,
    }
    return named.get(meaning.sort) == meaning.id


def _card(session: Session, shown: list[Inspection], language: str) -> Card | None:
    if len({each.item_id for each in shown}) > 1:
        return None
    item, lot = session.get_one(Item, shown[0].item_id), session.get_one(Lot, shown[0].lot_id)
    receipt = session.get_one(Receipt, shown[0].receipt_id)
    facts = [Fact(_SKU, goods_view.codes(item, lot)), Fact(_PIECES, str(sum(each.quantity for each in shown)))]
    facts.append(Fact(_RECEIPT, receipt.code))
    return goods_view.card(item, language, facts)


def _lines(session: Session, waiting: list[Inspection], language: str) -> tuple[Line, ...]:
    found = []
    for each in waiting:
        item, lot = session.get_one(Item, each.item_id), session.get_one(Lot, each.lot_id)
        place = session.get_one(Location, each.location_id)
        name = naming.full_name(item, language)
        found.append(Line(name, goods_view.codes(item, lot), 0, each.quantity, place=place.code))
    return tuple(found)


def _t(source: str) -> Text:
    return Text("inspect", source)


_BEGIN = (
    _t(QT_TRANSLATE_NOOP("inspect", "Scan what waits for inspection")),
    _t(QT_TRANSLATE_NOOP("inspect", "The goods, their place, pallet or receipt. Next takes what has waited longest.")),
)
_WHETHER = _t(QT_TRANSLATE_NOOP("inspect", "Is it good?"))
_HOW = _t(QT_TRANSLATE_NOOP("inspect", "As new releases it. Damaged puts it to the damaged goods."))
_AT = _t(QT_TRANSLATE_NOOP("inspect", "Inspection at {place}"))
_NOT_WAITING = _t(QT_TRANSLATE_NOOP("inspect", "That does not wait for inspection"))
_LIST = _t(QT_TRANSLATE_NOOP("inspect", "Nothing was changed. The list shows what waits."))
_NONE = _t(QT_TRANSLATE_NOOP("inspect", "Nothing waits for inspection"))
_RELEASED = _t(QT_TRANSLATE_NOOP("inspect", "{n} released"))
_REJECTED = _t(QT_TRANSLATE_NOOP("inspect", "{n} put to the damaged ones"))
_SHOWN = _t(QT_TRANSLATE_NOOP("inspect", "Look at it"))
_SKU = _t(QT_TRANSLATE_NOOP("inspect", "SKU"))
_PIECES = _t(QT_TRANSLATE_NOOP("inspect", "Pieces"))
_RECEIPT = _t(QT_TRANSLATE_NOOP("inspect", "Receipt"))

WORKFLOW = Inspect()
