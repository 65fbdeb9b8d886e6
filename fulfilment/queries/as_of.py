"""What there was of each item at the end of a past day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.stock import standing
from models.item import Item

PORTION = 5_000
"""Items that are read from the database at once."""


@dataclass(frozen=True)
class PastRow:
    """One item at the end of a day."""

    id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    on_hand: int
    """Pieces inside the warehouse."""


def rows(session: Session, warehouse_id: int, day: date, *, language: str = "en") -> Iterator[PastRow]:
    """Yield every item of which something was there, by SKU."""
    pieces = standing.standing(session, warehouse_id, standing.end_of(session, warehouse_id, day))
    named = naming.name_column(language), naming.variant_column(language)
    items = select(Item.id, Item.sku, *named).order_by(Item.sku).execution_options(yield_per=PORTION)
    for item_id, sku, name, variant in session.execute(items):
        if item_id in pieces:
            yield PastRow(item_id, sku, f"{name} {variant}".strip(), pieces[item_id])
