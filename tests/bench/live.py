"""Several programs on one PostgreSQL: a commit at one to the painted row at another, and scans a second of 1, 4, 8."""

import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic

from figures import Figure
from grown import Size, grown
from postgres import PostgresMissingError, PostgresServer
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from fulfilment import relocation
from fulfilment.opening import open_house
from ui.application import Packhouse
from ui.screens.listing import ListScreen
from ui.station_settings import StationSettings

SIZE = Size(20_000, 100_000)
MOVES = 40
WORST_MS = 300.0
BETWEEN_MS = 250
PATIENCE_MS = 10_000
PROGRAMS = (1, 4, 8)
MOVES_EACH = 60
KEEPS_ITS_WORD = "-c listen_addresses= -c max_connections=80"
"""A server as it comes: each commit is synced to the disk."""


class Station:
    """A program of its own that moves an item when it is told to."""

    def __init__(self, url: str, number: int) -> None:
        words = [sys.executable, str(Path(__file__).with_name("live_station.py")), url, str(number)]
        self._program = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._answer() == "ready", "the station has not started"

    def tell(self, word: str = "") -> None:
        """Let it move once, or so many times."""
        assert self._program.stdin is not None
        self._program.stdin.write(f"{word}\n")
        self._program.stdin.flush()

    def done(self) -> tuple[float, int]:
        """Wait and return when it was committed, and how many scans it took."""
        at, scans = self._answer().split()
        return float(at), int(scans)

    def stop(self) -> None:
        """Let it end."""
        self._program.communicate(timeout=30)

    def _answer(self) -> str:
        assert self._program.stdout is not None
        return self._program.stdout.readline().strip()


class Eye(QObject):
    """Watches a list and notes when another newest record is painted."""

    seen = Signal()

    def __init__(self, screen: ListScreen) -> None:
        super().__init__()
        self._model, self._newest, self.seen_at = screen._model, self.newest(screen), 0.0
        screen._pages.table.viewport().installEventFilter(self)

    @staticmethod
    def newest(screen: ListScreen) -> int:
        """Return the id of the first record."""
        return screen._model.id_at(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look after each painting whether a newer record was in it."""
        if event.type() == QEvent.Type.Paint:
            newest = self._model.id_at(0)
            if newest != self._newest and self._model.row_at(0) is not None:
                self._newest = newest
                QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.seen_at = monotonic()
        self.seen.emit()


def measure(folder: Path, *, size: Size = SIZE, moves: int = MOVES) -> Iterator[Figure]:
    """Yield how long others wait to see a move, and how many scans a second the server takes."""
    try:
        server = PostgresServer(KEEPS_ITS_WORD).__enter__()
    except PostgresMissingError as missing:
        print(f"  {missing}")
        return
    with ExitStack() as stack:
        stack.callback(server.__exit__)
        url = server.url(server.create())
        file = grown(folder / "live.db", size)
        relocation.move_to(file, url, tell=lambda far: True)
        file.close()
        taken_ms = [1000 * taken_s for taken_s in _seen(url, folder, moves)]
        beside = f"{size.moves:,} moves in the list, {len(taken_ms)} more seen"
        yield Figure("a move at another station to its painted row: median", statistics.median(taken_ms), "ms")
        yield Figure(
            "a move at another station to its painted row: worst",
            max(taken_ms),
            "ms",
            at_most=WORST_MS,
            beside=beside,
        )
        for programs in PROGRAMS:
            scans_s, slowest = _together(url, programs)
            yield Figure(f"scans a second of {programs} programs on one server", scans_s, "", beside=slowest)


def _seen(url: str, folder: Path, moves: int) -> list[float]:
    """Return how long it took from each commit at one program to the paint at this one."""
    other = Station(url, 1)
    taken_s = []
    with _window(url, folder) as screen:
        eye = Eye(screen)
        for _ in range(moves):
            loop = QEventLoop()
            eye.seen.connect(loop.quit)
            impatient = QTimer()
            impatient.setSingleShot(True)
            impatient.timeout.connect(lambda loop=loop: loop.exit(1))
            impatient.start(PATIENCE_MS)
            other.tell()
            assert loop.exec() == 0, "the move was not seen"
            eye.seen.disconnect(loop.quit)
            committed_at, _ = other.done()
            taken_s.append(eye.seen_at - committed_at)
            _rest(BETWEEN_MS)
    other.stop()
    return taken_s


@contextmanager
def _window(url: str, folder: Path) -> Iterator[ListScreen]:
    application = QApplication.instance() or QApplication(["bench"])
    house = open_house(url, station="office")
    packhouse = Packhouse(application, house, StationSettings(is_muted=True), folder)
    packhouse.shell.resize(1366, 768)
    packhouse.open(None)
    packhouse.shell.open("moves")
    screen = packhouse.shell.screen_named("moves").findChild(ListScreen)
    _rest(1500)
    try:
        yield screen
    finally:
        packhouse.close()
        house.database.close()


def _together(url: str, programs: int) -> tuple[float, str]:
    """Return how many scans a second so many programs do together."""
    stations = [Station(url, number) for number in range(1, programs + 1)]
    started = monotonic()
    for station in stations:
        station.tell(str(MOVES_EACH))
    done = [station.done() for station in stations]
    ended = max(at for at, _ in done)
    for station in stations:
        station.stop()
    scans = sum(scans for _, scans in done)
    each_ms = 1000 * (ended - started) * programs / scans
    return scans / (ended - started), f"{each_ms:.1f} ms a scan at each"


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
