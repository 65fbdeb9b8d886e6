"""What customers want: orders, lines, the promises made to them and the claims made for them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, UtcDateTime
from models.sorting import Keyed, bytewise, key_of


class Party(Keyed, Base):
    """A person or firm with an address. Personal data stands here alone and never enters the journal."""

    __tablename__ = "party"
    is_journalled = False

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(200), default="")
    company: Mapped[str] = mapped_column(String(200), default="")
    street: Mapped[str] = mapped_column(String(300), default="")
    street2: Mapped[str] = mapped_column(String(300), default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(120), default="")
    region: Mapped[str] = mapped_column(String(120), default="")
    country: Mapped[str] = mapped_column(String(2), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    name_key: Mapped[str] = key_of("name", "company")
    city_key: Mapped[str] = key_of("city")


class Order(Base):
    """What one customer wants sent to one address. `fulfilment/orders/states.py` says which state may follow which."""

    __tablename__ = "sales_order"
    __table_args__ = (Index("ix_sales_order_state_priority", "state", "priority", "id"),)

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(bytewise(60), unique=True)
    external_key: Mapped[str | None] = mapped_column(String(120), unique=True)
    channel: Mapped[str] = mapped_column(String(40), default="")
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    recipient_id: Mapped[int] = mapped_column(ForeignKey("party.id"), index=True)
    ordered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ship_by: Mapped[date | None]
    priority: Mapped[int] = mapped_column(default=0)
    """Smaller is sooner; equal ones go in the order of `ordered_at`."""
    carrier: Mapped[str] = mapped_column(String(40), default="")
    service: Mapped[str] = mapped_column(String(80), default="")
    language: Mapped[str] = mapped_column(String(8), default="en")
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    ships_complete: Mapped[bool] = mapped_column(default=True)
    """True: released only when every line can be claimed whole."""
    note: Mapped[str] = mapped_column(String(400), default="")

    __mapper_args__ = {"version_id_col": state, "version_id_generator": False}
    """An order that somebody else has taken to another state meanwhile is not changed: the write is done anew."""


class OrderKit(Base):
    """A kit that was ordered as one. The order's lines are its parts, as the kit was made up on that day."""

    __tablename__ = "order_kit"
    __table_args__ = (
        UniqueConstraint("order_id", "external_key"),
        CheckConstraint("quantity > 0", name="wanted"),
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"))
    external_key: Mapped[str] = mapped_column(String(120))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    quantity: Mapped[int]
    price_minor: Mapped[int] = mapped_column(default=0)


class OrderLine(Base):
    """One item wanted, and how far it has come."""

    __tablename__ = "order_line"
    __table_args__ = (
        UniqueConstraint("order_id", "external_key"),
        CheckConstraint("quantity > 0 AND 0 <= cancelled AND cancelled <= quantity", name="wanted"),
        CheckConstraint(
            "0 <= shipped AND shipped <= packed AND packed <= picked AND picked + cancelled <= quantity",
            name="in_turn",
        ),
        CheckConstraint("0 <= returned AND returned <= shipped", name="came_back"),
        CheckConstraint("(kit_id IS NULL) = (kit_pieces = 0) AND kit_pieces >= 0", name="part_of_kit"),
    )

    id: Mapped[Id]
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"))
    external_key: Mapped[str] = mapped_column(String(120))
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    quantity: Mapped[int]
    cancelled: Mapped[int] = mapped_column(default=0)
    picked: Mapped[int] = mapped_column(default=0)
    packed: Mapped[int] = mapped_column(default=0)
    shipped: Mapped[int] = mapped_column(default=0)
    returned: Mapped[int] = mapped_column(default=0)
    price_minor: Mapped[int] = mapped_column(default=0)
    kit_id: Mapped[int | None] = mapped_column(ForeignKey("order_kit.id"), index=True)
    """The kit whose part it is; None for what was ordered by itself."""
    kit_pieces: Mapped[int] = mapped_column(default=0)
    """Pieces of it that one kit takes."""
    replaces_item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    """The item that was wanted; None for what was not substituted."""


class Reservation(Base):
    """Pieces promised to a line but not yet claimed in a bin."""

    __tablename__ = "reservation"
    __table_args__ = (
        CheckConstraint("quantity >= 0", name="promises"),
        Index("ix_reservation_item_warehouse", "item_id", "warehouse_id"),
    )

    id: Mapped[Id]
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"), unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    quantity: Mapped[int]


class Allocation(Base):
    """A claim of a line on a bin and lot. What is fetched leaves it; the sum of claims equals the balance's."""

    __tablename__ = "allocation"
    __table_args__ = (
        CheckConstraint("quantity >= 0", name="claims"),
        Index("ix_allocation_place", "location_id", "item_id", "lot_id"),
    )

    id: Mapped[Id]
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"))
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"))
    quantity: Mapped[int]
    reason: Mapped[str] = mapped_column(String(20), default="")
    """Why this bin: the name of a rule in `fulfilment/picking/choice.py`."""


class DemandRow(Base):
    """One line of order history from before Packhouse: demand, not stock.

    Lines are added past the session, half a million at a time: the journal has the changes, `operation_id` the rest.
    """

    __tablename__ = "demand_row"
    __table_args__ = (
        UniqueConstraint("source", "document", "line_key"),
        Index("ix_demand_row_item_on", "item_id", "ordered_on"),
    )

    id: Mapped[Id]
    source: Mapped[str] = mapped_column(String(40))
    document: Mapped[str] = mapped_column(String(60))
    line_key: Mapped[str] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(12))
    """``order``, ``cancelled``, ``return`` or ``correction``."""
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    quantity: Mapped[int]
    ordered_on: Mapped[date]
    price_minor: Mapped[int] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3), default="")
    country: Mapped[str] = mapped_column(String(2), default="")
    operation_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), index=True)
    """Which operation added it."""
