"""What a packer sees: the steps and refusals of the pack workflow, with no decision in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from fulfilment import commands, handling, naming
from fulfilment.item_facts import ItemFacts
from fulfilment.orders.states import OrderState
from fulfilment.packing import bundle, cartons
from fulfilment.packing.bundle import Source, Wanted, WantedLine
from fulfilment.packing.cartons import Carton
from fulfilment.shipping import awaiting
from fulfilment.shipping.awaiting import Awaited
from fulfilment.shipping.printing import Paper
from fulfilment.step import (
    QT_TRANSLATE_NOOP,
    Box,
    Card,
    Fact,
    Header,
    Kind,
    Line,
    Notice,
    Offer,
    Step,
    Text,
    Tone,
    checked,
    refused,
)
from models.item import Item
from models.order import Order
from models.shipping import Parcel

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
_SIZE = QT_TRANSLATE_NOOP("pack", "{length} × {width} × {height} mm")
_WEIGHED = QT_TRANSLATE_NOOP("pack", "{weight} kg, from the scale")
_COMPUTED = QT_TRANSLATE_NOOP("pack", "{weight} kg, computed")


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


@dataclass(frozen=True)
class OrderView:
    """An order on the screen of the one who packs it."""

    wanted: Wanted
    """The order with its lines."""
    language: str
    """Language of the packer."""
    work_id: int
    """The work that the next scan goes on with."""

    @property
    def goods(self) -> list[cartons.Goods]:
        """Everything that is to go out, as the fitting rules see it."""
        return [bundle.as_goods(line.item, line.picked) for line in self.wanted.lines]

    def scan_item(
        self,
        current: WantedLine,
        sources: Sequence[Source],
        box: bundle.Box | None,
        carton: Carton | None,
        *,
        quantity: int,
    ) -> Step:
        """Ask for the next piece; `carton` is the one to take where no box is open."""
        names = ["UNDO", "SHORT", "LEAVE", *(["CLOSEBOX", "NEWBOX"] if box else [])]
        if current.item.can_count:
            names += [name for name in commands.QUANTITIES if int(name.removeprefix("QTY")) <= current.left]
        if quantity:
            detail = _t(QT_TRANSLATE_NOOP("pack", "The next scan counts {n}"), n=quantity)
        else:
            detail = _t(QT_TRANSLATE_NOOP("pack", "Every piece, in any order"))
        return self._step(
            "scan_item",
            _t(QT_TRANSLATE_NOOP("pack", "Scan the next item")),
            detail,
            card=self._card(current, sources),
            box=self._box(box.carton, box.goods) if box else self._box(carton, []),
            offers=commands.offers(*names),
        )

    def scan_label(self, box: bundle.Box, job: Paper | None) -> Step:
        """Ask for the printed label of a closed box."""
        detail = _t(QT_TRANSLATE_NOOP("pack", "Stick it on box {n}, then scan it"), n=box.number)
        if job is not None and job.state == "unknown":
            detail = _t(QT_TRANSLATE_NOOP("pack", "Is there a readable label? Scan it. If not, print again."))
        elif job is not None and job.state in ("queued", "sending"):
            detail = _t(QT_TRANSLATE_NOOP("pack", "Printing on {printer}"), printer=naming.device(job.printer))
        names = ("UNDO", "REPRINT", "OTHERPRINTER", "LEAVE") if job else ("UNDO", "LEAVE")
        return self._step(
            "scan_label",
            _t(QT_TRANSLATE_NOOP("pack", "Scan the printed label")),
            detail,
            card=_parcel_card(box, job),
            box=self._box(box.carton, box.goods),
            offers=commands.offers(*names),
        )

    def await_carrier(self, box: bundle.Box, asked: Awaited) -> Step:
        """Tell where the label of a closed box stands while its carrier has not sold it."""
        return self._step(
            "await_carrier",
            awaiting.PROMPT,
            asked.sentence,
            card=_parcel_card(box, None),
            box=self._box(box.carton, box.goods),
            offers=commands.offers("UNDO", "LEAVE"),
        )

    def _step(
        self, state: str, prompt: Text, detail: Text, *, card: Card, box: Box | None, offers: tuple[Offer, ...]
    ) -> Step:
        """Return what all steps of an order share: header, lines, progress."""
        order, lines = self.wanted, self.wanted.lines
        town = ", ".join(part for part in (order.city, order.country) if part)
        return Step(
            workflow="pack",
            state=state,
            prompt=prompt,
            detail=detail,
            work_id=self.work_id,
            header=Header(
                title=_t(QT_TRANSLATE_NOOP("pack", "Order {number}"), number=order.number),
                subtitle=" · ".join(part for part in (order.channel, town) if part),
                right=_service(order),
                right_detail=Text("", "{day}", {"day": order.ship_by}) if order.ship_by else "",
            ),
            card=card,
            lines=self._lines(),
            progress=(sum(line.packed for line in lines), sum(line.picked for line in lines)),
            box=box,
            offers=offers,
        )

    def _lines(self) -> tuple[Line, ...]:
        current = next((line for line in self.wanted.lines if line.left > 0), None)
        shown = [
            Line(
                title=naming.name_of(line.item, self.language),
                detail=naming.variant_of(line.item, self.language),
                done=line.packed,
                wanted=line.picked,
                is_current=line is current,
            )
            for line in self.wanted.lines
            if line.picked
        ]
        return tuple(sorted(shown, key=lambda line: line.is_done))

    def _box(self, carton: Carton | None, inside: Sequence[cartons.Goods]) -> Box | None:
        """Return the carton being filled, or the one to take when none is open."""
        if carton is None:
            return None
        length, width, height = carton.inner_mm
        return Box(
            title=carton.name,
            detail=Text("pack", _SIZE, {"length": length, "width": width, "height": height}),
            size_mm=carton.inner_mm,
            filled_percent=cartons.filled_percent(inside, carton),
            expected_g=carton.tare_g + cartons.weight_g(inside),
            full_g=carton.tare_g + cartons.weight_g(self.goods),
        )

    def _card(self, line: WantedLine, sources: Sequence[Source]) -> Card:
        """Return the card of the next piece."""
        item = line.item
        own = [source for source in sources if source.item.id == item.id]
        facts = [
            Fact(_t(QT_TRANSLATE_NOOP("pack", "Quantity")), f"{line.packed} / {line.picked}"),
            Fact(_t(QT_TRANSLATE_NOOP("pack", "SKU")), item.sku),
            Fact(_t(QT_TRANSLATE_NOOP("pack", "From")), ", ".join(dict.fromkeys(source.tote_code for source in own))),
        ]
        lots = ", ".join(dict.fromkeys(source.lot_code for source in own if source.lot_code))
        if lots:
            facts.insert(2, Fact(_t(QT_TRANSLATE_NOOP("pack", "Lot")), lots))
        return Card(
            title=naming.name_of(item, self.language),
            variant=naming.variant_of(item, self.language),
            picture=item.picture,
            facts=tuple(facts),
            warning=_look_alike(item, sources, self.language),
            chips=handling.chips(item),
        )


def _service(order: Wanted) -> str:
    """Carrier and service, the carrier once: many services begin with its name."""
    if order.service.casefold().startswith(order.carrier.casefold()):
        return order.service
    return " ".join(part for part in (order.carrier, order.service) if part)


def _look_alike(item: ItemFacts, sources: Sequence[Source], language: str) -> Text | None:
    for source in sources:
        if source.item.id != item.id and source.item.name == item.name:
            other = naming.full_name(source.item, language)
            alike = _t(QT_TRANSLATE_NOOP("pack", "Looks alike: {item} is in this order too."), item=other)
            return Text("", "{alike} {note}", {"alike": alike, "note": item.pack_note}) if item.pack_note else alike
    return handling.note(item, item.pack_note)


def _weight(box: bundle.Box) -> Text:
    source = _WEIGHED if box.is_weighed else _COMPUTED
    return Text("pack", source, {"weight": Decimal(box.weight_g).scaleb(-3)})


def _parcel_card(box: bundle.Box, job: Paper | None) -> Card:
    facts = [
        Fact(_t(QT_TRANSLATE_NOOP("pack", "Box")), str(box.number)),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "Weight")), _weight(box)),
        Fact(_t(QT_TRANSLATE_NOOP("pack", "SSCC")), box.sscc),
    ]
    if job is not None:
        facts.append(Fact(_t(QT_TRANSLATE_NOOP("pack", "Printer")), naming.device(job.printer)))
    return Card(title=box.code, picture="parcel", facts=tuple(facts))


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


def wrong_item(item: Item, current: WantedLine | None, language: str) -> Notice:
    """Refuse an item that the order does not have."""
    detail = _t(QT_TRANSLATE_NOOP("pack", "It is not in this order. Nothing was booked."))
    if current is not None:
        source = QT_TRANSLATE_NOOP("pack", "This order wants {item}. Nothing was booked.")
        detail = _t(source, item=naming.full_name(current.item, language))
    text = _t(QT_TRANSLATE_NOOP("pack", "Put back: {item}"), item=naming.full_name(item, language))
    return refused("pack.wrong_item", text, tone=Tone.WRONG_ITEM, detail=detail)


def too_many(pieces: int, line: WantedLine, language: str, *, rest: int | None = None) -> Notice:
    """Refuse more than the order has, or more than `rest` where only some of the line may be meant."""
    rest = line.left if rest is None else rest
    text = _t(QT_TRANSLATE_NOOP("pack", "Too many: {item}"), item=naming.full_name(line.item, language))
    if rest == 0:
        detail = _t(QT_TRANSLATE_NOOP("pack", "All {n} are packed. Put this one back."), n=line.packed)
    else:
        source = QT_TRANSLATE_NOOP("pack", "Scanned {pieces}, still wanted {rest}. Nothing was booked.")
        detail = _t(source, pieces=pieces, rest=rest)
    return refused("pack.too_many", text, tone=Tone.WRONG_QUANTITY, detail=detail)


def lot_unclear(scanned: str, item: ItemFacts, language: str) -> Notice:
    """Refuse a lot or serial that is not in the tote; ask for it where the code does not tell which."""
    name = naming.full_name(item, language)
    if item.tracking == "serial":
        return _serial_unclear(scanned, name)
    if scanned:
        text = _t(QT_TRANSLATE_NOOP("pack", "Wrong lot: {lot}"), lot=scanned)
        detail = _t(QT_TRANSLATE_NOOP("pack", "That lot of {item} was not picked for this order."), item=name)
        return refused("pack.wrong_lot", text, tone=Tone.WRONG_ITEM, detail=detail)
    text = _t(QT_TRANSLATE_NOOP("pack", "Scan the lot code"))
    detail = _t(QT_TRANSLATE_NOOP("pack", "Several lots of {item} are in the tote. Nothing was booked."), item=name)
    return refused("pack.lot_unclear", text, tone=Tone.WRONG_ITEM, detail=detail)


def _serial_unclear(scanned: str, name: str) -> Notice:
    if scanned:
        text = _t(QT_TRANSLATE_NOOP("pack", "Wrong serial: {serial}"), serial=scanned)
        detail = _t(QT_TRANSLATE_NOOP("pack", "That piece of {item} is not in the tote."), item=name)
        return refused("pack.wrong_lot", text, tone=Tone.WRONG_ITEM, detail=detail)
    text = _t(QT_TRANSLATE_NOOP("pack", "Now its serial number"))
    detail = _t(QT_TRANSLATE_NOOP("pack", "Several pieces of {item} are in the tote."), item=name)
    return checked("pack.serial_wanted", text, tone=Tone.COMMAND, detail=detail)


def label_first(box: bundle.Box) -> Notice:
    """Refuse anything but a label while a box waits for its own."""
    text = _t(QT_TRANSLATE_NOOP("pack", "Scan the label of box {n} first"), n=box.number)
    return refused("pack.label_first", text, tone=Tone.WRONG_ITEM)


def wrong_label(session: Session, scanned_id: int, box: bundle.Box) -> Notice:
    """Stop: a label of another box is in hand."""
    scanned = session.get_one(Parcel, scanned_id)
    text = _t(QT_TRANSLATE_NOOP("pack", "Wrong label: {code}"), code=scanned.code)
    detail = _t(
        QT_TRANSLATE_NOOP("pack", "This box is {code}. Take that label off and find the right one."), code=box.code
    )
    return refused("pack.wrong_label", text, tone=Tone.STOP, detail=detail)


def recalled(box: bundle.Box, lot: str) -> Notice:
    """Stop: a recalled lot is in the box."""
    text = _t(QT_TRANSLATE_NOOP("pack", "Recalled: lot {lot} is in box {n}"), lot=lot, n=box.number)
    detail = _t(
        QT_TRANSLATE_NOOP(
            "pack", "It must not leave. Undo the box and its pieces, then have the lot recalled once more."
        )
    )
    return refused("pack.recalled", text, tone=Tone.STOP, detail=detail)


def not_printed(box: bundle.Box) -> Notice:
    """Refuse a label that the printer has not printed yet."""
    text = _t(QT_TRANSLATE_NOOP("pack", "Label {code} is not printed yet"), code=box.code)
    detail = _t(QT_TRANSLATE_NOOP("pack", "Wait for the printer, or print on another one."))
    return refused("pack.not_printed", text, tone=Tone.WRONG_ITEM, detail=detail)


def not_bought(box: bundle.Box, asked: Awaited) -> Notice:
    """Refuse anything while the label of a closed box is not bought."""
    text = _t(QT_TRANSLATE_NOOP("pack", "The label of box {n} is not bought yet"), n=box.number)
    return refused("pack.not_bought", text, tone=Tone.WRONG_ITEM, detail=asked.sentence)
