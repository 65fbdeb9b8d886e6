"""Who saves the profile of the warehouse is known by name, and F9 takes the change back."""

import pytest
from pytestqt.qtbot import QtBot

from models.place import Warehouse
from ui.application import Packhouse
from ui.screens.settings import SettingsScreen
from ui.settings_panels.warehouse import ProfileSection
from ui.settings_screen import HEAD_SHOWN, in_short


def _open(packhouse: Packhouse, qtbot: QtBot) -> ProfileSection:
    packhouse.shell.open("settings")
    screen = packhouse.shell.screen_named("settings")
    assert isinstance(screen, SettingsScreen)
    section = screen._profile
    assert section is not None
    qtbot.waitUntil(lambda: section._form.value().name == "Warehouse")
    return section


def _call_it(section: ProfileSection, name: str) -> None:
    section._form.control("name").setText(name)  # type: ignore[attr-defined]
    section.save()


def _stored(packhouse: Packhouse) -> str:
    return packhouse.kit.house.database.read(lambda session: session.get_one(Warehouse, 1).name)


def test_nobody_saves_it_unnamed(packhouse: Packhouse, qtbot: QtBot) -> None:
    section = _open(packhouse, qtbot)
    _call_it(section, "South")
    qtbot.waitUntil(lambda: "badge" in section._said.said())
    assert _stored(packhouse) == "Warehouse"
    assert section._save.isEnabled()


def test_what_was_refused_is_saved_after_the_badge(packhouse: Packhouse, qtbot: QtBot) -> None:
    section = _open(packhouse, qtbot)
    _call_it(section, "South")
    qtbot.waitUntil(lambda: "badge" in section._said.said())
    with qtbot.waitSignal(packhouse.shell.operator_changed):
        packhouse.hub.heard_text(packhouse.kit.house.first_badge)
    section.save()
    qtbot.waitUntil(lambda: section._said.said() == "Saved")
    assert _stored(packhouse) == "South"


def test_f9_takes_the_change_back(staffed: Packhouse, qtbot: QtBot) -> None:
    section = _open(staffed, qtbot)
    _call_it(section, "South")
    qtbot.waitUntil(lambda: section._said.said() == "Saved")
    staffed.shell._keys.action("F9").struck()  # type: ignore[union-attr, misc]
    qtbot.waitUntil(lambda: section._form.value().name == "Warehouse")
    assert _stored(staffed) == "Warehouse"
    assert section._said.said().startswith("Taken back")


def test_f9_says_when_there_is_nothing_to_take_back(staffed: Packhouse, qtbot: QtBot) -> None:
    section = _open(staffed, qtbot)
    section.undo()
    qtbot.waitUntil(lambda: "Nothing was done" in section._said.said())


@pytest.mark.parametrize("stations", [1, 2, 3, 9])
def test_the_heads_of_all_stations_are_shown_short(stations: int) -> None:
    heads = tuple(f"{number:064x}"[::-1] for number in range(1, stations + 1))
    shown = "  ·  ".join(in_short(heads)).split("  ·  ")
    assert shown == [head[:HEAD_SHOWN] for head in heads]
