from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QRawFont

from ui.languages import LANGUAGES, Languages
from ui.palette import Look
from ui.sizes import Role
from ui.theme import FAMILY

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LETTERS = "AaĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž" + "АаБбЁёЖжЙйЩщЪъЫыЭэЮюЯя" + "0123456789 −×→⇧·…“”€№½"


def test_the_typeface_comes_with_the_program(theme):
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(theme.font(Role.LINE)).family() == FAMILY


@pytest.mark.parametrize("name", ["Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf"])
def test_every_cut_has_latin_latvian_and_cyrillic_letters(qapp, name):
    face = QRawFont(str(FONTS / name), 20)
    assert [letter for letter in LETTERS if not face.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("name", ["Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf"])
def test_every_cut_is_small_and_has_outlines_that_documents_can_embed(qapp, name):
    data = (FONTS / name).read_bytes()
    assert len(data) < 400_000
    assert data[:4] == b"\x00\x01\x00\x00"
    assert b"glyf" in data[:500]


def test_figures_in_columns_are_equally_wide(theme):
    metrics = QFontMetrics(theme.font(Role.DESK_NUMBER))
    widths = [metrics.horizontalAdvance(digit * 10) for digit in "0123456789"]
    assert max(widths) - min(widths) <= 1


def test_figures_in_sentences_are_not(theme):
    metrics = QFontMetrics(theme.font(Role.PROMPT))
    assert metrics.horizontalAdvance("1111") < metrics.horizontalAdvance("0000")


def test_a_new_look_is_announced_once(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_look(Look.DARK)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(Look.DARK)


def test_the_same_window_does_not_restyle_anything(theme, qtbot):
    theme.fit(QSize(1366, 768))
    with qtbot.assertNotEmitted(theme.changed):
        theme.fit(QSize(1367, 769))


def test_the_distance_goes_round(theme):
    assert [theme.next_distance() for _ in range(5)] == [1.5, 2.0, 0.6, 1.0, 1.5]


def test_a_language_without_translation_falls_back_to_english(qapp, theme, tmp_path):
    languages = Languages(qapp, theme, tmp_path)
    assert not languages.use("lv")
    assert languages.current == "en"
    assert theme.formats.locale.language() == QLocale.Language.English


def test_languages_go_round(qapp, theme, tmp_path):
    assert Languages(qapp, theme, tmp_path).following() == list(LANGUAGES)[1]
