"""R5, R9: raw SQL by the program's own role makes no stock negative and rewrites no history."""

from collections.abc import Iterator

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from postgres import PostgresServer
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from fulfilment.stock.verify import verify
from models import guards
from models.database import Database
from models.disk import StorageError

REWRITES = {
    "change": "UPDATE {table} SET {column} = {column}",
    "change one": "UPDATE {table} SET {column} = 1 WHERE {column} = (SELECT MIN({column}) FROM {table})",
    "take away": "DELETE FROM {table}",
    "take one away": "DELETE FROM {table} WHERE {column} = (SELECT MAX({column}) FROM {table})",
}
COLUMNS = {"move": "quantity", "operation": "id", "journal_entry": "row_id", "seal": "sequence"}
NEGATIVES = {
    "less than nothing": "UPDATE balance SET on_hand = -1",
    "less than is claimed": "UPDATE balance SET on_hand = 0 WHERE allocated > 0",
    "claims below nothing": "UPDATE balance SET allocated = -1",
    "more claims than pieces": "UPDATE balance SET allocated = on_hand + 1",
    "taken off": "UPDATE balance SET on_hand = on_hand - 1000000",
    "a new balance below nothing": (
        "INSERT INTO balance (item_id, location_id, lot_id, on_hand, allocated)"
        " SELECT item_id, (SELECT MAX(id) FROM location), lot_id, -5, 0 FROM balance LIMIT 1"
    ),
    "a move of nothing": (
        "INSERT INTO move (item_id, lot_id, quantity, source_id, target_id, operation_id)"
        " SELECT item_id, lot_id, 0, source_id, target_id, operation_id FROM move LIMIT 1"
    ),
    "a move backwards": (
        "INSERT INTO move (item_id, lot_id, quantity, source_id, target_id, operation_id)"
        " SELECT item_id, lot_id, -3, source_id, target_id, operation_id FROM move LIMIT 1"
    ),
    "a move of an item that is not there": (
        "INSERT INTO move (item_id, lot_id, quantity, source_id, target_id, operation_id)"
        " SELECT 987654, lot_id, 3, source_id, target_id, operation_id FROM move LIMIT 1"
    ),
}
REPLACED = [f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}" for table in guards.WRITTEN_ONCE]
REPLACED += [f"UPDATE OR REPLACE {table} SET {column} = 1" for table, column in COLUMNS.items()]
TAKEN_OFF = {
    "sqlite": [
        *REPLACED,
        "DROP TRIGGER move_no_update",
        "DROP TABLE move",
        "DROP TABLE balance",
        "ALTER TABLE move RENAME TO old_move",
        "ALTER TABLE balance ADD COLUMN x INTEGER",
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA writable_schema = ON",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA foreign_keys = OFF",
    ],
    "postgresql": [f"TRUNCATE {table} CASCADE" for table in guards.WRITTEN_ONCE],
}
ATTACKS = [
    *(rewrite.format(table=table, column=column) for table, column in COLUMNS.items() for rewrite in REWRITES.values()),
    *NEGATIVES.values(),
]


@pytest.fixture
def shop(database: Database) -> Shop:
    """A shop in which an order is being picked, so that goods are claimed."""
    shop = open_shop(database)
    shop.order("SO-1", ("RED", 2))
    Bench(database, "pick").scan(shop.walk("SO-1"), "T-1", "A-1-1", RED)
    return shop


def dump(shop: Shop) -> list[list[tuple[object, ...]]]:
    """Everything in the history and the balances."""
    tables = (*guards.WRITTEN_ONCE, "balance")
    return [sorted(shop.rows(text(f"SELECT * FROM {table}")), key=repr) for table in tables]


def attack(database: Database, statement: str) -> None:
    database.write("test", lambda session: session.execute(text(statement)))


def test_no_statement_makes_stock_negative_or_rewrites_history(shop: Shop) -> None:
    before, let_through = dump(shop), []
    for statement in (*ATTACKS, *TAKEN_OFF[shop.database.dialect]):
        try:
            attack(shop.database, statement)
            let_through.append(statement)
        except (DBAPIError, StorageError):
            pass
    assert let_through == []
    assert dump(shop) == before
    assert shop.database.read(verify).disagreements == ()
    assert shop.database.storage_trouble == "", "an attack is not taken for a broken disk"


def test_a_table_without_guards_would_let_them_through(database: Database) -> None:
    """The control: the same statements on tables that nothing guards."""
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE loose (id INTEGER, quantity INTEGER)"))
        connection.execute(text("INSERT INTO loose VALUES (1, 5)"))
    for rewrite in REWRITES.values():
        attack(database, rewrite.format(table="loose", column="quantity"))


def test_guards_that_an_owner_took_off_are_missed(postgres_url: str) -> None:
    """The owner of the tables may take guards off, so `verify` looks for each of them."""
    database = Database.open(postgres_url)
    with database.engine.begin() as connection:
        assert guards.missing(connection) == []
        connection.execute(text("ALTER TABLE move DISABLE TRIGGER move_written_once"))
        connection.execute(text("ALTER TABLE seal ENABLE REPLICA TRIGGER seal_written_once"))
        connection.execute(text("ALTER TABLE balance DROP CONSTRAINT ck_balance_claims_exist"))
        assert guards.missing(connection) == ["move_written_once", "seal_written_once", "ck_balance_claims_exist"]
    database.close()


@pytest.fixture
def clerk(postgres_server: PostgresServer, postgres_url: str) -> Iterator[Database]:
    """A warehouse opened by a role that may read and write, and owns nothing."""
    admin = Database.open(postgres_url)
    open_shop(admin)
    with admin.engine.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS clerk"))
        connection.execute(text("CREATE ROLE clerk LOGIN"))
        connection.execute(text("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk"))
        connection.execute(text("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO clerk"))
    admin.close()
    database = Database.open(postgres_url.replace("packhouse@", "clerk@"))
    yield database
    database.close()
    admin = Database.open(postgres_url)
    with admin.engine.begin() as connection:
        connection.execute(text("DROP OWNED BY clerk"))
        connection.execute(text("DROP ROLE clerk"))
    admin.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER move_written_once ON move",
        "ALTER TABLE move DISABLE TRIGGER ALL",
        "ALTER TABLE balance DROP CONSTRAINT ck_balance_claims_exist",
        "SET session_replication_role = replica",
        "TRUNCATE seal",
        "DROP TABLE move CASCADE",
    ],
)
def test_a_role_that_owns_nothing_takes_no_guard_off(clerk: Database, statement: str) -> None:
    with pytest.raises(DBAPIError):
        attack(clerk, statement)
    assert Bench(clerk, "move").step.state, "and works as any other"
    assert clerk.read(verify).disagreements == ()
