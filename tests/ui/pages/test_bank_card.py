"""The screen is measured with a bank card: letters follow at once and after the next start, for this screen alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui import station_settings
from ui.application import Packhouse
from ui.glass import CARD_MM
from ui.settings_panels.card import CardSheet
from ui.station_settings import StationSettings
from ui.theme import Theme

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture
def sheet(packhouse: Packhouse) -> CardSheet:
    packhouse.shell.open("settings")
    screen = packhouse.shell.screen_named("settings")
    screen._station.measure.click()
    return screen._card


def _strike(packhouse: Packhouse, key: str) -> None:
    action = packhouse.shell._keys.action(key)
    assert action is not None
    assert action.struck is not None
    action.struck()


def test_the_frame_is_as_large_as_a_card_by_what_is_known(sheet: CardSheet, packhouse: Packhouse) -> None:
    card, dpi = sheet._frame.card(), packhouse.theme.sizes.view.dpi
    assert card.width() / dpi * 25.4 == pytest.approx(CARD_MM[0], abs=0.2)
    assert card.height() / dpi * 25.4 == pytest.approx(CARD_MM[1], abs=0.2)


def test_the_arrow_keys_pull_the_frame(sheet: CardSheet) -> None:
    before = sheet._frame.card().width()
    QTest.keyClick(sheet.slider, Qt.Key.Key_Right)
    QTest.keyClick(sheet.slider, Qt.Key.Key_PageUp)
    assert sheet._frame.card().width() == before + 11


def test_the_whole_card_is_always_seen(sheet: CardSheet) -> None:
    sheet.slider.setValue(100_000)
    assert sheet._frame.rect().toRectF().contains(sheet._frame.card())


def test_what_was_measured_is_used_at_once(sheet: CardSheet, packhouse: Packhouse) -> None:
    packhouse.theme.set_distance(2.0)
    before = packhouse.theme.sizes
    sheet.slider.setValue(round(sheet.slider.value() * 0.6))
    _strike(packhouse, "Shift+F9")
    assert packhouse.theme.sizes.view.dpi == pytest.approx(before.view.dpi * 0.6, rel=0.01)
    assert packhouse.theme.sizes.operator < before.operator


def test_what_was_measured_is_used_after_the_next_start(
    sheet: CardSheet, packhouse: Packhouse, qapp: QApplication, tmp_path: Path
) -> None:
    sheet.slider.setValue(300)
    sheet.buttons["keep"].click()
    later = Theme(qapp, RESOURCES)
    later.set_measured(station_settings.load(tmp_path).screen_widths_mm)
    later.fit(packhouse.shell.size(), packhouse.shell.screen())
    assert later.sizes.view.dpi == pytest.approx(300 / CARD_MM[0] * 25.4, rel=0.001)


def test_only_this_screen_is_measured_and_forgotten(sheet: CardSheet, packhouse: Packhouse) -> None:
    packhouse.store.change(screen_widths_mm={"Other screen": 531.4})
    said = packhouse.theme.sizes.view.dpi
    sheet.slider.setValue(300)
    sheet.keep()
    assert set(packhouse.store.settings.screen_widths_mm) == {"Other screen", packhouse.theme.glass.name}
    sheet.reset()
    assert packhouse.store.settings.screen_widths_mm == {"Other screen": 531.4}
    assert packhouse.theme.sizes.view.dpi == said


def test_escape_keeps_nothing_and_shows_the_settings(sheet: CardSheet, packhouse: Packhouse) -> None:
    sheet.slider.setValue(300)
    _strike(packhouse, "Esc")
    assert not packhouse.shell.screen_named("settings").is_measuring
    assert packhouse.store.settings.screen_widths_mm == {}


def test_a_file_that_a_person_wrote_keeps_its_words_beside_the_measure(tmp_path: Path) -> None:
    (tmp_path / "station.toml").write_text('language = "lv"  # ours\n[[printers]]\nname = "One"\n', encoding="utf-8")
    station_settings.save(tmp_path, StationSettings(screen_widths_mm={'Maker "24" 7': 531.4}, language="ru"))
    assert station_settings.load(tmp_path).screen_widths_mm == {'Maker "24" 7': 531.4}
    station_settings.save(tmp_path, StationSettings())
    assert station_settings.load(tmp_path).screen_widths_mm == {}


def test_a_measure_that_is_no_number_is_named(tmp_path: Path) -> None:
    (tmp_path / "station.toml").write_text('screen_widths_mm = { wall = "wide" }\n', encoding="utf-8")
    with pytest.raises(station_settings.SettingsError, match="wide"):
        station_settings.load(tmp_path)
