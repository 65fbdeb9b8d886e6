"""A warehouse whose program or whose database server is killed in the middle of a scan, and how each comes back."""

import json
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from journeys.shop import Shop
from postgres import PostgresServer
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from models.database import Database

DRIVER = Path(__file__).with_name("kill_driver.py")
_OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


@dataclass
class Ground:
    """A warehouse whose program is killed."""

    url: str
    """Address of the warehouse."""
    blamed: list[str] = field(default_factory=list)
    """What programs said that ended by themselves."""

    def opened(self) -> Shop:
        """Return the shop, to look at its books after a program has ended."""
        self.settle()
        return Shop(Database.open(self.url))

    def settle(self) -> None:
        """Wait until nothing of an ended program is at work any more: a server may still finish its last commit."""
        if not self._is_file:
            while self._ask(_OTHERS) != "0":
                pass

    def parcel(self) -> str:
        """Code of the newest box, read as a person reads it off the label, while the program holds the warehouse."""
        return self._ask("SELECT code FROM parcel ORDER BY id DESC LIMIT 1")

    def strike(self, program: "Killable") -> None:
        """Kill in the middle."""
        program.process.kill()

    def recover(self, program: "Killable") -> None:
        """Bring back what a new program needs; `program` is the one that was at work."""
        program.end()

    @property
    def _is_file(self) -> bool:
        return self.url.startswith("sqlite")

    def _ask(self, question: str) -> str:
        url = self.url.replace("sqlite:///", "sqlite:///file:") + "?mode=ro&uri=true" if self._is_file else self.url
        with create_engine(url, poolclass=NullPool).connect() as connection:
            return str(connection.execute(text(question)).scalar_one())


@dataclass
class ServerGround(Ground):
    """A warehouse whose database server is killed while the program goes on."""

    server: PostgresServer = field(kw_only=True)
    """The server that is killed."""

    def strike(self, program: "Killable") -> None:
        self.server.kill()

    def recover(self, program: "Killable") -> None:
        self.server.start_again()
        program.scan("nonsense")
        program.end()
        assert program.process.returncode == (1 if program.step is None else 0), program.complaint
        assert program.step is not None or "OperationalError" in program.complaint
        self.blamed.append(program.complaint)


class Killable:
    """The program in a process of its own; `scan` returns its answer, or None when it ended before."""

    def __init__(self, ground: Ground, workflow: str) -> None:
        self.workflow = workflow
        self.complaint = ""
        self._ground = ground
        self.process = subprocess.Popen(
            [sys.executable, str(DRIVER), ground.url, workflow],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.step = self._answer()

    def scan(self, text: str, *, strike_after_s: float | None = None) -> dict | None:
        """Scan; with `strike_after_s` something is killed so long after the scan was sent, answered or not."""
        killer = threading.Timer(strike_after_s, self._ground.strike, [self]) if strike_after_s is not None else None
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(text + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self.step = None
            return None
        if killer:
            killer.start()
        self.step = self._answer()
        if killer:
            killer.join()
        return self.step

    def end(self) -> None:
        """Let it finish what it does, or collect it when it has ended."""
        self.complaint = self.process.communicate()[1]

    def _answer(self) -> dict | None:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None
