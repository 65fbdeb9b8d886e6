"""The real program as a process on a real X display, seen from outside: a pty, a beeper, and the database."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from journeys.window.window import Bench

ROOT = Path(__file__).resolve().parents[3]
GOOD_BEEPS = frozenset({"item_ok.wav", "line_done.wav", "order_done.wav"})
_BEEPER = '#!/bin/sh\nbasename "$1" >> "$PACKHOUSE_BEEPS"\n'
_LOOK_EVERY_S = 0.005
_SOON_S = 0.5
_LONGEST_START_S = 60.0


class Program:
    """Starts `main.py`, waits until it listens to the scanner, and may kill it at any moment."""

    def __init__(self, bench: Bench, display: str) -> None:
        self.bench = bench
        self.beeps_file = bench.data / "beeps"
        self.beeps_file.touch()
        self._environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        self._environment |= {
            "DISPLAY": display,
            "PATH": f"{_beeper(bench.data / 'bin')}:{os.environ['PATH']}",
            "PACKHOUSE_BEEPS": str(self.beeps_file),
            "QT_LOGGING_RULES": "*.warning=false",
            "PYTHONFAULTHANDLER": "1",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *words: str) -> float:
        """Start, scan until a scan is answered as anybody would, and return how many seconds that took."""
        command = [sys.executable, str(ROOT / "main.py"), "--data", str(self.bench.data), *words]
        begun = time.monotonic()
        self._process = subprocess.Popen(command, env=self._environment, cwd=self.bench.data)
        try:
            wait(self.listens, "the program opens the scanner", timeout_s=_LONGEST_START_S)
        except AssertionError:
            # Says on the error stream where it stands.
            self._process.send_signal(signal.SIGABRT)
            raise
        # What comes in the moment in which a line is opened is thrown away by the driver.
        wait(self.answers, "the program answers a scan")
        return time.monotonic() - begun

    def open_and_close(self) -> int:
        """Start, close as soon as the window is there, and return the exit code."""
        command = [sys.executable, str(ROOT / "main.py"), "--data", str(self.bench.data)]
        environment = self._environment | {"PACKHOUSE_QUIT_WHEN_READY": "1"}
        return subprocess.run(command, env=environment, cwd=self.bench.data, timeout=60, check=False).returncode

    def kill(self) -> None:
        """Kill -9, and wait until it is gone."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(10)
            self._process = None

    def listens(self) -> bool:
        """Return whether the process has the line of the scanner open."""
        assert self._process is not None
        assert self._process.poll() is None, "the program has ended"
        line = str(self.bench.scanner.path.resolve())
        for entry in Path(f"/proc/{self._process.pid}/fd").iterdir():
            try:
                if os.readlink(entry) == line:
                    return True
            except FileNotFoundError:
                continue
        return False

    def answers(self) -> bool:
        """Scan something that nobody knows, and return whether it was answered soon."""
        before = len(self.answered())
        self.bench.scanner.read("ARE-YOU-THERE")
        until = time.monotonic() + _SOON_S
        while len(self.answered()) == before and time.monotonic() < until:
            time.sleep(_LOOK_EVERY_S)
        return len(self.answered()) > before

    def beeps(self) -> list[str]:
        """Return the names of the tones that sounded, in order."""
        return self.beeps_file.read_text().split()

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Return the rows of a query, read beside the running program."""
        connection = sqlite3.connect(f"file:{self.bench.data / 'packhouse.db'}?mode=ro", uri=True)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def picked(self) -> int:
        """Return how many pieces are picked of all orders."""
        (row,) = self.ask("select coalesce(sum(picked), 0) from order_line")
        return int(str(row[0]))

    def answered(self) -> list[tuple[object, ...]]:
        """Return screen and notice of every scan that is stored."""
        return self.ask("select workflow, outcome from scan_event order by id")

    def scan(self, text: str, outcome: str) -> None:
        """Scan one code and wait until its notice is stored."""
        before = len(self.answered())
        self.bench.scanner.read(text)
        wait(lambda: (self.answered()[before:] or [("", "")])[-1][1] == outcome, f"{text} leads to {outcome}")


def wait(is_true: Callable[[], object], what: str, *, timeout_s: float = 10.0) -> None:
    """Look until something outside this process is true; fails after the time."""
    until = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < until, f"still not so after {timeout_s} s: {what}"
        time.sleep(_LOOK_EVERY_S)


def _beeper(folder: Path) -> Path:
    """Write players of sounds that only note what they were asked to play."""
    folder.mkdir(exist_ok=True)
    for name in ("pw-play", "paplay", "aplay", "afplay"):
        (folder / name).write_text(_BEEPER)
        (folder / name).chmod(0o755)
    return folder
