"""Prepared statements: the same answers as SQLAlchemy's own way, on both databases, inside the same transaction."""

from datetime import UTC, datetime

import builders
import pytest
from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models import journal
from models.database import Database
from models.item import Item, Lot
from models.people import ScanEvent
from models.place import Location
from models.prepared import Prepared
from models.work import Work

AT = datetime(2026, 3, 4, 5, 6, 7, 123000, tzinfo=UTC)
SKUS = ("RED", "BLUE", "GREEN", "GREY", "WHITE")
OF_SKUS = select(Item.sku).where(Item.sku.in_(bindparam("skus", expanding=True))).order_by(Item.sku)
ADD_EVENT = Prepared(
    insert(ScanEvent), names=("key", "at", "station_id", "workflow", "text", "symbology", "outcome", "is_refused")
)
EVENT = {
    "key": "one",
    "at": AT,
    "station_id": 1,
    "workflow": "pick",
    "text": "100 % Ķ",
    "symbology": "",
    "outcome": "",
    "is_refused": True,
}


@pytest.fixture
def house(database: Database) -> Database:
    """A warehouse with five items."""
    builders.warehouse(database)
    database.write("test", lambda session: [builders.item(session, sku) for sku in SKUS])
    return database


def test_values_come_back_in_the_form_in_which_they_were_given(house: Database) -> None:
    house.write("test", lambda session: ADD_EVENT.run(session, EVENT))
    read = Prepared(select(ScanEvent.at, ScanEvent.is_refused, ScanEvent.text).where(ScanEvent.key == bindparam("key")))
    row = house.read(lambda session: read.one(session, {"key": "one"}))
    assert (row.at, row.is_refused, row.text) == (AT, True, "100 % Ķ")
    assert row.is_refused is True


@pytest.mark.parametrize("skus", [(), ("RED",), ("RED", "GREY"), ("RED", "GREY", "BLUE"), SKUS, ("NONE",) * 9])
def test_lists_of_every_length_mean_what_they_say(house: Database, skus: tuple[str, ...]) -> None:
    prepared = Prepared(OF_SKUS)
    found = house.read(lambda session: [row.sku for row in prepared.all(session, {"skus": skus})])
    assert found == sorted(set(skus) & set(SKUS))


def test_a_list_of_many_lengths_has_few_forms(house: Database) -> None:
    prepared = Prepared(OF_SKUS)
    for length in range(1, 40):
        house.read(lambda session, length=length: prepared.all(session, {"skus": ["RED"] * length}))
    assert len(prepared._compiled) == 7


def test_a_list_of_the_statement_itself_and_another_one(house: Database) -> None:
    both = select(Item.sku).where(Item.sku.in_(("RED", "BLUE", "GREY")), Item.id.in_(bindparam("ids", expanding=True)))
    prepared = Prepared(both.order_by(Item.id))
    found = house.read(lambda session: [row.sku for row in prepared.all(session, {"ids": [1, 3, 4]})])
    assert found == ["RED", "GREY"]


def test_plain_defaults_of_columns_are_filled_in(house: Database) -> None:
    add = Prepared(insert(Lot).returning(Lot.id), names=("item_id", "code"))
    lot_id = house.write("test", lambda session: add.one(session, {"item_id": 1, "code": "X"}).id)
    assert house.read(lambda session: session.get_one(Lot, lot_id).is_held) is False


def test_many_rows_go_in_at_once(house: Database) -> None:
    many = [{**EVENT, "key": f"event {number}"} for number in range(5)]
    house.write("test", lambda session: ADD_EVENT.run_many(session, many))
    assert house.read(lambda session: len(session.scalars(select(ScanEvent.id)).all())) == 5


def test_what_the_database_forbids_is_the_error_that_sqlalchemy_raises(house: Database) -> None:
    house.write("test", lambda session: ADD_EVENT.run(session, EVENT))
    with pytest.raises(IntegrityError):
        house.write("test", lambda session: ADD_EVENT.run(session, EVENT))
    with pytest.raises(IntegrityError):
        house.write("test", lambda session: ADD_EVENT.run_many(session, [EVENT]))
    house.write("test", lambda session: ADD_EVENT.run(session, {**EVENT, "key": "two"}))


def test_a_statement_says_how_many_rows_it_changed(house: Database) -> None:
    rename = Prepared(update(Work).where(Work.workflow == bindparam("of")).values(asked=bindparam("said")))
    assert house.write("test", lambda session: rename.run(session, {"of": "nothing", "said": "x"})) == 0
    plain = Prepared(text("UPDATE item SET variant = :variant WHERE sku = :sku"))
    assert house.write("test", lambda session: plain.run(session, {"variant": "%s ?", "sku": "RED"})) == 1


def test_none_where_one_was_expected_is_said(house: Database) -> None:
    prepared = Prepared(select(Item.id).where(Item.sku == bindparam("sku")))
    with pytest.raises(LookupError, match="0 rows"):
        house.read(lambda session: prepared.one(session, {"sku": "NONE"}))
    assert house.read(lambda session: prepared.first(session, {"sku": "NONE"})) is None
    assert house.read(lambda session: prepared.scalar(session, {"sku": "NONE"})) is None


def test_what_it_wrote_goes_with_its_transaction(house: Database) -> None:
    def write(session: Session) -> None:
        ADD_EVENT.run(session, EVENT)
        journal.take_back(session)
        ADD_EVENT.run(session, {**EVENT, "key": "after"})

    house.write("test", write)
    assert house.read(lambda session: session.scalars(select(ScanEvent.key)).all()) == ["after"]


def test_what_a_session_flushed_is_seen(house: Database) -> None:
    codes = Prepared(select(Location.code).where(Location.code == bindparam("code")))

    def write(session: Session) -> str:
        builders.bin_at(session, "NEW-1")
        session.flush()
        return codes.one(session, {"code": "NEW-1"}).code

    assert house.write("test", write) == "NEW-1"
