"""A folder: each job becomes one file in it, whole or not at all."""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from devices.errors import DeviceError
from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP, option

NAME = "file"
TITLE = QT_TRANSLATE_NOOP("devices", "Files in a folder")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the files go."""

    folder: str = option(
        "",
        QT_TRANSLATE_NOOP("devices", "Folder"),
        QT_TRANSLATE_NOOP("devices", "Each label becomes one file here, named by its time."),
    )
    """Folder; it is made when it is missing."""
    suffix: str = option(
        "zpl",
        QT_TRANSLATE_NOOP("devices", "File type"),
        QT_TRANSLATE_NOOP("devices", "What stands after the dot of the file name."),
    )
    """Ending of the file names, without the dot."""


class Folder:
    """Writes each job under a name that sorts by time, by way of a temporary name."""

    can_answer = False

    def __init__(self, settings: Settings) -> None:
        """Take the folder; nothing is written."""
        self._folder = Path(settings.folder)
        self._suffix = settings.suffix

    @property
    def name(self) -> str:
        """Return the folder."""
        return str(self._folder)

    def send(self, data: bytes) -> None:
        """Write one file."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".label-", delete=False) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            name = f"label-{time.time_ns()}-{secrets.token_hex(2)}.{self._suffix}"
            Path(file.name).replace(self._folder / name)
        except OSError as error:
            raise DeviceError(*_UNWRITABLE, {"device": self.name}) from error

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return nothing: a folder does not answer."""
        return b""


def connect(settings: Settings) -> Transport:
    """Return the transport; nothing is written yet."""
    return Folder(settings)


_UNWRITABLE = (
    QT_TRANSLATE_NOOP("devices", "Nothing can be written to {device}."),
    QT_TRANSLATE_NOOP("devices", "Choose a folder on a disk with room that you may write to."),
)
