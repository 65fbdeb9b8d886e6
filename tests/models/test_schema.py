"""The schema: migrations and tables agree, and an upgrade is all or nothing."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from models import schema, search_index
from models.database import Database
from models.tables import Base


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
