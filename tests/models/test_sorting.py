"""Keys under which names and codes sort as people expect, in English, Russian and Latvian, on every database."""

import builders
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect, select, text
from sqlalchemy.orm import Session

from fulfilment.stock import undo
from models.base import Base
from models.database import Database
from models.item import Item
from models.journal import Actor, JournalEntry, Operation
from models.order import Party
from models.sorting import LONGEST_SORT_KEY, Keyed, natural_key
from models.tables import BY_NAME

IN_ORDER = {
    "English": ["apple", "Bolt M8", "bolt M10", "café", "cafeteria", "Zebra"],
    "Russian": ["Ёж", "ежевика", "ель", "Иволга", "ия", "йод", "Кружка", "Ящик"],
    "Latvian": [
        "Āboli",
        "Abols",
        "Cz",
        "Čau",
        "dators",
        "ēka",
        "gurķis",
        "ģitāra",
        "īss",
        "koks",
        "ķirsis",
        "sols",
        "šķīvis",
    ],
    "languages together": ["Mug", "Šķīvis", "Кружка"],
    "measures": ["Mug 0.25 l", "Mug 0,3 l", "Mug 1,25 l", "Mug 1.5 l", "Mug 10 l"],
    "codes": ["A-1", "A-02", "A-2-10", "A-10", "A.2.9", "A.2.10", "B-1.9", "B-1.10"],
}


@pytest.mark.parametrize("names", IN_ORDER.values(), ids=IN_ORDER)
def test_names_and_codes_sort_as_people_expect(names: list[str]) -> None:
    assert sorted(set(names), key=natural_key) == names


@pytest.mark.parametrize("names", [IN_ORDER["Russian"], IN_ORDER["Latvian"]])
def test_code_points_would_not_do(names: list[str]) -> None:
    """The negative control: this is how SQLite sorts the names themselves."""
    assert sorted(names, key=str.casefold) != names


@pytest.mark.parametrize(("plain", "marked"), [("ель", "ёль"), ("ala", "āla"), ("resume", "résumé")])
def test_a_mark_decides_where_all_else_is_equal(plain: str, marked: str) -> None:
    assert natural_key(plain) < natural_key(marked) < natural_key(plain + "a")


@given(st.text(max_size=300))
def test_every_text_has_a_key_that_fits(written: str) -> None:
    assert len(natural_key(written)) <= LONGEST_SORT_KEY


@pytest.mark.parametrize("names", IN_ORDER.values(), ids=IN_ORDER)
def test_both_databases_sort_alike(database: Database, names: list[str]) -> None:
    database.write("x", lambda session: session.add_all(Item(sku=name, name=name) for name in reversed(names)))
    assert database.read(lambda session: session.scalars(select(Item.name).order_by(Item.name_key)).all()) == names


def test_no_collation_of_the_server_touches_a_key(postgres_url: str) -> None:
    database = Database.open(postgres_url)
    statement = text(
        "SELECT table_name || '.' || column_name FROM information_schema.columns"
        " WHERE table_schema = 'public' AND collation_name = 'C'"
    )
    found = set(database.read(lambda session: session.scalars(statement).all()))
    database.close()
    keys = {f"{table}.{column.name}" for table, column in _key_columns()}
    assert keys
    assert keys | {"location.sort_key", "item.sku", "sales_order.number"} <= found


def _key_columns() -> list[tuple[str, object]]:
    tables: list[type[Base]] = [table for table in BY_NAME.values() if issubclass(table, Keyed)]
    return [(t.__tablename__, column) for t in tables for column in t.__table__.columns if "key_of" in column.info]


def _keys(session: Session) -> tuple[str, str, str]:
    return tuple(session.execute(select(Item.name_key, Item.name_key_ru, Item.name_key_lv)).one())


def test_an_item_sorts_by_its_first_name_where_it_has_no_other(database: Database) -> None:
    database.write("x", lambda session: builders.item(session, "A", name="Čau", name_ru="Ёлка"))
    assert database.read(_keys) == (natural_key("Čau"), natural_key("Ёлка"), natural_key("Čau"))


def test_keys_follow_a_new_name_and_come_back_with_its_undo(database: Database) -> None:
    builders.warehouse(database)
    database.write("x", lambda session: builders.item(session, "A", name="Old"))
    before = database.read(_keys)

    def rename(session: Session) -> None:
        item = session.scalars(select(Item)).one()
        item.name, item.name_lv = "New", "Jauns"

    renamed = database.write_operation("x", rename, actor=Actor(station_id=1)).operation_id
    assert database.read(_keys) == (natural_key("New"), natural_key("New"), natural_key("Jauns"))
    database.write("y", lambda session: undo.undo(session, session.get_one(Operation, renamed)))
    assert database.read(_keys) == before


def test_a_change_is_journalled_without_its_key(database: Database) -> None:
    database.write("x", lambda session: builders.item(session, "A"))
    database.write("y", lambda session: setattr(session.scalars(select(Item)).one(), "name", "New"))
    entries = database.read(lambda session: session.scalars(select(JournalEntry.after)).all())
    assert {"name": "New"} in entries
    assert not any(name.startswith("name_key") for entry in entries for name in entry or ())


def test_an_address_that_is_erased_leaves_no_key(database: Database) -> None:
    def erase(session: Session) -> None:
        party = session.scalars(select(Party)).one()
        party.name = party.company = party.city = ""

    database.write("x", lambda session: session.add(Party(name="Ēriks", city="Rīga")))
    database.write("x", erase)
    assert database.read(lambda session: session.execute(select(Party.name_key, Party.city_key)).one()) == ("", "")


@pytest.mark.parametrize("language", ["", "_ru", "_lv"])
def test_a_key_is_read_off_its_index(sqlite_database: Database, language: str) -> None:
    column = inspect(Item).columns[f"name_key{language}"]
    plan = text(f"EXPLAIN QUERY PLAN SELECT id FROM item ORDER BY {column.name}, id")
    steps = sqlite_database.read(lambda session: [row[-1] for row in session.execute(plan)])
    assert steps == [f"SCAN item USING COVERING INDEX ix_item_name_key{language}"]
