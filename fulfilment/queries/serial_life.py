"""The life of one piece with a serial number: where it is, and each move that it made, with who, when and for whom."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries import moves
from fulfilment.queries.moves import MoveRow
from fulfilment.stock import ledger
from models.item import Item, Lot, Supplier
from models.order import Order, OrderLine
from models.place import Location
from models.purchase import PurchaseOrder, Receipt, ReceiptLine
from models.shipping import Parcel, ParcelLine
from models.stock import Move


@dataclass(frozen=True)
class Sending:
    """A box in which the piece left."""

    order: str
    """Number of the order."""
    parcel: str
    """Code of the box."""


@dataclass(frozen=True)
class SerialLife:
    """A piece and all that is known of it."""

    sku: str
    """Its item."""
    name: str
    """Name of the item."""
    serial: str
    """Its number."""
    place: str
    """Code of the place where it stands; empty when it is not in the house."""
    expires_on: date | None
    """When it expires."""
    is_held: bool
    """True while it may not be sent."""
    suppliers: tuple[str, ...]
    """Who sent it: names, with the number of their order."""
    sent: tuple[Sending, ...]
    """Orders with which it left, oldest first."""
    moves: tuple[MoveRow, ...]
    """Its moves, oldest first."""


@dataclass(frozen=True)
class Named:
    """A serial that has a number."""

    id: int
    """Its lot."""
    sku: str
    """Its item."""
    serial: str
    """Its number."""


def serials_named(session: Session, text: str) -> list[Named]:
    """Return the pieces that a text names: a number, or SKU/number where several items have it."""
    found = _named(session, text.strip())
    sku, slash, code = text.strip().partition("/")
    if not found and slash:
        found = [row for row in _named(session, code) if row.sku == sku]
    return found


def _named(session: Session, code: str) -> list[Named]:
    query = select(Lot.id, Item.sku, Lot.code).join(Item, Item.id == Lot.item_id).where(Lot.code == code, Lot.is_serial)
    return [Named(*row) for row in session.execute(query.order_by(Item.sku))]


def life_of(session: Session, lot_id: int, language: str = "en") -> SerialLife:
    """Return the life of a piece."""
    lot = session.get_one(Lot, lot_id)
    item = session.get_one(Item, lot.item_id)
    where = ledger.serial_at(session, lot_id)
    of_lot = session.scalars(select(Move.id).where(Move.lot_id == lot_id).order_by(Move.id)).all()
    return SerialLife(
        sku=item.sku,
        name=naming.full_name(item, language),
        serial=lot.code,
        place=session.get_one(Location, where).code if where is not None else "",
        expires_on=lot.expires_on,
        is_held=lot.is_held,
        suppliers=tuple(_suppliers(session, lot_id)),
        sent=tuple(_sent(session, lot_id)),
        moves=tuple(moves.rows(session, of_lot, language=language)),
    )


def _suppliers(session: Session, lot_id: int) -> list[str]:
    rows = session.execute(
        select(Supplier.name, PurchaseOrder.number)
        .join(PurchaseOrder, PurchaseOrder.supplier_id == Supplier.id)
        .join(Receipt, Receipt.purchase_order_id == PurchaseOrder.id)
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .where(ReceiptLine.lot_id == lot_id, ReceiptLine.quantity > 0)
        .order_by(ReceiptLine.id)
    )
    return [f"{name} ({number})" for name, number in rows]


def _sent(session: Session, lot_id: int) -> list[Sending]:
    rows = session.execute(
        select(Order.number, Parcel.code)
        .join(OrderLine, OrderLine.order_id == Order.id)
        .join(ParcelLine, ParcelLine.order_line_id == OrderLine.id)
        .join(Parcel, Parcel.id == ParcelLine.parcel_id)
        .where(ParcelLine.lot_id == lot_id, ParcelLine.quantity > 0, Parcel.state == "shipped")
        .order_by(ParcelLine.id)
    )
    return [Sending(*row) for row in rows]
