"""Settings of the warehouse: what they say, and that the journal keeps what they said before."""

import pytest
from builders import red_in_two_bins
from sqlalchemy import select
from sqlalchemy.orm import Session
from undoing import do, take_back

from fulfilment.numbers import next_number
from fulfilment.warehouse_settings import put, value_of
from models.database import Database
from models.journal import JournalEntry


@pytest.fixture
def house(database: Database) -> Database:
    return red_in_two_bins(database)


def said(house: Database, key: str) -> object:
    return house.read(lambda session: value_of(session, key))


def entries(house: Database) -> list[tuple[str, object, object]]:
    query = select(JournalEntry).where(JournalEntry.table_name == "setting").order_by(JournalEntry.operation_id)
    rows = house.read(lambda session: session.scalars(query).all())
    return [(row.action, row.before, row.after) for row in rows]


def test_what_nobody_has_set_is_none(house: Database) -> None:
    assert said(house, "colour") is None


@pytest.mark.parametrize("value", ["475", ["a", "b"], {"deep": [1, None]}, 7, False])
def test_a_setting_says_what_was_put(house: Database, value: object) -> None:
    do(house, lambda session: put(session, "colour", "before"))
    do(house, lambda session: put(session, "colour", value))
    assert said(house, "colour") == value


def test_a_change_is_in_the_journal_and_can_be_taken_back(house: Database) -> None:
    change = do(house, lambda session: put(session, "company_prefix", "4751234"))
    assert entries(house)[-1] == ("update", {"value": "4750000"}, {"value": "4751234"})
    take_back(house, change)
    assert said(house, "company_prefix") == "4750000"


def test_a_new_setting_taken_back_is_gone_and_comes_back_with_its_value(house: Database) -> None:
    undone = take_back(house, do(house, lambda session: put(session, "colour", {"of": ["red"]})))
    assert said(house, "colour") is None
    take_back(house, undone)
    assert said(house, "colour") == {"of": ["red"]}


def test_the_same_value_is_no_action(house: Database) -> None:
    assert house.write_operation("test", lambda session: put(session, "company_prefix", "4750000")).operation_id is None


def test_counters_leave_no_trace(house: Database) -> None:
    def count(session: Session) -> str:
        return next_number(session, "J")

    before = entries(house)
    assert [house.write("test", count), house.write("test", count)] == ["J000001", "J000002"]
    assert entries(house) == before
