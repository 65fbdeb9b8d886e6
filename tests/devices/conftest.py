"""The fonts of labels, and a rate."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from devices.typesetting import Fonts

RESOURCES = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return Fonts(RESOURCES / "Inter-Regular.ttf", RESOURCES / "Inter-Bold.ttf")


@pytest.fixture(scope="session")
def benchmark_rate() -> Callable[[Callable[[int], object], int], float]:
    """Return how often a second something is done, by the processor's time, so that a busy machine does not fail."""

    def rate(work: Callable[[int], object], count: int) -> float:
        started = time.process_time()
        for number in range(count):
            work(number)
        return count / (time.process_time() - started)

    return rate
