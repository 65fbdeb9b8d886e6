"""Whether the disk under a SQLite file keeps what it is given: why it does not, whether it does again, which pages rot.

Nothing is answered for that a disk has refused. Knows no table but the one that tells what was stored last.
"""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from models.page_sums import PageSums

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FAULTS = _DAMAGE | {
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
    *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOLFS),
}
_FAULTS_OF_READING = _DAMAGE | {sqlite3.SQLITE_IOERR}
_TROUBLES = (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError)
"""What a broken file may raise; the last one where SQLite quotes what it cannot read."""
_PRIMARY = 0xFF
"""The part of an extended code that says what kind of trouble it is."""


class StorageError(RuntimeError):
    """The disk did not take what was written. The station stops; it is not known whether the last action is stored."""

    def __init__(self, fault: "Fault") -> None:
        super().__init__(fault.sentence)
        self.is_damage = fault.is_damage
        """True when the file itself is broken, so that waiting mends nothing."""


@dataclass(frozen=True)
class Fault:
    """Why a file takes nothing more."""

    sentence: str
    """What happened and what to do."""
    is_damage: bool = False
    """True when the file itself is broken, so that waiting mends nothing."""
    is_full: bool = False
    """True when there was no room; what is stored is as it was."""


class Disk:
    """The disk under the file of a writing connection. All but `rotten` is called in the turn of the one who writes."""

    def __init__(self, writer: Engine, *, is_file: bool) -> None:
        self._writer, self._is_file = writer, is_file
        self._path = Path(writer.url.database or "")
        self._newest: int | None = None
        self._sums = self._known_sums()
        self.fault: Fault | None = None
        """Why nothing more is written, once the disk has failed."""

    def check(self) -> None:
        """Refuse to write on a disk that has failed.

        Raises:
            StorageError: once it has.
        """
        if self.fault is not None:
            raise StorageError(self.fault)

    def blame(self, trouble: DBAPIError, *, is_reading: bool = False) -> None:
        """Take note of an error that is the disk's; any other one is left to who met it.

        Raises:
            StorageError: when it is the disk's.
        """
        code = getattr(trouble.orig, "sqlite_errorcode", None)
        if code is not None and code & _PRIMARY in (_FAULTS_OF_READING if is_reading else _FAULTS):
            self.fault = _fault(code & _PRIMARY, trouble.orig)
            raise StorageError(self.fault) from trouble

    def stored(self, operation_id: int | None) -> None:
        """Take note of what is on the disk, and sum up the pages that came into the file by it.

        A disk that fails here has kept what was committed; it stops what comes next.
        """
        self._newest = operation_id or self._newest
        try:
            self._sums = self._sums or self._known_sums()
            if self._sums is not None:
                self._sums.follow()
        except OSError as trouble:
            self.fault = _fault(sqlite3.SQLITE_IOERR, trouble)

    def take_up(self, renew: Callable[[], None]) -> bool:
        """Try whether the disk stores again, over connections that `renew` makes anew; return whether all is well."""
        if self.fault is not None and not self.fault.is_damage:
            renew()
            try:
                self.fault = self._tried(self.fault)
            except _TROUBLES as trouble:
                self.fault = _fault_again(trouble)
        return self.fault is None

    def rotten(self, turn: AbstractContextManager[object]) -> list[int]:
        """Return the pages of the file that are not as they were written."""
        with turn:
            self._sums = self._sums or self._known_sums()
        return self._sums.rotten(turn) if self._sums is not None else []

    def leave(self, close: Callable[[], None]) -> None:
        """Bring everything into the file, sum it up, and let all connections `close`."""
        is_settled = False
        if self._sums is not None and self.fault is None:
            try:
                with closing(self._writer.raw_connection()) as connection:
                    driver: Any = connection.driver_connection  # Any: SQLAlchemy types no driver
                    is_busy, logged, written = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                self._sums.settle()
                is_settled = not is_busy and logged == written
            except _TROUBLES:  # the file is as whole as it was; its sums are taken anew
                is_settled = False
        close()
        if self._sums is not None:
            self._sums.close(is_settled=is_settled)
            self._sums = None

    def _known_sums(self) -> PageSums | None:
        """Return the sums of the file, if it is one and there; a disk without room for them does without."""
        try:
            return PageSums.of(self._path) if self._is_file else None
        except OSError:
            return None

    def _tried(self, fault: Fault) -> Fault | None:
        """Store something really, and return why that does not serve.

        Nothing goes on behind a sync that failed: the log is written into the file and begun anew first, for what a
        system could not write once it takes for written. The newest operation that was answered for must be there.
        """
        if not self._path.is_file() or self._path.stat().st_size == 0:
            return Fault(f"{self._path} is not there any more. Connect its disk again; it goes on by itself.")
        logged = self._sums.begin_anew() if self._sums is not None else []
        with closing(self._writer.raw_connection()) as connection:
            driver: Any = connection.driver_connection  # Any: SQLAlchemy types no driver
            if driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                return fault
            if self._sums is not None:
                self._sums.sum_up(logged)
            version = driver.execute("PRAGMA user_version").fetchone()[0]
            driver.execute(f"PRAGMA user_version = {version}")
            return _missed(driver, fault, self._newest)


def _missed(driver: sqlite3.Connection, fault: Fault, newest: int | None) -> Fault | None:
    """Return what the file has lost, if anything."""
    if not fault.is_full:
        verdict = driver.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            return _fault(sqlite3.SQLITE_CORRUPT, verdict)
    if newest is not None and driver.execute("SELECT 1 FROM operation WHERE id = ?", (newest,)).fetchone() is None:
        return _fault(sqlite3.SQLITE_CORRUPT, f"operation {newest} is gone")
    return None


def _fault(code: int, cause: object) -> Fault:
    if code in _DAMAGE:
        cure = "Close the program, check the disk, and put the newest backup back."
        return Fault(f"The warehouse file is damaged ({cause}). {cure}", is_damage=True)
    is_full = code == sqlite3.SQLITE_FULL
    cure = "Free space" if is_full else "Check the disk"
    return Fault(f"The disk did not store the last action ({cause}). {cure}; it goes on by itself.", is_full=is_full)


def _fault_again(trouble: Exception) -> Fault:
    cause = trouble.orig if isinstance(trouble, DBAPIError) else trouble
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & _PRIMARY
    return _fault(code if code in _FAULTS else sqlite3.SQLITE_IOERR, cause)
