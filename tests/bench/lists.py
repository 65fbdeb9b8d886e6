"""The stock screen over half a million items: from the call that opens it to rows on the glass."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from figures import Figure, median_ms
from grown import Size, grown
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from fulfilment.opening import House
from ui.application import Packhouse
from ui.station_settings import StationSettings

SIZE = Size(500_000, 500_000)
FIRST_MS, OPEN_MS, SCROLL_MS = 200.0, 1000.0, 1000 / 60
PATIENCE_MS = 60_000
SCROLLS = 60


def measure(folder: Path, *, size: Size = SIZE) -> Iterator[Figure]:
    """Yield the time until rows are shown, the longest pause of the window meanwhile, and the time of a page down."""
    application = QApplication.instance() or QApplication(["bench"])
    house = House(grown(folder / "lists.db", size), 1, "bench-1", "Test house", "UTC", is_newer=False)
    packhouse = Packhouse(application, house, StationSettings(is_muted=True), folder)
    packhouse.shell.resize(1366, 768)
    packhouse.open(None)
    _rest(1500)
    started = perf_counter()
    packhouse.shell.open("stock")
    table = packhouse.shell.screen_named("stock").findChild(QTableView)
    first, whole = _Counted(), _Counted()
    pause_s = _wait_for_rows(table, size.items, first, whole)
    name = f"stock list of {size.items:,} rows"
    yield Figure(f"{name}: first rows shown", 1000 * (first.at - started), "ms", at_most=FIRST_MS)
    yield Figure(f"{name}: all of them to be scrolled", 1000 * (whole.at - started), "ms", at_most=OPEN_MS)
    yield Figure("longest pause of the window meanwhile", 1000 * pause_s, "ms", at_most=100.0)
    yield Figure(
        "a page further down, drawn with what is known: median", median_ms(_scrolled(table)), "ms", at_most=SCROLL_MS
    )
    packhouse.close()
    house.database.close()


@dataclass
class _Counted:
    """When something was there."""

    at: float = 0.0


def _wait_for_rows(table: QTableView, rows: int, first: _Counted, whole: _Counted) -> float:
    """Wait until rows are drawn and all are counted; return the longest time in which no event was served."""
    loop, ticks, timer = QEventLoop(), [perf_counter()], QTimer()

    def look() -> None:
        if not first.at:
            table.viewport().repaint()
            first.at = perf_counter()
        if table.model().rowCount() == rows:
            whole.at = perf_counter()
            loop.quit()

    timer.timeout.connect(lambda: ticks.append(perf_counter()))
    timer.start(1)
    QTimer.singleShot(PATIENCE_MS, lambda: loop.exit(1))
    table.model().fetched.connect(look)
    table.model().counted.connect(lambda _: look() if first.at else None)
    assert loop.exec() == 0, "the rows did not come"
    return max(later - earlier for earlier, later in pairwise(ticks))


def _scrolled(table: QTableView) -> list[float]:
    bar, taken = table.verticalScrollBar(), []
    for _ in range(SCROLLS):
        started = perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()
        taken.append(perf_counter() - started)
        _rest(5)
    return taken


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
