"""The binding between Python and Qt keeps its books: a release that does not, dies in the middle of a shift."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

EMISSIONS = 1_000_000
ALLOWED = 1000

is_counted = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal since Python 3.12: nothing to lose there"
)


class Scanner(QObject):
    """The smallest thing that emits."""

    scanned = Signal(str)


@is_counted
def test_a_million_emissions_lose_no_reference_to_none(none_drift: Callable[[], int]) -> None:
    scanner = Scanner()
    heard = 0

    def hear(code: str) -> None:
        nonlocal heard
        heard += 1

    scanner.scanned.connect(hear)
    emit = scanner.scanned.emit
    for _ in range(EMISSIONS):
        emit("4006381333931")
    assert heard == EMISSIONS
    assert abs(none_drift()) < ALLOWED


@is_counted
def test_a_million_calls_that_return_nothing_lose_no_reference_to_none(none_drift: Callable[[], int]) -> None:
    thing = QObject()
    set_name = thing.setObjectName
    for _ in range(EMISSIONS):
        set_name("dock")
    assert abs(none_drift()) < ALLOWED


@is_counted
def test_the_measure_sees_references_that_are_kept(none_drift: Callable[[], int]) -> None:
    kept = [None] * (2 * ALLOWED)
    assert none_drift() >= len(kept) - ALLOWED // 10
