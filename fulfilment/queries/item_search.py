"""Which items a typed text means: every word stands in the item's own text, in a code of it, or where it lies."""

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from fulfilment.queries.listing import contains, holds, starts_with
from fulfilment.search import tokens
from models.item import Identifier, Item, Lot
from models.place import Location
from models.stock import Balance


def matching(session: Session, text: str) -> list[ColumnElement[bool]]:
    """Return the conditions on `Item` that `text` stands for; none for an empty text."""
    return [_meant(session, word) for word in tokens(text)]


def _meant(session: Session, word: str) -> ColumnElement[bool]:
    """Words without a digit are names; only words with one are looked for inside codes, lots and bins."""
    if not any(sign.isdigit() for sign in word):
        return contains(session, Item.search, word)
    code = select(Identifier.item_id).where(holds(session, Identifier.text, word))
    lot = select(Lot.item_id).where(Lot.code > "", starts_with(Lot.code, word))
    lies = (
        select(Balance.item_id)
        .join(Location, Location.id == Balance.location_id)
        .where(starts_with(Location.code, word), Balance.on_hand > 0)
    )
    return or_(contains(session, Item.search, word), Item.id.in_(code), Item.id.in_(lot), Item.id.in_(lies))
