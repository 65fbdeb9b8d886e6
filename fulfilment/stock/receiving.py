"""Takes goods in: a receipt for a purchase order or without one, pieces of a lot onto the dock."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from fulfilment.items.recipes import SOLD
from fulfilment.numbers import next_number
from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import advising, booking_in, filling, lots
from fulfilment.stock.booking_in import Putting
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.shelf_life import Printed
from models.advice import Advice
from models.base import utc_now
from models.item import Item, Lot
from models.place import Location, LocationKind
from models.purchase import PurchaseOrder, Receipt


@dataclass(frozen=True)
class Arrival:
    """Pieces that came."""

    item_id: int
    """Item."""
    pieces: int
    """How many."""
    lot: str = ""
    """Lot code or serial number on the goods; empty where neither is tracked."""
    expires_on: date | None = None
    """Expiry on the goods, when it was read."""
    best_before_on: date | None = None
    """Best-before date on them."""
    made_on: date | None = None
    """Day of production on them."""
    is_short_accepted: bool = False
    """True where somebody means to take them in although fewer days are left than the item wants."""
    is_damaged: bool = False
    """True for damaged goods, which go where such lie."""
    units: tuple[int, ...] = ()
    """The announced pallet or carton that is counted, with the cartons on it."""


def open_receipt(session: Session, warehouse_id: int, *, purchase_order_id: int | None = None) -> Receipt:
    """Return the open receipt of a purchase order, opening one when there is none; without an order always a new one.

    An order of which one notice is under way is received against that.

    Raises:
        RefusedError: when the purchase order is finished, cancelled or meant for another warehouse.
    """
    if purchase_order_id is not None:
        advice = advising.of_purchase(session, purchase_order_id, warehouse_id)
        if advice is not None:
            return open_announced(session, advice)
        purchase = session.get_one(PurchaseOrder, purchase_order_id, with_for_update=True, populate_existing=True)
        _check_purchase(purchase, warehouse_id)
        known = session.scalars(
            select(Receipt).where(Receipt.purchase_order_id == purchase_order_id, Receipt.state == "open")
        ).first()
        if known is not None:
            return known
    return _new(session, warehouse_id, purchase_order_id=purchase_order_id)


def open_announced(session: Session, advice: Advice, *, is_late: bool = False) -> Receipt:
    """Return the open receipt of a notice, opening one when there is none.

    `is_late` opens another one for a pallet that comes after the rest was finished.

    Raises:
        RefusedError: when it was cancelled, or all of it is received.
    """
    session.refresh(advice, with_for_update=True)
    known = session.scalars(select(Receipt).where(Receipt.advice_id == advice.id, Receipt.state == "open")).first()
    if known is not None:
        return known
    if advice.state == "received" and not is_late:
        text = _ALL_HERE.with_values(order=advice.number)
        raise RefusedError("receive.all_here", text, cure=_BLIND, tone=Tone.ALREADY_DONE)
    advising.begin(advice)
    receipt = _new(session, advice.warehouse_id, advice_id=advice.id)
    bought = advising.purchases_of(session, receipt)
    if len(bought) == 1:
        receipt.purchase_order_id = bought[0]
        session.flush()
    return receipt


def _new(session: Session, warehouse_id: int, **of: int | None) -> Receipt:
    receipt = Receipt(code=next_number(session, "R"), warehouse_id=warehouse_id, opened_at=utc_now(), **of)
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


def take_in(session: Session, receipt: Receipt, arrival: Arrival, *, today: date) -> Putting:
    """Put arrived pieces on the dock, count them for the receipt, its purchase line and notice; return where they are.

    Damaged ones, and those that wait for inspection, go apart at once. An unknown lot is added. `today` is the day at
    the site.

    Raises:
        RefusedError: for a closed receipt, impossible pieces, a full place, and what `lots.arriving` refuses.
    """
    session.refresh(receipt, with_for_update=True)
    check_open(session, receipt)
    check_pieces(session.get_one(Item, arrival.item_id), arrival.pieces)
    dock = _dock(session, receipt.warehouse_id)
    at = booking_in.putting(session, receipt, dock, arrival.item_id, is_damaged=arrival.is_damaged)
    filling.check_room(session, at.place, [(arrival.item_id, arrival.pieces)])
    lot = _lot(session, arrival, today)
    booking_in.book(session, receipt, {lot: arrival.pieces}, at=at, units=arrival.units)
    return at


def check_pieces(item: Item, pieces: int) -> None:
    """Return when so many pieces of an item can come at once: none of a kit that is picked as parts.

    Raises:
        RefusedError: says why not.
    """
    if item.kit == SOLD:
        raise RefusedError("receive.sold_kit", _SOLD_KIT.with_values(sku=item.sku), cure=_TAKE_PARTS)
    lots.check_pieces(item, pieces)
    booking_in.check_pieces(pieces)


def check_open(session: Session, receipt: Receipt) -> None:
    """Return when goods can be taken in with a receipt. Raises RefusedError."""
    if receipt.state != "open":
        raise RefusedError("receive.closed", _CLOSED.with_values(receipt=receipt.code), cure=_REOPEN)


def _lot(session: Session, arrival: Arrival, today: date) -> Lot:
    item = session.get_one(Item, arrival.item_id)
    printed = Printed(arrival.expires_on, arrival.best_before_on, arrival.made_on)
    accepted = arrival.is_short_accepted
    return lots.arriving(session, item, arrival.lot, printed, today=today, is_short_accepted=accepted)


def is_ordered(session: Session, receipt: Receipt, item_id: int) -> bool:
    """Return whether the receipt may expect this item; without order and notice it expects everything."""
    if receipt.advice_id is not None and advising.is_announced(session, receipt.advice_id, item_id):
        return True
    is_blind = receipt.purchase_order_id is None and receipt.advice_id is None
    return is_blind or bool(booking_in.purchase_lines(session, receipt, [item_id]))


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
_ASK = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Set the goods aside and ask the office."))
_BLIND = Text("receive", QT_TRANSLATE_NOOP("receive", "Take further goods in without an order."))
_SOLD_KIT = Text("receive", QT_TRANSLATE_NOOP("receive", "{sku} is a kit that is kept as its parts"))
_TAKE_PARTS = Text(
    "receive",
    QT_TRANSLATE_NOOP("receive", "Nothing was booked. Take in the parts, or say on its page that it is assembled."),
)
_REOPEN = Text("receive", QT_TRANSLATE_NOOP("receive", "Scan the order again, or undo."))
