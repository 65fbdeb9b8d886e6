"""Proposals have identity: asking twice never orders twice."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import builders
import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from fulfilment.reordering import proposals
from fulfilment.reordering.proposals import Refreshed
from fulfilment.stock import ledger, undo
from fulfilment.stock.ledger import Place
from fulfilment.stock.refusal import RefusedError
from models.database import Database
from models.item import Item, Lot, Supplier
from models.journal import Operation
from models.order import Allocation, Order, OrderLine, Reservation
from models.place import Location, Warehouse
from models.purchase import Proposal, PurchaseLine, PurchaseOrder, ReorderRule
from models.sorting import natural_key
from models.stock import Balance

NOW = datetime(2026, 7, 14, 12, tzinfo=UTC)


@pytest.fixture
def shop(database: Database) -> Database:
    """RED (4 on hand, buys at 5 up to 20 by 6 from S1), BLUE (none, 0 up to 10 from S2), GREEN (plenty)."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        first = Supplier(code="S1", name="One", lead_time_days=7)
        second = Supplier(code="S2", name="Two")
        session.add_all([first, second])
        bin_ = builders.bin_at(session, "A-1")
        session.flush()
        rows = (("RED", 4, (5, 20, 6), first.id), ("BLUE", 0, (0, 10, 1), second.id), ("GREEN", 50, (5, 20, 1), None))
        for sku, pieces, (minimum, target, multiple), supplier_id in rows:
            item = builders.item(session, sku, cost_minor=250)
            if pieces:
                builders.stock(session, item.id, bin_.id, pieces)
            rule = ReorderRule(item_id=item.id, warehouse_id=1, minimum=minimum, target=target, multiple=multiple)
            rule.supplier_id = supplier_id
            session.add(rule)

    database.write("test", prepare)
    return database


def refresh(shop: Database, now: datetime = NOW) -> Refreshed:
    return shop.write("reorder.refresh", partial(proposals.refresh, warehouse_id=1, now=now))


def item_id(session: Session, sku: str) -> int:
    return session.scalars(select(Item.id).where(Item.sku == sku)).one()


def proposal(shop: Database, sku: str) -> Proposal:
    """Return the newest proposal of an item."""
    query = select(Proposal).join(Item, Item.id == Proposal.item_id).where(Item.sku == sku)
    return shop.read(lambda session: session.scalars(query.order_by(Proposal.id.desc())).first())  # type: ignore[arg-type, return-value]


def order(shop: Database, *skus: str) -> list[PurchaseOrder]:
    ids = [proposal(shop, sku).id for sku in skus]
    return shop.write("reorder.order", partial(proposals.order, proposal_ids=ids, now=NOW))


def stock(shop: Database, sku: str, pieces: int) -> None:
    def take_in(session: Session) -> None:
        bin_id = session.scalars(select(Location.id).where(Location.code == "A-1")).one()
        builders.stock(session, item_id(session, sku), bin_id, pieces)

    shop.write("test", take_in)


def test_what_is_low_is_proposed_once(shop: Database) -> None:
    assert refresh(shop) == Refreshed(made=2)
    assert (proposal(shop, "RED").quantity, proposal(shop, "BLUE").quantity) == (18, 10)


def test_asking_twice_changes_nothing(shop: Database) -> None:
    refresh(shop)
    again = shop.write_operation("reorder.refresh", partial(proposals.refresh, warehouse_id=1, now=NOW))
    assert (again.value, again.operation_id) == (Refreshed(kept=2), None)


def test_a_proposal_keeps_its_identity_when_its_quantity_changes(shop: Database) -> None:
    refresh(shop)
    before = proposal(shop, "RED").id
    stock(shop, "RED", 1)
    assert refresh(shop) == Refreshed(changed=0, kept=2)
    shop.write("test", lambda session: builders.order(session, "SO-1", [(item_id(session, "RED"), 9)]))
    assert refresh(shop) == Refreshed(changed=1, kept=1)
    assert (proposal(shop, "RED").id, proposal(shop, "RED").quantity) == (before, 24)


def test_what_is_no_longer_needed_is_withdrawn(shop: Database) -> None:
    refresh(shop)
    stock(shop, "RED", 30)
    assert refresh(shop) == Refreshed(withdrawn=1, kept=1)
    assert proposal(shop, "RED").state == "withdrawn"


def test_a_need_that_comes_back_is_a_new_proposal(shop: Database) -> None:
    refresh(shop)
    first = proposal(shop, "RED").id
    stock(shop, "RED", 30)
    refresh(shop)
    shop.write("test", lambda session: builders.order(session, "SO-1", [(item_id(session, "RED"), 40)]))
    assert refresh(shop) == Refreshed(made=1, kept=1)
    assert proposal(shop, "RED").id != first


def test_a_quantity_set_by_hand_stays(shop: Database) -> None:
    refresh(shop)
    shop.write("x", partial(proposals.change_quantity, proposal_id=proposal(shop, "RED").id, quantity=100))
    stock(shop, "RED", 30)
    assert refresh(shop) == Refreshed(kept=2)
    assert (proposal(shop, "RED").quantity, proposal(shop, "RED").state) == (100, "proposed")


def test_a_quantity_of_nothing_is_refused(shop: Database) -> None:
    refresh(shop)
    with pytest.raises(RefusedError, match=r"reorder\.nothing"):
        shop.write("x", partial(proposals.change_quantity, proposal_id=proposal(shop, "RED").id, quantity=0))


def test_a_dismissed_item_is_left_alone_until_its_day(shop: Database) -> None:
    refresh(shop)
    until = date(2026, 7, 20)
    shop.write("x", partial(proposals.dismiss, proposal_id=proposal(shop, "RED").id, until=until))
    assert refresh(shop) == Refreshed(kept=1)
    assert refresh(shop, NOW + timedelta(days=5)) == Refreshed(kept=1)
    assert refresh(shop, NOW + timedelta(days=6)) == Refreshed(made=1, kept=1)


def test_the_day_is_that_of_the_site(shop: Database) -> None:
    shop.write("x", lambda session: setattr(session.get_one(Warehouse, 1), "time_zone", "Pacific/Auckland"))
    refresh(shop)
    shop.write("x", partial(proposals.dismiss, proposal_id=proposal(shop, "RED").id, until=date(2026, 7, 15)))
    assert refresh(shop, NOW + timedelta(minutes=1)) == Refreshed(made=1, kept=1)


def test_ordering_makes_one_purchase_order_a_supplier(shop: Database) -> None:
    refresh(shop)
    made = order(shop, "RED", "BLUE")
    assert [(po.number, po.expected_on) for po in made] == [("PO-000001", date(2026, 7, 21)), ("PO-000002", None)]
    lines = shop.read(lambda session: session.scalars(select(PurchaseLine).order_by(PurchaseLine.id)).all())
    assert [(line.quantity, line.cost_minor) for line in lines] == [(18, 250), (10, 250)]
    assert proposal(shop, "RED").state == "ordered"


def test_what_is_ordered_is_incoming_and_not_proposed_again(shop: Database) -> None:
    refresh(shop)
    order(shop, "RED", "BLUE")
    assert refresh(shop) == Refreshed()


def test_an_ordered_proposal_cannot_be_ordered_again(shop: Database) -> None:
    refresh(shop)
    order(shop, "RED")
    with pytest.raises(RefusedError) as refusal:
        order(shop, "BLUE", "RED")
    assert str(refusal.value.sentence) == "RED is ordered already: PO-000001"
    assert proposal(shop, "BLUE").state == "proposed"


def test_the_same_proposal_named_twice_is_ordered_once(shop: Database) -> None:
    refresh(shop)
    (made,) = order(shop, "RED", "RED")
    lines = shop.read(lambda session: session.scalars(select(PurchaseLine.quantity)).all())
    assert (made.number, lines) == ("PO-000001", [18])


def test_without_a_supplier_nothing_is_ordered(shop: Database) -> None:
    shop.write("test", lambda session: builders.order(session, "SO-1", [(item_id(session, "GREEN"), 60)]))
    refresh(shop)
    with pytest.raises(RefusedError) as refusal:
        order(shop, "RED", "GREEN")
    assert str(refusal.value.sentence) == "No supplier is known for GREEN"
    assert shop.read(lambda session: session.scalars(select(PurchaseOrder)).all()) == []


def test_an_order_undone_is_proposed_again(shop: Database) -> None:
    refresh(shop)
    order(shop, "RED")

    def take_back(session: Session) -> None:
        query = select(Operation).where(Operation.kind == "reorder.order")
        undo.undo(session, session.scalars(query).one())

    shop.write("undo", take_back)
    assert (proposal(shop, "RED").state, refresh(shop)) == ("proposed", Refreshed(kept=2))


def test_every_figure_of_the_sum_comes_from_the_books(shop: Database) -> None:
    def prepare(session: Session) -> None:
        red = item_id(session, "RED")
        bin_id = session.scalars(select(Location.id).where(Location.code == "A-1")).one()
        place = Place(red, bin_id, builders.lot(session, red).id)
        one, two = (builders.order(session, number, [(red, pieces)]) for number, pieces in (("SO-1", 3), ("SO-2", 9)))
        line_of = {row.order_id: row.id for row in session.scalars(select(OrderLine))}
        ledger.claim(session, place, 2)
        session.add(
            Allocation(order_line_id=line_of[one.id], item_id=red, location_id=bin_id, lot_id=place.lot_id, quantity=2)
        )
        session.add(Reservation(order_line_id=line_of[two.id], item_id=red, warehouse_id=1, quantity=2))
        supplier_id = session.scalars(select(Supplier.id)).first()
        bought = PurchaseOrder(number="X", supplier_id=supplier_id, warehouse_id=1, ordered_at=NOW)
        session.add(bought)
        session.flush()
        session.add(PurchaseLine(purchase_order_id=bought.id, item_id=red, quantity=7, received=4))

    shop.write("test", prepare)
    refresh(shop)
    why = shop.read(partial(proposals.explain, proposal_id=proposal(shop, "RED").id, now=NOW))
    assert [str(row) for row in why.sums] == [
        "4 on hand − 2 allocated − 2 reserved − 8 backordered = -8 available",
        "-8 available + 3 incoming = -5, not above the minimum of 5",
        "target 20 − -5 = 25, in multiples of 6: 30",
    ]
    assert why.quantity == proposal(shop, "RED").quantity


@pytest.mark.parametrize("change", ["held", "expired", "not_pickable"])
def test_stock_that_cannot_be_sold_does_not_count(shop: Database, change: str) -> None:
    def spoil(session: Session) -> None:
        lot = builders.lot(session, item_id(session, "GREEN"))
        if change == "held":
            lot.is_held = True
        elif change == "expired":
            lot.expires_on = lot.removal_on = date(2026, 7, 13)
        else:
            session.scalars(select(Location).where(Location.code == "A-1")).one().is_pickable = False

    shop.write("test", spoil)
    refresh(shop)
    assert proposal(shop, "GREEN").quantity == 20


def test_stock_on_the_dock_counts(shop: Database) -> None:
    def arrive(session: Session) -> None:
        dock_id = session.scalars(select(Location.id).where(Location.kind == "dock")).one()
        builders.stock(session, item_id(session, "BLUE"), dock_id, 5)

    shop.write("test", arrive)
    assert refresh(shop) == Refreshed(made=1)


def test_finished_orders_want_nothing(shop: Database) -> None:
    shop.write(
        "test",
        lambda session: builders.order(session, "SO-1", [(item_id(session, "GREEN"), 60)], state="cancelled"),
    )
    assert refresh(shop) == Refreshed(made=2)


def test_another_warehouse_neither_gives_nor_wants(shop: Database) -> None:
    def elsewhere(session: Session) -> None:
        other = Warehouse(code="OTHER", name="Other")
        session.add(other)
        session.flush()
        bin_ = builders.bin_at(session, "Z-1", warehouse_id=other.id)
        builders.stock(session, item_id(session, "RED"), bin_.id, 99)
        builders.order(session, "SO-1", [(item_id(session, "GREEN"), 60)], warehouse_id=other.id)

    shop.write("test", elsewhere)
    assert refresh(shop) == Refreshed(made=2)


def test_ten_thousand_items_are_computed_once_and_kept(database: Database) -> None:
    builders.warehouse(database)

    def fill(session: Session) -> None:
        connection = session.connection()
        ids = range(1, 10_001)
        bins = [
            {"id": 1000 + n, "warehouse_id": 1, "code": f"B{n}", "kind": "bin", "sort_key": natural_key(f"B{n}")}
            for n in range(500)
        ]
        connection.execute(insert(Location), [{**row, "is_pickable": True} for row in bins])
        connection.execute(insert(Item), [{"id": n, "sku": f"S{n}", "name": f"Item {n}"} for n in ids])
        connection.execute(insert(Lot), [{"id": n, "item_id": n} for n in ids])
        connection.execute(
            insert(Balance),
            [
                {"item_id": n, "lot_id": n, "location_id": 1000 + (n + k) % 500, "on_hand": 5, "allocated": 0}
                for n in ids
                for k in range(2)
            ],
        )
        recipient = builders.order(session, "SO-0", [(1, 1)]).recipient_id
        orders = [{"id": 100 + n, "number": f"SO-{n}", "warehouse_id": 1, "recipient_id": recipient} for n in ids]
        connection.execute(insert(Order), [{**row, "ordered_at": NOW} for row in orders])
        connection.execute(
            insert(OrderLine),
            [{"order_id": 100 + n, "external_key": "1", "item_id": n, "quantity": 1} for n in ids],
        )
        rules = [{"item_id": n, "warehouse_id": 1, "minimum": n % 20, "target": 40} for n in ids]
        connection.execute(insert(ReorderRule), rules)

    database.write("test", fill)
    first = refresh(database)
    assert first.made > 4000
    assert refresh(database) == Refreshed(kept=first.made)
