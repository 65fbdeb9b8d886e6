"""The list of counts that are due: never counted before late, what is asked for already left out."""

from datetime import timedelta

import builders
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.queries import counts_due
from fulfilment.queries.counts_due import DueRow
from fulfilment.stock import counting
from models.base import utc_now
from models.database import Database
from models.place import Location
from models.stock import CountResult


def _furnish(session: Session) -> None:
    mug = builders.item(session, "MUG", name="Mug", variant="green")
    for number, code in enumerate(("A-1", "A-2", "A-3", "A-4"), 1):
        builders.stock(session, mug.id, builders.bin_at(session, code, route_order=number).id, 5)
    _counted(session, "A-1", days=500)
    _counted(session, "A-2", days=3)
    counting.open_bin_count(session, _place(session, "A-4"), "bin")


def _counted(session: Session, code: str, *, days: int) -> None:
    task = counting.open_bin_count(session, _place(session, code), "bin")
    task.state = "done"
    what = {"location_id": task.location_id, "item_id": 1, "lot_id": 1, "counted": 5, "booked": 5, "difference": 0}
    session.add(CountResult(task_id=task.id, at=utc_now() - timedelta(days=days), state="booked", **what))
    session.flush()


def _place(session: Session, code: str) -> int:
    return session.scalars(select(Location.id).where(Location.code == code)).one()


@pytest.fixture
def due(database: Database) -> list[DueRow]:
    builders.warehouse(database)
    database.write("test", _furnish)
    return database.read(lambda session: list(counts_due.rows(session, 1)))


def test_what_was_never_counted_comes_before_what_is_late(due: list[DueRow]) -> None:
    assert [(row.bin, row.days_late) for row in due] == [("A-3", None), ("A-1", 500 - 180)]


def test_a_row_names_the_item_its_class_and_its_last_count(due: list[DueRow]) -> None:
    late = due[1]
    assert (late.sku, late.name, late.lot, late.abc) == ("MUG", "Mug green", "", "C")
    assert late.counted_on == (utc_now() - timedelta(days=500)).date()


def test_only_so_many_are_told(database: Database) -> None:
    builders.warehouse(database)
    database.write("test", _furnish)
    assert [row.bin for row in database.read(lambda session: list(counts_due.rows(session, 1, most=1)))] == ["A-3"]
