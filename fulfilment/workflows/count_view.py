"""What a counter is shown: where to go, what is still to be counted, what was seen. Never what the books say."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
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
from fulfilment.stock.ledger import Place
from fulfilment.workflows import goods_view
from models.item import Item, Lot
from models.place import Location
from models.stock import CountResult
from models.work import Work


def start(waiting: int) -> Step:
    """Return what is shown while nothing is being counted."""
    prompt, detail = _PROMPTS["scan_bin"]
    more = _WAITING.with_values(n=waiting) if waiting else detail
    return Step(workflow="count", state="scan_bin", prompt=prompt, detail=more, offers=commands.offers("NEXT", "UNDO"))


def go_to(session: Session, work: Work, location_id: int, reasons: Collection[Text]) -> Step:
    """Return where to go next, and why."""
    place = session.get_one(Location, location_id)
    return Step(
        workflow="count",
        state="go_to_bin",
        prompt=_GO_TO.with_values(place=place.code),
        detail=listed([*reasons]),
        work_id=work.id,
        header=Header(_COUNT_OF.with_values(place=place.code)),
        offers=commands.offers("NEXT", "LEAVE", "UNDO"),
    )


def counting(
    session: Session, bench: Bench, work: Work, places: Collection[Place], *, in_hand: int, state: str, times: int
) -> Step:
    """Return what to scan now, what is still to be counted, and how many of the item in hand were seen."""
    assert work.place_id is not None
    prompt, detail = _PROMPTS[state]
    names = ["CANCEL"] if state == "scan_lot" else ["CLOSE", "LEAVE", *commands.QUANTITIES]
    if state == "scan_item":
        names.insert(0, "CANCEL" if in_hand else "UNDO")
    return Step(
        workflow="count",
        state=state,
        prompt=prompt,
        detail=_COUNTS.with_values(n=times) if times > 1 else detail,
        work_id=work.id,
        header=Header(_COUNT_OF.with_values(place=session.get_one(Location, work.place_id).code)),
        card=_card(session, work, bench.language, in_hand),
        lines=_lines(session, work, places, bench.language),
        offers=commands.offers(*names),
    )


def _card(session: Session, work: Work, language: str, in_hand: int) -> Card | None:
    if work.item_id is None:
        return None
    item = session.get_one(Item, work.item_id)
    return goods_view.card(item, language, (Fact(_SKU, item.sku), Fact(_SEEN, str(in_hand))))


def _lines(session: Session, work: Work, places: Collection[Place], language: str) -> tuple[Line, ...]:
    lines = []
    for place in places:
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        is_current = (place.item_id, place.lot_id) == (work.item_id, work.lot_id)
        lines.append(Line(naming.name_of(item, language), goods_view.codes(item, lot), 0, 1, is_current=is_current))
    return tuple(lines)


def opened(place: Location) -> Notice:
    """Return the notice of a count that begins."""
    return booked("count.opened", _COUNT_OF.with_values(place=place.code), tone=Tone.COMMAND)


def warned(notice: Notice, overfull: Text | None) -> Notice:
    """Return the notice of a bin that was counted, with a warning where it holds more than it should."""
    if overfull is None:
        return notice
    detail = (
        overfull
        if notice.detail is None
        else Text("", "{detail} {warning}", {"detail": notice.detail, "warning": overfull})
    )
    return replace(notice, detail=detail)


def closed(session: Session, language: str, place: Location, again: Collection[CountResult]) -> Notice:
    """Return the notice of a bin that is counted, and what of it somebody has to look at once more."""
    text = _DONE.with_values(place=place.code)
    return booked("count.closed", text, tone=Tone.ORDER_DONE, detail=what_follows(session, language, again))


def what_follows(session: Session, language: str, again: Collection[CountResult]) -> Text | None:
    """Return the sentence about counts that were not booked: by name, not by how much."""
    recounts = [result for result in again if result.state == "recount"]
    shown = recounts or [result for result in again if result.state == "waiting"]
    if not shown:
        return None
    items = session.scalars(select(Item).where(Item.id.in_({result.item_id for result in shown})).order_by(Item.id))
    names = ", ".join(naming.full_name(item, language) for item in list(items)[:3])
    return (_RECOUNT if recounts else _REVIEW).with_values(items=names)


def counted(name: str, pieces: int, follows: Text | None) -> Notice:
    """Return the notice of pieces that were counted; `follows` is about the item before."""
    return booked("count.counted", _COUNTED.with_values(n=pieces, item=name), detail=follows)


def unknown_lot(code: str) -> Notice:
    """Return the notice of a lot that was never received."""
    return refused("count.lot_unknown", _LOT_UNKNOWN.with_values(lot=code), tone=Tone.UNKNOWN_CODE, detail=_LOT_CURE)


def same_serial(session: Session, lot_id: int) -> Notice:
    """Return the notice of a piece that was scanned twice."""
    text = _SAME_SERIAL.with_values(serial=session.get_one(Lot, lot_id).code)
    return checked("count.same_serial", text, tone=Tone.ALREADY_DONE)


def listed(texts: Collection[Text]) -> Text | None:
    """Return several words in one line."""
    parts: dict[str, object] = {f"part{number}": text for number, text in enumerate(texts)}
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts) if parts else None


_PROMPTS = {
    "scan_bin": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan the bin to count")),
        Text("count", QT_TRANSLATE_NOOP("count", "Everything in it is counted.")),
    ),
    "scan_item": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan each piece in the bin")),
        Text("count", QT_TRANSLATE_NOOP("count", "One item after the other; then Finish.")),
    ),
    "scan_empty": (
        Text("count", QT_TRANSLATE_NOOP("count", "Is the bin empty?")),
        Text("count", QT_TRANSLATE_NOOP("count", "Choose Finish if it is, or scan each piece that lies in it.")),
    ),
    "scan_lot": (
        Text("count", QT_TRANSLATE_NOOP("count", "Scan the lot of these pieces")),
        Text("count", QT_TRANSLATE_NOOP("count", "It stands on the goods, often after LOT or L.")),
    ),
}
_WAITING = Text("count", QT_TRANSLATE_NOOP("count", "Everything in it is counted. Bins that wait: {n} (Next)."))
_GO_TO = Text("count", QT_TRANSLATE_NOOP("count", "Go to {place}"))
_COUNTS = Text("count", QT_TRANSLATE_NOOP("count", "The next scan counts {n} times."))
_COUNT_OF = Text("count", QT_TRANSLATE_NOOP("count", "Count of {place}"))
_COUNTED = Text("count", QT_TRANSLATE_NOOP("count", "{n} × {item}"))
_SAME_SERIAL = Text("count", QT_TRANSLATE_NOOP("count", "Serial {serial} is counted already"))
_LOT_UNKNOWN = Text("count", QT_TRANSLATE_NOOP("count", "Unknown lot: {lot}"))
_LOT_CURE = Text(
    "count", QT_TRANSLATE_NOOP("count", "Nothing was counted. A lot that was never received cannot be here.")
)
_DONE = Text("count", QT_TRANSLATE_NOOP("count", "{place} is counted"))
_RECOUNT = Text("count", QT_TRANSLATE_NOOP("count", "Somebody else counts once more: {items}"))
_REVIEW = Text("count", QT_TRANSLATE_NOOP("count", "The desk decides about: {items}"))
_SKU = Text("count", QT_TRANSLATE_NOOP("count", "SKU"))
_SEEN = Text("count", QT_TRANSLATE_NOOP("count", "Counted"))
