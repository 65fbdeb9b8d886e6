"""What a picker sees: the steps and refusals of the pick workflow, with no decision in them."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, handling, naming
from fulfilment.identify import Found, Meaning, Sort
from fulfilment.picking.walk import Errand, Walk
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
from models.item import Item, Lot
from models.order import Allocation
from models.place import Location
from models.work import PickTask


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


@dataclass(frozen=True)
class WalkView:
    """A walk on the screen of the one who walks it."""

    walk: Walk
    """The walk."""
    language: str
    """Language of the picker."""
    work_id: int
    """The work that the next scan goes on with."""

    def give_tote(self, slot: int, order_id: int, number: str) -> Step:
        """Ask for an empty tote for an order."""
        return self._step(
            "give_tote",
            _t(QT_TRANSLATE_NOOP("pick", "Scan an empty tote")),
            _t(QT_TRANSLATE_NOOP("pick", "For order {number}, slot {slot}"), number=number, slot=slot),
            offers=commands.offers("UNDO", "LEAVE"),
        )

    def zero_check(self, emptied: str) -> Step:
        """Ask, at the end of a walk, whether its last place is empty."""
        return self._step(
            "zero_check",
            _t(QT_TRANSLATE_NOOP("pick", "Is {place} empty?"), place=emptied),
            _t(QT_TRANSLATE_NOOP("pick", "Scan it once more if so, a piece if not. Or begin the next walk.")),
            offers=commands.offers("NEXT", "UNDO", "LEAVE"),
        )

    def scan_location(self, errand: Errand, *, emptied: str = "") -> Step:
        """Send the picker to a place; `emptied` is the one that should be empty after the line before."""
        detail = _t(QT_TRANSLATE_NOOP("pick", "Scan the place. Pieces to fetch: {n}"), n=errand.remaining)
        if errand.bin_code is not None:
            source = QT_TRANSLATE_NOOP("pick", "Scan pallet {pallet} there. Pieces to fetch: {n}")
            detail = _t(source, pallet=errand.location_code, n=errand.remaining)
        if emptied:
            source = QT_TRANSLATE_NOOP(
                "pick", "Is {emptied} empty? Scan it once more if so. Then: pieces to fetch: {n}"
            )
            detail = _t(source, emptied=emptied, n=errand.remaining)
        return self._step(
            "scan_location",
            _t(QT_TRANSLATE_NOOP("pick", "Go to {place}"), place=errand.bin_code or errand.location_code),
            detail,
            card=self._card(errand),
            offers=commands.offers("UNDO", "SHORT", "SKIP", "LEAVE"),
        )

    def scan_item(self, errand: Errand, *, quantity: int) -> Step:
        """Ask for the pieces."""
        if quantity:
            detail = _t(QT_TRANSLATE_NOOP("pick", "The next scan counts {n}"), n=quantity)
        else:
            tote = self.walk.totes[errand.order_id]
            detail = _t(QT_TRANSLATE_NOOP("pick", "Into tote {tote}"), tote=tote.code)
        return self._step(
            "scan_item",
            _t(QT_TRANSLATE_NOOP("pick", "Scan item · {n} to go"), n=errand.remaining),
            detail,
            card=self._card(errand),
            offers=commands.offers("UNDO", "SHORT", "SKIP", "LEAVE") + _quantities(errand),
        )

    def scan_tote(self, errand: Errand) -> Step:
        """Ask to put what is in hand into its tote."""
        tote = self.walk.totes[errand.order_id]
        return self._step(
            "scan_tote",
            _t(QT_TRANSLATE_NOOP("pick", "Put into tote {tote}"), tote=tote.code),
            _t(QT_TRANSLATE_NOOP("pick", "Slot {slot}. Scan the tote."), slot=tote.slot),
            card=self._card(errand),
            offers=commands.offers("UNDO", "LEAVE"),
        )

    def _step(
        self, state: str, prompt: Text, detail: Text, *, offers: tuple[Offer, ...], card: Card | None = None
    ) -> Step:
        """Return what all steps of a walk share: header, route, progress."""
        walk = self.walk
        wanted = sum(errand.picked if errand.state == "short" else errand.quantity for errand in walk.errands)
        return Step(
            workflow="pick",
            state=state,
            prompt=prompt,
            detail=detail,
            work_id=self.work_id,
            header=Header(
                title=_t(QT_TRANSLATE_NOOP("pick", "Walk {code}"), code=walk.code),
                subtitle=", ".join(number for _, number in walk.orders),
                right=", ".join(tote.code for tote in walk.totes.values()),
            ),
            card=card,
            lines=self._lines(),
            progress=(sum(errand.picked for errand in walk.errands), wanted),
            offers=offers,
        )

    def _lines(self) -> tuple[Line, ...]:
        current = self.walk.current
        lines = [
            Line(
                title=naming.name_of(errand.item, self.language),
                detail=" · ".join(filter(None, (naming.variant_of(errand.item, self.language), errand.lot_code))),
                done=errand.picked,
                wanted=errand.picked if errand.state == "short" else errand.quantity,
                is_current=errand is current,
                place=errand.where,
            )
            for errand in self.walk.errands
        ]
        return tuple(sorted(lines, key=lambda line: line.is_done))

    def _card(self, errand: Errand) -> Card:
        """Return the card of what to fetch."""
        tote = self.walk.totes[errand.order_id]
        facts = [
            Fact(_t(QT_TRANSLATE_NOOP("pick", "Quantity")), f"{errand.picked} / {errand.quantity}"),
            Fact(_t(QT_TRANSLATE_NOOP("pick", "From")), errand.where),
            Fact(_t(QT_TRANSLATE_NOOP("pick", "SKU")), errand.item.sku),
            Fact(_t(QT_TRANSLATE_NOOP("pick", "Into")), f"{tote.code} · {tote.slot}"),
        ]
        if errand.lot_code:
            facts.insert(2, Fact(_lot_word(errand), _lot(errand)))
        return Card(
            title=naming.name_of(errand.item, self.language),
            variant=naming.variant_of(errand.item, self.language),
            picture=errand.item.picture,
            facts=tuple(facts),
            warning=handling.note(errand.item, errand.item.pick_note),
            chips=handling.chips(errand.item),
        )


def _lot_word(errand: Errand) -> Text:
    if errand.item.tracking == "serial":
        return _t(QT_TRANSLATE_NOOP("pick", "Serial (or another)"))
    return _t(QT_TRANSLATE_NOOP("pick", "Lot"))


def _lot(errand: Errand) -> str | Text:
    if errand.expires_on is None:
        return errand.lot_code
    return Text("", "{lot} · {day}", {"lot": errand.lot_code, "day": errand.expires_on})


def _quantities(errand: Errand) -> tuple[Offer, ...]:
    if not errand.item.can_count:
        return ()
    fitting = [name for name in commands.QUANTITIES if int(name.removeprefix("QTY")) <= errand.remaining]
    return commands.offers(*fitting)


def told_of_recall(session: Session, job_id: int, found: Found, step: Step) -> Step:
    """Return a step that refuses what was scanned with the reason, where its task ended by the recall of its lot."""
    scanned = found.first(Sort.LOCATION, Sort.ITEM, Sort.LOT)
    if step.notice is None or not step.notice.is_refusal or scanned is None:
        return step
    about = {Sort.LOCATION: Allocation.location_id, Sort.ITEM: Allocation.item_id, Sort.LOT: Allocation.lot_id}
    ended = (
        select(Lot.code, Location.code.label("place"))
        .join(Allocation, Allocation.lot_id == Lot.id)
        .join(PickTask, PickTask.allocation_id == Allocation.id)
        .join(Location, Location.id == Allocation.location_id)
        .where(PickTask.pick_job_id == job_id, PickTask.state.in_(("cancelled", "short")), Lot.is_recalled)
    )
    row = session.execute(ended.where(about[scanned.sort] == scanned.id).limit(1)).first()
    return step if row is None else step.having(notice=_recalled(row.code, row.place))


def _recalled(lot: str, place: str) -> Notice:
    return refused(
        "pick.recalled",
        _t(QT_TRANSLATE_NOOP("pick", "Recalled: leave lot {lot} in {place}"), lot=lot, place=place),
        tone=Tone.STOP,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Nothing was booked. Put back what is in your hand and go on as shown.")),
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
        detail=_t(QT_TRANSLATE_NOOP("pick", "Take lot {lot}. Nothing was booked."), lot=errand.lot_code),
    )


def scan_the_lot(errand: Errand) -> Notice:
    """Refuse a code that does not tell the lot where several lie together."""
    return refused(
        "pick.lot_unclear",
        _t(QT_TRANSLATE_NOOP("pick", "Scan the lot code")),
        tone=Tone.WRONG_ITEM,
        detail=_t(
            QT_TRANSLATE_NOOP("pick", "Several lots lie here; lot {lot} is wanted. Nothing was booked."),
            lot=errand.lot_code,
        ),
    )


def fetched(errand: Errand, pieces: int, language: str) -> Notice:
    """Return the notice of pieces that were fetched; the task is as it stands then."""
    text = _t(
        QT_TRANSLATE_NOOP("pick", "{pieces} × {item}"), pieces=pieces, item=naming.full_name(errand.item, language)
    )
    return booked("pick.item", text, tone=Tone.ITEM_OK if errand.remaining else Tone.LINE_DONE)


def tote_given(tote: str, number: str) -> Notice:
    """Return the notice of a tote that carries an order."""
    text = _t(QT_TRANSLATE_NOOP("pick", "Tote {tote} carries order {number}"), tote=tote, number=number)
    return booked("pick.tote_given", text)


def put(tote: str) -> Notice:
    """Return the notice of pieces that lie in their tote."""
    return booked("pick.put", _t(QT_TRANSLATE_NOOP("pick", "In tote {tote}"), tote=tote), tone=Tone.LINE_DONE)


def done_before(code: str) -> Notice:
    """Return the notice of a walk that is over."""
    return checked("pick.done_before", _t(QT_TRANSLATE_NOOP("pick", "{code} is already finished"), code=code))


def left() -> Notice:
    """Return the notice of a walk that is set aside."""
    return booked("pick.left", _t(QT_TRANSLATE_NOOP("pick", "Walk set aside")), tone=Tone.COMMAND)


def none_waits() -> Notice:
    """Return the notice that there is no walk to take."""
    cure = _t(QT_TRANSLATE_NOOP("pick", "Release orders in Orders, then come back."))
    return checked("pick.none", _t(QT_TRANSLATE_NOOP("pick", "No walk is waiting")), detail=cure)


def short(missing: int) -> Notice:
    """Return what becomes of pieces that were not in their place."""
    if missing:
        text = _t(QT_TRANSLATE_NOOP("pick", "{pieces} missing, none elsewhere"), pieces=missing)
        return checked("pick.short", text, tone=Tone.COMMAND)
    text = _t(QT_TRANSLATE_NOOP("pick", "Fetched from another place instead"))
    return booked("pick.moved_elsewhere", text, tone=Tone.COMMAND)


def wrong_tote(tote: str) -> Notice:
    """Refuse another tote than that of the order."""
    return refused(
        "pick.wrong_tote",
        _t(QT_TRANSLATE_NOOP("pick", "Put it into tote {tote}"), tote=tote),
        tone=Tone.WRONG_ITEM,
        detail=_t(QT_TRANSLATE_NOOP("pick", "This is not the order's tote. Scan {tote}."), tote=tote),
    )


def scan_the_serial() -> Notice:
    """Ask for the serial number of a piece whose code is that of all of its kind."""
    return checked(
        "pick.serial_wanted",
        _t(QT_TRANSLATE_NOOP("pick", "Now its serial number")),
        tone=Tone.COMMAND,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Any piece from this place will do.")),
    )


def unknown_serial(errand: Errand, found: Found) -> Notice | None:
    """Refuse a text that can only be a serial number nobody knows; None where it is something else."""
    if errand.item.tracking != "serial" or found.meanings or found.is_foreign_command:
        return None
    return refused(
        "pick.unknown_serial",
        _t(QT_TRANSLATE_NOOP("pick", "Nobody knows serial {serial}"), serial=found.text[:40]),
        tone=Tone.UNKNOWN_CODE,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Nothing was booked. Put it back and scan another one from here.")),
    )


def too_many(pieces: int, errand: Errand) -> Notice:
    """Refuse more than the line wants."""
    return refused(
        "pick.too_many",
        _t(QT_TRANSLATE_NOOP("pick", "Too many: {n}"), n=pieces),
        tone=Tone.WRONG_QUANTITY,
        detail=_t(QT_TRANSLATE_NOOP("pick", "Still wanted: {n}. Nothing was booked."), n=errand.remaining),
    )
