"""Who works, where, and what was scanned."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime


class Operator(Base):
    """A person who signs on with a badge."""

    __tablename__ = "operator"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    badge: Mapped[str] = mapped_column(String(80), unique=True)
    role: Mapped[str] = mapped_column(String(20), default="operator")
    language: Mapped[str] = mapped_column(String(8), default="")
    """In which names of items are shown; empty = as the window."""
    is_active: Mapped[bool] = mapped_column(default=True)


class Station(Base):
    """A workplace with its own devices; operations form one hash chain per station."""

    __tablename__ = "station"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    """Who is signed on here."""
    label_printer: Mapped[str] = mapped_column(String(60), default="")
    """Name of the printer that its labels go to."""


class ScanEvent(Base):
    """One scan and what it led to, refused ones too. Its key makes a repeated delivery harmless."""

    __tablename__ = "scan_event"
    __table_args__ = (Index("ix_scan_event_station_at", "station_id", "at"),)
    is_journalled = False

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(String(64), unique=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    workflow: Mapped[str] = mapped_column(String(40))
    work_id: Mapped[int | None]
    text: Mapped[str] = mapped_column(String(400))
    symbology: Mapped[str] = mapped_column(String(8), default="")
    outcome: Mapped[str] = mapped_column(String(60), default="")
    is_refused: Mapped[bool] = mapped_column(default=False)
    operation_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"))


class Setting(Base):
    """One setting of the whole warehouse, such as the company prefix. It is journalled, so it holds no address."""

    __tablename__ = "setting"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(String(60), unique=True)
    value: Mapped[Any] = mapped_column(JSON)
