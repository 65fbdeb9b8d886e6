"""The schema: migrations and tables agree, and an upgrade is all or nothing."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from models import schema, search_index
from models.database import Database
from models.tables import Base

ROOT = Path(__file__).resolve().parents[2]


def test_migrations_make_exactly_the_tables(database: Database) -> None:
    with database.engine.connect() as connection:
        facts = {"compare_type": True, "include_name": lambda name, kind, parents: not search_index.is_own(name)}
        context = MigrationContext.configure(connection, opts=facts)
        assert compare_metadata(context, Base.metadata) == []


def test_head_is_the_newest_revision() -> None:
    versions = Path(schema.__file__).parent / "migrations" / "versions"
    assert f"v{schema.HEAD}.py" == max(path.name for path in versions.glob("v*.py"))


def test_second_migration_does_nothing(database: Database) -> None:
    assert schema.migrate(database) is False


def test_failed_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'w.db'}")

    def fail(connection: object) -> None:
        raise RuntimeError("the last statement fails")

    monkeypatch.setattr("models.guards.install", fail)
    with pytest.raises(RuntimeError, match="the last statement"):
        schema.migrate(database)
    with database.engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    database.close()


def test_unknown_revision_is_of_a_newer_program() -> None:
    assert not schema.is_known("9999")


def test_backup_is_a_sound_copy_while_in_use(sqlite_database: Database, tmp_path: Path) -> None:
    add = text("INSERT INTO setting (key, value) VALUES ('a', '1')")
    sqlite_database.write("test", lambda session: session.execute(add))
    copy = schema.back_up(sqlite_database, tmp_path / "copy.db")
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT value FROM setting WHERE key = 'a'").fetchone() == (1,)
    connection.close()


PARTIAL = {index.name: index for table in Base.metadata.tables.values() for index in table.indexes if index.info}


@pytest.mark.parametrize("name", sorted(PARTIAL))
def test_an_index_of_some_rows_is_made_for_these_alone(database: Database, name: str) -> None:
    index = PARTIAL[name]
    with database.engine.connect() as connection:
        found = {each["name"]: each for each in inspect(connection).get_indexes(index.table.name)}[name]
    kept = str(found["dialect_options"][f"{database.engine.dialect.name}_where"])
    columns = {column.name for column in index.table.columns if column.name in index.info["where"]}
    assert columns
    assert all(column in kept for column in columns), kept


def test_the_tables_are_told_without_all_that_sqlalchemy_knows_of_postgresql() -> None:
    code = (
        "import sys, models.tables; print([name for name in sys.modules if name.startswith('sqlalchemy.dialects.p')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "[]"
