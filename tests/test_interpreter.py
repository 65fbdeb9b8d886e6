"""The binding between Python and Qt keeps its books: a release that does not, dies in the middle of a shift."""

import subprocess
import sys

import pytest

ALLOWED = 1000

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal since Python 3.12: there is nothing to lose"
)

MEASURE = """
import sys
from PySide6.QtCore import QObject, Signal

class Scanner(QObject):
    scanned = Signal(str)

heard = []
scanner = Scanner()
kept = []
{prepare}
before = sys.getrefcount(None)
for _ in range(1_000_000):
    {act}
print(sys.getrefcount(None) - before)
"""


def drift(act: str, prepare: str = "") -> int:
    """Return by how much a million times `act` changes the reference count of None.

    In a process of its own, because what is looked for ends the process.
    """
    program = MEASURE.format(act=act, prepare=prepare)
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100, check=False)
    assert finished.returncode == 0, f"the interpreter died: {finished.stderr[-400:]}"
    return int(finished.stdout)


def test_a_million_emissions_lose_no_reference_to_none() -> None:
    assert abs(drift("scanner.scanned.emit('4006381333931')", "scanner.scanned.connect(lambda code: None)")) < ALLOWED


def test_a_million_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    assert abs(drift("scanner.setObjectName('dock')")) < ALLOWED


def test_the_measure_sees_references_that_are_kept() -> None:
    assert drift("kept.append(None)") > ALLOWED
