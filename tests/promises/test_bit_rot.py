"""R16: whatever bit turns in the file of a warehouse is found, before it is copied, packed or shipped."""

import os
import random
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from promises.shop_on_disk import command, prepare
from sqlalchemy.exc import DBAPIError

from fulfilment import backups
from fulfilment.stock.verify import verify, verify_all
from models.database import Database
from models.disk import StorageError
from models.page_sums import ENDING
from models.schema import BackupError

PAGE = 4096


@dataclass(frozen=True)
class Station:
    """A warehouse that was worked in and closed."""

    path: Path
    """Its file."""
    content: bytes
    """What is in it."""
    sums: bytes
    """The sums of its pages."""
    written_ns: int
    """When it was written."""

    def rots(self, content: bytes) -> None:
        """Let the disk hold something else, as if nobody had written it."""
        self.path.write_bytes(content)
        self.path.with_name(self.path.name + ENDING).write_bytes(self.sums)
        os.utime(self.path, ns=(self.written_ns, self.written_ns))

    def open(self) -> Database:
        return Database.open(f"sqlite:///{self.path}")


@pytest.fixture(scope="module")
def station(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Station:
    """Some orders from purchase to label, on a file whose pages were all looked at once."""
    path = tmp_path_factory.mktemp("rot") / "packhouse.db"
    path.write_bytes(sqlite_template.read_bytes())
    url = f"sqlite:///{path}"
    subprocess.run(command(url, prepare(url, 8)), check=True, capture_output=True)
    database = Database.open(url)
    assert verify_all(database).disagreements == ()
    database.close()
    sums = path.with_name(path.name + ENDING).read_bytes()
    return Station(path, path.read_bytes(), sums, path.stat().st_mtime_ns)


def flips(content: bytes, times: int) -> Iterator[bytes]:
    chance = random.Random(times)
    for _ in range(times):
        rotten = bytearray(content)
        rotten[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        yield bytes(rotten)


def zeroed(content: bytes, times: int) -> Iterator[bytes]:
    pages = [page for page in range(len(content) // PAGE) if any(content[page * PAGE : (page + 1) * PAGE])]
    for page in random.Random(times).sample(pages, min(times, len(pages))):
        yield content[: page * PAGE] + bytes(PAGE) + content[(page + 1) * PAGE :]


def is_noticed(station: Station, rotten: bytes) -> bool:
    """Return whether opening the file, or verifying it, says that it is not right."""
    station.rots(rotten)
    database = None
    try:
        database = station.open()
        return bool(verify_all(database).disagreements)
    except (DBAPIError, StorageError, ValueError, TypeError, LookupError, AttributeError):
        return True
    finally:
        if database is not None:
            database.close()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("rot", "times"),
    [
        (flips, 30),
        (zeroed, 10),
        pytest.param(flips, 1000, marks=pytest.mark.stress),
        pytest.param(zeroed, 200, marks=pytest.mark.stress),
    ],
)
def test_every_bit_and_every_page_that_rots_is_noticed(
    station: Station, rot: Callable[[bytes, int], Iterator[bytes]], times: int
) -> None:
    noticed = [is_noticed(station, rotten) for rotten in rot(station.content, times)]
    assert noticed.count(False) == 0, f"{noticed.count(True)} of {len(noticed)}"


def test_a_warehouse_that_did_not_rot_is_right(station: Station) -> None:
    assert not is_noticed(station, station.content)


def test_pages_and_books_alone_miss_many(station: Station, tmp_path: Path) -> None:
    """The control: what the database's own check and the chains find without the sums."""
    noticed = 0
    for rotten in flips(station.content, 30):
        copy = tmp_path / "copy.db"
        copy.write_bytes(rotten)
        try:
            with closing(sqlite3.connect(copy)) as connection:
                is_whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            database = Database.open_copy(copy)
            noticed += not is_whole or bool(database.read(verify).disagreements)
            database.close()
        except (sqlite3.Error, DBAPIError, ValueError, TypeError, LookupError, AttributeError):
            noticed += 1
    assert noticed < 30 * 0.97


def test_a_warehouse_that_rots_is_not_copied_over_good_backups(station: Station, tmp_path: Path) -> None:
    station.rots(next(flips(station.content, 1)))
    database = station.open()
    with pytest.raises(BackupError, match="Keep the backups you have"):
        backups.take(database, tmp_path / "copies")
    database.close()
    assert not (tmp_path / "copies").exists()
