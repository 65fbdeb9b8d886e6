"""Where the goods are and how they came there: append-only moves and the balances they add up to."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime


class Move(Base):
    """One immutable transfer of pieces from a place to a place. Only the ledger writes it."""

    __tablename__ = "move"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="moves_something"),
        CheckConstraint("source_id <> target_id", name="goes_somewhere"),
        Index("ix_move_item", "item_id", "id"),
    )
    is_journalled = False

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    quantity: Mapped[int]
    source_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    target_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), index=True)


class Balance(Base):
    """Pieces of a lot in a place inside: what is there, and how much of it is claimed. Only the ledger changes it."""

    __tablename__ = "balance"
    __table_args__ = (
        CheckConstraint("0 <= allocated AND allocated <= on_hand", name="claims_exist"),
        Index("ix_balance_location", "location_id"),
        {"sqlite_with_rowid": False},
    )
    is_journalled = False

    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), primary_key=True)
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), primary_key=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True)
    on_hand: Mapped[int] = mapped_column(default=0)
    allocated: Mapped[int] = mapped_column(default=0)


class CountTask(Base):
    """A bin that somebody should count, and why."""

    __tablename__ = "count_task"
    __table_args__ = (CheckConstraint("state IN ('open', 'done', 'cancelled')", name="state"),)

    id: Mapped[Id]
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    reason: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(12), default="open")
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
