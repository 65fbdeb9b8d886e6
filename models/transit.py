"""Goods that leave a warehouse for another one, or go back to their supplier: what is to go, what went, what came."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime
from models.sorting import bytewise


class Transfer(Base):
    """Goods that go together. `fulfilment/stock/transfer_states.py` says which state may follow which."""

    __tablename__ = "transfer"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'sending', 'in_transit', 'received', 'cancelled')", name="state"),
        CheckConstraint("(to_warehouse_id IS NULL) <> (supplier_id IS NULL)", name="goes_to_one"),
        CheckConstraint("to_warehouse_id IS NULL OR to_warehouse_id <> from_warehouse_id", name="goes_away"),
    )
    on_undo_insert: ClassVar[dict[str, Any]] = {"state": "cancelled"}
    """An undone transfer stays, cancelled."""

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(bytewise(40), unique=True)
    from_warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    to_warehouse_id: Mapped[int | None] = mapped_column(ForeignKey("warehouse.id"))
    """Empty for goods that go back to a supplier."""
    supplier_id: Mapped[int | None] = mapped_column(ForeignKey("supplier.id"))
    place_id: Mapped[int] = mapped_column(ForeignKey("location.id"), unique=True)
    """Where its goods are on the way, pallets too: a place of the kind ``transit`` with the number for its code."""
    state: Mapped[str] = mapped_column(String(12), default="draft", index=True)
    reference: Mapped[str] = mapped_column(String(60), default="")
    """The number under which the supplier expects them, or that of a file."""
    expected_on: Mapped[date | None]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class TransferLine(Base):
    """One item of a transfer. What is on the way is ``sent + found - received - lost``."""

    __tablename__ = "transfer_line"
    __table_args__ = (
        UniqueConstraint("transfer_id", "item_id"),
        CheckConstraint("quantity >= 0 AND sent >= 0 AND received >= 0 AND lost >= 0 AND found >= 0", name="counts"),
        CheckConstraint("received + lost <= sent + found", name="adds_up"),
    )

    id: Mapped[Id]
    transfer_id: Mapped[int] = mapped_column(ForeignKey("transfer.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    quantity: Mapped[int] = mapped_column(default=0)
    """Pieces that are to go; 0 for what went without having been asked for."""
    sent: Mapped[int] = mapped_column(default=0)
    received: Mapped[int] = mapped_column(default=0)
    lost: Mapped[int] = mapped_column(default=0)
    """Pieces that were sent and never came."""
    found: Mapped[int] = mapped_column(default=0)
    """Pieces that came and had not been sent."""
    cost_minor: Mapped[int] = mapped_column(default=0)
    """What the supplier is to give back for a piece, in the currency of the item."""
