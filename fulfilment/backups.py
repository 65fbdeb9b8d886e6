"""Copies of a SQLite warehouse: taken while people work, tried out at once, put back when they are needed."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from fulfilment.stock.verify import Verdict, verify
from models import schema, single_process
from models.database import Database
from models.journal import Operation
from models.schema import BackupError

REFUSALS = (BackupError, single_process.AlreadyOpenError, OSError)
"""What `take`, `try_out` and `put_back` may raise, each with what to do."""
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Backup:
    """A copy that was opened and found whole, with books that are right."""

    path: Path
    """Where it lies."""
    moves: int
    """Moves in its ledger."""
    operations: int
    """Operations in its chains."""
    newest_at: datetime | None
    """When its newest operation was done; None when nothing was done yet."""


def take(database: Database, folder: Path) -> Backup:
    """Copy the warehouse into a folder while it is in use, try the copy out, and return it.

    Raises:
        BackupError: when the copy is not whole, or its books are wrong; it is left for inspection. Also when the disk
            has changed the warehouse itself: a copy of that would take the place of good ones.
    """
    rotten = database.rotten_pages()
    if rotten:
        raise BackupError(
            f"The disk has changed the warehouse ({len(rotten)} pages, the first is {rotten[0]}). Keep the backups you"
            " have, check the disk, and put the newest one back."
        )
    copy = schema.back_up(database, folder / f"packhouse-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db")
    _digest_of(copy).write_text(f"{_digest(copy)}  {copy.name}\n", encoding="utf-8")
    return try_out(copy)


def try_out(path: Path) -> Backup:
    """Open a copy as if it had to serve, without changing it: its pages, its schema, and every figure in its books.

    Raises:
        BackupError: when it could not serve; says why and what to do.
    """
    _check_kind(path)
    _check_digest(path)
    copy = Database.open_copy(path)
    try:
        _check_pages(copy, path)
        revision = schema.revision_of(copy)
        if revision is None or not schema.is_known(revision):
            raise BackupError(f"{path} is of another version of the program ({revision}). Use that version.")
        verdict, newest_at = copy.read(_examine)
    except (DBAPIError, ValueError, TypeError, LookupError, AttributeError) as trouble:
        raise BackupError(f"{path} cannot be read: {_first_line(trouble)}. Use another backup.") from trouble
    finally:
        copy.close()
    if verdict.disagreements:
        wrong = verdict.disagreements[0]
        raise BackupError(
            f"The books in {path} are wrong ({wrong.check}: {wrong.subject}, {len(verdict.disagreements)} in all)."
            " Use another backup."
        )
    return Backup(path, verdict.moves, verdict.operations, newest_at)


def put_back(path: Path, warehouse: Path, aside: Path) -> Backup:
    """Let a copy take the place of the warehouse file; what was there is kept in the folder `aside`.

    At every moment there is a whole warehouse: the present one until the last step, the copy from then on.

    Raises:
        BackupError: when the copy could not serve; nothing was changed.
        AlreadyOpenError: when the warehouse is open.
    """
    warehouse.parent.mkdir(parents=True, exist_ok=True)
    with closing(single_process.hold(warehouse.with_name(warehouse.name + ".lock"))):
        backup = try_out(path)
        coming = warehouse.with_name(warehouse.name + ".coming")
        shutil.copyfile(path, coming)
        _sync(coming)
        if warehouse.exists():
            _keep_aside(warehouse, aside)
        os.replace(coming, warehouse)
        _sync(warehouse.parent)
    return backup


def _check_kind(path: Path) -> None:
    try:
        with path.open("rb") as file:
            is_database = file.read(len(_MAGIC)) == _MAGIC
    except OSError as trouble:
        raise BackupError(f"{path} cannot be read: {trouble.strerror}. Check the name and the disk.") from trouble
    if not is_database:
        raise BackupError(f"{path} is no backup of a warehouse. Choose a file packhouse-….db.")


def _check_digest(path: Path) -> None:
    """Compare a copy with the digest beside it, if any: it finds what no look at tables does, a bit in a name."""
    beside = _digest_of(path)
    if beside.is_file() and beside.read_text(encoding="utf-8").split()[:1] != [_digest(path)]:
        raise BackupError(f"{path} is not as it was when it was made. Use another backup, and check that disk.")


def _digest_of(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_pages(copy: Database, path: Path) -> None:
    for pragma in ("integrity_check", "foreign_key_check"):
        rows = copy.read(lambda session, p=pragma: session.execute(text(f"PRAGMA {p}")).all())  # type: ignore[misc]
        if rows and rows != [("ok",)]:
            raise BackupError(f"{path} is damaged: {' '.join(map(str, rows[0]))}. Use another backup.")


def _examine(session: Session) -> tuple[Verdict, datetime | None]:
    newest = select(Operation.at).order_by(Operation.id.desc()).limit(1)
    return verify(session), session.scalar(newest)


def _keep_aside(warehouse: Path, aside: Path) -> None:
    """Keep the present file under another name; its log is written into it first, for it must not meet the copy."""
    aside.mkdir(parents=True, exist_ok=True)
    kept = aside / f"replaced-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db"
    try:
        with closing(sqlite3.connect(warehouse)) as present:
            present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:  # too damaged to be tidied: it is kept as it is, log and all
        pass
    shutil.copyfile(warehouse, kept)
    for ending in ("-wal", "-shm"):
        log = warehouse.with_name(warehouse.name + ending)
        if log.exists():
            os.replace(log, kept.with_name(kept.name + ending))


def _sync(path: Path) -> None:
    """Wait until a file or folder is on the disk; Windows has no way to ask it of a folder."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _first_line(trouble: Exception) -> str:
    said = str(trouble).strip().splitlines()
    return said[0] if said else type(trouble).__name__
