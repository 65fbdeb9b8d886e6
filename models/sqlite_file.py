"""The connections to a warehouse in a SQLite file: one writes and checkpoints, others read. Knows no table."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import PoolProxiedConnection, QueuePool, StaticPool

_STATEMENTS = 512
"""Statements that SQLite keeps prepared; a day of scans uses more than the driver's own 128."""
_REBUILDING = frozenset({sqlite3.SQLITE_DROP_TABLE, sqlite3.SQLITE_DROP_TRIGGER, sqlite3.SQLITE_ALTER_TABLE})
_KEPT = frozenset({"ignore_check_constraints", "writable_schema", "recursive_triggers", "foreign_keys"})
"""Settings of a connection with which the guards of the tables would not be in force."""
_THREADS = {"check_same_thread": False, "isolation_level": None, "cached_statements": _STATEMENTS}


def writer(url: str) -> Engine:
    """Return the engine of the one connection that writes and checkpoints."""
    engine = create_engine(url, poolclass=StaticPool, connect_args=_THREADS)
    event.listen(engine, "connect", _prepare_writer)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def reader(url: str) -> Engine:
    """Return the engine of the connections that read."""
    engine = create_engine(url, poolclass=QueuePool, pool_size=4, max_overflow=4, connect_args=_THREADS)
    event.listen(engine, "connect", _prepare_reader)
    _begin_with(engine, "BEGIN")
    return engine


def onlooker(path: Path, *, is_still: bool) -> Engine:
    """Return an engine that only looks; `is_still` promises that nobody writes, and no file comes to lie beside it."""
    still = "&immutable=1" if is_still else ""
    url = f"sqlite:///file:{quote(str(path))}?mode=ro{still}&uri=true"
    engine = create_engine(url, connect_args={"check_same_thread": False, "isolation_level": None})
    event.listen(engine, "connect", _prepare_reader)
    _begin_with(engine, "BEGIN")
    return engine


def let_rebuild(engine: Engine) -> None:
    """Let the connection of a writing engine take tables and guards off, until the engine is disposed of."""
    if engine.dialect.name != "sqlite":
        return
    with closing(engine.raw_connection()) as connection:
        driver: Any = connection.driver_connection  # Any: SQLAlchemy types no driver
        driver.set_authorizer(None)


def _may(action: int, subject: str | None, value: str | None, *where: str | None) -> int:
    """Return whether the program may do this: tables and guards are taken off by a migration only."""
    is_kept = action in _REBUILDING or (action == sqlite3.SQLITE_PRAGMA and value is not None and subject in _KEPT)
    return sqlite3.SQLITE_DENY if is_kept else sqlite3.SQLITE_OK


def _prepare_writer(connection: sqlite3.Connection, record: Any) -> None:  # Any: the pool's private record
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA cache_size=-64000")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA recursive_triggers=ON")  # so that a row that is replaced is guarded as a deleted one
    connection.set_authorizer(_may)


def _prepare_reader(connection: sqlite3.Connection, record: Any) -> None:  # Any: the pool's private record
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA query_only=ON")


def _begin_with(engine: Engine, statement: str) -> None:
    """Begin each transaction with a statement; a listener would cost every other statement its share of the events."""

    def begin(dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(statement)

    engine.dialect.do_begin = begin  # type: ignore[method-assign]
