"""The pane beside the order list: its lines and how far they have come, why it waits, its parcels, its past."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from fulfilment import addresses, naming
from fulfilment.orders import substituting
from fulfilment.orders.states import OrderState
from fulfilment.orders.substituting import Offer
from fulfilment.papers import Address
from fulfilment.picking import release
from fulfilment.picking.choice import Candidate, Refusal
from fulfilment.picking.release import LineOutcome
from fulfilment.queries import timeline
from fulfilment.queries.sentences import Doing
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.item import Item
from models.order import Allocation, Order, OrderKit, OrderLine, Reservation
from models.place import Location
from models.shipping import CartonType, Parcel, ParcelLabel, Shipment
from models.work import OrderTote, PickJob, PickTask


@dataclass(frozen=True)
class LineRow:
    """One line and how far it has come."""

    id: int
    """Line."""
    item_id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name."""
    variant: str
    """What tells it from its look-alikes."""
    quantity: int
    """Pieces ordered."""
    cancelled: int
    """Pieces called off."""
    reserved: int
    """Pieces promised, no bin chosen."""
    allocated: int
    """Pieces claimed in bins, not yet fetched."""
    picked: int
    """Pieces fetched."""
    packed: int
    """Pieces in parcels."""
    shipped: int
    """Pieces gone."""
    bins: tuple[str, ...]
    """Codes of the bins that hold its claims."""
    kit_id: int | None = None
    """The ordered kit whose part it is."""
    kit_pieces: int = 0
    """Pieces that one kit takes."""
    replaces: str = ""
    """SKU of the item that it stands in for, or empty."""

    @property
    def missing(self) -> int:
        """Pieces wanted for which nothing is promised, claimed or fetched."""
        return max(0, self.quantity - self.cancelled - self.reserved - self.allocated - self.picked)


@dataclass(frozen=True)
class KitRow:
    """A kit that was ordered as one; its parts are lines."""

    id: int
    """The ordered kit."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    quantity: int
    """Kits ordered."""


@dataclass(frozen=True)
class ParcelRow:
    """One parcel of the order."""

    id: int
    """Parcel."""
    code: str
    """Our code."""
    carton: str
    """Name of the carton type, or empty."""
    weight_g: int
    """Gross weight; 0 while it is open."""
    state: str
    """``open``, ``closed``, ``shipped`` or ``cancelled``."""
    label_id: int | None
    """Its label, None while it has none."""
    label_state: str
    """State of the label, or empty."""
    tracking: str
    """The carrier's number, or empty."""


@dataclass(frozen=True)
class OrderDetails:
    """Everything the pane says about one order."""

    id: int
    """Order."""
    number: str
    """Number."""
    channel: str
    """Where it was sold."""
    state: str
    """One of `OrderState`."""
    recipient: Address
    """Where it goes."""
    ordered_at: datetime
    """When it was placed, in UTC."""
    ship_by: date | None
    """Day it must leave."""
    carrier: str
    """Carrier wanted."""
    service: str
    """Service wanted."""
    ships_complete: bool
    """True when nothing goes before everything is there."""
    note: str
    """What the shop wrote."""
    lines: tuple[LineRow, ...]
    """Its lines, those of parts too."""
    kits: tuple[KitRow, ...]
    """Kits that were ordered as one."""
    offers: tuple[Offer, ...]
    """What may be sent in place of what is short."""
    totes: tuple[str, ...]
    """Codes of the totes that carry it."""
    jobs: tuple[str, ...]
    """Codes of the walks that fetch it."""
    parcels: tuple[ParcelRow, ...]
    """Its parcels."""
    obstacles: tuple[Text, ...]
    """Why it is not released; empty when it could go now or has gone on."""
    timeline: tuple[Doing, ...]
    """What was done to it, oldest first."""


def details(session: Session, order_id: int, *, language: str = "en") -> OrderDetails | None:
    """Return the pane of an order with its items named in `language`, or None when there is no such order."""
    order = session.get(Order, order_id)
    if order is None:
        return None
    return OrderDetails(
        id=order.id,
        number=order.number,
        channel=order.channel,
        state=order.state,
        recipient=addresses.address(session, order.recipient_id),
        ordered_at=order.ordered_at,
        ship_by=order.ship_by,
        carrier=order.carrier,
        service=order.service,
        ships_complete=order.ships_complete,
        note=order.note,
        lines=lines(session, order_id, language=language),
        kits=kits(session, order_id, language=language),
        offers=substituting.offers(session, order_id),
        totes=_totes(session, order_id),
        jobs=_jobs(session, order_id),
        parcels=_parcels(session, order_id),
        obstacles=obstacles(session, order),
        timeline=timeline.of_order(session, order_id),
    )


def lines(session: Session, order_id: int, *, language: str = "en") -> tuple[LineRow, ...]:
    """Return the lines of an order in their order."""
    named = naming.name_column(language), naming.variant_column(language)
    promised = (
        select(func.coalesce(func.sum(Reservation.quantity), 0))
        .where(Reservation.order_line_id == OrderLine.id)
        .scalar_subquery()
    )
    claimed = (
        select(func.coalesce(func.sum(Allocation.quantity), 0))
        .where(Allocation.order_line_id == OrderLine.id)
        .scalar_subquery()
    )
    statement = (
        select(
            OrderLine,
            Item.sku,
            *named,
            promised.label("reserved"),
            claimed.label("allocated"),
            _WANTED.sku.label("replaces"),
        )
        .join(Item, Item.id == OrderLine.item_id)
        .outerjoin(_WANTED, _WANTED.id == OrderLine.replaces_item_id)
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.id)
    )
    bins = _bins(session, order_id)
    return tuple(
        LineRow(
            id=row.OrderLine.id,
            item_id=row.OrderLine.item_id,
            sku=row.sku,
            name=row.name,
            variant=row.variant,
            quantity=row.OrderLine.quantity,
            cancelled=row.OrderLine.cancelled,
            reserved=int(row.reserved),
            allocated=int(row.allocated),
            picked=row.OrderLine.picked,
            packed=row.OrderLine.packed,
            shipped=row.OrderLine.shipped,
            bins=tuple(bins.get(row.OrderLine.id, ())),
            kit_id=row.OrderLine.kit_id,
            kit_pieces=row.OrderLine.kit_pieces,
            replaces=row.replaces or "",
        )
        for row in session.execute(statement)
    )


def kits(session: Session, order_id: int, *, language: str = "en") -> tuple[KitRow, ...]:
    """Return the kits that were ordered as one, in their order."""
    rows = session.execute(
        select(OrderKit, Item).join(Item, Item.id == OrderKit.item_id).where(OrderKit.order_id == order_id)
    )
    found = [KitRow(kit.id, item.sku, naming.full_name(item, language), kit.quantity) for kit, item in rows]
    return tuple(sorted(found, key=lambda row: row.id))


_WANTED = aliased(Item)
"""The item that a substitute stands in for."""


def _bins(session: Session, order_id: int) -> dict[int, list[str]]:
    statement = (
        select(Allocation.order_line_id, Location.code)
        .join(OrderLine, OrderLine.id == Allocation.order_line_id)
        .join(Location, Location.id == Allocation.location_id)
        .where(OrderLine.order_id == order_id, Allocation.quantity > 0)
        .order_by(Location.route_order, Location.sort_key)
    )
    found: dict[int, list[str]] = {}
    for line_id, code in session.execute(statement):
        found.setdefault(line_id, []).append(code)
    return found


def _totes(session: Session, order_id: int) -> tuple[str, ...]:
    statement = (
        select(Location.code)
        .join(OrderTote, OrderTote.location_id == Location.id)
        .where(OrderTote.order_id == order_id, OrderTote.is_open)
        .order_by(OrderTote.id)
    )
    return tuple(session.scalars(statement))


def _jobs(session: Session, order_id: int) -> tuple[str, ...]:
    statement = (
        select(PickJob.code)
        .where(PickJob.id.in_(select(PickTask.pick_job_id).where(PickTask.order_id == order_id)))
        .order_by(PickJob.id)
    )
    return tuple(session.scalars(statement))


def _parcels(session: Session, order_id: int) -> tuple[ParcelRow, ...]:
    statement = (
        select(
            Parcel,
            func.coalesce(CartonType.name, "").label("carton"),
            ParcelLabel.id.label("label_id"),
            func.coalesce(ParcelLabel.state, "").label("label_state"),
            func.coalesce(ParcelLabel.tracking, "").label("tracking"),
        )
        .join(Shipment, Shipment.id == Parcel.shipment_id)
        .outerjoin(CartonType, CartonType.id == Parcel.carton_type_id)
        .outerjoin(ParcelLabel, (ParcelLabel.parcel_id == Parcel.id) & ParcelLabel.state.not_in(("voided", "failed")))
        .where(Shipment.order_id == order_id)
        .order_by(Parcel.id)
    )
    return tuple(
        ParcelRow(
            id=row.Parcel.id,
            code=row.Parcel.code,
            carton=row.carton,
            weight_g=row.Parcel.weight_g,
            state=row.Parcel.state,
            label_id=row.label_id,
            label_state=row.label_state,
            tracking=row.tracking,
        )
        for row in session.execute(statement)
    )


def obstacles(session: Session, order: Order) -> tuple[Text, ...]:
    """Return why an order is not released, a sentence a line; empty when it could go now or has gone on."""
    if order.state == OrderState.HELD:
        return (_HELD,)
    if order.state not in (OrderState.WAITING, OrderState.SHORT):
        return ()
    lacking = [outcome for outcome in release.explain(session, order.id) if outcome.choice.missing]
    sku_of = {line.id: line.sku for line in lines(session, order.id)}
    places = _codes(session, lacking)
    found = []
    for outcome in lacking:
        ready = outcome.wanted - outcome.choice.missing
        found.append(_MISSING.with_values(sku=sku_of[outcome.order_line_id], ready=ready, wanted=outcome.wanted))
        found += [_passed_over(stock, places) for stock in outcome.choice.passed_over if stock.free > 0]
    return tuple(found)


def _codes(session: Session, outcomes: list[LineOutcome]) -> dict[int, str]:
    wanted = {stock.location_id for outcome in outcomes for stock in outcome.choice.passed_over}
    return {
        row.id: row.code for row in session.execute(select(Location.id, Location.code).where(Location.id.in_(wanted)))
    }


def _passed_over(stock: Candidate, places: dict[int, str]) -> Text:
    sentence = _PASSED_OVER.get(stock.refusal or Refusal.NONE, _NOT_USABLE)
    return sentence.with_values(pieces=stock.free, place=places[stock.location_id])


_HELD = Text("orders", QT_TRANSLATE_NOOP("orders", "Somebody holds it. Let it go first."))
_MISSING = Text("orders", QT_TRANSLATE_NOOP("orders", "{sku}: {ready} of {wanted} can be had"))
_NOT_USABLE = Text("orders", QT_TRANSLATE_NOOP("orders", "{pieces} in {place} cannot be used"))
_PASSED_OVER = {
    Refusal.EXPIRED: Text("orders", QT_TRANSLATE_NOOP("orders", "{pieces} in {place} are expired")),
    Refusal.HELD: Text("orders", QT_TRANSLATE_NOOP("orders", "{pieces} in {place} are held")),
    Refusal.NOT_PICKABLE: Text("orders", QT_TRANSLATE_NOOP("orders", "{pieces} in {place} are not on a shelf yet")),
}
