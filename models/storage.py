"""Refuses places where a SQLite file is not safe: file systems whose locks lie, and files with two names.

Source: "How To Corrupt An SQLite Database File", sections 2 and 3 (sqlite.org).
"""

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

SHARED = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "gpfs"}
    | {"ocfs2", "gfs2", "9p", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "fuse", "davfs", "afpfs", "webdav"}
)
"""Kinds of file system on which two computers, or a machine and its host, do not see each other's locks or caches."""
_MOUNTS = Path("/proc/self/mountinfo")
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of the Windows API."""


class UnsafeStorageError(RuntimeError):
    """The warehouse file lies where it could be damaged; nothing was opened."""


def check(path: Path) -> None:
    """Refuse a warehouse file that is not safe where it is; the file need not exist yet.

    Raises:
        UnsafeStorageError: says why and what to do.
    """
    if path.is_symlink():
        raise UnsafeStorageError(
            f"{path} is a link to another file: two programs would not see that it is the same warehouse."
            f" Open {path.resolve()} instead."
        )
    if path.exists() and path.stat().st_nlink > 1:
        raise UnsafeStorageError(
            f"{path} has a second name on this disk: two programs would not see that it is the same warehouse."
            " Keep one name, or copy it to a file of its own."
        )
    kind = kind_of(path.parent)
    if is_shared(kind):
        raise UnsafeStorageError(
            f"{path.parent} lies on a shared or network disk ({kind}), where a warehouse file can be damaged."
            " Choose a folder on this computer's own disk; several computers share a PostgreSQL server."
        )


def is_for_looking(path: Path) -> bool:
    """Return whether a warehouse file is there that this program may read but not write; make its folder if need be.

    Raises:
        UnsafeStorageError: when there is none and none can be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _try_to_write(path.parent)
            return False
    except OSError as trouble:
        raise UnsafeStorageError(
            f"No warehouse can be kept in {path.parent}: {trouble.strerror}."
            " Choose another folder, or ask for the right to write there."
        ) from trouble
    try:
        path.open("r+b").close()
        _try_to_write(path.parent)
    except OSError as trouble:
        return trouble.errno in _NO_RIGHT
    return False


def has_log(path: Path) -> bool:
    """Return whether a part of a warehouse stands in the log beside its file, where a program that died has left it."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _try_to_write(folder: Path) -> None:
    """Find out whether files can be made in a folder: rights alone do not tell."""
    with tempfile.TemporaryFile(dir=folder):
        pass


def room_on(path: Path) -> tuple[int, int]:
    """Return the free bytes and all bytes of the disk of a file."""
    usage = shutil.disk_usage(path.parent)
    return usage.free, usage.total


def is_shared(kind: str) -> bool:
    """Return whether a kind of file system is shared between machines; all kinds in user space count as such."""
    return kind.lower() in SHARED or kind.lower().startswith("fuse.")


def kind_of(folder: Path) -> str:
    """Return the kind of file system of a folder; empty where the computer does not tell."""
    if sys.platform == "win32":
        drive = os.path.splitdrive(folder.resolve())[0] + "\\"
        return "smb" if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
    try:
        return _innermost(folder.resolve(), _MOUNTS.read_text("utf-8", "surrogateescape").splitlines())
    except OSError:
        return ""


def _innermost(folder: Path, mounts: Iterable[str]) -> str:
    """Return the kind of the mount that a folder lies in: the longest mount point above it, the newest of equal ones.

    A line is ``36 35 98:0 /root /mount/point options - kind source options``, with blanks as ``\\040``.
    """
    found, depth = "", -1
    for line in mounts:
        before, _, after = line.partition(" - ")
        point = Path(before.split()[4].encode().decode("unicode_escape"))
        if (point == folder or point in folder.parents) and len(point.parts) >= depth:
            found, depth = after.split()[0], len(point.parts)
    return found
