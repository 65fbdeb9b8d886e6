"""A scanner on a serial line or URL: a thread that reads, frames, notices the plug and comes back by itself.

It calls back on its own thread; whoever listens crosses to theirs.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from devices.errors import DeviceError
from devices.framer import Framer, FramerSettings
from devices.ports import path_of
from devices.scan import Reject, Scan
from devices.transports.serial_port import Settings as LineSettings
from devices.transports.serial_port import lost, open_port
from devices.wording import QT_TRANSLATE_NOOP, option

_READ_WAIT_S = 0.1
_RETRY_S = 0.5
_PRESENCE_CHECK_S = 0.5
_STOP_WAIT_S = 3.0


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """One scanner of this station."""

    name: str = option(
        "scanner",
        QT_TRANSLATE_NOOP("devices", "Name"),
        QT_TRANSLATE_NOOP("devices", "What the scanner is called on this station."),
    )
    """Name that stands in every scan."""
    line: LineSettings = field(default_factory=LineSettings)
    """Port, speed and frame."""
    framing: FramerSettings = field(default_factory=FramerSettings)
    """How reads are marked."""


@dataclass(frozen=True, slots=True)
class ScannerState:
    """Whether a scanner is there."""

    device: str
    """Name of the scanner."""
    is_connected: bool
    """Whether its line is open."""
    error: DeviceError | None = None
    """Why not, with the cure."""


class SerialScanner:
    """Reads one scanner until it is stopped."""

    def __init__(
        self,
        settings: ScannerSettings,
        on_read: Callable[[Scan | Reject], None],
        on_state: Callable[[ScannerState], None],
    ) -> None:
        """Take what to open and whom to tell; `start` opens it."""
        self._settings = settings
        self._on_read = on_read
        self._on_state = on_state
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scanner {settings.name}", daemon=True)
        self._said: tuple[bool, str] | None = None

    @property
    def name(self) -> str:
        """Return the name of the scanner."""
        return self._settings.name

    def start(self) -> None:
        """Begin to read; a scanner that is not there yet is waited for."""
        self._thread.start()

    def stop(self) -> None:
        """Close the line and wait until nothing more will be called."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_WAIT_S)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._read_until_lost()
            except DeviceError as error:
                self._say(is_connected=False, error=error)
            self._stopping.wait(_RETRY_S)

    def _read_until_lost(self) -> None:
        """Read until the stop. Raises `DeviceError` when the line cannot be opened or breaks."""
        settings = self._settings.line
        path = path_of(settings.port)
        origin = _identity(path)
        framer = Framer(self._settings.framing, self.name)
        with open_port(settings, path=path, timeout_s=_READ_WAIT_S) as line:
            self._say(is_connected=True)
            looked_at = time.monotonic()
            while not self._stopping.is_set():
                try:
                    received = _read(line)
                except (OSError, TypeError) as error:  # pyserial: TypeError when the line is closed under a read
                    raise lost(settings.port) from error
                now = time.monotonic()
                for read in framer.feed(received, now):
                    self._on_read(read)
                if not received and now - looked_at > _PRESENCE_CHECK_S:
                    looked_at = now
                    if _identity(path) != origin:
                        raise lost(settings.port)

    def _say(self, *, is_connected: bool, error: DeviceError | None = None) -> None:
        """Tell a change of state once."""
        said = (is_connected, error.cause if error else "")
        if said != self._said:
            self._said = said
            self._on_state(ScannerState(self.name, is_connected, error))


def _read(line: Any) -> bytes:  # Any: only the real line classes of pyserial have in_waiting
    """Return what is there, waiting a little for the first byte."""
    first: bytes = line.read(1)
    waiting: int = line.in_waiting if first else 0
    rest: bytes = line.read(waiting) if waiting else b""
    return first + rest


def _identity(path: str) -> str | None:
    """Return which device a path leads to now; None when it is gone or is no path."""
    file = Path(path)
    return str(file.resolve()) if path.startswith("/") and file.exists() else None
