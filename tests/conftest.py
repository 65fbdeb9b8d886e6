"""What every test may ask for: a fresh warehouse on SQLite and on PostgreSQL, a home of its own, a real display."""

import os
import shutil
import subprocess
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from postgres import PostgresServer

    from models.database import Database

# The same examples on every machine; a search for new ones is `HYPOTHESIS_PROFILE=search`.
_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "suite", deadline=None, max_examples=40, derandomize=True, database=None, suppress_health_check=_SLOW_IS_FINE
)
settings.register_profile("search", deadline=None, max_examples=2000, suppress_health_check=_SLOW_IS_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data and state of this test lie in its own folder, never in those of the person who runs it."""
    folder = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    monkeypatch.delenv("SQLALCHEMY_WARN_20", raising=False)
    return folder


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A test whose thread outlives it has forgotten to close something."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(timeout=5)
    alive = [thread.name for thread in started if thread.is_alive() and not isinstance(thread, threading._DummyThread)]
    assert not alive, f"threads still run after the test: {alive}"


def _migrated(url: str) -> None:
    from models.database import Database
    from models.schema import migrate

    database = Database.open(url)
    try:
        migrate(database)
    finally:
        database.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty warehouse file with the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("sqlite_template") / "warehouse.db"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator["PostgresServer"]:
    """A PostgreSQL server that starts with the first test that asks and stops with the last."""
    if os.name != "posix":
        pytest.skip("the PostgreSQL tests start their server on Linux and macOS only")
    from postgres import PostgresMissingError, PostgresServer

    try:
        server = PostgresServer().__enter__()
    except PostgresMissingError as missing:
        pytest.skip(str(missing))
    try:
        yield server
    finally:
        server.__exit__()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: "PostgresServer") -> str:
    """The name of an empty database with the newest schema, to be copied."""
    name = postgres_server.create("packhouse_template")
    _migrated(postgres_server.url(name))
    return name


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """The address of a fresh warehouse in a file."""
    path = tmp_path / "warehouse.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres_server: "PostgresServer", postgres_template: str) -> Iterator[str]:
    """The address of a fresh warehouse on PostgreSQL."""
    name = postgres_server.create(template=postgres_template)
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh warehouse, once on each kind of database."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator["Database"]:
    """A fresh, open warehouse, once on each kind of database."""
    yield from _opened(database_url)


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator["Database"]:
    """A fresh, open warehouse in a file, for tests that say nothing about databases."""
    yield from _opened(sqlite_url)


@pytest.fixture(scope="session")
def new_warehouse(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> "Callable[[str], AbstractContextManager[Database]]":
    """A function that opens a fresh warehouse on ``sqlite`` or ``postgresql``, for a test that needs many of them."""

    @contextmanager
    def opened(kind: str) -> Iterator["Database"]:
        if kind == "sqlite":
            path = tmp_path_factory.mktemp("warehouse") / "warehouse.db"
            shutil.copy(request.getfixturevalue("sqlite_template"), path)
            yield from _opened(f"sqlite:///{path}")
        else:
            server = request.getfixturevalue("postgres_server")
            name = server.create(template=request.getfixturevalue("postgres_template"))
            yield from _opened(server.url(name))
            server.drop(name)

    return opened


def _opened(url: str) -> Iterator["Database"]:
    from models.database import Database

    database = Database.open(url)
    yield database
    database.close()


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """Both ends of a serial line: a file to write to, and the name of its port."""
    device, port = os.openpty()
    tty.setraw(port)
    yield device, os.ttyname(port)
    os.close(device)
    os.close(port)


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """The name of a real X display of 1366 x 768, for programs started by a test."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("no Xvfb here: apt-get install xvfb")
    command = [program, "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    if not number:
        server.wait(timeout=10)
        pytest.skip("Xvfb does not start here")
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.communicate(timeout=10)
