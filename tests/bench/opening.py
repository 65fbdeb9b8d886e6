"""Process start to a window that takes scans, on the demo warehouse; the second start, as every morning."""

import sys
from collections.abc import Iterator
from pathlib import Path

from child import Ran, run
from figures import Figure

ROOT = Path(__file__).resolve().parents[2]
STARTS = 5
START_S, RESIDENT_MB = 1.5, 220.0
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("window")
label.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the time and memory of a start that ends as soon as the window is up, and of a bare window."""
    first = _start(folder)
    again = [_start(folder) for _ in range(STARTS)]
    bare = [run([sys.executable, "-c", BARE], log=folder / "bare.log") for _ in range(STARTS)]
    best = min(again, key=lambda ran: ran.taken_s)
    least = min(bare, key=lambda ran: ran.taken_s)
    beside = f"bare window {least.taken_s:.2f} s; first start with the demo built {first.taken_s:.1f} s"
    yield Figure(
        "second start until the window is up, and its end: best", best.taken_s, "s", at_most=START_S, beside=beside
    )
    worst = max(again, key=lambda ran: ran.taken_s)
    yield Figure("the same: worst", worst.taken_s, "s", beside=f"of {STARTS}")
    yield Figure(
        "resident memory", best.resident_mb, "MB", at_most=RESIDENT_MB, beside=f"bare window {least.resident_mb:.0f} MB"
    )


def _start(folder: Path) -> Ran:
    own = {
        name: str(folder / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    }
    own["PACKHOUSE_QUIT_WHEN_READY"] = "1"
    # As on every computer the first start leaves the compiled modules for the next one; they end with the folder.
    own["PYTHONPYCACHEPREFIX"], own["PYTHONDONTWRITEBYTECODE"] = str(folder / "bytecode"), ""
    return run([sys.executable, "main.py", "--demo"], log=folder / "start.log", environment=own, cwd=ROOT)
