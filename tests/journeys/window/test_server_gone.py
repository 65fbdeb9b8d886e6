"""The database server of an open window goes away and comes back: the window says so and goes on by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from journeys.shop import open_shop
from journeys.window.waiting import until
from journeys.window.window import Bench, Window
from postgres import OUTLIVES_A_KILL, PostgresServer
from printer9100 import Printer9100
from sqlalchemy import select
from talking import Talk

from fulfilment.opening import House, open_house
from fulfilment.step import Kind
from models.database import Database
from models.stock import Move
from ui.reach import LOST
from ui.screens.listing import ListScreen
from ui.texts import spoken


@dataclass
class ServerBench(Bench):
    """A workplace whose warehouse lies on a server."""

    url: str = ""
    """Its address."""

    def open_house(self) -> House:
        return open_house(self.url, station="bench-1", fill=open_shop)


@pytest.fixture
def server(postgres_server: PostgresServer) -> Iterator[PostgresServer]:
    """A server of its own, to be killed."""
    with PostgresServer(OUTLIVES_A_KILL) as own:
        yield own


@pytest.fixture
def window(qapp: object, tmp_path: Path, server: PostgresServer) -> Iterator[Window]:
    """The window on that server, with Anna signed on."""
    with Printer9100() as printer:
        bench = ServerBench(tmp_path / "station", printer, url=server.url(server.create()))
        bench.furnish()
        with Window(bench) as window:
            window.scan("BADGE-ANNA", on="home", says="scan.signed_on")
            yield window
            window.failures.clear()
        bench.scanner.unplug()


def alarm(window: Window) -> str:
    banner = window.shell._alarm
    return banner.accessibleName() if banner.isVisible() else ""


def moves(window: Window) -> int:
    return len(window.shop.rows(select(Move.id)))


def test_a_scan_without_a_server_is_in_doubt_and_counts_once_when_the_server_is_back(
    window: Window, server: PostgresServer
) -> None:
    window.command("MOVE", on="move")
    window.scan("A-1-1", says="move.source")
    server.kill()
    heard = window.heard + 1
    window.send("A-1-2")
    until(lambda: window.answered(heard), "the scan has failed")
    band = window.screen._board.band
    assert band.message.kind is Kind.STOP
    assert "It is not known whether the last scan was stored" in band.message.reason
    assert alarm(window) == spoken(LOST)
    server.start_again()
    until(lambda: not alarm(window), "the window knows that the server is back")
    assert band.message.kind is Kind.STOP, "the scan in doubt stays on the screen"
    window.scan("A-1-2", on="move")
    assert window.said in ("move.moved", "scan.stored_before")
    window.scan("A-1-2", says="move.source")


def test_a_list_without_a_server_says_so_and_fills_itself_when_the_server_is_back(
    window: Window, server: PostgresServer
) -> None:
    server.kill()
    window.shell.open("stock")
    screen = window.screen.findChild(ListScreen)
    until(lambda: bool(alarm(window)), "the server is missed")
    until(lambda: screen._pages.currentWidget() is screen._pages.empty, "the list says so")
    assert "could not be read" in screen._pages.empty._words.text()
    server.start_again()
    until(lambda: screen._model.rowCount() > 0, "the list has filled itself")
    until(lambda: not alarm(window), "the window knows that the server is back")


@pytest.fixture
def idle(window: Window) -> Window:
    """The window with everybody's eyes on another thing: it says no alarm, and nobody touches it."""
    until(lambda: not alarm(window), "the server is there")
    return window


def test_an_idle_window_misses_a_killed_server_within_five_seconds(idle: Window, server: PostgresServer) -> None:
    server.kill()
    until(lambda: alarm(idle) == spoken(LOST), "the server is missed", timeout_s=15)


def test_an_idle_window_misses_a_server_that_stands_still_within_five_seconds(
    idle: Window, server: PostgresServer
) -> None:
    with server.frozen():
        until(lambda: alarm(idle) == spoken(LOST), "the server is missed", timeout_s=15)
    until(lambda: not alarm(idle), "the window knows that the server goes on")


def test_a_scan_on_a_server_that_stands_still_counts_once_when_it_goes_on(
    window: Window, server: PostgresServer
) -> None:
    window.command("MOVE", on="move")
    window.scan("A-1-1", says="move.source")
    before = moves(window)
    with server.frozen():
        heard = window.heard + 1
        window.send("A-1-2")
        until(lambda: alarm(window) == spoken(LOST), "the server is missed", timeout_s=15)
        assert not window.answered(heard), "nothing is said of a scan that is not stored"
    until(lambda: window.answered(heard), "the scan is stored after all")
    assert window.said == "move.moved"
    until(lambda: not alarm(window), "the window knows that the server goes on")
    assert moves(window) - before == 1


def test_what_another_station_moves_is_seen_in_an_open_list(window: Window, server: PostgresServer) -> None:
    window.shell.open("moves")
    model = window.screen.findChild(ListScreen)._model
    until(lambda: model.is_loaded and model.row_at(0) is not None, "the list is there")
    shown = model.rowCount()
    other = Database.open(window.bench.url)
    talking = Talk(other, "move", station_id=2)
    talking.scans("BADGE-BORIS", "A-1-1", "A-1-2")
    assert talking.said == "move.moved"
    until(lambda: model.rowCount() == shown + 1 and model.row_at(0) is not None, "the move is seen", timeout_s=3)
    other.close()
