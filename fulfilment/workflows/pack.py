"""Packing: an order out of its totes into boxes, each closed by scanning its printed label."""

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from fulfilment import commands, naming, recalling
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing import parcels
from fulfilment.packing.bundle import Box, Bundle, WantedLine, as_goods, bundle_of, proposed_carton, shared_out
from fulfilment.packing.cartons import Carton
from fulfilment.shipping import awaiting, labels, printing, shipments
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, PrintedJob, Step, Text, Tone, booked, checked
from fulfilment.workflows import claiming, item_choice, pack_view
from fulfilment.workflows.pack_view import OrderView
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.item import Item, Lot
from models.order import Order, OrderLine
from models.prepared import Prepared
from models.shipping import Parcel, Shipment
from models.work import OrderTote, Work

_IN_TOTE = (
    select(Order)
    .join(OrderTote, OrderTote.order_id == Order.id)
    .where(OrderTote.location_id == bindparam("tote_id"), OrderTote.is_open)
)
_WAITING = Prepared(
    select(func.count()).where(Order.state == OrderState.PICKED, Order.warehouse_id == bindparam("warehouse_id"))
)


class Pack(Workflow):
    """Verify and box an order.

    Phases: open an order by its number, its tote or its only item; scan every piece into the box; the label prints
    by itself; scan the printed label on the box, and the goods have left the books.

    Transitions:
        start --order, tote, single item--> scan_item | scan_label
        scan_item --item of the order--> scan_item | scan_label (last piece closes the box)
        scan_item --NEWBOX, CLOSEBOX--> scan_label --its label--> scan_item
        scan_item --SHORT--> scan_item | start (the order waits for a decision)
        scan_label --the box's label--> scan_item | start (order done)
        scan_label --REPRINT, OTHERPRINTER--> scan_label
        any --LEAVE--> start; the order can be taken up again at the same line
    """

    name = "pack"
    undoable = ("pack.item", "pack.close", "pack.missing", "pack.apply")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return what to scan next."""
        if work is None or work.order_id is None:
            return pack_view.start(_waiting(session, bench))
        return self._show(session, bench, work, bundle_of(session, work.order_id))

    def _show(self, session: Session, bench: Bench, work: Work, bundle: Bundle) -> Step:
        view = OrderView(bundle.wanted, bench.language, work.id)
        if bundle.unlabelled is not None:
            return _show_label(session, view, bundle.unlabelled)
        if bundle.current is None:
            return pack_view.start(_waiting(session, bench))
        carton = None if bundle.box else proposed_carton(session, view.goods)
        return view.scan_item(bundle.current, bundle.sources, bundle.box, carton, quantity=work.quantity)

    def _go_on(
        self, session: Session, bench: Bench, work: Work, bundle: Bundle, notice: Notice | None, *changes: str
    ) -> Step:
        """Answer on the bundle at hand, which is the order as it stands now."""
        session.flush()
        return self._show(session, bench, work, bundle).having(notice=notice, changes=frozenset(changes))

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Open an order, pack a piece or apply a label, as the phase wants."""
        if work is None or work.order_id is None:
            return self._open(session, bench, found)
        bundle = bundle_of(session, work.order_id)
        if bundle.unlabelled is not None:
            return self._apply(session, bench, work, bundle, found)
        if bundle.is_packed:
            work.is_open = False
            return self._open(session, bench, found)
        return self._pack(session, bench, work, bundle, found)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey QTYn, NEWBOX, CLOSEBOX, SHORT, REPRINT, OTHERPRINTER and LEAVE."""
        assert work is not None, "offered with an open order only"
        assert work.order_id is not None, "offered with an open order only"
        bundle = bundle_of(session, work.order_id)
        if name in commands.QUANTITIES:
            work.quantity = int(name.removeprefix("QTY"))
            return self.answer(session, bench, work, booked("pack.quantity", commands.NAMES[name], tone=Tone.COMMAND))
        if name in ("NEWBOX", "CLOSEBOX"):
            return self._close_box(session, bench, work, bundle)
        if name == "SHORT":
            return self._missing(session, bench, work, bundle)
        if name in ("REPRINT", "OTHERPRINTER"):
            return self._reprint(session, bench, work, bundle, is_other=name == "OTHERPRINTER")
        work.is_open = False
        source = QT_TRANSLATE_NOOP("pack", "Order {number} set aside")
        text = Text("pack", source).with_values(number=bundle.wanted.number)
        return self.answer(session, bench, None, booked("pack.left", text, tone=Tone.COMMAND), "orders")

    def _open(self, session: Session, bench: Bench, found: Found) -> Step:
        order, piece = _order_meant(session, bench, found)
        if order is None:
            return self.answer(session, bench, None, _nothing_here(found) or self.unknown(found))
        if order.state not in (OrderState.PICKED, OrderState.PACKING, OrderState.PACKED):
            return self.answer(session, bench, None, pack_view.not_ready(order))
        taken_up = claiming.on_order(session, bench, self.name, order.id)
        if isinstance(taken_up, Notice):
            return self.answer(session, bench, None, taken_up)
        work = taken_up or self.begin(session, bench, order_id=order.id)
        bundle = bundle_of(session, order.id)
        if piece is not None:
            return self._pack(session, bench, work, bundle, found)
        prints: tuple[PrintedJob, ...] = ()
        if bundle.is_packed and bundle.box is not None:
            # What was missing was waived in Orders: the box goes as it stands.
            journal.describe(session, "pack.close", work_id=work.id)
            bundle, prints = self._close(session, bench, bundle, bundle.box)
        source = QT_TRANSLATE_NOOP("pack", "Order {number}")
        notice = booked("pack.opened", Text("pack", source).with_values(number=order.number), tone=Tone.COMMAND)
        changes = ("orders", "labels") if bundle.unlabelled else ()
        return self._go_on(session, bench, work, bundle, notice, *changes).having(prints=prints)

    def _pack(self, session: Session, bench: Bench, work: Work, bundle: Bundle, found: Found) -> Step:
        unclear = _unclear(session, bundle, found, bench.language)
        if unclear is not None:
            return self._go_on(session, bench, work, bundle, unclear)
        piece = _piece(session, bundle, found)
        times = max(1, work.quantity)
        if work.quantity:
            work.quantity = 0
        if piece is None:
            return self._go_on(session, bench, work, bundle, self._not_in_order(session, bench, bundle, found))
        pieces = piece.quantity * times
        line = _line_for(bundle, piece)
        if pieces > line.left:
            return self._go_on(session, bench, work, bundle, pack_view.too_many(pieces, line, bench.language))
        usable = [source for source in bundle.sources if source.item.id == line.item.id]
        code = piece.code_for(line.item.tracking)
        if code:
            usable = [source for source in usable if source.lot_code == code]
        if len({source.lot_id for source in usable}) != 1:
            unclear = pack_view.lot_unclear(code, line.item, bench.language)
            return self._go_on(session, bench, work, bundle, unclear)
        there = sum(source.quantity for source in usable)
        if pieces > there:
            too_many = pack_view.too_many(pieces, line, bench.language, rest=there)
            return self._go_on(session, bench, work, bundle, too_many)
        journal.describe(session, "pack.item", work_id=work.id)
        box = bundle.box or parcels.open_box(session, bundle.wanted.order_id, _carton_for(session, bundle))
        taken = shared_out(usable, pieces)
        for source, part in taken:
            box, line = parcels.put_in(session, box, line, source, part)
        return self._packed(session, bench, work, bundle.after_packing(taken, box, line), line)

    def _packed(self, session: Session, bench: Bench, work: Work, bundle: Bundle, line: WantedLine) -> Step:
        source = QT_TRANSLATE_NOOP("pack", "{done} of {wanted} {item}")
        text = Text("pack", source).with_values(
            done=line.packed, wanted=line.picked, item=naming.full_name(line.item, bench.language)
        )
        tone = Tone.ITEM_OK if line.left else Tone.LINE_DONE
        prints: tuple[PrintedJob, ...] = ()
        if bundle.is_packed and bundle.box is not None:
            bundle, prints = self._close(session, bench, bundle, bundle.box)
        notice = booked("pack.item", text, tone=tone)
        changes = ("stock", "orders", "labels") if bundle.unlabelled else ("stock", "orders")
        return self._go_on(session, bench, work, bundle, notice, *changes).having(prints=prints)

    def _close(self, session: Session, bench: Bench, bundle: Bundle, box: Box) -> tuple[Bundle, tuple[PrintedJob, ...]]:
        """Close a box and want its label; return the order as it stands then and what is to be printed."""
        parcel = parcels.close(session, box, weight_g=bench.weight_g)
        order = session.get_one(Order, bundle.wanted.order_id)
        take_state(order, OrderState.PACKING)
        if bundle.is_packed:
            take_state(order, OrderState.PACKED)
            session.get_one(Shipment, box.shipment_id).state = "packed"
        job = labels.want(session, bench, parcel)
        closed = box._replace(state="closed", weight_g=parcel.weight_g, is_weighed=parcel.is_weighed)
        return bundle.with_box(closed), (job,) if job else ()

    def _close_box(self, session: Session, bench: Bench, work: Work, bundle: Bundle) -> Step:
        box = bundle.box
        assert box is not None, "NEWBOX and CLOSEBOX are offered with a box only"
        journal.describe(session, "pack.close", work_id=work.id)
        bundle, prints = self._close(session, bench, bundle, box)
        source = QT_TRANSLATE_NOOP("pack", "Box {n} closed")
        notice = booked("pack.closed", Text("pack", source).with_values(n=box.number), tone=Tone.LINE_DONE)
        return self._go_on(session, bench, work, bundle, notice, "orders", "labels").having(prints=prints)

    def _apply(self, session: Session, bench: Bench, work: Work, bundle: Bundle, found: Found) -> Step:
        box = bundle.unlabelled
        assert box is not None, "a label is wanted for a closed box"
        label = labels.label_of(session, box.id)
        asked = awaiting.awaited(session, label) if label else None
        if asked is not None:
            return self._go_on(session, bench, work, bundle, pack_view.not_bought(box, asked))
        meaning = found.first(Sort.PARCEL)
        if meaning is None or label is None:
            notice = pack_view.label_first(box) if found.meanings else self.unknown(found)
            return self._go_on(session, bench, work, bundle, notice)
        if meaning.id != box.id:
            return self._go_on(session, bench, work, bundle, pack_view.wrong_label(session, meaning.id, box))
        recalled = recalling.boxed(session, (held.lot_id for held in box.held if held.quantity))
        if recalled:
            return self._go_on(session, bench, work, bundle, pack_view.recalled(box, recalled))
        if not printing.was_sent(session, label.id):
            return self._go_on(session, bench, work, bundle, pack_view.not_printed(box))
        journal.describe(session, "pack.apply", work_id=work.id)
        order = session.get_one(Order, bundle.wanted.order_id)
        shipments.ship(session, order, box, label)
        changes = ("stock", "orders", "labels")
        if bundle.is_packed and order.state != OrderState.PACKED:
            work.is_open = False
            source = QT_TRANSLATE_NOOP("pack", "Order {number} done")
            text = Text("pack", source).with_values(number=order.number)
            return self.answer(session, bench, None, booked("pack.order_done", text, tone=Tone.ORDER_DONE), *changes)
        source = QT_TRANSLATE_NOOP("pack", "Box {n} done")
        notice = booked("pack.box_done", Text("pack", source).with_values(n=box.number), tone=Tone.LINE_DONE)
        return self.answer(session, bench, work, notice, *changes)

    def _missing(self, session: Session, bench: Bench, work: Work, bundle: Bundle) -> Step:
        assert bundle.current is not None, "SHORT is offered with an open line only"
        line = bundle.current
        journal.describe(session, "pack.missing", reason="missing_at_packing", work_id=work.id)
        for source in bundle.sources:
            if source.item.id == line.item.id and line.left > 0:
                line = parcels.missing(session, line, source)
        text = Text("pack", QT_TRANSLATE_NOOP("pack", "Missing: {item}")).with_values(
            item=naming.full_name(line.item, bench.language)
        )
        after = bundle_of(session, bundle.wanted.order_id)
        order = session.get_one(Order, bundle.wanted.order_id)
        if order.ships_complete or after.is_empty:
            take_state(order, OrderState.SHORT)
            work.is_open = False
            cure = Text("pack", QT_TRANSLATE_NOOP("pack", "Order set aside. Orders shows it under Exceptions."))
            notice = checked("pack.missing", text, tone=Tone.COMMAND, detail=cure)
            return self.answer(session, bench, None, notice, "stock", "orders")
        prints: tuple[PrintedJob, ...] = ()
        if after.is_packed and after.box is not None:
            after, prints = self._close(session, bench, after, after.box)
        elif after.is_packed:
            shipments.close(session, order)
            work.is_open = False
        changes = ("stock", "orders", "labels") if after.unlabelled else ("stock", "orders")
        notice = checked("pack.missing", text, tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice, *changes).having(prints=prints)

    def _reprint(self, session: Session, bench: Bench, work: Work, bundle: Bundle, *, is_other: bool) -> Step:
        job = printing.newest_of_parcel(session, bundle.unlabelled.id) if bundle.unlabelled else None
        assert job is not None, "REPRINT is offered with a label in the queue only"
        journal.describe(session, "pack.reprint", work_id=work.id)
        others = [name for name in printing.printers(session) if name != job.printer]
        if is_other and not others:
            source = QT_TRANSLATE_NOOP("pack", "There is no other printer")
            return self.answer(session, bench, work, checked("pack.one_printer", Text("pack", source)))
        printer = others[0] if is_other else job.printer
        again = printing.print_again(session, bench, job.job_id, reason="at the bench", printer=printer)
        source = QT_TRANSLATE_NOOP("pack", "Printing again on {printer}")
        notice = booked("pack.reprinted", Text("pack", source).with_values(printer=printer), tone=Tone.COMMAND)
        return self.answer(session, bench, work, notice, "labels").having(prints=(again,))

    def _not_in_order(self, session: Session, bench: Bench, bundle: Bundle, found: Found) -> Notice:
        meaning = found.first(Sort.ITEM)
        if meaning is None:
            opened, _ = _order_meant(session, bench, found)
            is_ours = opened is not None and opened.id == bundle.wanted.order_id
            return self.in_front(bundle.wanted.number) if is_ours else self.unknown(found)
        item = session.get_one(Item, meaning.id)
        return pack_view.wrong_item(item, bundle.current, bench.language)


def _show_label(session: Session, view: OrderView, box: Box) -> Step:
    job = printing.newest_of_parcel(session, box.id)
    label = labels.label_of(session, box.id) if job is None else None
    asked = awaiting.awaited(session, label) if label else None
    return view.await_carrier(box, asked) if asked else view.scan_label(box, job)


def _waiting(session: Session, bench: Bench) -> int:
    session.flush()
    return int(_WAITING.scalar(session, {"warehouse_id": bench.warehouse_id}))


def _order_meant(session: Session, bench: Bench, found: Found) -> tuple[Order | None, Meaning | None]:
    """The order that a text opens; with the item's meaning when it was the order's only piece."""
    meaning = found.first(Sort.ORDER)
    if meaning is not None:
        return session.get_one(Order, meaning.id), None
    # A parcel's place has the code of the parcel, so parcels come first.
    meaning = found.first(Sort.PARCEL)
    if meaning is not None:
        holder = (
            select(Order).join(Shipment, Shipment.order_id == Order.id).join(Parcel, Parcel.shipment_id == Shipment.id)
        )
        return session.scalars(holder.where(Parcel.id == meaning.id)).first(), None
    meaning = found.first(Sort.LOCATION)
    if meaning is not None:
        return session.scalars(_IN_TOTE, {"tote_id": meaning.id}).first(), None
    orders = [(_single_piece_order(session, bench, meaning.id), meaning) for meaning in found.all(Sort.ITEM)]
    wanting = [(order, meaning) for order, meaning in orders if order is not None]
    return wanting[0] if len(wanting) == 1 else (None, None)


def _single_piece_order(session: Session, bench: Bench, item_id: int) -> Order | None:
    """The oldest picked order whose only piece is the item."""
    alone = select(OrderLine.order_id).group_by(OrderLine.order_id).having(func.sum(OrderLine.picked) == 1)
    candidates = (
        select(Order)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .where(
            Order.state == OrderState.PICKED,
            Order.warehouse_id == bench.warehouse_id,
            OrderLine.item_id == item_id,
            OrderLine.picked == 1,
        )
        .order_by(Order.priority, Order.ordered_at, Order.id)
        .limit(20)
    )
    for order in session.scalars(candidates):
        if session.scalar(alone.where(OrderLine.order_id == order.id)) is not None:
            return order
    return None


def _nothing_here(found: Found) -> Notice | None:
    if found.first(Sort.LOCATION) is not None:
        source = QT_TRANSLATE_NOOP("pack", "No order in {code}")
        return checked("pack.no_order", Text("pack", source).with_values(code=found.text[:40]), tone=Tone.WRONG_ITEM)
    if found.first(Sort.ITEM) is not None:
        source = QT_TRANSLATE_NOOP("pack", "No single-piece order wants it")
        cure = QT_TRANSLATE_NOOP("pack", "Scan the tote or the order first.")
        text = Text("pack", source)
        return checked("pack.no_single", text, tone=Tone.WRONG_ITEM, detail=Text("pack", cure))
    return None


def _piece(session: Session, bundle: Bundle, found: Found) -> Meaning | None:
    """The meaning under which the text is an item of the order, its open lines first; a lot's code counts too."""
    wanted = {line.item.id for line in bundle.wanted.lines if line.left > 0}
    of_order = {line.item.id for line in bundle.wanted.lines}
    for ids in (wanted, of_order):
        for meaning in found.all(Sort.ITEM):
            if meaning.id in ids:
                return meaning
        for meaning in found.all(Sort.LOT):
            lot = session.get_one(Lot, meaning.id)
            if lot.item_id in ids:
                return Meaning(Sort.ITEM, lot.item_id, lot=lot.code)
    return None


def _unclear(session: Session, bundle: Bundle, found: Found, language: str) -> Notice | None:
    """Ask which item is meant where one code stands for several of the order's."""
    items = {meaning.id for meaning in found.all(Sort.ITEM)}
    if len(items) < 2:
        return None
    open_ones = {line.item.id for line in bundle.wanted.lines if line.left > 0} & items
    return item_choice.unclear(session, open_ones, found.text, language).notice if len(open_ones) > 1 else None


def _line_for(bundle: Bundle, piece: Meaning) -> WantedLine:
    own = [line for line in bundle.wanted.lines if line.item.id == piece.id]
    return next((line for line in own if line.left > 0), own[0])


def _carton_for(session: Session, bundle: Bundle) -> Carton | None:
    goods = [as_goods(line.item, line.left) for line in bundle.wanted.lines]
    return proposed_carton(session, goods)


WORKFLOW = Pack()
