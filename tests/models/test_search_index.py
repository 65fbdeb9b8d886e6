"""The index of triples finds what stands in a text, follows every change of it, and can be done without."""

import builders
import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from fulfilment.queries import item_search
from fulfilment.queries.item_search import meaning
from fulfilment.search import search_text
from models import search_index
from models.database import Database
from models.item import Identifier, Item
from models.sqlite_file import let_rebuild


@pytest.fixture
def goods(database: Database) -> Database:
    """Three items: a mug with a code, a towel, and one with signs that mean something to a database."""
    builders.warehouse(database)

    def fill(session: Session) -> None:
        builders.item(session, "MUG-3", code="4750123453457", search=search_text("MUG-3", ["Krūze", "Кружка", "Mug"]))
        builders.item(session, "TWL", search=search_text("TWL", ["Dvielis"]))
        builders.item(session, "ODD", search=search_text("ODD", ['100% "wool"_x']))

    database.write("test", fill)
    return database


def _found(database: Database, typed: str) -> list[str]:
    def ask(session: Session) -> list[str]:
        conditions = meaning(session, typed).conditions
        return list(session.scalars(select(Item.sku).where(*conditions).order_by(Item.sku)))

    return database.read(ask)


WORDS = {
    "kruze": ["MUG-3"],
    "кружк": ["MUG-3"],
    "ruz mug": ["MUG-3"],
    "mug viel": [],
    "345345": ["MUG-3"],
    "vi": ["TWL"],
    "kruze mu": ["MUG-3"],
    "100%": ["ODD"],
    "wool_": [],
    '"wool""': ["ODD"],
}


@pytest.mark.parametrize("typed", WORDS)
def test_parts_of_words_and_codes_are_found(goods: Database, typed: str) -> None:
    assert _found(goods, typed) == WORDS[typed]


@pytest.mark.parametrize("typed", WORDS)
def test_going_through_all_items_finds_the_same(goods: Database, typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(item_search, "FEW", -1)
    monkeypatch.setattr(item_search, "FEW_OF_CODE", -1)
    assert _found(goods, typed) == WORDS[typed]


@pytest.mark.parametrize("typed", WORDS)
def test_a_database_without_triples_finds_the_same(goods: Database, typed: str) -> None:
    let_rebuild(goods.engine)
    if goods.dialect == "sqlite":
        with goods.engine.begin() as connection:
            for verb in ("insert", "update", "delete"):
                connection.execute(text(f"DROP TRIGGER searched_item_{verb}"))
            connection.execute(text("DROP TABLE searched_item"))
    else:
        with goods.engine.begin() as connection:
            connection.execute(text("DROP EXTENSION pg_trgm CASCADE"))
    assert _found(goods, typed) == WORDS[typed]


def test_a_renamed_item_is_found_by_its_new_name_alone(goods: Database) -> None:
    def rename(session: Session) -> None:
        towel = session.scalars(select(Item).where(Item.sku == "TWL")).one()
        towel.search = search_text("TWL", ["Salvete"])

    goods.write("test", rename)
    assert (_found(goods, "salvete"), _found(goods, "dvielis")) == (["TWL"], [])


def test_a_code_taken_off_is_no_longer_found(goods: Database) -> None:
    goods.write("test", lambda session: session.delete(session.scalars(select(Identifier)).one()))
    assert _found(goods, "345345") == []


def test_what_was_not_committed_is_not_found(goods: Database) -> None:
    goods.rehearse("test", lambda session: builders.item(session, "NEW", search=search_text("NEW", ["Samovar"])))
    assert _found(goods, "samovar") == []


def test_triples_are_used_where_the_database_has_them(goods: Database) -> None:
    def plan(session: Session) -> str:
        query = search_index.holding(session, Item.search, ["kruze"], result=Item.id)
        connection = session.connection()
        compiled = str(query.compile(connection, compile_kwargs={"literal_binds": True}))
        if goods.dialect == "sqlite":
            return str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all())
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        return str(connection.exec_driver_sql(f"EXPLAIN {compiled}").all())

    assert "searched_item" in goods.read(plan)


def test_only_what_many_hold_is_called_common(goods: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(session: Session) -> None:
        for number in range(400):
            word = "mug" if number % 2 else f"towel{number:03d}"
            builders.item(session, f"N-{number:03d}", search=search_text(f"N-{number:03d}", [word]))

    def ask(session: Session) -> list[bool]:
        return [search_index.is_common(session, Item.search, parts, 20) for parts in (["mug"], ["n-"], ["towel012"])]

    goods.write("test", fill)
    with goods.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    assert goods.read(ask) == [False, False, False], "a small table is not looked at"
    monkeypatch.setattr(search_index, "SAMPLE", 400)
    monkeypatch.setattr(search_index, "LARGE", 1)
    is_server = goods.engine.dialect.name == "postgresql"
    assert goods.read(ask) == [is_server, is_server, False]
