"""A lane: work for one device or service, taken from the outbox on a thread of its own. Knows no window."""

import logging
import secrets
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Protocol

from fulfilment.reach import is_lost

_log = logging.getLogger(__name__)


class Store(Protocol):
    """What a lane needs of the database; `Any` is its session, handed on to the rules."""

    def read(self, job: Callable[[Any], Any]) -> Any:
        """Run a reading job."""

    def write(self, kind: str, job: Callable[[Any], Any]) -> Any:
        """Run a writing job in one transaction."""


class Lane(ABC):
    """Takes one turn after the other, from `start` to `stop`, so that what is jammed delays only itself."""

    def __init__(self, name: str) -> None:
        self._wake, self._is_stopping = threading.Event(), threading.Event()
        self._is_patient = True
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def wake(self) -> None:
        """Look at once: something was added."""
        self._wake.set()

    def stop(self) -> None:
        """Finish the turn that was begun and end."""
        self._is_stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def drain(self) -> int:
        """Do everything that is due now, on the calling thread; return how many turns did something."""
        self._is_patient = False
        turns = 0
        while self._turn():
            turns += 1
        return turns

    @property
    @abstractmethod
    def _pause_s(self) -> float:
        """Seconds between two looks while there is nothing to do."""

    @abstractmethod
    def _take_turn(self) -> bool:
        """Do one thing; false when there was nothing to do now."""

    def _gives_up(self, number: str) -> bool:
        """Set aside what was in hand when a bug stopped the turn; false when nothing was, and the bug goes on."""
        return False

    def _turn(self) -> bool:
        try:
            return self._take_turn()
        except Exception:
            number = secrets.token_hex(3)
            if self._gives_up(number):
                _log.exception("bug %s: %s", number, self._thread.name)
                return True
            raise

    def _run(self) -> None:
        while not self._is_stopping.is_set():
            self._wake.clear()
            try:
                if self._turn():
                    continue
            except Exception as error:  # noqa: BLE001 - the lane: a bug in one job must not silence all others
                if is_lost(error):
                    _log.warning("%s: the database cannot be reached", self._thread.name)
                else:
                    _log.exception("%s: a job failed", self._thread.name)
            self._wake.wait(self._pause_s)
