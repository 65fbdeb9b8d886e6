"""The section that moves a warehouse to a server: what it says while it moves, at the end, and when it cannot."""

from threading import Event

import pytest

from fulfilment.relocation import TROUBLE, Far, Moved
from ui.settings_panels.moving import MoveJobs, MoveSection

MOVED = Moved(tables=50, rows=45_229, items=300, pieces=4_309, moves=3_472, operations=1_465, heads=(), disagreements=0)


class Mover:
    """Moves as the test says."""

    def __init__(self) -> None:
        self.urls, self.kept, self.go_on, self.error = [], [], Event(), None

    def move(self, url, tell, checking):
        self.urls.append(url)
        while tell(Far(20, 100)) and not self.go_on.wait(0.01):
            pass
        if self.error is not None:
            raise self.error
        if not self.go_on.is_set():
            raise TROUBLE("stopped", "stopped")
        checking()
        return MOVED


@pytest.fixture
def mover():
    return Mover()


@pytest.fixture
def section(qtbot, theme, operations, mover):
    section = MoveSection(theme, operations, MoveJobs(mover.move, mover.kept.append))
    qtbot.addWidget(section)
    section.address.setText(" postgresql+psycopg://packhouse@server/packhouse ")
    return section


def test_it_says_how_far_it_is_and_takes_no_second_address(qtbot, section, mover):
    section.begin()
    qtbot.waitUntil(lambda: section.said.said() == "20 of 100 rows")
    assert (section.progress.value(), section.progress.maximum()) == (20, 100)
    assert not section.address.isEnabled()
    section.begin()
    mover.go_on.set()
    qtbot.waitUntil(lambda: bool(mover.kept))
    assert mover.urls == ["postgresql+psycopg://packhouse@server/packhouse"]


def test_at_the_end_it_gives_the_figures_and_keeps_the_address(qtbot, section, mover):
    mover.go_on.set()
    section.begin()
    qtbot.waitUntil(lambda: bool(mover.kept))
    assert section.said.said().startswith("Moved, and equal.")
    figures = "45,229 rows · 300 items · 4,309 pieces · 3,472 moves · 1,465 operations"
    assert section._figures.said() == figures
    assert mover.kept == ["postgresql+psycopg://packhouse@server/packhouse"]
    assert not section.buttons["move"].isEnabled()


def test_stop_stops_it_and_it_can_be_begun_again(qtbot, section, mover):
    section.begin()
    qtbot.waitUntil(lambda: section.said.said() == "20 of 100 rows")
    section.buttons["stop"].click()
    qtbot.waitUntil(lambda: section.said.said() == "Stopped. Nothing was moved, nothing was changed.")
    assert (mover.kept, section.buttons["move"].isEnabled()) == ([], True)
    mover.go_on.set()
    section.begin()
    qtbot.waitUntil(lambda: bool(mover.kept))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (TROUBLE("x", "not_empty", "item"), "That database is not empty. Make a new, empty one."),
        (TROUBLE("x", "refused", "no route"), "Nothing was moved. The server says: no route"),
        (TROUBLE("This warehouse lies on a server already."), "This warehouse lies on a server already."),
        (OSError("disk"), "disk"),
    ],
)
def test_what_stands_in_the_way_is_said(qtbot, section, mover, error, said):
    mover.error = error
    mover.go_on.set()
    section.begin()
    qtbot.waitUntil(lambda: section.said.said() == said)
    assert section.buttons["move"].isEnabled()


def test_an_address_that_cannot_be_kept_is_said(qtbot, theme, operations, mover):
    def fail(url):
        raise OSError("no room")

    section = MoveSection(theme, operations, MoveJobs(mover.move, fail))
    qtbot.addWidget(section)
    mover.go_on.set()
    section.begin()
    qtbot.waitUntil(lambda: "no room" in section.said.said())
