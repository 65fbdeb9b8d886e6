"""Picking: one walk, several orders, each in its own tote."""

from dataclasses import replace

from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.bench import Bench
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.orders.states import OrderState, take_state
from fulfilment.picking import jobs, serials
from fulfilment.picking.jobs import ToteInUseError
from fulfilment.picking.walk import Errand, Walk, walk_of
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, booked, checked, refused
from fulfilment.stock import ledger
from fulfilment.stock.refusal import RefusedError
from fulfilment.workflows import claiming, pick_view, pick_zero
from fulfilment.workflows.pick_view import WalkView
from fulfilment.workflows.workflow import Workflow
from models import direct, journal
from models.item import Lot
from models.order import Order
from models.place import Location, LocationKind
from models.work import PickJob, Work


class Pick(Workflow):
    """Fetch the goods of a walk.

    Phases: take a walk; give each order a tote; then for each line: confirm the place, scan the pieces, and on a
    walk of several orders confirm the tote.

    Transitions:
        start --job code or NEXT--> give_tote | scan_location
        give_tote --empty tote--> give_tote | scan_location
        scan_location --the place--> scan_item
        scan_item --the item, or any serial of it in this bin--> scan_item | scan_tote | scan_location | start
        scan_tote --the order's tote--> scan_item | scan_location | start
        scan_location, scan_item --SHORT--> the next line; the bin is booked down, a count is opened
        scan_location, zero_check --the emptied place again, or a piece left in it--> scan_location | start
        scan_location, scan_item --SKIP--> the next line, this one at the end
        any --LEAVE--> start; the walk can be taken up again at the same line
    """

    name = "pick"
    undoable = ("pick.tote", "pick.item", "pick.short", "pick.skip", "pick.zero")

    def present(self, session: Session, bench: Bench, work: Work | None) -> Step:
        """Return where to go and what to fetch."""
        if work is None or work.pick_job_id is None:
            return pick_view.start(jobs.jobs_waiting(session, bench.warehouse_id))
        return self._show(session, bench, work, walk_of(session, work.pick_job_id))

    def _show(self, session: Session, bench: Bench, work: Work, walk: Walk) -> Step:
        view = WalkView(walk, bench.language, work.id)
        in_hand = _in_hand(work, walk)
        if in_hand is not None:
            return view.scan_tote(in_hand)
        if walk.without_tote is not None:
            return view.give_tote(*walk.without_tote)
        emptied = pick_zero.asked_about(session, work)
        if walk.current is None and emptied:
            return view.zero_check(emptied)
        if walk.current is None:
            return pick_view.start(jobs.jobs_waiting(session, bench.warehouse_id))
        if work.place_id != walk.current.location_id:
            return view.scan_location(walk.current, emptied=emptied)
        return view.scan_item(walk.current, quantity=work.quantity)

    def _go_on(
        self, session: Session, bench: Bench, work: Work, walk: Walk, notice: Notice | None, *changes: str
    ) -> Step:
        """Answer on the walk at hand: the scan has changed fields of its rows, not which rows it has."""
        session.flush()
        return self._show(session, bench, work, walk).having(notice=notice, changes=frozenset(changes))

    def scan(self, session: Session, bench: Bench, work: Work | None, found: Found) -> Step:
        """Take a walk, give a tote, confirm a place, fetch a piece or put it down, as the phase wants."""
        if work is None or work.pick_job_id is None:
            return self._take(session, bench, found)
        return pick_view.told_of_recall(session, work.pick_job_id, found, self._on_walk(session, bench, work, found))

    def _on_walk(self, session: Session, bench: Bench, work: Work, found: Found) -> Step:
        walk = walk_of(session, work.pick_job_id or 0)
        again = found.first(Sort.PICK_JOB)
        if again is not None and again.id == walk.job_id:
            return self._go_on(session, bench, work, walk, self.in_front(walk.code))
        if _in_hand(work, walk) is not None:
            return self._put(session, bench, work, walk, found)
        zero = pick_zero.answer(session, bench, work, found)
        if zero is not None and walk.current is None:
            work.is_open = False
            return self.answer(session, bench, None, zero, "stock", "picks")
        if zero is not None:
            return self._go_on(session, bench, work, walk, zero, "stock")
        if work.asked:
            work.asked = ""
        if walk.without_tote is not None:
            return self._give_tote(session, bench, work, walk, found)
        if walk.current is None:
            work.is_open = False
            return self._take(session, bench, found)
        if work.place_id != walk.current.location_id:
            return self._confirm_place(session, bench, work, walk, found)
        return self._fetch(session, bench, work, walk, found)

    def command(self, session: Session, bench: Bench, work: Work | None, name: str) -> Step:
        """Obey NEXT, QTYn, SHORT, SKIP and LEAVE."""
        if name == "NEXT" or work is None or work.pick_job_id is None:
            if work is not None:
                work.is_open = False
            return self._next(session, bench)
        if name == "LEAVE":
            work.is_open = False
            return self.answer(session, bench, None, pick_view.left(), "picks")
        walk = walk_of(session, work.pick_job_id)
        assert walk.current is not None, "SHORT, SKIP and QTY are offered with an open task only"
        if name in commands.QUANTITIES:
            work.quantity = int(name.removeprefix("QTY"))
            notice = booked("pick.quantity", commands.NAMES[name], tone=Tone.COMMAND)
            return self.answer(session, bench, work, notice)
        if name == "SKIP":
            journal.describe(session, "pick.skip", work_id=work.id)
            jobs.skip(session, walk.current)
            notice = booked("pick.skipped", commands.NAMES[name], tone=Tone.COMMAND)
            return self.answer(session, bench, work, notice, "picks")
        return self._short(session, bench, work, walk)

    def _next(self, session: Session, bench: Bench) -> Step:
        job = jobs.oldest_job(session, bench.warehouse_id)
        if job is None:
            return self.answer(session, bench, None, pick_view.none_waits())
        return self._begin(session, bench, job)

    def _take(self, session: Session, bench: Bench, found: Found) -> Step:
        meaning = found.first(Sort.PICK_JOB)
        if meaning is None:
            return self.answer(session, bench, None, self.unknown(found))
        return self._begin(session, bench, session.get_one(PickJob, meaning.id))

    def _begin(self, session: Session, bench: Bench, job: PickJob) -> Step:
        if job.state in ("done", "cancelled"):
            return self.answer(session, bench, None, pick_view.done_before(job.code))
        taken_up = claiming.on_walk(session, bench, self.name, job.id)
        if isinstance(taken_up, Notice):
            return self.answer(session, bench, None, taken_up)
        work = taken_up or self.begin(session, bench, pick_job_id=job.id)
        walk = walk_of(session, job.id)
        if job.state == "open":
            journal.describe(session, "pick.take", work_id=work.id)
            job.state = "active"
            for order_id in walk.totes:
                take_state(session.get_one(Order, order_id), OrderState.PICKING)
        source = QT_TRANSLATE_NOOP("pick", "Walk {code}")
        notice = booked("pick.taken_up", Text("pick", source).with_values(code=job.code), tone=Tone.COMMAND)
        return self._go_on(session, bench, work, walk, notice, "picks", "orders")

    def _give_tote(self, session: Session, bench: Bench, work: Work, walk: Walk, found: Found) -> Step:
        assert walk.without_tote is not None
        slot, order_id, number = walk.without_tote
        meaning = found.first(Sort.LOCATION)
        if meaning is None or meaning.name != LocationKind.TOTE:
            notice = _not_a_tote(found) if meaning else self.unknown(found)
            return self._go_on(session, bench, work, walk, notice)
        tote = session.get_one(Location, meaning.id)
        try:
            journal.describe(session, "pick.tote", work_id=work.id)
            walk = walk.with_tote(order_id, jobs.give_tote(session, order_id, tote, slot))
        except ToteInUseError as in_use:
            return self._go_on(session, bench, work, walk, _tote_in_use(tote, in_use))
        notice = pick_view.tote_given(tote.code, number)
        return self._go_on(session, bench, work, walk, notice, "orders", "picks")

    def _confirm_place(self, session: Session, bench: Bench, work: Work, walk: Walk, found: Found) -> Step:
        errand = walk.current
        assert errand is not None, "places are wanted while a task is open"
        meaning = found.first(Sort.LOCATION)
        if meaning is None:
            notice = self.unknown(found)
            if found.first(Sort.ITEM, Sort.LOT):
                notice = _place_first(errand)
            return self._go_on(session, bench, work, walk, notice)
        if meaning.id != errand.location_id:
            notice = _wrong_place(session.get_one(Location, meaning.id), errand)
            return self._go_on(session, bench, work, walk, notice)
        direct.put(session, work, work.id, place_id=errand.location_id, quantity=0)
        source = QT_TRANSLATE_NOOP("pick", "Right place")
        return self._go_on(session, bench, work, walk, booked("pick.place", Text("pick", source), tone=Tone.COMMAND))

    def _fetch(self, session: Session, bench: Bench, work: Work, walk: Walk, found: Found) -> Step:
        errand = walk.current
        assert errand is not None, "pieces are wanted while a task is open"
        meaning = _as_piece(session, errand, found)
        mistake = self._mistake(session, bench, errand, meaning, found, times=max(1, work.quantity))
        if mistake is not None or meaning is None:
            work.quantity = 0
            return self._go_on(session, bench, work, walk, mistake)
        pieces = meaning.quantity * max(1, work.quantity)
        journal.describe(session, "pick.item", work_id=work.id)
        if errand.item.tracking == "serial":
            try:
                walk, errand = _with_scanned(session, bench, walk, errand, meaning.lot)
            except RefusedError as refusal:
                return self._go_on(session, bench, work, walk, refusal.notice)
        if work.quantity:
            work.quantity = 0
        tote = walk.totes[errand.order_id]
        errand = jobs.fetch(session, errand, pieces, tote.location_id, goes_on=walk.goes_on_for(errand))
        walk = walk.after(errand)
        is_line_done = errand.remaining == 0
        if is_line_done and len(walk.totes) > 1:
            work.asked = f"put:{errand.task_id}"
        notice = pick_view.fetched(errand, pieces, bench.language)
        if is_line_done and not work.asked:
            return self._after_line(session, bench, work, walk, notice)
        return self._go_on(session, bench, work, walk, notice, "stock", "picks", "orders")

    def _put(self, session: Session, bench: Bench, work: Work, walk: Walk, found: Found) -> Step:
        in_hand = _in_hand(work, walk)
        assert in_hand is not None, "a tote is wanted with pieces in hand"
        tote = walk.totes[in_hand.order_id]
        meaning = found.first(Sort.LOCATION)
        if meaning is None or meaning.id != tote.location_id:
            notice = pick_view.wrong_tote(tote.code) if meaning else self.unknown(found)
            return self._go_on(session, bench, work, walk, notice)
        work.asked = ""
        notice = pick_view.put(tote.code)
        return self._after_line(session, bench, work, walk, notice)

    def _after_line(self, session: Session, bench: Bench, work: Work, walk: Walk, notice: Notice) -> Step:
        if walk.current is not None:
            if not notice.is_refusal:
                pick_zero.ask(session, bench, work)
            return self._go_on(session, bench, work, walk, notice, "stock", "picks", "orders")
        source = QT_TRANSLATE_NOOP("pick", "Walk done. Bring the totes to packing.")
        if notice.is_refusal:
            # What is missing must not be drowned by the good news.
            notice = replace(notice, detail=Text("pick", source))
        else:
            notice = booked("pick.job_done", Text("pick", source), tone=Tone.ORDER_DONE)
            if pick_zero.ask(session, bench, work):
                return self._go_on(session, bench, work, walk, notice, "stock", "picks", "orders")
        work.is_open = False
        return self.answer(session, bench, None, notice, "stock", "picks", "orders")

    def _short(self, session: Session, bench: Bench, work: Work, walk: Walk) -> Step:
        errand = walk.current
        assert errand is not None
        journal.describe(session, "pick.short", reason=jobs.SHORT_PICK, work_id=work.id)
        missing = jobs.short(session, errand)
        if errand.picked and len(walk.totes) > 1:
            work.asked = f"put:{errand.task_id}"
        work.quantity = 0
        notice = pick_view.short(missing)
        walk = walk_of(session, walk.job_id)
        if work.asked:
            return self._go_on(session, bench, work, walk, notice, "stock", "picks", "orders")
        return self._after_line(session, bench, work, walk, notice)

    def _mistake(
        self, session: Session, bench: Bench, errand: Errand, meaning: Meaning | None, found: Found, *, times: int
    ) -> Notice | None:
        if meaning is None:
            others = found.first(Sort.ITEM, Sort.LOT)
            if others:
                return pick_view.wrong_item(session, errand, others, bench.language)
            return pick_view.unknown_serial(errand, found) or self.unknown(found)
        code = meaning.code_for(errand.item.tracking)
        if errand.item.tracking == "serial" and not code:
            return pick_view.scan_the_serial()
        if errand.item.tracking == "lot" and code and code != errand.lot_code:
            return pick_view.wrong_lot(code, errand)
        if not code and errand.item.tracking == "lot" and _lies_with_other_lot(session, errand):
            return pick_view.scan_the_lot(errand)
        pieces = meaning.quantity * times
        return pick_view.too_many(pieces, errand) if pieces > errand.remaining else None


def _in_hand(work: Work, walk: Walk) -> Errand | None:
    """The task whose pieces are in hand and wait for their tote to be scanned."""
    errand = walk.errand(int(work.asked.removeprefix("put:"))) if work.asked.startswith("put:") else None
    return errand if errand is not None and errand.order_id in walk.totes else None


def _as_piece(session: Session, errand: Errand, found: Found) -> Meaning | None:
    """The meaning under which the text is the wanted item: its code, or the code of one of its lots."""
    for meaning in found.all(Sort.ITEM):
        if meaning.id == errand.item.id:
            return meaning
    for meaning in found.all(Sort.LOT):
        lot = session.get_one(Lot, meaning.id)
        if lot.item_id == errand.item.id:
            return Meaning(Sort.ITEM, errand.item.id, lot=lot.code)
    return None


def _with_scanned(session: Session, bench: Bench, walk: Walk, errand: Errand, serial: str) -> tuple[Walk, Errand]:
    """Return the walk and its task when the task claims the serial that was scanned."""
    if not serials.claim_scanned(session, errand, serial, today=today_at(session, bench.warehouse_id)):
        return walk, errand
    walk = walk_of(session, walk.job_id)
    return walk, walk.errand(errand.task_id) or errand


def _lies_with_other_lot(session: Session, errand: Errand) -> bool:
    """Return whether the bin holds another lot of the item, so that its code alone does not tell which."""
    held = ledger.content(session, errand.location_id)
    return any(place.item_id == errand.item.id and place.lot_id != errand.lot_id for place, _ in held)


def _not_a_tote(found: Found) -> Notice:
    source = QT_TRANSLATE_NOOP("pick", "{code} is not a tote")
    text = Text("pick", source).with_values(code=found.text[:40])
    return refused("pick.not_a_tote", text, tone=Tone.WRONG_ITEM)


def _tote_in_use(tote: Location, in_use: ToteInUseError) -> Notice:
    source = QT_TRANSLATE_NOOP("pick", "Tote {tote} is in use")
    if in_use.order_number:
        cure = QT_TRANSLATE_NOOP("pick", "It carries order {number}. Take an empty tote.")
    else:
        cure = QT_TRANSLATE_NOOP("pick", "It still holds goods. Take an empty tote.")
    values = {"tote": tote.code, "number": in_use.order_number}
    return refused(
        "pick.tote_in_use",
        Text("pick", source).with_values(**values),
        tone=Tone.WRONG_ITEM,
        detail=Text("pick", cure).with_values(**values),
    )


def _place_first(errand: Errand) -> Notice:
    source = QT_TRANSLATE_NOOP("pick", "Scan place {place} first")
    text = Text("pick", source).with_values(place=errand.where)
    return refused("pick.place_first", text, tone=Tone.WRONG_ITEM)


def _wrong_place(scanned: Location, errand: Errand) -> Notice:
    if scanned.code == errand.bin_code:
        source = QT_TRANSLATE_NOOP("pick", "Right bin. Scan pallet {pallet} in it.")
        text = Text("pick", source).with_values(pallet=errand.location_code)
        return checked("pick.right_bin", text, tone=Tone.COMMAND)
    source = QT_TRANSLATE_NOOP("pick", "Wrong place: {scanned}")
    cure = QT_TRANSLATE_NOOP("pick", "Go to {place}. Nothing was booked.")
    values = {"scanned": scanned.code, "place": errand.where}
    return refused(
        "pick.wrong_place",
        Text("pick", source).with_values(**values),
        tone=Tone.WRONG_ITEM,
        detail=Text("pick", cure).with_values(**values),
    )


WORKFLOW = Pick()
