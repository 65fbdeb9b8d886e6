"""R21, R22: a backup taken while people work serves; one that could not is found before it is needed."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import builders
import pytest

from fulfilment import backups
from fulfilment.stock import ledger
from fulfilment.stock.verify import verify
from models.database import Database
from models.schema import BackupError
from models.single_process import AlreadyOpenError

PUT_BACK = (
    "import sys; from pathlib import Path; from fulfilment import backups; backups.put_back(*map(Path, sys.argv[1:]))"
)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def house(sqlite_database: Database) -> Database:
    """RED in two bins."""
    builders.red_in_two_bins(sqlite_database)
    return sqlite_database


def carry(house: Database, pieces: int = 1) -> None:
    """Carry a piece there and back."""
    for way in (("A", "B"), ("B", "A")):
        source, target = (house.read(partial(builders.place, where=where)) for where in way)
        house.write(
            "test",
            lambda session, s=source, t=target: ledger.post(session, s, t.location_id, pieces),
        )


@pytest.fixture
def copy(house: Database, tmp_path: Path) -> Path:
    """A backup with some history."""
    for _ in range(20):
        carry(house)
    return backups.take(house, tmp_path / "copies").path


@pytest.mark.parametrize("times", [5, pytest.param(50, marks=pytest.mark.stress)])
def test_every_backup_that_is_taken_while_others_write_serves(house: Database, tmp_path: Path, times: int) -> None:
    is_over = threading.Event()

    def work() -> None:
        while not is_over.is_set():
            carry(house)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        taken = [backups.take(house, tmp_path / "copies") for _ in range(times)]
    finally:
        is_over.set()
        worker.join()
    moves = [backup.moves for backup in taken]
    assert moves == sorted(moves)
    assert moves[-1] > moves[0]


def test_a_backup_says_what_is_in_it(house: Database, copy: Path) -> None:
    tried = backups.try_out(copy)
    verdict = house.read(verify)
    assert (tried.moves, tried.operations) == (verdict.moves, verdict.operations)
    assert tried.newest_at is not None


def test_trying_a_backup_out_leaves_nothing_beside_it(copy: Path) -> None:
    before = copy.read_bytes()
    backups.try_out(copy)
    assert sorted(path.name for path in copy.parent.iterdir()) == [copy.name, copy.name + ".sha256"]
    assert copy.read_bytes() == before


def raw(*statements: str) -> Callable[[Path], None]:
    """A sabotage by somebody who can write SQL and knows how to take guards off."""

    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {row[0]}")
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return run


def overwrite(start: float, length: int, with_byte: bytes = b"\xa5") -> Callable[[Path], None]:
    """A sabotage by the disk: bytes from a part of the file are something else."""

    def run(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(int(start * path.stat().st_size) // 4096 * 4096)
            file.write(with_byte * length)

    return run


def truncate(share: float) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


SABOTAGES: dict[str, Callable[[Path], None]] = {
    "gone": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "a text": lambda path: path.write_text("backup"),
    "a folder": lambda path: (path.unlink(), path.mkdir())[0],
    "another database": lambda path: (path.unlink(), raw("CREATE TABLE x (y)")(path))[0],
    "cut in the middle": truncate(0.5),
    "cut near its end": truncate(0.97),
    "first page": overwrite(0, 100),
    "a page in the middle": overwrite(0.5, 4096),
    "a page of zeros": overwrite(0.3, 4096, b"\x00"),
    "a newer program's": raw("UPDATE alembic_version SET version_num = '9999'"),
    "no version": raw("DELETE FROM alembic_version"),
    "a move less": raw("DELETE FROM move WHERE id = (SELECT MAX(id) FROM move)"),
    "a move changed": raw("UPDATE move SET quantity = quantity + 1 WHERE id = 3"),
    "a balance changed": raw("UPDATE balance SET on_hand = on_hand + 1"),
    "an operation less": raw("PRAGMA foreign_keys=OFF", "DELETE FROM operation WHERE id = 5"),
    "an operation renamed": raw("UPDATE operation SET kind = 'other' WHERE id = 5"),
    "a link less": raw("DELETE FROM seal WHERE operation_id = 6"),
    "an entry changed": raw('UPDATE journal_entry SET after = \'{"name": "x"}\' WHERE operation_id = 2'),
    "guards off": raw(),
}


@pytest.mark.parametrize("sabotage", SABOTAGES.values(), ids=SABOTAGES)
def test_a_backup_that_could_not_serve_is_refused(copy: Path, tmp_path: Path, sabotage: Callable[[Path], None]) -> None:
    """Also where nobody kept its digest."""
    warehouse = tmp_path / "there" / "packhouse.db"
    copy.with_name(copy.name + ".sha256").unlink()
    sabotage(copy)
    with pytest.raises(BackupError, match=r"\w+.* (Use|Choose|Check) .+\.$"):
        backups.put_back(copy, warehouse, tmp_path / "aside")
    assert not warehouse.exists()


@pytest.mark.parametrize("flips", [40, pytest.param(1_000, marks=pytest.mark.stress)])
def test_every_flipped_bit_of_a_backup_is_noticed(copy: Path, flips: int) -> None:
    """R16: pages and books alone notice two in three: a bit in the name of an item is no wrong sum."""
    whole, chance = copy.read_bytes(), random.Random(1)
    for _ in range(flips):
        rotten = bytearray(whole)
        rotten[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        copy.write_bytes(rotten)
        with pytest.raises(BackupError):
            backups.try_out(copy)
    copy.write_bytes(whole)
    assert backups.try_out(copy).moves


def test_a_backup_takes_the_place_of_the_warehouse_and_what_was_there_is_kept(
    house: Database, copy: Path, tmp_path: Path
) -> None:
    path = Path(house.engine.url.database or "")
    carry(house)
    moves = house.read(verify).moves
    house.close()
    put_back = backups.put_back(copy, path, tmp_path / "aside")
    (kept,) = (tmp_path / "aside").iterdir()
    assert backups.try_out(kept).moves == moves == put_back.moves + 2
    again = Database.open(f"sqlite:///{path}")
    assert again.read(verify).moves == put_back.moves
    carry(again)
    assert again.read(verify).disagreements == ()
    again.close()


def test_a_warehouse_that_is_open_is_not_replaced(house: Database, copy: Path, tmp_path: Path) -> None:
    with pytest.raises(AlreadyOpenError):
        backups.put_back(copy, Path(house.engine.url.database or ""), tmp_path / "aside")


def test_a_damaged_warehouse_can_be_replaced(house: Database, copy: Path, tmp_path: Path) -> None:
    path = Path(house.engine.url.database or "")
    house.close()
    overwrite(0, 5_000)(path)
    backups.put_back(copy, path, tmp_path / "aside")
    assert backups.try_out(path).moves == backups.try_out(copy).moves
    assert len(list((tmp_path / "aside").iterdir())) == 1


def _calls() -> Iterator[object]:
    for number in range(1, 9):
        yield pytest.param("rename,renameat,renameat2", number) if number < 3 else pytest.param("fsync", number - 2)
        yield pytest.param("write,pwrite64,copy_file_range,sendfile", number)


@pytest.mark.stress
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize(("call", "number"), list(_calls()))
def test_whoever_is_killed_while_putting_back_has_the_old_warehouse_or_the_new_one(
    house: Database, copy: Path, tmp_path: Path, call: str, number: int
) -> None:
    path = Path(house.engine.url.database or "")
    carry(house)
    old, new = house.read(verify).moves, backups.try_out(copy).moves
    house.close()
    killing = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}"]
    killing += ["-e", f"inject={call}:signal=KILL:when={number}"]
    ended = subprocess.run(
        [*killing, sys.executable, "-c", PUT_BACK, copy, path, tmp_path / "aside"], cwd=ROOT, check=False, timeout=120
    )
    again = Database.open(f"sqlite:///{path}")
    verdict = again.read(verify)
    again.close()
    assert verdict.disagreements == ()
    assert verdict.moves in ((new,) if ended.returncode == 0 else (old, new))
    assert ended.returncode in (0, -signal.SIGKILL, 128 + signal.SIGKILL)
