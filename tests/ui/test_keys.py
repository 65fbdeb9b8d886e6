"""Codes and keys must never act where nobody meant them to: the whole window with a scanner that types."""

import random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout

from devices.wedge import WedgeSettings
from fulfilment.step import plain
from ui.device_hub import DeviceHub
from ui.keys import key_name
from ui.rail import ScreenEntry
from ui.screen import KeyHint, Screen
from ui.shell import Place, Shell
from ui.wedge_filter import WedgeFilter


class Desk(Screen):
    """A screen with everything that a stray key could touch."""

    def __init__(self, is_operator):
        super().__init__()
        self.is_operator = is_operator
        self.pressed, self.scans, self.done = [], [], []
        self.button, self.field = QPushButton("Delete"), QLineEdit()
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.field.returnPressed.connect(lambda: self.pressed.append("enter"))
        rows = QVBoxLayout(self)
        rows.addWidget(self.button)
        rows.addWidget(self.field)

    def hints(self):
        return (
            KeyHint("F9", "Undo", lambda: self.done.append("undo")),
            KeyHint("Shift+F12", "Void", lambda: self.done.append("void"), is_held=True),
        )

    def take_scan(self, text, symbology, device):
        self.scans.append(text)


class Station:
    def __init__(self, qtbot, theme, is_operator):
        self.qtbot, self.clock_ms = qtbot, 1_000
        self.screen = Desk(is_operator)
        self.hub = DeviceHub()
        entries = [
            ScreenEntry("desk", plain("Desk"), "pack", lambda: self.screen, "F4"),
            ScreenEntry("other", plain("Other"), "stock", lambda: Desk(False), "F7"),
        ]
        self.shell = Shell(theme, entries, self.hub, Place("Bench 3"))
        qtbot.addWidget(self.shell)
        self.shell.resize(1366, 768)
        self.shell.show()
        self.shell.open("desk")
        self.shell.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.shell)
        self.filter = WedgeFilter(self.hub, WedgeSettings())
        QApplication.instance().installEventFilter(self.filter)

    def close(self):
        QApplication.instance().removeEventFilter(self.filter)

    def key(self, key, text="", modifiers=Qt.KeyboardModifier.NoModifier, gap_ms=5, release=True):
        self.clock_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) if release else (QEvent.Type.KeyPress,):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self.clock_ms)
            QApplication.sendEvent(self.shell.windowHandle(), event)

    def type(self, text, gap_ms):
        for char in text:
            if char == "\r":
                self.key(Qt.Key.Key_Return, "\r", gap_ms=gap_ms)
            elif ord(char) < 32:
                letter = Qt.Key(ord(char) + 64)
                self.key(letter, char, Qt.KeyboardModifier.ControlModifier, gap_ms=gap_ms)
            else:
                self.key(Qt.Key(ord(char.upper())), char, gap_ms=gap_ms)

    def rest(self):
        """Wait until nothing is held any more."""
        self.qtbot.waitUntil(lambda: not self.filter._held)


@pytest.fixture(params=[True, False], ids=["operator screen", "desk screen"])
def station(request, qtbot, theme):
    station = Station(qtbot, theme, request.param)
    yield station
    station.close()


@pytest.fixture
def bench(qtbot, theme):
    bench = Station(qtbot, theme, is_operator=True)
    yield bench
    bench.close()


@pytest.fixture
def desk(qtbot, theme):
    desk = Station(qtbot, theme, is_operator=False)
    yield desk
    desk.close()


def test_a_typed_code_arrives_as_one_scan_and_touches_nothing(station, qtbot):
    station.screen.button.setFocus()
    station.type("4750123453457\r", gap_ms=4)
    qtbot.waitUntil(lambda: station.screen.scans == ["4750123453457"])
    assert station.screen.pressed == []


def test_a_code_scanned_into_an_open_field_does_not_stay_there(station, qtbot):
    station.screen.field.setFocus()
    station.type("4750123453457\r", gap_ms=4)
    qtbot.waitUntil(lambda: station.screen.scans == ["4750123453457"])
    assert station.screen.field.text() == ""
    assert station.screen.pressed == []


def test_typing_by_hand_goes_into_the_field(station, qtbot):
    station.screen.field.setFocus()
    station.type("oak", gap_ms=90)
    station.rest()
    qtbot.waitUntil(lambda: station.screen.field.text() == "oak")
    assert station.screen.scans == []


def test_enter_by_hand_confirms_an_open_field(station, qtbot):
    station.screen.field.setFocus()
    station.type("oak\r", gap_ms=90)
    station.rest()
    assert station.screen.pressed == ["enter"]


def test_codes_with_any_content_never_press_a_button_or_a_key(station, qtbot):
    chance = random.Random(43)
    letters = [chr(n) for n in range(1, 127) if n not in (9, 13)]
    station.screen.button.setFocus()
    for _ in range(150):
        station.type("".join(chance.choices(letters, k=chance.randint(4, 40))) + "\r", gap_ms=chance.randint(0, 9))
        station.clock_ms += 400
    station.rest()
    assert station.screen.pressed == []
    assert station.screen.done == []
    assert station.shell.current == "desk"


def test_a_code_without_an_end_is_refused_and_touches_nothing(station, qtbot):
    station.screen.button.setFocus()
    with qtbot.waitSignal(station.filter.rejected):
        station.type("     123", gap_ms=4)
    assert station.screen.pressed == []
    assert station.screen.scans == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Y, Qt.Key.Key_1])
def test_plain_keys_do_nothing_on_an_operator_screen(bench, key):
    bench.screen.button.setFocus()
    bench.key(key, " " if key == Qt.Key.Key_Space else "\r", gap_ms=500)
    bench.rest()
    assert bench.screen.pressed == []


def test_space_presses_a_button_on_a_desk_screen(desk):
    desk.screen.button.setFocus()
    desk.key(Qt.Key.Key_Space, " ", gap_ms=500)
    desk.rest()
    assert desk.screen.pressed == ["button"]


def test_function_keys_of_the_screen_act_once_the_gap_of_a_scanner_is_over(bench):
    bench.key(Qt.Key.Key_F9, gap_ms=500)
    bench.rest()
    assert bench.screen.done == ["undo"]


def test_function_keys_of_the_window_open_screens(bench):
    bench.key(Qt.Key.Key_F7, gap_ms=500)
    bench.rest()
    assert bench.shell.current == "other"


def test_a_function_key_inside_a_burst_does_not_act(bench, qtbot):
    bench.type("0104", gap_ms=4)
    bench.key(Qt.Key.Key_F9, gap_ms=4)
    bench.type("12\r", gap_ms=4)
    bench.rest()
    assert bench.screen.done == []


def test_what_must_be_held_does_not_act_when_it_is_struck(bench):
    bench.key(Qt.Key.Key_F12, modifiers=Qt.KeyboardModifier.ShiftModifier, gap_ms=500)
    bench.rest()
    assert bench.screen.done == []


def test_what_must_be_held_acts_when_it_was_held(bench):
    bench.key(Qt.Key.Key_F12, modifiers=Qt.KeyboardModifier.ShiftModifier, gap_ms=500, release=False)
    bench.rest()
    bench.shell._router._timer.timeout.emit()
    assert bench.screen.done == ["void"]


def test_f12_asks_for_somebody_else(bench, qtbot):
    with qtbot.waitSignal(bench.shell.lock_requested):
        bench.key(Qt.Key.Key_F12, gap_ms=500)


@pytest.mark.parametrize("name", ["Ctrl+F2", "Ctrl+F11", "Ctrl+Shift+F7"])
def test_function_keys_with_control_act_where_letters_with_control_do_not(bench, name):
    done, control = [], Qt.KeyboardModifier.ControlModifier
    hints = (KeyHint(name, "Go", lambda: done.append(name)), KeyHint("Ctrl+O", "Go", lambda: done.append("letter")))
    bench.screen.hints = lambda: hints
    modifiers = control | Qt.KeyboardModifier.ShiftModifier if "Shift" in name else control
    bench.key(Qt.Key(Qt.Key.Key_F1 + int(name.rpartition("F")[2]) - 1), modifiers=modifiers, gap_ms=500)
    bench.key(Qt.Key.Key_O, modifiers=control, gap_ms=500)
    bench.rest()
    assert done == [name]


def test_keys_have_the_names_that_screens_use():
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

    def name(key, modifiers=Qt.KeyboardModifier.NoModifier):
        return key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))

    assert name(Qt.Key.Key_F4, shift) == "Shift+F4"
    assert name(Qt.Key.Key_1, control) == "Ctrl+1"
    assert name(Qt.Key.Key_Escape) == "Esc"
    assert name(Qt.Key.Key_A) == ""


def test_without_the_filter_a_code_would_press_the_button(desk):
    QApplication.instance().removeEventFilter(desk.filter)
    desk.screen.button.setFocus()
    desk.type("20418 1\r", gap_ms=4)
    assert desk.screen.pressed == ["button"]
