"""Brings a database to this program's schema: all or nothing, after a verified backup. Alembic loads on need."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from models import sqlite_file
from models.database import Database

HEAD = "0001"
"""The newest revision in `migrations/versions/`."""
_MIGRATIONS = Path(__file__).parent / "migrations"


class BackupError(RuntimeError):
    """The copy made before a migration did not pass its check; nothing was changed."""


def revision_of(database: Database) -> str | None:
    """Return the revision of the schema, or None for an empty database."""

    def ask(names: list[str]) -> str | None:
        if "alembic_version" not in names:
            return None
        return database.read(lambda session: session.execute(text("SELECT version_num FROM alembic_version")).scalar())

    with database.engine.connect() as connection:
        names = inspect(connection).get_table_names()
    return ask(names)


def is_known(revision: str | None) -> bool:
    """Return whether this program knows the revision; a newer program's schema is opened for looking only."""
    return revision is None or (_MIGRATIONS / "versions" / f"v{revision}.py").exists()


def migrate(database: Database, *, backups: Path | None = None) -> bool:
    """Bring the schema to `HEAD` in one transaction; return whether anything was done.

    A SQLite file with data is copied to `backups` first and the copy is checked.

    Raises:
        BackupError: when the copy is not sound.
    """
    revision = revision_of(database)
    if revision == HEAD:
        return False
    if revision is not None and backups is not None and database.dialect == "sqlite":
        back_up(database, backups / f"before-{HEAD}-{datetime.now(UTC):%Y%m%dT%H%M%S}.db")
    sqlite_file.let_rebuild(database.engine)
    try:
        with database.engine.begin() as connection:
            upgrade(connection)
    finally:
        database.engine.dispose()  # what comes next may rebuild nothing
    return True


def upgrade(connection: Connection) -> None:
    """Bring the schema to `HEAD` within a running transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def back_up(database: Database, target: Path) -> Path:
    """Copy a SQLite warehouse to `target` while it is in use, and check the copy.

    Raises:
        BackupError: when the copy is not sound; the bad copy is left for inspection.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    database.copy_to(target)
    with closing(sqlite3.connect(target)) as copy:
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        raise BackupError(f"The backup {target} is damaged: {verdict}. Nothing was changed. Check the disk.")
    return target
