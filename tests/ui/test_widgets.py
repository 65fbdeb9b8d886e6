import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from ui.sizes import Role
from ui.widgets import cut_to, fit_font


@pytest.mark.parametrize("width", [180 + step / 4 for step in range(200)])
def test_what_fits_at_a_smaller_size_is_never_cut(theme, width):
    text, box = "TWL-FOR-70140-BLU", QRectF(0, 0, width, 60)
    font = fit_font(text, theme.font(Role.FACT), box, lines=1, least_px=8)
    assert cut_to(text, QFontMetrics(font), int(width)) == text


def test_what_is_too_wide_ends_with_an_ellipsis(theme):
    metrics = QFontMetrics(theme.font(Role.FACT))
    cut = cut_to("TWL-FOR-70140-BLU", metrics, 60)
    assert cut.endswith("…")
    assert metrics.horizontalAdvance(cut) <= 60
