"""Closes receipts: what was expected, what has come, in what it differs, and what that means for the order."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.stock import advising
from fulfilment.stock.differences import Came, Difference, Wanted, differences
from models.advice import Advice, AdviceLine, AdviceUnit
from models.item import Item, Lot
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptDifference, ReceiptLine


@dataclass(frozen=True)
class Expected:
    """One item of a receipt: what was to come and what has come."""

    item_id: int
    """Item."""
    name: str
    """Name of the item in the language asked for."""
    sku: str
    """Its code."""
    expected: int
    """Pieces announced, else ordered; 0 for what nobody ordered."""
    received: int
    """Pieces that came, with earlier receipts of the same order or notice."""

    @property
    def missing(self) -> int:
        """Pieces still to come."""
        return max(0, self.expected - self.received)

    @property
    def over(self) -> int:
        """Pieces that came beyond what was ordered."""
        return max(0, self.received - self.expected)


def close_receipt(session: Session, receipt: Receipt) -> tuple[Expected, ...]:
    """Close a receipt, keep in what it differs from what was announced or ordered, and return what came.

    A purchase order of which everything has come is received; else the rest stays on its way. A notice is received,
    whatever of it did not come.
    """
    session.refresh(receipt, with_for_update=True)
    outcome = progress(session, receipt)
    session.add_all(_difference(receipt, each) for each in differing(session, receipt))
    receipt.state = "closed"
    for purchase_order_id in advising.purchases_of(session, receipt):
        lines = select(PurchaseLine.id).where(PurchaseLine.purchase_order_id == purchase_order_id)
        if session.scalar(lines.where(PurchaseLine.received < PurchaseLine.quantity).limit(1)) is None:
            session.get_one(PurchaseOrder, purchase_order_id).state = "received"
    if receipt.advice_id is not None:
        session.get_one(Advice, receipt.advice_id).state = "received"
    session.flush()
    return outcome


def _difference(receipt: Receipt, found: Difference) -> ReceiptDifference:
    return ReceiptDifference(
        receipt_id=receipt.id,
        item_id=found.item_id,
        lot_code=found.lot,
        kind=found.kind.value,
        expected=found.expected,
        came=found.came,
        pieces=found.pieces,
    )


def differing(session: Session, receipt: Receipt) -> tuple[Difference, ...]:
    """Return in what a receipt differs from what was announced, else ordered; without either only what is damaged."""
    rows = session.execute(
        select(ReceiptLine.item_id, Lot.code, ReceiptLine.quantity, ReceiptLine.damaged)
        .join(Lot, Lot.id == ReceiptLine.lot_id)
        .where(ReceiptLine.receipt_id == receipt.id, ReceiptLine.quantity > 0)
        .order_by(ReceiptLine.id)
    )
    came = [Came(*row) for row in rows]
    if receipt.advice_id is not None:
        wanted = _announced(session, receipt, receipt.advice_id)
    elif receipt.purchase_order_id is not None:
        wanted = _ordered(session, receipt.purchase_order_id, came)
    else:
        wanted = [Wanted(each.item_id, each.lot, each.pieces) for each in came]
    return differences(wanted, came)


def _announced(session: Session, receipt: Receipt, advice_id: int) -> list[Wanted]:
    """Return what a receipt was to bring: the whole notice, or the late units that came after it was finished."""
    query = select(AdviceLine.item_id, AdviceLine.lot_code, AdviceLine.quantity).where(
        AdviceLine.advice_id == advice_id
    )
    earlier = select(Receipt.id).where(Receipt.advice_id == advice_id, Receipt.id < receipt.id)
    if session.scalar(earlier.limit(1)) is not None:
        late = select(AdviceUnit.id).where(AdviceUnit.receipt_id == receipt.id)
        query = query.where(AdviceLine.unit_id.in_(late))
    return [Wanted(*row) for row in session.execute(query.order_by(AdviceLine.id))]


def _ordered(session: Session, purchase_order_id: int, came: list[Came]) -> list[Wanted]:
    """Return what of a purchase order was still to come when the receipt began."""
    here: dict[int, int] = {}
    for each in came:
        here[each.item_id] = here.get(each.item_id, 0) + each.pieces
    lines = session.scalars(
        select(PurchaseLine).where(PurchaseLine.purchase_order_id == purchase_order_id).order_by(PurchaseLine.id)
    )
    return [
        Wanted(line.item_id, "", max(0, line.quantity - (line.received - here.get(line.item_id, 0)))) for line in lines
    ]


def expect_no_more(session: Session, purchase_order_id: int) -> None:
    """End a purchase order whose rest will not come; it counts as incoming no longer."""
    purchase = session.get_one(PurchaseOrder, purchase_order_id)
    if purchase.state == "open":
        purchase.state = "received"
        session.flush()


def progress(session: Session, receipt: Receipt, *, language: str = "en") -> tuple[Expected, ...]:
    """Return the items of a receipt: those announced or ordered in their order, then what came beside them."""
    came, known = _came(session, receipt), _known(session, receipt)
    wanted = [*known, *(item_id for item_id in came if item_id not in known)]
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(wanted)))}
    found = []
    for item_id in wanted:
        expected, received = known.get(item_id, (0, came.get(item_id, 0)))
        if item_id in known or received:
            item = items[item_id]
            found.append(Expected(item_id, naming.name_of(item, language), item.sku, expected, received))
    return tuple(found)


def _came(session: Session, receipt: Receipt) -> dict[int, int]:
    """Return pieces that came by item: of this receipt, or of all receipts of its notice."""
    rows = (
        select(ReceiptLine.item_id, func.sum(ReceiptLine.quantity).label("pieces"))
        .group_by(ReceiptLine.item_id)
        .order_by(func.min(ReceiptLine.id))
    )
    if receipt.advice_id is None:
        rows = rows.where(ReceiptLine.receipt_id == receipt.id)
    else:
        rows = rows.join(Receipt, Receipt.id == ReceiptLine.receipt_id).where(Receipt.advice_id == receipt.advice_id)
    return {row.item_id: int(row.pieces) for row in session.execute(rows)}


def _known(session: Session, receipt: Receipt) -> dict[int, tuple[int, int]]:
    """Return pieces wanted and pieces come by item: what the notice announces, else what was ordered."""
    if receipt.advice_id is None:
        query = select(PurchaseLine).where(PurchaseLine.purchase_order_id == receipt.purchase_order_id)
        lines = session.scalars(query.order_by(PurchaseLine.id))
        return {line.item_id: (line.quantity, line.received) for line in lines}
    came, wanted = _came(session, receipt), dict[int, int]()
    rows = select(AdviceLine.item_id, AdviceLine.quantity).where(AdviceLine.advice_id == receipt.advice_id)
    for item_id, pieces in session.execute(rows.order_by(AdviceLine.id)):
        wanted[item_id] = wanted.get(item_id, 0) + pieces
    return {item_id: (pieces, came.get(item_id, 0)) for item_id, pieces in wanted.items()}
