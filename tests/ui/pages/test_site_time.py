"""The time zone of the warehouse is set in the window and moments follow at once."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from models.place import Warehouse
from ui.application import Packhouse
from ui.controls import SearchBox
from ui.screens.settings import SettingsScreen
from ui.settings_panels.warehouse import ProfileSection

NOON, NOW = datetime(2026, 12, 1, 12, tzinfo=UTC), datetime(2026, 12, 1, 13, tzinfo=UTC)


@pytest.fixture
def profile(staffed: Packhouse, packhouse: Packhouse, qtbot: QtBot) -> ProfileSection:
    packhouse.shell.open("settings")
    screen = packhouse.shell.screen_named("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen._profile is not None
    qtbot.waitUntil(lambda: screen._profile._form.value().name == "Warehouse")
    return screen._profile


def _choose(profile: ProfileSection, zone: str) -> None:
    box = profile._form.control("time_zone")
    assert isinstance(box, SearchBox)
    box.setEditText(zone)
    profile.save()


def _stored(packhouse: Packhouse) -> str:
    return packhouse.kit.house.database.read(lambda session: session.get_one(Warehouse, 1).time_zone)


def test_moments_are_shown_in_the_zone_that_is_saved(
    profile: ProfileSection, packhouse: Packhouse, qtbot: QtBot
) -> None:
    assert packhouse.theme.formats.moment(NOON, NOW) == "12:00"
    _choose(profile, "Europe/Riga")
    qtbot.waitUntil(lambda: packhouse.theme.formats.moment(NOON, NOW) == "14:00")
    assert _stored(packhouse) == "Europe/Riga"


def test_pages_are_read_again_when_the_clock_is_another(
    profile: ProfileSection, packhouse: Packhouse, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(packhouse.operations.changed) as changed:
        _choose(profile, "Asia/Tokyo")
    assert {"orders", "stock"} <= changed.args[0]


def test_a_zone_that_does_not_exist_is_refused(profile: ProfileSection, packhouse: Packhouse) -> None:
    _choose(profile, "Atlantis")
    assert "no such time zone" in profile._said.said()
    assert _stored(packhouse) == "UTC"


def test_the_window_begins_in_the_zone_of_the_site(packhouse: Packhouse) -> None:
    assert str(packhouse.theme.formats.zone) == packhouse.kit.house.time_zone
