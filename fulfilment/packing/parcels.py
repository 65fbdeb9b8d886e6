"""Parcels of an order: opened, filled from totes piece by piece, closed with a weight, emptied when cancelled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.numbers import next_number
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing.cartons import Carton, Goods, propose
from fulfilment.packing.cartons import weight_g as weight_g_of
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.base import natural_key
from models.item import Item, Lot
from models.order import Order, OrderLine
from models.people import Setting
from models.place import Location, LocationKind
from models.shipping import CartonType, Parcel, ParcelLine, Shipment
from models.stock import Balance
from models.work import OrderTote

SSCC_DIGITS = 17
"""Digits of a serial shipping container code before its check digit (GS1 General Specifications 3.2)."""


@dataclass(frozen=True)
class Source:
    """Goods of an order that wait in a tote."""

    item: Item
    """What."""
    lot: Lot
    """Which lot."""
    tote: Location
    """Where."""
    quantity: int
    """Pieces there."""

    @property
    def place(self) -> Place:
        """The balance."""
        return Place(self.item.id, self.tote.id, self.lot.id)


# What every scan of an order asks, built once.
_SOURCES = (
    select(Item, Lot, Location, Balance.on_hand)
    .join(Balance, Balance.item_id == Item.id)
    .join(Lot, Lot.id == Balance.lot_id)
    .join(Location, Location.id == Balance.location_id)
    .join(OrderTote, OrderTote.location_id == Location.id)
    .where(OrderTote.order_id == bindparam("order_id"), OrderTote.is_open, Balance.on_hand > 0)
    .order_by(Item.id, Lot.expires_on, Lot.id)
)
_LINES = (
    select(Order, OrderLine, Item)
    .outerjoin(OrderLine, OrderLine.order_id == Order.id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .where(Order.id == bindparam("order_id"))
    .order_by(OrderLine.id)
)
_OPEN_PARCELS = (
    select(Parcel)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .where(Shipment.order_id == bindparam("order_id"), Parcel.state.in_(("open", "closed")))
    .order_by(Parcel.id)
)
_CONTENT = (
    select(ParcelLine, Item)
    .join(OrderLine, OrderLine.id == ParcelLine.order_line_id)
    .join(Item, Item.id == OrderLine.item_id)
    .where(ParcelLine.parcel_id == bindparam("parcel_id"), ParcelLine.quantity > 0)
    .order_by(ParcelLine.id)
)
_FILLING = (
    select(CartonType, ParcelLine.quantity, Item.length_mm, Item.width_mm, Item.height_mm, Item.weight_g)
    .select_from(Parcel)
    .outerjoin(CartonType, CartonType.id == Parcel.carton_type_id)
    .outerjoin(ParcelLine, (ParcelLine.parcel_id == Parcel.id) & (ParcelLine.quantity > 0))
    .outerjoin(OrderLine, OrderLine.id == ParcelLine.order_line_id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .where(Parcel.id == bindparam("parcel_id"))
    .order_by(ParcelLine.id)
)
_HELD = select(ParcelLine).where(
    ParcelLine.parcel_id == bindparam("parcel_id"),
    ParcelLine.order_line_id == bindparam("line_id"),
    ParcelLine.lot_id == bindparam("lot_id"),
)
_SHIPMENT = select(Shipment).where(Shipment.order_id == bindparam("order_id"), Shipment.state == "open")
_BOXES = select(func.count()).where(Parcel.shipment_id == bindparam("shipment_id"))
_COMPANY_PREFIX = select(Setting.value).where(Setting.key == "company_prefix")
_TOTES = select(OrderTote).where(OrderTote.order_id == bindparam("order_id"), OrderTote.is_open)
_CARTONS = select(CartonType).where(CartonType.is_active).order_by(CartonType.id)


def sources(session: Session, order_id: int) -> list[Source]:
    """Return what waits in the totes of an order."""
    rows = session.execute(_SOURCES, {"order_id": order_id})
    return [Source(row.Item, row.Lot, row.Location, row.on_hand) for row in rows]


def order_with_lines(session: Session, order_id: int) -> tuple[Order, list[tuple[OrderLine, Item]]]:
    """Return an order, and its lines with their items, in line order."""
    rows = session.execute(_LINES, {"order_id": order_id}).all()
    return rows[0].Order, [(row.OrderLine, row.Item) for row in rows if row.OrderLine is not None]


def proposed_carton(session: Session, goods: Sequence[Goods]) -> CartonType | None:
    """Return the carton type in use that fits the goods best, if any does."""
    types = {row.id: row for row in session.scalars(_CARTONS)}
    proposed = propose(goods, [as_carton(row) for row in types.values()])
    return types[proposed.id] if proposed else None


def as_carton(row: CartonType) -> Carton:
    """Return a carton type as the fitting rules see it."""
    inner = (row.inner_length_mm, row.inner_width_mm, row.inner_height_mm)
    return Carton(row.id, inner, row.tare_g, row.gross_limit_g)


def as_goods(item: Item, quantity: int) -> Goods:
    """Return pieces of an item as the fitting rules see them."""
    return Goods((item.length_mm, item.width_mm, item.height_mm), item.weight_g, quantity)


def open_parcels(session: Session, order_id: int) -> list[Parcel]:
    """Return the parcels of an order that are open or closed and not yet shipped, oldest first."""
    return list(session.scalars(_OPEN_PARCELS, {"order_id": order_id}))


def open_parcel(session: Session, order: Order, carton_type_id: int | None) -> Parcel:
    """Open the next parcel of an order, with a place of its own for what goes in."""
    shipment = session.scalars(_SHIPMENT, {"order_id": order.id}).first()
    boxes = (session.scalar(_BOXES, {"shipment_id": shipment.id}) or 0) if shipment else 0
    if shipment is None:
        shipment = Shipment(
            code=next_number(session, "S"), order_id=order.id, carrier=order.carrier, service=order.service
        )
        session.add(shipment)
    code = next_number(session, "P")
    inside = Location(code=code, kind=LocationKind.PARCEL, warehouse_id=order.warehouse_id, sort_key=natural_key(code))
    session.add(inside)
    session.flush()
    parcel = Parcel(
        code=code,
        sscc=next_sscc(session),
        shipment_id=shipment.id,
        number=boxes + 1,
        carton_type_id=carton_type_id,
        location_id=inside.id,
    )
    session.add(parcel)
    take_state(order, OrderState.PACKING)
    session.flush()
    return parcel


def next_sscc(session: Session) -> str:
    """Return the next SSCC of the company: extension digit 0, company prefix, serial, check digit."""
    prefix = str(session.scalar(_COMPANY_PREFIX) or "0000000")
    serial = next_number(session, "SSCC").removeprefix("SSCC")
    body = "0" + prefix + serial.zfill(SSCC_DIGITS - 1 - len(prefix))[-(SSCC_DIGITS - 1 - len(prefix)) :]
    return body + ean.calc_check_digit(body)


def shared_out(sources: list[Source], pieces: int) -> list[tuple[Source, int]]:
    """Return how many of `pieces` come from each source, the first ones first."""
    parts = []
    for source in sources:
        part = min(pieces, source.quantity)
        pieces -= part
        if part:
            parts.append((source, part))
    return parts


def without(sources: Iterable[Source], taken: Iterable[tuple[Source, int]]) -> tuple[Source, ...]:
    """Return the sources after these pieces were taken from them; what is empty is left out."""
    gone = {source.place: pieces for source, pieces in taken}
    left = (replace(source, quantity=source.quantity - gone.get(source.place, 0)) for source in sources)
    return tuple(source for source in left if source.quantity)


def put_in(session: Session, parcel: Parcel, line: OrderLine, source: Source, pieces: int) -> None:
    """Move pieces of a line from a tote into an open parcel."""
    key = {"parcel_id": parcel.id, "line_id": line.id, "lot_id": source.lot.id}
    held = session.scalars(_HELD, key).first()
    ledger.post(session, source.place, parcel.location_id, pieces)
    line.packed += pieces
    if held is None:
        held = ParcelLine(parcel_id=parcel.id, order_line_id=line.id, lot_id=source.lot.id, quantity=0)
        session.add(held)
    held.quantity += pieces
    session.flush()


def content(session: Session, parcel_id: int) -> list[tuple[ParcelLine, Item]]:
    """Return what is in a parcel."""
    rows = session.execute(_CONTENT, {"parcel_id": parcel_id})
    return [(row.ParcelLine, row.Item) for row in rows]


def filling(session: Session, parcel_id: int) -> tuple[CartonType | None, list[Goods]]:
    """Return the carton type of a parcel, if one was chosen, and what is in it as the fitting rules see it."""
    rows = session.execute(_FILLING, {"parcel_id": parcel_id}).all()
    filled = [row for row in rows if row.quantity]
    inside = [Goods((row.length_mm, row.width_mm, row.height_mm), row.weight_g, row.quantity) for row in filled]
    return rows[0].CartonType, inside


def expected_g(session: Session, parcel: Parcel) -> int:
    """Return the tare of the carton plus the weight of what is in it."""
    carton, inside = filling(session, parcel.id)
    return (carton.tare_g if carton else 0) + weight_g_of(inside)


def close(session: Session, parcel: Parcel, *, weight_g: int | None = None) -> None:
    """Close a parcel; without a scale its weight is the expected one."""
    parcel.weight_g = weight_g if weight_g is not None else expected_g(session, parcel)
    parcel.state = "closed"
    session.flush()


def missing(session: Session, order: Order, line: OrderLine, source: Source) -> int:
    """Book the pieces of a line that are not in its tote as lost; return them. The line wants them again."""
    pieces = min(source.quantity, line.picked - line.packed)
    ledger.post(session, source.place, ledger.outside(session)[LocationKind.LOSS], pieces)
    line.picked -= pieces
    session.flush()
    return pieces


def free_totes(session: Session, order_id: int) -> None:
    """Let go the empty totes of an order."""
    for tote in session.scalars(_TOTES, {"order_id": order_id}):
        if not ledger.content(session, tote.location_id):
            tote.is_open = False
    session.flush()


def cancel(session: Session, order_id: int) -> list[Parcel]:
    """Cancel the unshipped parcels of an order; what is in them waits there to be put back. Return them."""
    cancelled = open_parcels(session, order_id)
    for parcel in cancelled:
        parcel.state = "cancelled"
        for held, _ in content(session, parcel.id):
            session.get_one(OrderLine, held.order_line_id).packed -= held.quantity
            held.quantity = 0
    session.flush()
    unfinished = select(Shipment).where(Shipment.order_id == order_id, Shipment.state.in_(("open", "packed")))
    for shipment in session.scalars(unfinished):
        left = select(Parcel.id).where(Parcel.shipment_id == shipment.id, Parcel.state == "shipped").limit(1)
        shipment.state = "cancelled" if session.scalar(left) is None else "shipped"
    session.flush()
    return cancelled
