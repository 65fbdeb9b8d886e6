"""Where goods can be: a tree of locations, some of which can themselves be moved."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id
from models.sorting import SortKey


class LocationKind(StrEnum):
    """Kinds of location. The first four are outside: they hold no balance and may give without end."""

    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    LOSS = "loss"
    PRODUCTION = "production"
    ZONE = "zone"
    BIN = "bin"
    DOCK = "dock"
    STAGING = "staging"
    TOTE = "tote"
    PARCEL = "parcel"
    PALLET = "pallet"
    TRANSIT = "transit"
    """Where the goods of one transfer are while they are on the way: inside, and never promised."""


class PlaceStatus(StrEnum):
    """Whether the goods of a place may be sent."""

    AVAILABLE = "available"
    HELD = "held"
    DAMAGED = "damaged"


class Mixing(StrEnum):
    """What may lie together in a place."""

    MIXED = "mixed"
    SAME_ITEM = "same_item"
    EMPTY = "empty"
    """Takes goods only while nothing lies there."""


OUTSIDE = frozenset({LocationKind.SUPPLIER, LocationKind.CUSTOMER, LocationKind.LOSS, LocationKind.PRODUCTION})
MOVABLE = frozenset({LocationKind.TOTE, LocationKind.PARCEL, LocationKind.PALLET})


class Warehouse(Base):
    """A site with its own stock, promises and time zone."""

    __tablename__ = "warehouse"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    time_zone: Mapped[str] = mapped_column(String(60), default="UTC")
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    sender_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"))


class Location(Base):
    """A place in the tree of a warehouse, or one of the four places outside."""

    __tablename__ = "location"
    __table_args__ = (
        CheckConstraint("parent_id IS NULL OR parent_id <> id", name="not_in_itself"),
        CheckConstraint("status IN ('available', 'held', 'damaged')", name="status"),
        CheckConstraint("status = 'available' OR NOT is_pickable", name="held_is_not_promised"),
        CheckConstraint("mixing IN ('mixed', 'same_item', 'empty')", name="mixing"),
        CheckConstraint("velocity IN ('', 'A', 'B', 'C')", name="velocity"),
        CheckConstraint("most_pieces >= 0 AND most_weight_g >= 0 AND most_volume_ml >= 0", name="capacity"),
        CheckConstraint("width_mm > 0 AND depth_mm > 0", name="extent"),
        Index("ix_location_warehouse_kind", "warehouse_id", "kind"),
        Index("ix_location_parent", "parent_id"),
    )
    on_undo_insert = {"is_active": False}

    id: Mapped[Id]
    warehouse_id: Mapped[int | None] = mapped_column(ForeignKey("warehouse.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("location.id"))
    code: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(120), default="")
    kind: Mapped[str] = mapped_column(String(12))
    sort_key: Mapped[str] = mapped_column(SortKey, index=True)
    """`natural_key(code)`."""
    route_order: Mapped[int] = mapped_column(default=0)
    """Place in the picker's walk; equal numbers fall back to `sort_key`."""
    aisle: Mapped[int | None]
    bay: Mapped[int | None]
    level: Mapped[int | None]
    x_mm: Mapped[int | None]
    """Middle of the place on the floor, from the lower left corner of the site to the right; `y_mm` upwards."""
    y_mm: Mapped[int | None]
    z_mm: Mapped[int | None]
    width_mm: Mapped[int | None]
    """How far it reaches across, along `x_mm`; `depth_mm` along `y_mm`. The map draws it so."""
    depth_mm: Mapped[int | None]
    is_pickable: Mapped[bool] = mapped_column(default=False)
    """True where stock may be promised and claimed: the one thing that promises, claims and levels ask."""
    is_active: Mapped[bool] = mapped_column(default=True)
    status: Mapped[str] = mapped_column(String(10), default=PlaceStatus.AVAILABLE)
    """Why it may not: while held or damaged, `is_pickable` is false."""
    is_pickable_again: Mapped[bool] = mapped_column(default=False)
    """True where a hold took `is_pickable` away; the end of the hold gives it back."""
    is_overstock: Mapped[bool] = mapped_column(default=False)
    """True for what stands behind the pick faces."""
    most_pieces: Mapped[int | None]
    """Pieces that it takes; None without a limit."""
    most_weight_g: Mapped[int | None]
    most_volume_ml: Mapped[int | None]
    mixing: Mapped[str] = mapped_column(String(10), default=Mixing.MIXED)
    velocity: Mapped[str] = mapped_column(String(1), default="")
    """``A`` for what goes often, to ``C``; empty where nobody said."""

    def put_out_of_use(self) -> None:
        """Close the place; a pallet or tote gives its code free, for it may have come from another warehouse."""
        super().put_out_of_use()
        if self.kind in (LocationKind.PALLET, LocationKind.TOTE):
            self.code = f"{self.code}~{self.id}"


class ItemPlace(Base):
    """The home of an item in a warehouse: the bin where it is looked for first."""

    __tablename__ = "item_place"
    __table_args__ = (UniqueConstraint("item_id", "warehouse_id"),)

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    warehouse_id: Mapped[int] = mapped_column(ForeignKey("warehouse.id"))
    location_id: Mapped[int] = mapped_column(ForeignKey("location.id"), index=True)
