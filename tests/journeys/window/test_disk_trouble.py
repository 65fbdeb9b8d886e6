"""The disk of a station fails under an open window: the window stops, says so, and goes on when the disk does."""

import sqlite3
from collections.abc import Iterator

import pytest
from journeys.window.waiting import until
from journeys.window.window import Bench, Window
from sqlalchemy import event, select

from fulfilment.step import Kind
from models.stock import Move
from ui.reach import DAMAGED, STOPPED
from ui.texts import spoken


class Disk:
    """The room that the warehouse file has on its disk."""

    def __init__(self, window: Window) -> None:
        self._engine = window.house.database.engine
        self._is_full = False
        event.listen(self._engine, "connect", self._limit)

    def fill(self) -> None:
        """Leave no room for another page, whoever opens the file."""
        self._is_full = True
        with self._engine.connect() as connection:
            self._limit(connection.connection.driver_connection, None)

    def free(self) -> None:
        """Let there be room again for those who open the file anew."""
        self._is_full = False

    def _limit(self, connection: sqlite3.Connection, record: object) -> None:
        if self._is_full:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def disk(window: Window) -> Iterator[Disk]:
    """The disk of the window's warehouse, on the page of moves, goods in hand."""
    yield Disk(window)
    window.failures.clear()


def alarm(window: Window) -> str:
    banner = window.shell._alarm
    return banner.accessibleName() if banner.isVisible() else ""


def moves(window: Window) -> int:
    return len(window.shop.rows(select(Move.id)))


def scan_until_full(window: Window) -> str:
    """Carry everything of one place to another and back until a scan is not stored; return that scan."""
    for number in range(2000):
        where = ("A-1-1", "A-1-2")[number % 4 in (1, 2)]
        heard = window.heard + 1
        window.send(where)
        until(lambda heard=heard: window.answered(heard), "the scan is answered")
        if window.failures:
            return where
    raise AssertionError("the disk never became full")


def test_a_full_disk_stops_the_window_and_what_was_scanned_counts_once_when_there_is_room(
    window: Window, disk: Disk
) -> None:
    window.command("MOVE", on="move")
    disk.fill()
    text = scan_until_full(window)
    band = window.screen._board.band
    assert band.message.kind is Kind.STOP
    assert "scan the last one again: it counts once" in band.message.reason
    assert alarm(window) == spoken(STOPPED)
    before, heard = moves(window), window.heard + 1
    window.send(text)
    until(lambda: window.answered(heard), "the scan is answered")
    assert (band.message.kind, moves(window)) == (Kind.STOP, before), "it stays stopped while the disk is full"
    disk.free()
    until(lambda: not alarm(window), "the window knows that there is room", timeout_s=10)
    assert band.message.kind is Kind.STOP, "the scan in doubt stays on the screen"
    stored = len(window.failures)
    window.scan(text, on="move")
    assert len(window.failures) == stored
    assert window.shop.disagreements() == ()


def test_a_damaged_file_stops_the_window_for_good_and_names_the_backup(bench: Bench, window: Window) -> None:
    window.command("MOVE", on="move")
    database = window.house.database
    with database.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.engine.dispose()
    database._reader.dispose()
    path = bench.data / "packhouse.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    heard = window.heard + 1
    window.send("A-1-1")
    until(lambda: window.answered(heard), "the scan is answered")
    until(lambda: alarm(window) == spoken(DAMAGED), "the window names the damage")
    assert not database.recover()
    window.failures.clear()
