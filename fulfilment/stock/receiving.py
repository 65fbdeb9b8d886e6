"""Takes goods in: a receipt for a purchase order or without one, pieces of a lot onto the dock."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import filling, ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.base import utc_now
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine


@dataclass(frozen=True)
class Arrival:
    """Pieces that came."""

    item_id: int
    """Item."""
    pieces: int
    """How many."""
    lot: str = ""
    """Lot code on the goods; empty where lots are not tracked."""
    expires_on: date | None = None
    """Expiry on the goods, when it was read."""


def open_receipt(session: Session, warehouse_id: int, *, purchase_order_id: int | None = None) -> Receipt:
    """Return the open receipt of a purchase order, opening one when there is none; without an order always a new one.

    Raises:
        RefusedError: when the purchase order is finished, cancelled or meant for another warehouse.
    """
    if purchase_order_id is not None:
        purchase = session.get_one(PurchaseOrder, purchase_order_id, with_for_update=True, populate_existing=True)
        _check_purchase(purchase, warehouse_id)
        known = session.scalars(
            select(Receipt).where(Receipt.purchase_order_id == purchase_order_id, Receipt.state == "open")
        ).first()
        if known is not None:
            return known
    receipt = Receipt(
        code=next_number(session, "R"),
        warehouse_id=warehouse_id,
        purchase_order_id=purchase_order_id,
        opened_at=utc_now(),
    )
    session.add(receipt)
    session.flush()
    return receipt


def _check_purchase(purchase: PurchaseOrder, warehouse_id: int) -> None:
    if purchase.warehouse_id != warehouse_id:
        raise RefusedError("receive.elsewhere", _ELSEWHERE.with_values(order=purchase.number), cure=_ASK)
    if purchase.state == "received":
        raise RefusedError(
            "receive.all_here", _ALL_HERE.with_values(order=purchase.number), cure=_BLIND, tone=Tone.ALREADY_DONE
        )
    if purchase.state == "cancelled":
        raise RefusedError("receive.cancelled", _CANCELLED.with_values(order=purchase.number), cure=_ASK)


def take_in(session: Session, receipt: Receipt, arrival: Arrival, *, today: date) -> ReceiptLine:
    """Put arrived pieces on the dock and count them for the receipt and its purchase line.

    An unknown lot is added. `today` is the day at the site.

    Raises:
        RefusedError: for a closed receipt, a missing lot, goods that expired before today, another expiry than
            this lot has in the books, or a full dock.
    """
    session.refresh(receipt, with_for_update=True)
    if receipt.state != "open":
        raise RefusedError("receive.closed", _CLOSED.with_values(receipt=receipt.code), cure=_REOPEN)
    dock = _dock(session, receipt.warehouse_id)
    filling.check_room(session, dock, [(arrival.item_id, arrival.pieces)])
    lot = _lot(session, arrival, today)
    supplier_id = ledger.outside(session)[LocationKind.SUPPLIER]
    line = _line(session, receipt, lot)
    line.quantity += arrival.pieces
    ordered = _purchase_line(session, receipt, arrival.item_id)
    if ordered is not None:
        ordered.received += arrival.pieces
    session.flush()
    ledger.post(session, Place(arrival.item_id, supplier_id, lot.id), dock.id, arrival.pieces)
    return line


def _lot(session: Session, arrival: Arrival, today: date) -> Lot:
    item = session.get_one(Item, arrival.item_id)
    code = arrival.lot if item.tracking == "lot" else ""
    expires_on = arrival.expires_on if code else None
    if item.tracking == "lot" and not code:
        raise RefusedError("receive.lot_needed", _LOT_NEEDED.with_values(item=item.sku), cure=_SCAN_LOT)
    lot = session.scalars(select(Lot).where(Lot.item_id == item.id, Lot.code == code)).first()
    known = lot.expires_on if lot else None
    if expires_on and known and expires_on != known:
        raise RefusedError("receive.other_expiry", _OTHER_EXPIRY.with_values(lot=code, date=known), cure=_ASIDE)
    expires_on = expires_on or known
    if expires_on is not None and expires_on < today:
        raise RefusedError("receive.expired", _EXPIRED.with_values(date=expires_on), cure=_ASIDE, tone=Tone.STOP)
    if lot is None:
        return _new_lot(session, item.id, code, expires_on)
    if lot.expires_on != expires_on:
        lot.expires_on = expires_on
    return lot


def _new_lot(session: Session, item_id: int, code: str, expires_on: date | None) -> Lot:
    lot = Lot(item_id=item_id, code=code, expires_on=expires_on)
    session.add(lot)
    session.flush()
    return lot


def _line(session: Session, receipt: Receipt, lot: Lot) -> ReceiptLine:
    line = session.scalars(
        select(ReceiptLine).where(ReceiptLine.receipt_id == receipt.id, ReceiptLine.lot_id == lot.id)
    ).first()
    if line is None:
        line = ReceiptLine(receipt_id=receipt.id, item_id=lot.item_id, lot_id=lot.id, quantity=0)
        session.add(line)
        session.flush()
    return line


def _purchase_line(session: Session, receipt: Receipt, item_id: int) -> PurchaseLine | None:
    if receipt.purchase_order_id is None:
        return None
    return session.scalars(
        select(PurchaseLine).where(
            PurchaseLine.purchase_order_id == receipt.purchase_order_id, PurchaseLine.item_id == item_id
        )
    ).first()


def is_ordered(session: Session, receipt: Receipt, item_id: int) -> bool:
    """Return whether the receipt may expect this item; without a purchase order it expects everything."""
    return receipt.purchase_order_id is None or _purchase_line(session, receipt, item_id) is not None


def dock_of(session: Session, warehouse_id: int) -> int:
    """Return the location where goods arrive: the first dock by code."""
    return session.scalars(_DOCK.with_only_columns(Location.id), {"warehouse_id": warehouse_id}).one()


def _dock(session: Session, warehouse_id: int) -> Location:
    return session.scalars(_DOCK, {"warehouse_id": warehouse_id}).one()


_DOCK = (
    select(Location)
    .where(Location.warehouse_id == bindparam("warehouse_id"), Location.kind == LocationKind.DOCK, Location.is_active)
    .order_by(Location.sort_key)
    .limit(1)
)
_ELSEWHERE = Text("receive", QT_TRANSLATE_NOOP("receive", "{order} is for another warehouse"))
_ALL_HERE = Text("receive", QT_TRANSLATE_NOOP("receive", "{order} is received already"))
_CANCELLED = Text("receive", QT_TRANSLATE_NOOP("receive", "{order} was cancelled"))
_CLOSED = Text("receive", QT_TRANSLATE_NOOP("receive", "Receipt {receipt} is closed"))
_LOT_NEEDED = Text("receive", QT_TRANSLATE_NOOP("receive", "{item} needs a lot"))
_OTHER_EXPIRY = Text("receive", QT_TRANSLATE_NOOP("receive", "Lot {lot} has another expiry in the books: {date}"))
_EXPIRED = Text("receive", QT_TRANSLATE_NOOP("receive", "Expired on {date}"))
_ASK = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set the goods aside and ask the office."))
_ASIDE = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set these pieces aside."))
_BLIND = Text("receive", QT_TRANSLATE_NOOP("receive", "Take further goods in without an order."))
_REOPEN = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the order again, or undo."))
_SCAN_LOT = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan or type the lot that stands on the goods."))
