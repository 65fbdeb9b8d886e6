"""What suppliers announce before it comes: advance notices, their pallets and cartons by SSCC, and what is in them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime
from models.sorting import bytewise


class Advice(Base):
    """An advance notice: what one supplier says is on its way to one warehouse."""

    __tablename__ = "advice"
    __table_args__ = (
        UniqueConstraint("supplier_id", "number"),
        CheckConstraint("state IN ('announced', 'arriving', 'received', 'cancelled')", name="state"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(bytewise(60), index=True)
    """The supplier's number; another supplier may have the same."""
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    state: Mapped[str] = mapped_column(String(12), default="announced", index=True)
    """``arriving`` while a receipt takes it in."""
    announced_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expected_on: Mapped[date | None]


class AdviceUnit(Base):
    """A pallet or carton that was announced, known by its SSCC."""

    __tablename__ = "advice_unit"
    __table_args__ = (
        UniqueConstraint("advice_id", "sscc"),
        CheckConstraint("kind IN ('pallet', 'carton')", name="kind"),
    )

    id: Mapped[Id]
    advice_id: Mapped[int] = mapped_column(ForeignKey("advice.id"))
    sscc: Mapped[str] = mapped_column(String(18), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    pallet_id: Mapped[int | None] = mapped_column(ForeignKey("advice_unit.id"), index=True)
    """The pallet that a carton stands on; None for what stands by itself."""
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"), index=True)
    """What took it in; None while it has not come."""
    is_opened: Mapped[bool] = mapped_column(default=False)
    """True where it was counted piece by piece."""
    location_id: Mapped[int | None] = mapped_column(ForeignKey("location.id"))
    """The pallet in the house that it became; None for what was put down loose."""


class AdviceLine(Base):
    """Pieces of an item that were announced, in a unit or loose, and how many of them have come."""

    __tablename__ = "advice_line"
    __table_args__ = (CheckConstraint("quantity > 0 AND 0 <= received AND received <= quantity", name="quantities"),)

    id: Mapped[Id]
    advice_id: Mapped[int] = mapped_column(ForeignKey("advice.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("advice_unit.id"), index=True)
    """None for loose pieces."""
    purchase_order_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    lot_code: Mapped[str] = mapped_column(String(60), default="")
    """Empty where the supplier names none."""
    expires_on: Mapped[date | None]
    quantity: Mapped[int]
    received: Mapped[int] = mapped_column(default=0)
    """Pieces of them that came; what came beyond is kept by the receipt."""
