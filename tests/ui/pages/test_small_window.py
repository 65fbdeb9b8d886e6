"""In the smallest window that is meant to work nothing of the settings and lists is hidden or cut to nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ui.application import Packhouse
from ui.flow import Flow
from ui.record_table import RecordTable
from ui.screens.desk import DeskScreen
from ui.sizes import CELL_AIR, Role


def _settle(packhouse: Packhouse, qtbot: QtBot, page: str) -> QWidget:
    packhouse.shell.resize(1366, 768)
    packhouse.shell.open(page)
    qtbot.wait(150)
    QApplication.sendPostedEvents()
    return packhouse.shell.screen_named(page)


@pytest.mark.parametrize("language", ["en", "lv", "ru"])
def test_every_chip_of_the_settings_is_seen(packhouse: Packhouse, qtbot: QtBot, language: str) -> None:
    packhouse.languages.use(language)
    screen = _settle(packhouse, qtbot, "settings")
    packhouse.languages.use("en")
    rows = screen.findChildren(Flow)
    assert rows
    for row in rows:
        for chip in row._widgets:
            assert row.rect().contains(chip.geometry()), chip.accessibleName()


@pytest.mark.parametrize(("page", "key"), [("stock", "full_name"), ("reorder", "full_name")])
def test_the_name_of_an_item_has_room_for_thirty_letters(
    packhouse: Packhouse, qtbot: QtBot, page: str, key: str
) -> None:
    screen = _settle(packhouse, qtbot, page)
    assert isinstance(screen, DeskScreen)
    table = screen.listing.findChild(RecordTable)
    keys = [column.key for column in table._records.columns]
    width = table.columnWidth(keys.index(key)) - 2 * packhouse.theme.sizes.desk_px(CELL_AIR)
    assert width >= packhouse.theme.letters(Role.DESK_STRONG).width("Linen bed set “Mist” 150×200 c")


def test_a_figure_in_a_form_is_seen(packhouse: Packhouse, qtbot: QtBot) -> None:
    screen = _settle(packhouse, qtbot, "devices")
    packhouse.shell._keys.action("Shift+F4").struck()
    qtbot.waitUntil(lambda: bool(screen.findChildren(QSpinBox)))
    QApplication.sendPostedEvents()
    for spin in screen.findChildren(QSpinBox):
        assert spin.lineEdit().height() >= spin.fontMetrics().height()
