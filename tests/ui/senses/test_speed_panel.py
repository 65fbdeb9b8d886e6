"""The speed of a scanner is found from the Devices screen: started, followed, stopped, and kept by saving."""

import os
import tty
from collections.abc import Iterator

import pytest
from sample_senses import senses as make_senses

from devices.errors import DeviceError
from devices.speed import Found, Progress
from ui.device_hub import DeviceHub
from ui.device_panels.speed import SpeedPanel
from ui.screens.devices import DevicesScreen
from ui.senses import Senses
from ui.station_settings import ScannerSettings, StationSettings
from ui.station_store import StationStore
from ui.theme import Theme


@pytest.fixture
def lent() -> list[str]:
    return []


def panel_of(qtbot, theme: Theme, lent: list[str], find, port: str = "/dev/ttyS9") -> SpeedPanel:
    panel = SpeedPanel(theme, lambda: port, lent.append, find=find)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def endless(settings, on_progress, is_stopped) -> None:
    on_progress(Progress(38400, 3, 8))
    while not is_stopped():
        pass


def test_a_speed_that_is_found_is_told_and_said(qtbot, theme, lent):
    panel = panel_of(qtbot, theme, lent, lambda *asked: Found(19200, "7E1", "PACKHOUSE"))
    with qtbot.waitSignal(panel.found) as told:
        panel.button.click()
    assert told.args == [19200, "7E1"]
    assert panel.said() == ("Found: 19200 7E1", "“PACKHOUSE” was read twice.")
    assert (lent, panel.is_searching) == (["/dev/ttyS9", ""], False)


def test_the_search_says_how_far_it_is_and_can_be_stopped(qtbot, theme, lent):
    panel = panel_of(qtbot, theme, lent, endless)
    panel.button.click()
    qtbot.waitUntil(lambda: panel.said()[1] == "38400 bits per second, 3 of 8")
    assert panel.button.text() == "Stop the search"
    panel.button.click()
    qtbot.waitUntil(lambda: panel.said()[0] == "Stopped")
    assert (lent[-1], panel.button.text()) == ("", "Find the speed")


def test_going_elsewhere_stops_the_search_and_gives_the_port_back(qtbot, theme, lent):
    panel = panel_of(qtbot, theme, lent, endless)
    panel.button.click()
    panel.hide()
    qtbot.waitUntil(lambda: lent == ["/dev/ttyS9", ""])


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (Progress(9600, 1, 8), "Scan one code again and again"),
        (Progress(9600, 1, 8, "A-07"), "“A-07”: scan it once more"),
        (Progress(9600, 1, 8, "A-07", wants_another=True), "Now scan another code"),
    ],
)
def test_what_to_do_next_is_said(qtbot, theme, lent, progress, said):
    def find(settings, on_progress, is_stopped):
        on_progress(progress)
        endless(settings, lambda progress: None, is_stopped)

    panel = panel_of(qtbot, theme, lent, find)
    panel.button.click()
    qtbot.waitUntil(lambda: panel.said()[0] == said)
    panel.hide()
    qtbot.waitUntil(lambda: not panel.is_searching)


def test_a_search_without_success_says_why_and_how_to_go_on(qtbot, theme, lent):
    def fail(*asked):
        raise DeviceError("Nothing came from the scanner on {device}.", "Check the cable.", {"device": "COM3"})

    panel = panel_of(qtbot, theme, lent, fail)
    panel.button.click()
    qtbot.waitUntil(lambda: panel.said()[0] == "Not found")
    assert "COM3" in panel.said()[1]
    assert lent[-1] == ""


@pytest.mark.parametrize(
    ("port", "said"), [("", "Choose a port"), ("virtual", "Choose a port"), ("socket://10.0.0.5:4001", "no speed")]
)
def test_only_a_line_has_a_speed(qtbot, theme, lent, port, said):
    panel = panel_of(qtbot, theme, lent, endless, port)
    panel.button.click()
    assert said in panel.said()[0]
    assert (lent, panel.is_searching) == ([], False)


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """A port, and the end at which its scanner stands."""
    scanner, port = os.openpty()
    tty.setraw(port)
    yield scanner, os.ttyname(port)
    for end in (scanner, port):
        os.close(end)


@pytest.fixture
def at_line(hub: DeviceHub, line: tuple[int, str], qtbot) -> Iterator[Senses]:
    """The senses of a station that has the port open already."""
    running = make_senses(hub, StationSettings(scanners=(ScannerSettings("Hand scanner", line[1], baud=1200),)))
    running.start()
    qtbot.waitUntil(lambda: running.states()[0].state == "ready")
    yield running
    running.stop()


def test_a_scanner_in_use_is_searched_saved_and_read_again(qtbot, theme, hub, at_line, line, tmp_path):
    store = StationStore(tmp_path, at_line.settings)
    store.changed.connect(at_line.apply)
    screen = DevicesScreen(theme, at_line, store, hub, open_virtual=lambda kind, name: None)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_device("Hand scanner")
    panel = screen.desk.trial.speed
    panel.button.click()
    while panel.is_searching:
        os.write(line[0], b"PACKHOUSE\r")
        with qtbot.waitSignal(panel.found, timeout=300, raising=False):
            pass
    screen.desk.save()
    assert (store.settings.scanners[0].baud, store.settings.scanners[0].frame) == (9600, "8N1")
    heard = []
    at_line.read.connect(heard.append)

    def scan_until_heard() -> bool:
        os.write(line[0], b"A-07-03\r")
        return bool(heard)

    qtbot.waitUntil(scan_until_heard)
