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


def beside(path: Path) -> Path:
    """Return the lock file of a warehouse file."""
    return path.with_name(path.name + ".lock")


def hold_to_look(path: Path) -> IO[str] | None:
    """Keep others from writing while this process looks, where there is a lock file that it may read.

    Raises:
        AlreadyOpenError: when another process has the warehouse open.
    """
    try:
        lock = path.open(encoding="ascii")
    except OSError:
        return None
    if not _is_locked(lock, is_shared=True):
        lock.close()
        raise _already_open(path)
    return lock


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
            raise _already_open(path)
        time.sleep(_PAUSE_S)
    lock.seek(0)
    lock.truncate()
    lock.write(str(os.getpid()))
    lock.flush()
    return lock


def _already_open(path: Path) -> AlreadyOpenError:
    return AlreadyOpenError(
        f"{path.with_suffix('')} is open in another Packhouse on this computer. Close that window first."
    )


def _is_locked(lock: IO[str], *, is_shared: bool = False) -> bool:
    try:
        _lock(lock, is_shared=is_shared)
    except OSError:
        return False
    return True


def _lock(lock: IO[str], *, is_shared: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
