"""A PostgreSQL server for the tests: the machine's own programs, else those of the pgserver wheel.

It listens on a Unix socket in a folder of its own, promises nothing about durability, and stops when the process that
started it ends, however that ends.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Self

ADMIN = "packhouse"
SETTINGS = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=80"
OUTLIVES_A_KILL = SETTINGS.replace("synchronous_commit=off", "synchronous_commit=on")
"""What a commit wrote has left the server's own memory, so that only a power cut could lose it."""

_INITIAL = '"$1/initdb" -D "$2/data" -A trust -U "$3" -E UTF8 --locale=C --no-sync >/dev/null'
# pg_ctl does the waiting. `cat` ends when our side of the pipe is closed, by us or by our death.
KEEPER = f"""
set -eu
{_INITIAL}
"$1/pg_ctl" -D "$2/data" -w -l "$2/log" -o "-k $2 $4" start >/dev/null
echo ready
cat >/dev/null || true
"$1/pg_ctl" -D "$2/data" -w -m immediate stop >/dev/null
cd /
rm -rf "$2" 2>/dev/null || true
"""


class PostgresMissingError(Exception):
    """This machine can start no PostgreSQL; the message says what is missing."""


def programs() -> Path:
    """Return the folder of initdb and pg_ctl, newest first.

    Raises PostgresMissingError when there is none.
    """
    newest_first = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    on_path = shutil.which("initdb")
    if on_path:
        newest_first.append(Path(on_path).parent)
    wheel = importlib.util.find_spec("pgserver")
    if wheel is not None and wheel.origin is not None:
        newest_first.append(Path(wheel.origin).parent / "pginstall" / "bin")
    for folder in newest_first:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise PostgresMissingError("no PostgreSQL here: apt-get install postgresql, or the pgserver wheel")


def _server_user() -> str | None:
    """Return the account to start the server under: none but ours, except that PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    accounts = {account.pw_name for account in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in accounts), None)


@dataclass
class PostgresServer:
    """One running server; a context manager."""

    settings: str = SETTINGS
    """What the server is started with."""
    folder: Path = field(init=False)
    """Data, log and socket."""
    _binaries: Path = field(init=False)
    _identity: "dict[str, Any]" = field(init=False)
    _keeper: "subprocess.Popen[str]" = field(init=False)
    _names: "count[int]" = field(default_factory=count)
    _begin: str = KEEPER

    def __enter__(self) -> Self:
        binaries = programs()
        user = _server_user()
        self.folder = Path(tempfile.mkdtemp(prefix="packhouse-pg-"))
        if user is not None:
            binaries = self._readable_by_all(binaries)
            shutil.chown(self.folder, user=user)
        self._binaries = binaries
        self._identity = {} if user is None else {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
        self._keeper = subprocess.Popen(
            ["/bin/sh", "-c", self._begin, "sh", binaries, self.folder, ADMIN, self.settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            start_new_session=True,
            **self._identity,
        )
        assert self._keeper.stdout is not None
        if self._keeper.stdout.readline() != "ready\n":
            reason = self._keeper.communicate()[1]
            shutil.rmtree(self.folder, ignore_errors=True)
            raise PostgresMissingError(f"PostgreSQL of {binaries} does not start: {reason.strip()}")
        return self

    def __exit__(self, *failure: object) -> None:
        self._keeper.communicate(timeout=60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """End the server at once, in the middle of whatever it does, as `kill -9` or a crash does."""
        os.kill(int((self.folder / "data" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let the server stand still: it closes no connection, and answers nothing and nobody."""
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(first, signal.SIGSTOP)  # first, so that it starts no more of them
        stopped = [first, *map(int, Path(f"/proc/{first}/task/{first}/children").read_text().split())]
        for process in stopped[1:]:
            os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            for process in stopped:
                os.kill(process, signal.SIGCONT)

    def start_again(self) -> None:
        """Start the killed server, which first recovers what had been committed.

        Its orphaned processes end by themselves, some milliseconds after it; until then a start is refused.
        """
        deadline = time.monotonic() + 30
        while self._start() != 0:
            assert time.monotonic() < deadline, (self.folder / "log").read_text()[-2000:]

    def _start(self) -> int:
        command: list[str | Path] = [self._binaries / "pg_ctl", "-D", self.folder / "data", "-w"]
        command += ["-l", self.folder / "log", "-o", f"-k {self.folder} {self.settings}", "start"]
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.run(command, check=False, cwd=self.folder, **silent, **self._identity).returncode

    def _readable_by_all(self, binaries: Path) -> Path:
        """Return `binaries`, or a copy when they are those of the wheel, which may lie where only root may read."""
        packages = binaries.parent.parent.parent
        if not (packages / "pgserver.libs").exists():
            return binaries
        self.folder.chmod(0o755)
        for part in ("pgserver/pginstall", "pgserver.libs"):
            shutil.copytree(packages / part, self.folder / part, symlinks=True)
        return self.folder / binaries.relative_to(packages)

    def replica(self) -> "PostgresServer":
        """Return a second server, to be entered, that follows this one until it is promoted."""
        copied = f'"$1/pg_basebackup" -h {self.folder} -U "$3" -D "$2/data" -R -X stream -c fast --no-sync'
        return PostgresServer(self.settings, _begin=KEEPER.replace(_INITIAL, copied))

    def promote(self) -> None:
        """Let a replica take writes; wait until it does."""
        self.execute("SELECT pg_promote(true, 60)")

    def url(self, database: str = "postgres") -> str:
        """Return the SQLAlchemy address of one of its databases."""
        return f"postgresql+psycopg://{ADMIN}@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """Run one administrative statement outside a transaction."""
        self._run(statement)

    def ask(self, question: str) -> Any:  # Any: a value of any type
        """Return the first value that a question brings."""
        rows = self._run(question)
        return rows[0][0] if rows else None

    def _run(self, statement: str) -> list[Any]:  # Any: rows of all shapes
        import psycopg

        with psycopg.connect(host=str(self.folder), user=ADMIN, dbname="postgres", autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def create(self, name: str | None = None, *, template: str = "template0") -> str:
        """Create an empty database, or a copy of `template`; return its name."""
        name = name or f"test_{next(self._names)}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
