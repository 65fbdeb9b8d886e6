"""Knows a demo warehouse by its mark, and removes it. Apart from the builders, which no other start needs."""

from pathlib import Path

from sqlalchemy.orm import Session

from fulfilment.warehouse_settings import value_of
from models import page_sums
from models.database import Database

MARK = "demo"
"""Key of the setting that marks a demo warehouse."""


def is_demo(session: Session) -> bool:
    """Return whether this is a demo warehouse."""
    return value_of(session, MARK) is not None


def remove(path: Path) -> bool:
    """Delete the demo warehouse in the file `path`, which nobody has open; return whether there was one.

    A warehouse that is not a demo stays untouched.
    """
    if not path.exists():
        return False
    database = Database.open(f"sqlite:///{path}", is_read_only=True)
    try:
        if not database.read(is_demo):
            return False
    finally:
        database.close()
    for ending in ("", "-wal", "-shm", ".lock", page_sums.ENDING):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return True
