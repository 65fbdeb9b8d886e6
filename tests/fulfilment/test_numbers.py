"""Document numbers count up, on both databases and under several writers."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import builders
import pytest
from sqlalchemy.orm import Session

from fulfilment.numbers import next_number
from fulfilment.warehouse_settings import value_of
from models.database import Database


def test_numbers_of_a_prefix_count_up_from_one(database: Database) -> None:
    numbers = [database.write("test", partial(next_number, prefix="J")) for _ in range(3)]
    assert numbers == ["J000001", "J000002", "J000003"]


def test_prefixes_count_apart(database: Database) -> None:
    def some(session: Session) -> list[str]:
        return [next_number(session, "J"), next_number(session, "PO-"), next_number(session, "J")]

    assert database.write("test", some) == ["J000001", "PO-000001", "J000002"]


def test_numbers_grow_beyond_six_digits(database: Database) -> None:
    def near_the_end(session: Session) -> list[str]:
        next_number(session, "J")
        session.connection().exec_driver_sql("UPDATE setting SET value = '999998' WHERE key = 'counter.J'")
        return [next_number(session, "J"), next_number(session, "J")]

    assert database.write("test", near_the_end) == ["J999999", "J1000000"]


def test_a_write_given_up_gives_its_number_back(database: Database) -> None:
    def fails(session: Session) -> None:
        next_number(session, "J")
        raise RuntimeError("given up")

    with pytest.raises(RuntimeError, match="given up"):
        database.write("test", fails)
    assert database.write("test", partial(next_number, prefix="J")) == "J000001"


def test_the_counter_reads_as_a_setting(database: Database) -> None:
    builders.warehouse(database)
    database.write("test", partial(next_number, prefix="J"))
    assert database.read(lambda session: value_of(session, "counter.J")) == 1


def test_two_stations_never_get_the_same_number(postgres_url: str) -> None:
    start = threading.Barrier(2)

    def station(_: int) -> list[str]:
        own = Database.open(postgres_url)
        try:
            start.wait(timeout=10)
            return [own.write("test", partial(next_number, prefix="J")) for _ in range(50)]
        finally:
            own.close()

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(station, range(2))
    assert sorted(first + second) == [f"J{n:06d}" for n in range(1, 101)]
