"""What the stock of a warehouse has cost at the end of a day, by FIFO or by the moving average, from the moves alone.

A piece from a supplier has cost what its purchase line says, where that is in the currency of the item; every other
piece that comes (found, returned, from an own file) what the item says now, or its parts where an assembled kit says
nothing. Carrying pieces to another warehouse costs nothing: the house is valued as one, and each warehouse has its
share by pieces.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Row, ScalarSelect, and_, case, func, select
from sqlalchemy.orm import Session, aliased

from fulfilment import naming
from fulfilment.items.recipes import ASSEMBLED
from fulfilment.stock import ledger, standing
from fulfilment.stock.valuing import Flow, Method, shares, worth
from models.item import Item, KitPart, Supplier
from models.journal import JournalEntry, Operation
from models.place import LocationKind, Warehouse
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine
from models.stock import Move

PORTION = 5_000
"""Rows that are read from the database at once."""


@dataclass(frozen=True)
class ValueRow:
    """What the stock of one item in a warehouse has cost."""

    id: int
    """Item."""
    sku: str
    """SKU."""
    name: str
    """Name and variant."""
    on_hand: int
    """Pieces in the warehouse."""
    value_minor: int
    """What they have cost."""
    currency: str
    """Currency of the cost."""

    @property
    def cost_minor(self) -> int:
        """Cost of a piece, rounded to the unit, for reading; the value is not computed from it."""
        return (2 * self.value_minor + self.on_hand) // (2 * self.on_hand) if self.on_hand else 0


def values(
    session: Session, warehouse_id: int, day: date, method: Method, *, language: str = "en"
) -> Iterator[ValueRow]:
    """Yield what each item that was in a warehouse at the end of `day` had cost, by item."""
    before = standing.end_of(session, warehouse_id, day)
    warehouses = session.scalars(select(Warehouse.id).order_by(Warehouse.id)).all()
    pieces = {each: standing.standing(session, each, before) for each in warehouses}
    place = warehouses.index(warehouse_id)
    named = naming.name_column(language), naming.variant_column(language)
    facts = select(Item.id, Item.sku, *named, Item.cost_minor, Item.currency).order_by(Item.id)
    items = iter(session.execute(facts.execution_options(yield_per=PORTION)))
    of_parts = parts_costs(session)
    for item_id, flows in _flows(session, before):
        item = next(item for item in items if item.id == item_id)
        counts = [pieces[each].get(item_id, 0) for each in warehouses]
        if counts[place]:
            cost_minor = item.cost_minor or of_parts.get(item_id, 0)
            found = worth((_flow(row, cost_minor) for row in flows), method)
            part = shares(found.value_minor, counts)[place]
            name = f"{item.name} {item.variant}".strip()
            yield ValueRow(item_id, item.sku, name, counts[place], part, item.currency)


def parts_costs(session: Session) -> dict[int, int]:
    """Return what the parts of each assembled kit that has no cost of its own cost together."""
    part, kit = aliased(Item), aliased(Item)
    cost = func.sum(KitPart.quantity * part.cost_minor)
    rows = session.execute(
        select(KitPart.kit_id, cost)
        .join(part, part.id == KitPart.part_id)
        .join(kit, kit.id == KitPart.kit_id)
        .where(kit.kit == ASSEMBLED, kit.cost_minor == 0, kit.currency == part.currency)
        .group_by(KitPart.kit_id)
    )
    return {row[0]: int(row[1]) for row in rows}


def total(rows: list[ValueRow]) -> dict[str, int]:
    """Return the value of all rows by currency."""
    found: dict[str, int] = {}
    for row in rows:
        found[row.currency] = found.get(row.currency, 0) + row.value_minor
    return dict(sorted(found.items()))


Rows = Iterator[Row[*tuple[int, ...]]]


def _flows(session: Session, before: object) -> Iterator[tuple[int, Rows]]:
    """Yield what came and went of each item before a moment, in the order in which it did, by item."""
    outside = sorted(ledger.outside(session).values())
    comes, goes = Move.source_id.in_(outside), Move.target_id.in_(outside)
    pieces = func.sum(case((comes, Move.quantity), else_=-Move.quantity))
    supplier = ledger.outside(session)[LocationKind.SUPPLIER]
    paid = func.sum(case((Move.source_id == supplier, Move.quantity * func.coalesce(_paid(), 0)), else_=0))
    statement = (
        select(Move.item_id, Move.operation_id, Operation.undoes_id, pieces.label("pieces"), paid.label("paid"))
        .join(Operation, Operation.id == Move.operation_id)
        .where(comes != goes, Operation.at < before)
        .group_by(Move.item_id, Move.operation_id, Operation.undoes_id)
        .order_by(Move.item_id, Move.operation_id)
        .execution_options(yield_per=PORTION)
    )
    return groupby(session.execute(statement), attrgetter("item_id"))


def _paid() -> ScalarSelect[int]:
    """Return what the purchase line of a move's receipt says of a piece, nothing where it does not say."""
    return (
        select(func.max(PurchaseLine.cost_minor))
        .select_from(PurchaseLine)
        .join(Receipt, Receipt.purchase_order_id == PurchaseLine.purchase_order_id)
        .join(ReceiptLine, and_(ReceiptLine.receipt_id == Receipt.id, ReceiptLine.item_id == PurchaseLine.item_id))
        .join(JournalEntry, JournalEntry.row_id == ReceiptLine.id)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_order_id)
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .join(Item, Item.id == PurchaseLine.item_id)
        .where(
            JournalEntry.table_name == ReceiptLine.__tablename__,
            JournalEntry.operation_id == Move.operation_id,
            PurchaseLine.item_id == Move.item_id,
            Supplier.currency == Item.currency,
        )
        .correlate(Move)
        .scalar_subquery()
    )


def _flow(row: Row[*tuple[int, ...]], cost_minor: int) -> Flow:
    came = max(0, row.pieces)
    return Flow(row.pieces, row.paid or came * cost_minor, key=row.operation_id, undoes=row.undoes_id or 0)
