"""Who stands in the way of an undo is named: what they did, when, and who they are."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import builders
import pytest
from builders import place, red_in_two_bins
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import blocker, do, move, refusal, take_back, world

from fulfilment import founding
from fulfilment.step import Text
from fulfilment.stock import ledger
from models.database import Database
from models.item import Identifier, Item, Lot, Supplier
from models.journal import Actor
from models.order import Order, OrderLine
from models.people import Station
from models.place import Location, LocationKind, Warehouse
from models.purchase import PurchaseOrder, ReorderRule
from models.stock import CountTask
from models.work import OrderTote

ANNA = Actor(station_id=1, operator_id=1)


@pytest.fixture
def house(database: Database) -> Database:
    return red_in_two_bins(database)


def add_code(session: Session, text: str = "123", **fields: int) -> None:
    session.add(Identifier(item_id=place(session, "A").item_id, text=text, **fields))


def only(session: Session, table: type, **values: object) -> None:
    """Change the only row of a table."""
    row = session.scalars(select(table)).one()
    for name, value in values.items():
        setattr(row, name, value)


def rename(session: Session, name: str) -> None:
    only(session, Item, name=name)


def enter(session: Session, number: str = "SO-1") -> None:
    builders.order(session, number, [(place(session, "A").item_id, 2)])


def tote(session: Session, code: str, number: str) -> None:
    order_id = session.scalars(select(Order.id).where(Order.number == number)).one()
    session.add(OrderTote(order_id=order_id, location_id=place(session, code).location_id))


def test_the_sentence_says_what_was_done_when_and_by_whom(house: Database) -> None:
    do(house, partial(only, table=Warehouse, time_zone="Asia/Tokyo"))
    added = do(house, add_code)
    do(house, partial(only, table=Identifier, quantity=6), "stock.adjust", actor=ANNA)
    found = refusal(house, added)
    assert (found.blocker.kind, found.blocker.who) == ("stock.adjust", "Anna")
    assert found.blocker.at.utcoffset() == timedelta(hours=9)
    assert abs(found.blocker.at - datetime.now(UTC)) < timedelta(minutes=5)
    told = f"stock corrected ({found.blocker.at:%H:%M:%S}, Anna)"
    assert str(found.sentence) == f"A later step builds on it: {told}. Take that back first."
    assert isinstance(found.sentence.values["what"], Text), "so that it can be translated"


def test_a_blocker_of_another_day_is_told_with_its_date(house: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    added = do(house, add_code)
    do(house, partial(only, table=Identifier, quantity=6), "stock.adjust")
    later = datetime.now(UTC) + timedelta(days=3)
    monkeypatch.setattr("fulfilment.stock.undo.utc_now", lambda: later)
    found = refusal(house, added)
    assert f"({found.blocker.at:%Y-%m-%d %H:%M}, bench-1)" in str(found.sentence)


def test_an_added_row_that_was_changed_since_is_not_deleted(house: Database) -> None:
    added = do(house, add_code)
    do(house, partial(only, table=Identifier, quantity=6), "later")
    assert blocker(house, added).kind == "later"


def test_an_added_row_whose_change_was_taken_back_is_deleted(house: Database) -> None:
    before = world(house)
    added = do(house, add_code)
    take_back(house, do(house, partial(only, table=Identifier, quantity=6)))
    take_back(house, added)
    assert world(house) == before


def test_an_added_row_whose_change_was_redone_is_not_deleted(house: Database) -> None:
    added = do(house, add_code)
    take_back(house, take_back(house, do(house, partial(only, table=Identifier, quantity=6))))
    assert blocker(house, added).kind == "undo.deed"


def test_an_imported_item_that_was_renamed_stays_in_use(house: Database) -> None:
    added = do(house, lambda session: builders.item(session, "NEW"))
    do(house, lambda s: setattr(s.scalars(select(Item).where(Item.sku == "NEW")).one(), "name", "Better"), "later")
    assert blocker(house, added).kind == "later"


def test_an_imported_order_whose_line_was_edited_stays(house: Database) -> None:
    added = do(house, enter)
    do(house, partial(only, table=OrderLine, quantity=3), "import.orders")
    assert blocker(house, added).kind == "import.orders"


def test_an_imported_order_taken_back_is_gone_and_can_come_back(house: Database) -> None:
    before = world(house)
    added = do(house, enter)
    after = world(house)
    undone = take_back(house, added)
    assert world(house) == before
    take_back(house, undone)
    assert world(house) == after


REFERRING: dict[str, tuple[Callable[[Session], object], Callable[[Session], object]]] = {
    "an item that is ordered": (lambda s: builders.item(s, "NEW"), lambda s: builders.order(s, "SO", [(newest(s), 1)])),
    "an item with a new code": (lambda s: builders.item(s, "NEW"), lambda s: add_code_to(s, newest(s))),
    "a supplier of whom is bought": (
        lambda s: s.add(Supplier(code="S", name="S")),
        lambda s: s.add(
            PurchaseOrder(number="P", supplier_id=1, warehouse_id=1, ordered_at=datetime.now(UTC)),
        ),
    ),
    "a place that is to be counted": (
        lambda s: builders.bin_at(s, "NEW"),
        lambda s: s.add(count_of(s, "NEW")),
    ),
    "a place in which others lie": (
        lambda s: builders.bin_at(s, "NEW"),
        lambda s: setattr(s.scalars(select(Location).where(Location.code == "A")).one(), "parent_id", where(s, "NEW")),
    ),
}


def newest(session: Session) -> int:
    return session.scalars(select(Item.id).order_by(Item.id.desc())).first() or 0


def where(session: Session, code: str) -> int:
    return session.scalars(select(Location.id).where(Location.code == code)).one()


def add_code_to(session: Session, item_id: int) -> None:
    session.add(Identifier(item_id=item_id, text="9"))


def count_of(session: Session, code: str) -> CountTask:
    red = place(session, "A")
    task = CountTask(location_id=where(session, code), item_id=red.item_id, lot_id=red.lot_id, reason="count")
    task.opened_at = datetime.now(UTC)
    return task


@pytest.mark.parametrize("name", REFERRING)
def test_a_row_that_a_later_one_refers_to_stays(house: Database, name: str) -> None:
    add, refer = REFERRING[name]
    added = do(house, add)
    later = do(house, refer, "later")
    assert blocker(house, added).operation_id == later
    take_back(house, later)
    take_back(house, added)


def test_a_reference_that_was_there_before_does_not_block(house: Database) -> None:
    """The rule of an item that both deeds touch refers to the supplier only since the first of them."""

    def add(session: Session) -> None:
        session.add(Supplier(code="S", name="S"))
        session.flush()
        item_id = place(session, "A").item_id
        session.add(ReorderRule(item_id=item_id, warehouse_id=1, supplier_id=1, minimum=1, target=2))

    before = world(house)
    added = do(house, add)
    take_back(house, do(house, partial(only, table=ReorderRule, target=9)))
    take_back(house, added)
    assert world(house) == before


def test_an_undo_that_leaves_nothing_to_do_is_done_once_all_the_same(house: Database) -> None:
    """A lot stays, for moves may name it; its undo is recorded, so that the next one takes the step before."""
    red = house.read(lambda session: place(session, "A").item_id)
    added = do(house, lambda session: session.add(Lot(item_id=red, code="L")))
    take_back(house, added)
    assert str(refusal(house, added).sentence).startswith("It was taken back before")


def test_what_the_ledger_names_stays_with_a_sentence_and_no_error_of_the_database(
    house: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Item, "on_undo_insert", None)
    monkeypatch.setattr(Lot, "on_undo_insert", None)
    added = do(house, lambda session: builders.item(session, "NEW"))
    take_back(house, do(house, lambda session: builders.stock(session, newest(session), where(session, "A"), 1)))
    assert str(refusal(house, added).sentence).startswith("The books name it: taken back: deed (")


def test_a_tote_in_which_others_have_put_goods_stays_with_its_order(house: Database) -> None:
    house.write("test", lambda session: builders.tote(session, "T-1"))
    house.write("test", lambda session: session.add(Station(code="b2", name="b2", warehouse_id=1)))
    do(house, enter)
    given = do(house, partial(tote, code="T-1", number="SO-1"))
    picked = do(house, partial(move, source="A", target="T-1", pieces=1), "pick.item", actor=Actor(station_id=2))
    assert (blocker(house, given).kind, blocker(house, given).who) == ("pick.item", "b2")
    take_back(house, picked)
    take_back(house, given)


def test_a_tote_that_carries_another_order_by_now_names_who_gave_it(house: Database) -> None:
    house.write("test", lambda session: builders.tote(session, "T-1"))
    do(house, enter)
    do(house, partial(enter, number="SO-2"))
    do(house, partial(tote, code="T-1", number="SO-1"))
    let_go = do(house, partial(only, table=OrderTote, is_open=False))
    given = do(house, partial(tote, code="T-1", number="SO-2"), "pick.tote")
    assert blocker(house, let_go).operation_id == given


def test_a_code_that_was_given_to_another_row_names_who_gave_it(house: Database) -> None:
    do(house, add_code)
    removed = do(house, lambda session: session.delete(session.scalars(select(Identifier)).one()))
    again = do(house, add_code, "later")
    assert blocker(house, removed).operation_id == again


def test_a_place_that_holds_goods_stays_in_use(house: Database) -> None:
    added = do(house, lambda session: builders.bin_at(session, "NEW"))
    put = do(house, partial(move, source="A", target="NEW", pieces=1), "stock.move")
    assert blocker(house, added).operation_id == put
    take_back(house, put)
    take_back(house, added)
    assert not house.read(lambda s: s.scalars(select(Location.is_active).where(Location.code == "NEW")).one())


def test_goods_that_are_claimed_by_now_name_the_claim(house: Database) -> None:
    moved = do(house, partial(move, source="A", target="B", pieces=4))
    claimed = do(house, lambda session: ledger.claim(session, place(session, "B"), 1), "release")
    assert blocker(house, moved).operation_id == claimed


def test_goods_that_went_on_and_came_back_are_free(house: Database) -> None:
    moved = do(house, partial(move, source="A", target="B", pieces=4))
    take_back(house, do(house, partial(move, source="B", target="A", pieces=4)))
    take_back(house, moved)


def test_of_several_who_took_goods_the_newest_still_in_effect_is_named(house: Database) -> None:
    moved = do(house, partial(move, source="A", target="B", pieces=4))
    first = do(house, partial(move, source="B", target="A", pieces=1))
    take_back(house, do(house, partial(move, source="B", target="A", pieces=1)))
    assert blocker(house, moved).operation_id == first


def test_what_an_address_was_is_not_in_the_books_and_cannot_come_back(house: Database) -> None:
    from models import journal

    def change(session: Session) -> None:
        rename(session, "Other")
        journal.record(session, "update", "party", 1)

    found = refusal(house, do(house, change))
    assert str(found.sentence).startswith("It changed an address")


def test_a_zone_of_outside_places_is_no_place_with_goods(house: Database) -> None:
    """The negative control of places with goods: where nothing lies, nothing blocks."""
    added = do(house, lambda session: session.add(founding.location("Z", LocationKind.ZONE, 1)))
    take_back(house, added)
