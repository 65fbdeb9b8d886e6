"""Whoever works by keys, by a screen reader or by touch reaches every control of every page and is told what it is."""

import contextlib
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.application import Packhouse
from ui.shell import Shell

LEAST_TARGET_MM = 9.0
NAMES_OF_LANGUAGES = {"English", "Latviešu"}
"""Each is called in its own tongue."""


def pages(packhouse: Packhouse, *, is_operator: bool) -> Iterator[str]:
    """Open every page at the desk, or every scan screen, and yield its name once it stands."""
    stage = packhouse.shell._stage
    for name in stage.entries:
        packhouse.shell.open(name)
        if stage.is_operator is is_operator:
            settle(packhouse)
            yield name


def settle(packhouse: Packhouse) -> None:
    """Let the page get its rows and draw itself."""
    QTest.qWait(150)
    QApplication.sendPostedEvents()


def controls(shell: Shell) -> list[QWidget]:
    """Return what can be pressed or filled in, as it stands in the window."""
    return [
        widget
        for widget in shell.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and (takes_tab(widget) or isinstance(widget, QAbstractButton))
    ]


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab should lead here; the field inside a choice or a figure belongs to it."""
    is_part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_part and widget.focusProxy() is None


def said_of(widget: QWidget) -> str:
    """Return what a screen reader says of a control; a choice tells its value, so its name must be given."""
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def stroke(packhouse: Packhouse, qtbot: QtBot, key: Qt.Key) -> QWidget | None:
    """Press a key and return where it leads; it is held for a moment, as a scanner could have typed it."""
    before = QApplication.focusWidget()
    QTest.keyClick(packhouse.shell.windowHandle(), key)
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not before, timeout=400)
    return QApplication.focusWidget()


def described(page: str, widget: QWidget) -> str:
    return f"{page}: {type(widget).__name__} “{said_of(widget)}” in {type(widget.parent()).__name__}"


def test_every_control_has_a_name(packhouse: Packhouse) -> None:
    nameless, count = [], 0
    for page in pages(packhouse, is_operator=False):
        found = controls(packhouse.shell)
        count += len(found)
        nameless += [described(page, widget) for widget in found if not said_of(widget).strip()]
    assert count > 80
    assert nameless == []


@pytest.mark.parametrize("kind", ["scanner", "printer", "scale"])
def test_every_control_of_a_device_has_a_name(packhouse: Packhouse, kind: str) -> None:
    packhouse.shell.open("devices")
    before = len(controls(packhouse.shell))
    packhouse.shell.screen_named("devices").add(kind)
    settle(packhouse)
    found = controls(packhouse.shell)
    assert len(found) > before + 3
    assert [described(kind, widget) for widget in found if not said_of(widget).strip()] == []


def test_every_name_is_said_in_the_language_of_the_screen(packhouse: Packhouse) -> None:
    packhouse.languages.use("ru")
    try:
        foreign = [
            described(page, widget)
            for page in pages(packhouse, is_operator=False)
            for widget in controls(packhouse.shell)
            if not re.search("[а-яА-Я]", said_of(widget)) and said_of(widget) not in NAMES_OF_LANGUAGES
        ]
    finally:
        packhouse.languages.use("en")
    assert foreign == []


def missed_on(page: str, packhouse: Packhouse, qtbot: QtBot, key: Qt.Key) -> list[str]:
    """Return the controls of a page to which a key does not lead."""
    packhouse.shell.activateWindow()
    qtbot.waitUntil(packhouse.shell.isActiveWindow)
    wanted = [widget for widget in controls(packhouse.shell) if takes_tab(widget)]
    reached = {stroke(packhouse, qtbot, key) for _ in range(len(wanted) + 2)}
    return [described(page, widget) for widget in wanted if widget not in reached]


def test_tab_leads_to_every_control_and_goes_on(packhouse: Packhouse, qtbot: QtBot) -> None:
    desk = pages(packhouse, is_operator=False)
    assert [missed for page in desk for missed in missed_on(page, packhouse, qtbot, Qt.Key.Key_Tab)] == []


@pytest.mark.parametrize("page", ["orders", "settings"])
def test_shift_and_tab_lead_back_through_every_control(packhouse: Packhouse, qtbot: QtBot, page: str) -> None:
    packhouse.shell.open(page)
    settle(packhouse)
    assert missed_on(page, packhouse, qtbot, Qt.Key.Key_Backtab) == []


def test_the_scan_screens_leave_nothing_to_the_keyboard_that_a_scan_could_press(packhouse: Packhouse) -> None:
    seen = list(pages(packhouse, is_operator=True))
    assert {"home", "pick", "pack", "receive", "move", "count"} <= set(seen)
    for page in seen:
        packhouse.shell.open(page)
        assert [described(page, widget) for widget in controls(packhouse.shell) if takes_tab(widget)] == []


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_what_is_touched_on_a_scan_screen_is_as_large_as_a_finger(
    packhouse: Packhouse, width: int, height: int
) -> None:
    packhouse.shell.resize(width, height)
    small, count = [], 0
    for page in pages(packhouse, is_operator=True):
        a_mm = 25.4 / packhouse.theme.sizes.view.dpi
        for widget in packhouse.shell.findChildren(QWidget):
            if widget.isVisible() and widget.cursor().shape() is Qt.CursorShape.PointingHandCursor:
                count += 1
                least = min(widget.width(), widget.height()) * a_mm
                small += [f"{described(page, widget)}: {least:.1f} mm"] if least < LEAST_TARGET_MM else []
    assert count > 30
    assert small == []
