"""Work on the floor: waves, pick jobs and tasks, totes in use, and how far each conversation has come."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime, partial_index


class Wave(Base):
    """Lines released to the floor together: one decision."""

    __tablename__ = "wave"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20), unique=True)
    released_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PickJob(Base):
    """One person's walk."""

    __tablename__ = "pick_job"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'active', 'done', 'cancelled')", name="state"),
        Index("ix_pick_job_state", "state", "id"),
    )

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20), unique=True)
    wave_id: Mapped[int] = mapped_column(ForeignKey("wave.id"))
    state: Mapped[str] = mapped_column(String(12), default="open")


class PickTask(Base):
    """A claim that somebody is sent to fetch: one line of a walk, a move not yet made."""

    __tablename__ = "pick_task"
    __table_args__ = (
        CheckConstraint("quantity > 0 AND 0 <= picked AND picked <= quantity", name="in_turn"),
        CheckConstraint("state IN ('open', 'done', 'short', 'cancelled')", name="state"),
        Index("ix_pick_task_job_sequence", "pick_job_id", "sequence"),
    )

    id: Mapped[Id]
    pick_job_id: Mapped[int] = mapped_column(ForeignKey("pick_job.id"))
    allocation_id: Mapped[int] = mapped_column(ForeignKey("allocation.id"), unique=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"))
    sequence: Mapped[int]
    quantity: Mapped[int]
    picked: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(12), default="open")


class OrderTote(Base):
    """A tote that carries the goods of one order. A tote belongs to one order at a time."""

    __tablename__ = "order_tote"
    __table_args__ = (partial_index("uq_order_tote_in_use", "location_id", where="is_open"),)

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    slot: Mapped[int] = mapped_column(default=1)
    """Its place on the cart, from 1."""
    is_open: Mapped[bool] = mapped_column(default=True)


class Work(Base):
    """How far a conversation has come, so that a crash or a shift change resumes at the same line.

    It holds only what the facts do not say: what the operator has shown us and not yet used. One piece of work
    is open once: the claim that keeps two operators off one order.
    """

    __tablename__ = "work"
    __table_args__ = (
        partial_index("uq_work_open_order", "workflow", "order_id", where="is_open"),
        partial_index("uq_work_open_pick_job", "workflow", "pick_job_id", where="is_open"),
        partial_index("uq_work_open_return", "workflow", "return_id", where="is_open"),
        partial_index("uq_work_open_transfer", "workflow", "transfer_id", where="is_open"),
        Index("ix_work_station", "station_id", "workflow", "is_open"),
    )
    is_journalled = False

    id: Mapped[Id]
    workflow: Mapped[str] = mapped_column(String(20))
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    is_open: Mapped[bool] = mapped_column(default=True)
    touched_at: Mapped[datetime] = mapped_column(UtcDateTime)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id"))
    pick_job_id: Mapped[int | None] = mapped_column(ForeignKey("pick_job.id"))
    parcel_id: Mapped[int | None] = mapped_column(ForeignKey("parcel.id"))
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"))
    return_id: Mapped[int | None] = mapped_column(ForeignKey("customer_return.id"))
    transfer_id: Mapped[int | None] = mapped_column(ForeignKey("transfer.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("advice_unit.id"))
    """The announced pallet or carton that is counted piece by piece."""
    mode: Mapped[str] = mapped_column(String(10), default="")
    """What a command made of the next scan: ``damaged`` goods, or a unit to ``open``."""
    place_id: Mapped[int | None] = mapped_column(ForeignKey("location.id"))
    """The place that was confirmed by a scan."""
    item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"))
    quantity: Mapped[int] = mapped_column(default=0)
    """Pieces in hand, or the quantity that the next item scan stands for."""
    asked: Mapped[str] = mapped_column(String(40), default="")
    """A question that waits for a second scan."""
