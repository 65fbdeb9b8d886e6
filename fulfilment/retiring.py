"""Takes an item out of use with its history, and brings it back."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import ties
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Item, Merger
from models.purchase import Proposal


def retire(session: Session, item_id: int) -> Item:
    """Take an item out of use; it is bought no more, and its codes mean nothing while it has no stock.

    Raises:
        RefusedError: while stock, orders, purchases or other work name it; says which. Or when it is out of use.
    """
    item = session.get_one(Item, item_id, with_for_update=True, populate_existing=True)
    if not item.is_active:
        raise RefusedError("item.is_retired", _IS_RETIRED.with_values(sku=item.sku))
    found = ties.ties(session, item_id, ties.FOR_RETIRING)
    if found:
        cure = _FIRST.with_values(ties=ties.told(found))
        raise RefusedError("item.tied", _TIED.with_values(sku=item.sku), cure=cure)
    journal.describe(session, "item.retire", reason=item.sku[:60])
    item.is_active = False
    buy_no_more(session, item_id)
    session.flush()
    return item


def buy_no_more(session: Session, item_id: int) -> None:
    """Withdraw what is proposed to be bought of an item. When to buy it is kept, for the day that it comes back."""
    proposed = select(Proposal).where(Proposal.item_id == item_id, Proposal.state == "proposed")
    for proposal in session.scalars(proposed):
        proposal.state = "withdrawn"


def bring_back(session: Session, item_id: int) -> Item:
    """Take an item into use again.

    Raises:
        RefusedError: when it is in use, or went into another one.
    """
    item = session.get_one(Item, item_id, with_for_update=True, populate_existing=True)
    if item.is_active:
        raise RefusedError("item.in_use", _IN_USE.with_values(sku=item.sku))
    into = session.scalar(select(Item.sku).join(Merger, Merger.into_id == Item.id).where(Merger.item_id == item_id))
    if into is not None:
        text = _WENT_INTO.with_values(sku=item.sku, into=into)
        raise RefusedError("item.went_into", text, cure=_UNDO_MERGER)
    journal.describe(session, "item.bring_back", reason=item.sku[:60])
    item.is_active = True
    session.flush()
    return item


def _t(source: str) -> Text:
    return Text("items", source)


_TIED = _t(QT_TRANSLATE_NOOP("items", "{sku} cannot be retired yet"))
_FIRST = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. It has {ties}."))
_IS_RETIRED = _t(QT_TRANSLATE_NOOP("items", "{sku} is out of use already"))
_IN_USE = _t(QT_TRANSLATE_NOOP("items", "{sku} is in use"))
_WENT_INTO = _t(QT_TRANSLATE_NOOP("items", "{sku} went into {into}"))
_UNDO_MERGER = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed. Undo the merging to have both again."))
