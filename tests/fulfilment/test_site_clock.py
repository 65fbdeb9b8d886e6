"""A day begins and ends where the goods are."""

from datetime import UTC, date, datetime
from functools import partial

import builders
import pytest

from fulfilment.site_clock import today_at, zone_at
from models.database import Database
from models.place import Warehouse

LATE = datetime(2026, 7, 14, 23, tzinfo=UTC)


@pytest.fixture
def riga(database: Database) -> Database:
    builders.warehouse(database)
    database.write("x", lambda session: setattr(session.get_one(Warehouse, 1), "time_zone", "Europe/Riga"))
    return database


@pytest.mark.parametrize("warehouse_id", [1, None])
def test_today_is_that_of_the_site(riga: Database, warehouse_id: int | None) -> None:
    assert riga.read(partial(today_at, warehouse_id=warehouse_id, now=LATE)) == date(2026, 7, 15)


def test_a_warehouse_that_is_not_there_has_the_time_that_is_kept(riga: Database) -> None:
    assert riga.read(partial(zone_at, warehouse_id=99)).key == "UTC"
