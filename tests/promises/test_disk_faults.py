"""R13, R14: a disk that fails or is full. What was answered is there; the work stops, and goes on by itself."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from promises.shop_on_disk import Said, booked, command, heard, missing, prepare
from promises.write_log import tracer

LONG = pytest.mark.stress
EIO_SYNC = ("fdatasync", "EIO", 3, 7)
EIO_WRITE = ("pwrite64", "EIO", 40, 131)
NO_ROOM = ("pwrite64", "ENOSPC", 70, 149)


@pytest.fixture
def url(sqlite_url: str, tmp_path: Path) -> str:
    """A warehouse in a folder of its own."""
    home = tmp_path / "station"
    home.mkdir()
    shutil.move(sqlite_url.removeprefix("sqlite:///"), home / "packhouse.db")
    return f"sqlite:///{home / 'packhouse.db'}"


def troubled(url: str, orders: int, log: Path, *faults: str, patience_s: float = 20.0) -> Said:
    """Let the driver work while calls of it fail; what it said."""
    inject = [word for fault in faults for word in ("-e", f"inject={fault}")]
    calls = ",".join(sorted({fault.split(":")[0] for fault in faults}))
    watched = tracer("-o", str(log), "-e", f"trace={calls}", "-e", "signal=none", *inject)
    words = [*watched, *command(url, prepare(url, orders), "FULL", str(patience_s))]
    done = subprocess.run(words, capture_output=True, text=True, timeout=1200, check=False)
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    return heard(done.stdout)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("orders", [3, pytest.param(120, marks=LONG)])
@pytest.mark.parametrize(("call", "error", "first", "step"), [EIO_SYNC, EIO_WRITE, NO_ROOM])
def test_a_call_that_fails_now_and_then_costs_no_scan_and_doubles_none(
    url: str, tmp_path: Path, orders: int, call: str, error: str, first: int, step: int
) -> None:
    """The program stops at each failure, opens the file anew, and the same scan is made once more."""
    log = tmp_path / "log"
    said = troubled(url, orders, log, f"{call}:error={error}:when={first}+{step}")
    failures = log.read_text().count("(INJECTED)")
    assert failures >= 2 * orders, failures
    assert said.stops > 0
    assert said.is_done
    assert missing(url, said.keys) == []
    assert booked(url) == (2 * orders, orders)


@pytest.mark.parametrize("first", [5, 12, pytest.param(33, marks=LONG), pytest.param(60, marks=LONG)])
@pytest.mark.parametrize("call", ["fdatasync", "pwrite64"])
def test_a_disk_that_fails_for_good_acknowledges_nothing_more(url: str, tmp_path: Path, call: str, first: int) -> None:
    first = first if call == "fdatasync" else 25 * first
    said = troubled(url, 8, tmp_path / "log", f"{call}:error=EIO:when={first}+", patience_s=0.3)
    assert (said.is_done, said.stops > 0) == (False, True)
    assert missing(url, said.keys) == []


def test_who_takes_no_note_of_a_failure_is_found_out(url: str, tmp_path: Path) -> None:
    """The control: the same disk answers every sync and writes nothing to the log of the file."""
    said = troubled(url, 1, tmp_path / "log", "pwrite64:retval=4096:when=60+", patience_s=0.3)
    assert missing(url, said.keys) != []


def _stopped(lines: Iterator[str]) -> list[str]:
    """Read what the driver says until it stops."""
    said: list[str] = []
    for line in lines:
        said.append(line)
        if line == "STOP\n":
            return said
    raise AssertionError("it never stopped")


def test_files_that_may_not_grow_stop_the_work_and_it_goes_on_when_they_may(url: str) -> None:
    """Needs no rights: a limit of the process stands for a full disk."""
    import resource

    orders = prepare(url, 4)
    most = Path(url.removeprefix("sqlite:///")).stat().st_size + 150_000
    with subprocess.Popen(command(url, orders, "FULL", "30"), stdout=subprocess.PIPE, text=True) as driver:
        assert driver.stdout is not None
        said = [driver.stdout.readline()]
        resource.prlimit(driver.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
        said += _stopped(driver.stdout)
        resource.prlimit(driver.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        freed = time.monotonic()
        said.append(driver.stdout.readline())
        assert time.monotonic() - freed < 10
        said += driver.stdout
    answers = heard("".join(said))
    assert answers.is_done
    assert missing(url, answers.keys) == []
    assert booked(url) == (8, 4)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own in memory, of that size."""
    folder.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("mounting a small disk needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("times", [1, pytest.param(20, marks=LONG)])
def test_a_full_disk_stops_the_work_and_it_goes_on_when_there_is_room(url: str, tmp_path: Path, times: int) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        there = f"sqlite:///{shutil.copy(url.removeprefix('sqlite:///'), disk / 'packhouse.db')}"
        orders, ballast, said = prepare(there, 4 * times), disk / "ballast", []
        with subprocess.Popen(command(there, orders, "FULL", "30"), stdout=subprocess.PIPE, text=True) as driver:
            assert driver.stdout is not None
            for _ in range(times):
                said.append(driver.stdout.readline())
                with suppress(OSError), ballast.open("wb", buffering=0) as file:  # the program writes meanwhile
                    file.write(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize - 100_000))
                said += _stopped(driver.stdout)
                ballast.unlink()
                freed = time.monotonic()
                said.append(driver.stdout.readline())
                assert time.monotonic() - freed < 10
            said += driver.stdout
        answers = heard("".join(said))
        assert answers.is_done
        assert missing(there, answers.keys) == []
        assert booked(there) == (8 * times, 4 * times)
