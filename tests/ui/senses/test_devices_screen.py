"""Devices are set up, tried and taken away on one screen, and work at once without a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from sample_senses import MANY
from sample_senses import senses as make_senses

from devices.scan import Reject, RejectReason
from devices.status import PrinterState, status_of
from ui import station_settings
from ui.device_panels.trials import PrinterTrial, ScaleTrial, ScannerTrial
from ui.screens.devices import DevicesScreen
from ui.station_settings import VIRTUAL, ScannerSettings, StationSettings
from ui.station_store import StationStore


@pytest.fixture
def store(tmp_path):
    return StationStore(tmp_path, VIRTUAL)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def screen(qtbot, theme, senses, hub, store, opened):
    store.changed.connect(senses.apply)
    screen = DevicesScreen(theme, senses, store, hub, open_virtual=lambda kind, name: opened.append((kind, name)))
    hub.scanned.connect(screen.take_scan)
    qtbot.addWidget(screen)
    screen.resize(1280, 700)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.enter()
    return screen


def names(screen: DevicesScreen) -> list[str]:
    return [screen._list.item(row).data(Qt.ItemDataRole.UserRole).name for row in range(screen._list.count())]


def shown_state(screen: DevicesScreen, name: str):
    rows = {screen._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(screen._list.count())}
    return next(state for state in rows if state.name == name)


def type_into(screen: DevicesScreen, label: str, text: str) -> None:
    field = next(field for field in screen.desk.editor.findChildren(QLineEdit) if field.accessibleName() == label)
    field.setText(text)


def test_every_device_is_listed_with_its_state(screen):
    assert names(screen) == ["Demo scanner", "Demo printer", "Scale"]
    assert shown_state(screen, "Demo scanner").state == "ready"


def test_a_trouble_and_its_cure_stand_in_the_list(qtbot, screen, senses):
    senses.hear_printer("Demo printer", status_of(PrinterState.PAPER_OUT))
    qtbot.waitUntil(lambda: shown_state(screen, "Demo printer").state == "stop")
    assert "Load a roll" in shown_state(screen, "Demo printer").detail


def test_a_new_scanner_is_stored_and_in_use_at_once(screen, senses, store, tmp_path):
    screen.add("scanner")
    type_into(screen, "Name", "Hand scanner")
    type_into(screen, "Port", "/dev/none")
    screen.desk.save()
    assert station_settings.load(tmp_path).scanners[-1] == ScannerSettings("Hand scanner", "/dev/none")
    assert "Hand scanner" in names(screen)
    assert senses.kind_of("Hand scanner") == "scanner"


def test_a_renamed_device_keeps_its_place(screen, store):
    screen.open_device("Demo scanner")
    type_into(screen, "Name", "Bench scanner")
    screen.desk.save()
    assert names(screen) == ["Bench scanner", "Demo printer", "Scale"]


@pytest.mark.parametrize("name", ["", "Demo printer"])
def test_a_name_must_be_free(screen, store, name):
    screen.add("scanner")
    type_into(screen, "Name", name)
    type_into(screen, "Port", "/dev/none")
    screen.desk.save()
    assert store.settings == VIRTUAL
    assert "name" in screen.desk._said.said()


def test_a_scanner_without_a_port_is_not_stored(screen, store):
    screen.add("scanner")
    screen.desk.save()
    assert store.settings == VIRTUAL
    assert "port" in screen.desk._said.said()


def test_removing_asks_once_more_on_the_same_button(screen, store):
    screen.open_device("Demo scanner")
    screen.desk._remove.click()
    assert store.settings.scanners
    screen.desk._remove.click()
    assert not store.settings.scanners
    assert names(screen) == ["Demo printer", "Scale"]


def test_a_file_that_cannot_be_written_changes_nothing(screen, store, tmp_path):
    (tmp_path / "station.new").mkdir()
    screen.open_device("Demo scanner")
    type_into(screen, "Name", "Bench scanner")
    screen.desk.save()
    assert store.settings == VIRTUAL
    assert "Not saved" in screen.desk._said.said()


def test_a_test_scan_shows_bytes_kind_and_length(qtbot, screen, senses):
    screen.open_device("Demo scanner")
    senses.virtual_scanner.scan("00106141411234567897", "]C1")
    trial = screen.desk.trial
    assert isinstance(trial, ScannerTrial)
    qtbot.waitUntil(lambda: trial._values[0].said() == "00106141411234567897")
    assert [value.said() for value in trial._values[1:5]] == [
        "5D 43 31 30 30 31 30 36 31 34 31 34 31 31 32 33 34 35 36 37 38 39 37",
        "GS1 Code 128 ]C1",
        "20",
        "Demo scanner",
    ]


def test_a_refused_read_is_shown_with_its_cause(qtbot, screen, senses):
    screen.open_device("Demo scanner")
    senses.hear_scanner(Reject(RejectReason.NOISE, b"\xff\x00A", "Demo scanner", 1.0))
    qtbot.waitUntil(lambda: "speed" in screen.desk.trial._verdict.said())
    assert screen.desk.trial._values[1].said() == "FF 00 41"


def test_a_typed_scan_is_shown_too(screen, hub, qtbot):
    screen.open_device("Demo scanner")
    hub.heard_text("A-07-03", "", "keyboard")
    qtbot.waitUntil(lambda: screen.desk.trial._values[4].said() == "keyboard")


def test_a_test_label_is_proved_by_scanning_it_back(qtbot, screen, senses):
    screen.open_device("Demo printer")
    trial = screen.desk.trial
    assert isinstance(trial, PrinterTrial)
    trial.print_label()
    qtbot.waitUntil(lambda: trial.state == "sent")
    assert len(senses.virtual_printers["Demo printer"].labels) == 1
    senses.virtual_scanner.scan("TEST-OF-ANOTHER")
    senses.virtual_scanner.scan(trial.code)
    qtbot.waitUntil(lambda: trial.state == "proved")


def test_another_code_proves_nothing(qtbot, screen, senses):
    screen.open_device("Demo printer")
    screen.desk.trial.print_label()
    qtbot.waitUntil(lambda: screen.desk.trial.state == "sent")
    with qtbot.waitSignal(senses.read):
        senses.virtual_scanner.scan("TEST-OF-ANOTHER")
    assert screen.desk.trial.state == "sent"


def test_a_test_label_that_cannot_be_sent_says_why(qtbot, screen, senses):
    screen.open_device("Demo printer")
    screen.desk.editor._way.show_name("tcp")
    type_into(screen, "Address", "127.0.0.1")
    port = next(box for box in screen.desk.editor.findChildren(QLineEdit) if box.accessibleName() == "Address")
    assert port.text() == "127.0.0.1"
    screen.desk.editor._way_form.control("port").setValue(1)
    screen.desk.trial.print_label()
    qtbot.waitUntil(lambda: screen.desk.trial.state == "failed")
    assert "refuses" in screen.desk.trial._detail.said()


def test_changing_the_way_draws_its_own_fields_and_stores_them(screen, store):
    screen.open_device("Demo printer")
    screen.desk.editor._way.show_name("tcp")
    type_into(screen, "Address", "10.0.0.41")
    screen.desk.save()
    row = store.settings.printers[0]
    assert (row.transport, row.transport_values["host"]) == ("tcp", "10.0.0.41")


def test_the_scale_shows_what_it_weighs(qtbot, screen, senses):
    screen.open_device("Scale")
    senses.virtual_scale.put(1240)
    assert isinstance(screen.desk.trial, ScaleTrial)
    qtbot.waitUntil(lambda: "1.240" in screen.desk.trial._figure.said())


def test_a_virtual_device_is_opened_from_here(screen, opened):
    screen.open_device("Demo printer")
    screen.desk._open.click()
    assert opened == [("printer", "Demo printer")]


def test_another_printer_can_be_made_the_first(qtbot, theme, hub, tmp_path):
    store = StationStore(tmp_path, MANY)
    screen = DevicesScreen(theme, make_senses(hub, MANY), store, hub, open_virtual=lambda kind, name: None)
    qtbot.addWidget(screen)
    screen._senses.apply(MANY)
    screen.open_device("Zebra at the door")
    screen.desk._first.click()
    assert store.settings.printers[0].name == "Zebra at the door"


def test_the_cursor_follows_the_device_that_is_opened(screen):
    screen.open_device("Scale")
    assert screen._list.current == "Scale"


def test_the_list_can_be_walked_by_keys(screen):
    screen._list.setCurrentRow(0)
    QTest.keyClick(screen._list, Qt.Key.Key_Down)
    assert screen.desk._title.said() == "Demo printer"


def test_without_a_device_there_is_nothing_to_save_or_remove(qtbot, theme, hub, tmp_path):
    store = StationStore(tmp_path, StationSettings())
    screen = DevicesScreen(theme, make_senses(hub, StationSettings()), store, hub, open_virtual=lambda kind, name: None)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    assert [button.text() for button in screen.desk.findChildren(QPushButton) if button.isVisible()] == []
