"""Proposals to buy: one open per item and warehouse, kept up to date, decided by a person, ordered once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.reordering.levels import levels_of
from fulfilment.reordering.policy import Levels, ReorderWhy, Rule, propose, why
from fulfilment.site_clock import today_at
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from models.item import Item, Supplier
from models.place import Warehouse
from models.purchase import Proposal, PurchaseLine, PurchaseOrder, ReorderRule

NAMED_ITEMS = 3
"""Items that a refusal names."""


@dataclass(frozen=True)
class Refreshed:
    """What a computation changed."""

    made: int = 0
    """Proposals that are new."""
    changed: int = 0
    """Proposals with another quantity or supplier than before."""
    withdrawn: int = 0
    """Proposals that are needed no longer."""
    kept: int = 0
    """Proposals left as they were."""


def refresh(session: Session, warehouse_id: int, now: datetime) -> Refreshed:
    """Compute what to buy for every rule of a warehouse and bring its proposals up to date.

    A quantity that a person set stays, needed or not. An item dismissed until a day is left alone until that day.
    Nothing is changed where nothing new is found: asking twice changes nothing.
    """
    session.get_one(Warehouse, warehouse_id, with_for_update={"key_share": True})
    today = today_at(session, warehouse_id, now)
    wanted = _wanted(session, warehouse_id, today)
    proposed = _open_proposals(session, warehouse_id)
    changed = withdrawn = 0
    for item_id, proposal in proposed.items():
        if proposal.is_changed:
            continue
        if item_id not in wanted:
            proposal.state = "withdrawn"
            withdrawn += 1
        elif (proposal.quantity, proposal.supplier_id) != wanted[item_id]:
            proposal.quantity, proposal.supplier_id = wanted[item_id]
            changed += 1
    session.flush()
    dismissed = _dismissed(session, warehouse_id, today)
    made = [
        Proposal(item_id=item_id, warehouse_id=warehouse_id, supplier_id=supplier_id, quantity=quantity, made_at=now)
        for item_id, (quantity, supplier_id) in wanted.items()
        if item_id not in proposed and item_id not in dismissed
    ]
    session.add_all(made)
    session.flush()
    return Refreshed(len(made), changed, withdrawn, len(proposed) - changed - withdrawn)


def explain(session: Session, proposal_id: int, now: datetime) -> ReorderWhy:
    """Return the sum behind a proposal as it stands now; a person's own quantity is not in it.

    An item whose rule was taken away is explained by a rule that never buys.
    """
    proposal = session.get_one(Proposal, proposal_id)
    rule = session.scalars(
        select(ReorderRule).where(
            ReorderRule.item_id == proposal.item_id, ReorderRule.warehouse_id == proposal.warehouse_id
        )
    ).first()
    today = today_at(session, proposal.warehouse_id, now)
    levels = levels_of(session, proposal.warehouse_id, today, item_ids=[proposal.item_id])
    known = Rule(rule.minimum, rule.target, rule.multiple) if rule else Rule(0, 0)
    return why(levels.get(proposal.item_id, Levels()), known)


def change_quantity(session: Session, proposal_id: int, quantity: int) -> Proposal:
    """Set the quantity of an open proposal by hand; the computation leaves it alone from then on.

    Raises:
        RefusedError: when it was decided already, or buys nothing.
    """
    proposal = _decide(session, proposal_id)
    if quantity <= 0:
        raise RefusedError("reorder.nothing", _NOTHING)
    proposal.quantity, proposal.is_changed = quantity, True
    session.flush()
    return proposal


def dismiss(session: Session, proposal_id: int, until: date) -> Proposal:
    """Take a proposal off the list and propose nothing for its item before `until`.

    Raises:
        RefusedError: when it was decided already.
    """
    proposal = _decide(session, proposal_id)
    proposal.state, proposal.dismissed_until = "dismissed", until
    session.flush()
    return proposal


def order(session: Session, proposal_ids: Sequence[int], now: datetime) -> list[PurchaseOrder]:
    """Order open proposals: one purchase order a supplier and warehouse, by supplier code; all of them or none.

    What is ordered is incoming at once.

    Raises:
        RefusedError: when one of them was decided already, or has no supplier.
    """
    proposals = [_decide(session, proposal_id) for proposal_id in sorted(set(proposal_ids))]
    _check_suppliers(session, proposals)
    items = {item.id: item for item in _items(session, proposals)}
    suppliers = {
        supplier.id: supplier
        for supplier in session.scalars(
            select(Supplier).where(Supplier.id.in_({proposal.supplier_id for proposal in proposals}))
        )
    }
    groups: dict[tuple[str, int], list[Proposal]] = {}
    for proposal in proposals:
        assert proposal.supplier_id is not None
        groups.setdefault((suppliers[proposal.supplier_id].code, proposal.warehouse_id), []).append(proposal)
    made = []
    for _, group in sorted(groups.items()):
        assert group[0].supplier_id is not None
        purchase = _purchase(session, suppliers[group[0].supplier_id], group[0].warehouse_id, now)
        for proposal in group:
            _order_line(session, purchase, proposal, items[proposal.item_id])
        made.append(purchase)
    session.flush()
    return made


def _purchase(session: Session, supplier: Supplier, warehouse_id: int, now: datetime) -> PurchaseOrder:
    days = timedelta(days=supplier.lead_time_days)
    purchase = PurchaseOrder(
        number=next_number(session, "PO-"),
        supplier_id=supplier.id,
        warehouse_id=warehouse_id,
        ordered_at=now,
        expected_on=today_at(session, warehouse_id, now) + days if days else None,
    )
    session.add(purchase)
    session.flush()
    return purchase


def _order_line(session: Session, purchase: PurchaseOrder, proposal: Proposal, item: Item) -> None:
    line = PurchaseLine(
        purchase_order_id=purchase.id, item_id=item.id, quantity=proposal.quantity, cost_minor=item.cost_minor
    )
    session.add(line)
    session.flush()
    proposal.state, proposal.purchase_line_id = "ordered", line.id


def _decide(session: Session, proposal_id: int) -> Proposal:
    """Return an open proposal, locked until the transaction ends."""
    proposal = session.get_one(Proposal, proposal_id, with_for_update=True, populate_existing=True)
    if proposal.state == "proposed":
        return proposal
    sku = session.get_one(Item, proposal.item_id).sku
    if proposal.state == "ordered":
        number = session.scalar(
            select(PurchaseOrder.number)
            .join(PurchaseLine, PurchaseLine.purchase_order_id == PurchaseOrder.id)
            .where(PurchaseLine.id == proposal.purchase_line_id)
        )
        raise RefusedError("reorder.ordered", _ORDERED.with_values(sku=sku, order=number), cure=_LOOK)
    raise RefusedError("reorder.decided", _DECIDED.with_values(sku=sku), cure=_LOOK)


def _check_suppliers(session: Session, proposals: list[Proposal]) -> None:
    missing = [proposal for proposal in proposals if proposal.supplier_id is None]
    if missing:
        named = ", ".join(item.sku for item in _items(session, missing)[:NAMED_ITEMS])
        raise RefusedError("reorder.no_supplier", _NO_SUPPLIER.with_values(items=named), cure=_NAME_SUPPLIER)


def _items(session: Session, proposals: list[Proposal]) -> list[Item]:
    ids = {proposal.item_id for proposal in proposals}
    return list(session.scalars(select(Item).where(Item.id.in_(ids)).order_by(Item.sku)))


def _wanted(session: Session, warehouse_id: int, today: date) -> dict[int, tuple[int, int | None]]:
    """Return quantity and supplier of what the rules would buy now, by item."""
    levels = levels_of(session, warehouse_id, today)
    rules = session.execute(
        select(
            ReorderRule.item_id,
            ReorderRule.supplier_id,
            ReorderRule.minimum,
            ReorderRule.target,
            ReorderRule.multiple,
        )
        .join(Item, Item.id == ReorderRule.item_id)
        .where(ReorderRule.warehouse_id == warehouse_id, Item.is_active)
        .order_by(ReorderRule.item_id)
    )
    wanted = {}
    for item_id, supplier_id, minimum, target, multiple in rules:
        quantity = propose(levels.get(item_id, Levels()), Rule(minimum, target, multiple))
        if quantity:
            wanted[item_id] = (quantity, supplier_id)
    return wanted


def _open_proposals(session: Session, warehouse_id: int) -> dict[int, Proposal]:
    rows = session.scalars(select(Proposal).where(Proposal.warehouse_id == warehouse_id, Proposal.state == "proposed"))
    return {proposal.item_id: proposal for proposal in rows}


def _dismissed(session: Session, warehouse_id: int, today: date) -> set[int]:
    return set(
        session.scalars(
            select(Proposal.item_id).where(
                Proposal.warehouse_id == warehouse_id, Proposal.state == "dismissed", Proposal.dismissed_until > today
            )
        )
    )


_NOTHING = Text("reorder", QT_TRANSLATE_NOOP("reorder", "An order needs pieces; to buy nothing, dismiss it"))
_ORDERED = Text("reorder", QT_TRANSLATE_NOOP("reorder", "{sku} is ordered already: {order}"))
_DECIDED = Text("reorder", QT_TRANSLATE_NOOP("reorder", "{sku} is no longer proposed"))
_LOOK = Text("reorder", QT_TRANSLATE_NOOP("reorder", "Nothing was ordered. Look at the list again."))
_NO_SUPPLIER = Text("reorder", QT_TRANSLATE_NOOP("reorder", "No supplier is known for {items}"))
_NAME_SUPPLIER = Text(
    "reorder", QT_TRANSLATE_NOOP("reorder", "Nothing was ordered. Name the supplier in the item's reorder rule.")
)
