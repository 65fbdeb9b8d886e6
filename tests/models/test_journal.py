"""The journal: what changed is written down by itself, once, in one operation."""

from datetime import date
from functools import partial

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.stock.verify import verify
from models import journal
from models.base import utc_now
from models.database import Database
from models.item import Identifier, Item, Lot
from models.journal import FIRST_LINK, Actor, JournalEntry, NoIntentError, Operation, Seal
from models.order import Order, Party

AT = utc_now()


@pytest.fixture
def house(database: Database) -> Database:
    """A warehouse with one item."""
    builders.warehouse(database)
    database.write("test", partial(builders.item, sku="RED"))
    return database


def item(session: Session) -> Item:
    return session.scalars(select(Item)).one()


def rename(session: Session, name: str) -> None:
    item(session).name = name


def entries(house: Database, operation_id: int | None) -> list[JournalEntry]:
    query = select(JournalEntry).where(JournalEntry.operation_id == operation_id).order_by(JournalEntry.position)
    return list(house.read(lambda session: session.scalars(query).all()))


def test_a_changed_field_is_written_down_with_both_values(house: Database) -> None:
    done = house.write_operation("item.rename", partial(rename, name="New"))
    (entry,) = entries(house, done.operation_id)
    assert (entry.action, entry.table_name, entry.before, entry.after) == (
        "update",
        "item",
        {"name": "Item RED"},
        {"name": "New"},
    )


def test_a_write_that_changes_nothing_is_no_operation(house: Database) -> None:
    done = house.write_operation("item.rename", partial(rename, name="Item RED"))
    assert done.operation_id is None
    kinds = house.read(lambda session: session.scalars(select(Operation.kind)).all())
    assert "item.rename" not in kinds


def test_a_value_changed_and_changed_back_leaves_both_steps(house: Database) -> None:
    def to_and_fro(session: Session) -> None:
        rename(session, "Other")
        session.flush()
        rename(session, "Item RED")

    done = house.write_operation("item.rename", to_and_fro)
    assert [entry.after for entry in entries(house, done.operation_id)] == [{"name": "Other"}, {"name": "Item RED"}]


def test_an_added_row_is_written_down_by_its_id(house: Database) -> None:
    def add(session: Session) -> int:
        made = Identifier(item_id=item(session).id, text="123")
        session.add(made)
        session.flush()
        return made.id

    done = house.write_operation("item.identifier", add)
    (entry,) = entries(house, done.operation_id)
    assert (entry.action, entry.table_name, entry.row_id) == ("insert", "identifier", done.value)


def test_a_removed_row_is_written_down_whole(house: Database) -> None:
    house.write("test", lambda session: session.add(Identifier(item_id=item(session).id, text="123", quantity=6)))
    done = house.write_operation("x", lambda session: session.delete(session.scalars(select(Identifier)).one()))
    (entry,) = entries(house, done.operation_id)
    assert entry.before is not None
    assert (entry.action, entry.before["text"], entry.before["quantity"]) == ("delete", "123", 6)


def test_dates_are_written_as_iso_text(house: Database) -> None:
    def expire(session: Session) -> None:
        session.scalars(select(Lot)).one().removal_on = date(2030, 1, 2)

    (entry,) = entries(house, house.write_operation("x", expire).operation_id)
    assert entry.after == {"removal_on": "2030-01-02"}


def test_nothing_to_something_is_written_down(house: Database) -> None:
    def expire(session: Session, day: date | None) -> None:
        session.scalars(select(Lot)).one().removal_on = day

    house.write("x", partial(expire, day=date(2030, 1, 2)))
    (entry,) = entries(house, house.write_operation("x", partial(expire, day=None)).operation_id)
    assert (entry.before, entry.after) == ({"removal_on": "2030-01-02"}, {"removal_on": None})


def test_several_changes_are_one_operation(house: Database) -> None:
    def both(session: Session) -> None:
        rename(session, "New")
        session.add(Identifier(item_id=item(session).id, text="123"))

    done = house.write_operation("item.edit", both)
    assert [entry.position for entry in entries(house, done.operation_id)] == [0, 1]


def test_personal_data_never_enters_the_journal(house: Database) -> None:
    def take_order(session: Session) -> None:
        builders.order(session, "SO-1", [(item(session).id, 1)])
        session.scalars(select(Party).where(Party.name != "")).one().name = "Ilze Bērziņa"

    done = house.write_operation("order.enter", take_order)
    written = entries(house, done.operation_id)
    assert {entry.table_name for entry in written} == {"sales_order", "order_line"}
    assert not any("Customer" in str(entry.after) or "Ilze" in str(entry.after) for entry in written)


def test_the_operation_tells_who_where_why_and_under_which_key(house: Database) -> None:
    def job(session: Session) -> None:
        journal.describe(session, "item.rename", reason="typo")
        rename(session, "New")

    done = house.write_operation("scan", job, actor=Actor(1, 2), key="k-1")
    operation = house.read(lambda session: session.get_one(Operation, done.operation_id))
    told = (operation.kind, operation.reason, operation.station_id, operation.operator_id, operation.key)
    assert told == ("item.rename", "typo", 1, 2, "k-1")


def test_an_operation_cannot_be_renamed_after_its_first_change(house: Database) -> None:
    def job(session: Session) -> None:
        rename(session, "New")
        session.flush()
        journal.describe(session, "late")

    with pytest.raises(NoIntentError, match="the operation is already test"):
        house.write("test", job)


def test_every_station_has_a_chain_of_its_own(house: Database) -> None:
    for name, station in (("1", 1), ("2", None), ("3", 1)):
        house.write("x", partial(rename, name=name), actor=Actor(station))
    seals = house.read(
        lambda session: session.scalars(select(Seal).where(Seal.station_id == 1).order_by(Seal.sequence)).all()
    )
    assert [seal.sequence for seal in seals] == [1, 2]
    assert (seals[0].previous, seals[1].previous) == (FIRST_LINK, seals[0].digest)


def test_the_link_depends_on_everything_that_was_done() -> None:
    def operation(**changes: object) -> Operation:
        values = {"kind": "k", "station_id": 1, "operator_id": 2, "at": AT, "key": "x", "reason": "r"}
        return Operation(**{**values, **changes})

    entry = {"action": "update", "table_name": "item", "row_id": 1, "before": {"a": 1}, "after": {"a": 2}}
    same = journal.link(FIRST_LINK, operation(), [entry], [[1, 1, 5, 1, 2]])
    others = {
        journal.link("1" * 64, operation(), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(kind="l"), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(station_id=2), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(operator_id=3), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(key="y"), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(reason="s"), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(undoes_id=1), [entry], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(), [{**entry, "after": {"a": 3}}], [[1, 1, 5, 1, 2]]),
        journal.link(FIRST_LINK, operation(), [entry], [[1, 1, 6, 1, 2]]),
        journal.link(FIRST_LINK, operation(), [], [[1, 1, 5, 1, 2]]),
    }
    assert same == journal.link(FIRST_LINK, operation(), [entry], [[1, 1, 5, 1, 2]])
    assert len(others | {same}) == 11


def test_rows_changed_outside_a_write_are_refused(house: Database) -> None:
    with Session(house.engine) as session:
        session.add(Item(sku="X", name="X"))
        with pytest.raises(NoIntentError):
            session.flush()


def test_an_order_is_journalled_but_its_recipient_is_not() -> None:
    assert Order.is_journalled
    assert not Party.is_journalled


def test_a_change_of_a_row_that_is_to_be_read_anew_is_journalled(database: Database) -> None:
    def change(session: Session) -> None:
        item = builders.item(session, "RED")
        session.flush()
        session.expire(item)
        item.weight_g = 7

    written = database.write_operation("test", change)
    entry = select(JournalEntry.before, JournalEntry.after).where(
        JournalEntry.operation_id == written.operation_id, JournalEntry.action == "update"
    )
    assert database.read(lambda session: tuple(session.execute(entry).one())) == ({"weight_g": 0}, {"weight_g": 7})


def test_two_programs_at_one_station_carry_on_the_same_chain(postgres_url: str) -> None:
    first, second = Database.open(postgres_url), Database.open(postgres_url)
    try:
        builders.warehouse(first)
        first.write("test", partial(builders.item, sku="RED"))
        for turn in range(6):
            for name, database in (("one", first), ("two", second)):
                database.write("test", partial(rename, name=f"{name} {turn}"), actor=Actor(1))
        assert first.read(verify).disagreements == ()
    finally:
        first.close()
        second.close()
