from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.window.window import Bench, Window
from printer9100 import Printer9100


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A furnished workplace whose program is not started."""
    with Printer9100() as printer:
        bench = Bench(tmp_path / "station", printer)
        bench.furnish()
        yield bench
        bench.scanner.unplug()


@pytest.fixture
def window(qapp: object, bench: Bench) -> Iterator[Window]:
    """The window on that workplace, with Anna signed on by her badge."""
    with Window(bench) as window:
        window.scan("BADGE-ANNA", on="home", says="scan.signed_on")
        yield window
