"""Reordering at the desk: compute, change a quantity, dismiss, order."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.reordering import proposals
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from models.base import utc_now
from models.item import Item
from models.purchase import Proposal, ReorderRule

_CHANGES = ("reorder", "stock", "receipts")


def refresh(session: Session, bench: Bench) -> Answer:
    """Compute what to buy now; asking twice changes nothing."""
    found = proposals.refresh(session, bench.warehouse_id, utc_now())
    text = _REFRESHED.with_values(made=found.made, changed=found.changed, withdrawn=found.withdrawn)
    is_same = not (found.made or found.changed or found.withdrawn)
    return done("desk.refreshed", _NOTHING_NEW if is_same else text, "reorder")


def change_quantity(session: Session, bench: Bench, proposal_id: int, quantity: int) -> Answer:
    """Set the quantity of a proposal by hand. Raises RefusedError when it was decided already."""
    proposal = proposals.change_quantity(session, proposal_id, quantity)
    sku = session.get_one(Item, proposal.item_id).sku
    return done("desk.quantity", _QUANTITY.with_values(sku=sku, quantity=quantity), "reorder")


def dismiss(session: Session, bench: Bench, rule_ids: Sequence[int], days: int) -> Answer:
    """Propose nothing for these rules' items for some days. Raises RefusedError when one was decided already."""
    until = today_at(session, bench.warehouse_id) + timedelta(days=days)
    found = open_proposals(session, rule_ids)
    for proposal_id in found:
        proposals.dismiss(session, proposal_id, until)
    return done("desk.dismissed", _DISMISSED.with_values(n=len(found), days=days), "reorder")


def order(session: Session, bench: Bench, rule_ids: Sequence[int]) -> Answer:
    """Order what is proposed for these rules, one purchase order a supplier. Raises RefusedError, ordering nothing."""
    made = proposals.order(session, open_proposals(session, rule_ids), utc_now())
    numbers = ", ".join(purchase.number for purchase in made)
    return done("desk.ordered", _ORDERED.with_values(numbers=numbers) if made else _NONE_PROPOSED, *_CHANGES)


def open_proposals(session: Session, rule_ids: Sequence[int]) -> list[int]:
    """Return the open proposals of these rules."""
    statement = (
        select(Proposal.id)
        .join(
            ReorderRule,
            (ReorderRule.item_id == Proposal.item_id) & (ReorderRule.warehouse_id == Proposal.warehouse_id),
        )
        .where(Proposal.state == "proposed", ReorderRule.id.in_(rule_ids))
        .order_by(Proposal.id)
    )
    return list(session.scalars(statement))


def _t(source: str) -> Text:
    return Text("desk", source)


_REFRESHED = _t(QT_TRANSLATE_NOOP("desk", "Proposals: {made} new, {changed} changed, {withdrawn} no longer needed"))
_NOTHING_NEW = _t(QT_TRANSLATE_NOOP("desk", "Nothing new to propose"))
_QUANTITY = _t(QT_TRANSLATE_NOOP("desk", "{sku}: {quantity} to be ordered"))
_DISMISSED = _t(QT_TRANSLATE_NOOP("desk", "Proposals dismissed for {days} days: {n}"))
_ORDERED = _t(QT_TRANSLATE_NOOP("desk", "Ordered: {numbers}"))
_NONE_PROPOSED = _t(QT_TRANSLATE_NOOP("desk", "Nothing is proposed for these rows"))
