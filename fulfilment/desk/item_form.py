"""What the page of an item holds: its fields, codes, parts and substitutes. Pure.

The page draws its forms from the fields declared here; each section is a form of its own. A field of a section that an
item has under the same name is read from it and written to it.
"""

from dataclasses import dataclass, field
from typing import Any

from fulfilment.step import QT_TRANSLATE_NOOP

UNITS = ("each", "inner", "case", "pallet")
"""Levels of packaging."""


def _said(default: Any, label: str, help: str = "", **limits: Any) -> Any:  # Any: a default of any type
    return field(default=default, metadata={"label": label, "help": help, **limits})


@dataclass(frozen=True)
class Names:
    """What it is called."""

    sku: str = _said("", QT_TRANSLATE_NOOP("items", "SKU"), longest=80)
    """Its SKU."""
    name: str = _said("", QT_TRANSLATE_NOOP("items", "Name"), longest=200)
    """First name."""
    name_ru: str = _said("", QT_TRANSLATE_NOOP("items", "Name in Russian"), longest=200)
    """Russian name."""
    name_lv: str = _said("", QT_TRANSLATE_NOOP("items", "Name in Latvian"), longest=200)
    """Latvian name."""
    product: str = _said(
        "",
        QT_TRANSLATE_NOOP("items", "Product"),
        QT_TRANSLATE_NOOP("items", "The same text for all sizes and colours of one product."),
        longest=80,
    )
    """What its variants have in common."""
    variant: str = _said("", QT_TRANSLATE_NOOP("items", "Variant"), longest=120)
    """What tells it from them."""
    variant_ru: str = _said("", QT_TRANSLATE_NOOP("items", "Variant in Russian"), longest=120)
    """The same in Russian."""
    variant_lv: str = _said("", QT_TRANSLATE_NOOP("items", "Variant in Latvian"), longest=120)
    """The same in Latvian."""
    picture: str = _said(
        "",
        QT_TRANSLATE_NOOP("items", "Picture"),
        QT_TRANSLATE_NOOP("items", "Name of a file in the folder of pictures."),
        longest=200,
    )
    """Name of its picture."""


@dataclass(frozen=True)
class Measures:
    """What one of it is, and how large."""

    measure: str = _said(
        "piece",
        QT_TRANSLATE_NOOP("items", "Counted in"),
        QT_TRANSLATE_NOOP("items", "The smallest unit: weighed goods are counted in grams."),
        choices=("piece", "g", "ml", "mm"),
        words={
            "piece": QT_TRANSLATE_NOOP("items", "pieces"),
            "g": QT_TRANSLATE_NOOP("items", "grams"),
            "ml": QT_TRANSLATE_NOOP("items", "millilitres"),
            "mm": QT_TRANSLATE_NOOP("items", "millimetres"),
        },
    )
    """Its smallest unit."""
    weight_g: int = _said(0, QT_TRANSLATE_NOOP("items", "Weight of a piece, g"), minimum=0)
    """Weight of one."""
    length_mm: int = _said(0, QT_TRANSLATE_NOOP("items", "Length, mm"), minimum=0)
    """Length of one."""
    width_mm: int = _said(0, QT_TRANSLATE_NOOP("items", "Width, mm"), minimum=0)
    """Width of one."""
    height_mm: int = _said(0, QT_TRANSLATE_NOOP("items", "Height, mm"), minimum=0)
    """Height of one."""
    can_count: bool = _said(
        False,
        QT_TRANSLATE_NOOP("items", "One scan may stand for many"),
        QT_TRANSLATE_NOOP("items", "Small things are counted by hand, and a quantity is scanned."),
    )
    """True where one scan and a quantity may stand for many."""


@dataclass(frozen=True)
class Keeping:
    """How its lots are kept apart, and how long they keep."""

    tracking: str = _said(
        "none",
        QT_TRANSLATE_NOOP("items", "Kept apart by"),
        choices=("none", "lot", "serial"),
        words={
            "none": QT_TRANSLATE_NOOP("items", "nothing"),
            "lot": QT_TRANSLATE_NOOP("items", "lot"),
            "serial": QT_TRANSLATE_NOOP("items", "serial number"),
        },
    )
    """How it is tracked."""
    shelf_life_days: int = _said(
        0,
        QT_TRANSLATE_NOOP("items", "Shelf life, days"),
        QT_TRANSLATE_NOOP("items", "From when it is made to its expiry; 0 for what does not spoil."),
        minimum=0,
    )
    """Days from making to expiry."""
    receive_by_days: int = _said(0, QT_TRANSLATE_NOOP("items", "Days left when received, at least"), minimum=0)
    """Days before expiry by which it must come in."""
    best_before_days: int = _said(0, QT_TRANSLATE_NOOP("items", "Best before, days before expiry"), minimum=0)
    """Days before expiry after which it is not at its best."""
    removal_days: int = _said(0, QT_TRANSLATE_NOOP("items", "Sent no more, days before expiry"), minimum=0)
    """Days before expiry from which it is neither promised nor picked."""


@dataclass(frozen=True)
class Handling:
    """How it is handled, and what to mind when."""

    is_fragile: bool = _said(False, QT_TRANSLATE_NOOP("items", "Fragile"))
    """True for what breaks."""
    is_upright: bool = _said(False, QT_TRANSLATE_NOOP("items", "Keep upright"))
    """True for what must be kept upright."""
    hazard_class: str = _said(
        "",
        QT_TRANSLATE_NOOP("items", "Hazard class"),
        QT_TRANSLATE_NOOP("items", "Class of dangerous goods, such as 3 or 9; empty for harmless goods."),
        longest=4,
    )
    """Class of dangerous goods."""
    note: str = _said("", QT_TRANSLATE_NOOP("items", "Note, always"), longest=400)
    """What to mind wherever it is handled."""
    receive_note: str = _said("", QT_TRANSLATE_NOOP("items", "Note when it is received"), longest=400)
    """What to mind when it is received."""
    pick_note: str = _said("", QT_TRANSLATE_NOOP("items", "Note when it is picked"), longest=400)
    """What to mind when it is picked."""
    pack_note: str = _said("", QT_TRANSLATE_NOOP("items", "Note when it is packed"), longest=400)
    """What to mind when it is packed."""


@dataclass(frozen=True)
class Trade:
    """What it costs, and what customs want to know."""

    price: str = _said("", QT_TRANSLATE_NOOP("items", "Price"))
    """What a customer pays for one."""
    cost: str = _said("", QT_TRANSLATE_NOOP("items", "Cost"))
    """What one costs the house."""
    currency: str = _said("EUR", QT_TRANSLATE_NOOP("items", "Currency"), longest=3)
    """Currency of both."""
    origin_country: str = _said(
        "", QT_TRANSLATE_NOOP("items", "Country of origin"), QT_TRANSLATE_NOOP("items", "Two letters, or its name.")
    )
    """ISO 3166 alpha-2 code."""
    customs_code: str = _said(
        "", QT_TRANSLATE_NOOP("items", "Customs code"), QT_TRANSLATE_NOOP("items", "6, 8 or 10 digits."), longest=12
    )
    """Digits of the Harmonized System, and those that a customs union adds."""
    kit: str = _said(
        "",
        QT_TRANSLATE_NOOP("items", "Kit"),
        QT_TRANSLATE_NOOP("items", "Sold as one and picked as parts, or assembled and kept in stock."),
        choices=("", "sold", "assembled"),
        words={
            "": QT_TRANSLATE_NOOP("items", "no kit"),
            "sold": QT_TRANSLATE_NOOP("items", "sold as one, picked as parts"),
            "assembled": QT_TRANSLATE_NOOP("items", "assembled to stock"),
        },
    )
    """What kind of kit it is."""


SECTIONS: dict[str, type] = {
    "names": Names,
    "measures": Measures,
    "keeping": Keeping,
    "handling": Handling,
    "trade": Trade,
}
"""Section to its fields."""


@dataclass(frozen=True)
class CodeRow:
    """A code and the level of packaging that carries it."""

    text: str
    """What is scanned."""
    unit: str = "each"
    """One of `UNITS`."""
    quantity: int = 1
    """Pieces in it."""
    weight_g: int = 0
    """Weight with what is in it; 0 where nobody knows."""
    length_mm: int = 0
    """Length likewise."""
    width_mm: int = 0
    """Width likewise."""
    height_mm: int = 0
    """Height likewise."""


@dataclass(frozen=True)
class PartRow:
    """A part of a kit."""

    sku: str
    """SKU of the part."""
    pieces: int = 1
    """Pieces of it in one kit."""


@dataclass(frozen=True)
class ItemForm:
    """Everything that the page of an item edits."""

    names: Names = Names()
    """What it is called."""
    measures: Measures = Measures()
    """What one of it is."""
    keeping: Keeping = Keeping()
    """How it is kept apart."""
    handling: Handling = Handling()
    """How it is handled."""
    trade: Trade = Trade()
    """What it costs."""
    codes: tuple[CodeRow, ...] = ()
    """What can be scanned for it."""
    parts: tuple[PartRow, ...] = ()
    """What it is made of."""
    substitutes: tuple[str, ...] = ()
    """SKUs of what may be sent in its place, the best first."""
