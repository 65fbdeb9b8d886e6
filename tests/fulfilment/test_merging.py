"""One item goes into another: what was its is the other's, and undo gives all of it back."""

from collections.abc import Callable
from functools import partial

import builders
import pytest
from builders import place
from sqlalchemy import select
from sqlalchemy.orm import Session
from talking import talk

from fulfilment import merging
from fulfilment.identify import Sort, identify
from fulfilment.merging import Plan
from fulfilment.orders import reservation
from fulfilment.stock import ledger, receiving, undo
from fulfilment.stock.refusal import RefusedError
from fulfilment.stock.verify import verify
from models.base import utc_now
from models.database import Database
from models.item import Identifier, Item, KitPart, Lot, Merger, Substitute, Supplier
from models.journal import Operation
from models.order import Order, OrderLine, Reservation
from models.place import ItemPlace
from models.purchase import PurchaseLine, PurchaseOrder, ReorderRule
from models.tables import BY_NAME

OLD_CODE, NEW_CODE = "4006381333931", "5901234123457"


@pytest.fixture
def house(database: Database) -> Database:
    """OLD: 7 in A and 3 in B, promised, bought, homed, in a kit; NEW: 1 in B."""
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        old, new = builders.item(session, "OLD", code=OLD_CODE), builders.item(session, "NEW", code=NEW_CODE)
        kit, other = builders.item(session, "KIT", kit="sold"), builders.item(session, "OTHER")
        a, b = builders.bin_at(session, "A"), builders.bin_at(session, "B")
        builders.stock(session, old.id, a.id, 7)
        builders.stock(session, old.id, b.id, 3)
        builders.stock(session, new.id, b.id, 1)
        order = builders.order(session, "SO-1", [(old.id, 4)])
        reservation.promise(session, [order])
        supplier = Supplier(code="S", name="S")
        session.add(supplier)
        session.flush()
        bought = PurchaseOrder(number="PO-1", supplier_id=supplier.id, warehouse_id=1, ordered_at=utc_now())
        session.add(bought)
        session.flush()
        session.add(PurchaseLine(purchase_order_id=bought.id, item_id=old.id, quantity=9, received=2))
        session.add(ReorderRule(item_id=old.id, warehouse_id=1, minimum=2, target=8))
        session.add(ItemPlace(item_id=old.id, warehouse_id=1, location_id=a.id))
        session.add(KitPart(kit_id=kit.id, part_id=old.id, quantity=2))
        session.add(Substitute(item_id=other.id, substitute_id=old.id, rank=1))

    database.write("test", prepare)
    return database


def id_of(session: Session, sku: str) -> int:
    return session.scalars(select(Item.id).where(Item.sku == sku)).one()


def merge(house: Database, sku: str = "OLD", into: str = "NEW") -> Plan:
    return house.write("test", lambda session: merging.merge(session, id_of(session, sku), id_of(session, into)))


def everything(house: Database) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows that merging may touch."""

    def read(session: Session) -> dict[str, list[tuple[object, ...]]]:
        names = ("balance", "identifier", "purchase_line", "order_line", "reservation", "reorder_rule", "item_place")
        found = {}
        for name in (*names, "kit_part", "item_substitute", "item_merger", "item"):
            rows = session.execute(select(*BY_NAME[name].__table__.columns)).all()
            found[name] = sorted((tuple(row) for row in rows), key=str)
        found["balance"] = [row for row in found["balance"] if row[3]]
        return found

    return house.read(read)


def refused(house: Database) -> str:
    with pytest.raises(RefusedError) as refusal:
        merge(house)
    return f"{refusal.value.sentence}. {refusal.value.cure}"


def test_the_question_says_what_would_happen(house: Database) -> None:
    asked = house.read(lambda session: merging.plan(session, id_of(session, "OLD"), id_of(session, "NEW")))
    assert asked == Plan("OLD", "NEW", pieces=10, places=2, codes=2, purchases=1, orders=1)


def test_all_goods_are_the_others_where_they_lay_and_the_books_are_right(house: Database) -> None:
    merge(house)
    levels = house.read(lambda s: [ledger.level(s, place(s, where, "NEW")).on_hand for where in ("A", "B")])
    assert levels == [7, 4]
    assert house.read(lambda s: [ledger.level(s, place(s, where, "OLD")).on_hand for where in ("A", "B")]) == [0, 0]
    assert house.read(verify).disagreements == ()


def test_every_code_of_the_old_one_finds_the_new_one(house: Database) -> None:
    merge(house)
    new_id = house.read(lambda session: id_of(session, "NEW"))
    for text in ("OLD", OLD_CODE, NEW_CODE, "NEW"):
        found = house.read(partial(identify, text=text))
        assert [(each.sort, each.id) for each in found.meanings] == [(Sort.ITEM, new_id)], text


def test_orders_and_purchases_wait_for_the_new_one(house: Database) -> None:
    merge(house)

    def read(session: Session) -> tuple[object, ...]:
        wanted = session.execute(select(OrderLine.quantity).where(OrderLine.item_id == id_of(session, "NEW"))).all()
        kept = session.scalars(select(Reservation.quantity).where(Reservation.item_id == id_of(session, "NEW"))).all()
        lines = session.execute(
            select(Item.sku, PurchaseLine.quantity, PurchaseLine.received)
            .join(Item, Item.id == PurchaseLine.item_id)
            .order_by(Item.sku)
        ).all()
        return [tuple(row) for row in wanted], list(kept), [tuple(row) for row in lines]

    assert house.read(read) == ([(4,)], [4], [("NEW", 7, 0), ("OLD", 2, 2)])


def test_homes_rules_kits_and_substitutes_name_the_new_one(house: Database) -> None:
    merge(house)

    def read(session: Session) -> list[int]:
        new_id = id_of(session, "NEW")
        columns = (ItemPlace.item_id, ReorderRule.item_id, KitPart.part_id, Substitute.substitute_id)
        return [session.scalars(select(column)).one() - new_id for column in columns]

    assert house.read(read) == [0, 0, 0, 0]


def test_the_old_one_is_out_of_use_and_says_where_it_went(house: Database) -> None:
    merge(house)
    went = house.read(lambda session: session.execute(select(Merger.item_id, Merger.into_id)).one())
    assert tuple(went) == house.read(lambda session: (id_of(session, "OLD"), id_of(session, "NEW")))
    assert house.read(lambda session: session.scalar(select(Item.is_active).where(Item.sku == "OLD"))) is False


def test_undo_gives_everything_back(house: Database) -> None:
    before = everything(house)
    merge(house)
    assert everything(house) != before

    def take_back(session: Session) -> None:
        operation = session.scalars(select(Operation).order_by(Operation.id.desc()).limit(1)).one()
        assert operation.kind == "item.merge"
        undo.undo(session, operation)

    house.write("undo", take_back)
    assert everything(house) == before
    assert house.read(verify).disagreements == ()


def test_lots_keep_their_codes(database: Database) -> None:
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        for sku in ("OLD", "NEW"):
            builders.item(session, sku, tracking="lot")
        made = builders.bin_at(session, "A")
        old = id_of(session, "OLD")
        builders.stock(session, old, made.id, 5, lot_id=builders.lot(session, old, "L1").id)

    database.write("test", prepare)
    merge(database)
    assert database.read(lambda s: ledger.level(s, place(s, "A", "NEW", "L1")).on_hand) == 5


def test_lots_of_one_code_with_different_dates_are_refused_by_name(database: Database) -> None:
    builders.warehouse(database)

    def prepare(session: Session) -> None:
        made = builders.bin_at(session, "A")
        for sku, is_held in (("OLD", True), ("NEW", False)):
            item = builders.item(session, sku, tracking="lot")
            lot = builders.lot(session, item.id, "L1")
            lot.is_held = is_held
            builders.stock(session, item.id, made.id, 5, lot_id=lot.id)

    database.write("test", prepare)
    assert "Lot L1 of OLD differs from lot L1 of NEW" in refused(database)


def claim(session: Session) -> None:
    order = session.scalars(select(Order)).one()
    reservation.give_back(session, order.id)
    builders.claim(session, order, place(session, "A", "OLD").location_id)


def fetch(session: Session) -> None:
    session.scalars(select(OrderLine)).one().picked = 1


def receive(session: Session) -> None:
    receipt = receiving.open_receipt(session, 1)
    receiving.take_in(session, receipt, receiving.Arrival(id_of(session, "OLD"), 1), today=utc_now().date())


TIES = {
    "a claim": (claim, "claimed by orders SO-1"),
    "a fetched piece": (fetch, "picked for orders SO-1"),
    "an open receipt": (receive, "open receipts R"),
}


def test_pieces_in_a_hand_forbid_it_and_the_station_is_named(house: Database) -> None:
    talk(house, "move").scans("A", OLD_CODE)
    assert "in somebody's hand at" in refused(house)


@pytest.mark.parametrize("name", TIES)
def test_open_work_forbids_it_and_is_named(house: Database, name: str) -> None:
    do, says = TIES[name]
    house.write("test", do)
    before = everything(house)
    assert says in refused(house)
    assert everything(house) == before


def change(sku: str, **fields: object) -> Callable[[Session], None]:
    def do(session: Session) -> None:
        item = session.scalars(select(Item).where(Item.sku == sku)).one()
        for name, value in fields.items():
            setattr(item, name, value)

    return do


@pytest.mark.parametrize(
    ("do", "says"),
    [
        (change("NEW", tracking="lot"), "tracked or counted differently"),
        (change("NEW", measure="g"), "tracked or counted differently"),
        (change("NEW", kit="sold"), "NEW is a kit"),
        (change("NEW", is_active=False), "NEW is out of use"),
    ],
)
def test_two_that_cannot_be_one_are_refused(house: Database, do: Callable[[Session], None], says: str) -> None:
    house.write("test", do)
    assert says in refused(house)


def test_an_item_does_not_go_into_itself(house: Database) -> None:
    with pytest.raises(RefusedError, match="merge_same"):
        merge(house, "OLD", "OLD")


def test_a_line_sent_in_part_keeps_what_was_sent(house: Database) -> None:
    def send(session: Session) -> None:
        line = session.scalars(select(OrderLine)).one()
        reservation.turn_into_claim(session, line.id, 1)
        line.picked = line.packed = line.shipped = 1

    house.write("test", send)
    merge(house)
    columns = (Item.sku, OrderLine.quantity, OrderLine.cancelled, OrderLine.shipped)
    query = select(*columns).join(Item, Item.id == OrderLine.item_id).order_by(OrderLine.id)
    lines = house.read(lambda session: [tuple(row) for row in session.execute(query)])
    assert lines == [("OLD", 4, 3, 1), ("NEW", 3, 0, 0)]


def test_the_scan_of_an_old_label_moves_the_new_item(house: Database) -> None:
    merge(house)
    move = talk(house, "move")
    move.scans("A", OLD_CODE, "B")
    assert move.said == "move.moved"
    assert house.read(lambda s: ledger.level(s, place(s, "B", "NEW")).on_hand) == 5


def test_a_code_that_both_have_is_there_once(house: Database) -> None:
    house.write("test", lambda s: s.add(Identifier(item_id=id_of(s, "NEW"), text=OLD_CODE)))
    merge(house)
    texts = house.read(lambda s: sorted(s.scalars(select(Identifier.text))))
    assert texts == sorted([OLD_CODE, NEW_CODE, "OLD"])


def test_the_untracked_lot_is_not_doubled(house: Database) -> None:
    merge(house)
    assert house.read(lambda s: len(s.scalars(select(Lot).where(Lot.item_id == id_of(s, "NEW"))).all())) == 1
