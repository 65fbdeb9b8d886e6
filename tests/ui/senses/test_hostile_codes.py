"""A barcode can never press a button: codes of every character, typed by a scanner, onto every kind of widget."""

import random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from devices.wedge import WedgeSettings
from ui.device_hub import DeviceHub
from ui.wedge_filter import WedgeFilter

SCANNER_GAP_MS = 4
PAUSE_MS = 500
CONTROL_CHARACTERS = [chr(number) for number in range(1, 32)]
PLAIN = [chr(number) for number in range(32, 127)]
FUNCTION_KEYS = [f"F{number}" for number in range(1, 13)]
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape, "\x08": Qt.Key.Key_Backspace}


class Bench(QWidget):
    """One of every widget that a key can act on; whatever acts is counted."""

    def __init__(self) -> None:
        super().__init__()
        self.acted: list[str] = []
        self.button = QPushButton("&Ship")
        self.button.setDefault(True)
        self.box = QCheckBox("Hold")
        self.choice = QComboBox()
        self.choice.addItems([chr(number) for number in range(32, 127)])
        self.field = QLineEdit()
        rows = QVBoxLayout(self)
        for widget in self.widgets():
            rows.addWidget(widget)
        self.button.clicked.connect(lambda: self.acted.append("button"))
        self.button.pressed.connect(lambda: self.acted.append("button pressed"))
        self.box.toggled.connect(lambda: self.acted.append("box"))
        self.choice.currentIndexChanged.connect(lambda: self.acted.append("choice"))
        self.field.textChanged.connect(lambda: self.acted.append("field"))
        self.field.returnPressed.connect(lambda: self.acted.append("field entered"))

    def widgets(self) -> list[QWidget]:
        return [self.button, self.box, self.choice, self.field]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.acted.append(f"key {event.key():x}")


class Typing:
    """Presses keys on a window, at the pace of a scanner."""

    def __init__(self, window: QWidget) -> None:
        self._window = window.windowHandle()
        self._at_ms = 1_000

    def pause(self, milliseconds: int = PAUSE_MS) -> None:
        self._at_ms += milliseconds

    def code(self, code: list[str], gap_ms: int = SCANNER_GAP_MS) -> None:
        for name in [*code, "\r"]:
            self.key(name, gap_ms)

    def key(self, name: str, gap_ms: int = SCANNER_GAP_MS) -> None:
        self._at_ms += gap_ms
        key, modifiers, text = _key(name)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._at_ms)
            QApplication.sendEvent(self._window, event)


def _key(name: str) -> tuple[Qt.Key, Qt.KeyboardModifier, str]:
    """Return how a scanner types a character: control characters as Ctrl and a letter, some as keys of their own."""
    if len(name) > 1:
        return Qt.Key[f"Key_{name}"], Qt.KeyboardModifier.NoModifier, ""
    if name in NAMED:
        return NAMED[name], Qt.KeyboardModifier.NoModifier, name
    if name < " ":
        return Qt.Key(ord(name) + 64), Qt.KeyboardModifier.ControlModifier, name
    is_shifted = name.isupper()
    modifier = Qt.KeyboardModifier.ShiftModifier if is_shifted else Qt.KeyboardModifier.NoModifier
    return Qt.Key(ord(name.upper())), modifier, name


@pytest.fixture
def hub(qapp):
    return DeviceHub()


@pytest.fixture
def caught(qapp, hub):
    """Catch typed scans of the whole application."""
    wedge = WedgeFilter(hub, WedgeSettings())
    qapp.installEventFilter(wedge)
    yield wedge
    qapp.removeEventFilter(wedge)


@pytest.fixture
def bench(qtbot):
    bench = Bench()
    qtbot.addWidget(bench)
    with qtbot.waitExposed(bench):
        bench.show()
    return bench


def hostile(random_: random.Random, alphabet: list[str]) -> list[str]:
    """Return a code of 5 to 30 characters in which anything may stand."""
    return [random_.choice(alphabet) for _ in range(random_.randint(5, 30))]


ANYTHING = PLAIN + 3 * CONTROL_CHARACTERS + FUNCTION_KEYS
WITHOUT_KEYS_OF_THEIR_OWN = PLAIN + 3 * [char for char in CONTROL_CHARACTERS if char not in "\r\t\x1b"]
PLACES = [(place, control) for place in (0, 2, 6) for control in [*CONTROL_CHARACTERS, " ", *FUNCTION_KEYS]]


def test_without_the_filter_the_same_codes_do_act(bench):
    """The negative control: the keys really reach the widgets."""
    typing = Typing(bench)
    bench.button.setFocus()
    typing.code(list("4006381333931"))
    typing.key(" ")
    assert bench.acted


@pytest.mark.usefixtures("caught")
@pytest.mark.parametrize("focus", range(4))
@pytest.mark.parametrize("alphabet", [WITHOUT_KEYS_OF_THEIR_OWN, ANYTHING])
def test_no_code_acts_on_any_widget(bench, alphabet, focus):
    typing, codes = Typing(bench), random.Random(focus)
    for number in range(1250):
        bench.widgets()[focus].setFocus()
        code = hostile(codes, alphabet)
        typing.code(code)
        typing.pause()
        assert not bench.acted, f"code {number}: {code!r}"


@pytest.mark.usefixtures("caught")
@pytest.mark.parametrize(("place", "control"), PLACES)
def test_no_control_character_acts_wherever_it_stands(bench, place, control):
    code = list("400638")
    code.insert(place, control)
    bench.button.setFocus()
    Typing(bench).code(code)
    assert not bench.acted


@pytest.mark.usefixtures("caught")
def test_a_whole_code_is_one_scan_and_no_key(qtbot, bench, hub):
    bench.field.setFocus()
    with qtbot.waitSignal(hub.scanned) as heard:
        Typing(bench).code(list("A-07-03"))
    assert heard.args[0] == "A-07-03"
    assert not bench.acted


@pytest.mark.usefixtures("caught")
def test_what_a_person_types_arrives_in_order(qtbot, bench):
    bench.field.setFocus()
    typing = Typing(bench)
    for char in "Mug Forest 0.3":
        typing.key(char, gap_ms=120)
    qtbot.waitUntil(lambda: bench.field.text() == "Mug Forest 0.3")


def test_a_code_that_is_refused_is_told(qtbot, bench, caught):
    with qtbot.waitSignal(caught.rejected) as refused:
        Typing(bench).code(["4", "0", "\x03", "6", "3", "8"])
    assert refused.args[0].reason == "control_character"
