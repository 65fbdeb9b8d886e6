"""Calling an order off, at any stage: what was promised and claimed is given back, exactly."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, StateError, take_state
from fulfilment.packing import parcels
from fulfilment.picking import release
from fulfilment.shipping import labels
from models import journal
from models.order import Order, OrderLine
from models.work import OrderTote, Work


def cancel(session: Session, order_id: int) -> Order:
    """Cancel what has not been shipped of an order; picked goods wait in their totes and boxes to be put back.

    Raises:
        StateError: when the order is shipped or already cancelled.
    """
    order = _locked(session, order_id)
    journal.describe(session, "order.cancel")
    take_state(order, OrderState.CANCELLED)
    release.withdraw(session, order)
    reservation.give_back(session, order.id)
    for parcel in parcels.cancel(session, order.id):
        labels.void(session, parcel.id)
    for line in session.scalars(select(OrderLine).where(OrderLine.order_id == order.id)):
        line.picked = line.packed = line.shipped
        line.cancelled = line.quantity - line.shipped
    _let_go(session, order)
    session.flush()
    return order


def hold(session: Session, order_id: int) -> Order:
    """Take an order off the floor until somebody lets it go; its claims are given back, its promises stay.

    Raises:
        StateError: once picking has begun.
    """
    order = _locked(session, order_id)
    journal.describe(session, "order.hold")
    take_state(order, OrderState.HELD)
    release.withdraw(session, order)
    session.flush()
    return order


def take_back(session: Session, order_id: int) -> Order:
    """Take an order back from the floor before anybody has begun with it; its claims become promises again.

    Raises:
        StateError: when it is not on the floor, or picking has begun.
    """
    order = _in_state(session, order_id, OrderState.RELEASED)
    journal.describe(session, "order.take_back")
    take_state(order, OrderState.WAITING)
    release.withdraw(session, order)
    session.flush()
    return order


def resume(session: Session, order_id: int) -> Order:
    """Let a held order wait for release again.

    Raises:
        StateError: when it is not held.
    """
    order = _in_state(session, order_id, OrderState.HELD)
    journal.describe(session, "order.resume")
    take_state(order, OrderState.WAITING)
    reservation.promise(session, [order])
    session.flush()
    return order


def send_partly(session: Session, order_id: int) -> Order:
    """Decide that a short order goes with what is there; the rest stays as backorder.

    Raises:
        StateError: when the order is not short, or nothing of it waits to be sent.
    """
    order = _locked(session, order_id)
    journal.describe(session, "order.send_partly")
    waits = select(OrderLine.id).where(OrderLine.order_id == order.id, OrderLine.picked > OrderLine.shipped).limit(1)
    if order.state != OrderState.SHORT or session.scalar(waits) is None:
        raise StateError(order, OrderState.PICKED)
    order.ships_complete = False
    take_state(order, OrderState.PICKED)
    session.flush()
    return order


def _locked(session: Session, order_id: int) -> Order:
    """Return an order as it is now, locked: who changes the state of orders locks them before all else."""
    return session.get_one(Order, order_id, with_for_update=True, populate_existing=True)


def _in_state(session: Session, order_id: int, state: OrderState) -> Order:
    """Return an order that is on its way back to waiting; other states lead there too, by other ways."""
    order = _locked(session, order_id)
    if order.state != state:
        raise StateError(order, OrderState.WAITING)
    return order


def _let_go(session: Session, order: Order) -> None:
    for tote in session.scalars(select(OrderTote).where(OrderTote.order_id == order.id, OrderTote.is_open)):
        tote.is_open = False
    for work in session.scalars(select(Work).where(Work.order_id == order.id, Work.is_open)):
        work.is_open = False
