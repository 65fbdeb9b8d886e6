"""In what deliveries differed from what was announced or ordered: what suppliers are told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.step import Text
from fulfilment.stock.differences import kind_words
from models.advice import Advice
from models.item import Item, Supplier
from models.purchase import PurchaseOrder, Receipt, ReceiptDifference

SENDER = func.coalesce(Advice.supplier_id, PurchaseOrder.supplier_id)
"""Who sent the goods of a receipt, where its notice and its purchase order are joined."""


@dataclass(frozen=True)
class DifferenceRow:
    """In what a receipt differs from what was announced or ordered."""

    receipt: str
    """Code of the receipt."""
    paper: str
    """Number of the notice, else of the purchase order."""
    supplier: str
    """Name of the supplier."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    lot: str
    """Lot that it is about, empty where that does not matter."""
    kind: str
    """What is wrong: a name of `Kind` in `fulfilment/stock/differences.py`."""
    expected: int
    """Pieces that were to come."""
    came: int
    """Pieces that came."""
    pieces: int
    """Pieces that this is about."""
    opened_at: datetime
    """When the receipt was begun, in UTC."""

    @property
    def words(self) -> Text:
        """What is wrong, in words."""
        return kind_words(self.kind)


def differing(
    session: Session, *, receipt_id: int | None = None, warehouse_id: int | None = None, language: str = "en"
) -> Iterator[DifferenceRow]:
    """Yield what was not as announced or ordered, the newest receipt first: of one receipt, or of a warehouse."""
    statement = (
        select(ReceiptDifference, Receipt, Item)
        .add_columns(func.coalesce(Advice.number, PurchaseOrder.number, "").label("paper"))
        .add_columns(func.coalesce(Supplier.name, "").label("supplier"))
        .join(Receipt, Receipt.id == ReceiptDifference.receipt_id)
        .join(Item, Item.id == ReceiptDifference.item_id)
        .outerjoin(Advice, Advice.id == Receipt.advice_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == Receipt.purchase_order_id)
        .outerjoin(Supplier, Supplier.id == SENDER)
        .order_by(Receipt.id.desc(), ReceiptDifference.id)
    )
    if receipt_id is not None:
        statement = statement.where(Receipt.id == receipt_id)
    if warehouse_id is not None:
        statement = statement.where(Receipt.warehouse_id == warehouse_id)
    for found, receipt, item, paper, supplier in session.execute(statement):
        yield DifferenceRow(
            receipt=receipt.code,
            paper=paper,
            supplier=supplier,
            sku=item.sku,
            name=naming.full_name(item, language),
            lot=found.lot_code,
            kind=found.kind,
            expected=found.expected,
            came=found.came,
            pieces=found.pieces,
            opened_at=receipt.opened_at,
        )
