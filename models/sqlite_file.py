"""The connections to a warehouse in a SQLite file: one writes and checkpoints, others read. Knows no table."""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import PoolProxiedConnection, QueuePool, StaticPool

_STATEMENTS = 512
"""Statements that SQLite keeps prepared; a day of scans uses more than the driver's own 128."""
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


def _prepare_writer(connection: sqlite3.Connection, record: Any) -> None:  # Any: the pool's private record
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA cache_size=-64000")
    connection.execute("PRAGMA temp_store=MEMORY")


def _prepare_reader(connection: sqlite3.Connection, record: Any) -> None:  # Any: the pool's private record
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA query_only=ON")


def _begin_with(engine: Engine, statement: str) -> None:
    """Begin each transaction with a statement; a listener would cost every other statement its share of the events."""

    def begin(dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(statement)

    engine.dialect.do_begin = begin  # type: ignore[method-assign]
