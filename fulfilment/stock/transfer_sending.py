"""Loads a transfer: pieces out of a place, or whole pallets with what is on them; then it leaves."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import adjusting, apart, carrying, ledger, moving, status, transfers
from fulfilment.stock.ledger import Place, StockRefusedError
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.sendable import sendable
from fulfilment.stock.transfer_states import UNSENT, TransferState, take_state, wrong_state
from models import direct, journal
from models.item import Lot
from models.order import Reservation
from models.place import Location, LocationKind
from models.stock import Balance
from models.transit import Transfer, TransferLine


def check_open(session: Session, transfer: Transfer, warehouse_id: int) -> None:
    """Return when a transfer may be loaded in a warehouse, held until the commit.

    Raises:
        RefusedError: when it has gone, or goes from another warehouse.
    """
    transfers.lock(session, transfer)
    if transfer.state not in UNSENT:
        raise wrong_state(transfer)
    if transfer.from_warehouse_id != warehouse_id:
        raise RefusedError("transfer.elsewhere", _FROM_ELSEWHERE.with_values(number=transfer.number), cure=_NOTHING)


def check_source(session: Session, transfer: Transfer, source: Location) -> None:
    """Return when goods of a transfer may be taken from a place.

    Raises:
        RefusedError: for a place of another warehouse, and one that gives nothing by hand.
    """
    moving.check_source(session, source)
    if source.warehouse_id != transfer.from_warehouse_id:
        raise RefusedError("place.elsewhere", _ELSEWHERE.with_values(place=source.code), cure=_NOTHING)


def load(session: Session, transfer: Transfer, goods: Sequence[tuple[Place, int]]) -> None:
    """Load pieces out of a place, all of them or none; the transfer is being loaded from now on.

    Raises:
        RefusedError: when it has gone, the place may not give them, they wait for inspection, or orders claim them.
    """
    (source_id,) = {place.location_id for place, _ in goods}
    source = session.get_one(Location, source_id)
    check_open(session, transfer, transfer.from_warehouse_id)
    check_source(session, transfer, source)
    apart.refuse_waiting(session, source, {place.lot_id: pieces for place, pieces in goods})
    for place, pieces in goods:
        _check_free(session, place, pieces)
    _begin(session, transfer)
    for place, pieces in goods:
        _count(session, transfer, place.item_id, pieces)
        ledger.post(session, place, transfer.place_id, pieces)


def load_carrier(session: Session, transfer: Transfer, carrier: Location) -> int:
    """Load a pallet or tote with all that is on it; return the pieces.

    To a supplier goes what is on it, and it stays. To a warehouse it goes itself: there it is a place of that
    warehouse, with the same code; the one it was here keeps its past and is called after the transfer.

    Raises:
        RefusedError: as `load`, and for an empty one.
    """
    check_open(session, transfer, transfer.from_warehouse_id)
    check_source(session, transfer, carrier)
    carriers = [carrier, *carrying.standing_in(session, carrier)]
    _refuse_claimed(session, carriers, carrier)
    apart.refuse_any_waiting(session, carriers)
    goods = [content for each in carriers for content in ledger.content(session, each.id)]
    if not goods:
        raise RefusedError("transfer.empty_carrier", _EMPTY.with_values(place=carrier.code), cure=_NOTHING)
    _begin(session, transfer)
    targets = {} if transfer.supplier_id is not None else _carried_over(session, transfer, carriers)
    by_item: dict[int, int] = {}
    for place, level in goods:
        ledger.post(session, place, targets.get(place.location_id, transfer.place_id), level.on_hand)
        by_item[place.item_id] = by_item.get(place.item_id, 0) + level.on_hand
    for item_id, pieces in by_item.items():
        _count(session, transfer, item_id, pieces)
    return sum(by_item.values())


def broken_promises(session: Session, warehouse_id: int, goods: Place, pieces: int) -> int:
    """Return how many pieces promised to orders would no longer be there if so many of a place were loaded."""
    place = session.get_one(Location, goods.location_id)
    today = today_at(session, warehouse_id)
    may_be_sent = session.scalar(select(Lot.id).where(Lot.id == goods.lot_id, sendable(today))) is not None
    if not place.is_pickable or not place.is_active or not may_be_sent:
        return 0
    free = session.scalar(
        select(func.coalesce(func.sum(Balance.on_hand - Balance.allocated), 0))
        .join(Location, Location.id == Balance.location_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(
            Balance.item_id == goods.item_id,
            Location.warehouse_id == warehouse_id,
            Location.is_pickable,
            Location.is_active,
            sendable(today),
        )
    )
    promised = session.scalar(
        select(func.coalesce(func.sum(Reservation.quantity), 0)).where(
            Reservation.item_id == goods.item_id, Reservation.warehouse_id == warehouse_id
        )
    )
    return max(0, min(pieces, int(promised or 0) - (int(free or 0) - pieces)))


def leave(session: Session, transfer: Transfer) -> None:
    """Let a transfer go; what goes to a supplier is out of the house.

    Raises:
        RefusedError: when nothing is loaded, or it has gone.
    """
    transfers.lock(session, transfer)
    if transfer.state not in UNSENT:
        raise wrong_state(transfer)
    loaded = transfers.on_the_way(session, transfer)
    if not loaded:
        raise RefusedError("transfer.nothing_loaded", _NOTHING_LOADED.with_values(number=transfer.number), cure=_LOAD)
    take_state(transfer, TransferState.IN_TRANSIT)
    transfer.sent_at = journal.intent_of(session).at
    if transfer.supplier_id is not None:
        supplier_place = ledger.outside(session)[LocationKind.SUPPLIER]
        for place, level in loaded:
            ledger.post(session, place, supplier_place, level.on_hand)
    session.flush()


def credit(session: Session, transfer: Transfer) -> None:
    """Keep that the supplier has credited what went back. Raises RefusedError when it is not awaited."""
    transfers.lock(session, transfer)
    if transfer.supplier_id is None:
        raise RefusedError("transfer.no_credit", _NO_CREDIT.with_values(number=transfer.number), cure=_NOTHING)
    take_state(transfer, TransferState.RECEIVED)
    transfer.closed_at = journal.intent_of(session).at
    transfers.way_of(session, transfer).is_active = False
    session.flush()


def _begin(session: Session, transfer: Transfer) -> None:
    take_state(transfer, TransferState.SENDING)
    session.flush()


def _count(session: Session, transfer: Transfer, item_id: int, pieces: int) -> None:
    line = transfers.line_of(session, transfer, item_id)
    direct.count(session, TransferLine, line.id, {"sent": pieces})
    session.refresh(line)


def _check_free(session: Session, goods: Place, pieces: int) -> None:
    """Return when so many are free. Raises RefusedError otherwise, naming the orders that claim the others."""
    there = ledger.level(session, goods)
    if pieces > there.free:
        holders = adjusting.claim_holders(session, goods)
        cure = _CLAIMED_BY.with_values(orders=status.few(list(holders))) if holders else _NOTHING
        sentence = StockRefusedError(goods, pieces, there).sentence
        raise RefusedError("transfer.not_free", sentence, cure=cure, tone=Tone.WRONG_QUANTITY)


def _refuse_claimed(session: Session, carriers: list[Location], carrier: Location) -> None:
    orders = status.claiming_orders(session, [each.id for each in carriers])
    if orders:
        sentence = status.CLAIMED.with_values(place=carrier.code, orders=status.few(orders))
        raise RefusedError("place.claimed", sentence, cure=_NOTHING)


def _carried_over(session: Session, transfer: Transfer, carriers: list[Location]) -> dict[int, int]:
    """Make each pallet and tote a place on the way, under its own code; return old to new place."""
    new: dict[int, int] = {}
    for each in carriers:
        code, stood_in = each.code, each.parent_id
        each.code, each.is_active, each.parent_id = f"{code}/{transfer.number}", False, None
        each.is_pickable = each.is_pickable_again = False
        session.flush()
        row = Location(
            code=code,
            name=each.name,
            kind=each.kind,
            warehouse_id=transfer.to_warehouse_id,
            parent_id=new.get(stood_in or 0, transfer.place_id),
            sort_key=each.sort_key,
        )
        session.add(row)
        session.flush()
        new[each.id] = row.id
    return new


def _t(source: str) -> Text:
    return Text("transfers", source)


_FROM_ELSEWHERE = _t(QT_TRANSLATE_NOOP("transfers", "{number} is loaded in another warehouse"))
_ELSEWHERE = _t(QT_TRANSLATE_NOOP("transfers", "{place} is in another warehouse"))
_EMPTY = _t(QT_TRANSLATE_NOOP("transfers", "Nothing is on {place}"))
_NOTHING_LOADED = _t(QT_TRANSLATE_NOOP("transfers", "Nothing is loaded for {number}"))
_LOAD = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was changed. Load goods first, or cancel it at the desk."))
_NO_CREDIT = _t(QT_TRANSLATE_NOOP("transfers", "{number} goes to a warehouse: nobody credits it"))
_CLAIMED_BY = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked. Orders {orders} claim the others here."))
_NOTHING = _t(QT_TRANSLATE_NOOP("transfers", "Nothing was booked."))
