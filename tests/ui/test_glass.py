"""A screen is as wide as a person measured, else as it says, else as screens usually are."""

import pytest

from ui.glass import CARD_MM, Glass
from ui.sizes import FALLBACK_DPI

LIAR = Glass("Maker M24 77", width_px=1920, said_mm=160)


def test_a_width_that_was_measured_is_believed_rather_than_the_screen():
    assert Glass("Maker M24", 1920, 300).dpi({"Maker M24": 531.4}) == pytest.approx(91.8, abs=0.05)


def test_a_hall_screen_that_was_measured_may_be_coarser_than_screens_usually_are():
    assert Glass("Wall", 1920, 0).dpi({"Wall": 1100}) == pytest.approx(44.3, abs=0.05)


def test_what_was_measured_of_one_screen_says_nothing_of_another():
    assert Glass("Left", 1920, 531.4).dpi({"Right": 300}) == pytest.approx(91.8, abs=0.05)


@pytest.mark.parametrize("said_mm", [0, 16, 2_000])
def test_a_screen_that_cannot_be_right_has_the_usual_dots(said_mm):
    assert Glass("Odd", 1920, said_mm).dpi({}) == FALLBACK_DPI


def test_the_card_on_the_glass_gives_the_width_of_the_screen():
    card_px = CARD_MM[0] / 25.4 * 91.8
    assert LIAR.width_mm(card_px) == pytest.approx(531.2, abs=0.1)
    assert LIAR.dpi({LIAR.name: LIAR.width_mm(card_px)}) == pytest.approx(91.8, abs=0.02)
