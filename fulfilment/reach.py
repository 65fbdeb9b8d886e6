"""Whether the database can be reached: after a lost connection nobody knows whether the last commit was stored."""

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

_GONE_STATES = ("08", "57P")
"""How the states of PostgreSQL begin that mean a broken connection, or a server that starts or stops."""


def is_lost(error: BaseException) -> bool:
    """Return whether the database went away, so that what was being stored may be stored or not."""
    if not isinstance(error, DBAPIError) or hasattr(error.orig, "sqlite_errorcode"):
        return False
    state = getattr(error.orig, "sqlstate", None)
    has_no_answer = state is None and isinstance(error, OperationalError)
    return error.connection_invalidated or has_no_answer or str(state).startswith(_GONE_STATES)


def answers(session: Session) -> bool:
    """Ask the database something, to see whether it answers."""
    return session.scalar(select(1)) == 1
