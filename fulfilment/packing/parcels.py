"""Parcels of an order: opened, filled from totes piece by piece, closed with a weight, emptied when cancelled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session
from stdnum import ean

from fulfilment.item_facts import ITEM_FACTS, ItemFacts, facts_at
from fulfilment.numbers import next_number
from fulfilment.orders.states import OrderState, take_state
from fulfilment.packing.cartons import Carton, Goods, propose
from fulfilment.packing.cartons import weight_g as weight_g_of
from fulfilment.stock import ledger
from fulfilment.stock.ledger import Place
from models.base import natural_key
from models.item import Item, Lot
from models.order import Order, OrderLine, Party
from models.people import Setting
from models.place import Location, LocationKind
from models.shipping import CartonType, Parcel, ParcelLine, Shipment
from models.stock import Balance
from models.work import OrderTote

SSCC_DIGITS = 17
"""Digits of a serial shipping container code before its check digit (GS1 General Specifications 3.2)."""


class Source(NamedTuple):
    """Goods of an order that wait in a tote."""

    tote_id: int
    """Where."""
    tote_code: str
    """Code of that tote."""
    lot_id: int
    """Which lot."""
    lot_code: str
    """Its code, empty where lots are not tracked."""
    quantity: int
    """Pieces there."""
    item: ItemFacts
    """What."""

    @property
    def place(self) -> Place:
        """The balance."""
        return Place(self.item.id, self.tote_id, self.lot_id)


@dataclass(frozen=True)
class Filled:
    """A parcel that has not left, and what is in it."""

    parcel: Parcel
    """The parcel."""
    shipment: Shipment
    """What it belongs to."""
    carton: Carton | None
    """Its carton, where one was chosen."""
    held: tuple[tuple[ParcelLine, ItemFacts], ...] = ()
    """Pieces in it, by order line and lot."""

    @property
    def goods(self) -> list[Goods]:
        """What is in it as the fitting rules see it."""
        return [as_goods(item, line.quantity) for line, item in self.held if line.quantity]

    @property
    def expected_g(self) -> int:
        """The tare of the carton plus the weight of what is in it."""
        return (self.carton.tare_g if self.carton else 0) + weight_g_of(self.goods)

    def line_of(self, order_line_id: int, lot_id: int) -> ParcelLine | None:
        """Return the pieces of a line and lot in it, if it ever held some."""
        kept = (line for line, _ in self.held if (line.order_line_id, line.lot_id) == (order_line_id, lot_id))
        return next(kept, None)


@dataclass(frozen=True)
class Wanted:
    """An order as a packer sees it."""

    order: Order
    """The order."""
    lines: tuple[tuple[OrderLine, ItemFacts], ...]
    """Its lines in order."""
    town: str
    """Where it goes: city and country."""


# What every scan of an order asks, built once.
_SOURCES = (
    select(OrderTote.location_id, Location.code, Balance.lot_id, Lot.code, Balance.on_hand, *ITEM_FACTS)
    .select_from(OrderTote)
    .join(Balance, Balance.location_id == OrderTote.location_id)
    .join(Item, Item.id == Balance.item_id)
    .join(Lot, Lot.id == Balance.lot_id)
    .join(Location, Location.id == Balance.location_id)
    .where(OrderTote.order_id == bindparam("order_id"), OrderTote.is_open, Balance.on_hand > 0)
    .order_by(Item.id, Lot.expires_on, Lot.id)
)
_ORDER = (
    select(Order, OrderLine, Party.city, Party.country, *ITEM_FACTS)
    .join(Party, Party.id == Order.recipient_id)
    .outerjoin(OrderLine, OrderLine.order_id == Order.id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .where(Order.id == bindparam("order_id"))
    .order_by(OrderLine.id)
)
_CARTON = (
    CartonType.id,
    CartonType.inner_length_mm,
    CartonType.inner_width_mm,
    CartonType.inner_height_mm,
    CartonType.tare_g,
    CartonType.gross_limit_g,
    CartonType.name,
)
_FILLED = (
    select(Parcel, Shipment, ParcelLine, *_CARTON, *ITEM_FACTS)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .outerjoin(CartonType, CartonType.id == Parcel.carton_type_id)
    .outerjoin(ParcelLine, ParcelLine.parcel_id == Parcel.id)
    .outerjoin(OrderLine, OrderLine.id == ParcelLine.order_line_id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .order_by(Parcel.id, ParcelLine.id)
)
_OPEN = Parcel.state.in_(("open", "closed"))
_FILLED_OF_ORDER = _FILLED.where(Shipment.order_id == bindparam("order_id"), _OPEN)
_FILLED_ONE = _FILLED.where(Parcel.id == bindparam("parcel_id"))
_ANY_OPEN = (
    select(Parcel.id)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .where(Shipment.order_id == bindparam("order_id"), _OPEN)
    .limit(1)
)
_SHIPMENT = select(Shipment).where(Shipment.order_id == bindparam("order_id"), Shipment.state == "open")
_BOXES = select(func.count()).where(Parcel.shipment_id == bindparam("shipment_id"))
_COMPANY_PREFIX = select(Setting.value).where(Setting.key == "company_prefix")
_EMPTY_TOTES = select(OrderTote).where(
    OrderTote.order_id == bindparam("order_id"),
    OrderTote.is_open,
    ~exists().where(Balance.location_id == OrderTote.location_id, Balance.on_hand > 0),
)
_CARTONS = select(*_CARTON).where(CartonType.is_active).order_by(CartonType.id)


def sources(session: Session, order_id: int) -> list[Source]:
    """Return what waits in the totes of an order."""
    session.flush()
    rows = session.connection().execute(_SOURCES, {"order_id": order_id})
    return [Source._make((*row[:5], facts_at(row, 5))) for row in rows]


def wanted(session: Session, order_id: int) -> Wanted:
    """Return an order with its lines and items."""
    rows = session.execute(_ORDER, {"order_id": order_id}).all()
    order, _, city, country = rows[0][:4]
    lines = tuple((row[1], facts_at(row, 4)) for row in rows if row[1] is not None)
    return Wanted(order, lines, ", ".join(part for part in (city, country) if part))


def proposed_carton(session: Session, goods: Sequence[Goods]) -> Carton | None:
    """Return the carton type in use that fits the goods best, if any does."""
    return propose(goods, [_carton(row) for row in session.connection().execute(_CARTONS)])


def _carton(row: Sequence[Any]) -> Carton:
    carton_id, length, width, height, tare_g, gross_limit_g, name = row
    return Carton(carton_id, (length, width, height), tare_g, gross_limit_g, name)


def as_goods(item: ItemFacts, quantity: int) -> Goods:
    """Return pieces of an item as the fitting rules see them."""
    return Goods((item.length_mm, item.width_mm, item.height_mm), item.weight_g, quantity)


def open_parcels(session: Session, order_id: int) -> list[Filled]:
    """Return the parcels of an order that are open or closed and not yet shipped, oldest first."""
    return _filled(session.execute(_FILLED_OF_ORDER, {"order_id": order_id}).all())


def filled(session: Session, parcel_id: int) -> Filled:
    """Return a parcel with what is in it."""
    return _filled(session.execute(_FILLED_ONE, {"parcel_id": parcel_id}).all())[0]


def has_open(session: Session, order_id: int) -> bool:
    """Return whether an order has a parcel that has not left."""
    session.flush()
    return session.connection().execute(_ANY_OPEN, {"order_id": order_id}).first() is not None


def _filled(rows: Sequence[Sequence[Any]]) -> list[Filled]:
    item_at = 3 + len(_CARTON)
    found: dict[int, Filled] = {}
    for row in rows:
        parcel, shipment, line = row[:3]
        known = found.get(parcel.id)
        if known is None:
            carton = _carton(row[3:item_at]) if row[3] is not None else None
            known = Filled(parcel, shipment, carton)
        if line is not None:
            known = replace(known, held=(*known.held, (line, facts_at(row, item_at))))
        found[parcel.id] = known
    return list(found.values())


def open_parcel(session: Session, order: Order, carton: Carton | None) -> Filled:
    """Open the next parcel of an order, with a place of its own for what goes in."""
    shipment = session.scalars(_SHIPMENT, {"order_id": order.id}).first()
    boxes = session.scalars(_BOXES, {"shipment_id": shipment.id}).one() if shipment else 0
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
        carton_type_id=carton.id if carton else None,
        location_id=inside.id,
    )
    session.add(parcel)
    take_state(order, OrderState.PACKING)
    session.flush()
    return Filled(parcel, shipment, carton)


def next_sscc(session: Session) -> str:
    """Return the next SSCC of the company: extension digit 0, company prefix, serial, check digit."""
    prefix = str(session.connection().execute(_COMPANY_PREFIX).scalar() or "0000000")
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
    left = (source._replace(quantity=source.quantity - gone.get(source.place, 0)) for source in sources)
    return tuple(source for source in left if source.quantity)


def put_in(session: Session, box: Filled, line: OrderLine, source: Source, pieces: int) -> Filled:
    """Move pieces of a line from a tote into an open parcel; return it with them."""
    ledger.post(session, source.place, box.parcel.location_id, pieces)
    line.packed += pieces
    held = box.line_of(line.id, source.lot_id)
    if held is not None:
        held.quantity += pieces
        return box
    held = ParcelLine(parcel_id=box.parcel.id, order_line_id=line.id, lot_id=source.lot_id, quantity=pieces)
    session.add(held)
    return replace(box, held=(*box.held, (held, source.item)))


def close(session: Session, box: Filled, *, weight_g: int | None = None) -> None:
    """Close a parcel; without a scale its weight is the expected one."""
    box.parcel.weight_g = weight_g if weight_g is not None else box.expected_g
    box.parcel.state = "closed"


def missing(session: Session, order: Order, line: OrderLine, source: Source) -> int:
    """Book the pieces of a line that are not in its tote as lost; return them. The line wants them again."""
    pieces = min(source.quantity, line.picked - line.packed)
    ledger.post(session, source.place, ledger.outside(session)[LocationKind.LOSS], pieces)
    line.picked -= pieces
    session.flush()
    return pieces


def free_totes(session: Session, order_id: int) -> None:
    """Let go the empty totes of an order."""
    for tote in session.scalars(_EMPTY_TOTES, {"order_id": order_id}):
        tote.is_open = False


def cancel(session: Session, order_id: int) -> list[Parcel]:
    """Cancel the unshipped parcels of an order; what is in them waits there to be put back. Return them."""
    boxes = open_parcels(session, order_id)
    for box in boxes:
        box.parcel.state = "cancelled"
        for held, _ in box.held:
            session.get_one(OrderLine, held.order_line_id).packed -= held.quantity
            held.quantity = 0
    session.flush()
    unfinished = select(Shipment).where(Shipment.order_id == order_id, Shipment.state.in_(("open", "packed")))
    for shipment in session.scalars(unfinished):
        left = select(Parcel.id).where(Parcel.shipment_id == shipment.id, Parcel.state == "shipped").limit(1)
        shipment.state = "cancelled" if session.scalar(left) is None else "shipped"
    session.flush()
    return [box.parcel for box in boxes]
