"""Whether the database can be reached: after a lost connection nobody knows whether the last commit was stored."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError

from models import storage
from models.database import Database, ReadOnlyError
from models.disk import StorageError

TROUBLES = (DBAPIError, ReadOnlyError, StorageError)
"""What a database may raise in the middle of work; `told` tells those that a person can mend from bugs."""
LITTLE_ROOM = 1_000_000_000
"""Bytes below which a disk is said to be nearly full; of a small disk a twentieth."""
PLENTY = 20_000_000_000
"""Bytes that are enough on a disk of any size."""
_GONE_STATES = ("08", "57P")
"""How the states of PostgreSQL begin that mean a broken connection, or a server that starts or stops."""


def is_lost(error: BaseException) -> bool:
    """Return whether the database went away, so that what was being stored may be stored or not."""
    if not isinstance(error, DBAPIError) or hasattr(error.orig, "sqlite_errorcode"):
        return False
    state = getattr(error.orig, "sqlstate", None)
    has_no_answer = state is None and isinstance(error, OperationalError)
    return error.connection_invalidated or has_no_answer or str(state).startswith(_GONE_STATES)


def is_stopped(error: BaseException) -> bool:
    """Return whether the disk of this station stores nothing more; of the last action it is not known."""
    return isinstance(error, StorageError)


def is_damaged(error: BaseException) -> bool:
    """Return whether the warehouse file itself is broken, so that waiting mends nothing."""
    return isinstance(error, StorageError) and error.is_damage


def room_left_mb(database: Database) -> int | None:
    """Return how many megabytes the disk of a warehouse file has left once they are few; else None.

    A server's disk is its own business, and that of a file that is only looked at is nobody's.
    """
    if database.dialect != "sqlite" or database.is_read_only:
        return None
    free, whole = storage.room_on(Path(database.engine.url.database or ""))
    return free // 1_000_000 if free < max(LITTLE_ROOM, whole // 20) and free < PLENTY else None


def told(trouble: Exception) -> str:
    """Return what a terminal says of a trouble that a person can mend; empty for a bug."""
    if isinstance(trouble, DBAPIError):
        return _gone(trouble) if is_lost(trouble) else ""
    return str(trouble)


def _gone(trouble: DBAPIError) -> str:
    cause = " ".join(str(trouble.orig).split()).rstrip(".")
    return (
        f"The database cannot be reached any more ({cause}). Check its server and the network;"
        " what was answered is stored, of the last step it is not known: look before you repeat it."
    )
