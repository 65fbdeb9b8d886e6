"""R15: a warehouse that this program may not write is opened for looking, and says so; nothing is written beside it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from journeys.shop import Shop, open_shop
from journeys.window.waiting import until
from journeys.window.window import SCANNER, Bench, Window
from printer9100 import Printer9100
from sqlalchemy import text

from fulfilment.opening import open_house, url_of
from models.database import Database, ReadOnlyError
from models.item import Item
from models.single_process import AlreadyOpenError
from models.storage import UnsafeStorageError
from ui.application import LOOKING, NEWER, _banner
from ui.texts import spoken

ROOT = Path(__file__).parents[2]
NOBODY = 65534
STATION = "bench-1"


@contextmanager
def frozen(*paths: Path) -> Iterator[None]:
    """Nobody may write these, root neither; without root the right is taken away."""
    if os.geteuid() == 0:
        if subprocess.run(["chattr", "+i", *paths], check=False, capture_output=True).returncode:
            subprocess.run(["chattr", "-i", *paths], check=False, capture_output=True)
            pytest.skip("this disk knows no files that root may not change")
        try:
            yield
        finally:
            subprocess.run(["chattr", "-i", *paths], check=True)
        return
    modes = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a shop."""
    data = tmp_path / "shop"
    open_house(url_of(data), station=STATION, fill=open_shop).database.close()
    return data


def held(data: Path) -> list[str]:
    return sorted(path.name for path in data.iterdir())


@pytest.mark.parametrize("is_folder_frozen", [False, True])
def test_a_file_without_the_right_to_write_is_opened_for_looking(data: Path, is_folder_frozen: bool) -> None:
    path, before = data / "packhouse.db", held(data)
    with frozen(path, *([data] if is_folder_frozen else [])):
        house = open_house(url_of(data), station="bench-9")
        assert (house.is_for_looking, house.is_newer, house.station_name) == (True, False, STATION)
        assert Shop(house.database).level("RED", "A-1-1") == (10, 0)
        with pytest.raises(ReadOnlyError):
            house.database.write("test", lambda session: session.add(Item(sku="X", name="X")))
        house.database.close()
        assert held(data) == before
    database = Database.open(url_of(data))
    assert not database.is_read_only
    database.close()


def test_what_a_killed_program_left_in_the_log_is_seen_too(data: Path) -> None:
    script = (
        "import os, sys; from models.database import Database; from models.item import Item\n"
        "database = Database.open(sys.argv[1])\n"
        "database.write('test', lambda session: session.add(Item(sku='LATE', name='late')))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, url_of(data)], cwd=ROOT, check=False)
    assert (data / "packhouse.db-wal").stat().st_size > 0
    with frozen(data / "packhouse.db"):
        database = Database.open(url_of(data))
        skus = database.read(lambda session: [item.sku for item in session.query(Item)])
        database.close()
    assert "LATE" in skus


def test_who_looks_keeps_others_from_writing_and_the_other_way_round(data: Path) -> None:
    with frozen(data / "packhouse.db"):
        looking = Database.open(url_of(data))
    with pytest.raises(AlreadyOpenError):
        Database.open(url_of(data))
    looking.close()
    working = Database.open(url_of(data))
    with frozen(data / "packhouse.db"), pytest.raises(AlreadyOpenError):
        Database.open(url_of(data))
    working.close()


def test_a_folder_in_which_nothing_can_be_kept_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir()
    with frozen(tmp_path / "locked"), pytest.raises(UnsafeStorageError, match="No warehouse can be kept in"):
        open_house(url_of(tmp_path / "locked"), station=STATION)


def test_a_file_that_was_never_filled_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "packhouse.db").touch()
    with frozen(tmp_path / "packhouse.db"), pytest.raises(UnsafeStorageError, match="can only be looked at"):
        open_house(url_of(tmp_path), station=STATION)


@pytest.fixture
def foreign(data: Path) -> Iterator[Path]:
    """The shop of another user, whose folder everybody may read."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("becoming another user needs root and setpriv")
    folder = Path(tempfile.mkdtemp(prefix="packhouse-foreign-"))
    try:
        shutil.copytree(data, folder, dirs_exist_ok=True)
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize("words", [["verify"], []], ids=["verify", "window"])
def test_another_users_warehouse_opens_without_a_traceback(foreign: Path, words: list[str]) -> None:
    other = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    program = [sys.executable, str(ROOT / "main.py"), "--data", str(foreign), *words]
    place = {"HOME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen", "PACKHOUSE_QUIT_WHEN_READY": "1"}
    if subprocess.run([*other, sys.executable, "-c", "import PySide6"], check=False, capture_output=True).returncode:
        pytest.skip("another user may not run this Python")
    before = held(foreign)
    done = subprocess.run(
        [*other, *program], env=os.environ | place, cwd="/", capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr[-3000:]
    assert held(foreign) == before


def test_the_window_says_that_it_only_looks(qapp: object, tmp_path: Path) -> None:
    with Printer9100() as printer:
        bench = Bench(tmp_path / "station", printer)
        bench.furnish()
        with frozen(bench.data / "packhouse.db"):
            window = Window(bench)
            window.packhouse.open(_banner(window.house, is_demo=False))
            banner = window.shell._banner
            until(lambda: banner.isVisible() and banner.accessibleName() == spoken(LOOKING), "the banner says it")
            window.shell.open("stock")
            until(lambda: window.devices.get(SCANNER, ("",))[0] == "ready", "the devices are there")
            assert "Packhouse" not in window.devices, "a bug was reported on the screen"
            window.close()
        assert window.failures == []
        bench.scanner.unplug()


def test_an_older_program_writes_nothing_into_a_newer_schema(qapp: object, tmp_path: Path) -> None:
    """R25: the window opens on it, shows what is there, says why it only looks, and every scan is refused."""
    with Printer9100() as printer:
        bench = Bench(tmp_path / "station", printer)
        bench.furnish()
        database = Database.open(url_of(bench.data))
        database.write("test", lambda session: session.execute(text("UPDATE alembic_version SET version_num = '9999'")))
        database.close()
        before = (bench.data / "packhouse.db").read_bytes()
        window = Window(bench)
        window.packhouse.open(_banner(window.house, is_demo=False))
        banner = window.shell._banner
        until(lambda: banner.isVisible() and banner.accessibleName() == spoken(NEWER), "the banner says it")
        until(lambda: window.devices.get(SCANNER, ("",))[0] == "ready", "the devices are there")
        assert "Packhouse" not in window.devices, "a bug was reported on the screen"
        heard = window.heard + 1
        window.packhouse.hub.heard_text("BADGE-ANNA", device="key")
        until(lambda: window.answered(heard), "the scan is refused")
        assert [type(failure) for failure in window.failures] == [ReadOnlyError]
        for page in ("stock", "orders", "settings"):
            window.shell.open(page)
        window.close()
        assert (bench.data / "packhouse.db").read_bytes() == before
        bench.scanner.unplug()
