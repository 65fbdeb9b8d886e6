"""Moves places with what is in them: a pallet or tote to a bin, and everything out of a bin in one go."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import apart, filling, ledger, moving
from fulfilment.stock.ledger import Place, Posting
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.status import CLAIMED, claiming_orders, few, stand_as
from models.place import Location, LocationKind

CARRIERS = frozenset({LocationKind.PALLET, LocationKind.TOTE})
"""Kinds of place that can be carried to another by hand."""
_STANDS_IN = {
    LocationKind.PALLET: frozenset({LocationKind.BIN, LocationKind.DOCK, LocationKind.STAGING}),
    LocationKind.TOTE: frozenset({LocationKind.BIN, LocationKind.DOCK, LocationKind.STAGING, LocationKind.PALLET}),
}
"""What each of them may stand in."""


def carry(session: Session, carrier: Location, target: Location, *, is_arriving: bool = False) -> None:
    """Put a pallet or tote, with what is on it, into a place: its content stays where it is, on it.

    `is_arriving` is said by who takes in a transfer: nobody else touches what is on the way.

    Raises:
        RefusedError: when it cannot stand there, or there is no room.
    """
    if is_arriving:
        moving.check_holder(session, target)
    else:
        moving.check_holder(session, carrier)
        moving.check_way(session, carrier, target)
    _check_standing(carrier, target)
    if carrier.parent_id == target.id:
        text = _STANDS_THERE.with_values(carrier=carrier.code, place=target.code)
        raise RefusedError("place.same", text, cure=_ANOTHER)
    filling.check_room(session, target, content_of(session, carrier), source=carrier)
    _set_down(session, carrier, target)
    session.flush()


def _set_down(session: Session, carrier: Location, target: Location) -> None:
    """Stand a pallet or tote in a place, and let what it carries be promised or held as the goods there are."""
    left = session.get_one(Location, carrier.parent_id) if carrier.parent_id else None
    was_held_along = left is not None and left.status == carrier.status
    carrier.parent_id = target.id
    for each in (carrier, *standing_in(session, carrier)):
        stand_as(each, target, keeps_hold=not was_held_along)


def settle(session: Session, place: Location, *, was_status: str) -> None:
    """Let the pallets and totes in a place follow what it has become; those held for themselves stay held."""
    for each in standing_in(session, place):
        stand_as(each, place, keeps_hold=each.status != was_status)


def _check_standing(carrier: Location, target: Location) -> None:
    if target.kind not in _STANDS_IN.get(LocationKind(carrier.kind), ()):
        text = _CANNOT_STAND.with_values(carrier=carrier.code, place=target.code)
        raise RefusedError("place.cannot_stand", text, cure=_ANOTHER)


def content_of(session: Session, location: Location) -> list[tuple[int, int]]:
    """Return pieces by item in a place and on what stands in it."""
    places = [location, *standing_in(session, location)]
    return [(place.item_id, level.on_hand) for each in places for place, level in ledger.content(session, each.id)]


def standing_in(session: Session, location: Location) -> list[Location]:
    """Return the pallets and totes in a place, those on its pallets too."""
    found: list[Location] = []
    parents = {location.id}
    while parents:
        query = select(Location).where(Location.parent_id.in_(parents), Location.kind.in_(sorted(CARRIERS)))
        inside = list(session.scalars(query.order_by(Location.id)))
        found += inside
        parents = {each.id for each in inside}
    return found


def empty(session: Session, source: Location, target: Location) -> tuple[int, int]:
    """Move everything out of a place into another; return pieces moved and pallets or totes carried.

    Raises:
        RefusedError: while orders claim goods there, when nothing is there, or the target cannot take all of it.
    """
    moving.check_holder(session, source)
    moving.check_way(session, source, target)
    apart.refuse_any_waiting(session, [source])
    orders = claiming_orders(session, [source.id])
    if orders:
        raise RefusedError(
            "place.claimed", CLAIMED.with_values(place=source.code, orders=few(orders)), cure=_NOT_EMPTIED
        )
    goods: list[tuple[Place, int]] = [
        (place, level.on_hand) for place, level in ledger.content(session, source.id) if level.on_hand
    ]
    carriers = [each for each in standing_in(session, source) if each.parent_id == source.id]
    if not goods and not carriers:
        raise RefusedError("place.nothing_there", _NOTHING.with_values(place=source.code))
    for each in carriers:
        _check_standing(each, target)
    filling.check_room(session, target, content_of(session, source), source=source)
    ledger.post_all(session, (Posting(place, target.id, pieces) for place, pieces in goods))
    for each in carriers:
        _set_down(session, each, target)
    session.flush()
    return sum(pieces for _, pieces in goods), len(carriers)


_CANNOT_STAND = Text("stock", QT_TRANSLATE_NOOP("stock", "{carrier} cannot stand in {place}"))
_STANDS_THERE = Text("stock", QT_TRANSLATE_NOOP("stock", "{carrier} stands in {place} already"))
_ANOTHER = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was moved. Scan another place."))
_NOT_EMPTIED = Text("stock", QT_TRANSLATE_NOOP("stock", "Nothing was moved. Pick or cancel these orders first."))
_NOTHING = Text("stock", QT_TRANSLATE_NOOP("stock", "{place} is empty"))
