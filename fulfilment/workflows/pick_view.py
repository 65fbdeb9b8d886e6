"""What a picker sees: the steps and refusals of the pick workflow, with no decision in them."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.identify import Meaning, Sort
from fulfilment.picking.jobs import Errand
from fulfilment.step import QT_TRANSLATE_NOOP, Card, Fact, Header, Line, Notice, Offer, Step, Text, Tone, refused
from models.item import Item, Lot
from models.order import Order
from models.place import Location
from models.work import OrderTote, PickJob

Tote = tuple[OrderTote, Location]


def _t(source: str, **values: object) -> Text:
    return Text("pick", source).with_values(**values)


def start(waiting: int) -> Step:
    """Return the step that asks for a walk."""
    return Step(
        workflow="pick",
        state="start",
        prompt=_t(QT_TRANSLATE_NOOP("pick", "Scan pick list")),
        detail=_t(QT_TRANSLATE_NOOP("pick", "Or take the next one. Walks waiting: {n}"), n=waiting),
        offers=commands.offers("NEXT", "UNDO"),
    )


def frame(
    job: PickJob,
    errands: Sequence[Errand],
    orders: Sequence[Order],
    totes: Mapping[int, Tote],
    *,
    language: str,
) -> Step:
    """Return what all steps of a walk share: header, route, progress."""
    wanted = sum(errand.task.quantity for errand in errands if errand.task.state != "short")
    wanted += sum(errand.task.picked for errand in errands if errand.task.state == "short")
    current = next((errand for errand in errands if errand.task.state == "open"), None)
    return Step(
        workflow="pick",
        state="",
        prompt=_t(""),
        header=Header(
            title=_t(QT_TRANSLATE_NOOP("pick", "Walk {code}"), code=job.code),
            subtitle=", ".join(order.number for order in orders),
            right=", ".join(tote.code for _, tote in totes.values()),
        ),
        lines=tuple(_lines(errands, current, language)),
        progress=(sum(errand.task.picked for errand in errands), wanted),
    )


def _lines(errands: Sequence[Errand], current: Errand | None, language: str) -> list[Line]:
    lines = [
        Line(
            title=naming.name_of(errand.item, language),
            detail=" · ".join(part for part in (naming.variant_of(errand.item, language), errand.lot.code) if part),
            done=errand.task.picked,
            wanted=errand.task.picked if errand.task.state == "short" else errand.task.quantity,
            is_current=errand is current,
            place=errand.location.code,
        )
        for errand in errands
    ]
    return sorted(lines, key=lambda line: line.is_done)


def give_tote(step: Step, order: Order, slot: int) -> Step:
    """Ask for an empty tote for an order."""
    return step.having(
        state="give_tote",
        prompt=_t(QT_TRANSLATE_NOOP("pick", "Scan an empty tote")),
        detail=_t(QT_TRANSLATE_NOOP("pick", "For order {number}, slot {slot}"), number=order.number, slot=slot),
        offers=commands.offers("UNDO", "LEAVE"),
    )


def scan_location(step: Step, errand: Errand, tote: Tote, language: str) -> Step:
    """Send the picker to a place."""
    return step.having(
        state="scan_location",
        prompt=_t(QT_TRANSLATE_NOOP("pick", "Go to {place}"), place=errand.location.code),
        detail=_t(QT_TRANSLATE_NOOP("pick", "Scan the place. Pieces to fetch: {n}"), n=errand.remaining),
        card=card(errand, tote, language),
        offers=commands.offers("UNDO", "SHORT", "SKIP", "LEAVE"),
    )


def scan_item(step: Step, errand: Errand, tote: Tote, language: str, *, quantity: int) -> Step:
    """Ask for the pieces."""
    if quantity:
        detail = _t(QT_TRANSLATE_NOOP("pick", "The next scan counts {n}"), n=quantity)
    else:
        detail = _t(QT_TRANSLATE_NOOP("pick", "Into tote {tote}"), tote=tote[1].code)
    return step.having(
        state="scan_item",
        prompt=_t(QT_TRANSLATE_NOOP("pick", "Scan item · {n} to go"), n=errand.remaining),
        detail=detail,
        card=card(errand, tote, language),
        offers=commands.offers("UNDO", "SHORT", "SKIP", "LEAVE") + _quantities(errand),
    )


def scan_tote(step: Step, errand: Errand, tote: Tote) -> Step:
    """Ask to put what is in hand into its tote."""
    return step.having(
        state="scan_tote",
        prompt=_t(QT_TRANSLATE_NOOP("pick", "Put into tote {tote}"), tote=tote[1].code),
        detail=_t(QT_TRANSLATE_NOOP("pick", "Slot {slot}. Scan the tote."), slot=tote[0].slot),
        card=card(errand, tote, ""),
        offers=commands.offers("UNDO", "LEAVE"),
    )


def _quantities(errand: Errand) -> tuple[Offer, ...]:
    if not errand.item.can_count:
        return ()
    fitting = [name for name in commands.QUANTITIES if int(name.removeprefix("QTY")) <= errand.remaining]
    return commands.offers(*fitting)


def card(errand: Errand, tote: Tote, language: str) -> Card:
    """Return the card of what to fetch."""
    expiry = errand.lot.expires_on
    facts = [
        Fact(_t(QT_TRANSLATE_NOOP("pick", "Quantity")), f"{errand.task.picked} / {errand.task.quantity}"),
        Fact(_t(QT_TRANSLATE_NOOP("pick", "From")), errand.location.code),
        Fact(_t(QT_TRANSLATE_NOOP("pick", "SKU")), errand.item.sku),
        Fact(_t(QT_TRANSLATE_NOOP("pick", "Into")), f"{tote[1].code} · {tote[0].slot}"),
    ]
    if errand.lot.code:
        lot = errand.lot.code + (f" · {expiry:%Y-%m-%d}" if expiry else "")
        facts.insert(2, Fact(_t(QT_TRANSLATE_NOOP("pick", "Lot")), lot))
    return Card(
        title=naming.name_of(errand.item, language),
        variant=naming.variant_of(errand.item, language),
        picture=errand.item.picture,
        facts=tuple(facts),
        warning=_t("{note}", note=errand.item.note) if errand.item.note else None,
    )


def wrong_item(session: Session, errand: Errand, scanned: Meaning, language: str) -> Notice:
    """Refuse another item."""
    item_id = session.get_one(Lot, scanned.id).item_id if scanned.sort == Sort.LOT else scanned.id
    item = session.get_one(Item, item_id)
    return refused(
        "pick.wrong_item",
        _t(QT_TRANSLATE_NOOP("pick", "Put back: {item}"), item=naming.full_name(item, language)),
        tone=Tone.WRONG_ITEM,
        detail=_t(
            QT_TRANSLATE_NOOP("pick", "Wanted here: {item}. Nothing was booked."),
            item=naming.full_name(errand.item, language),
        ),
    )


def wrong_lot(scanned: str, errand: Errand) -> Notice:
    """Refuse another lot of the right item."""
    return refused(
        "pick.wrong_lot",
        _t(QT_TRANSLATE_NOOP("pick", "Wrong lot: {lot}"), lot=scanned),
        tone=Tone.WRONG_ITEM,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Take lot {lot}. Nothing was booked."), lot=errand.lot.code),
    )


def scan_the_lot(errand: Errand) -> Notice:
    """Refuse a code that does not tell the lot where several lie together."""
    return refused(
        "pick.lot_unclear",
        _t(QT_TRANSLATE_NOOP("pick", "Scan the lot code")),
        tone=Tone.WRONG_ITEM,
        detail=_t(
            QT_TRANSLATE_NOOP("pick", "Several lots lie here; lot {lot} is wanted. Nothing was booked."),
            lot=errand.lot.code,
        ),
    )


def too_many(pieces: int, errand: Errand) -> Notice:
    """Refuse more than the line wants."""
    return refused(
        "pick.too_many",
        _t(QT_TRANSLATE_NOOP("pick", "Too many: {n}"), n=pieces),
        tone=Tone.WRONG_QUANTITY,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Still wanted: {n}. Nothing was booked."), n=errand.remaining),
    )
