"""An order at the bench as it stands: its lines, what waits in its totes, its boxes, as columns. Changes nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.item_facts import ITEM_FACTS, ItemFacts, facts_at
from fulfilment.packing.cartons import Carton, Goods, propose
from fulfilment.packing.cartons import weight_g as weight_g_of
from fulfilment.stock.ledger import Place
from models.item import Item, Lot
from models.order import Order, OrderLine, Party
from models.place import Location
from models.prepared import Prepared
from models.shipping import CartonType, Parcel, ParcelLine, Shipment
from models.stock import Balance
from models.work import OrderTote


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


class Held(NamedTuple):
    """Pieces of an order line and lot in a parcel."""

    parcel_line_id: int
    """The row that counts them."""
    order_line_id: int
    """For which line."""
    lot_id: int
    """Which lot."""
    quantity: int
    """Pieces, 0 where they were taken out again."""
    item: ItemFacts
    """What."""


class Box(NamedTuple):
    """A parcel that has not left, and what is in it."""

    id: int
    """The parcel."""
    code: str
    """Its code."""
    sscc: str
    """Its serial shipping container code."""
    number: int
    """Its number within the shipment, from 1."""
    state: str
    """``open`` or ``closed``."""
    weight_g: int
    """Gross weight, once it is closed."""
    is_weighed: bool
    """True when the scale said so."""
    location_id: int
    """The place that it is."""
    shipment_id: int
    """What it belongs to."""
    carton: Carton | None = None
    """Its carton, where one was chosen."""
    held: tuple[Held, ...] = ()
    """What is in it."""

    @property
    def goods(self) -> list[Goods]:
        """What is in it as the fitting rules see it."""
        return [as_goods(held.item, held.quantity) for held in self.held if held.quantity]

    @property
    def tare_g(self) -> int:
        """What it weighs empty."""
        return self.carton.tare_g if self.carton else 0

    @property
    def expected_g(self) -> int:
        """The tare of the carton plus the weight of what is in it."""
        return self.tare_g + weight_g_of(self.goods)

    def holding(self, held: Held) -> "Box":
        """Return the box with other pieces of a line and lot."""
        others = tuple(other for other in self.held if other.parcel_line_id != held.parcel_line_id)
        return self._replace(held=(*others, held))


class WantedLine(NamedTuple):
    """A line as a packer sees it."""

    id: int
    """The line."""
    picked: int
    """Pieces fetched."""
    packed: int
    """Pieces in boxes."""
    item: ItemFacts
    """What."""

    @property
    def left(self) -> int:
        """Pieces still to pack."""
        return self.picked - self.packed


class Wanted(NamedTuple):
    """An order as a packer sees it."""

    order_id: int
    """The order."""
    number: str
    """Its number."""
    channel: str
    """Where it came from."""
    warehouse_id: int
    """Where it leaves from."""
    carrier: str
    """Who takes it."""
    service: str
    """How."""
    ship_by: date | None
    """When it must have left."""
    city: str
    """Where it goes."""
    country: str
    """To which country."""
    lines: tuple[WantedLine, ...]
    """Its lines in order."""

    def after(self, changed: WantedLine) -> "Wanted":
        """Return the order after one of its lines has changed."""
        return self._replace(lines=tuple(changed if line.id == changed.id else line for line in self.lines))


@dataclass(frozen=True)
class Bundle:
    """An order at the bench as it stands now."""

    wanted: Wanted
    """The order with its lines."""
    sources: tuple[Source, ...]
    """What waits in its totes; not read while a box waits for its label."""
    boxes: tuple[Box, ...]
    """Its boxes that have not left, oldest first."""

    @property
    def unlabelled(self) -> Box | None:
        """The closed box whose label has not been scanned on it."""
        return next((box for box in self.boxes if box.state == "closed"), None)

    @property
    def box(self) -> Box | None:
        """The box being filled."""
        return next((box for box in self.boxes if box.state == "open"), None)

    @property
    def current(self) -> WantedLine | None:
        """The first line with pieces left to pack."""
        return next((line for line in self.wanted.lines if line.left > 0), None)

    @property
    def is_empty(self) -> bool:
        """True when nothing of it was fetched, or everything fetched was lost."""
        return not any(line.picked for line in self.wanted.lines)

    @property
    def is_packed(self) -> bool:
        """True when everything fetched is in boxes."""
        return self.current is None

    def with_box(self, box: Box) -> "Bundle":
        """Return the order with a box as it stands now, perhaps one more."""
        others = tuple(other for other in self.boxes if other.id != box.id)
        return replace(self, boxes=(*others, box))

    def after_packing(self, taken: Sequence[tuple[Source, int]], box: Box, line: WantedLine) -> "Bundle":
        """Return the order after pieces of a line went from totes into `box`."""
        left = _without(self.sources, taken)
        return replace(self.with_box(box), sources=left, wanted=self.wanted.after(line))


# What every scan of an order asks, built once.
_SOURCES = Prepared(
    select(OrderTote.location_id, Location.code, Balance.lot_id, Lot.code, Balance.on_hand, *ITEM_FACTS)
    .select_from(OrderTote)
    .join(Balance, Balance.location_id == OrderTote.location_id)
    .join(Item, Item.id == Balance.item_id)
    .join(Lot, Lot.id == Balance.lot_id)
    .join(Location, Location.id == Balance.location_id)
    .where(OrderTote.order_id == bindparam("order_id"), OrderTote.is_open, Balance.on_hand > 0, ~Lot.is_recalled)
    .order_by(Item.id, Lot.removal_on, Lot.id)
)
_ORDER = Prepared(
    select(
        Order.id,
        Order.number,
        Order.channel,
        Order.warehouse_id,
        Order.carrier,
        Order.service,
        Order.ship_by,
        Party.city,
        Party.country,
        OrderLine.id,
        OrderLine.picked,
        OrderLine.packed,
        *ITEM_FACTS,
    )
    .join(Party, Party.id == Order.recipient_id)
    .outerjoin(OrderLine, OrderLine.order_id == Order.id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .where(Order.id == bindparam("order_id"))
    .order_by(OrderLine.id)
)
_OF_ORDER, _OF_LINE = 9, 12
"""Where the columns of the line and of its item begin."""
_CARTON = (
    CartonType.id,
    CartonType.inner_length_mm,
    CartonType.inner_width_mm,
    CartonType.inner_height_mm,
    CartonType.tare_g,
    CartonType.gross_limit_g,
    CartonType.name,
)
_BOX = (
    Parcel.id,
    Parcel.code,
    Parcel.sscc,
    Parcel.number,
    Parcel.state,
    Parcel.weight_g,
    Parcel.is_weighed,
    Parcel.location_id,
    Parcel.shipment_id,
)
_HELD = (ParcelLine.id, ParcelLine.order_line_id, ParcelLine.lot_id, ParcelLine.quantity)
_OPEN = Parcel.state.in_(("open", "closed"))
_BOXES = Prepared(
    select(*_BOX, *_CARTON, *_HELD, *ITEM_FACTS)
    .join(Shipment, Shipment.id == Parcel.shipment_id)
    .outerjoin(CartonType, CartonType.id == Parcel.carton_type_id)
    .outerjoin(ParcelLine, ParcelLine.parcel_id == Parcel.id)
    .outerjoin(OrderLine, OrderLine.id == ParcelLine.order_line_id)
    .outerjoin(Item, Item.id == OrderLine.item_id)
    .where(Shipment.order_id == bindparam("order_id"), _OPEN)
    .order_by(Parcel.id, ParcelLine.id)
)
_CARTON_AT = len(_BOX)
_HELD_AT = _CARTON_AT + len(_CARTON)
_ITEM_AT = _HELD_AT + len(_HELD)
_CARTONS = Prepared(select(*_CARTON).where(CartonType.is_active).order_by(CartonType.id))


def bundle_of(session: Session, order_id: int) -> Bundle:
    """Return an order with its lines, totes and boxes."""
    bundle = Bundle(wanted(session, order_id), (), tuple(open_boxes(session, order_id)))
    if bundle.unlabelled is not None:
        return bundle
    return replace(bundle, sources=tuple(sources(session, order_id)))


def sources(session: Session, order_id: int) -> list[Source]:
    """Return what waits in the totes of an order."""
    session.flush()
    rows = _SOURCES.all(session, {"order_id": order_id})
    return [Source._make((*row[:5], facts_at(row, 5))) for row in rows]


def wanted(session: Session, order_id: int) -> Wanted:
    """Return an order with its lines and items."""
    session.flush()
    rows = _ORDER.all(session, {"order_id": order_id})
    of_lines = (row for row in rows if row[_OF_ORDER] is not None)
    lines = tuple(WantedLine._make((*row[_OF_ORDER:_OF_LINE], facts_at(row, _OF_LINE))) for row in of_lines)
    return Wanted._make((*rows[0][:_OF_ORDER], lines))


def open_boxes(session: Session, order_id: int) -> list[Box]:
    """Return the boxes of an order that are open or closed and have not left, oldest first."""
    session.flush()
    found: dict[int, Box] = {}
    for row in _BOXES.all(session, {"order_id": order_id}):
        box = found.get(row[0])
        if box is None:
            carton = _carton(row[_CARTON_AT:_HELD_AT]) if row[_CARTON_AT] is not None else None
            box = Box._make((*row[:_CARTON_AT], carton, ()))
        if row[_HELD_AT] is not None:
            box = box.holding(Held._make((*row[_HELD_AT:_ITEM_AT], facts_at(row, _ITEM_AT))))
        found[box.id] = box
    return list(found.values())


def proposed_carton(session: Session, goods: Sequence[Goods]) -> Carton | None:
    """Return the carton type in use that fits the goods best, if any does."""
    return propose(goods, [_carton(row) for row in _CARTONS.all(session)])


def _carton(row: Sequence[Any]) -> Carton:
    carton_id, length, width, height, tare_g, gross_limit_g, name = row
    return Carton(carton_id, (length, width, height), tare_g, gross_limit_g, name)


def as_goods(item: ItemFacts, quantity: int) -> Goods:
    """Return pieces of an item as the fitting rules see them."""
    return Goods((item.length_mm, item.width_mm, item.height_mm), item.weight_g, quantity)


def shared_out(sources: list[Source], pieces: int) -> list[tuple[Source, int]]:
    """Return how many of `pieces` come from each source, the first ones first."""
    parts = []
    for source in sources:
        part = min(pieces, source.quantity)
        pieces -= part
        if part:
            parts.append((source, part))
    return parts


def _without(sources: Iterable[Source], taken: Iterable[tuple[Source, int]]) -> tuple[Source, ...]:
    """Return the sources after these pieces were taken from them; what is empty is left out."""
    gone = {source.place: pieces for source, pieces in taken}
    left = (source._replace(quantity=source.quantity - gone.get(source.place, 0)) for source in sources)
    return tuple(source for source in left if source.quantity)
