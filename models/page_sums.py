"""A checksum for each page of a SQLite file, kept beside it: a bit that turned by itself is found, wherever it is.

SQLite writes pages into the file at a checkpoint, and only then. After every commit the head of its wal-index tells
how far that has come (https://sqlite.org/walformat.html, 2); the pages that went over are summed up before the log
that lists them can be begun anew. So a killed program leaves sums that are right, or a log that says which are not.
A file that somebody else has written, or that was put there, is known by its time; its pages are taken as they are,
once. Knows no table.
"""

import os
import struct
import sys
import zlib
from array import array
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path

ENDING = "-sums"
_HEAD = struct.Struct("<16sQQ")
_MAGIC = b"packhouse sums 1"
_LOG_HEAD, _FRAME_HEAD = 32, 24
_INDEX_HEAD = 100
_AT_ONCE = 1000
"""Pages that are compared in one turn: some milliseconds."""


class PageSums:
    """The sums of one open file. `follow` and `settle` are called in the turn of the one who writes."""

    def __init__(self, path: Path) -> None:
        self._path, self._log = path, path.with_name(path.name + "-wal")
        self._file = os.open(path, os.O_RDONLY)  # held to the end: closing it would let go what SQLite has locked
        self._kept = os.open(path.with_name(path.name + ENDING), os.O_RDWR | os.O_CREAT, 0o644)
        size = int.from_bytes(os.pread(self._file, 2, 16), "big")
        self._page_size = {0: 4096, 1: 65536}.get(size, size)
        self._sums = self._read()
        self._index: int | None = None
        self._salt, self._done, self._is_whole = b"", 0, True
        self._cycle = self._cycle_of_log()

    @classmethod
    def of(cls, path: Path) -> "PageSums | None":
        """Return the sums of a file; None where it is not there yet, or the system reads no file at a place."""
        return cls(path) if hasattr(os, "pread") and path.is_file() and path.stat().st_size else None

    def follow(self) -> None:
        """Sum up what the last commit made SQLite write into the file; one short read where that was nothing."""
        if self._index is None:
            self._index = os.open(self._path.with_name(self._path.name + "-shm"), os.O_RDONLY)
        head = os.pread(self._index, _INDEX_HEAD, 0)
        salt, done, logged = head[32:40], _number(head[96:100]), _number(head[16:20])
        if salt != self._salt:
            self._begin_log(salt)
        if done > self._done:
            self.sum_up(self._logged(self._done, done))
            self._done = done
        self._is_whole = done == logged

    def settle(self) -> None:
        """Sum up every page of the log, which has just been written into the file whole and is there still."""
        self.sum_up(self._logged())

    def begin_anew(self) -> list[int]:
        """Return the pages of the log, which is about to go: until they are summed up, the sums are nobody's."""
        self._forget_index()
        self._note(0)
        return self._logged()

    def sum_up(self, pages: Iterable[int]) -> None:
        """Keep the sums of these pages as they are in the file."""
        size = self._page_size
        read = ((page, os.pread(self._file, size, (page - 1) * size)) for page in sorted(set(pages)))
        self._put([(page, _sum(content)) for page, content in read if len(content) == size])
        self._note(os.fstat(self._file).st_mtime_ns)

    def rotten(self, turn: AbstractContextManager[object]) -> list[int]:
        """Compare every page with its sum, some in each turn; return the numbers of those that differ."""
        with turn:
            newer = set(self._logged())
        found: list[int] = []
        first = 1
        while True:
            with turn:
                last = min(first + _AT_ONCE - 1, os.fstat(self._file).st_size // self._page_size)
                if first > last:
                    return found
                found += self._differing(first, last, newer)
            first = last + 1

    def close(self, *, is_settled: bool) -> None:
        """Note how the file was left, and end; called after the last connection is closed."""
        self._forget_index()
        is_whole = is_settled and not (self._log.exists() and self._log.stat().st_size)
        if is_whole or not is_settled:
            self._note(os.fstat(self._file).st_mtime_ns if is_whole else 0)
        os.close(self._kept)
        os.close(self._file)

    def _begin_log(self, salt: bytes) -> None:
        """Go on with a log that was begun anew; where one before it was missed, its pages are not known: none is."""
        cycle = self._cycle_of_log()
        expected = (self._cycle or 0) + 1 if self._salt else self._cycle or 0
        if cycle != expected or not self._is_whole:
            self._sums = array("I")
            os.ftruncate(self._kept, 0)
        self._salt, self._done, self._cycle = salt, 0, cycle

    def _cycle_of_log(self) -> int | None:
        """Return how often the log was begun anew, or None without one."""
        if not self._has_log():
            return None
        with self._log.open("rb", buffering=0) as log:
            return int.from_bytes(log.read(_LOG_HEAD)[12:16], "big")

    def _forget_index(self) -> None:
        """Look for the wal-index anew: all connections are closed."""
        if self._index is not None:
            os.close(self._index)
        self._index, self._salt, self._done, self._is_whole, self._cycle = None, b"", 0, True, None

    def _differing(self, first: int, last: int, newer: set[int]) -> list[int]:
        content = os.pread(self._file, (last - first + 1) * self._page_size, (first - 1) * self._page_size)
        found, learnt = [], []
        for page in range(first, last + 1):
            start = (page - first) * self._page_size
            sum_ = _sum(content[start : start + self._page_size])
            known = self._sums[page - 1] if page <= len(self._sums) else 0
            if known == 0 and page not in newer:
                learnt.append((page, sum_))
            elif known != sum_ and page not in newer:
                found.append(page)
        self._put(learnt)
        return found

    def _logged(self, first: int = 0, last: int | None = None) -> list[int]:
        """Return the pages of frames of the log; of all of them, also what was taken back or never committed."""
        if not self._log.exists():
            return []
        step, pages = _FRAME_HEAD + self._page_size, []
        with self._log.open("rb", buffering=0) as log:
            salt = log.read(_LOG_HEAD)[16:24]
            frames = (os.fstat(log.fileno()).st_size - _LOG_HEAD) // step
            for number in range(first, frames if last is None else last):
                head = os.pread(log.fileno(), _FRAME_HEAD, _LOG_HEAD + number * step)
                if head[8:16] != salt:
                    break
                pages.append(int.from_bytes(head[:4], "big"))
        return pages

    def _put(self, sums: list[tuple[int, int]]) -> None:
        if sums:
            self._sums.extend([0] * (sums[-1][0] - len(self._sums)))
        for page, sum_ in sums:
            self._sums[page - 1] = sum_
            os.pwrite(self._kept, sum_.to_bytes(4, "little"), _HEAD.size + 4 * (page - 1))

    def _note(self, written_ns: int) -> None:
        """Keep that the sums are those of the file as it was written at that time; 0 for none."""
        os.pwrite(self._kept, _HEAD.pack(_MAGIC, written_ns, self._page_size), 0)
        os.fsync(self._kept)

    def _read(self) -> "array[int]":
        """Return the sums; none where the file was written by somebody else and no log says what."""
        sums = array("I")
        content = os.pread(self._kept, os.fstat(self._kept).st_size, 0)
        if len(content) < _HEAD.size:
            return sums
        magic, written_ns, page_size = _HEAD.unpack_from(content)
        is_of_file = written_ns == os.fstat(self._file).st_mtime_ns or (written_ns and self._has_log())
        if magic != _MAGIC or not is_of_file:
            os.ftruncate(self._kept, 0)
            return sums
        self._page_size = page_size
        sums.frombytes(content[_HEAD.size : len(content) - (len(content) - _HEAD.size) % 4])
        if sys.byteorder == "big":
            sums.byteswap()
        return sums

    def _has_log(self) -> bool:
        return self._log.exists() and self._log.stat().st_size > 0


def _number(field: bytes) -> int:
    """Return a number of the wal-index, which is in the order of this computer."""
    return int.from_bytes(field, sys.byteorder)


def _sum(content: bytes) -> int:
    """Return the CRC of a page; never 0, which stands for a page that was not summed up yet."""
    return zlib.crc32(content) or 1
