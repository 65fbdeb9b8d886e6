"""Goods leave the books: a labelled parcel goes to the customer, its shipment and order follow."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.orders import reservation
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing import parcels
from fulfilment.shipping import labels
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.order import Order, OrderLine
from models.place import LocationKind
from models.shipping import Parcel, ParcelLabel, ParcelLine, Shipment

_HELD = (
    select(ParcelLine, OrderLine)
    .join(OrderLine, OrderLine.id == ParcelLine.order_line_id)
    .where(ParcelLine.parcel_id == bindparam("parcel_id"), ParcelLine.quantity > 0)
    .order_by(ParcelLine.id)
)
_LINES = select(OrderLine).where(OrderLine.order_id == bindparam("order_id"))


def ship(session: Session, parcel: Parcel, label: ParcelLabel) -> Order:
    """Send a closed parcel whose label was scanned on it; return its order, shipped when this was the last parcel."""
    shipment = session.get_one(Shipment, parcel.shipment_id)
    labels.apply(session, label)
    customer = ledger.outside(session)[LocationKind.CUSTOMER]
    for held, line in session.execute(_HELD, {"parcel_id": parcel.id}).all():
        source = Place(line.item_id, parcel.location_id, held.lot_id)
        ledger.post(session, source, customer, held.quantity)
        line.shipped += held.quantity
    parcel.state = "shipped"
    session.flush()
    order = session.get_one(Order, shipment.order_id)
    if order.state == OrderState.PACKED and not parcels.open_parcels(session, order.id):
        _complete(session, shipment, order)
    return order


def close(session: Session, order: Order) -> None:
    """End the shipment of an order whose boxes have all left; what did not go becomes a backorder."""
    take_state(order, OrderState.PACKED)
    shipment = session.scalars(select(Shipment).where(Shipment.order_id == order.id, Shipment.state == "open")).one()
    _complete(session, shipment, order)


def _complete(session: Session, shipment: Shipment, order: Order) -> None:
    shipment.state = "shipped"
    parcels.free_totes(session, order.id)
    lines = session.scalars(_LINES, {"order_id": order.id}).all()
    is_whole = all(line.shipped == line.quantity - line.cancelled for line in lines)
    take_state(order, OrderState.SHIPPED if is_whole else OrderState.WAITING)
    session.flush()
    if not is_whole:
        reservation.promise(session, [order])
