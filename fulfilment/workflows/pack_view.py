"""What a packer sees: the steps and refusals of the pack workflow, with no decision in them."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.orders.states import OrderState
from fulfilment.packing import cartons, parcels
from fulfilment.packing.parcels import Source
from fulfilment.step import (
    QT_TRANSLATE_NOOP,
    Box,
    Card,
    Fact,
    Header,
    Kind,
    Line,
    Notice,
    Step,
    Text,
    Tone,
    checked,
    refused,
)
from models.item import Item
from models.order import Order, OrderLine, Party
from models.shipping import Parcel, PrintJob

_NOT_READY: dict[str, tuple[str, str]] = {
    OrderState.WAITING: (
        QT_TRANSLATE_NOOP("pack", "Order {number} is not released"),
        QT_TRANSLATE_NOOP("pack", "Release it in Orders, then pick it."),
    ),
    OrderState.HELD: (
        QT_TRANSLATE_NOOP("pack", "Order {number} is on hold"),
        QT_TRANSLATE_NOOP("pack", "Somebody stopped it in Orders. Set the tote aside."),
    ),
    OrderState.RELEASED: (
        QT_TRANSLATE_NOOP("pack", "Order {number} is not picked yet"),
        QT_TRANSLATE_NOOP("pack", "Pick it first."),
    ),
    OrderState.PICKING: (
        QT_TRANSLATE_NOOP("pack", "Order {number} is being picked"),
        QT_TRANSLATE_NOOP("pack", "Wait until its walk is done."),
    ),
    OrderState.SHORT: (
        QT_TRANSLATE_NOOP("pack", "Order {number} is short"),
        QT_TRANSLATE_NOOP("pack", "Decide in Orders, under Exceptions: send what is there, wait or cancel."),
    ),
}
_TOWN = select(Party.city, Party.country).where(Party.id == bindparam("party_id"))


def _t(source: str, **values: object) -> Text:
    return Text("pack", source).with_values(**values)


def start(waiting: int) -> Step:
    """Return the step that asks for an order."""
    return Step(
        workflow="pack",
        state="start",
        prompt=_t(QT_TRANSLATE_NOOP("pack", "Scan tote or order")),
        detail=_t(QT_TRANSLATE_NOOP("pack", "Orders ready to pack: {n}"), n=waiting),
        offers=commands.offers("UNDO"),
    )


def frame(session: Session, order: Order, lines: Sequence[tuple[OrderLine, Item]], *, language: str) -> Step:
    """Return what all steps of an order share: header, lines, progress."""
    town = session.execute(_TOWN, {"party_id": order.recipient_id}).one()
    place = ", ".join(part for part in (town.city, town.country) if part)
    current = next((line for line, _ in lines if line.packed < line.picked), None)
    shown = [_line(line, item, language, is_current=line is current) for line, item in lines if line.picked]
    return Step(
        workflow="pack",
        state="",
        prompt=_t(""),
        header=Header(
            title=_t(QT_TRANSLATE_NOOP("pack", "Order {number}"), number=order.number),
            subtitle=" · ".join(part for part in (order.channel, place) if part),
            right=_service(order),
            right_detail=f"{order.ship_by:%d.%m.%Y}" if order.ship_by else "",
        ),
        lines=tuple(sorted(shown, key=lambda line: line.is_done)),
        progress=(sum(line.packed for line, _ in lines), sum(line.picked for line, _ in lines)),
    )


def _service(order: Order) -> str:
    """Carrier and service, the carrier once: many services begin with its name."""
    if order.service.casefold().startswith(order.carrier.casefold()):
        return order.service
    return " ".join(part for part in (order.carrier, order.service) if part)


def _line(line: OrderLine, item: Item, language: str, *, is_current: bool) -> Line:
    return Line(
        title=naming.name_of(item, language),
        detail=naming.variant_of(item, language),
        done=line.packed,
        wanted=line.picked,
        is_current=is_current,
    )


def box(session: Session, parcel: Parcel | None, lines: Sequence[tuple[OrderLine, Item]]) -> Box | None:
    """Return the carton being filled, or the one to take when none is open."""
    wanted = [parcels.as_goods(item, line.picked) for line, item in lines]
    if parcel is None:
        row = parcels.proposed_carton(session, wanted)
        inside: list[cartons.Goods] = []
    else:
        row, inside = parcels.filling(session, parcel.id)
    if row is None:
        return None
    carton = parcels.as_carton(row)
    percent = cartons.filled_percent(inside, carton)
    length, width, height = carton.inner_mm
    return Box(
        title=row.name,
        detail=f"{length} × {width} × {height} mm",
        size_mm=carton.inner_mm,
        filled_percent=percent,
        expected_g=carton.tare_g + cartons.weight_g(inside),
        full_g=carton.tare_g + cartons.weight_g(wanted),
    )


def scan_item(
    step: Step,
    current: tuple[OrderLine, Item],
    sources: Sequence[Source],
    language: str,
    *,
    quantity: int,
    has_box: bool,
) -> Step:
    """Ask for the next piece."""
    line, item = current
    names = ["UNDO", "SHORT", "LEAVE", *(["CLOSEBOX", "NEWBOX"] if has_box else [])]
    if item.can_count:
        names += [name for name in commands.QUANTITIES if int(name.removeprefix("QTY")) <= line.picked - line.packed]
    if quantity:
        detail = _t(QT_TRANSLATE_NOOP("pack", "The next scan counts {n}"), n=quantity)
    else:
        detail = _t(QT_TRANSLATE_NOOP("pack", "Every piece, in any order"))
    return step.having(
        state="scan_item",
        prompt=_t(QT_TRANSLATE_NOOP("pack", "Scan the next item")),
        detail=detail,
        card=card(line, item, sources, language),
        offers=commands.offers(*names),
    )


def card(line: OrderLine, item: Item, sources: Sequence[Source], language: str) -> Card:
    """Return the card of the next piece."""
    own = [source for source in sources if source.item.id == item.id]
    facts = [
        Fact(_t(QT_TRANSLATE_NOOP("pack", "Quantity")), f"{line.packed} / {line.picked}"),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "SKU")), item.sku),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "From")), ", ".join(dict.fromkeys(source.tote.code for source in own))),
    ]
    lots = ", ".join(dict.fromkeys(source.lot.code for source in own if source.lot.code))
    if lots:
        facts.insert(2, Fact(_t(QT_TRANSLATE_NOOP("pack", "Lot")), lots))
    return Card(
        title=naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        picture=item.picture,
        facts=tuple(facts),
        warning=_look_alike(item, sources, language),
    )


def _look_alike(item: Item, sources: Sequence[Source], language: str) -> Text | None:
    for source in sources:
        if source.item.id != item.id and source.item.name == item.name:
            other = naming.full_name(source.item, language)
            return _t(QT_TRANSLATE_NOOP("pack", "Looks alike: {item} is in this order too."), item=other)
    return _t("{note}", note=item.note) if item.note else None


def scan_label(step: Step, parcel: Parcel, job: PrintJob | None) -> Step:
    """Ask for the printed label of a closed box."""
    detail = _t(QT_TRANSLATE_NOOP("pack", "Stick it on box {n}, then scan it"), n=parcel.number)
    if job is not None and job.state == "unknown":
        detail = _t(QT_TRANSLATE_NOOP("pack", "Is there a readable label? Scan it. If not, print again."))
    elif job is not None and job.state in ("queued", "sending"):
        detail = _t(QT_TRANSLATE_NOOP("pack", "Printing on {printer}"), printer=job.printer)
    names = ("UNDO", "REPRINT", "OTHERPRINTER", "LEAVE") if job else ("UNDO", "LEAVE")
    return step.having(
        state="scan_label",
        prompt=_t(QT_TRANSLATE_NOOP("pack", "Scan the printed label")),
        detail=detail,
        card=_parcel_card(parcel, job),
        offers=commands.offers(*names),
    )


def _parcel_card(parcel: Parcel, job: PrintJob | None) -> Card:
    facts = [
        Fact(_t(QT_TRANSLATE_NOOP("pack", "Box")), str(parcel.number)),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "Weight")), f"{parcel.weight_g / 1000:.3f} kg"),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "SSCC")), parcel.sscc),
    ]
    if job is not None:
        facts.append(Fact(_t(QT_TRANSLATE_NOOP("pack", "Printer")), job.printer))
    return Card(title=parcel.code, picture="parcel", facts=tuple(facts))


def not_ready(order: Order) -> Notice:
    """Refuse an order that cannot be packed now."""
    if order.state == OrderState.SHIPPED:
        return checked("pack.shipped", _t(QT_TRANSLATE_NOOP("pack", "Order {number} has left"), number=order.number))
    if order.state == OrderState.CANCELLED:
        text = _t(QT_TRANSLATE_NOOP("pack", "Order {number} is cancelled"), number=order.number)
        cure = _t(QT_TRANSLATE_NOOP("pack", "Do not send it. Put the goods back with Move."))
        return refused("pack.cancelled", text, tone=Tone.STOP, detail=cure)
    source, cure_source = _NOT_READY[order.state]
    return Notice(Kind.STOP, f"pack.{order.state}", _t(source, number=order.number), Tone.WRONG_ITEM, _t(cure_source))


def wrong_item(item: Item, current: tuple[OrderLine, Item] | None, language: str) -> Notice:
    """Refuse an item that the order does not have."""
    detail = _t(QT_TRANSLATE_NOOP("pack", "It is not in this order. Nothing was booked."))
    if current is not None:
        source = QT_TRANSLATE_NOOP("pack", "This order wants {item}. Nothing was booked.")
        detail = _t(source, item=naming.full_name(current[1], language))
    text = _t(QT_TRANSLATE_NOOP("pack", "Put back: {item}"), item=naming.full_name(item, language))
    return refused("pack.wrong_item", text, tone=Tone.WRONG_ITEM, detail=detail)


def too_many(pieces: int, line: OrderLine, item: Item, language: str, *, rest: int | None = None) -> Notice:
    """Refuse more than the order has, or more than `rest` where only some of the line may be meant."""
    rest = line.picked - line.packed if rest is None else rest
    text = _t(QT_TRANSLATE_NOOP("pack", "Too many: {item}"), item=naming.full_name(item, language))
    if rest == 0:
        detail = _t(QT_TRANSLATE_NOOP("pack", "All {n} are packed. Put this one back."), n=line.packed)
    else:
        source = QT_TRANSLATE_NOOP("pack", "Scanned {pieces}, still wanted {rest}. Nothing was booked.")
        detail = _t(source, pieces=pieces, rest=rest)
    return refused("pack.too_many", text, tone=Tone.WRONG_QUANTITY, detail=detail)


def lot_unclear(scanned: str, item: Item, language: str) -> Notice:
    """Refuse a lot that is not in the tote, or a code that does not tell the lot."""
    name = naming.full_name(item, language)
    if scanned:
        text = _t(QT_TRANSLATE_NOOP("pack", "Wrong lot: {lot}"), lot=scanned)
        detail = _t(QT_TRANSLATE_NOOP("pack", "That lot of {item} was not picked for this order."), item=name)
        return refused("pack.wrong_lot", text, tone=Tone.WRONG_ITEM, detail=detail)
    text = _t(QT_TRANSLATE_NOOP("pack", "Scan the lot code"))
    detail = _t(QT_TRANSLATE_NOOP("pack", "Several lots of {item} are in the tote. Nothing was booked."), item=name)
    return refused("pack.lot_unclear", text, tone=Tone.WRONG_ITEM, detail=detail)


def label_first(parcel: Parcel) -> Notice:
    """Refuse anything but a label while a box waits for its own."""
    text = _t(QT_TRANSLATE_NOOP("pack", "Scan the label of box {n} first"), n=parcel.number)
    return refused("pack.label_first", text, tone=Tone.WRONG_ITEM)


def wrong_label(session: Session, scanned_id: int, parcel: Parcel) -> Notice:
    """Stop: a label of another box is in hand."""
    scanned = session.get_one(Parcel, scanned_id)
    text = _t(QT_TRANSLATE_NOOP("pack", "Wrong label: {code}"), code=scanned.code)
    detail = _t(
        QT_TRANSLATE_NOOP("pack", "This box is {code}. Take that label off and find the right one."), code=parcel.code
    )
    return refused("pack.wrong_label", text, tone=Tone.STOP, detail=detail)


def not_printed(parcel: Parcel) -> Notice:
    """Refuse a label that the printer has not printed yet."""
    text = _t(QT_TRANSLATE_NOOP("pack", "Label {code} is not printed yet"), code=parcel.code)
    detail = _t(QT_TRANSLATE_NOOP("pack", "Wait for the printer, or print on another one."))
    return refused("pack.not_printed", text, tone=Tone.WRONG_ITEM, detail=detail)
