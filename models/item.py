"""What is kept: items, the texts that can be scanned for them, their lots and suppliers."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Id, partial_index
from models.sorting import Keyed, bytewise, key_of


class Supplier(Keyed, Base):
    """Who goods are bought from."""

    __tablename__ = "supplier"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(160))
    name_key: Mapped[str] = key_of("name")
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    language: Mapped[str] = mapped_column(String(8), default="en")
    lead_time_days: Mapped[int] = mapped_column(default=0)
    is_inspected: Mapped[bool] = mapped_column(default=False)
    """True where somebody must look at what they send before it may be promised."""


class Item(Keyed, Base):
    """A thing stocked; a variant is an item. Quantities of it count its smallest unit."""

    __tablename__ = "item"
    __table_args__ = (
        CheckConstraint("weight_g >= 0 AND length_mm >= 0 AND width_mm >= 0 AND height_mm >= 0", name="measures"),
        CheckConstraint("tracking IN ('none', 'lot', 'serial')", name="tracking"),
        CheckConstraint(
            "shelf_life_days >= 0 AND receive_by_days >= 0 AND best_before_days >= 0 AND removal_days >= 0",
            name="shelf_life",
        ),
        CheckConstraint("measure IN ('piece', 'g', 'ml', 'mm')", name="measure"),
        CheckConstraint("kit IN ('', 'sold', 'assembled')", name="kit"),
        partial_index("ix_item_out_of_use", "id", where="NOT is_active", is_unique=False),
    )
    on_undo_insert: ClassVar[dict[str, Any]] = {"is_active": False}
    """An undone item stays, out of use: its lots and moves name it."""

    id: Mapped[Id]
    sku: Mapped[str] = mapped_column(bytewise(80), unique=True)
    product: Mapped[str] = mapped_column(bytewise(80), default="", index=True)
    """What its variants have in common: items of the same text are variants of one product; empty for none."""
    name: Mapped[str] = mapped_column(String(200))
    name_ru: Mapped[str] = mapped_column(String(200), default="")
    name_lv: Mapped[str] = mapped_column(String(200), default="")
    name_key: Mapped[str] = key_of("name", index=True)
    name_key_ru: Mapped[str] = key_of("name_ru", "name", index=True)
    name_key_lv: Mapped[str] = key_of("name_lv", "name", index=True)
    variant: Mapped[str] = mapped_column(String(120), default="")
    variant_ru: Mapped[str] = mapped_column(String(120), default="")
    variant_lv: Mapped[str] = mapped_column(String(120), default="")
    search: Mapped[str] = mapped_column(String(1200), default="")
    """Everything a person may type to find it, folded to small letters without marks."""
    tracking: Mapped[str] = mapped_column(String(8), default="none")
    """``none``, ``lot``, or ``serial``: each piece is a lot of its own."""
    shelf_life_days: Mapped[int] = mapped_column(default=0)
    """Days from the day it was made to its expiry; 0 where nobody said."""
    receive_by_days: Mapped[int] = mapped_column(default=0)
    """Fewest days left before its last day with which it is taken in without a question; 0 for any."""
    best_before_days: Mapped[int] = mapped_column(default=0)
    """Days before the expiry until which it is at its best; 0 where that day is only known when it is read."""
    removal_days: Mapped[int] = mapped_column(default=0)
    """Days before its last day from which it is neither promised nor picked."""
    measure: Mapped[str] = mapped_column(String(8), default="piece")
    """What one of it is: a piece, or a gram, millilitre or millimetre of what is weighed or measured."""
    kit: Mapped[str] = mapped_column(String(10), default="")
    """``sold`` as one and picked as parts, ``assembled`` to stock, or empty for what is no kit."""
    weight_g: Mapped[int] = mapped_column(default=0)
    length_mm: Mapped[int] = mapped_column(default=0)
    width_mm: Mapped[int] = mapped_column(default=0)
    height_mm: Mapped[int] = mapped_column(default=0)
    price_minor: Mapped[int] = mapped_column(default=0)
    cost_minor: Mapped[int] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    origin_country: Mapped[str] = mapped_column(String(2), default="")
    customs_code: Mapped[str] = mapped_column(String(12), default="")
    picture: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(String(400), default="")
    """What to mind wherever it is handled."""
    receive_note: Mapped[str] = mapped_column(String(400), default="")
    pick_note: Mapped[str] = mapped_column(String(400), default="")
    pack_note: Mapped[str] = mapped_column(String(400), default="")
    is_fragile: Mapped[bool] = mapped_column(default=False)
    is_upright: Mapped[bool] = mapped_column(default=False)
    """True for what must be kept upright."""
    hazard_class: Mapped[str] = mapped_column(String(4), default="")
    """Class or division of the UN recommendations on dangerous goods, such as ``3`` or ``2.1``; empty for harmless."""
    is_inspected: Mapped[bool] = mapped_column(default=False)
    """True where somebody must look at received pieces before they may be promised."""
    can_count: Mapped[bool] = mapped_column(default=False)
    """True where one scan and a quantity command may stand for many scans."""
    is_active: Mapped[bool] = mapped_column(default=True)


class Identifier(Base):
    """A text that stands for an item, with the pieces that one scan of it counts: a level of its packaging."""

    __tablename__ = "identifier"
    __table_args__ = (
        UniqueConstraint("text", "item_id"),
        CheckConstraint("quantity >= 1", name="counts_pieces"),
        CheckConstraint("weight_g >= 0 AND length_mm >= 0 AND width_mm >= 0 AND height_mm >= 0", name="measures"),
    )

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    text: Mapped[str] = mapped_column(String(80))
    unit: Mapped[str] = mapped_column(String(12), default="each")
    """``each``, ``inner``, ``case`` or ``pallet``."""
    quantity: Mapped[int] = mapped_column(default=1)
    weight_g: Mapped[int] = mapped_column(default=0)
    """Of this level with what is in it; 0 where nobody weighed it. Its sizes likewise."""
    length_mm: Mapped[int] = mapped_column(default=0)
    width_mm: Mapped[int] = mapped_column(default=0)
    height_mm: Mapped[int] = mapped_column(default=0)


class KitPart(Base):
    """Pieces of an item that one piece of a kit takes."""

    __tablename__ = "kit_part"
    __table_args__ = (
        UniqueConstraint("kit_id", "part_id"),
        CheckConstraint("quantity >= 1", name="takes_pieces"),
        CheckConstraint("kit_id <> part_id", name="not_in_itself"),
    )

    id: Mapped[Id]
    kit_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    part_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    quantity: Mapped[int]


class Substitute(Base):
    """An item that may be sent in place of another."""

    __tablename__ = "item_substitute"
    __table_args__ = (
        UniqueConstraint("item_id", "substitute_id"),
        CheckConstraint("item_id <> substitute_id", name="another"),
    )

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    substitute_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    rank: Mapped[int] = mapped_column(default=1)
    """Its turn: 1 is offered first."""


class Merger(Base):
    """An item that went into another: out of use, and its codes lead there. Apart, for so few items have one."""

    __tablename__ = "item_merger"

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), unique=True)
    into_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)


class Lot(Base):
    """Pieces of one item made together, or one piece with a serial number.

    Every item has one lot with an empty code for what is not tracked.
    """

    __tablename__ = "lot"
    __table_args__ = (
        UniqueConstraint("item_id", "code"),
        UniqueConstraint("id", "is_serial"),
        CheckConstraint("is_held OR NOT is_recalled", name="recalled_is_held"),
        CheckConstraint("code <> '' OR NOT is_serial", name="serial_has_number"),
        CheckConstraint(
            "removal_on IS NOT NULL OR (expires_on IS NULL AND best_before_on IS NULL)", name="removal_is_known"
        ),
        CheckConstraint("best_before_on <= expires_on AND removal_on <= expires_on", name="dates_in_order"),
    )
    on_undo_insert: ClassVar[dict[str, Any]] = {}
    """An undone lot stays, empty: its moves name it."""

    id: Mapped[Id]
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    code: Mapped[str] = mapped_column(String(60), default="", index=True)
    is_serial: Mapped[bool] = mapped_column(default=False, server_default=false())
    """True where the code is the serial number of one piece: no two balances hold it, and none more than one."""
    expires_on: Mapped[date | None]
    best_before_on: Mapped[date | None]
    """Last day on which it is at its best."""
    removal_on: Mapped[date | None]
    """Day from which it is neither promised nor picked; the expiry where the item is removed no earlier."""
    is_held: Mapped[bool] = mapped_column(default=False)
    is_recalled: Mapped[bool] = mapped_column(default=False)
    """True from its recall until the recall is ended: it is held too, and no box with it leaves."""
