"""Books pieces of a lot into the house for a receipt: its line, what was ordered or announced, and the goods."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import advising, apart, ledger
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.advice import Advice
from models.base import utc_now
from models.item import Lot
from models.place import Location, LocationKind, PlaceStatus
from models.purchase import Inspection, PurchaseLine, PurchaseOrder, Receipt, ReceiptLine

MOST_PIECES = 1_000_000
"""More than so many in one scan is a slip of the finger."""


@dataclass(frozen=True)
class Putting:
    """Where pieces are put down, and why there."""

    place: Location
    """The dock, a pallet, or a place apart."""
    is_on_dock: bool
    """True for what lies loose on the dock and waits to be put away."""
    is_damaged: bool = False
    """True for damaged goods."""
    is_waiting: bool = False
    """True for goods that wait for inspection there."""


def check_pieces(pieces: int) -> None:
    """Return when so many pieces can come at once. Raises RefusedError."""
    if not 0 < pieces <= MOST_PIECES:
        text = _IMPOSSIBLE.with_values(n=pieces, most=MOST_PIECES)
        raise RefusedError("receive.impossible", text, cure=_COUNT_AGAIN, tone=Tone.WRONG_QUANTITY)


def putting(session: Session, receipt: Receipt, dock: Location, item_id: int, *, is_damaged: bool) -> Putting:
    """Return where pieces go that are taken in one by one. Raises RefusedError where there is no such place."""
    if is_damaged:
        return Putting(apart.damaged_place(session, receipt.warehouse_id), is_on_dock=False, is_damaged=True)
    if apart.is_inspected(session, item_id, supplier_of(session, receipt)):
        return Putting(apart.held_place(session, receipt.warehouse_id), is_on_dock=False, is_waiting=True)
    return Putting(dock, is_on_dock=True)


def supplier_of(session: Session, receipt: Receipt) -> int | None:
    """Return who sent the goods of a receipt, where anybody said."""
    if receipt.advice_id is not None:
        return session.get_one(Advice, receipt.advice_id).supplier_id
    if receipt.purchase_order_id is not None:
        return session.get_one(PurchaseOrder, receipt.purchase_order_id).supplier_id
    return None


def book(
    session: Session, receipt: Receipt, lot: Lot, pieces: int, *, at: Putting, units: Collection[int] = ()
) -> None:
    """Put pieces of a lot down; `units` are the announced pallets and cartons that they came in."""
    line = _line(session, receipt, lot)
    line.quantity += pieces
    line.apart += 0 if at.is_on_dock else pieces
    line.damaged += pieces if at.is_damaged else 0
    _count_ordered(session, receipt, lot.item_id, pieces)
    if receipt.advice_id is not None:
        advising.note_came(session, receipt.advice_id, lot, pieces, units)
    session.flush()
    supplier_id = ledger.outside(session)[LocationKind.SUPPLIER]
    ledger.post(session, Place(lot.item_id, supplier_id, lot.id), at.place.id, pieces)
    if at.is_waiting:
        row = {"item_id": lot.item_id, "lot_id": lot.id, "location_id": at.place.id, "quantity": pieces}
        session.add(Inspection(receipt_id=receipt.id, opened_at=utc_now(), **row))
        session.flush()


def hold(pallet: Location) -> None:
    """Keep a pallet from being promised until what is on it was looked at."""
    pallet.is_pickable, pallet.status = False, PlaceStatus.HELD.value


def _line(session: Session, receipt: Receipt, lot: Lot) -> ReceiptLine:
    line = session.scalars(
        select(ReceiptLine).where(ReceiptLine.receipt_id == receipt.id, ReceiptLine.lot_id == lot.id)
    ).first()
    if line is None:
        line = ReceiptLine(receipt_id=receipt.id, item_id=lot.item_id, lot_id=lot.id, quantity=0, apart=0, damaged=0)
        session.add(line)
        session.flush()
    return line


def purchase_lines(session: Session, receipt: Receipt, item_id: int) -> list[PurchaseLine]:
    """Return the lines of a receipt's purchase orders that want an item, the oldest order first."""
    orders = advising.purchases_of(session, receipt)
    if not orders:
        return []
    query = select(PurchaseLine).where(PurchaseLine.purchase_order_id.in_(orders), PurchaseLine.item_id == item_id)
    return list(session.scalars(query.order_by(PurchaseLine.purchase_order_id)))


def _count_ordered(session: Session, receipt: Receipt, item_id: int, pieces: int) -> None:
    """Count pieces for what was ordered: the oldest order first, and what is too much for the newest."""
    lines = purchase_lines(session, receipt, item_id)
    for line in lines:
        taken = pieces if line is lines[-1] else min(pieces, max(0, line.quantity - line.received))
        line.received += taken
        pieces -= taken


_IMPOSSIBLE = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} pieces at once cannot be: from 1 to {most}"))
_COUNT_AGAIN = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Count them and scan again."))
