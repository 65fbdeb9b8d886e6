import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.label import TextBox
from devices.typesetting import clean, fit, width_em, wrap

LONG = "Brīvības gatve 214, Vidzemes priekšpilsēta, Rīga, LV-1039, Latvija, otrais stāvs"


def test_text_that_fits_keeps_its_size(fonts):
    setting = fit(TextBox(0, 0, 80, 10, "Packhouse", 5), fonts)
    assert setting.size_mm == 5
    assert setting.lines == ("Packhouse",)


def test_text_shrinks_before_it_is_cut(fonts):
    setting = fit(TextBox(0, 0, 40, 6, "Brīvības gatve 214, Rīga", 4), fonts)
    assert setting.size_mm < 4
    assert setting.lines == ("Brīvības gatve 214, Rīga",)


def test_text_that_never_fits_ends_in_an_ellipsis(fonts):
    setting = fit(TextBox(0, 0, 40, 6, LONG, 4), fonts)
    assert setting.lines[0].startswith("Brīvības")
    assert setting.lines[0].endswith("…")


def test_line_breaks_of_an_address_are_kept(fonts):
    assert fit(TextBox(0, 0, 80, 30, "Anna\nRīga\nLV-1010", 4, lines=4), fonts).lines == ("Anna", "Rīga", "LV-1010")


def test_no_more_lines_than_allowed(fonts):
    assert len(fit(TextBox(0, 0, 30, 50, LONG, 5, lines=2), fonts).lines) == 2


def test_a_word_wider_than_the_line_is_broken(fonts):
    lines = wrap(fonts.regular, "W" * 40, 10)
    assert "".join(lines) == "W" * 40
    assert len(lines) > 1


@given(text=st.text(max_size=200), width_mm=st.floats(8, 100), lines=st.integers(1, 4))
def test_no_line_is_wider_than_its_box(fonts, text, width_mm, lines):
    box = TextBox(0, 0, width_mm, 20, text, 4, lines=lines)
    setting = fit(box, fonts)
    assert len(setting.lines) <= lines
    for line in setting.lines:
        assert width_em(fonts.regular, line) * setting.size_mm <= width_mm + 0.001


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), max_size=12))
def test_wrapping_loses_no_word(fonts, words):
    assert " ".join(wrap(fonts.regular, clean(" ".join(words)), 20)).split() == clean(" ".join(words)).split()


@pytest.mark.parametrize(
    ("dirty", "whole"), [("a\tb", "a b"), ("a\u202eb", "ab"), ("e\u0301", "é"), ("a\r\nb", "a\nb")]
)
def test_what_cannot_be_drawn_is_folded(dirty, whole):
    assert clean(dirty) == whole


def test_half_a_surrogate_pair_is_shown_as_a_mark():
    assert clean("\ud800") == "\ufffd"
