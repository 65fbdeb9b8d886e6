"""What is chosen in the settings is used at once and stands in the file of the station."""

from dataclasses import replace

import pytest
from sample_senses import JOBS, PROFILE, RESOURCES

from fulfilment.desk.answer import done
from fulfilment.step import Tone, plain
from ui import station_settings
from ui.languages import Languages
from ui.palette import Look
from ui.screens.settings import SettingsScreen
from ui.settings_panels.station import Hands
from ui.settings_panels.warehouse import Finding
from ui.station_settings import StationSettings
from ui.station_store import StationStore
from ui.tones import Tones
from ui.warehouse_profile import complaint


@pytest.fixture
def heard():
    return []


@pytest.fixture
def hands(qapp, theme, tmp_path, heard):
    store = StationStore(tmp_path, StationSettings())
    tones = Tones(RESOURCES / "tones", play=lambda path: heard.append(path.stem))
    return Hands(store, Languages(qapp, theme, tmp_path), tones)


@pytest.fixture
def stored():
    return []


@pytest.fixture
def screen(qtbot, theme, operations, hands, stored):
    def save(profile):
        stored.append(profile)
        return done("settings.saved", plain("Saved"))

    jobs = replace(JOBS, save_profile=lambda profile: lambda session: save(profile))
    screen = SettingsScreen(theme, operations, hands, jobs)
    qtbot.addWidget(screen)
    screen.enter()
    qtbot.waitUntil(lambda: screen._profile._form.value() == PROFILE)
    return screen


@pytest.mark.parametrize(
    ("row", "chip", "field", "value"),
    [
        ("_look", "dark", "theme", "dark"),
        ("_distance", "1.5", "distance_m", 1.5),
        ("_hand", "on", "is_left_handed", True),
        ("_typed", "off", "takes_typed_scans", False),
        ("_language", "lv", "language", "lv"),
    ],
)
def test_a_choice_stands_in_the_file(screen, tmp_path, row, chip, field, value):
    getattr(screen._station, row).chip(chip).chosen.emit(chip)
    assert getattr(station_settings.load(tmp_path), field) == value


def test_the_look_changes_at_once(screen, theme):
    screen._station._look.chip("contrast").chosen.emit("contrast")
    assert theme.look is Look.CONTRAST


def test_the_distance_and_the_hand_change_at_once(screen, theme):
    screen._station._distance.chip("2").chosen.emit("2")
    screen._station._hand.chip("on").chosen.emit("on")
    assert theme.distance_m == 2.0
    assert theme.is_mirrored


def test_the_station_code_is_kept_and_never_empty(screen, hands):
    screen._station._code.setText("bench-7")
    screen._station._code.editingFinished.emit()
    screen._station._code.setText("  ")
    screen._station._code.editingFinished.emit()
    assert hands.store.settings.station == "bench-7"
    assert screen._station._code.text() == "bench-7"


def test_every_tone_can_be_heard_even_when_sounds_are_off(screen, hands, heard):
    screen._sounds._sounds.chip("off").chosen.emit("off")
    for tone in (Tone.STOP, Tone.WRONG_ITEM):
        screen._sounds._buttons[tone].click()
    assert heard == ["stop", "wrong_item"]
    assert hands.tones.is_muted


def test_there_is_a_button_for_each_of_the_ten_tones(screen):
    assert len({button.text() for button in screen._sounds._buttons.values()}) == 10


def test_a_sound_profile_is_stored(qtbot, screen, stored):
    screen._profile._form.show_value(replace(PROFILE, city="Liepāja"))
    screen._profile.save()
    qtbot.waitUntil(lambda: [profile.city for profile in stored] == ["Liepāja"])
    qtbot.waitUntil(lambda: screen._profile._said.said() == "Saved")


def test_an_unsound_profile_is_refused_with_the_cure(screen, stored):
    screen._profile._form.show_value(replace(PROFILE, company_prefix="47-50"))
    screen._profile.save()
    assert not stored
    assert "digits" in screen._profile._said.said()


@pytest.mark.parametrize(
    ("change", "word"),
    [({"name": " "}, "name"), ({"country": "Latvia"}, "letters"), ({"company_prefix": "123"}, "digits"), ({}, "")],
)
def test_what_a_profile_must_have(change, word):
    found = complaint(replace(PROFILE, **change))
    assert (word in found) if word else not found


def test_the_books_are_verified_without_stopping_the_window(qtbot, screen):
    screen._care.run("verify")
    assert not screen._care._progress.isHidden()
    qtbot.waitUntil(lambda: "20,418 moves" in screen._care._said.said())
    assert screen._care._progress.isHidden()


def test_a_disagreement_is_shown_line_by_line(qtbot, theme, operations, hands):
    bad = Finding(plain("The books disagree."), is_bad=True, details=("balance A-07-03: 4, should be 5",))
    screen = SettingsScreen(theme, operations, hands, replace(JOBS, verify=lambda session: bad))
    qtbot.addWidget(screen)
    screen._care.run("verify")
    qtbot.waitUntil(lambda: screen._care._details.said() == "balance A-07-03: 4, should be 5")


def test_a_backup_that_fails_says_why(qtbot, theme, operations, hands):
    def fail(session):
        raise OSError("No space left on device")

    screen = SettingsScreen(theme, operations, hands, replace(JOBS, back_up=fail))
    qtbot.addWidget(screen)
    screen._care.run("back_up")
    qtbot.waitUntil(lambda: "No space left" in screen._care._said.said())


def test_what_is_not_offered_is_not_shown(qtbot, theme, operations, hands):
    jobs = replace(JOBS, load_profile=None, papers=(), verify=None, back_up=None)
    screen = SettingsScreen(theme, operations, hands, jobs)
    qtbot.addWidget(screen)
    assert screen._profile is screen._papers is screen._care is None
    assert list(screen.hints()) == []
