"""Books pieces of a lot into the house for a receipt: its line, what was ordered or announced, and the goods."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.step import QT_TRANSLATE_NOOP, Text, Tone
from fulfilment.stock import advising, apart, ledger
from fulfilment.stock.ledger import Place, Posting
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
    session: Session, receipt: Receipt, goods: Mapping[Lot, int], *, at: Putting, units: Collection[int] = ()
) -> None:
    """Put pieces of some lots down; `units` are the announced pallets and cartons that they came in."""
    lines = _lines(session, receipt, goods)
    for lot, pieces in goods.items():
        line = lines[lot.id]
        line.quantity += pieces
        line.apart += 0 if at.is_on_dock else pieces
        line.damaged += pieces if at.is_damaged else 0
    _count_ordered(session, receipt, goods)
    if receipt.advice_id is not None:
        advising.note_came(session, receipt.advice_id, goods, units)
    if at.is_waiting:
        about = {"receipt_id": receipt.id, "location_id": at.place.id, "opened_at": utc_now()}
        waiting = ({"item_id": lot.item_id, "lot_id": lot.id, "quantity": pieces} for lot, pieces in goods.items())
        session.add_all(Inspection(**about, **row) for row in waiting)
    session.flush()
    supplier_id = ledger.outside(session)[LocationKind.SUPPLIER]
    came = ((Place(lot.item_id, supplier_id, lot.id), pieces) for lot, pieces in goods.items())
    ledger.post_all(session, (Posting(source, at.place.id, pieces) for source, pieces in came))


def hold(pallet: Location) -> None:
    """Keep a pallet from being promised until what is on it was looked at."""
    pallet.is_pickable, pallet.status = False, PlaceStatus.HELD.value


def _lines(session: Session, receipt: Receipt, lots: Iterable[Lot]) -> dict[int, ReceiptLine]:
    """Return the lines of a receipt by lot, with a new one for each of these lots that had none."""
    wanted = {lot.id: lot.item_id for lot in lots}
    of_lots = select(ReceiptLine).where(ReceiptLine.receipt_id == receipt.id, ReceiptLine.lot_id.in_(wanted))
    lines = {line.lot_id: line for line in session.scalars(of_lots)}
    for lot_id, item_id in wanted.items():
        if lot_id not in lines:
            about = {"receipt_id": receipt.id, "item_id": item_id, "lot_id": lot_id}
            lines[lot_id] = ReceiptLine(**about, quantity=0, apart=0, damaged=0)
    session.add_all(lines.values())
    return lines


def purchase_lines(session: Session, receipt: Receipt, item_ids: Collection[int]) -> list[PurchaseLine]:
    """Return the lines of a receipt's purchase orders that want some items, the oldest order first."""
    orders = advising.purchases_of(session, receipt)
    if not orders:
        return []
    query = select(PurchaseLine).where(PurchaseLine.purchase_order_id.in_(orders), PurchaseLine.item_id.in_(item_ids))
    return list(session.scalars(query.order_by(PurchaseLine.purchase_order_id)))


def _count_ordered(session: Session, receipt: Receipt, goods: Mapping[Lot, int]) -> None:
    """Count pieces for what was ordered: the oldest order first, and what is too much for the newest."""
    came: Counter[int] = Counter()
    for lot, pieces in goods.items():
        came[lot.item_id] += pieces
    lines = purchase_lines(session, receipt, came)
    newest = {line.item_id: line for line in lines}
    for line in lines:
        missing = max(0, line.quantity - line.received)
        taken = came[line.item_id] if line is newest[line.item_id] else min(came[line.item_id], missing)
        line.received += taken
        came[line.item_id] -= taken


_IMPOSSIBLE = Text("receive", QT_TRANSLATE_NOOP("receive", "{n} pieces at once cannot be: from 1 to {most}"))
_COUNT_AGAIN = Text("receive", QT_TRANSLATE_NOOP("receive", "Nothing was booked. Count them and scan again."))
