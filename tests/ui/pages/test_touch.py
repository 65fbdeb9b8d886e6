"""With large sizes everything that is touched is at least 15 mm high, the main buttons 20 mm, on the real screen."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from fulfilment.step import plain
from ui import station_settings
from ui.application import Packhouse
from ui.banner import BannerAction
from ui.bars import KeyStrip
from ui.screen import KeyHint
from ui.touch import GAP_MM, LEAST_MM, MAIN_MM, TouchKeys, touch_px
from ui.widgets import Chip, Words

PAGES = ("orders", "stock", "settings", "devices", "importing", "pack", "map", "more")
LAPTOP_DPI = 1920 / (344.2 / 25.4)


@pytest.fixture
def touched(packhouse: Packhouse, qtbot: QtBot) -> Callable[[str], QWidget]:
    packhouse.store.change(is_for_touch=True)

    def open_page(name: str) -> QWidget:
        packhouse.shell.open(name)
        settle(packhouse, qtbot)
        return packhouse.shell.screen_named(name)

    return open_page


def settle(packhouse: Packhouse, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: packhouse.shell.is_idle)
    qtbot.wait(120)
    QApplication.sendPostedEvents()


def _targets(page: QWidget) -> list[QWidget]:
    kinds: tuple[type[QWidget], ...] = (QPushButton, QLineEdit, Chip)
    found = [widget for kind in kinds for widget in page.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not _is_inside(widget)]


def _is_inside(widget: QWidget) -> bool:
    """Tell whether it is the field within a box, which is touched as a whole."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox)


@pytest.mark.parametrize("page", PAGES)
def test_what_is_touched_is_15_mm_high_and_main_buttons_20(
    packhouse: Packhouse, touched: Callable[[str], QWidget], page: str
) -> None:
    screen = touched(page)
    targets = _targets(screen)
    assert targets or page == "pack"
    for widget in targets:
        least = MAIN_MM if widget.property("isMain") and isinstance(widget, QPushButton) else LEAST_MM
        assert widget.height() >= touch_px(least, packhouse.theme), widget.accessibleName()


def test_the_usual_sizes_are_smaller_and_come_back(packhouse: Packhouse, qtbot: QtBot) -> None:
    packhouse.shell.open("orders")
    settle(packhouse, qtbot)
    screen = packhouse.shell.screen_named("orders")
    before = [widget.height() for widget in _targets(screen)]
    assert min(before) < touch_px(LEAST_MM, packhouse.theme)
    packhouse.store.change(is_for_touch=True)
    settle(packhouse, qtbot)
    packhouse.store.change(is_for_touch=False)
    settle(packhouse, qtbot)
    assert [widget.height() for widget in _targets(screen)] == before


def test_rows_of_a_list_can_be_touched(packhouse: Packhouse, touched: Callable[[str], QWidget]) -> None:
    table = touched("orders").findChild(QTableView)
    assert table.rowHeight(0) >= touch_px(LEAST_MM, packhouse.theme)


def test_the_keys_of_a_scan_screen_are_buttons_3_mm_apart(
    packhouse: Packhouse, touched: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    touched("pack")
    packhouse.hub.heard_text(packhouse.kit.house.first_badge)
    settle(packhouse, qtbot)
    keys = packhouse.shell.touch.keys
    boxes = [button.geometry() for button in keys.shown()]
    assert len(boxes) > 1
    assert all(box.height() >= touch_px(LEAST_MM, packhouse.theme) for box in boxes)
    assert all(
        after.left() - before.right() - 1 >= touch_px(GAP_MM, packhouse.theme) for before, after in pairwise(boxes)
    )
    assert packhouse.shell.findChild(KeyStrip).shown() == []


def test_places_of_the_rail_are_large_enough_on_a_laptop(
    packhouse: Packhouse, touched: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    touched("pack")
    glass = packhouse.theme.glass
    assert glass is not None
    packhouse.shell.resize(QSize(1920, 1080))
    packhouse.theme.set_measured({glass.name: glass.width_px / LAPTOP_DPI * 25.4})
    settle(packhouse, qtbot)
    least = touch_px(LEAST_MM, packhouse.theme)
    assert least == 84
    assert all(place.height() >= least for place in packhouse.shell._rail._places)


def test_a_millimetre_is_one_of_the_screen_that_was_measured(packhouse: Packhouse) -> None:
    before = touch_px(LEAST_MM, packhouse.theme)
    assert packhouse.theme.glass is not None
    glass = packhouse.theme.glass
    packhouse.theme.set_measured({glass.name: glass.width_px / before * LEAST_MM / 2})
    assert touch_px(LEAST_MM, packhouse.theme) == pytest.approx(2 * before, abs=2)


def test_letters_stay_as_large_as_they_were(packhouse: Packhouse, qtbot: QtBot) -> None:
    packhouse.shell.open("pack")
    settle(packhouse, qtbot)
    words = packhouse.shell.top.findChildren(Words)
    before = [each.fontInfo().pixelSize() for each in words]
    packhouse.store.change(is_for_touch=True)
    settle(packhouse, qtbot)
    assert [each.fontInfo().pixelSize() for each in words] == before


def test_a_touch_does_what_the_key_does(packhouse: Packhouse, touched: Callable[[str], QWidget], qtbot: QtBot) -> None:
    touched("orders")
    help_key = packhouse.shell.touch.keys.shown()[-1]
    help_key.click()
    assert packhouse.shell._keys.help.isVisible()


def test_what_must_be_held_is_not_done_by_a_touch(packhouse: Packhouse, qtbot: QtBot) -> None:
    done: list[str] = []
    keys = TouchKeys(packhouse.theme)
    qtbot.addWidget(keys)
    keys.show_hints([KeyHint("Shift+F12", "Remove", lambda: done.append("held"), is_held=True)])
    button = keys._buttons[0]
    button.click()
    assert done == []
    button.pressed.emit()
    button._hold.timeout.emit()
    assert done == ["held"]


def test_no_key_reaches_the_row_of_keys(packhouse: Packhouse, touched: Callable[[str], QWidget]) -> None:
    touched("pack")
    assert all(button.focusPolicy() is button.focusPolicy().NoFocus for button in packhouse.shell.touch.keys._buttons)


def test_the_choice_stands_in_the_file(packhouse: Packhouse, touched: Callable[[str], QWidget], tmp_path: Path) -> None:
    assert station_settings.load(tmp_path).is_for_touch


def test_buttons_above_all_pages_are_touched_too(
    packhouse: Packhouse, touched: Callable[[str], QWidget], qtbot: QtBot
) -> None:
    packhouse.shell.top.add_at_end(packhouse.virtual.bar())
    packhouse.shell.show_banner(
        plain("Somebody has to"), actions=[BannerAction(plain("Do it"), packhouse.shell.update)]
    )
    touched("orders")
    buttons = [
        *packhouse.shell.top.findChildren(QPushButton),
        *(button for button in packhouse.shell._banner.findChildren(QPushButton) if button.isVisible()),
    ]
    assert len(buttons) == 4, "three virtual devices, and what can be done"
    least = touch_px(LEAST_MM, packhouse.theme)
    for button in buttons:
        assert button.height() >= least, button.text() or button.accessibleName()
        assert button.parentWidget().height() >= button.height()
