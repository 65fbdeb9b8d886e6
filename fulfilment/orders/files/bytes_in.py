"""Opens a file or a gzip of it as bytes within limits, so that a bomb is refused before it goes off."""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from fulfilment.orders.files.problems import BadFileError
from fulfilment.step import QT_TRANSLATE_NOOP, Text

MAX_UNPACKED = 1 << 30
MAX_RATIO = 100
RATIO_APPLIES_FROM = 10 << 20
PIECE = 1 << 18

CANNOT_OPEN = Text("files", QT_TRANSLATE_NOOP("files", "{name} cannot be opened: {reason}."))
CHECK_PATH = Text("files", QT_TRANSLATE_NOOP("files", "Check that the file exists and may be read."))
TOO_BIG = Text("files", QT_TRANSLATE_NOOP("files", "{name} holds more than {limit} MB."))
SPLIT = Text("files", QT_TRANSLATE_NOOP("files", "Split it into smaller files."))
BOMB = Text("files", QT_TRANSLATE_NOOP("files", "{name} unpacks to more than {ratio} times its size."))
UNPACK_YOURSELF = Text("files", QT_TRANSLATE_NOOP("files", "If you trust it, save it again from a spreadsheet."))
BROKEN_GZIP = Text("files", QT_TRANSLATE_NOOP("files", "{name} is damaged: it cannot be unpacked to its end."))
FETCH_AGAIN = Text("files", QT_TRANSLATE_NOOP("files", "Fetch or export the file again."))


class _Limited(io.RawIOBase):
    """Unpacked bytes of a file, counted as they pass."""

    def __init__(self, packed: BinaryIO, name: str) -> None:
        self._packed = packed
        self._name = name
        head = packed.read(2)
        packed.seek(0)
        self._is_gzip = head == b"\x1f\x8b"
        self._bytes: BinaryIO | gzip.GzipFile = gzip.GzipFile(fileobj=packed) if self._is_gzip else packed
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]  # the buffer protocol has no type before 3.12
        try:
            piece = self._bytes.read(len(view))
        except (EOFError, OSError, zlib.error) as error:
            raise BadFileError(BROKEN_GZIP.with_values(name=self._name), FETCH_AGAIN) from error
        view[: len(piece)] = piece
        self._count += len(piece)
        self._check()
        return len(piece)

    def close(self) -> None:
        self._packed.close()
        super().close()

    def _check(self) -> None:
        if self._count > MAX_UNPACKED:
            raise BadFileError(TOO_BIG.with_values(name=self._name, limit=MAX_UNPACKED >> 20), SPLIT)
        if self._is_gzip and self._count > RATIO_APPLIES_FROM and self._count > MAX_RATIO * self._packed.tell():
            raise BadFileError(BOMB.with_values(name=self._name, ratio=MAX_RATIO), UNPACK_YOURSELF)


def open_bytes(path: Path) -> io.BufferedReader:
    """Return the bytes of `path`, unpacked when it is a gzip file. Raises BadFileError, also while reading."""
    try:
        packed = path.open("rb")
        size = os.fstat(packed.fileno()).st_size
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadFileError(CANNOT_OPEN.with_values(name=path.name, reason=reason), CHECK_PATH) from error
    if size > MAX_UNPACKED:
        packed.close()
        raise BadFileError(TOO_BIG.with_values(name=path.name, limit=MAX_UNPACKED >> 20), SPLIT)
    return io.BufferedReader(_Limited(packed, path.name), PIECE)


def pieces(path: Path) -> Iterator[bytes]:
    """Yield the unpacked bytes of `path`, cut after line feeds where there are any."""
    with open_bytes(path) as stream:
        while piece := stream.read(PIECE):
            yield piece + (stream.readline(PIECE) if not piece.endswith(b"\n") else b"")
