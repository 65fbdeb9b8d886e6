"""What leaves: cartons, shipments, parcels, their labels, the print queue and the errands to the world."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime, partial_index


class CartonType(Base):
    """A shipping box: inner size for packing, outer size and tare for the carrier."""

    __tablename__ = "carton_type"
    __table_args__ = (CheckConstraint("tare_g >= 0 AND gross_limit_g > tare_g", name="weights"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    inner_length_mm: Mapped[int]
    inner_width_mm: Mapped[int]
    inner_height_mm: Mapped[int]
    outer_length_mm: Mapped[int]
    outer_width_mm: Mapped[int]
    outer_height_mm: Mapped[int]
    tare_g: Mapped[int]
    gross_limit_g: Mapped[int]
    is_active: Mapped[bool] = mapped_column(default=True)


class Shipment(Base):
    """Parcels of one order that go to its address together."""

    __tablename__ = "shipment"
    __table_args__ = (CheckConstraint("state IN ('open', 'packed', 'shipped', 'cancelled')", name="state"),)
    on_undo_insert = {"state": "cancelled"}

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20), unique=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    state: Mapped[str] = mapped_column(String(12), default="open")
    carrier: Mapped[str] = mapped_column(String(40), default="")
    service: Mapped[str] = mapped_column(String(80), default="")


class Parcel(Base):
    """A carton being filled, then closed and labelled. Its content is the balance of its location."""

    __tablename__ = "parcel"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'closed', 'shipped', 'cancelled')", name="state"),
        UniqueConstraint("shipment_id", "number"),
    )
    on_undo_insert = {"state": "cancelled"}

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20), unique=True)
    sscc: Mapped[str] = mapped_column(String(18), unique=True)
    shipment_id: Mapped[int] = mapped_column(ForeignKey("shipment.id"))
    number: Mapped[int]
    carton_type_id: Mapped[int | None] = mapped_column(ForeignKey("carton_type.id"))
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    state: Mapped[str] = mapped_column(String(12), default="open")
    weight_g: Mapped[int] = mapped_column(default=0)
    """Gross; from the scale, else tare plus content."""
    is_weighed: Mapped[bool] = mapped_column(default=False)
    """True when the weight is the scale's."""


class ParcelLine(Base):
    """Pieces of an order line in a parcel."""

    __tablename__ = "parcel_line"
    __table_args__ = (
        UniqueConstraint("parcel_id", "order_line_id", "lot_id"),
        CheckConstraint("quantity >= 0", name="holds"),
    )

    id: Mapped[Id]
    parcel_id: Mapped[int] = mapped_column(ForeignKey("parcel.id"))
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"), index=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    quantity: Mapped[int]


class ParcelLabel(Base):
    """The paid label of a parcel: wanted, buying, bought, queued, sending, printed, applied; unknown on doubt."""

    __tablename__ = "parcel_label"
    __table_args__ = (
        CheckConstraint(
            "state IN ('wanted', 'buying', 'bought', 'queued', 'sending', 'printed', 'applied', 'unknown', 'voided', "
            "'failed')",
            name="state",
        ),
        partial_index("uq_parcel_label_active", "parcel_id", where="state NOT IN ('voided', 'failed')"),
        partial_index("ix_parcel_label_owed", "id", where="state = 'voided' AND asked_at IS NOT NULL", is_unique=False),
    )
    on_undo_insert = {"state": "voided"}

    id: Mapped[Id]
    parcel_id: Mapped[int] = mapped_column(ForeignKey("parcel.id"), index=True)
    state: Mapped[str] = mapped_column(String(10), default="wanted")
    carrier: Mapped[str] = mapped_column(String(40), default="")
    service: Mapped[str] = mapped_column(String(80), default="")
    tracking: Mapped[str] = mapped_column(String(60), index=True, default="")
    purchase_key: Mapped[str] = mapped_column(String(64), unique=True)
    """Stored before the carrier is called, so that a label is never bought twice."""
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When a carrier was last asked to sell it over the network; empty while it is known that nothing is paid.

    A voided label with this moment is owed: the carrier has it on the bill until it takes it back.
    """


class LabelDocument(Base):
    """A label as its carrier made it. It shows an address: not journalled, so that it can be erased."""

    __tablename__ = "label_document"
    is_journalled = False

    label_id: Mapped[int] = mapped_column(ForeignKey("parcel_label.id"), primary_key=True)
    media_type: Mapped[str] = mapped_column(String(40))
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PrintJob(Base):
    """One document for one printer. Holds no address: the paper is drawn from the facts when it is sent."""

    __tablename__ = "print_job"
    __table_args__ = (
        CheckConstraint("state IN ('queued', 'sending', 'printed', 'unknown', 'cancelled')", name="state"),
        Index("ix_print_job_state", "state", "id"),
    )
    is_journalled = False

    id: Mapped[Id]
    printer: Mapped[str] = mapped_column(String(60))
    paper: Mapped[str] = mapped_column(String(30))
    """Name of the paper in `reports/`, e.g. ``shipping_label``."""
    subject_id: Mapped[int]
    """Id of what is printed: parcel, item, location, tote, operator."""
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    code: Mapped[str] = mapped_column(String(80), default="")
    """The code on it that proves it when scanned."""
    label_id: Mapped[int | None] = mapped_column(ForeignKey("parcel_label.id"), index=True)
    copies: Mapped[int] = mapped_column(default=1)
    copy_no: Mapped[int] = mapped_column(default=1)
    """2 for the first reprint; printed on the paper."""
    reason: Mapped[str] = mapped_column(String(120), default="")
    state: Mapped[str] = mapped_column(String(10), default="queued")
    counter_before: Mapped[int | None]
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    queued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    printed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Errand(Base):
    """The outbox: something to do in the world, written with the change that caused it, done after the commit."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'done', 'given_up')", name="state"),
        Index("ix_outbox_lane", "lane", "state", "id"),
        Index("ix_outbox_subject", "kind", "subject_id"),
    )
    is_journalled = False

    id: Mapped[Id]
    lane: Mapped[str] = mapped_column(String(80))
    """``printer:NAME`` or ``carrier:NAME``; one lane never waits for another."""
    kind: Mapped[str] = mapped_column(String(20))
    subject_id: Mapped[int]
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    trouble: Mapped[str] = mapped_column(String(200), default="")
    sentences: Mapped[list[Any] | None] = mapped_column(JSON)
    """The trouble in sentences that can be translated: context, source and values of cause and of cure."""
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"))
    """Where it was caused, when what comes of it must go back there."""
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
