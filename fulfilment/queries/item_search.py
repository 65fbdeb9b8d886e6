"""Which items a typed text means: every word stands in the item's own text, in a code of it, or where it lies."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Select, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from fulfilment.queries.listing import contains, holds
from fulfilment.search import tokens
from models import search_index
from models.item import Identifier, Item, Lot
from models.place import Location
from models.stock import Balance

FEW, FEW_OF_CODE = 5_000, 20_000
"""Items that are named one by one; of words that mean more of them, the items are gone through.

That takes longer for what may be a code, a lot or a bin, so more of those are named.
"""


@dataclass(frozen=True)
class Meaning:
    """What a text stands for."""

    conditions: tuple[ColumnElement[bool], ...] = ()
    """Conditions on `Item`, all of which hold; none for an empty text."""
    is_few: bool = False
    """True when the conditions name few items: it is quicker to sort them than to go through all in order."""


def matching(session: Session, text: str) -> list[ColumnElement[bool]]:
    """Return the conditions on `Item` that `text` stands for; none for an empty text."""
    return list(meaning(session, text).conditions)


def meaning(session: Session, text: str) -> Meaning:
    """Return what `text` stands for.

    Words are looked up in the indexes of the database first. Those that name few items are replaced by them; the
    others are left to be looked for item by item, which is soon done, for there are many to find.
    """
    words = tokens(text)
    names = [word for word in words if not _may_be_code(word)]
    conditions: list[ColumnElement[bool]] = []
    is_few = False
    for unit in (names, *([word] for word in words if _may_be_code(word))):
        long = [word for word in unit if len(word) >= search_index.TRIPLE]
        known = _named(session, long) if long else None
        if known is not None:
            conditions.append(_among(session, known))
            is_few = True
        conditions += [_stands_in(session, word) for word in unit if known is None or word not in long]
    return Meaning(tuple(conditions), is_few)


def _may_be_code(word: str) -> bool:
    """Words without a digit are names; only words with one are looked for inside codes, lots and bins."""
    return any(sign.isdigit() for sign in word)


def _named(session: Session, words: Sequence[str]) -> list[int] | None:
    """Return the items that a code, or all words of a name together, mean; None when they are many."""
    found: set[int] = set()
    few = FEW_OF_CODE if _may_be_code(words[0]) else FEW
    if search_index.is_common(session, Item.search, words, few):
        return None
    for source in _sources(session, words):
        found.update(session.scalars(source.limit(few + 1)))
        if len(found) > few:
            return None
    return sorted(found)


def _among(session: Session, ids: Sequence[int]) -> ColumnElement[bool]:
    """Return whether an item is one of these, which reach the database as one value."""
    if session.connection().dialect.name == "sqlite":
        return Item.id.in_(select(func.json_each(json.dumps(ids)).table_valued("value").c.value))
    return Item.id == func.any(literal(ids, ARRAY(BigInteger)))


def _sources(session: Session, words: Sequence[str]) -> Iterator[Select[int]]:
    yield search_index.holding(session, Item.search, words, result=Item.id)
    if _may_be_code(words[0]):
        (word,) = words
        yield search_index.holding(session, Identifier.text, words, result=Identifier.item_id)
        yield select(Lot.item_id).where(Lot.code > "", search_index.beginning(session, Lot.code, word))
        yield (
            select(Balance.item_id)
            .join(Location, Location.id == Balance.location_id)
            .where(search_index.beginning(session, Location.code, word), Balance.on_hand > 0)
        )


def _stands_in(session: Session, word: str) -> ColumnElement[bool]:
    """Return whether one item is meant, for going through them."""
    in_text = contains(session, Item.search, word)
    if not _may_be_code(word):
        return in_text
    ways = [in_text, exists().where(Identifier.item_id == Item.id, holds(session, Identifier.text, word))]
    in_lot, in_bin = (search_index.beginning(session, code, word) for code in (Lot.code, Location.code))
    # What no lot or bin is called need not be asked of every item.
    if session.scalar(select(exists().where(in_lot))):
        ways.append(exists().where(Lot.item_id == Item.id, in_lot))
    if session.scalar(select(exists().where(in_bin))):
        lies = (Balance.item_id == Item.id, Balance.on_hand > 0, Location.id == Balance.location_id, in_bin)
        ways.append(exists().where(*lies))
    return or_(*ways)
