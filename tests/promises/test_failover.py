"""R26: the primary is killed under four stations: with a synchronous replica nothing that was answered is lost."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import builders
import pytest
from postgres import OUTLIVES_A_KILL, PostgresMissingError, PostgresServer
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from talking import talk

from fulfilment.reach import is_lost
from fulfilment.stock.verify import verify
from models.database import Database
from models.people import ScanEvent, Station
from models.schema import migrate
from models.stock import Move

DRIVER = Path(__file__).with_name("failover_driver.py")
STATIONS = 4
BACK_S = 5.0
FEW, SILENCE_S = 6, 0.4


@dataclass
class Pair:
    """A primary and its replica, and the address that leads to whichever takes writes."""

    primary: PostgresServer
    """The server that is killed."""
    replica: PostgresServer
    """The one that takes its place."""
    _line: str = ""

    @property
    def url(self) -> str:
        """Address with both."""
        hosts = f"{self.primary.folder},{self.replica.folder}"
        return f"{self.primary.url('shop').split('?')[0]}?host={hosts}&target_session_attrs=read-write"

    def cut_off(self) -> None:
        """Let the replica hear nothing more; wait until it does not."""
        self._line = self.replica.ask("SHOW primary_conninfo")
        self.replica.execute("ALTER SYSTEM SET primary_conninfo = ''")
        self.replica.execute("SELECT pg_reload_conf()")
        while self.primary.ask("SELECT count(*) FROM pg_stat_replication") != 0:
            pass

    def join(self) -> None:
        """Let it hear again."""
        line = self._line.replace("'", "''")
        self.replica.execute(f"ALTER SYSTEM SET primary_conninfo = '{line}'")
        self.replica.execute("SELECT pg_reload_conf()")


@contextmanager
def two_servers(*, is_synchronous: bool) -> Iterator[Pair]:
    """A shop on a primary with a replica that follows it."""
    with PostgresServer(OUTLIVES_A_KILL) as primary:
        database = Database.open(primary.url(primary.create("shop")))
        migrate(database)
        builders.warehouse(database)
        database.write("test", _fill)
        database.close()
        with primary.replica() as replica:
            if is_synchronous:
                primary.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                primary.execute("SELECT pg_reload_conf()")
            yield Pair(primary, replica)


def _fill(session: Session) -> None:
    item = builders.item(session, "RED")
    for number in range(1, STATIONS + 1):
        if number > 1:
            session.add(Station(code=f"bench-{number}", name=f"bench-{number}", warehouse_id=1))
        places = [builders.bin_at(session, f"S-{number}-{side}") for side in (0, 1)]
        builders.stock(session, item.id, places[0].id, 5)


@dataclass
class Hand:
    """One station at work and what it was answered."""

    process: "subprocess.Popen[str]"
    """Its program."""
    answers: list[tuple[str, float, str]] = field(default_factory=list)
    """Key, moment and notice of each scan."""

    def hear(self, more: int) -> None:
        """Wait for so many more answers."""
        assert self.process.stdout is not None
        for _ in range(more):
            line = self.process.stdout.readline()
            assert line.startswith("ok "), (line, self.process.poll())
            self._note(line)

    def end(self) -> None:
        """Let it finish the scan in hand."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        for line in self.process.stdout:
            self._note(line)
        assert self.process.wait(60) == 0

    def _note(self, line: str) -> None:
        _, key, at, said = line.split()
        self.answers.append((key, float(at), said))


@dataclass(frozen=True)
class Outcome:
    """What was seen after the replica took over."""

    lost: list[str]
    """Scans that were answered and are not there."""
    moves: int
    """Moves in the ledger."""
    moved: int
    """Moves that were answered for, each once."""
    back_s: float
    """How long the slowest station took to its first answer after the promotion."""
    wrong: tuple[object, ...]
    """What is wrong in the books."""


def kill_under_work(pair: Pair, *, is_cut_off: bool) -> Outcome:
    """Kill the primary under four stations, promote the replica, and let them go on for a while.

    `is_cut_off` lets the replica hear nothing of the last moments of the primary, as over a broken line.
    """
    before = _moves(pair.url)
    words = [[sys.executable, str(DRIVER), pair.url, str(number)] for number in range(1, STATIONS + 1)]
    pipe = subprocess.PIPE
    hands = [Hand(subprocess.Popen(each, stdin=pipe, stdout=pipe, text=True)) for each in words]
    try:
        for hand in hands:
            hand.hear(FEW)
        if is_cut_off:
            pair.cut_off()
            time.sleep(SILENCE_S)  # what the primary answers for alone in that time is what is looked for
        pair.primary.kill()
        pair.replica.promote()
        promoted = time.time()
        for hand in hands:
            hand.hear(FEW)
            while hand.answers[-1][1] < promoted + 0.2:
                hand.hear(1)
    finally:
        for hand in hands:
            hand.process.stdin.close() if hand.process.poll() is None and sys.exc_info()[0] else None
    for hand in hands:
        hand.end()
    back_s = max(min(at for _, at, _ in hand.answers if at > promoted) - promoted for hand in hands)
    return _seen(pair.url, [answer for hand in hands for answer in hand.answers], before, back_s)


def _seen(url: str, answers: list[tuple[str, float, str]], before: int, back_s: float) -> Outcome:
    database = Database.open(url)
    try:
        stored = set(database.read(lambda session: session.scalars(select(ScanEvent.key)).all()))
        moved = database.read(
            lambda session: session.scalar(select(func.count()).where(ScanEvent.outcome == "move.moved"))
        )
        wrong = database.read(verify).disagreements
    finally:
        database.close()
    lost = [key for key, _, _ in answers if key not in stored]
    return Outcome(lost, _moves(url) - before, moved or 0, back_s, wrong)


def _moves(url: str) -> int:
    database = Database.open(url)
    try:
        return database.read(lambda session: session.scalar(select(func.count(Move.id)))) or 0
    finally:
        database.close()


def _run(*, is_synchronous: bool, is_cut_off: bool) -> Outcome:
    try:
        with two_servers(is_synchronous=is_synchronous) as pair:
            return kill_under_work(pair, is_cut_off=is_cut_off)
    except PostgresMissingError as missing:
        pytest.skip(str(missing))


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("times", [1, pytest.param(20, marks=pytest.mark.stress)])
def test_a_killed_primary_loses_and_doubles_nothing_and_stations_are_back(
    postgres_server: PostgresServer, times: int
) -> None:
    for number in range(times):
        seen = _run(is_synchronous=True, is_cut_off=number % 2 == 0)
        assert (seen.lost, seen.wrong, seen.moves) == ([], (), seen.moved)
        assert seen.back_s <= BACK_S


def test_a_commit_that_stopped_waiting_for_the_replica_is_not_answered_for(postgres_server: PostgresServer) -> None:
    """PostgreSQL calls a commit done when somebody breaks off its wait; a station does not."""
    with two_servers(is_synchronous=True) as pair:
        database = Database.open(pair.url)
        talking = talk(database, "move")
        pair.cut_off()
        for _ in range(2):
            with ThreadPoolExecutor(1) as pool:
                scan = pool.submit(talking.scan, "S-1-0", key="doubtful")
                while not pair.primary.ask("SELECT max(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"):
                    pass
                pair.primary.execute("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                with pytest.raises(OperationalError) as doubt:
                    scan.result(60)
            assert is_lost(doubt.value)
        pair.join()
        talking.scan("S-1-0", key="doubtful")
        assert talking.said == "scan.stored_before"
        database.close()


@pytest.mark.stress
def test_a_replica_that_nobody_waits_for_loses_answers(postgres_server: PostgresServer) -> None:
    """The control: the same death without waiting for the replica; its books are those of a moment earlier."""
    seen = _run(is_synchronous=False, is_cut_off=True)
    assert seen.lost
    assert seen.wrong == ()
