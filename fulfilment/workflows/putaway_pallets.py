"""Pallets leave the dock with what is on them: one is scanned, then where it will stand. Put away asks it."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import commands, naming
from fulfilment.bench import Bench
from fulfilment.step import QT_TRANSLATE_NOOP, Header, Line, Notice, Step, Text, Tone, booked, checked
from fulfilment.stock import carrying, filling, ledger, proposing
from fulfilment.stock.ledger import Place
from fulfilment.stock.putaway_choice import Proposal
from fulfilment.stock.receiving import dock_of
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.advice import AdviceUnit
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.work import Work

CARRY = "receive.carry"
"""Kind of the operations that carry a pallet to its place."""
_CARRIED, _OTHER = "carry:", "other:"
"""Which pallet is carried; a place that was not proposed and waits for its second scan."""


@dataclass(frozen=True)
class Carried:
    """A pallet on its way."""

    pallet: Location
    """The pallet."""
    proposals: tuple[Proposal, ...]
    """Where it should stand: what has room for all of it."""


def waiting(session: Session, warehouse_id: int, receipt_id: int | None = None) -> list[Location]:
    """Return the pallets with goods that stand on the dock, those that came first before others; of one receipt."""
    goods = {
        place.id: place
        for place in session.scalars(
            select(Location)
            .where(
                Location.parent_id == dock_of(session, warehouse_id),
                Location.kind == LocationKind.PALLET,
                Location.is_active,
            )
            .order_by(Location.id)
        )
        if ledger.content(session, place.id)
    }
    if receipt_id is None:
        return list(goods.values())
    units = select(AdviceUnit.location_id).where(AdviceUnit.receipt_id == receipt_id)
    of_it = set(session.scalars(units))
    return [place for place in goods.values() if place.id in of_it]


def begin(work: Work, pallet: Location) -> Notice:
    """Take a pallet up; return what to say."""
    work.asked = f"{_CARRIED}{pallet.id}"
    return booked("putaway.pallet", _TAKEN.with_values(sscc=pallet.code), tone=Tone.COMMAND)


def carried(session: Session, work: Work | None) -> Carried | None:
    """Return the pallet that open work carries; None where it puts goods away."""
    if work is None or not work.is_open or not work.asked.startswith(_CARRIED):
        return None
    pallet = session.get_one(Location, int(work.asked.split()[0].removeprefix(_CARRIED)))
    return Carried(pallet, _proposals(session, pallet))


def _proposals(session: Session, pallet: Location) -> tuple[Proposal, ...]:
    """Return the places proposed for most of what is on a pallet that have room for all of it."""
    content = ledger.content(session, pallet.id)
    if not content:
        return ()
    place, level = max(content, key=lambda each: each[1].on_hand)
    goods = carrying.content_of(session, pallet)
    fitting = []
    for proposal in proposing.propose(session, Place(place.item_id, pallet.id, place.lot_id), level.on_hand):
        target = session.get_one(Location, proposal.location_id)
        try:
            filling.check_room(session, target, goods, source=pallet)
        except RefusedError:
            continue
        fitting.append(proposal)
    return tuple(fitting)


def put(session: Session, work: Work, on_its_way: Carried, target_id: int) -> Notice:
    """Stand the pallet in a place, one that is not proposed on a second scan; return what to say.

    Raises:
        RefusedError: when it cannot stand there, or there is no room.
    """
    pallet, target = on_its_way.pallet, session.get_one(Location, target_id)
    question = f"{_OTHER}{target_id}"
    is_proposed = target_id in {each.location_id for each in on_its_way.proposals}
    if not is_proposed and question not in work.asked.split():
        filling.check_room(session, target, carrying.content_of(session, pallet), source=pallet)
        work.asked = f"{_CARRIED}{pallet.id} {question}"
        return checked("putaway.other_place", _NOT_PROPOSED.with_values(place=target.code), detail=_AGAIN)
    journal.describe(session, CARRY, reason=pallet.code, work_id=work.id)
    carrying.carry(session, pallet, target)
    work.asked, work.is_open = "", False
    assert pallet.warehouse_id is not None  # it is inside
    left = len(waiting(session, pallet.warehouse_id))
    text = _STANDS.with_values(sscc=pallet.code, place=target.code)
    return booked("putaway.carried", text, tone=Tone.LINE_DONE, detail=_LEFT.with_values(n=left) if left else None)


def show(session: Session, bench: Bench, work: Work, on_its_way: Carried) -> Step:
    """Return the step of a pallet that is carried: where to, and what is on it."""
    first = next(iter(on_its_way.proposals), None)
    prompt = _NO_ROOM[0] if first is None else _TO.with_values(place=first.code)
    others = ", ".join(each.code for each in on_its_way.proposals[1:])
    detail = _NO_ROOM[1] if first is None else _OR.with_values(places=others) if others else _ONLY
    lines = []
    for place, level in ledger.content(session, on_its_way.pallet.id):
        item, lot = session.get_one(Item, place.item_id), session.get_one(Lot, place.lot_id)
        about = f"{item.sku} · {lot.code}" if lot.code else item.sku
        lines.append(Line(naming.full_name(item, bench.language), about, 0, level.on_hand))
    return Step(
        workflow="putaway",
        state="scan_stand",
        prompt=prompt,
        detail=detail,
        work_id=work.id,
        header=Header(_PALLET.with_values(sscc=on_its_way.pallet.code)),
        lines=tuple(lines),
        offers=commands.offers("UNDO", "LEAVE"),
    )


def _t(source: str) -> Text:
    return Text("putaway", source)


_TAKEN = _t(QT_TRANSLATE_NOOP("putaway", "Pallet {sscc}"))
_PALLET = _t(QT_TRANSLATE_NOOP("putaway", "Pallet {sscc}"))
_TO = _t(QT_TRANSLATE_NOOP("putaway", "Take the pallet to {place}"))
_OR = _t(QT_TRANSLATE_NOOP("putaway", "Or to {places}. Another place takes a second scan."))
_ONLY = _t(QT_TRANSLATE_NOOP("putaway", "Scan it there. Another place takes a second scan."))
_NO_ROOM = (
    _t(QT_TRANSLATE_NOOP("putaway", "Scan where the pallet will stand")),
    _t(QT_TRANSLATE_NOOP("putaway", "No bin that is proposed has room for all of it. Scan the place twice.")),
)
_NOT_PROPOSED = _t(QT_TRANSLATE_NOOP("putaway", "{place} is not proposed"))
_AGAIN = _t(QT_TRANSLATE_NOOP("putaway", "Scan it again to stand the pallet there anyway."))
_STANDS = _t(QT_TRANSLATE_NOOP("putaway", "{sscc} stands in {place}"))
_LEFT = _t(QT_TRANSLATE_NOOP("putaway", "{n} more stand on the dock."))
