"""A warehouse in a SQLite file: its connections, the signs that its disk fails, and the way back when it serves again.

One connection writes and checkpoints, others read. Knows no table but the one that tells what was stored last.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection, QueuePool, StaticPool

_STATEMENTS = 512
"""Statements that SQLite keeps prepared; a day of scans uses more than the driver's own 128."""
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FAULTS = _DAMAGE | {
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
    *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOLFS),
}
_FAULTS_OF_READING = _DAMAGE | {sqlite3.SQLITE_IOERR}
_PRIMARY = 0xFF
"""The part of an extended code that says what kind of trouble it is."""
_THREADS = {"check_same_thread": False, "isolation_level": None, "cached_statements": _STATEMENTS}


@dataclass(frozen=True)
class Fault:
    """Why a file takes nothing more."""

    sentence: str
    """What happened and what to do."""
    is_damage: bool = False
    """True when the file itself is broken, so that waiting mends nothing."""
    is_full: bool = False
    """True when there was no room; what is stored is as it was."""


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


def fault_of(trouble: DBAPIError, *, is_reading: bool = False) -> Fault | None:
    """Return what an error says about the disk; None when it is about something else."""
    code = getattr(trouble.orig, "sqlite_errorcode", None)
    faults = _FAULTS_OF_READING if is_reading else _FAULTS
    return None if code is None or code & _PRIMARY not in faults else _fault(code & _PRIMARY, trouble.orig)


def _fault(code: int, cause: object) -> Fault:
    if code in _DAMAGE:
        cure = "Close the program, check the disk, and put the newest backup back."
        return Fault(f"The warehouse file is damaged ({cause}). {cure}", is_damage=True)
    is_full = code == sqlite3.SQLITE_FULL
    cure = "Free space" if is_full else "Check the disk"
    return Fault(f"The disk did not store the last action ({cause}). {cure}; it goes on by itself.", is_full=is_full)


def take_up(engine: Engine, fault: Fault, *, newest: int | None) -> Fault | None:
    """Try whether the file stores again, over a connection that was made anew; return why it does not.

    Nothing goes on behind a sync that failed: the log is written into the file first and begun anew, for what the
    system could not write once it takes for written (fsync, "dirty pages marked clean"). Then something is really
    stored, and the newest operation that was answered for must still be there.
    """
    path = Path(make_url(str(engine.url)).database or "")
    if not path.is_file() or path.stat().st_size == 0:
        return Fault(f"{path} is not there any more. Connect its disk again; it goes on by itself.")
    try:
        with closing(engine.raw_connection()) as connection:
            driver: Any = connection.driver_connection  # Any: SQLAlchemy types no driver
            return _proved(driver, fault, newest)
    except (DBAPIError, sqlite3.Error) as trouble:
        cause = trouble.orig if isinstance(trouble, DBAPIError) else trouble
        code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & _PRIMARY
        return _fault(code if code in _FAULTS else sqlite3.SQLITE_IOERR, cause)


def _proved(driver: sqlite3.Connection, fault: Fault, newest: int | None) -> Fault | None:
    is_busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if is_busy:
        return fault
    version = driver.execute("PRAGMA user_version").fetchone()[0]
    driver.execute(f"PRAGMA user_version = {version}")
    if not fault.is_full:
        verdict = driver.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            return _fault(sqlite3.SQLITE_CORRUPT, verdict)
    if newest is not None and driver.execute("SELECT 1 FROM operation WHERE id = ?", (newest,)).fetchone() is None:
        return _fault(sqlite3.SQLITE_CORRUPT, f"operation {newest} is gone")
    return None


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
