"""Rows written directly: counted where they stand, journalled like all others, refused when somebody was faster."""

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import direct
from models.database import Database
from models.direct import OvertakenError
from models.item import Lot
from models.journal import JournalEntry
from models.order import OrderLine


@pytest.fixture
def house(database: Database) -> Database:
    """An order of five pieces."""
    builders.warehouse(database)

    def enter(session: Session) -> None:
        builders.order(session, "SO-1", [(builders.item(session, "RED").id, 5)])

    database.write("test", enter)
    return database


def counts(house: Database) -> tuple[int, int]:
    return house.read(lambda session: tuple(session.execute(select(OrderLine.picked, OrderLine.packed)).one()))


def newest_entry(house: Database) -> JournalEntry:
    newest = select(JournalEntry).order_by(JournalEntry.operation_id.desc(), JournalEntry.position.desc())
    return house.read(lambda session: session.scalars(newest).first())


def test_counts_are_added_and_told(house: Database) -> None:
    told = house.write("test", lambda session: direct.count(session, OrderLine, 1, {"picked": 3, "packed": 2}))
    assert told == {"picked": 3, "packed": 2}
    assert counts(house) == (3, 2)


def test_a_count_is_journalled_with_before_and_after(house: Database) -> None:
    house.write("test", lambda session: direct.count(session, OrderLine, 1, {"picked": 3}))
    house.write("test", lambda session: direct.count(session, OrderLine, 1, {"picked": -1}))
    entry = newest_entry(house)
    assert (entry.action, entry.table_name, entry.row_id) == ("update", "order_line", 1)
    assert (entry.before, entry.after) == ({"picked": 3}, {"picked": 2})


def test_an_added_row_is_journalled_and_has_the_defaults_of_its_table(house: Database) -> None:
    lot_id = house.write("test", lambda session: direct.add(session, Lot, item_id=1, code="X"))
    entry = newest_entry(house)
    assert (entry.action, entry.table_name, entry.row_id) == ("insert", "lot", lot_id)
    assert house.read(lambda session: session.get_one(Lot, lot_id).is_held) is False


def test_a_count_that_the_database_forbids_is_refused(house: Database) -> None:
    with pytest.raises(OvertakenError):
        house.write("test", lambda session: direct.count(session, OrderLine, 1, {"picked": 6}))
    assert counts(house) == (0, 0)


def test_a_row_that_is_gone_is_refused(house: Database) -> None:
    with pytest.raises(OvertakenError):
        house.write("test", lambda session: direct.count(session, OrderLine, 99, {"picked": 1}))


def test_a_field_that_is_something_else_by_now_is_refused(house: Database) -> None:
    def hold(session: Session) -> None:
        direct.count(session, Lot, 1, {}, becomes={"is_held": (False, True)})

    house.write("test", hold)
    with pytest.raises(OvertakenError):
        house.write("test", hold)
    assert house.read(lambda session: session.get_one(Lot, 1).is_held) is True
