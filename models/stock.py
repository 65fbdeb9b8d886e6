"""Where the goods are and how they came there: append-only moves and the balances they add up to."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, BigId, Id, UtcDateTime, partial_index


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
        CheckConstraint("on_hand <= 1 OR NOT is_serial", name="serial_is_one_piece"),
        ForeignKeyConstraint(["lot_id", "is_serial"], ["lot.id", "lot.is_serial"], name="fk_balance_lot_id_lot"),
        Index("ix_balance_location", "location_id"),
        partial_index("uq_balance_serial_here", "serial_here", where="serial_here IS NOT NULL"),
        {"sqlite_with_rowid": False},
    )
    is_journalled = False

    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), primary_key=True)
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), primary_key=True)
    lot_id: Mapped[int] = mapped_column(BigId, primary_key=True)
    on_hand: Mapped[int] = mapped_column(default=0)
    allocated: Mapped[int] = mapped_column(default=0)
    is_serial: Mapped[bool] = mapped_column(default=False, server_default=false())
    """As its lot says, by reference."""
    serial_here: Mapped[int | None] = mapped_column(
        BigId, Computed("CASE WHEN is_serial AND on_hand > 0 THEN lot_id ELSE NULL END", persisted=True)
    )
    """The lot of a serial that stands here, which is unique: a serial is in one place. Computed by the database, and
    always empty for all other goods, so that PostgreSQL need not touch the index when their pieces change."""


class CountTask(Base):
    """A bin that somebody should count, or one lot of an item in it, and why."""

    __tablename__ = "count_task"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'done', 'cancelled')", name="state"),
        CheckConstraint("(item_id IS NULL) = (lot_id IS NULL)", name="lot_of_item"),
        Index("ix_count_task_state", "state", "location_id"),
    )

    id: Mapped[Id]
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    """None for everything in the bin."""
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"))
    reason: Mapped[str] = mapped_column(String(40))
    """A code of `fulfilment/stock/count_rules.py`."""
    state: Mapped[str] = mapped_column(String(12), default="open")
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CountResult(Base):
    """What was counted of a lot in a bin, what the books said at that moment, and what became of the difference."""

    __tablename__ = "count_result"
    __table_args__ = (
        CheckConstraint("counted >= 0 AND difference = counted - booked", name="adds_up"),
        CheckConstraint(
            "state IN ('booked', 'recount', 'waiting', 'approved', 'rejected', 'superseded')", name="state"
        ),
        CheckConstraint("(item_id IS NULL) = (lot_id IS NULL)", name="lot_of_item"),
        Index("ix_count_result_place", "location_id", "item_id", "lot_id"),
        Index("ix_count_result_at", "at"),
        Index("ix_count_result_state", "state"),
    )

    id: Mapped[Id]
    task_id: Mapped[int] = mapped_column(ForeignKey("count_task.id"), unique=True)
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    """None where the bin was empty and the books said so."""
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"))
    round: Mapped[int] = mapped_column(default=1)
    """1 for the first count, 2 for the recount."""
    counted: Mapped[int]
    booked: Mapped[int]
    """Pieces in the books when it was counted."""
    difference: Mapped[int]
    value_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    """What the difference has cost; negative for missing pieces."""
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    work_id: Mapped[int | None] = mapped_column(ForeignKey("work.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[str] = mapped_column(String(12))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    """Who approved or rejected it at the desk."""
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CountHand(Base):
    """What a running count keeps beside its work: where it was sent, and what the books said of the pieces in hand."""

    __tablename__ = "count_hand"
    is_journalled = False

    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"), primary_key=True)
    location_id: Mapped[int | None] = mapped_column(ForeignKey("location.id"))
    """Bin of the tasks that the work goes through; None where somebody chose the bin."""
    booked_low: Mapped[int] = mapped_column(default=0)
    """Fewest pieces in the books at any scan of the item in hand."""
    booked_high: Mapped[int] = mapped_column(default=0)
    """Most pieces likewise."""
