"""What is bought: purchase orders, receipts, reorder rules and proposals."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime, partial_index
from models.sorting import bytewise


class PurchaseOrder(Base):
    """Goods on their way from one supplier to one warehouse."""

    __tablename__ = "purchase_order"
    __table_args__ = (CheckConstraint("state IN ('open', 'received', 'cancelled')", name="state"),)

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(bytewise(40), unique=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    state: Mapped[str] = mapped_column(String(12), default="open")
    ordered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expected_on: Mapped[date | None]


class PurchaseLine(Base):
    """One item of a purchase order and how much of it has come. More than ordered may come; it is shown as over."""

    __tablename__ = "purchase_line"
    __table_args__ = (
        UniqueConstraint("purchase_order_id", "item_id"),
        CheckConstraint("quantity > 0 AND received >= 0", name="quantities"),
    )

    id: Mapped[Id]
    purchase_order_id: Mapped[int] = mapped_column(ForeignKey("purchase_order.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    quantity: Mapped[int]
    received: Mapped[int] = mapped_column(default=0)
    cost_minor: Mapped[int] = mapped_column(default=0)


class Receipt(Base):
    """One act of taking goods in, against a purchase order or without one."""

    __tablename__ = "receipt"
    __table_args__ = (CheckConstraint("state IN ('open', 'closed')", name="state"),)
    on_undo_insert: ClassVar[dict[str, Any]] = {"state": "closed"}
    """An undone receipt stays, closed and empty: work at benches names it."""

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(bytewise(20), unique=True)
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    purchase_order_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    advice_id: Mapped[int | None] = mapped_column(ForeignKey("advice.id"), index=True)
    """The notice that announced it; its lines name their purchase orders themselves."""
    state: Mapped[str] = mapped_column(String(12), default="open")
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ReceiptLine(Base):
    """Pieces of a lot taken in by a receipt."""

    __tablename__ = "receipt_line"
    __table_args__ = (
        UniqueConstraint("receipt_id", "lot_id"),
        CheckConstraint("quantity >= 0", name="took_in"),
        CheckConstraint("0 <= damaged AND damaged <= apart AND apart <= quantity", name="apart"),
    )

    id: Mapped[Id]
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    quantity: Mapped[int]
    apart: Mapped[int] = mapped_column(default=0)
    """Pieces of them that do not wait loose on the dock: on their pallet, damaged, or held for inspection."""
    damaged: Mapped[int] = mapped_column(default=0)
    """Pieces of them that came damaged."""


class ReceiptDifference(Base):
    """What was not as announced or ordered when a receipt was closed: what the supplier is told."""

    __tablename__ = "receipt_difference"
    __table_args__ = (
        CheckConstraint("kind IN ('short', 'over', 'wrong', 'other_lot', 'damaged')", name="kind"),
        CheckConstraint("pieces > 0", name="differs"),
    )

    id: Mapped[Id]
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    lot_code: Mapped[str] = mapped_column(String(60), default="")
    kind: Mapped[str] = mapped_column(String(10))
    expected: Mapped[int]
    """Pieces announced, else ordered."""
    came: Mapped[int]
    """Pieces that came, damaged ones among them."""
    pieces: Mapped[int]
    """Pieces that this is about."""


class Inspection(Base):
    """Received pieces that somebody must look at before they may be sent."""

    __tablename__ = "inspection"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'released', 'rejected')", name="state"),
        CheckConstraint("quantity > 0", name="looks_at_something"),
        Index("ix_inspection_state", "state", "location_id"),
    )

    id: Mapped[Id]
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), index=True)
    """The held place, or the held pallet, that they were put into."""
    quantity: Mapped[int]
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ReorderRule(Base):
    """When to buy an item for a warehouse, and up to where."""

    __tablename__ = "reorder_rule"
    __table_args__ = (
        UniqueConstraint("item_id", "warehouse_id"),
        CheckConstraint("0 <= minimum AND minimum <= target AND multiple >= 1", name="levels"),
    )

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    supplier_id: Mapped[int | None] = mapped_column(ForeignKey("supplier.id"))
    minimum: Mapped[int]
    target: Mapped[int]
    multiple: Mapped[int] = mapped_column(default=1)


class Proposal(Base):
    """A purchase somebody should decide on. One is open per item and warehouse: asking twice never orders twice."""

    __tablename__ = "proposal"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="buys_something"),
        CheckConstraint("state IN ('proposed', 'ordered', 'dismissed', 'withdrawn')", name="state"),
        partial_index("uq_proposal_open", "item_id", "warehouse_id", where="state = 'proposed'"),
    )

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    supplier_id: Mapped[int | None] = mapped_column(ForeignKey("supplier.id"))
    quantity: Mapped[int]
    is_changed: Mapped[bool] = mapped_column(default=False)
    """True once a person set the quantity; the computation leaves it alone from then on."""
    state: Mapped[str] = mapped_column(String(12), default="proposed")
    dismissed_until: Mapped[date | None]
    purchase_line_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_line.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
