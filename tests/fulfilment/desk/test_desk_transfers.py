"""Transfers at the desk: planned, proposed, sent back, credited, and taken back step by step."""

from datetime import date

import builders
import pytest
from sqlalchemy import select
from transferring import EAST, MAIN, RED, arriving, does, house, lines, loading, on_hand, stands, state

from fulfilment.desk import transfers as desk
from fulfilment.desk.transfers import Plan
from fulfilment.queries import locations, papers, transfers
from fulfilment.queries.listing import Filter, Sort
from fulfilment.stock.transfers import Destination
from models.database import Database
from models.item import Item
from models.journal import Operation
from models.order import Order
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.returns import Return, ReturnedGoods, ReturnLine

THERE, BACK = Destination(warehouse_id=EAST), Destination(supplier_id=1)


@pytest.fixture
def two(database: Database) -> Database:
    return house(database)


def planned(database: Database, to: Destination = THERE, **facts) -> str:
    """Plan a transfer of 3 RED and return its number."""
    plan = Plan(to, **{"item": RED, "pieces": 3, **facts})
    action = desk.send_back if to is BACK else desk.make
    assert does(database, action, plan=plan).notice.id == "transfer.made"
    return database.read(lambda s: transfers.rows(s, list(transfers.ids(s))[:1])[0].number)


def sent(database: Database, number: str) -> None:
    talking = loading(database)
    talking.scans(number, "A", RED, RED, RED, number)
    talking.command("CANCEL")
    talking.command("CLOSE")


def row(database: Database):
    return database.read(lambda s: transfers.rows(s, list(transfers.ids(s)))[0])


def test_a_transfer_is_planned_with_its_first_item(two):
    number = planned(two, expected_on=date(2031, 5, 1))
    seen = row(two)
    assert (seen.number, seen.origin, seen.goal, seen.wanted) == (number, "MAIN", "EAST", 3)
    assert (seen.expected_on, str(seen.words)) == (date(2031, 5, 1), "planned")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"item": "NOBODY", "pieces": 1}, "transfer.no_item"),
        ({"item": "RED", "pieces": 0}, "transfer.no_pieces"),
    ],
)
def test_what_makes_no_sense_makes_no_transfer(two, facts, said):
    assert does(two, desk.make, plan=Plan(THERE, **facts)).notice.id == said
    assert len(two.read(transfers.ids)) == 0


def test_a_transfer_to_the_same_warehouse_is_refused(two):
    plan = Plan(Destination(warehouse_id=MAIN))
    assert does(two, desk.make, plan=plan).notice.id == "transfer.same_warehouse"


def test_items_are_added_and_taken_off(two):
    number = planned(two)
    assert does(two, desk.want, transfer_id=1, text="MILK", pieces=5).notice.id == "transfer.wanted"
    does(two, desk.want, transfer_id=1, text="RED", pieces=-2)
    assert lines(two, number) == [(1, 0, 0, 0, 0), (5, 0, 0, 0, 0)]


def test_what_has_left_is_not_changed(two):
    sent(two, planned(two))
    assert does(two, desk.want, transfer_id=1, text="MILK", pieces=5).notice.id == "transfer.wrong_state"


def test_what_another_warehouse_lacks_is_proposed_as_far_as_it_can_be_spared(two):
    def rules(session):
        items = {item.sku: item.id for item in session.scalars(select(Item))}
        session.add(ReorderRule(item_id=items["RED"], warehouse_id=EAST, minimum=4, target=20))
        session.add(ReorderRule(item_id=items["MILK"], warehouse_id=EAST, minimum=0, target=0))
        session.add(ReorderRule(item_id=items["RED"], warehouse_id=MAIN, minimum=2, target=30))

    two.write("test", rules)
    assert does(two, desk.propose, warehouse_id=EAST).notice.id == "transfer.proposed"
    assert lines(two, row(two).number) == [(8, 0, 0, 0, 0)]


def test_nothing_is_proposed_where_nothing_is_lacking(two):
    assert does(two, desk.propose, warehouse_id=EAST).notice.id == "transfer.nothing_lacking"
    assert len(two.read(transfers.ids)) == 0


def test_returns_that_lie_for_a_supplier_are_sent_back_together(two):
    def came_back(session):
        order = builders.order(session, "SO-1", [(builders.place(session, "A").item_id, 4)])
        goods = builders.place(session, "A")
        hold = builders.bin_at(session, "HOLD", is_pickable=False)
        builders.stock(session, goods.item_id, hold.id, 2)
        made = Return(code="RT1", order_id=order.id, warehouse_id=1, state="open", opened_at=order.ordered_at)
        bought = PurchaseOrder(number="PO-1", supplier_id=1, warehouse_id=1, ordered_at=order.ordered_at)
        session.add_all([made, bought])
        session.flush()
        session.add(PurchaseLine(purchase_order_id=bought.id, item_id=goods.item_id, quantity=1))
        line = ReturnLine(return_id=made.id, item_id=goods.item_id)
        session.add(line)
        session.flush()
        facts = {"lot_id": goods.lot_id, "grade": "faulty", "disposition": "supplier", "place_id": hold.id}
        session.add(ReturnedGoods(return_line_id=line.id, quantity=3, **facts))

    two.write("test", came_back)
    number = planned(two, BACK, item="", pieces=0, reference="RMA-9")
    assert lines(two, number) == [(2, 0, 0, 0, 0)]
    assert (row(two).reference, row(two).goal, row(two).is_to_supplier) == ("RMA-9", "Supplier", True)
    assert two.read(lambda s: s.scalar(select(Order.number))) == "SO-1"


def test_what_went_back_is_credited(two):
    number = planned(two, BACK)
    assert does(two, desk.credit, transfer_id=1).notice.id == "transfer.wrong_state"
    sent(two, number)
    assert two.read(lambda s: transfers.credit_of(s, 1)) == {"EUR": 750}
    assert does(two, desk.credit, transfer_id=1).notice.id == "transfer.credited"
    assert (state(two, number), str(row(two).words)) == ("received", "credited")


def test_a_planned_transfer_is_cancelled(two):
    number = planned(two)
    assert does(two, desk.cancel, transfer_id=1).notice.id == "transfer.cancelled"
    assert state(two, number) == "cancelled"


def test_steps_are_taken_back_from_the_newest_on_wherever_they_were_done(two):
    number = planned(two)
    sent(two, number)
    talking = arriving(two)
    talking.scans(number, RED, RED, RED, "E")
    talking.command("LEAVE")
    said = [str(does(two, desk.undo_step, transfer_id=1).notice.text) for _ in range(3)]
    assert [each.split(": ")[1] for each in said] == [
        "transfer taken in",
        "transfer sent off",
        "loaded for a transfer",
    ]
    assert (stands(two), state(two, number)) == ({"A": 10, "P-1": 10}, "draft")


def test_a_step_is_not_taken_back_while_somebody_works_on_it(two):
    number = planned(two)
    sent(two, number)
    arriving(two).scan(number)
    assert does(two, desk.undo_step, transfer_id=1).notice.id == "transfer.elsewhere"


def test_a_loss_in_transit_is_a_step_too(two):
    number = planned(two)
    sent(two, number)
    talking = arriving(two)
    talking.scans(number, RED, "E")
    talking.command("CLOSE")
    talking.command("NEXT")
    steps = [step.kind for step in two.read(lambda s: transfers.details(s, 1)).steps]
    assert steps[-2:] == ["transfer.take_in", "transfer.close"]
    reason = select(Operation.reason).where(Operation.kind == "transfer.close")
    assert two.read(lambda s: s.scalar(reason)) == "lost_in_transit"
    does(two, desk.undo_step, transfer_id=1)
    assert (state(two, number), on_hand(two, number)) == ("in_transit", 2)


def test_both_warehouses_see_it_and_each_view_its_own(two):
    number = planned(two)
    assert [len(two.read(lambda s, w=w: transfers.ids(s, Filter("", "open", w)))) for w in (MAIN, EAST)] == [1, 1]
    sent(two, number)
    counted = two.read(lambda s: transfers.counts(s, EAST))
    assert counted == {"open": 0, "way": 1, "supplier": 0, "done": 0, "all": 1}


@pytest.mark.parametrize("text", ["TF0", "east", "MAIN", "TF000001 EAST"])
def test_a_transfer_is_found_by_number_and_warehouse(two, text):
    planned(two)
    assert len(two.read(lambda s: transfers.ids(s, Filter(text)))) == 1
    assert len(two.read(lambda s: transfers.ids(s, Filter(f"{text} NOBODY")))) == 0


@pytest.mark.parametrize("key", transfers.SORT_KEYS)
def test_the_list_is_sorted_by_each_key(two, key):
    planned(two)
    planned(two, BACK)
    up, down = (two.read(lambda s, d=d: list(transfers.ids(s, sort=Sort(key, is_descending=d)))) for d in (False, True))
    assert sorted(up) == sorted(down) == [1, 2]


def test_the_paper_says_what_goes_where(two):
    number = planned(two)
    talking = loading(two)
    talking.scans(number, "P-1", "P-1")
    note = two.read(lambda s: papers.transfer_note(s, 1))
    assert (note.number, note.goal, note.pallets) == (number, "East", ("P-1",))
    assert [(line.sku, line.wanted, line.loaded, line.lots) for line in note.lines] == [
        ("RED", 3, 4, ()),
        ("MILK", 0, 6, ("X × 6",)),
    ]


def test_places_on_the_way_are_no_places_to_choose(two):
    number = planned(two)
    seen = two.read(
        lambda s: [each.code for each in locations.rows(s, list(locations.ids(s, Filter("", "all", EAST))))]
    )
    assert number not in seen
