"""Parcels of an order: opened, filled from totes piece by piece, closed with a weight, emptied when cancelled."""

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.numbers import next_number
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing.bundle import Box, Held, Source, WantedLine, open_boxes
from fulfilment.packing.cartons import Carton
from fulfilment.stock import ledger
from models import direct
from models.order import Order, OrderLine
from models.people import Setting
from models.place import Location, LocationKind
from models.prepared import Prepared
from models.shipping import Parcel, ParcelLine, Shipment
from models.sorting import natural_key
from models.stock import Balance
from models.work import OrderTote

SSCC_DIGITS = 17
"""Digits of a serial shipping container code before its check digit (GS1 General Specifications 3.2)."""
WHOLE_PERCENT = 95
"""Part of the expected weight from which on a box is taken to be on the scale with all that is in it."""
_ANY_OPEN = Prepared(
    select(Parcel.id)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .where(Shipment.order_id == bindparam("order_id"), Parcel.state.in_(("open", "closed")))
    .limit(1)
)
_BOXES = select(func.count()).where(Parcel.shipment_id == Shipment.id).scalar_subquery()
_SHIPMENT = Prepared(
    select(Shipment.id, _BOXES.label("boxes")).where(
        Shipment.order_id == bindparam("order_id"), Shipment.state == "open"
    )
)
_COMPANY_PREFIX = Prepared(select(Setting.value).where(Setting.key == "company_prefix"))
_EMPTY_TOTES = Prepared(
    select(OrderTote.id).where(
        OrderTote.order_id == bindparam("order_id"),
        OrderTote.is_open,
        ~exists().where(Balance.location_id == OrderTote.location_id, Balance.on_hand > 0),
    )
)


def has_open(session: Session, order_id: int) -> bool:
    """Return whether an order has a parcel that has not left."""
    session.flush()
    return _ANY_OPEN.first(session, {"order_id": order_id}) is not None


def open_box(session: Session, order_id: int, carton: Carton | None) -> Box:
    """Open the next box of an order, with a place of its own for what goes in."""
    order = session.get_one(Order, order_id)
    take_state(order, OrderState.PACKING)
    shipment = _SHIPMENT.first(session, {"order_id": order.id})
    if shipment is None:
        made = {"code": next_number(session, "S"), "carrier": order.carrier, "service": order.service}
        shipment_id, number = direct.add(session, Shipment, order_id=order.id, **made), 1
    else:
        shipment_id, number = shipment.id, shipment.boxes + 1
    code = next_number(session, "P")
    inside = {"code": code, "kind": LocationKind.PARCEL.value, "sort_key": natural_key(code)}
    location_id = direct.add(session, Location, warehouse_id=order.warehouse_id, **inside)
    sscc = next_sscc(session)
    parcel_id = direct.add(
        session,
        Parcel,
        code=code,
        sscc=sscc,
        shipment_id=shipment_id,
        number=number,
        carton_type_id=carton.id if carton else None,
        location_id=location_id,
    )
    return Box(parcel_id, code, sscc, number, "open", 0, False, location_id, shipment_id, carton)


def next_sscc(session: Session) -> str:
    """Return the next SSCC of the company: extension digit 0, company prefix, serial, check digit."""
    prefix = str(_COMPANY_PREFIX.scalar(session) or "0000000")
    serial = next_number(session, "SSCC").removeprefix("SSCC")
    body = "0" + prefix + serial.zfill(SSCC_DIGITS - 1 - len(prefix))[-(SSCC_DIGITS - 1 - len(prefix)) :]
    return body + ean.calc_check_digit(body)


def put_in(session: Session, box: Box, line: WantedLine, source: Source, pieces: int) -> tuple[Box, WantedLine]:
    """Move pieces of a line from a tote into an open box; return both as they stand then."""
    ledger.post(session, source.place, box.location_id, pieces)
    counts = direct.count(session, OrderLine, line.id, {"packed": pieces})
    same = (held for held in box.held if (held.order_line_id, held.lot_id) == (line.id, source.lot_id))
    held = next(same, None)
    if held is None:
        row = {"parcel_id": box.id, "order_line_id": line.id, "lot_id": source.lot_id, "quantity": pieces}
        held = Held(direct.add(session, ParcelLine, **row), line.id, source.lot_id, pieces, source.item)
    else:
        kept = direct.count(session, ParcelLine, held.parcel_line_id, {"quantity": pieces})
        held = held._replace(quantity=kept["quantity"])
    return box.holding(held), line._replace(packed=counts["packed"])


def close(session: Session, box: Box, *, weight_g: int | None = None) -> Parcel:
    """Close a box and return its parcel; it weighs what the scale says, else what is expected.

    A scale that shows less has not the whole box on it: the last piece is still in the hand, or nothing is there.
    """
    parcel = session.get_one(Parcel, box.id)
    least_g = max(box.tare_g + 1, box.expected_g * WHOLE_PERCENT // 100)
    parcel.is_weighed = weight_g is not None and weight_g >= least_g
    parcel.weight_g = weight_g if weight_g is not None and parcel.is_weighed else box.expected_g
    parcel.state = "closed"
    return parcel


def missing(session: Session, line: WantedLine, source: Source) -> WantedLine:
    """Book the pieces of a line that are not in its tote as lost; return it as it then wants them again."""
    pieces = min(source.quantity, line.left)
    ledger.post(session, source.place, ledger.outside(session)[LocationKind.LOSS], pieces)
    counts = direct.count(session, OrderLine, line.id, {"picked": -pieces})
    return line._replace(picked=counts["picked"])


def free_totes(session: Session, order_id: int) -> None:
    """Let go the empty totes of an order."""
    session.flush()
    for row in _EMPTY_TOTES.all(session, {"order_id": order_id}):
        direct.count(session, OrderTote, row.id, {}, becomes={"is_open": (True, False)})


def cancel(session: Session, order_id: int) -> list[Parcel]:
    """Cancel the unshipped parcels of an order; what is in them waits there to be put back. Return them."""
    boxes = open_boxes(session, order_id)
    cancelled = [session.get_one(Parcel, box.id) for box in boxes]
    for held in (held for box in boxes for held in box.held if held.quantity):
        direct.count(session, OrderLine, held.order_line_id, {"packed": -held.quantity})
        direct.count(session, ParcelLine, held.parcel_line_id, {"quantity": -held.quantity})
    for parcel in cancelled:
        parcel.state = "cancelled"
    session.flush()
    unfinished = select(Shipment).where(Shipment.order_id == order_id, Shipment.state.in_(("open", "packed")))
    for shipment in session.scalars(unfinished):
        left = select(Parcel.id).where(Parcel.shipment_id == shipment.id, Parcel.state == "shipped").limit(1)
        shipment.state = "cancelled" if session.scalar(left) is None else "shipped"
    session.flush()
    return cancelled
