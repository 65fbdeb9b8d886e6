"""Closes receipts: what was expected, what has come, and what that means for the purchase order."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import naming
from models.item import Item
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine


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
    """Pieces ordered; 0 for what nobody ordered."""
    received: int
    """Pieces that came, with earlier receipts of the same purchase order."""

    @property
    def missing(self) -> int:
        """Pieces still to come."""
        return max(0, self.expected - self.received)

    @property
    def over(self) -> int:
        """Pieces that came beyond what was ordered."""
        return max(0, self.received - self.expected)


def close_receipt(session: Session, receipt: Receipt) -> tuple[Expected, ...]:
    """Close a receipt and return what came and what did not.

    A purchase order of which everything has come is received; else the rest stays on its way.
    """
    session.refresh(receipt, with_for_update=True)
    outcome = progress(session, receipt)
    receipt.state = "closed"
    if receipt.purchase_order_id is not None and not any(line.missing for line in outcome):
        session.get_one(PurchaseOrder, receipt.purchase_order_id).state = "received"
    session.flush()
    return outcome


def expect_no_more(session: Session, purchase_order_id: int) -> None:
    """End a purchase order whose rest will not come; it counts as incoming no longer."""
    purchase = session.get_one(PurchaseOrder, purchase_order_id)
    if purchase.state == "open":
        purchase.state = "received"
        session.flush()


def progress(session: Session, receipt: Receipt, *, language: str = "en") -> tuple[Expected, ...]:
    """Return the items of a receipt: those of its purchase order in their order, then what came beside them."""
    came = {
        row.item_id: int(row.pieces)
        for row in session.execute(
            select(ReceiptLine.item_id, func.sum(ReceiptLine.quantity).label("pieces"))
            .where(ReceiptLine.receipt_id == receipt.id)
            .group_by(ReceiptLine.item_id)
            .order_by(func.min(ReceiptLine.id))
        )
    }
    ordered = {
        line.item_id: line
        for line in session.scalars(
            select(PurchaseLine)
            .where(PurchaseLine.purchase_order_id == receipt.purchase_order_id)
            .order_by(PurchaseLine.id)
        )
    }
    wanted = [*ordered, *(item_id for item_id in came if item_id not in ordered)]
    items = {item.id: item for item in session.scalars(select(Item).where(Item.id.in_(wanted)))}
    return tuple(
        Expected(
            item_id,
            naming.name_of(items[item_id], language),
            items[item_id].sku,
            ordered[item_id].quantity if item_id in ordered else 0,
            ordered[item_id].received if item_id in ordered else came[item_id],
        )
        for item_id in wanted
        if item_id in ordered or came[item_id]
    )
