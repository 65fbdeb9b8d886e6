"""A scan on a serial line to the painted step: pseudo-terminal, scanner, hub, writer, commit, screen, paint."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from day import Day, write_orders
from figures import Figure, median_ms, p99_ms
from grown import BADGE, Size, barcode, bin_code, grown, tote_code
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from fulfilment.opening import House
from ui.application import Packhouse
from ui.station_settings import ScannerSettings, StationSettings

SIZE = Size(50_000, 200_000)
ORDERS = 40
WARM_UP = 3
MEDIAN_MS, P99_MS = 10.0, 40.0
PATIENCE_MS = 20_000
BETWEEN_MS = 30
WINDOW = (1366, 768)


class Watch(QObject):
    """Ends a waiting loop once the screen that has a new step has painted it."""

    def __init__(self, window: QObject) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._is_shown = False
        window.installEventFilter(self)

    def wait(self) -> None:
        """Wait until the next step is on the screen."""
        self._is_shown = False
        impatient = QTimer()
        impatient.setSingleShot(True)
        impatient.timeout.connect(lambda: self._loop.exit(1))
        impatient.start(PATIENCE_MS)
        assert self._loop.exec() == 0, "no answer to a scan"

    def shown(self, *said: object) -> None:
        """Take note that a step was handed to the screen; its painting is what follows."""
        self._is_shown = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the update that paints what was shown; the timer fires when it is over."""
        if event.type() == QEvent.Type.UpdateRequest and self._is_shown:
            self._is_shown = False
            QTimer.singleShot(0, self._loop.quit)
        return False


class Station:
    """The whole window with a scanner on a pseudo-terminal."""

    def __init__(self, packhouse: Packhouse, line: int) -> None:
        self._packhouse, self._line = packhouse, line
        self._watch = Watch(packhouse.shell)
        self._heard: set[str] = set()
        self.taken_s: list[float] = []

    def open(self, name: str) -> None:
        """Bring a screen to the front and let it come to rest."""
        self._packhouse.shell.open(name)
        self.screen = self._packhouse.shell.screen_named(name)
        if name not in self._heard:
            self.screen.scan_shown.connect(self._watch.shown)
            self._heard.add(name)
        _rest(5 * BETWEEN_MS)

    def scan(self, text: str) -> None:
        """Send a code as a scanner does and wait for its painted answer."""
        started = perf_counter()
        os.write(self._line, text.encode() + b"\r")
        self._watch.wait()
        self.taken_s.append(perf_counter() - started)
        notice = self.screen.step.notice
        assert notice is not None, f"{text} was not answered"
        assert not notice.is_refusal, f"{text}: {notice.text}"
        _rest(BETWEEN_MS)


def measure(folder: Path, *, size: Size = SIZE, orders: int = ORDERS) -> Iterator[Figure]:
    """Yield the time from the last byte of a scan to its painted step, over picking and packing."""
    if sys.platform == "win32":
        return
    database = grown(folder / "glass.db", size)
    wanted = write_orders(folder / "orders.csv", orders, size.items)
    day = Day(database)
    day.take_orders(folder / "orders.csv")
    house = House(database, 1, "bench-1", "Test house", "UTC", is_newer=False)
    with _station(house, folder) as station:
        station.open("pick")
        station.scan(BADGE)
        for position, numbers in enumerate(wanted, 1):
            _carry(station, day, numbers, position)
            if position == WARM_UP:
                station.taken_s.clear()
    scans = len(station.taken_s)
    yield Figure("scan on a line to the painted step: median", median_ms(station.taken_s), "ms", at_most=MEDIAN_MS)
    yield Figure(
        "scan on a line to the painted step: p99",
        p99_ms(station.taken_s),
        "ms",
        at_most=P99_MS,
        beside=f"{scans} scans",
    )
    database.close()


def _carry(station: Station, day: Day, numbers: list[int], position: int) -> None:
    tote = tote_code(position)
    walk = day.release(f"ORDER-{position:06d}")
    station.open("pick")
    for text in (walk, tote):
        station.scan(text)
    for number in sorted(numbers, key=bin_code):
        station.scan(bin_code(number))
        station.scan(barcode(number))
    station.open("pack")
    station.scan(tote)
    for number in numbers:
        station.scan(barcode(number))
    (label,) = station.screen.step.prints
    day.print_label(label.job_id)
    station.scan(label.code)


@contextmanager
def _station(house: House, folder: Path) -> Iterator[Station]:
    application = QApplication.instance() or QApplication(["bench"])
    line, port = os.openpty()
    scanner = ScannerSettings("bench scanner", os.ttyname(port), repeat_window_ms=0)
    settings = StationSettings(scanners=(scanner,), is_muted=True)
    packhouse = Packhouse(application, house, settings, folder)
    packhouse.shell.resize(*WINDOW)
    packhouse.open(None)
    _rest(1000)
    try:
        yield Station(packhouse, line)
    finally:
        packhouse.close()
        os.close(line)
        os.close(port)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
