"""A thread that holds a serial line open, notices the plug and comes back by itself. Knows no scanner and no scale.

It calls back on its own thread; whoever listens crosses to theirs.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from devices.errors import DeviceError
from devices.ports import path_of
from devices.transports.serial_port import Settings, lost, open_port

_READ_WAIT_S = 0.1
_RETRY_S = 0.5
_PRESENCE_CHECK_S = 0.5
_STOP_WAIT_S = 3.0


@dataclass(frozen=True, slots=True)
class LineState:
    """Whether a device is there."""

    device: str
    """Name of the device."""
    is_connected: bool
    """Whether its line is open."""
    error: DeviceError | None = None
    """Why not, with the cure."""


class Session(Protocol):
    """What is done with a line from its opening to its loss."""

    def take(self, received: bytes, now: float) -> bytes:
        """Take what came by `now` (monotonic seconds, perhaps nothing) and return what to send."""


class LineReader:
    """Serves one line until it is stopped; every opening gets a new session."""

    def __init__(
        self,
        name: str,
        settings: Settings,
        begin: Callable[[], Session],
        on_state: Callable[[LineState], None],
    ) -> None:
        """Take what to open, what to do with it and whom to tell; `start` opens it."""
        self.name = name
        self._settings = settings
        self._begin = begin
        self._on_state = on_state
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"line {name}", daemon=True)
        self._said: tuple[bool, str] | None = None

    def start(self) -> None:
        """Begin; a device that is not there yet is waited for."""
        self._thread.start()

    def stop(self) -> None:
        """Close the line and wait until nothing more will be called."""
        self._stopping.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(_STOP_WAIT_S)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._serve_until_lost()
            except DeviceError as error:
                self._say(is_connected=False, error=error)
            self._stopping.wait(_RETRY_S)

    def _serve_until_lost(self) -> None:
        """Serve until the stop. Raises `DeviceError` when the line cannot be opened or breaks."""
        path = path_of(self._settings.port)
        origin = _identity(path)
        session = self._begin()
        with open_port(self._settings, path=path, timeout_s=_READ_WAIT_S) as line:
            self._say(is_connected=True)
            looked_at = time.monotonic()
            while not self._stopping.is_set():
                received = self._exchange(line, session)
                if not received and time.monotonic() - looked_at > _PRESENCE_CHECK_S:
                    looked_at = time.monotonic()
                    if _identity(path) != origin:
                        raise lost(self._settings.port)

    def _exchange(self, line: Any, session: Session) -> bytes:  # Any: only real line classes have in_waiting
        """Hand on what is there, waiting a little for the first byte, and send the answer."""
        try:
            first: bytes = line.read(1)
            received = first + (line.read(line.in_waiting) if first else b"")
        except (OSError, TypeError) as error:  # TypeError: pyserial, when the line is closed under a read
            raise lost(self._settings.port) from error
        answer = session.take(received, time.monotonic())
        if answer:
            try:
                line.write(answer)
            except OSError as error:
                raise lost(self._settings.port) from error
        return received

    def _say(self, *, is_connected: bool, error: DeviceError | None = None) -> None:
        """Tell a change of state once."""
        said = (is_connected, error.cause if error else "")
        if said != self._said:
            self._said = said
            self._on_state(LineState(self.name, is_connected, error))


def _identity(path: str) -> str | None:
    """Return which device a path leads to now; None when it is gone or is no path."""
    file = Path(path)
    return str(file.resolve()) if path.startswith("/") and file.exists() else None
