"""In the settings people are added, retired and get their badges, with keys alone."""

import pytest
from pytestqt.qtbot import QtBot

from ui.application import Packhouse
from ui.screens.settings import SettingsScreen
from ui.settings_panels.people import PeopleSection


@pytest.fixture
def people(staffed: Packhouse, qtbot: QtBot) -> PeopleSection:
    staffed.shell.open("settings")
    screen = staffed.shell.screen_named("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen._people is not None
    qtbot.waitUntil(lambda: screen._people._people != ())
    return screen._people


def _strike(packhouse: Packhouse, key: str) -> None:
    action = packhouse.shell._keys.action(key)
    assert action is not None
    run = action.struck or action.held
    assert run is not None
    run()


def _add(people: PeopleSection, packhouse: Packhouse, qtbot: QtBot, code: str, name: str) -> None:
    _strike(packhouse, "Shift+F4")
    qtbot.keyClicks(people.code, code)
    people.code.returnPressed.emit()
    qtbot.keyClicks(people.name, name)
    people.name.returnPressed.emit()
    qtbot.waitUntil(lambda: people._said.said() != "")


def _shown(people: PeopleSection) -> list[str]:
    return [people.table.item(row, 0).text() for row in range(people.table.rowCount())]


def test_everybody_is_shown_with_the_badge(people: PeopleSection, packhouse: Packhouse) -> None:
    badge = packhouse.kit.house.first_badge
    assert [people.table.item(0, column).text() for column in range(3)] == ["LEAD", "Lead", badge]


def test_who_is_added_signs_on_with_the_new_badge(people: PeopleSection, packhouse: Packhouse, qtbot: QtBot) -> None:
    _add(people, packhouse, qtbot, "vera", "Vera Kalna")
    qtbot.waitUntil(lambda: _shown(people) == ["LEAD", "VERA"])
    assert people.code.text() == people.name.text() == ""
    packhouse.hub.heard_text(people._people[1].badge)
    qtbot.waitUntil(lambda: packhouse.shell.top._operator.said() == "Vera Kalna")


def test_a_refusal_is_said_and_what_was_typed_stays(people: PeopleSection, packhouse: Packhouse, qtbot: QtBot) -> None:
    _add(people, packhouse, qtbot, "lead", "Somebody else")
    assert people._said.said().startswith("LEAD is Lead already")
    assert people.name.text() == "Somebody else"


def test_who_is_retired_goes_from_the_list_and_from_the_top_bar(
    people: PeopleSection, packhouse: Packhouse, qtbot: QtBot
) -> None:
    _add(people, packhouse, qtbot, "vera", "Vera Kalna")
    qtbot.waitUntil(lambda: _shown(people) == ["LEAD", "VERA"])
    packhouse.hub.heard_text(packhouse.kit.house.first_badge)
    qtbot.waitUntil(lambda: packhouse.shell.top._operator.said() == "Lead")
    people.table.selectRow(0)
    _strike(packhouse, "Shift+F12")
    qtbot.waitUntil(lambda: _shown(people) == ["VERA"])
    qtbot.waitUntil(lambda: packhouse.shell.top._operator.said() == "")


def test_names_of_items_follow_the_window_unless_a_language_is_chosen(
    people: PeopleSection, packhouse: Packhouse, qtbot: QtBot
) -> None:
    _add(people, packhouse, qtbot, "vera", "Vera Kalna")
    people.language.setCurrentIndex(people.language.findData("lv"))
    qtbot.waitUntil(lambda: _shown(people) == ["LEAD", "VERA"])
    _add(people, packhouse, qtbot, "zane", "Zane Kalna")
    qtbot.waitUntil(lambda: _shown(people) == ["LEAD", "VERA", "ZANE"])
    assert [people.table.item(row, 0).toolTip() for row in range(3)] == ["As the window", "As the window", "Latviešu"]
    packhouse.languages.use("lv")
    qtbot.waitUntil(lambda: people.table.item(0, 0).toolTip() == people.language.itemText(0) != "As the window")


def test_a_badge_needs_a_printer(people: PeopleSection, packhouse: Packhouse, qtbot: QtBot) -> None:
    _strike(packhouse, "Shift+F5")
    qtbot.waitUntil(lambda: people._said.said().startswith("This station has no label printer"))


def test_nobody_is_added_unnamed(people: PeopleSection, packhouse: Packhouse, qtbot: QtBot) -> None:
    packhouse.shell.lock_requested.emit()
    qtbot.waitUntil(lambda: packhouse.shell.top._operator.said() != "Lead")
    _add(people, packhouse, qtbot, "vera", "Vera Kalna")
    assert people._said.said() == "Scan your badge first Nothing was changed."
    assert _shown(people) == ["LEAD"]


def test_a_supervisor_is_named_so(people: PeopleSection, qtbot: QtBot) -> None:
    people.buttons["role"].click()
    qtbot.waitUntil(lambda: people.table.item(0, 1).text() == "Lead (supervisor)")
