"""The database server goes away in the middle: a command says so and ends, and no commit in doubt counts twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from journeys.shop import open_shop
from postgres import OUTLIVES_A_KILL, PostgresServer
from sqlalchemy import event, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError
from talking import Talk, talk

from fulfilment.opening import House, open_house
from fulfilment.reach import is_lost
from models.database import Database
from models.stock import Move
from ui.station_settings import StationSettings
from ui.terminal.command import run as run_command
from ui.terminal.words import words_of

ROOT = Path(__file__).resolve().parents[2]
ITEMS = ROOT / "docs" / "example" / "items.csv"


@pytest.fixture
def server(postgres_server: PostgresServer) -> Iterator[PostgresServer]:
    """A server of its own that keeps its word, to be killed."""
    with PostgresServer(OUTLIVES_A_KILL) as own:
        yield own


def opened(server: PostgresServer) -> House:
    return open_house(server.url(server.create()), station="bench-1", fill=open_shop)


@pytest.fixture(scope="module")
def house_without_server(postgres_server: PostgresServer) -> Iterator[House]:
    """An open warehouse whose server has just been killed."""
    with PostgresServer() as own:
        house = opened(own)
        own.kill()
        yield house
        house.database.close()


@pytest.mark.parametrize(
    "words",
    [
        ["talk", "pack"],
        ["release"],
        ["report", "packing_slip", "P-1", "-o", "slip.pdf"],
        ["verify"],
        ["import", "items", str(ITEMS)],
        ["import", "--list"],
        ["print-queue"],
        ["print-queue", "--print"],
    ],
    ids=" ".join,
)
def test_a_command_whose_server_goes_away_says_one_sentence_and_ends_with_2(
    house_without_server: House, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    parsed = words_of(words)
    parsed.settings = StationSettings()
    assert run_command(parsed.chosen, house_without_server, parsed) == 2
    complaint = capsys.readouterr().err
    assert complaint.startswith("The database cannot be reached any more (")
    assert complaint.endswith("look before you repeat it.\n")
    assert complaint.count("\n") == 1


def test_a_talk_whose_server_is_killed_ends_with_a_sentence(server: PostgresServer, tmp_path: Path) -> None:
    url = opened(server).database.engine.url.render_as_string(hide_password=False)
    words = [sys.executable, ROOT / "main.py", "talk", "move", "--database", url, "--data", tmp_path]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        assert program.stdout is not None
        assert "Scan your badge" in program.stdout.readline()
        server.kill()
        said, complaint = program.communicate("BADGE-ANNA\n", timeout=60)
    assert (said, program.returncode, complaint.count("\n")) == ("", 2, 1)
    assert "cannot be reached" in complaint


Strike = Callable[[PostgresServer, Connection], None]


def strike_before(server: PostgresServer, connection: Connection) -> None:
    """The server dies before the commit comes to it."""
    server.kill()
    os.kill(connection.connection.driver_connection.info.backend_pid, signal.SIGKILL)


def strike_after(server: PostgresServer, connection: Connection) -> None:
    """The server has stored the commit and dies before it says so."""
    driver = connection.connection.driver_connection
    driver.execute("COMMIT")
    driver.execute("SELECT 1")
    strike_before(server, connection)


def moves(database: Database) -> int:
    return len(database.read(lambda session: session.scalars(select(Move.id)).all()))


@pytest.mark.parametrize(("strike", "said"), [(strike_before, "move.moved"), (strike_after, "scan.stored_before")])
def test_a_scan_whose_commit_is_in_doubt_counts_once_when_it_is_repeated(
    server: PostgresServer, strike: Strike, said: str
) -> None:
    database = opened(server).database
    talking: Talk = talk(database, "move")
    talking.scan("A-1-1")
    before = moves(database)
    event.listen(database.engine, "commit", partial(strike, server), once=True)
    with pytest.raises(OperationalError) as lost:
        talking.scan("A-1-2", key="in doubt")
    assert is_lost(lost.value)
    server.start_again()
    assert not database.is_reachable(), "the reading connections are those of before"
    talking.scan("A-1-2", key="in doubt")
    assert (talking.said, moves(database) - before) == (said, 1)
    database.close()
