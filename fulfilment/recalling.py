"""Recalls one lot: blocked everywhere in one step, its claims given back exactly and fetched elsewhere where possible.

Pieces that were picked wait in their totes to be taken out; boxes with the lot in them do not leave.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.picking import jobs, release
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models import direct, journal
from models.item import Lot
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location, LocationKind
from models.stock import Balance
from models.work import OrderTote, PickTask


@dataclass(frozen=True)
class Recalled:
    """What the recall of a lot did."""

    given_back: int
    """Pieces of the lot whose claims in bins were given back."""
    elsewhere: int
    """Pieces that other lots give in their place."""
    missing: int
    """Pieces that orders lack now: claims and promises that nothing covers any more."""
    in_totes: int
    """Picked pieces that wait in totes to be taken out."""
    in_boxes: int
    """Pieces in boxes that have not left and may not leave."""


def recall(session: Session, lot_id: int) -> Recalled:
    """Block a lot everywhere; done again it takes hold of what has come since.

    Raises:
        OvertakenError, StockRefusedError: when somebody fetched pieces of it at the same moment. To be done again.
    """
    _lock_orders(session, lot_id)
    lot = session.get_one(Lot, lot_id, with_for_update=True, populate_existing=True)
    _lock_orders(session, lot_id)  # those too that were released while the lot was waited for
    if journal.intent_of(session).operation is None:  # else another lot is recalled with it
        journal.describe(session, "recall", reason=lot.code)
    lot.is_held = lot.is_recalled = True
    session.flush()
    given_back, unmet = _take_off_shelves(session, lot)
    in_totes = _take_off_totes(session, lot)
    missing = unmet + sum(_uncover(session, lot.item_id, each) for each in _warehouses(session, lot.item_id))
    session.flush()
    return Recalled(given_back, given_back - unmet, missing, in_totes, _in_boxes(session, lot_id))


def end(session: Session, lot_id: int) -> int:
    """Let a recalled lot go and promise it to those who wait; return the pieces promised.

    Raises:
        RefusedError: when it is not recalled.
    """
    lot = session.get_one(Lot, lot_id, with_for_update=True, populate_existing=True)
    if not lot.is_recalled:
        raise RefusedError("recall.none", _NONE.with_values(lot=lot.code), cure=_NOTHING)
    journal.describe(session, "recall.end", reason=lot.code)
    lot.is_held = lot.is_recalled = False
    session.flush()
    before = _promised(session, lot.item_id)
    wanting = select(OrderLine.order_id).where(OrderLine.item_id == lot.item_id)
    waiting = session.scalars(
        select(Order)
        .where(Order.state == OrderState.WAITING, Order.id.in_(wanting))
        .order_by(Order.priority, Order.ship_by.is_(None), Order.ship_by, Order.ordered_at, Order.id)
    ).all()
    reservation.promise(session, waiting)
    session.flush()
    return _promised(session, lot.item_id) - before


def boxed(session: Session, lot_ids: Iterable[int]) -> str:
    """Return the code of a recalled lot among those of a box, empty when there is none."""
    return session.scalar(select(Lot.code).where(Lot.id.in_(set(lot_ids)), Lot.is_recalled).limit(1)) or ""


def _lock_orders(session: Session, lot_id: int) -> None:
    """Hold the orders that the lot is claimed or was picked for: who changes states of orders locks them first."""
    claiming = select(OrderLine.order_id).join(Allocation, Allocation.order_line_id == OrderLine.id)
    carried = select(OrderTote.order_id).join(Balance, Balance.location_id == OrderTote.location_id)
    orders = select(Order).where(
        or_(
            Order.id.in_(claiming.where(Allocation.lot_id == lot_id, Allocation.quantity > 0)),
            Order.id.in_(carried.where(OrderTote.is_open, Balance.lot_id == lot_id, Balance.on_hand > 0)),
        )
    )
    locked = orders.order_by(Order.id).with_for_update().execution_options(populate_existing=True)
    session.scalars(locked).all()


def _take_off_shelves(session: Session, lot: Lot) -> tuple[int, int]:
    """Give the claims on a lot back and fetch from other lots; return the pieces, and those that nobody can give."""
    rows = session.execute(
        select(Allocation, PickTask)
        .outerjoin(PickTask, PickTask.allocation_id == Allocation.id)
        .where(Allocation.lot_id == lot.id, Allocation.quantity > 0)
        .order_by(Allocation.location_id, Allocation.id)
    ).all()
    claims: list[tuple[Allocation, PickTask | None, int]] = [(*row, row[0].quantity) for row in rows]
    for allocation, task, pieces in claims:
        ledger.release(session, _place(allocation), pieces)
        direct.count(session, Allocation, allocation.id, {"quantity": -pieces})
        reservation.turn_into_claim(session, allocation.order_line_id, -pieces)
        if task is not None and task.state == "open":
            task.state = "short" if task.picked else "cancelled"
    session.flush()
    unmet = 0
    for allocation, task, pieces in claims:
        if task is not None:
            missing = release.claim_elsewhere(session, task, pieces, avoid=_place(allocation))
            reservation.turn_into_claim(session, allocation.order_line_id, missing)
            unmet += missing
    session.flush()
    for order_id, job_id in dict.fromkeys(
        (task.order_id, task.pick_job_id) for _, task, _ in claims if task is not None
    ):
        _settle(session, order_id, job_id)
    return sum(pieces for _, _, pieces in claims), unmet


def _place(allocation: Allocation) -> Place:
    return Place(allocation.item_id, allocation.location_id, allocation.lot_id)


def _settle(session: Session, order_id: int, job_id: int) -> None:
    """Let an order go on, wait or be short, now that some of its tasks have ended."""
    order = session.get_one(Order, order_id)
    if order.state == OrderState.PICKING:
        jobs.finish(session, order_id, job_id)
        return
    if order.state == OrderState.RELEASED and not _goes_whole(session, order):
        take_state(order, OrderState.WAITING)
        release.withdraw(session, order)
    release.close_if_done(session, job_id)


def _goes_whole(session: Session, order: Order) -> bool:
    """Return whether what is claimed for a released order still lets it go: all of it, or some where that will do."""
    claimed = reservation.claimed_by_line(session, [line.id for line in reservation.lines_of(session, [order])])
    lines = reservation.lines_of(session, [order])
    if not order.ships_complete:
        return any(claimed.values())
    return all(line.quantity - line.cancelled - line.picked <= claimed.get(line.id, 0) for line in lines)


def _take_off_totes(session: Session, lot: Lot) -> int:
    """Count picked pieces of a lot as not picked; they wait in their totes to be taken out. Return them."""
    rows = session.execute(
        select(OrderTote.order_id, Balance.on_hand)
        .join(Balance, Balance.location_id == OrderTote.location_id)
        .where(OrderTote.is_open, Balance.lot_id == lot.id, Balance.on_hand > 0)
        .order_by(OrderTote.order_id, OrderTote.id)
    ).all()
    for order_id, on_hand in rows:
        taken = _unpick(session, order_id, lot, on_hand)
        order = session.get_one(Order, order_id)
        if taken and order.state in (OrderState.PICKED, OrderState.PACKING):
            take_state(order, OrderState.SHORT)
    return sum(on_hand for _, on_hand in rows)


def _unpick(session: Session, order_id: int, lot: Lot, pieces: int) -> int:
    """Take pieces off the lines of an order as far as they are counted there; return how many."""
    lines = session.scalars(
        select(OrderLine).where(OrderLine.order_id == order_id, OrderLine.item_id == lot.item_id).order_by(OrderLine.id)
    ).all()
    good = _good_in_totes(session, order_id, lot)
    counted = sum(line.picked - line.packed for line in lines) - good
    left = wanted = max(0, min(pieces, counted))
    for line in lines:
        taken = min(left, line.picked - line.packed)
        if taken:
            direct.count(session, OrderLine, line.id, {"picked": -taken})
            session.refresh(line)
            reservation.turn_into_claim(session, line.id, -taken)
            left -= taken
    return wanted


def _good_in_totes(session: Session, order_id: int, lot: Lot) -> int:
    """Return pieces of other lots of the item in the totes of an order, which stay picked."""
    query = (
        select(func.coalesce(func.sum(Balance.on_hand), 0))
        .join(OrderTote, OrderTote.location_id == Balance.location_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(OrderTote.order_id == order_id, OrderTote.is_open, Balance.item_id == lot.item_id, ~Lot.is_recalled)
    )
    return int(session.scalar(query) or 0)


def _uncover(session: Session, item_id: int, warehouse_id: int) -> int:
    """Take promises back that no stock covers any more, from those who would go last; return the pieces."""
    short = -min(0, reservation.available(session, warehouse_id, [item_id])[item_id])
    taken_back = 0
    promised = session.execute(
        select(Reservation.id, Reservation.quantity)
        .join(OrderLine, OrderLine.id == Reservation.order_line_id)
        .join(Order, Order.id == OrderLine.order_id)
        .where(Reservation.item_id == item_id, Reservation.warehouse_id == warehouse_id, Reservation.quantity > 0)
        .order_by(Order.priority.desc(), Order.ship_by.is_(None).desc(), Order.ship_by.desc(), Order.id.desc())
    ).all()
    for reservation_id, quantity in promised:
        pieces = min(quantity, short - taken_back)
        if pieces > 0:
            direct.count(session, Reservation, reservation_id, {"quantity": -pieces})
            taken_back += pieces
    return taken_back


def _warehouses(session: Session, item_id: int) -> list[int]:
    query = select(Reservation.warehouse_id).where(Reservation.item_id == item_id, Reservation.quantity > 0).distinct()
    return sorted(session.scalars(query))


def _promised(session: Session, item_id: int) -> int:
    query = select(func.coalesce(func.sum(Reservation.quantity), 0)).where(Reservation.item_id == item_id)
    return int(session.scalar(query) or 0)


def _in_boxes(session: Session, lot_id: int) -> int:
    query = (
        select(func.coalesce(func.sum(Balance.on_hand), 0))
        .join(Location, Location.id == Balance.location_id)
        .where(Balance.lot_id == lot_id, Location.kind == LocationKind.PARCEL)
    )
    return int(session.scalar(query) or 0)


_NONE = Text("recall", QT_TRANSLATE_NOOP("recall", "Lot {lot} is not recalled"))
_NOTHING = Text("recall", QT_TRANSLATE_NOOP("recall", "Nothing was changed."))
