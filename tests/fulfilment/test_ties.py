"""What ties an item is looked for in every table that names items."""

from collections.abc import Callable

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment import ties
from models.advice import Advice, AdviceLine
from models.base import Base, utc_now
from models.database import Database
from models.item import Item, Supplier
from models.purchase import Inspection, Receipt
from models.returns import Return, ReturnLine
from models.transit import Transfer, TransferLine

LOOKED_AT = {
    "allocation", "balance", "order_line", "purchase_line", "receipt_line", "advice_line", "inspection",
    "transfer_line", "return_line", "count_task", "kit_part", "work",
}  # fmt: skip
"""Tables of work that is not done; what names an item there ties it."""
MOVED_ALONG = {"identifier", "item_place", "item_substitute", "proposal", "reorder_rule", "reservation"}
"""Merging carries these along, retiring leaves them."""
PAST = {"count_result", "demand_row", "item_merger", "lot", "move", "order_kit", "receipt_difference"}
"""What was, and stays as it was."""


def test_every_table_that_names_an_item_was_thought_of() -> None:
    naming = {
        table.name
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == "item" for key in column.foreign_keys)
    }
    assert naming == LOOKED_AT | MOVED_ALONG | PAST


def advice(session: Session, item_id: int) -> None:
    supplier = Supplier(code="S", name="S")
    session.add(supplier)
    session.flush()
    made = Advice(number="ASN-1", supplier_id=supplier.id, warehouse_id=1, announced_at=utc_now())
    session.add(made)
    session.flush()
    session.add(AdviceLine(advice_id=made.id, item_id=item_id, quantity=1))


def inspection(session: Session, item_id: int) -> None:
    receipt = Receipt(code="R1", warehouse_id=1, opened_at=utc_now())
    session.add(receipt)
    session.flush()
    row = {"item_id": item_id, "lot_id": builders.lot(session, item_id).id, "quantity": 1, "opened_at": utc_now()}
    session.add(Inspection(receipt_id=receipt.id, location_id=builders.bin_at(session, "HOLD").id, **row))


def returned(session: Session, item_id: int) -> None:
    made = Return(code="RET-1", warehouse_id=1, opened_at=utc_now())
    session.add(made)
    session.flush()
    session.add(ReturnLine(return_id=made.id, item_id=item_id))


TIES: dict[str, tuple[Callable[[Session, int], None], str]] = {
    "notices": (advice, "announced deliveries ASN-1"),
    "inspections": (inspection, "waiting for inspection in HOLD"),
    "returns": (returned, "open returns RET-1"),
}


@pytest.mark.parametrize("kind", TIES)
def test_open_work_is_told_by_name_until_it_is_done(database: Database, kind: str) -> None:
    do, says = TIES[kind]
    builders.warehouse(database)
    database.write("test", lambda session: do(session, builders.item(session, "RED").id))
    found = database.read(lambda s: ties.ties(s, s.scalars(select(Item.id)).one(), ties.FOR_MERGING))
    assert [str(tie.text) for tie in found] == [says]


def test_open_transfers_are_told_by_number(database: Database) -> None:
    builders.warehouse(database)

    def plan(session: Session) -> None:
        item = builders.item(session, "RED")
        supplier = Supplier(code="S", name="S")
        session.add(supplier)
        session.flush()
        place = builders.bin_at(session, "ON-THE-WAY").id
        made = Transfer(number="T-1", from_warehouse_id=1, supplier_id=supplier.id, place_id=place, made_at=utc_now())
        session.add(made)
        session.flush()
        session.add(TransferLine(transfer_id=made.id, item_id=item.id, quantity=1))

    database.write("test", plan)
    found = database.read(lambda s: ties.ties(s, s.scalars(select(Item.id)).one(), ties.FOR_RETIRING))
    assert [str(tie.text) for tie in found] == ["open transfers T-1"]
