"""Connections to a shared server that do not wait for ever: once the server is known to be gone, they give up.

A server that stands still, or a network that swallows everything, breaks no connection by itself. Knows no table.
"""

import time
from collections.abc import Callable, Generator
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, event

if TYPE_CHECKING:
    import psycopg

GIVE_UP_AFTER_S = 10.0
"""How long an answer is waited for while the server is lost; one that only stood still goes on before that."""
GRACE_S = 3.0
"""How long an answer to a question of before is waited for when a server is there again: it may be another one."""
SILENT = "the database server gave no answer"
ALONE = "the database server stored it, but its replica did not confirm that"
POSTGRES_CARE = {
    "connect_timeout": 3,
    "options": "-c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC -c jit=off",
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 3000,
}
"""A dead network is noticed within seconds, and a station that stands still in a transaction keeps its locks for half
a minute; the defaults would wait for minutes and for ever."""
_LOOK_EVERY_S = 0.1
_WAIT_FOR_REPLICA = "SyncRepWaitForLSN"
"""The function of PostgreSQL that warns where somebody broke off a commit's wait for the replica: the commit then
counts as done, though it may be lost with this server."""


class Pulse:
    """Whether the server is there, and which connections it has forgotten. Told by one thread, asked by all."""

    def __init__(self) -> None:
        self.is_lost = False
        """True from the moment it is missed until it answers again."""
        self.gaps = 0
        """How often something may have been missed; a connection notes it when it is made."""
        self._give_up_at = 0.0

    def cut(self) -> None:
        """Take note that a connection broke: another server may answer the next one."""
        self.gaps += 1
        self._give_up_at = time.monotonic() + GRACE_S

    def lose(self) -> None:
        """Take note that the server does not answer."""
        if not self.is_lost:
            self.is_lost = True
            self.gaps += 1
            self._give_up_at = time.monotonic() + GIVE_UP_AFTER_S

    def find(self) -> None:
        """Take note that a server answers."""
        if self.is_lost:
            self.is_lost = False
            self._give_up_at = min(self._give_up_at, time.monotonic() + GRACE_S)

    def has_forgotten(self, gaps: int) -> bool:
        """Return whether a connection that was made after so many gaps will not be answered any more."""
        return gaps < self.gaps and time.monotonic() >= self._give_up_at

    def watch(self, engine: Engine) -> None:
        """Let the connections of an engine end their waiting when the server has forgotten them."""

        def connected(dialect: Any, record: Any, arguments: Any, parameters: Any) -> Any:  # Any: of SQLAlchemy
            return connect(partial(self.has_forgotten, self.gaps), **parameters)

        event.listen(engine, "do_connect", connected)


def connect(is_over: Callable[[], bool], **parameters: Any) -> "psycopg.Connection[Any]":  # Any: of libpq
    """Return a new connection of which each wait ends with an `OperationalError` once it `is_over`."""
    connection: psycopg.Connection[Any] = _kind().connect(**parameters)
    connection.is_over = is_over  # type: ignore[attr-defined]
    connection.add_notice_handler(connection.hear)  # type: ignore[attr-defined]
    return connection


@cache
def _kind() -> Any:  # Any: the class is made here, because not everybody has the driver
    import psycopg

    class Impatient(psycopg.Connection[Any]):
        """Looks up from waiting, some times a second."""

        is_over: Callable[[], bool] = staticmethod(lambda: False)
        is_alone = False

        def wait(self, gen: Any, interval: float = _LOOK_EVERY_S, timeout: float | None = None) -> Any:
            answer = super().wait(self._looking_up(gen), interval, timeout)
            if self.is_alone:
                self.pgconn.finish()
                raise psycopg.OperationalError(ALONE)
            return answer

        def hear(self, notice: psycopg.errors.Diagnostic) -> None:
            """Take note of what the server says besides its answer."""
            self.is_alone |= notice.source_function == _WAIT_FOR_REPLICA

        def _looking_up(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
            try:
                wanted = next(gen)
                while True:
                    ready = yield wanted
                    if not ready and self.is_over():
                        self.pgconn.finish()
                        raise psycopg.OperationalError(SILENT)
                    wanted = gen.send(ready)
            except StopIteration as end:
                return end.value

    return Impatient
