"""The reorder list: one row a rule, where its item stands, and what is proposed to buy."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from fulfilment import naming
from fulfilment.queries.item_search import matching
from fulfilment.queries.listing import EVERYTHING, USUAL, Filter, Sort, directed, fetch_ids, in_order, spelled
from fulfilment.queries.stock import SPARKLINE_DAYS, shipped_by_day
from fulfilment.reordering import proposals
from fulfilment.reordering.levels import levels_of
from fulfilment.reordering.policy import Levels, ReorderWhy, Rule, why
from fulfilment.site_clock import today_at
from models.base import utc_now
from models.item import Item, Supplier
from models.purchase import Proposal, ReorderRule

VIEWS = ("proposed", "all")
SORT_KEYS = ("sku", "name", "supplier", "minimum", "target", "quantity")

_IS_OPEN = and_(
    Proposal.item_id == ReorderRule.item_id,
    Proposal.warehouse_id == ReorderRule.warehouse_id,
    Proposal.state == "proposed",
)


@dataclass(frozen=True)
class ReorderRow:
    """One rule as the reorder list shows it."""

    id: int
    """Reorder rule."""
    item_id: int
    """Item."""
    sku: str
    """Its SKU."""
    name: str
    """Its name."""
    variant: str
    """What tells it from its look-alikes."""
    supplier: str
    """Name of the supplier, empty where nobody is named."""
    levels: Levels
    """Where the item stands."""
    minimum: int
    """At or below this one buys."""
    target: int
    """Up to this one buys."""
    multiple: int
    """Pieces are bought in multiples of this."""
    proposal_id: int | None
    """The open proposal, None where nothing is proposed."""
    quantity: int | None
    """Pieces proposed, None where nothing is."""
    is_changed: bool
    """True when a person set the quantity."""
    shipped_by_day: tuple[int, ...]
    """Pieces that went on each of the last thirty days, today last."""

    @property
    def full_name(self) -> str:
        """Name and variant in one line."""
        return " ".join(part for part in (self.name, self.variant) if part)

    @property
    def available(self) -> int:
        """What orders leave of the stock."""
        return self.levels.available

    @property
    def incoming(self) -> int:
        """What suppliers still owe."""
        return self.levels.incoming

    @property
    def shipped(self) -> int:
        """Pieces that went in the last thirty days."""
        return sum(self.shipped_by_day)

    @property
    def days_left(self) -> int | None:
        """Days that what is available lasts at the pace of the last thirty; None while nothing goes."""
        return max(0, self.available) * SPARKLINE_DAYS // self.shipped if self.shipped else None

    @property
    def is_short(self) -> bool:
        """True when available and incoming are not above the minimum."""
        return self.levels.projected <= self.minimum


@dataclass(frozen=True)
class ReorderDetails:
    """The pane beside the reorder list."""

    row: ReorderRow
    """The rule and its figures."""
    why: ReorderWhy
    """The sum behind the quantity that the rule asks for now."""
    currency: str
    """Currency of the cost."""
    cost_minor: int
    """What the quantity costs, the proposed one or else that of the sum; 0 where no cost is known."""


def ids(session: Session, wanted: Filter = EVERYTHING, sort: Sort = USUAL) -> "array[int]":
    """Return the ids of reorder rules, by supplier and SKU unless `sort` says otherwise."""
    statement = (
        select(ReorderRule.id)
        .join(Item, Item.id == ReorderRule.item_id)
        .outerjoin(Supplier, Supplier.id == ReorderRule.supplier_id)
        .outerjoin(Proposal, _IS_OPEN)
    )
    if wanted.view == "proposed":
        statement = statement.where(Proposal.id.is_not(None))
    if wanted.warehouse_id is not None:
        statement = statement.where(ReorderRule.warehouse_id == wanted.warehouse_id)
    for word in wanted.text.split():
        by_item = and_(*matching(session, word))
        statement = statement.where(or_(by_item, spelled(session, func.coalesce(Supplier.name, ""), word)))
    keys: dict[str, ColumnElement[Any]] = {
        "sku": Item.sku.expression,
        "name": naming.name_order(sort.language),
        "supplier": Supplier.name_key.expression,
        "minimum": ReorderRule.minimum.expression,
        "target": ReorderRule.target.expression,
        "quantity": Proposal.quantity.expression,
    }
    if sort.key in keys:
        statement = statement.order_by(directed(keys[sort.key], sort))
    return fetch_ids(session, statement.order_by(Supplier.name_key.asc().nulls_last(), Item.sku, ReorderRule.id))


def counts(session: Session, warehouse_id: int | None = None) -> dict[str, int]:
    """Return how many rules each saved view has."""
    here = () if warehouse_id is None else (ReorderRule.warehouse_id == warehouse_id,)
    rules = select(func.count()).select_from(ReorderRule).where(*here)
    return {
        "proposed": session.scalar(rules.join(Proposal, _IS_OPEN)) or 0,
        "all": session.scalar(rules) or 0,
    }


def rows(session: Session, ids: Sequence[int], *, language: str = "en") -> list[ReorderRow]:
    """Return the rows of these rules, in their order, their items named in `language`."""
    statement = (
        select(ReorderRule, Item, func.coalesce(Supplier.name, "").label("supplier"), Proposal)
        .join(Item, Item.id == ReorderRule.item_id)
        .outerjoin(Supplier, Supplier.id == ReorderRule.supplier_id)
        .outerjoin(Proposal, _IS_OPEN)
        .where(ReorderRule.id.in_(ids))
    )
    found = session.execute(statement).all()
    item_ids = [row.Item.id for row in found]
    shipped = shipped_by_day(session, item_ids)
    levels = {
        warehouse_id: levels_of(session, warehouse_id, today_at(session, warehouse_id), item_ids=item_ids)
        for warehouse_id in {row.ReorderRule.warehouse_id for row in found}
    }
    return in_order(
        ids,
        [
            ReorderRow(
                id=row.ReorderRule.id,
                item_id=row.Item.id,
                sku=row.Item.sku,
                name=naming.name_of(row.Item, language),
                variant=naming.variant_of(row.Item, language),
                supplier=row.supplier,
                levels=levels[row.ReorderRule.warehouse_id].get(row.Item.id, Levels()),
                minimum=row.ReorderRule.minimum,
                target=row.ReorderRule.target,
                multiple=row.ReorderRule.multiple,
                proposal_id=row.Proposal.id if row.Proposal else None,
                quantity=row.Proposal.quantity if row.Proposal else None,
                is_changed=bool(row.Proposal and row.Proposal.is_changed),
                shipped_by_day=shipped.get(row.Item.id, (0,) * SPARKLINE_DAYS),
            )
            for row in found
        ],
    )


def details(
    session: Session, rule_id: int, now: datetime | None = None, *, language: str = "en"
) -> ReorderDetails | None:
    """Return the pane of a rule, or None when there is no such rule."""
    found = rows(session, [rule_id], language=language)
    if not found:
        return None
    row = found[0]
    item = session.get_one(Item, row.item_id)
    sums = why(row.levels, Rule(row.minimum, row.target, row.multiple))
    if row.proposal_id is not None:
        sums = proposals.explain(session, row.proposal_id, now or utc_now())
    return ReorderDetails(row, sums, item.currency, item.cost_minor * (row.quantity or sums.quantity))
