"""The one door to the database: opens it safely, runs every read and every write, keeps the promises of a commit.

SQLite: one writing connection, WAL, synchronous=FULL, one process a file. PostgreSQL: psycopg 3, READ COMMITTED.
"""

import os
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Generic, TypeVar

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from models import journal, live, single_process, sqlite_file, storage
from models.disk import Disk
from models.journal import Actor, Intent
from models.live import Listener
from models.patience import POSTGRES_CARE, Pulse

T = TypeVar("T")
RETRIES = 8
PAUSE_S = 0.02
"""Longest pause before a transaction that met another is tried again; it doubles each time."""
_RETRIED_STATES = frozenset({"40001", "40P01", "23505"})
"""PostgreSQL: not serialised, deadlock, and a row that another station added first: the second try sees it."""


class ReadOnlyError(RuntimeError):
    """The warehouse was opened for looking only."""


class ForkedError(RuntimeError):
    """This process was forked off one that has the warehouse open: they would write into one file unseen."""


@dataclass(frozen=True)
class Written(Generic[T]):
    """The outcome of a write that is on disk."""

    value: T
    """What the job returned."""
    operation_id: int | None
    """The operation, or None when nothing journalled changed."""


class Database:
    """An open warehouse. `read` may run on any thread; `write` runs one at a time."""

    def __init__(self, writer: Engine, reader: Engine, lock_file: IO[str] | None, *, is_read_only: bool) -> None:
        self._writer = writer
        self._reader = reader
        self._lock_file = lock_file
        self._turn = threading.Lock()
        self._kept: dict[str, Any] = {}  # Any: what it holds is known to who keeps it
        """What need not be read again, for all sessions as `info["kept"]`; forgotten when a write is taken back."""
        self._pulse, self._sender, self._gaps = Pulse(), live.new_sender(), 0
        self._process = os.getpid()
        self._disk = Disk(writer, is_file=lock_file is not None and not is_read_only)
        self.is_read_only = is_read_only
        """True when this program may only look: a newer schema, or a file without the right to write."""

    @classmethod
    def open(cls, url: str, *, is_read_only: bool = False) -> "Database":
        """Open the warehouse at `url` (``sqlite:///PATH`` or ``postgresql+psycopg://…``) without changing it.

        Raises:
            AlreadyOpenError: when another process has the SQLite file open.
            UnsafeStorageError: when the file lies where it could be damaged.
        """
        if make_url(url).get_backend_name() == "sqlite":
            writer, reader, lock_file = _open_file(url)
            return cls(writer, reader, lock_file, is_read_only=is_read_only or writer is reader)
        writer = create_engine(url, pool_size=1, max_overflow=0, connect_args=POSTGRES_CARE, pool_pre_ping=False)
        reader = create_engine(
            url, pool_size=4, max_overflow=4, connect_args=POSTGRES_CARE, isolation_level="REPEATABLE READ"
        ).execution_options(postgresql_readonly=True)
        database = cls(writer, reader, None, is_read_only=is_read_only)
        database._pulse.watch(writer)
        database._pulse.watch(reader)
        return database

    @classmethod
    def open_copy(cls, path: Path) -> "Database":
        """Open a copy of a SQLite warehouse that nobody writes, for looking; no file comes to lie beside it."""
        engine = sqlite_file.onlooker(path, is_still=True)
        return cls(engine, engine, None, is_read_only=True)

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._writer.dialect.name

    @property
    def engine(self) -> Engine:
        """The writing engine, for migrations alone."""
        return self._writer

    def read(self, job: Callable[[Session], T]) -> T:
        """Run `job` on one consistent picture of the data and return what it returns. It must change nothing."""
        _refuse_a_fork(self._process)
        with Session(self._reader, expire_on_commit=False, autoflush=False) as session:
            session.info["kept"] = self._kept
            try:
                return job(session)
            except DBAPIError as trouble:
                if not self.is_read_only:
                    self._disk.blame(trouble, is_reading=True)
                raise

    def write(self, kind: str, job: Callable[[Session], T], *, actor: Actor | None = None, key: str | None = None) -> T:
        """Run `job` in one transaction, seal it as one operation, and return its value once it is on disk.

        Raises:
            StorageError: when the disk did not take it; nothing is stored then.
            ReadOnlyError: when the warehouse was opened for looking only.
        """
        return self.write_operation(kind, job, actor=actor, key=key).value

    def write_operation(
        self, kind: str, job: Callable[[Session], T], *, actor: Actor | None = None, key: str | None = None
    ) -> Written[T]:
        """Do as `write`, and return the operation too."""
        _refuse_a_fork(self._process)
        with self._turn:
            if self.is_read_only:
                raise ReadOnlyError("This warehouse is open for looking only.")
            for attempt in range(RETRIES + 1):
                try:
                    return self._write_once(Intent(kind, actor or Actor(), key), job)
                except (DBAPIError, StaleDataError) as trouble:
                    if isinstance(trouble, DBAPIError):
                        self._disk.blame(trouble)
                    if attempt == RETRIES or not _has_met_another(trouble):
                        raise
                    # Two that met once meet again unless one of them waits longer than the other.
                    time.sleep(random.uniform(0.0, PAUSE_S * 2**attempt))
        raise AssertionError("unreachable")

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Let every write wait meanwhile."""
        with self._turn:
            yield

    def rehearse(self, kind: str, job: Callable[[Session], T], *, actor: Actor | None = None) -> T:
        """Run `job` as a write and take everything back: what would happen, without it happening."""
        _refuse_a_fork(self._process)
        with self._turn, Session(self._writer, expire_on_commit=False) as session:
            session.info.update(intent=Intent(kind, actor or Actor()), kept={})
            try:
                value = job(session)
                session.flush()
                return value
            finally:
                session.rollback()

    def _write_once(self, intent: Intent, job: Callable[[Session], T]) -> Written[T]:
        self._disk.check()
        with Session(self._writer, expire_on_commit=False) as session:
            # What is kept comes back with the commit: nothing is believed that a failed write has learned.
            kept, self._kept = self._kept_since_gap(), {}
            session.info.update(intent=intent, kept=kept)
            value = job(session)
            operation_id = journal.seal(session)
            if self.dialect == "postgresql":
                changes: frozenset[str] = getattr(value, "changes", frozenset())
                live.tell(session, self._sender, live.words_of(intent.touched) | changes)
            session.commit()
            journal.keep_links(session)
            self._kept = kept
            self._disk.stored(operation_id)
            return Written(value, operation_id)

    def _kept_since_gap(self) -> dict[str, Any]:  # Any: what it holds is known to who keeps it
        """Return what is kept, unless another server may have taken over that does not have the last commits."""
        gaps, self._gaps = self._gaps, self._pulse.gaps
        return self._kept if gaps == self._gaps else {}

    def listen(self, heard: live.Heard, felt: live.Felt) -> Listener:
        """Return a listener to what other programs change on this server; see `Listener` for what it tells."""
        return Listener(self._reader, self._sender, self._pulse, heard=heard, felt=felt, renew=self._renew)

    def _renew(self) -> None:
        """Put away the connections that wait for work: they may lead to a server that is no more."""
        self._reader.dispose()
        self._writer.dispose()

    @property
    def storage_trouble(self) -> str:
        """Why nothing more is written, once the disk has failed; empty while all is well."""
        return self._disk.fault.sentence if self._disk.fault else ""

    def recover(self) -> bool:
        """Try to store again after the disk has failed, over new connections; return whether all is well.

        What was answered for is still there then. Of the action that failed it is not known: its key tells.
        """
        with self._turn:
            return self._disk.take_up(self._renew)

    def rotten_pages(self) -> list[int]:
        """Return the pages of a SQLite file that are not as they were written; a server looks after its own."""
        return self._disk.rotten(self._turn)

    def copy_to(self, target: Path) -> None:
        """Copy a SQLite warehouse to a new file in one step, as it is at this moment, while others read and write."""
        with closing(self._reader.raw_connection()) as source, closing(sqlite3.connect(target)) as copy:
            driver: Any = source.driver_connection  # Any: SQLAlchemy types no driver
            driver.backup(copy)

    def is_reachable(self) -> bool:
        """Return whether the database answers."""
        try:
            return bool(self.read(lambda session: session.scalar(text("SELECT 1"))))
        except OperationalError:
            return False

    def close(self) -> None:
        """Close all connections, the writing one last, and let the file go; a forked process only forgets them."""
        if os.getpid() != self._process:
            self._reader.dispose(close=False)
            self._writer.dispose(close=False)
            return
        self._reader.dispose()
        self._disk.leave(self._writer.dispose)
        if self._lock_file:
            self._lock_file.close()


def _has_met_another(trouble: DBAPIError | StaleDataError) -> bool:
    """Return whether a write failed because another one was faster: done anew, it sees what that one did."""
    if isinstance(trouble, StaleDataError):
        return True
    return getattr(trouble.orig, "sqlstate", None) in _RETRIED_STATES


def _open_file(url: str) -> tuple[Engine, Engine, IO[str] | None]:
    """Return the writing and the reading engine of a SQLite file, and its lock; both are one where it is only seen."""
    path = Path(make_url(url).database or "")
    if storage.is_for_looking(path):
        lock_file = single_process.hold_to_look(single_process.beside(path))
        engine = sqlite_file.onlooker(path, is_still=not storage.has_log(path))
        return engine, engine, lock_file
    storage.check(path)
    lock_file = single_process.hold(single_process.beside(path))
    return sqlite_file.writer(url), sqlite_file.reader(url), lock_file


def _refuse_a_fork(process: int) -> None:
    if os.getpid() != process:
        raise ForkedError("The warehouse was opened before this process was forked off. Open it again here.")
