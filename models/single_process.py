"""One process per SQLite file: a lock beside it, held while the file is open."""

import os
import sys
import time
from pathlib import Path
from typing import IO


class AlreadyOpenError(RuntimeError):
    """Another process holds the warehouse file."""


PATIENCE_S = 1.5
"""How long a lock is waited for: a program that was killed while it started another one, such as a player of tones,
leaves its lock to that one for a moment."""
_PAUSE_S = 0.05


def hold(path: Path) -> IO[str]:
    """Lock `path` for this process and return the open lock file; closing it lets go.

    Raises:
        AlreadyOpenError: when another process holds it.
    """
    lock = path.open("a+", encoding="ascii")
    until = time.monotonic() + PATIENCE_S
    while not _is_locked(lock):
        if time.monotonic() > until:
            lock.close()
            raise AlreadyOpenError(
                f"{path.with_suffix('')} is open in another Packhouse on this computer. Close that window first."
            )
        time.sleep(_PAUSE_S)
    lock.seek(0)
    lock.truncate()
    lock.write(str(os.getpid()))
    lock.flush()
    return lock


def _is_locked(lock: IO[str]) -> bool:
    try:
        _lock(lock)
    except OSError:
        return False
    return True


def _lock(lock: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
