"""Lots as a list for recalls: where a lot is now, who got it, and the file of customers to be told."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, contains, directed, fetch_ids, holds, in_order
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from models.item import Item, Lot
from models.journal import Operation
from models.order import Order, OrderLine, Party
from models.place import Location, LocationKind
from models.returns import ReturnedGoods, ReturnLine
from models.shipping import Parcel, ParcelLine
from models.sorting import fold
from models.stock import Balance, Move

VIEWS = ("all", "recalled", "held")
SORT_KEYS = ("sku", "lot", "expires_on")
NAMED = 200
"""Customers that the pane lists; the file has all of them."""


@dataclass(frozen=True)
class LotRow:
    """One lot as the list shows it."""

    id: int
    """Lot."""
    sku: str
    """SKU of the item."""
    name: str
    """Name and variant of the item."""
    lot: str
    """Lot code."""
    expires_on: date | None
    """Expiry."""
    is_held: bool
    """True while nothing of it is promised or picked."""
    is_recalled: bool
    """True while it is recalled."""
    on_hand: int
    """Pieces in the house, those in totes and boxes too."""
    shipped: int
    """Pieces that customers were sent."""

    @property
    def words(self) -> Text | None:
        """Its state in words; None for a lot that is free."""
        if self.is_recalled:
            return _RECALLED
        return _HELD if self.is_held else None

    @property
    def words_kind(self) -> Kind | None:
        """What its state asks for."""
        return Kind.STOP if self.is_recalled else Kind.CHECK if self.is_held else None


@dataclass(frozen=True)
class PlaceRow:
    """Pieces of the lot in one place."""

    place: str
    """Code of the place."""
    kind: str
    """Kind of the place."""
    on_hand: int
    """Pieces there."""
    allocated: int
    """Pieces of them that are claimed."""


@dataclass(frozen=True)
class CustomerRow:
    """What one order was sent of the lot."""

    order_id: int
    """Order."""
    order_number: str
    """Its number."""
    pieces: int
    """Pieces sent."""
    came_back: int
    """Pieces of them that came back."""
    shipped_at: datetime | None
    """When the first of them left, in UTC."""


@dataclass(frozen=True)
class RecallDetails:
    """Everything the pane says about one lot."""

    row: LotRow
    """The lot."""
    places: tuple[PlaceRow, ...]
    """Where it is now: bins in the order of the walk, then totes and boxes."""
    customers: tuple[CustomerRow, ...]
    """Who got it, newest first, the first few."""
    orders: int
    """How many orders got it."""
    sent: int
    """Pieces sent."""
    came_back: int
    """Pieces of them that came back."""


@dataclass(frozen=True)
class ContactRow:
    """A customer to be told: for the file alone, personal data."""

    order_number: str
    """Order."""
    shipped_at: datetime | None
    """When the first of it left."""
    pieces: int
    """Pieces sent."""
    came_back: int
    """Pieces that came back."""
    name: str
    """Name and firm."""
    street: str
    """Street, both lines."""
    postcode: str
    """Postcode."""
    city: str
    """Town."""
    country: str
    """Country."""
    email: str
    """E-mail."""
    phone: str
    """Phone."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of lots with a code, the newest first unless `sort` says otherwise."""
    named = aliased(Item)
    statement = select(Lot.id).join(named, named.id == Lot.item_id).where(Lot.code != "", _in_view(wanted.view))
    for word in wanted.text.split():
        of_item = holds(session, named.sku, word.lower()), contains(session, named.search, fold(word))
        statement = statement.where(or_(holds(session, Lot.code, word.lower()), *of_item))
    if sort.key:
        column: dict[str, ColumnElement[Any]] = {  # Any: texts and days
            "sku": named.sku.expression,
            "lot": Lot.code.expression,
            "expires_on": Lot.expires_on.expression,
        }
        statement = statement.order_by(directed(column[sort.key], sort))
    return fetch_ids(session, statement.order_by(Lot.is_recalled.desc(), Lot.id.desc()))


def counts(session: Session) -> dict[str, int]:
    """Return how many lots each saved view has."""
    count = select(func.count()).select_from(Lot).where(Lot.code != "")
    return {view: session.scalar(count.where(_in_view(view))) or 0 for view in VIEWS}


def _in_view(name: str) -> ColumnElement[bool]:
    if name == "recalled":
        return Lot.is_recalled.expression
    return Lot.is_held.expression if name == "held" else Lot.id > 0


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[LotRow]:
    """Return the rows of these lots, in their order."""
    statement = select(Lot, Item).join(Item, Item.id == Lot.item_id).where(Lot.id.in_(ids))
    lots = session.execute(statement).all()
    items = {row.Lot.item_id for row in lots}
    here = select(Balance.lot_id, func.sum(Balance.on_hand)).where(Balance.item_id.in_(items), Balance.lot_id.in_(ids))
    on_hand = _by_lot(session, here.group_by(Balance.lot_id))
    sent = _sent(select(ParcelLine.lot_id, func.sum(ParcelLine.quantity)), items, ids).group_by(ParcelLine.lot_id)
    shipped = _by_lot(session, sent)
    found = [
        LotRow(
            id=row.Lot.id,
            sku=row.Item.sku,
            name=naming.full_name(row.Item, language),
            lot=row.Lot.code,
            expires_on=row.Lot.expires_on,
            is_held=row.Lot.is_held,
            is_recalled=row.Lot.is_recalled,
            on_hand=on_hand.get(row.Lot.id, 0),
            shipped=shipped.get(row.Lot.id, 0),
        )
        for row in lots
    ]
    return in_order(ids, found)


def details(session: Session, lot_id: int, *, language: str = "en") -> RecallDetails | None:
    """Return everything about a lot, or None when there is no such lot."""
    found = rows(session, [lot_id], language=language)
    if not found:
        return None
    got = customers(session, lot_id)
    return RecallDetails(
        row=found[0],
        places=_places(session, lot_id),
        customers=tuple(got[:NAMED]),
        orders=len(got),
        sent=sum(row.pieces for row in got),
        came_back=sum(row.came_back for row in got),
    )


def lots_named(session: Session, text: str) -> list[LotRow]:
    """Return the lots that a text means: a lot code, or ``SKU/LOT`` where several items have that code."""
    sku, _, code = text.rpartition("/")
    statement = select(Lot.id).join(Item, Item.id == Lot.item_id).where(Lot.code != "")
    as_pair = and_(Item.sku == sku, Lot.code == code) if sku else Lot.code == text
    return rows(session, list(session.scalars(statement.where(or_(Lot.code == text, as_pair)).order_by(Lot.id))))


def customers(session: Session, lot_id: int) -> list[CustomerRow]:
    """Return the orders that were sent pieces of a lot, newest first."""
    came_back = _came_back(session, lot_id)
    return [
        CustomerRow(row.id, row.number, int(row.pieces), came_back.get(row.id, 0), row.shipped_at)
        for row in session.execute(_orders(session, lot_id))
    ]


def contacts(session: Session, lot_id: int) -> list[ContactRow]:
    """Return who is to be told of a lot, with address: for a file that somebody asked for, never for log or journal."""
    came_back = _came_back(session, lot_id)
    statement = _orders(session, lot_id).add_columns(Party).join(Party, Party.id == Order.recipient_id)
    return [
        ContactRow(
            order_number=row.number,
            shipped_at=row.shipped_at,
            pieces=int(row.pieces),
            came_back=came_back.get(row.id, 0),
            name=", ".join(part for part in (row.Party.name, row.Party.company) if part),
            street=", ".join(part for part in (row.Party.street, row.Party.street2) if part),
            postcode=row.Party.postcode,
            city=row.Party.city,
            country=row.Party.country,
            email=row.Party.email,
            phone=row.Party.phone,
        )
        for row in session.execute(statement.group_by(Party.id))
    ]


def _orders(session: Session, lot_id: int) -> Select[*tuple[Any, ...]]:  # Any: columns of all types
    """Return the question which orders were sent a lot, how much, and when it first left."""
    item_id = session.scalar(select(Lot.item_id).where(Lot.id == lot_id)) or 0
    boxes = _sent(select(ParcelLine.order_line_id, ParcelLine.quantity, Parcel.location_id), {item_id}, [lot_id])
    sent = boxes.subquery()
    left = (
        select(func.min(Operation.at))
        .join(Move, Move.operation_id == Operation.id)
        .join(Location, Location.id == Move.target_id)
        .where(Move.item_id == item_id, Move.lot_id == lot_id, Location.kind == LocationKind.CUSTOMER)
    )
    at = left.where(Move.source_id == sent.c.location_id).correlate(sent).scalar_subquery()
    return (
        select(Order.id, Order.number, func.sum(sent.c.quantity).label("pieces"), func.min(at).label("shipped_at"))
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(sent, sent.c.order_line_id == OrderLine.id)
        .group_by(Order.id)
        .order_by(Order.id.desc())
    )


def _sent(
    statement: Select[*tuple[Any, ...]], item_ids: Collection[int], lot_ids: Collection[int]
) -> Select[*tuple[Any, ...]]:  # Any: columns of all types
    """Limit a question about what lies in boxes to lots in boxes that have left; by the lines of their items."""
    return (
        statement.join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .join(OrderLine, OrderLine.id == ParcelLine.order_line_id)
        .where(
            OrderLine.item_id.in_(item_ids),
            ParcelLine.lot_id.in_(lot_ids),
            ParcelLine.quantity > 0,
            Parcel.state == "shipped",
        )
    )


def _came_back(session: Session, lot_id: int) -> dict[int, int]:
    rows = session.execute(
        select(OrderLine.order_id, func.sum(ReturnedGoods.quantity))
        .join(ReturnLine, ReturnLine.order_line_id == OrderLine.id)
        .join(ReturnedGoods, ReturnedGoods.return_line_id == ReturnLine.id)
        .where(ReturnedGoods.lot_id == lot_id)
        .group_by(OrderLine.order_id)
    )
    return {order_id: int(pieces) for order_id, pieces in rows}


def _by_lot(session: Session, statement: Select[*tuple[Any, ...]]) -> dict[int, int]:  # Any: as above
    return {lot_id: int(pieces) for lot_id, pieces in session.execute(statement)}


def _places(session: Session, lot_id: int) -> tuple[PlaceRow, ...]:
    carriers = Location.kind.in_((LocationKind.TOTE, LocationKind.PARCEL))
    statement = (
        select(Location.code, Location.kind, Balance.on_hand, Balance.allocated)
        .join(Balance, Balance.location_id == Location.id)
        .join(Lot, and_(Lot.id == Balance.lot_id, Lot.item_id == Balance.item_id))
        .where(Lot.id == lot_id, Balance.on_hand > 0)
        .order_by(carriers, Location.route_order, Location.sort_key)
    )
    return tuple(PlaceRow(row.code, row.kind, row.on_hand, row.allocated) for row in session.execute(statement))


_RECALLED = Text("recall", QT_TRANSLATE_NOOP("recall", "recalled"))
_HELD = Text("recall", QT_TRANSLATE_NOOP("recall", "held"))
