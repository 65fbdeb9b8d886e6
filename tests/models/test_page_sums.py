"""Sums of pages: they follow every checkpoint, find every change, and never blame a page that was written."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from models.database import Database
from models.item import Item
from models.page_sums import ENDING
from models.schema import migrate

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(sqlite_url: str) -> Path:
    return Path(sqlite_url.removeprefix("sqlite:///"))


def opened(path: Path) -> Database:
    return Database.open(f"sqlite:///{path}")


def add(database: Database, first: int, number: int) -> None:
    items = range(first, first + number)
    database.write("test", lambda session: session.add_all(Item(sku=f"S{n}", name="n" * 300) for n in items))


def flip(path: Path, page: int) -> None:
    """Turn a bit as a disk does, which knows nothing of times."""
    stood = path.stat()
    with path.open("r+b") as file:
        file.seek(4096 * (page - 1) + 2000)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 8]))
    os.utime(path, ns=(stood.st_atime_ns, stood.st_mtime_ns))


def test_nothing_is_blamed_after_work_of_all_sizes(path: Path) -> None:
    """Of one row and of more pages than the log holds before it goes into the file, again and again."""
    for begin in (0, 100_000):
        database = opened(path)
        for number, rows in enumerate((1, 1, 700, 1, 5, 2500, 1, 2500, 900)):
            add(database, begin + 10_000 * number, rows)
            assert database.rotten_pages() == []
        database.close()
    database = opened(path)
    assert sum(map(bool, database._disk._sums._sums)) > 1000
    assert database.rotten_pages() == []
    database.close()


@pytest.mark.parametrize("page", [1, 7, 20])
def test_a_bit_that_turned_while_the_file_was_closed_is_found(path: Path, page: int) -> None:
    database = opened(path)
    add(database, 0, 10)
    assert database.rotten_pages() == []
    database.close()
    flip(path, page)
    database = opened(path)
    assert database.rotten_pages() == [page]
    database.close()


def test_a_bit_that_turns_under_an_open_warehouse_is_found(path: Path) -> None:
    database = opened(path)
    add(database, 0, 10)
    assert database.rotten_pages() == []
    flip(path, 12)
    assert database.rotten_pages() == [12]
    database.close()


def test_what_is_written_over_a_rotten_page_is_right_again(path: Path) -> None:
    database = opened(path)
    add(database, 0, 2000)
    add(database, 5000, 2000)
    assert database.rotten_pages() == []
    database.write("test", lambda session: session.execute(text("UPDATE item SET name_ru = 'x'")))
    assert database.rotten_pages() == []
    database.close()


def _by_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE item SET name = 'other'")
        connection.commit()


def _by_a_copy(path: Path) -> None:
    other = path.with_name("other.db")
    shutil.copyfile(path, other)
    _by_another_program(other)
    os.replace(other, path)


@pytest.mark.parametrize("change", [_by_another_program, _by_a_copy])
def test_a_file_that_somebody_else_has_written_is_taken_as_it_is(path: Path, change: Callable[[Path], None]) -> None:
    database = opened(path)
    add(database, 0, 100)
    assert database.rotten_pages() == []
    database.close()
    change(path)
    database = opened(path)
    assert database.rotten_pages() == []
    database.close()
    flip(path, 9)
    database = opened(path)
    assert database.rotten_pages() == [9], "and from then on as before"
    database.close()


def test_pages_that_a_migration_wrote_are_not_blamed(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    database = opened(path)
    migrate(database)
    add(database, 0, 10)
    assert database.rotten_pages() == []
    add(database, 1000, 2000)
    assert database.rotten_pages() == []
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE item SET weight_g = 7 WHERE id < 500"))
    with database.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    add(database, 5000, 1)
    assert database.rotten_pages() == []
    database.close()
    database = opened(path)
    assert database.rotten_pages() == []
    database.close()


def test_a_program_that_was_killed_blames_nothing_when_it_starts_again(path: Path) -> None:
    script = (
        "import os, sys; from models.database import Database; from models.item import Item\n"
        "database = Database.open(sys.argv[1])\n"
        "for number in range(int(sys.argv[2])):\n"
        "    rows = [Item(sku=f'K{os.getpid()}-{number}-{n}', name='n' * 500) for n in range(150)]\n"
        "    database.write('test', lambda session: session.add_all(rows))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    for rounds in range(1, 14, 3):
        subprocess.run([sys.executable, "-c", script, f"sqlite:///{path}", str(rounds)], cwd=ROOT, check=False)
        database = opened(path)
        assert database.rotten_pages() == []
        add(database, 1000 * rounds, 100 * rounds)
        assert database.rotten_pages() == []
        database.close()


def test_a_file_without_sums_is_learnt_once(path: Path) -> None:
    database = opened(path)
    add(database, 0, 10)
    database.close()
    path.with_name(path.name + ENDING).unlink()
    database = opened(path)
    assert database.rotten_pages() == []
    flip(path, 5)
    assert database.rotten_pages() == [5]
    database.close()


def test_sums_that_cannot_be_kept_keep_nobody_from_working(path: Path) -> None:
    path.with_name(path.name + ENDING).mkdir()
    database = opened(path)
    add(database, 0, 10)
    assert (database.rotten_pages(), database.storage_trouble) == ([], "")
    database.close()


def test_a_server_looks_after_its_own_pages(postgres_url: str) -> None:
    database = Database.open(postgres_url)
    assert database.rotten_pages() == []
    database.close()
