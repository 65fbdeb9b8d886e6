"""Runs work off the UI thread: one writer in order, a few readers of which only the newest answer counts.

Knows no database: the runner and the reader are handed in. The UI thread never waits here, except at the very end.
Who asked stays on the UI thread: a worker knows numbers only, so that no widget can ever die on the wrong thread.
"""

import contextlib
import itertools
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
class _Asked:
    """A job and who waits for it; lives and dies on the UI thread."""

    name: str
    """Kind of a write, slot of a read."""
    job: Job
    """What to do inside the transaction."""
    done: Done | None
    """Called on the UI thread with the result."""
    failed: Failed | None
    """Called on the UI thread when it went wrong."""
    committed: Done | None = None
    """Called on the writer's thread after the commit, before the next job begins."""
    is_read: bool = False
    """True when only the newest answer of its name counts."""


@dataclass(frozen=True)
class _Answer:
    """What a worker sends to the UI thread."""

    number: int
    """Which job."""
    result: Any = None
    """What came out."""
    error: Exception | None = None
    """What went wrong."""
    is_skipped: bool = False
    """True for a read that was replaced by a newer one."""


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
        self._writes: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._reads: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._asked: dict[int, _Asked] = {}
        self._newest: dict[str, int] = {}
        self._numbers = itertools.count(1)
        self._is_closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)
        writer = threading.Thread(target=self._work, args=(self._writes, self._write_one), name="writer", daemon=True)
        self._threads = [writer]
        for number in range(readers):
            arguments = (self._reads, self._read_one)
            self._threads.append(
                threading.Thread(target=self._work, args=arguments, name=f"reader {number + 1}", daemon=True)
            )
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
            number = next(self._numbers)
            self._asked[number] = _Asked(kind, job, done, failed, committed)
            self._writes.put(number)

    def read(self, slot: str, job: Job, done: Done, failed: Failed | None = None) -> None:
        """Run `job` soon; `done` gets its result on the UI thread unless the slot was asked again meanwhile."""
        if not self._is_closed:
            number = self._newest[slot] = next(self._numbers)
            self._asked[number] = _Asked(slot, job, done, failed, is_read=True)
            self._reads.put(number)

    def forget(self, slot: str) -> None:
        """Drop whatever the slot still waits for."""
        self._newest[slot] = 0

    def close(self, timeout_s: float = 10.0) -> bool:
        """Let the writer finish what was asked, drop reads, and end; false when a job still runs after that time."""
        self._is_closed = True
        self._writes.put(None)
        for _ in self._threads[1:]:
            self._reads.put(None)
        for thread in self._threads:
            thread.join(timeout_s)
        has_ended = not any(thread.is_alive() for thread in self._threads)
        if has_ended:
            self._asked.clear()
        return has_ended

    def _work(self, jobs: "queue.SimpleQueue[int | None]", run: Callable[[int], _Answer]) -> None:
        """Do one job after the other; the object may already be gone while the program ends."""
        while (number := jobs.get()) is not None:
            with contextlib.suppress(RuntimeError):
                self._delivered.emit(run(number))

    def _write_one(self, number: int) -> _Answer:
        asked = self._asked[number]
        try:
            result = self._runner(asked.name, asked.job)
        except Exception as error:  # noqa: BLE001 - the runner: whatever a job raises is told to its screen
            _log.exception("%s was not stored", asked.name)
            return _Answer(number, error=error.with_traceback(None))
        if asked.committed is not None:
            asked.committed(result)
        return _Answer(number, result)

    def _read_one(self, number: int) -> _Answer:
        asked = self._asked[number]
        if self._is_closed or self._newest.get(asked.name) != number:
            return _Answer(number, is_skipped=True)
        try:
            return _Answer(number, self._reader(asked.job))
        except Exception as error:  # noqa: BLE001 - the runner: whatever a job raises is told to its screen
            _log.exception("%s could not be read", asked.name)
            return _Answer(number, error=error.with_traceback(None))

    @Slot(object)
    def _on_delivered(self, answer: _Answer) -> None:
        asked = self._asked.pop(answer.number, None)
        if asked is None or answer.is_skipped:
            return
        is_outdated = asked.is_read and self._newest[asked.name] != answer.number
        if answer.error is not None:
            if asked.failed is not None and _is_there(asked.failed):
                asked.failed(answer.error)
            self.failed.emit(asked.name, answer.error)
            return
        if asked.done is not None and not is_outdated and _is_there(asked.done):
            asked.done(answer.result)
        changes: frozenset[str] = getattr(answer.result, "changes", frozenset())
        if changes:
            self.changed.emit(changes)


def _is_there(callback: Callable[..., object]) -> bool:
    """Return false when the callback belongs to a widget that Qt has already deleted."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or bool(shiboken6.isValid(owner))
