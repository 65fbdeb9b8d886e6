import pytest

from ui.sizes import DISTANCES_M, FALLBACK_DPI, Role, View, font_px, sane_dpi, sizes_for

DESK_SCREEN = 1920 / (531.4 / 25.4)
LAPTOP = 1920 / (344.2 / 25.4)


@pytest.mark.parametrize(("arc_min", "expected"), [(16, 23), (22, 32), (40, 59)])
def test_a_24_inch_screen_at_one_metre_has_the_sizes_of_the_table(arc_min, expected):
    assert font_px(arc_min, View(1920, 1080, DESK_SCREEN, 1.0)) == pytest.approx(expected, abs=1.5)


@pytest.mark.parametrize(("arc_min", "expected"), [(16, 73), (40, 181)])
def test_a_laptop_at_two_metres_has_the_sizes_of_the_table(arc_min, expected):
    assert font_px(arc_min, View(1920, 1080, LAPTOP, 2.0)) == pytest.approx(expected, rel=0.03)


def test_the_instruction_reaches_its_size_at_one_metre():
    view = View(1920, 1080, DESK_SCREEN, 1.0)
    assert sizes_for(view).font(Role.PROMPT)[0] >= font_px(40, view)


def test_letters_never_shrink_with_distance():
    sizes = [sizes_for(View(1920, 1080, DESK_SCREEN, distance)).font(Role.LINE)[0] for distance in DISTANCES_M]
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


def test_a_small_window_limits_the_letters():
    small, large = (sizes_for(View(w, h, DESK_SCREEN, 2.0)).operator for w, h in ((1366, 768), (1920, 1080)))
    assert small == pytest.approx(large * 1366 / 1920, rel=0.03)


@pytest.mark.parametrize("nonsense", [0, 12, 3000])
def test_a_screen_that_lies_about_its_size_gets_the_usual_dots(nonsense):
    assert sane_dpi(nonsense) == FALLBACK_DPI


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_readable_size_at_the_smallest_window(role):
    assert sizes_for(View(1366, 768)).font(role)[0] >= 13
