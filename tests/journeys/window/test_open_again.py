"""The window is closed in the middle of the work and opened again: the same line is in front."""

import pytest
from journeys.shop import BLUE, RED
from journeys.window.waiting import until
from journeys.window.window import Bench, Window


@pytest.fixture
def closed(qapp: object, bench: Bench) -> Bench:
    """A workplace whose window was closed after the first piece of the first line."""
    with Window(bench) as window:
        window.shop.order("SO-1", ("RED", 2), ("BLUE", 1))
        window.scan("BADGE-ANNA", on="home")
        window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", shows="scan_item")
        window.shell.close()
    return bench


def test_work_goes_on_at_the_same_line(closed: Bench) -> None:
    with Window(closed) as window:
        window.command("PICK", on="pick", shows="scan_item")
        assert window.step.progress == (1, 3)
        assert window.step.operator == "Anna"
        window.scan(RED, says="pick.item", shows="scan_location")
        window.scan("A-1-2", BLUE, says="pick.job_done")
        assert window.shop.disagreements() == ()


def test_the_screen_shows_the_line_before_anything_is_scanned(closed: Bench) -> None:
    with Window(closed) as window:
        window.shell.open("pick")
        until(lambda: window.step.state == "scan_item", "the line is in front")
        assert window.step.progress == (1, 3)
