"""Undo: what is taken back leaves the world as it was, or says what stands in the way."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from functools import partial

import pytest
from builders import place, red_in_two_bins
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import BENCH, blocker, do, move, refusal, take_back, world

from fulfilment.stock import count_results, counting, ledger, receiving, undo
from fulfilment.stock.receiving import Arrival
from fulfilment.stock.verify import verify
from models import journal
from models.base import utc_now
from models.database import Database
from models.item import Identifier, Item, Lot, Supplier
from models.journal import Actor
from models.purchase import PurchaseLine, PurchaseOrder, Receipt, ReceiptLine
from models.stock import CountTask


@pytest.fixture
def house(database: Database) -> Database:
    return red_in_two_bins(database)


def test_a_move_taken_back_is_a_new_move_the_other_way(house: Database) -> None:
    before = world(house)
    undone = take_back(house, do(house, partial(move, source="A", target="B", pieces=4)))
    assert world(house) == before
    moves = house.read(lambda session: journal.sealed_moves(session, undone))
    assert [row[2] for row in moves] == [4]


def test_a_field_taken_back_has_its_old_value(house: Database) -> None:
    before = world(house)
    change = do(house, lambda session: setattr(session.scalars(select(Item)).one(), "name", "Other"))
    assert world(house) != before
    take_back(house, change)
    assert world(house) == before


def test_dates_and_nothing_come_back_as_they_were(house: Database) -> None:
    lot_id = house.read(lambda session: session.scalars(select(Lot.id)).one())
    first = do(house, lambda session: setattr(session.get_one(Lot, lot_id), "removal_on", date(2030, 1, 2)))
    second = do(house, lambda session: setattr(session.get_one(Lot, lot_id), "removal_on", None))
    take_back(house, second)
    assert house.read(lambda session: session.get_one(Lot, lot_id).removal_on) == date(2030, 1, 2)
    take_back(house, first)
    assert house.read(lambda session: session.get_one(Lot, lot_id).removal_on) is None


def test_a_row_added_and_taken_back_is_gone(house: Database) -> None:
    before = world(house)
    added = do(house, lambda session: session.add(Identifier(item_id=place(session, "A").item_id, text="123")))
    take_back(house, added)
    assert world(house) == before


def test_a_row_removed_and_taken_back_is_there_again(house: Database) -> None:
    do(house, lambda session: session.add(Identifier(item_id=place(session, "A").item_id, text="123", quantity=6)))
    before = world(house)
    removed = do(house, lambda session: session.delete(session.scalars(select(Identifier)).one()))
    take_back(house, removed)
    assert world(house) == before


def test_a_claim_taken_back_is_free(house: Database) -> None:
    before = world(house)
    take_back(house, do(house, lambda session: ledger.claim(session, place(session, "A"), 6)))
    assert world(house) == before


def test_a_fetch_taken_back_is_claimed_again(house: Database) -> None:
    do(house, lambda session: ledger.claim(session, place(session, "A"), 6))
    before = world(house)

    def fetch(session: Session) -> None:
        ledger.post(session, place(session, "A"), place(session, "B").location_id, 6, claimed=6)

    take_back(house, do(house, fetch))
    assert world(house) == before


def test_goods_that_moved_on_name_the_move(house: Database) -> None:
    first = do(house, partial(move, source="A", target="B", pieces=4))
    do(house, partial(move, source="B", target="A", pieces=1), "stock.later")
    assert blocker(house, first).kind == "stock.later"


def test_a_field_changed_since_names_the_change(house: Database) -> None:
    first = do(house, lambda session: setattr(session.scalars(select(Item)).one(), "name", "One"))
    do(house, lambda session: setattr(session.scalars(select(Item)).one(), "name", "Two"), "item.later")
    assert blocker(house, first).kind == "item.later"


def test_a_refused_undo_changes_nothing(house: Database) -> None:
    def both(session: Session) -> None:
        move(session, "A", "B", 4)
        session.scalars(select(Item)).one().name = "One"

    first = do(house, both)
    do(house, lambda session: setattr(session.scalars(select(Item)).one(), "name", "Two"))
    assert blocker(house, first).kind == "deed"


def test_an_operation_is_taken_back_once(house: Database) -> None:
    do(house, partial(move, source="A", target="B", pieces=4))
    moved = do(house, partial(move, source="A", target="B", pieces=4))
    take_back(house, moved)
    assert str(refusal(house, moved).sentence).startswith("It was taken back before: taken back: deed (")


def test_the_newest_operation_of_the_station_is_undone_first(house: Database) -> None:
    first = do(house, partial(move, source="A", target="B", pieces=1))
    second = do(house, partial(move, source="A", target="B", pieces=1))

    def last(session: Session) -> int | None:
        found = undo.last_undoable(session, 1, ("deed",))
        return found.id if found else None

    assert house.read(last) == second
    take_back(house, second)
    assert house.read(last) == first
    take_back(house, first)
    assert house.read(last) is None


def test_another_station_and_other_kinds_are_not_undone(house: Database) -> None:
    do(house, partial(move, source="A", target="B", pieces=1), "other")
    house.write("deed", partial(move, source="A", target="B", pieces=1), actor=Actor())
    assert house.read(lambda session: undo.last_undoable(session, 1, ("deed",))) is None


def test_an_undo_can_be_undone(house: Database) -> None:
    moved = do(house, partial(move, source="A", target="B", pieces=4))
    after = world(house)
    take_back(house, take_back(house, moved))
    assert world(house) == after


def test_a_row_that_others_build_on_stays_and_says_so(house: Database) -> None:
    """An added purchase order that was received from since cannot vanish under its receipt."""

    def buy(session: Session) -> None:
        supplier = Supplier(code="S", name="S")
        session.add(supplier)
        session.flush()
        bought = PurchaseOrder(number="PO", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
        session.add(bought)
        session.flush()
        item_id = place(session, "A").item_id
        session.add(PurchaseLine(purchase_order_id=bought.id, item_id=item_id, quantity=5))

    bought = do(house, buy)

    def receive(session: Session) -> None:
        purchase_order_id = session.scalars(select(PurchaseOrder.id)).one()
        receipt = receiving.open_receipt(session, 1, purchase_order_id=purchase_order_id)
        item_id = place(session, "A").item_id
        receiving.take_in(session, receipt, Arrival(item_id, 2), today=date(2026, 1, 1))

    do(house, receive, "stock.receive")
    assert blocker(house, bought).kind == "stock.receive"


Deed = tuple[str, int]


def deed(session: Session, kind: str, pieces: int) -> None:
    here = place(session, "A")
    if kind == "move":
        move(session, "A", "B", pieces)
    elif kind == "rename":
        session.get_one(Item, here.item_id).name = f"Name {pieces}"
    elif kind == "claim":
        ledger.claim(session, here, pieces)
    elif kind == "count":
        count_results.record(session, here, pieces)
    elif kind == "identifier":
        session.add(Identifier(item_id=here.item_id, text=f"CODE-{pieces}-{utc_now().timestamp()}"))
    elif kind == "receive":
        receipt = session.scalars(select(Receipt)).first() or receiving.open_receipt(session, 1)
        receiving.take_in(session, receipt, Arrival(here.item_id, pieces), today=date(2026, 1, 1))
    else:
        counting.open_count(session, here, "count")


@settings(max_examples=20)
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.stress)])
@given(
    deeds=st.lists(
        st.tuples(
            st.sampled_from(["move", "rename", "claim", "count", "identifier", "receive", "ask"]), st.integers(1, 4)
        ),
        min_size=1,
        max_size=8,
    )
)
def test_undoing_everything_backwards_is_as_if_nothing_happened(
    new_warehouse: Callable[[str], AbstractContextManager[Database]], kind: str, deeds: list[Deed]
) -> None:
    with new_warehouse(kind) as house:
        red_in_two_bins(house)
        house.write("receive.open", partial(receiving.open_receipt, warehouse_id=1))  # one that is undone stays, closed
        before, done = world(house), []
        for name, pieces in deeds:
            try:
                made = house.write_operation("deed", partial(deed, kind=name, pieces=pieces), actor=BENCH)
            except ledger.StockRefusedError:
                continue
            done.extend([made.operation_id] if made.operation_id else [])
        for operation_id in reversed(done):
            take_back(house, operation_id)
        assert world(house) == before
        assert [found for found in house.read(verify).disagreements if found.check != "claims"] == []


def test_the_world_of_these_tests_sees_receipts_and_counts(house: Database) -> None:
    """The negative control of the property above."""
    before = world(house)
    do(house, partial(deed, kind="receive", pieces=1))
    do(house, partial(deed, kind="ask", pieces=1))
    after = world(house)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {Receipt.__tablename__, ReceiptLine.__tablename__, CountTask.__tablename__, "balance"}
