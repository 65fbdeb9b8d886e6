"""An undo is as quick in a book of a million entries as in an empty one: it asks by index, never by looking through."""

import time

import builders
import pytest
from builders import place, red_in_two_bins
from sqlalchemy import text
from sqlalchemy.orm import Session
from undoing import do, move, take_back

from models.database import Database
from models.item import Identifier, Item

ENTRIES = 1_000_000
BAR_S = 0.25
"""Generous: a busy machine needs a tenth of it."""
_OPERATIONS = text(
    "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1000 + :entries) "
    "INSERT INTO operation (id, kind, station_id, at, reason) "
    "SELECT i, 'pick.item', 1, '2026-01-01 00:00:00', '' FROM n"
)
_ENTRIES = text(
    "INSERT INTO journal_entry (operation_id, position, action, table_name, row_id, after) "
    "SELECT id, 0, 'update', 'order_line', id % 100000, '{}' FROM operation WHERE id >= 1000"
)


def fill(session: Session) -> None:
    session.connection().execute(_OPERATIONS, {"entries": ENTRIES})
    session.connection().execute(_ENTRIES)


def add_code(session: Session) -> None:
    session.add(Identifier(item_id=place(session, "A").item_id, text="1"))


@pytest.mark.stress
def test_an_undo_stays_quick_in_a_book_of_a_million_entries(sqlite_database: Database) -> None:
    house = red_in_two_bins(sqlite_database)
    red = house.read(lambda session: place(session, "A").item_id)
    steps = [
        do(house, add_code),
        do(house, lambda session: builders.item(session, "NEW")),
        do(house, lambda session: setattr(session.get_one(Item, red), "name", "Other")),
        do(house, lambda session: move(session, "A", "B", 4)),
    ]
    house.write("fill", fill)
    for step in reversed(steps):
        began = time.monotonic()
        take_back(house, step)
        assert time.monotonic() - began < BAR_S
