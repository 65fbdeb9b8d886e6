"""The map of a warehouse of 20,000 bins: from the call that opens it to coloured bins, and frames while it is moved."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from figures import Figure, median_ms, p99_ms
from grown import ITEMS_A_BIN, Size, grown
from lists import _rest
from PySide6.QtCore import QEventLoop, QPointF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from sqlalchemy import update
from sqlalchemy.orm import Session

from fulfilment.opening import House
from models.place import Location, LocationKind
from ui.application import Packhouse
from ui.floor.canvas import FloorMap
from ui.screens.floor import FloorScreen
from ui.station_settings import StationSettings

BINS = 20_000
OPEN_MS, FRAME_MS = 300.0, 1000 / 30
FRAMES = 90
PATIENCE_MS = 60_000


def measure(folder: Path, *, bins: int = BINS) -> Iterator[Figure]:
    """Yield the time until bins are drawn, and the time of a frame when all, some and few are seen."""
    application = QApplication.instance() or QApplication(["bench"])
    size = Size(bins * ITEMS_A_BIN, bins * ITEMS_A_BIN)
    database = grown(folder / "map.db", size)
    database.write("bench", _draw)
    house = House(database, 1, "bench-1", "Test house", "UTC", is_newer=False)
    packhouse = Packhouse(application, house, StationSettings(is_muted=True), folder)
    packhouse.shell.resize(1920, 1080)
    packhouse.open(None)
    _rest(1500)
    name = f"map of {bins:,} bins"
    yield Figure(f"{name}: drawn and coloured", _opened(packhouse), "ms", at_most=OPEN_MS)
    screen = packhouse.shell.screen_named("map")
    assert isinstance(screen, FloorScreen)
    canvas, least = screen.panel.canvas, _bare_ms(screen)
    for words, zoom in (("all bins seen", 1.0), ("bins with their signs", 4.0), ("bins with their codes", 4.0)):
        canvas.zoom(zoom, QPointF(canvas.width() / 2, canvas.height() / 2))
        taken = _pulled(canvas)
        beside = f"worst {p99_ms(taken):.1f} ms; filling the widget alone {least:.2f} ms"
        yield Figure(
            f"a frame while it is pulled, {words}: median", median_ms(taken), "ms", at_most=FRAME_MS, beside=beside
        )
    canvas.fit()
    yield Figure("a frame while it is zoomed: median", median_ms(_zoomed(canvas)), "ms", at_most=FRAME_MS)
    packhouse.close()
    database.close()


def _draw(session: Session) -> None:
    """Give every bin coordinates and a limit: rows of two hundred on the floor, so that each is drawn by itself."""
    number = Location.id
    session.execute(
        update(Location)
        .where(Location.kind == LocationKind.BIN)
        .values(x_mm=number % 200 * 1_400, y_mm=number // 200 * 1_100, most_pieces=400 + number % 7 * 200)
    )


def _opened(packhouse: Packhouse) -> float:
    """Open the map; return the milliseconds until it is drawn and coloured."""
    loop = QEventLoop()
    started = perf_counter()
    packhouse.shell.open("map")
    screen = packhouse.shell.screen_named("map")
    assert isinstance(screen, FloorScreen)
    screen.panel.shown.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, lambda: loop.exit(1))
    assert loop.exec() == 0, "the map did not come"
    screen.panel.canvas.repaint()
    return 1000 * (perf_counter() - started)


def _pulled(canvas: FloorMap) -> list[float]:
    taken = []
    for turn in range(FRAMES):
        started = perf_counter()
        canvas.pull(9.0 if turn % 30 < 15 else -9.0, 5.0 if turn % 20 < 10 else -5.0)
        canvas.repaint()
        taken.append(perf_counter() - started)
    return taken


def _zoomed(canvas: FloorMap) -> list[float]:
    taken = []
    for turn in range(FRAMES):
        started = perf_counter()
        canvas.zoom(1.1 if turn % 60 < 30 else 1 / 1.1)
        canvas.repaint()
        taken.append(perf_counter() - started)
    return taken


def _bare_ms(screen: FloorScreen) -> float:
    """Return what it takes to fill as many pixels and nothing else."""
    image = QImage(screen.panel.canvas.size(), QImage.Format.Format_RGB32)
    taken = []
    for _ in range(FRAMES):
        started = perf_counter()
        painter = QPainter(image)
        painter.fillRect(image.rect(), screen.palette().window())
        painter.end()
        taken.append(perf_counter() - started)
    return median_ms(taken)
