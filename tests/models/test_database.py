"""The door to the database: all or nothing, on disk before it is said, one process a file."""

import os
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import builders
import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from models import schema
from models.database import RETRIES, Database, ReadOnlyError
from models.disk import StorageError
from models.item import Item
from models.journal import Operation
from models.people import Operator
from models.schema import HEAD, back_up, is_known, migrate, revision_of
from models.single_process import AlreadyOpenError
from models.sorting import natural_key


def add(session: Session, sku: str) -> Item:
    made = Item(sku=sku, name=sku)
    session.add(made)
    session.flush()
    return made


def skus(database: Database) -> list[str]:
    return list(database.read(lambda session: session.scalars(select(Item.sku).order_by(Item.sku)).all()))


def test_what_was_written_is_read(database: Database) -> None:
    assert database.write("test", partial(add, sku="RED")).sku == "RED"
    assert skus(database) == ["RED"]


def test_a_job_that_fails_leaves_nothing(database: Database) -> None:
    def half(session: Session) -> None:
        add(session, "RED")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        database.write("test", half)
    assert (skus(database), database.read(lambda session: session.scalars(select(Operation)).all())) == ([], [])


def test_after_a_failed_job_the_next_one_works(database: Database) -> None:
    database.write("test", partial(add, sku="RED"))
    with pytest.raises(IntegrityError):
        database.write("test", partial(add, sku="RED"))
    database.write("test", partial(add, sku="BLUE"))
    assert skus(database) == ["BLUE", "RED"]


def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    assert database.rehearse("test", partial(add, sku="RED")).sku == "RED"
    assert skus(database) == []


def test_reading_cannot_write_on_sqlite(sqlite_database: Database) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        sqlite_database.read(lambda session: session.execute(insert(Item), {"sku": "X", "name": "X"}))


def test_a_reader_sees_one_picture_while_others_write(database: Database) -> None:
    def look_twice(session: Session) -> tuple[int, int]:
        first = len(session.scalars(select(Item.id)).all())
        with ThreadPoolExecutor(1) as pool:
            pool.submit(database.write, "test", partial(add, sku="RED")).result(timeout=30)
        return first, len(session.scalars(select(Item.id)).all())

    assert database.read(look_twice) == (0, 0)
    assert skus(database) == ["RED"]


def test_writers_take_turns(database: Database) -> None:
    database.write("test", partial(add, sku="0"))

    def count_up(session: Session) -> None:
        item = session.scalars(select(Item)).one()
        item.weight_g += 1

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(database.write, "test", count_up) for _ in range(40)]:
            future.result(timeout=60)
    assert database.read(lambda session: session.scalars(select(Item.weight_g)).one()) == 40


def test_the_same_key_is_stored_once(database: Database) -> None:
    database.write("test", partial(add, sku="RED"), key="k")
    with pytest.raises(IntegrityError, match="key"):
        database.write("test", partial(add, sku="BLUE"), key="k")
    assert skus(database) == ["RED"]


def test_a_warehouse_for_looking_only_refuses_to_write(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, is_read_only=True)
    with pytest.raises(ReadOnlyError):
        database.write("test", partial(add, sku="RED"))
    database.close()


def test_a_second_opening_of_the_file_is_refused_with_a_sentence(sqlite_url: str) -> None:
    first = Database.open(sqlite_url)
    with pytest.raises(AlreadyOpenError, match="is open in another Packhouse on this computer"):
        Database.open(sqlite_url)
    first.close()
    Database.open(sqlite_url).close()


def test_another_process_is_refused_too(sqlite_url: str) -> None:
    first = Database.open(sqlite_url)
    script = f"from models.database import Database; Database.open({sqlite_url!r})"
    tried = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    first.close()
    assert tried.returncode != 0
    assert "AlreadyOpenError" in tried.stderr


def test_a_full_disk_stops_the_station(sqlite_database: Database) -> None:
    def fill(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        rows = [{"sku": f"S{n}", "name": "x" * 200} for n in range(5000)]
        session.connection().execute(insert(Item), rows)

    with pytest.raises(StorageError, match="The disk did not store the last action"):
        sqlite_database.write("test", fill)
    assert skus(sqlite_database) == []
    with pytest.raises(StorageError):
        sqlite_database.write("test", partial(add, sku="RED"))


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)]
)
def test_sqlite_is_opened_safely(sqlite_database: Database, pragma: str, value: object) -> None:
    def ask(session: Session) -> object:
        return session.execute(text(f"PRAGMA {pragma}")).scalar_one()

    assert sqlite_database.write("test", ask) == value


def test_a_writer_that_was_killed_leaves_whole_transactions_only(database_url: str) -> None:
    script = (
        "import sys; from models.database import Database; from models.item import Item\n"
        f"database = Database.open({database_url!r})\n"
        "for n in range(10000):\n"
        "    database.write('test', lambda s: s.add_all([Item(sku=f'A{n}', name='a'), Item(sku=f'B{n}', name='b')]))\n"
        "    print(n, flush=True)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [int(writer.stdout.readline()) for _ in range(20)]
        writer.kill()
        said += [int(line) for line in writer.stdout.read().splitlines() if line.isdecimal()]
    database = Database.open(database_url)
    found = set(skus(database))
    database.close()
    assert {f"A{n}" for n in said} | {f"B{n}" for n in said} <= found
    assert {sku[1:] for sku in found if sku[0] == "A"} == {sku[1:] for sku in found if sku[0] == "B"}


def test_an_open_warehouse_is_reachable(database: Database) -> None:
    assert database.is_reachable()


def test_an_unreachable_server_fails_soon(postgres_url: str) -> None:
    database = Database.open(postgres_url.replace("test_", "nowhere_"))
    assert not database.is_reachable()
    database.close()


def test_a_transaction_that_met_another_is_tried_again(postgres_url: str) -> None:
    first, second = Database.open(postgres_url), Database.open(postgres_url)
    first.write("test", partial(add, sku="A"))
    first.write("test", partial(add, sku="B"))
    meet = threading.Barrier(2)

    def crosswise(own: Database, skus: tuple[str, str]) -> int:
        tries = 0

        def job(session: Session) -> None:
            nonlocal tries
            tries += 1
            session.execute(select(Item).where(Item.sku == skus[0]).with_for_update())
            if tries == 1:
                meet.wait(timeout=10)
            session.execute(select(Item).where(Item.sku == skus[1]).with_for_update())

        own.write("test", job)
        return tries

    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(crosswise, first, ("A", "B")), pool.submit(crosswise, second, ("B", "A"))]
        tries = sorted(future.result(timeout=60) for future in done)
    first.close()
    second.close()
    assert 2 <= tries[1] <= RETRIES + 1


def test_migrating_a_new_file_makes_the_newest_schema(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'new.db'}")
    assert (revision_of(database), migrate(database), revision_of(database)) == (None, True, HEAD)
    assert migrate(database) is False
    database.close()


def test_a_newer_schema_is_not_known() -> None:
    assert (is_known(HEAD), is_known(None), is_known("9999")) == (True, True, False)


def test_a_backup_is_a_sound_copy(sqlite_database: Database, tmp_path: Path) -> None:
    sqlite_database.write("test", partial(add, sku="RED"))
    copy = back_up(sqlite_database, tmp_path / "copies" / "copy.db")
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT sku FROM item").fetchall() == [("RED",)]
    connection.close()
    assert skus(sqlite_database) == ["RED"]


def test_a_migration_of_a_file_with_data_makes_a_backup_first(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_database.write("test", partial(add, sku="RED"))
    monkeypatch.setattr(schema, "HEAD", "0002")
    migrate(sqlite_database, backups=tmp_path / "backups")
    assert [path.name[:11] for path in (tmp_path / "backups").iterdir()] == ["before-0002"]


def test_moments_keep_their_zone(database: Database) -> None:
    riga = timezone(timedelta(hours=3))
    builders.warehouse(database)

    def job(session: Session) -> None:
        builders.order(session, "SO-1", [(add(session, "RED").id, 1)]).ordered_at = datetime(
            2026, 7, 1, 12, tzinfo=riga
        )

    database.write("test", job)
    from models.order import Order

    stored = database.read(lambda session: session.scalars(select(Order.ordered_at)).one())
    assert (stored, stored.tzinfo) == (datetime(2026, 7, 1, 9, tzinfo=UTC), UTC)


def test_a_moment_without_zone_is_refused(database: Database) -> None:
    builders.warehouse(database)

    def job(session: Session) -> None:
        builders.order(session, "SO-1", [(add(session, "RED").id, 1)]).ordered_at = datetime(2026, 7, 1)

    with pytest.raises(Exception, match="moment without time zone"):
        database.write("test", job)


def test_codes_sort_as_people_count() -> None:
    codes = ["A-10", "A-2", "a-1", "B-1", "A-02-1", "A-2-10"]
    assert sorted(codes, key=natural_key) == ["a-1", "A-2", "A-02-1", "A-2-10", "A-10", "B-1"]


def test_foreign_keys_hold(database: Database) -> None:
    from models.item import Lot

    with pytest.raises(DBAPIError):
        database.write("test", lambda session: session.add(Lot(item_id=999)))


def test_founded_operators_are_there(database: Database) -> None:
    builders.warehouse(database)
    names = database.read(lambda session: session.scalars(select(Operator.code).order_by(Operator.code)).all())
    assert names == ["ANNA", "BORIS"]


def test_the_lock_file_names_the_process(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    lock = Path(sqlite_url.removeprefix("sqlite:///") + ".lock")
    assert lock.read_text(encoding="ascii") == str(os.getpid())
    database.close()
