"""The order list: one row an order, by saved views that follow it through the house."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fulfilment.orders.states import OPEN, OrderState
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.item import Identifier, Item
from models.order import Order, OrderLine, Party, Reservation
from models.shipping import Parcel, ParcelLabel, Shipment

_GROUPS = {
    "open": OPEN,
    "to_pick": {OrderState.RELEASED, OrderState.PICKING},
    "to_pack": {OrderState.PICKED, OrderState.PACKING},
}
VIEWS = (*_GROUPS, "ready", "exceptions", *(state.value for state in OrderState), "all")
SORT_KEYS = ("number", "ordered_at", "ship_by", "state", "customer", "country", "channel", "service", "pieces")


def _word(source: str) -> Text:
    return Text("orders", source)


WORDS: dict[str, Text] = {
    "waiting": _word(QT_TRANSLATE_NOOP("orders", "waiting")),
    "held": _word(QT_TRANSLATE_NOOP("orders", "held")),
    "released": _word(QT_TRANSLATE_NOOP("orders", "released")),
    "picking": _word(QT_TRANSLATE_NOOP("orders", "being picked")),
    "short": _word(QT_TRANSLATE_NOOP("orders", "short")),
    "picked": _word(QT_TRANSLATE_NOOP("orders", "picked")),
    "packing": _word(QT_TRANSLATE_NOOP("orders", "being packed")),
    "packed": _word(QT_TRANSLATE_NOOP("orders", "packed")),
    "shipped": _word(QT_TRANSLATE_NOOP("orders", "shipped")),
    "cancelled": _word(QT_TRANSLATE_NOOP("orders", "cancelled")),
}
"""The states of an order in words."""
_READY = _word(QT_TRANSLATE_NOOP("orders", "ready"))
_KINDS = {
    "held": Kind.CHECK,
    "short": Kind.STOP,
    "released": Kind.READY,
    "picking": Kind.READY,
    "picked": Kind.READY,
    "packing": Kind.READY,
    "packed": Kind.OK,
    "shipped": Kind.OK,
}


@dataclass(frozen=True)
class OrderRow:
    """One order as the order list shows it."""

    id: int
    """Order."""
    number: str
    """Number, as the customer knows it."""
    channel: str
    """Where it was sold."""
    state: str
    """One of `OrderState`."""
    customer: str
    """Person or company it goes to."""
    town: str
    """Town it goes to."""
    country: str
    """ISO code of the country."""
    lines: int
    """Lines that are not cancelled."""
    pieces: int
    """Pieces wanted."""
    reserved: int
    """Pieces promised and not yet claimed."""
    picked: int
    """Pieces fetched."""
    packed: int
    """Pieces in parcels."""
    shipped: int
    """Pieces gone."""
    is_ready: bool
    """True for a waiting order of which every piece is promised."""
    ship_by: date | None
    """Day it must leave."""
    carrier: str
    """Carrier wanted."""
    service: str
    """Service wanted."""
    ordered_at: datetime
    """When it was placed, in UTC."""
    priority: int
    """Smaller is sooner."""
    is_late: bool
    """True for an open order whose day has passed."""

    @property
    def words(self) -> Text:
        """Its state in words."""
        return _READY if self.is_ready else WORDS[self.state]

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.READY if self.is_ready else _KINDS.get(self.state)

    @property
    def destination(self) -> str:
        """Town and country."""
        return ", ".join(part for part in (self.town, self.country) if part)

    @property
    def shipping(self) -> str:
        """Service wanted, or else the carrier."""
        return self.service or self.carrier

    @property
    def done(self) -> str:
        """Pieces that have come farthest, of those wanted."""
        return f"{max(self.shipped, self.packed, self.picked)} / {self.pieces}"


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of the orders that are wanted; in the order in which they should go unless `sort` says more."""
    seen = in_view(wanted.view, today_at(session, wanted.warehouse_id))
    statement = select(Order.id).join(Party, Party.id == Order.recipient_id).where(seen)
    if wanted.warehouse_id is not None:
        statement = statement.where(Order.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        statement = statement.where(_meant(session, word))
    return fetch_ids(session, _sorted(statement, sort))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many orders each saved view has."""
    here = () if warehouse_id is None else (Order.warehouse_id == warehouse_id,)
    found = dict.fromkeys(VIEWS, 0)
    for state, number in session.execute(select(Order.state, func.count()).where(*here).group_by(Order.state)):
        found[state] = number
    found["all"] = sum(found[state] for state in OrderState)
    for view, states in _GROUPS.items():
        found[view] = sum(found[state] for state in states)
    today = today_at(session, warehouse_id)
    for view in ("ready", "exceptions"):
        found[view] = session.scalar(select(func.count()).select_from(Order).where(in_view(view, today), *here)) or 0
    return found


def in_view(name: str, today: date) -> ColumnElement[bool]:
    """Return the condition on `Order` that a saved view stands for; what is late shows the day at the site."""
    if name == "all":
        return Order.id > 0
    if name in _GROUPS:
        return Order.state.in_(sorted(_GROUPS[name]))
    if name == "exceptions":
        is_late = and_(Order.state.in_(sorted(OPEN)), Order.ship_by < today)
        return or_(Order.state.in_((OrderState.SHORT, OrderState.HELD)), is_late)
    if name == "ready":
        return _is_ready()
    return Order.state == OrderState(name)


def _is_ready() -> ColumnElement[bool]:
    return and_(Order.state == OrderState.WAITING, ~_lacks_promises(), _wants_something())


def _wants_something() -> ColumnElement[bool]:
    return exists().where(OrderLine.order_id == Order.id, _left_to_pick() > 0)


def _lacks_promises() -> ColumnElement[bool]:
    kept = (
        select(func.coalesce(func.sum(Reservation.quantity), 0))
        .where(Reservation.order_line_id == OrderLine.id)
        .correlate(OrderLine)
        .scalar_subquery()
    )
    return exists().where(OrderLine.order_id == Order.id, _left_to_pick() > kept)


def _left_to_pick() -> ColumnElement[int]:
    return OrderLine.quantity - OrderLine.cancelled - OrderLine.picked


def _meant(session: Session, word: str) -> ColumnElement[bool]:
    has_item = (
        exists().where(OrderLine.order_id == Order.id, OrderLine.item_id == Item.id, Item.sku == word).correlate(Order)
    )
    has_code = (
        exists()
        .where(OrderLine.order_id == Order.id, OrderLine.item_id == Identifier.item_id, Identifier.text == word)
        .correlate(Order)
    )
    has_parcel = (
        select(Shipment.order_id)
        .join(Parcel, Parcel.shipment_id == Shipment.id)
        .outerjoin(ParcelLabel, ParcelLabel.parcel_id == Parcel.id)
        .where(or_(Parcel.code == word, Parcel.sscc == word, ParcelLabel.tracking == word))
    )
    texts = (Order.number, Order.channel, Party.name, Party.company, Party.city)
    return or_(*(spelled(session, text, word) for text in texts), has_item, has_code, Order.id.in_(has_parcel))


def _sorted(statement: Select[int], sort: Sort) -> Select[int]:
    if not sort.key:
        return statement.order_by(Order.priority, Order.ship_by.asc().nulls_last(), Order.ordered_at, Order.id)
    pieces = (
        select(func.sum(OrderLine.quantity - OrderLine.cancelled))
        .where(OrderLine.order_id == Order.id)
        .correlate(Order)
        .scalar_subquery()
    )
    keys: dict[str, Callable[[], ColumnElement[Any]]] = {
        "number": lambda: Order.number.expression,
        "ordered_at": lambda: Order.ordered_at.expression,
        "ship_by": lambda: Order.ship_by.expression,
        "state": lambda: Order.state.expression,
        "customer": lambda: Party.name_key.expression,
        "country": lambda: Party.country + Party.city_key,
        "channel": lambda: Order.channel.expression,
        "service": lambda: Order.carrier + Order.service,
        "pieces": lambda: pieces,
    }
    return statement.order_by(directed(keys[sort.key](), sort), Order.id)


def rows(session: Session, ids: Sequence[int]) -> list[OrderRow]:
    """Return the rows of these orders, in their order."""
    whole = session.execute(_whole().where(Order.id.in_(ids))).all()
    days = {each: today_at(session, each) for each in {row.Order.warehouse_id for row in whole}}
    ready = set(session.scalars(select(Order.id).where(Order.id.in_(ids), _is_ready())))
    found = []
    for row in whole:
        order: Order = row.Order
        found.append(
            OrderRow(
                id=order.id,
                number=order.number,
                channel=order.channel,
                state=order.state,
                customer=row.name or row.company,
                town=row.city,
                country=row.country,
                lines=row.lines,
                **{name: int(getattr(row, name)) for name in _FIGURES},
                is_ready=order.id in ready,
                ship_by=order.ship_by,
                carrier=order.carrier,
                service=order.service,
                ordered_at=order.ordered_at,
                priority=order.priority,
                is_late=order.ship_by is not None and order.ship_by < days[order.warehouse_id] and order.state in OPEN,
            )
        )
    return in_order(ids, found)


_FIGURES = ("pieces", "reserved", "picked", "packed", "shipped")


def _whole() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Order,
            Party.name,
            Party.company,
            Party.city,
            Party.country,
            func.count(OrderLine.id).label("lines"),
            _sum(OrderLine.quantity - OrderLine.cancelled).label("pieces"),
            _sum(Reservation.quantity).label("reserved"),
            _sum(OrderLine.picked).label("picked"),
            _sum(OrderLine.packed).label("packed"),
            _sum(OrderLine.shipped).label("shipped"),
        )
        .join(Party, Party.id == Order.recipient_id)
        .outerjoin(OrderLine, and_(OrderLine.order_id == Order.id, OrderLine.quantity > OrderLine.cancelled))
        .outerjoin(Reservation, Reservation.order_line_id == OrderLine.id)
        .group_by(Order.id, Party.id)
    )


def _sum(pieces: ColumnElement[int] | InstrumentedAttribute[int]) -> ColumnElement[int]:
    return func.coalesce(func.sum(pieces), 0)
