"""Two stations at work on one server, one of them stopped after its n-th answer while the other does all it can.

Each station has its own connections. The server says when one waits for the other.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, text

from models.database import Database

Deed = Callable[[Database], str]
"""What a station does; returns what it was told."""
PATIENCE_S = 20.0
_WAITS = text("SELECT cardinality(pg_blocking_pids(:pid)) > 0")
_TEST_PAUSE_S = 0.001


class Station:
    """One station whose writing connection can be stopped between two statements."""

    def __init__(self, url: str) -> None:
        self.database = Database.open(url)
        self.pid = 0
        self._answers, self._stop_after = 0, -1
        self._has_stopped, self._goes_on = threading.Event(), threading.Event()
        event.listen(self.database.engine, "connect", self._watch)
        with self.database.engine.connect() as connection:
            self.pid = connection.connection.driver_connection.info.backend_pid

    def close(self) -> None:
        """End it."""
        self._goes_on.set()
        self.database.close()

    def start(self, deed: Deed, *, stop_after: int = -1) -> "Doing":
        """Do it on a thread of its own; stop after so many answers of the server."""
        self._answers, self._stop_after = 0, stop_after
        self._has_stopped.clear()
        self._goes_on.clear()
        return Doing(self, deed)

    def go_on(self) -> None:
        """Let it go on to its end."""
        self._goes_on.set()

    def _watch(self, connection: Any, record: object) -> None:  # Any: of psycopg
        inner = connection.wait

        def wait(*arguments: Any, **named: Any) -> Any:
            answer = inner(*arguments, **named)
            self._answers += 1
            if self._answers == self._stop_after:
                self._has_stopped.set()
                assert self._goes_on.wait(PATIENCE_S)
            return answer

        connection.wait = wait


@dataclass
class Doing:
    """A deed under way."""

    station: Station
    """Who does it."""
    deed: Deed
    """What."""
    said: str = ""
    """What it was told; an error that reached the screen by its name."""
    _thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.said = self.deed(self.station.database)
        except Exception as error:  # noqa: BLE001  (whatever reaches the screen is compared)
            self.said = f"{type(error).__name__}: {str(error).splitlines()[0]}"

    @property
    def is_over(self) -> bool:
        return not self._thread.is_alive()

    def has_stopped(self) -> bool:
        """Wait until it has stopped where it was told to; false when it ended before."""
        until = time.monotonic() + PATIENCE_S
        while not self.station._has_stopped.wait(_TEST_PAUSE_S):
            if self.is_over:
                return False
            assert time.monotonic() < until, "neither stopped nor over"
        return True

    def end(self) -> str:
        """Wait for its end and return what it was told."""
        self._thread.join(PATIENCE_S)
        assert self.is_over, "it never ended"
        return self.said


@contextmanager
def stations(url: str) -> Iterator[tuple[Station, Station, Database]]:
    """Two stations and somebody who watches."""
    first, second, watcher = Station(url), Station(url), Database.open(url)
    try:
        yield first, second, watcher
    finally:
        for each in (first, second, watcher):
            each.close()


def meet(url: str, one: Deed, other: Deed, *, after: int) -> tuple[str, str] | None:
    """Stop `one` after so many answers, let `other` do all it can, then let both end; None when `one` ends before."""
    with stations(url) as (first, second, watcher):
        doing = first.start(one, stop_after=after)
        if not doing.has_stopped():
            doing.end()
            return None
        meanwhile = second.start(other)
        until = time.monotonic() + PATIENCE_S
        while not meanwhile.is_over and not _waits(watcher, second.pid):
            assert time.monotonic() < until, "neither over nor waiting"
            time.sleep(_TEST_PAUSE_S)
        first.go_on()
        return doing.end(), meanwhile.end()


def in_turn(url: str, *deeds: tuple[str, Deed]) -> dict[str, str]:
    """Do one after the other; return what each was told, by its name."""
    said = {}
    for name, deed in deeds:
        database = Database.open(url)
        said[name] = Doing(_Plain(database), deed).end()  # type: ignore[arg-type]  # needs no stopping
        database.close()
    return said


@dataclass
class _Plain:
    database: Database
    """Its connections."""


def _waits(watcher: Database, pid: int) -> bool:
    return bool(watcher.read(lambda session: session.scalar(_WAITS, {"pid": pid})))
