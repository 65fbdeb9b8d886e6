"""One process per SQLite file: a lock beside it, held while the file is open."""

import os
import sys
from pathlib import Path
from typing import IO


class AlreadyOpenError(RuntimeError):
    """Another process holds the warehouse file."""


def hold(path: Path) -> IO[str]:
    """Lock `path` for this process and return the open lock file; closing it lets go.

    Raises:
        AlreadyOpenError: when another process holds it.
    """
    lock = path.open("a+", encoding="ascii")
    try:
        _lock(lock)
    except OSError as trouble:
        lock.close()
        raise AlreadyOpenError(
            f"{path.with_suffix('')} is open in another Packhouse on this computer. Close that window first."
        ) from trouble
    lock.seek(0)
    lock.truncate()
    lock.write(str(os.getpid()))
    lock.flush()
    return lock


def _lock(lock: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
