"""What the moves added up to at moments of the past, kept so that a past day adds up only what is near it."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime


class StockMark(Base):
    """The stock of one warehouse before a moment. Derived: it may be deleted at any time, and `verify` proves it."""

    __tablename__ = "stock_mark"
    __table_args__ = (UniqueConstraint("warehouse_id", "at"),)
    is_journalled = False

    id: Mapped[Id]
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    """Of what was done before this moment."""
    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"))
    """The first operation at or after it: tells how far away it is from another one."""
    content: Mapped[bytes] = mapped_column(LargeBinary)
    """`fulfilment.stock.standing.packed`."""
