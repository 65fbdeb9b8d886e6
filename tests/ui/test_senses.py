"""Every trouble of a device is named with its cure within three seconds, and devices follow the settings."""

import os
from dataclasses import replace
from functools import partial

import pytest
from printer9100 import Fault, Printer9100, Wire

from devices.line import LineState
from devices.scales.reading import ScaleFault, Status, Weight
from devices.scan import RejectReason
from fulfilment.opening import open_house
from ui.device_crew import SCALE
from ui.device_hub import DeviceHub
from ui.printers import Printers
from ui.senses import Senses
from ui.station_settings import VIRTUAL, PrinterSettings, ScannerSettings, StationSettings

NAMED_WITHIN_MS = 3000


class Bar:
    """What the top bar would show."""

    def __init__(self, hub: DeviceHub) -> None:
        self.shown: dict[str, tuple[str, str, str]] = {}
        self.scans: list[tuple[str, str, str]] = []
        hub.state_changed.connect(lambda name, state, word, detail: self.shown.update({name: (state, word, detail)}))
        hub.scanned.connect(lambda *scan: self.scans.append(scan))

    def is_said(self, name: str, state: str, words: str = "") -> bool:
        shown = self.shown.get(name, ("", "", ""))
        return shown[0] == state and words in f"{shown[1]} {shown[2]}"


@pytest.fixture
def hub(qapp):
    return DeviceHub()


@pytest.fixture
def bar(hub):
    return Bar(hub)


@pytest.fixture
def house(sqlite_url):
    house = open_house(sqlite_url, station="bench-1")
    yield house
    house.database.close()


@pytest.fixture
def started(house, hub):
    """Return senses that listen, and stop them at the end."""
    running: list[Senses] = []

    def start(settings: StationSettings) -> Senses:
        senses = Senses(
            settings, hub, lambda wanted, on_status: Printers.of_station(house, wanted, on_status=on_status)
        )
        senses.start()
        running.append(senses)
        return senses

    yield start
    for senses in running:
        senses.stop()


def printer(port: int, name: str = "Labels") -> PrinterSettings:
    return PrinterSettings(name, transport_values={"host": "127.0.0.1", "port": port, "connect_timeout_s": 1.0})


@pytest.fixture
def jammed(qtbot, started, bar):
    """Return a printer on the network that was ready a moment ago."""
    with Printer9100() as device:
        started(StationSettings(printers=(printer(device.port),)))
        qtbot.waitUntil(partial(bar.is_said, "Labels", "ready"), timeout=NAMED_WITHIN_MS)
        yield device


@pytest.mark.parametrize(
    ("fault", "state", "cure"),
    [
        (Fault.PAPER_OUT, "stop", "Load a roll"),
        (Fault.RIBBON_OUT, "stop", "Put in a ribbon"),
        (Fault.HEAD_OPEN, "stop", "Close the printer"),
        (Fault.PAUSED, "stop", "Press Pause"),
        (Fault.TOO_HOT, "check", "Wait a minute"),
        (Fault.SILENT, "stop", "Look at it"),
    ],
)
def test_a_jammed_printer_is_named_with_its_cure_within_three_seconds(qtbot, jammed, bar, fault, state, cure):
    jammed.fault = fault
    qtbot.waitUntil(partial(bar.is_said, "Labels", state, cure), timeout=NAMED_WITHIN_MS)


def test_a_printer_that_is_gone_is_named_and_its_return_is_seen(qtbot, jammed, bar):
    jammed.wire = Wire.REFUSE
    qtbot.waitUntil(partial(bar.is_said, "Labels", "stop", "refuses"), timeout=NAMED_WITHIN_MS)
    jammed.wire = Wire.GOOD
    qtbot.waitUntil(partial(bar.is_said, "Labels", "ready"), timeout=NAMED_WITHIN_MS)


def test_a_virtual_printer_jams_and_recovers_like_a_real_one(qtbot, started, bar):
    senses = started(VIRTUAL)
    qtbot.waitUntil(partial(bar.is_said, "Demo printer", "ready"), timeout=NAMED_WITHIN_MS)
    qtbot.waitUntil(lambda: "Demo printer" in senses.virtual_printers, timeout=NAMED_WITHIN_MS)
    device = senses.virtual_printers["Demo printer"]
    device.fault = Fault.PAPER_OUT
    qtbot.waitUntil(partial(bar.is_said, "Demo printer", "stop", "Load a roll"), timeout=NAMED_WITHIN_MS)
    device.fault = Fault.NONE
    qtbot.waitUntil(partial(bar.is_said, "Demo printer", "ready"), timeout=NAMED_WITHIN_MS)


def test_a_printer_with_settings_of_nothing_known_is_named(qtbot, started, bar):
    started(StationSettings(printers=(PrinterSettings("Labels", language="klingon"),)))
    qtbot.waitUntil(partial(bar.is_said, "Labels", "stop", "choose again"), timeout=NAMED_WITHIN_MS)


def test_a_serial_scanner_is_heard_and_shown(qtbot, started, bar, line):
    device, port = line
    started(StationSettings(scanners=(ScannerSettings("Hand", port),)))
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))
    os.write(device, b"]C1A-07-03\r")
    qtbot.waitUntil(lambda: bar.scans == [("A-07-03", "]C1", "Hand")])


def test_a_scanner_that_is_not_there_is_named_with_its_cure(qtbot, started, bar, tmp_path):
    started(StationSettings(scanners=(ScannerSettings("Hand", str(tmp_path / "none")),)))
    qtbot.waitUntil(partial(bar.is_said, "Hand", "stop", "Plug the device in"), timeout=NAMED_WITHIN_MS)


def test_three_unreadable_reads_ask_for_the_speed_and_a_good_one_takes_it_back(qtbot, started, bar, line):
    device, port = line
    senses = started(StationSettings(scanners=(ScannerSettings("Hand", port),)))
    rejected = []
    senses.read.connect(rejected.append)
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))
    for number in range(1, 4):
        os.write(device, b"a\x01b\r")
        qtbot.waitUntil(lambda wanted=number: len(rejected) == wanted)
    qtbot.waitUntil(partial(bar.is_said, "Hand", "check", "same speed"))
    assert {read.reason for read in rejected} == {RejectReason.CONTROL_CHARACTER}
    os.write(device, b"4750123453457\r")
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))


def test_the_scale_tells_its_weight(qtbot, started, bar, hub):
    weights = []
    hub.weighed.connect(lambda grams, is_stable: weights.append((grams, is_stable)))
    senses = started(VIRTUAL)
    qtbot.waitUntil(partial(bar.is_said, SCALE, "ready"))
    senses.virtual_scale.put(1240)
    qtbot.waitUntil(lambda: (1240, True) in weights)
    qtbot.waitUntil(partial(bar.is_said, SCALE, "ready", "1.240"))


def test_only_a_weight_that_stands_still_counts(qtbot, started, bar):
    senses = started(VIRTUAL)
    senses.virtual_scale.put(1240)
    qtbot.waitUntil(lambda: senses.weight_g == 1240)
    senses.hear_scale(Weight(1300, is_stable=False))
    qtbot.waitUntil(lambda: senses.weight_g is None)
    senses.hear_scale(Weight(1380, is_stable=True))
    qtbot.waitUntil(lambda: senses.weight_g == 1380)
    senses.hear_scale(Status(ScaleFault.OVERLOAD))
    qtbot.waitUntil(lambda: senses.weight_g is None)


def test_the_weight_of_a_scale_that_went_away_does_not_count(qtbot, started):
    senses = started(VIRTUAL)
    for leaves in (
        lambda: senses.hear_line(LineState(SCALE, is_connected=False)),
        lambda: senses.apply(replace(VIRTUAL, scale_port="")),
    ):
        senses.hear_scale(Weight(1240, is_stable=True))
        qtbot.waitUntil(lambda: senses.weight_g == 1240)
        leaves()
        qtbot.waitUntil(lambda: senses.weight_g is None)


def test_an_overloaded_scale_is_named(qtbot, started, bar):
    senses = started(VIRTUAL)
    senses.virtual_scale.put(61_000)
    qtbot.waitUntil(partial(bar.is_said, SCALE, "check", "take something off"))


def test_a_virtual_scan_comes_out_like_any_other(qtbot, started, bar):
    senses = started(VIRTUAL)
    senses.virtual_scanner.scan("4006381333931", "]E0")
    qtbot.waitUntil(lambda: bar.scans == [("4006381333931", "]E0", "Demo scanner")])


def test_a_new_printer_works_without_a_restart_and_an_old_one_goes(qtbot, started, bar):
    gone = []
    with Printer9100() as device:
        senses = started(VIRTUAL)
        senses.removed.connect(gone.append)
        senses.apply(replace(VIRTUAL, printers=(printer(device.port, "Packing"),)))
        qtbot.waitUntil(partial(bar.is_said, "Packing", "ready"), timeout=NAMED_WITHIN_MS)
        assert gone == ["Demo printer"]
        assert [state.name for state in senses.states()] == ["Demo scanner", "Packing", SCALE]


def test_a_scanner_whose_settings_stay_is_not_disturbed(qtbot, started, bar, line):
    device, port = line
    before = StationSettings(scanners=(ScannerSettings("Hand", port),))
    senses = started(before)
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))
    os.write(device, b"4750123")
    with qtbot.waitSignal(senses.changed):
        senses.apply(replace(before, is_muted=True))
    os.write(device, b"453457\r")
    qtbot.waitUntil(lambda: [scan[0] for scan in bar.scans] == ["4750123453457"])


def test_stopping_leaves_no_thread_and_frees_the_line(qtbot, started, bar, line):
    _, port = line
    settings = StationSettings(scanners=(ScannerSettings("Hand", port),))
    first = started(settings)
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))
    first.stop()
    bar.shown.clear()
    started(settings)
    qtbot.waitUntil(partial(bar.is_said, "Hand", "ready"))
