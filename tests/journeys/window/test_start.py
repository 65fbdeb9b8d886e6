"""The real program on a real display: how soon it takes a scan, and that its window is drawn."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from journeys.window.process import Program, wait
from journeys.window.window import Bench
from PySide6.QtGui import QColor, QImage

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and needs a pty"),
]
LONGEST_START_S = 20.0
"""Far above the bar of `make bench`, for other tests run at the same time; a start of many seconds is still seen."""
LEAST_COLOURS = 50
_TAKE_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def picture_of(display: str, path: Path) -> QImage:
    """Return what stands on the whole display."""
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"} | {"DISPLAY": display}
    subprocess.run([sys.executable, "-c", _TAKE_PICTURE, str(path)], env=environment, check=True, timeout=30)
    return QImage(str(path))


def colours(picture: QImage) -> int:
    """Return how many colours are seen at every fourth point."""
    across, down = range(0, picture.width(), 4), range(0, picture.height(), 4)
    return len({picture.pixel(x, y) for x in across for y in down})


def test_the_display_is_blank_before_the_program_starts(x_display: str, tmp_path: Path) -> None:
    assert colours(picture_of(x_display, tmp_path / "blank.png")) < LEAST_COLOURS


def test_the_program_takes_a_scan_soon_after_its_start_and_draws_its_window(bench: Bench, x_display: str) -> None:
    program = Program(bench, x_display)
    try:
        assert program.start() < LONGEST_START_S
        program.scan("BADGE-ANNA", "scan.signed_on")
        picture = picture_of(x_display, bench.data / "picture.png")
        assert (picture.width(), picture.height()) == (1366, 768)
        assert colours(picture) > LEAST_COLOURS
        assert picture.pixelColor(1360, 760) != QColor("black"), "the window fills the screen"
    finally:
        program.kill()


def test_the_program_ends_cleanly_when_its_window_closes(bench: Bench, x_display: str) -> None:
    assert Program(bench, x_display).open_and_close() == 0


def test_the_demo_takes_scans_from_a_scanner_that_is_plugged_in(bench: Bench, x_display: str, tmp_path: Path) -> None:
    demo = Bench(tmp_path / "demo", bench.printer)
    bench.scanner.unplug()
    from ui import station_settings

    station_settings.save(demo.data, demo.settings())
    program = Program(demo, x_display)
    try:
        program.start("--demo")
        program.scan("FTANNA1041", "scan.signed_on")
        wait(lambda: program.answered()[-1] == ("home", "scan.signed_on"), "Anna is signed on")
    finally:
        program.kill()
        demo.scanner.unplug()
