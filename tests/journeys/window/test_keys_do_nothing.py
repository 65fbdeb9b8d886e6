"""On a scan screen the scanner is the only hand: what else a keyboard says does nothing."""

import random

import pytest
from journeys.shop import RED
from journeys.window.waiting import let_work
from journeys.window.window import Window
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from models.people import ScanEvent

PLAIN = [
    *(Qt.Key(code) for code in range(Qt.Key.Key_Space, Qt.Key.Key_AsciiTilde)),
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Insert, Qt.Key.Key_Menu,
]  # fmt: skip
SLOWLY_MS = 200


class Fingers:
    """Strikes keys at the pace of a hand, by the clock of the events."""

    def __init__(self, window: Window) -> None:
        self._window, self._clock_ms = window.shell.windowHandle(), 10_000

    def strike(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        text = chr(key) if key < 128 else "\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._clock_ms += SLOWLY_MS
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._clock_ms)
            QApplication.sendEvent(self._window, event)


def scans(window: Window) -> int:
    return int(window.shop.rows(select(func.count()).select_from(ScanEvent))[0][0])


@pytest.mark.parametrize("screen", ["pick", "pack", "home", "receive", "move"])
def test_letters_enter_space_and_arrows_do_nothing(window: Window, screen: str) -> None:
    window.shop.order("SO-1", ("RED", 3))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", shows="scan_item")
    window.shell.open(screen)
    let_work(50)
    fingers, chance, before, step = Fingers(window), random.Random(screen), scans(window), window.screen.step
    for _ in range(400):
        shift = chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        fingers.strike(chance.choice(PLAIN), shift)
    let_work(100)
    assert (window.shell.current, scans(window)) == (screen, before)
    assert window.screen.step is step


def test_a_function_key_says_what_its_command_barcode_says(window: Window) -> None:
    """The control: keys do reach the window."""
    window.shop.order("SO-1", ("RED", 3))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", shows="scan_item")
    Fingers(window).strike(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    from journeys.window.waiting import until

    until(lambda: window.said == "undo.done", "the piece is taken back")
