"""Who goes away is signed off; who scans, types, touches or prints is not."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.idle_lock import IdleLock

SHORT_MS = 30


class Bench:
    """A lock whose minutes are short, and how busy the station is."""

    def __init__(self) -> None:
        self.is_busy = False
        self.lock = IdleLock(lambda: self.is_busy, minute_ms=SHORT_MS)
        self.window = QWindow()
        self.lock.listen_to(self.window)

    def rests_ms(self) -> int:
        return self.lock._timer.remainingTime()

    def send(self, event: QEvent) -> None:
        QApplication.sendEvent(self.window, event)


@pytest.fixture
def bench(qapp: QApplication) -> Bench:
    bench = Bench()
    bench.lock.set_minutes(1)
    bench.lock.show_operator("Vera")
    return bench


@pytest.fixture
def slow(bench: Bench) -> Bench:
    """A lock that is far from due, and whose time has begun to run."""
    bench.lock.set_minutes(1000)
    bench.lock._timer.start(5)
    return bench


def test_who_goes_away_is_signed_off(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.lock.due, timeout=2000):
        pass


@pytest.mark.parametrize(("minutes", "operator"), [(0, "Vera"), (5, "")])
def test_nothing_is_counted_when_it_is_off_or_nobody_is_there(bench: Bench, minutes: int, operator: str) -> None:
    bench.lock.set_minutes(minutes)
    bench.lock.show_operator(operator)
    assert not bench.lock._timer.isActive()


def test_a_key_begins_the_time_anew(slow: Bench) -> None:
    slow.send(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier))
    assert slow.rests_ms() > 1000


def _press(kind: QEvent.Type) -> QMouseEvent:
    at, left = QPointF(3, 3), Qt.MouseButton.LeftButton
    return QMouseEvent(kind, at, at, at, left, left, Qt.KeyboardModifier.NoModifier)


def test_a_touch_begins_the_time_anew(slow: Bench) -> None:
    slow.send(_press(QEvent.Type.MouseButtonPress))
    assert slow.rests_ms() > 1000


def test_a_pointer_that_shakes_with_the_bench_is_no_sign_of_life(slow: Bench) -> None:
    slow.send(_press(QEvent.Type.MouseMove))
    assert slow.rests_ms() <= 5


def test_a_scan_begins_the_time_anew(slow: Bench, qtbot: QtBot) -> None:
    slow.lock.stir()
    qtbot.waitUntil(lambda: slow.rests_ms() > 1000)


def test_a_running_print_or_an_unanswered_scan_is_not_idle(bench: Bench, qtbot: QtBot) -> None:
    bench.is_busy = True
    with qtbot.assertNotEmitted(bench.lock.due):
        bench.lock._timer.timeout.emit()
    assert bench.lock._timer.isActive()
    bench.is_busy = False
    with qtbot.waitSignal(bench.lock.due, timeout=2000):
        pass
