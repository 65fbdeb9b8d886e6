"""One built demo for all tests that only look at it: building takes seconds."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fulfilment.demo.build import build
from models.database import Database


@pytest.fixture(scope="session")
def demo_today() -> date:
    """The day on which the demo of these tests is opened."""
    return date.today()


@pytest.fixture(scope="session")
def told() -> list[tuple[int, int]]:
    """What the build of the demo says of its progress."""
    return []


@pytest.fixture
def demo_progress(demo: Database, told: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What the build of the demo has said of its progress."""
    return told


@pytest.fixture(scope="session")
def demo(
    sqlite_template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    demo_today: date,
    told: list[tuple[int, int]],
) -> Iterator[Database]:
    """The demo warehouse, to be read."""
    path = tmp_path_factory.mktemp("demo") / "warehouse.db"
    shutil.copy(sqlite_template, path)
    database = Database.open(f"sqlite:///{path}")
    build(database, today=demo_today, progress=lambda done, parts: told.append((done, parts)))
    yield database
    database.close()
