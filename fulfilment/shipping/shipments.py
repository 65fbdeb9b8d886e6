"""Goods leave the books: a labelled parcel goes to the customer, its shipment and order follow."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing import parcels
from fulfilment.packing.bundle import Box
from fulfilment.shipping import labels
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models import direct
from models.order import Order, OrderLine
from models.place import LocationKind
from models.prepared import Prepared
from models.shipping import Parcel, ParcelLabel, Shipment

_LEFT_BEHIND = Prepared(
    select(OrderLine.id)
    .where(OrderLine.order_id == bindparam("order_id"), OrderLine.shipped != OrderLine.quantity - OrderLine.cancelled)
    .limit(1)
)


def ship(session: Session, order: Order, box: Box, label: ParcelLabel) -> None:
    """Send a closed box of an order whose label was scanned on it; the order is shipped when this was the last one."""
    labels.apply(session, label)
    customer = ledger.outside(session)[LocationKind.CUSTOMER]
    for held in (held for held in box.held if held.quantity):
        ledger.post(session, Place(held.item.id, box.location_id, held.lot_id), customer, held.quantity)
        direct.count(session, OrderLine, held.order_line_id, {"shipped": held.quantity})
    direct.count(session, Parcel, box.id, {}, becomes={"state": ("closed", "shipped")})
    if order.state == OrderState.PACKED and not parcels.has_open(session, order.id):
        _complete(session, box.shipment_id, order)


def close(session: Session, order: Order) -> None:
    """End the shipment of an order whose boxes have all left; what did not go becomes a backorder."""
    take_state(order, OrderState.PACKED)
    shipment = session.scalars(select(Shipment).where(Shipment.order_id == order.id, Shipment.state == "open")).one()
    shipment.state = "packed"
    session.flush()
    _complete(session, shipment.id, order)


def _complete(session: Session, shipment_id: int, order: Order) -> None:
    direct.count(session, Shipment, shipment_id, {}, becomes={"state": ("packed", "shipped")})
    parcels.free_totes(session, order.id)
    session.flush()
    is_whole = _LEFT_BEHIND.first(session, {"order_id": order.id}) is None
    take_state(order, OrderState.SHIPPED if is_whole else OrderState.WAITING)
    session.flush()
    if not is_whole:
        reservation.promise(session, [order])
