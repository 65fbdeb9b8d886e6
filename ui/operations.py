"""Runs work off the UI thread: one writer in order, a few readers of which only the newest answer counts.

Knows no database: the runner and the reader are handed in. The UI thread never waits here, except at the very end.
"""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.ports import Job, Reader, Runner

_log = logging.getLogger(__name__)

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(frozen=True)
class _Write:
    """A job for the writer."""

    kind: str
    """Name of the operation."""
    job: Job
    """What to do inside the transaction."""
    done: Done | None
    """Called on the UI thread with the result."""
    failed: Failed | None
    """Called on the UI thread when nothing was stored."""
    committed: Done | None
    """Called on the writer's thread after the commit, before the next job begins."""


@dataclass(frozen=True)
class _Read:
    """A job for a reader."""

    slot: str
    """Newer jobs of the same slot replace this one."""
    number: int
    """Which one of its slot."""
    job: Job
    """What to read."""
    done: Done
    """Called on the UI thread with the result, unless something newer was asked."""
    failed: Failed | None
    """Called on the UI thread when it could not be read."""


class Operations(QObject):
    """The way from a screen to the data and back."""

    changed = Signal(frozenset)
    """What became stale, by the names of `Step.changes`."""
    failed = Signal(str, Exception)
    """A write or read that went wrong: its kind or slot, and why. A failed write has stored nothing."""
    _delivered = Signal(object)

    def __init__(self, runner: Runner, reader: Reader, *, readers: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._reader = runner, reader
        self._writes: queue.SimpleQueue[_Write | None] = queue.SimpleQueue()
        self._reads: queue.SimpleQueue[_Read | None] = queue.SimpleQueue()
        self._newest: dict[str, int] = {}
        self._is_closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)
        self._threads = [threading.Thread(target=self._write_all, name="writer", daemon=True)]
        self._threads += [
            threading.Thread(target=self._read_all, name=f"reader {n + 1}", daemon=True) for n in range(readers)
        ]
        for thread in self._threads:
            thread.start()

    def write(
        self,
        kind: str,
        job: Job,
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        committed: Done | None = None,
    ) -> None:
        """Run `job` after all earlier writes; `done` gets its result on the UI thread, after the commit."""
        if not self._is_closed:
            self._writes.put(_Write(kind, job, done, failed, committed))

    def read(self, slot: str, job: Job, done: Done, failed: Failed | None = None) -> None:
        """Run `job` soon; `done` gets its result on the UI thread unless the slot was asked again meanwhile."""
        if not self._is_closed:
            number = self._newest.get(slot, 0) + 1
            self._newest[slot] = number
            self._reads.put(_Read(slot, number, job, done, failed))

    def forget(self, slot: str) -> None:
        """Drop whatever the slot still waits for."""
        self._newest[slot] = self._newest.get(slot, 0) + 1

    def close(self, timeout_s: float = 10.0) -> bool:
        """Let the writer finish what was asked, drop reads, and end; false when a job still runs after that time."""
        self._is_closed = True
        self._writes.put(None)
        for _ in self._threads[1:]:
            self._reads.put(None)
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _write_all(self) -> None:
        while (write := self._writes.get()) is not None:
            try:
                result = self._runner(write.kind, write.job)
            except Exception as error:  # noqa: BLE001 - the runner: whatever a job raises is told to its screen
                _log.exception("%s was not stored", write.kind)
                self._deliver(_Failure(write.kind, error, write.failed))
            else:
                if write.committed is not None:
                    write.committed(result)
                self._deliver(_Answer(write.done, result, getattr(result, "changes", frozenset())))

    def _read_all(self) -> None:
        while (read := self._reads.get()) is not None:
            if self._is_closed or self._newest.get(read.slot) != read.number:
                continue
            try:
                result = self._reader(read.job)
            except Exception as error:  # noqa: BLE001 - the runner: whatever a job raises is told to its screen
                _log.exception("%s could not be read", read.slot)
                self._deliver(_Failure(read.slot, error, read.failed))
            else:
                self._deliver(_Answer(read.done, result, frozenset(), read.slot, read.number))

    def _deliver(self, message: object) -> None:
        """Send to the UI thread; the object may already be gone while the program ends."""
        with contextlib.suppress(RuntimeError):
            self._delivered.emit(message)

    @Slot(object)
    def _on_delivered(self, message: object) -> None:
        if isinstance(message, _Failure):
            if message.failed is not None and _is_there(message.failed):
                message.failed(message.error)
            self.failed.emit(message.kind, message.error)
        elif isinstance(message, _Answer):
            is_newest = not message.slot or self._newest.get(message.slot) == message.number
            if message.done is not None and is_newest and _is_there(message.done):
                message.done(message.result)
            if message.changes:
                self.changed.emit(message.changes)


@dataclass(frozen=True)
class _Answer:
    """A result on its way to the UI thread."""

    done: Done | None
    """Who gets it."""
    result: Any
    """What came out."""
    changes: frozenset[str]
    """What became stale by it."""
    slot: str = ""
    """Slot of a read."""
    number: int = 0
    """Which one of its slot."""


@dataclass(frozen=True)
class _Failure:
    """A mistake on its way to the UI thread."""

    kind: str
    """Operation or slot."""
    error: Exception
    """What went wrong."""
    failed: Failed | None
    """Who wants to know."""


def _is_there(callback: Callable[..., object]) -> bool:
    """Return false when the callback belongs to a widget that Qt has already deleted."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or bool(shiboken6.isValid(owner))
