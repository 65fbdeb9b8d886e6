"""Kits are made of their parts: scan the place, scan the kit as often as it is made, scan the place again."""

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.items.recipes import ASSEMBLED, recipes
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
    refused,
)
from fulfilment.stock import assembling, ledger, moving
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import goods_view, item_choice
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item
from models.place import Location
from models.work import Work


class Assemble(Workflow):
    """Make kits to stock in one place.

    Phases:

    - ``scan_place``: the bin where the parts lie and the kits will -> ``scan_kit``.
    - ``scan_kit``: the code of a kit -> ``confirm``. CANCEL -> ``scan_place``.
    - ``confirm``: each scan of the kit makes one more, a quantity command multiplies the next one. The place again
      books them all, or none when a part is missing -> ``scan_place``. CANCEL forgets them -> ``scan_place``.
    """

    name = "assemble"
    undoable = (assembling.ASSEMBLE,)

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan now, with the parts that are wanted and there."""
        if work is None or work.place_id is None:
            prompt, detail = _PROMPTS["scan_place"]
            offers = commands.offers("UNDO")
            return Step(workflow=self.name, state="scan_place", prompt=prompt, detail=detail, offers=offers)
        place = session.get_one(Location, work.place_id)
        state = "confirm" if work.item_id is not None else "scan_kit"
        prompt, detail = _PROMPTS[state]
        if _times(work) > 1:
            detail = _COUNTS.with_values(n=_times(work))
        names = ("CANCEL", *commands.QUANTITIES) if work.item_id is not None else ("CANCEL",)
        return Step(
            workflow=self.name,
            state=state,
            prompt=prompt.with_values(place=place.code),
            detail=detail,
            work_id=work.id,
            header=Header(_IN.with_values(place=place.code)),
            card=_card(session, work, place, bench.language),
            lines=_lines(session, work, place, bench.language),
            offers=commands.offers(*names),
        )

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Take the place, count kits, or make them."""
        try:
            if work is None or work.place_id is None:
                return self._place(session, bench, found)
            fitting = {work.item_id} if work.item_id is not None else _kits(session, found)
            meaning = item_choice.one_of(session, found, fitting, bench.language)
            if meaning is not None:
                return self._kit(session, bench, work, meaning)
            place = found.first(Sort.LOCATION)
            if place is None or work.item_id is None:
                return self.answer(session, bench, work, self.unknown(found))
            if place.id != work.place_id:
                return self.answer(session, bench, work, refused("assemble.other_place", _OTHER, tone=Tone.WRONG_ITEM))
            return self._make(session, bench, work)
        except RefusedError as refusal:
            return self.answer(session, bench, work, refusal.notice)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey CANCEL and the quantities."""
        assert work is not None, "offered with a place only"
        notice = booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)
        if name == "CANCEL":
            work.is_open = False
            return self.answer(session, bench, None, notice)
        work.asked = name
        return self.answer(session, bench, work, notice)

    def _place(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        place = session.get_one(Location, meaning.id)
        moving.check_holder(session, place)
        if place.warehouse_id != bench.warehouse_id:
            return self.answer(session, bench, None, refused("place.elsewhere", _ELSEWHERE, tone=Tone.WRONG_ITEM))
        work = self.begin(session, bench, place_id=place.id)
        notice = booked("assemble.place", _IN.with_values(place=place.code), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice)

    def _kit(self, session: Session, bench: Bench, work: Work, meaning: Meaning) -> Step:
        item = session.get_one(Item, meaning.id)
        if item.kit != ASSEMBLED:
            name = naming.full_name(item, bench.language)
            text = _NO_KIT.with_values(item=name)
            return self.answer(session, bench, work, refused("assemble.no_kit", text, tone=Tone.WRONG_ITEM))
        if work.item_id not in (None, item.id):
            return self.answer(session, bench, work, refused("assemble.other_kit", _OTHER_KIT, tone=Tone.WRONG_ITEM))
        work.item_id = item.id
        work.quantity += meaning.quantity * _times(work)
        work.asked = ""
        text = _TO_MAKE.with_values(n=work.quantity, item=naming.full_name(item, bench.language))
        return self.answer(session, bench, work, booked("assemble.counted", text))

    def _make(self, session: Session, bench: Bench, work: Work) -> Step:
        assert work.item_id is not None
        assert work.place_id is not None
        pieces, place = work.quantity, session.get_one(Location, work.place_id)
        journal.describe(session, assembling.ASSEMBLE, reason=place.code, work_id=work.id)
        assembling.assemble(session, work.item_id, place.id, pieces)
        work.is_open = False
        name = naming.full_name(session.get_one(Item, work.item_id), bench.language)
        text = _MADE.with_values(n=pieces, item=name, place=place.code)
        return self.answer(session, bench, None, booked("assemble.made", text, tone=Tone.LINE_DONE), "stock")


def _times(work: Work) -> int:
    return int(work.asked.removeprefix("QTY")) if work.asked in commands.QUANTITIES else 1


def _kits(session: Session, found: Found) -> set[int | None]:
    ids = [meaning.id for meaning in found.all(Sort.ITEM)]
    return {item_id for item_id in ids if session.get_one(Item, item_id).kit == ASSEMBLED} if len(ids) > 1 else set()


def _card(session: Session, work: Work, place: Location, language: str) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    enough = assembling.can_assemble(session, item.id, place.id)
    facts = (Fact(_SKU, item.sku), Fact(_MAKE, str(work.quantity)), Fact(_ENOUGH, str(enough)))
    return goods_view.card(item, language, facts)


def _lines(session: Session, work: Work, place: Location, language: str) -> tuple[Line, ...]:
    """Return the parts: how many are there, how many are wanted."""
    if work.item_id is None:
        return ()
    there: dict[int, int] = {}
    for goods, level in ledger.content(session, place.id):
        there[goods.item_id] = there.get(goods.item_id, 0) + level.free
    lines = []
    for part in recipes(session, [work.item_id]).get(work.item_id, ()):
        item = session.get_one(Item, part.item_id)
        wanted = part.pieces * work.quantity
        done = min(there.get(part.item_id, 0), wanted)
        lines.append(Line(naming.full_name(item, language), item.sku, done, wanted))
    return tuple(sorted(lines, key=lambda line: line.is_done))


def _t(source: str) -> Text:
    return Text("assemble", source)


_PROMPTS = {
    "scan_place": (
        _t(QT_TRANSLATE_NOOP("assemble", "Scan the place of the parts")),
        _t(QT_TRANSLATE_NOOP("assemble", "The kits will lie there too.")),
    ),
    "scan_kit": (
        _t(QT_TRANSLATE_NOOP("assemble", "Scan the kit")),
        _t(QT_TRANSLATE_NOOP("assemble", "Its own label, or its SKU.")),
    ),
    "confirm": (
        _t(QT_TRANSLATE_NOOP("assemble", "Scan {place} to book")),
        _t(QT_TRANSLATE_NOOP("assemble", "Scan the kit again for each one more.")),
    ),
}
_COUNTS = _t(QT_TRANSLATE_NOOP("assemble", "The next scan counts {n} times."))
_IN = _t(QT_TRANSLATE_NOOP("assemble", "In {place}"))
_SKU = _t(QT_TRANSLATE_NOOP("assemble", "SKU"))
_MAKE = _t(QT_TRANSLATE_NOOP("assemble", "To make"))
_ENOUGH = _t(QT_TRANSLATE_NOOP("assemble", "Parts are enough for"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("assemble", "That place is in another warehouse"))
_OTHER = _t(QT_TRANSLATE_NOOP("assemble", "Another place: scan the one where the parts lie"))
_NO_KIT = _t(QT_TRANSLATE_NOOP("assemble", "{item} is no kit to assemble"))
_OTHER_KIT = _t(QT_TRANSLATE_NOOP("assemble", "Another kit is being made: finish it first"))
_TO_MAKE = _t(QT_TRANSLATE_NOOP("assemble", "{n} × {item} to make"))
_MADE = _t(QT_TRANSLATE_NOOP("assemble", "{n} × {item} made in {place}"))

WORKFLOW = Assemble()
