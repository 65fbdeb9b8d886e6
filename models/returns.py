"""What customers send back: returns, what was announced of each line, and what became of the pieces that came."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime
from models.sorting import bytewise


class Return(Base):
    """Goods that come back together. `fulfilment/stock/return_states.py` says which state may follow which."""

    __tablename__ = "customer_return"
    __table_args__ = (CheckConstraint("state IN ('announced', 'open', 'closed', 'cancelled')", name="state"),)
    on_undo_insert: ClassVar[dict[str, Any]] = {"state": "cancelled", "rma": None}
    """An undone return stays, cancelled; the shop's number is free again."""

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(bytewise(20), unique=True)
    rma: Mapped[str | None] = mapped_column(bytewise(60), unique=True)
    """The number under which the shop allowed it, when it was announced with one."""
    order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id"), index=True)
    """Empty when nobody knows the order."""
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    state: Mapped[str] = mapped_column(String(12), default="announced", index=True)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When it was announced, or begun without announcement."""
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ReturnLine(Base):
    """One item of a return: how many were announced, and what the customer is to get for it."""

    __tablename__ = "return_line"
    __table_args__ = (
        CheckConstraint("announced >= 0", name="announced"),
        CheckConstraint("outcome IN ('refund', 'exchange', 'none')", name="outcome"),
    )

    id: Mapped[Id]
    return_id: Mapped[int] = mapped_column(ForeignKey("customer_return.id"), index=True)
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"), index=True)
    """Empty for goods that no known order had."""
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    announced: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[str] = mapped_column(String(10), default="refund")
    exchange_item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    """What is wanted instead; empty for the same again."""


class ReturnedGoods(Base):
    """Pieces of one lot that came back, in what condition, and what became of them. Each booking is its own row."""

    __tablename__ = "returned_goods"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="came_back"),
        CheckConstraint("grade IN ('as_new', 'opened', 'damaged', 'faulty')", name="grade"),
        CheckConstraint("disposition IN ('stock', 'hold', 'repair', 'scrap', 'supplier')", name="disposition"),
    )

    id: Mapped[Id]
    return_line_id: Mapped[int] = mapped_column(ForeignKey("return_line.id"), index=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), index=True)
    quantity: Mapped[int]
    grade: Mapped[str] = mapped_column(String(10))
    disposition: Mapped[str] = mapped_column(String(10))
    place_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    """Where they were put; the loss location for what was scrapped."""
