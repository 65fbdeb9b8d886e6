import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui.letters import CENTRE, LEFT, RIGHT
from ui.sizes import Role

CODE = "TWL-FOR-70140-BLU"
WHITE = 0xFFFFFFFF


@pytest.mark.parametrize("width", [180 + step / 4 for step in range(200)])
def test_what_fits_at_a_smaller_size_is_never_cut(theme, width):
    letters = theme.letters(Role.FACT).fitted(CODE, QRectF(0, 0, width, 60), lines=1, least_px=8)
    assert letters.cut(CODE, int(width)) == CODE


def test_what_is_too_wide_ends_with_an_ellipsis(theme):
    letters = theme.letters(Role.FACT)
    cut = letters.cut(CODE, 60)
    assert cut.endswith("…")
    assert letters.width(cut) <= 60


def test_names_that_differ_at_their_ends_can_be_told_apart_when_they_are_cut(theme):
    letters = theme.letters(Role.FACT)
    white, grey = (letters.cut(f"BED-MIS-150200-{end}", 240, in_middle=True) for end in ("WHT", "GRY"))
    assert (white[:3], white[-3:], grey[-3:]) == ("BED", "WHT", "GRY")
    assert max(letters.width(white), letters.width(grey)) <= 240


def test_a_text_that_has_room_keeps_its_size(theme):
    letters = theme.letters(Role.FACT)
    assert letters.fitted("A1", QRectF(0, 0, 900, 200), lines=1, least_px=8) is letters


def test_no_fitted_text_needs_more_lines_than_it_may_have(theme):
    text, box = "Čiekurkalna pirmā līnija pie stacijas, trešais stāvs", QRectF(0, 0, 260, 120)
    letters = theme.letters(Role.NAME).fitted(text, box, lines=2, least_px=8)
    assert letters.size_px < theme.letters(Role.NAME).size_px
    assert letters.height_of(text, box.width()) <= min(box.height() + 1, 2 * letters.spacing + 1)


@pytest.mark.parametrize(("align", "edge"), [(LEFT, 0), (RIGHT, 2), (CENTRE, 1)])
def test_a_line_stands_on_the_side_that_was_asked_for(theme, align, edge):
    letters, box = theme.letters(Role.LINE), QRectF(40, 20, 400, 60)
    ink, taken = _ink(letters, box, "A1", align)
    spare = box.width() - taken
    assert ink.left() == pytest.approx(box.left() + spare * edge / 2, abs=4)
    assert ink.center().y() == pytest.approx(box.center().y(), abs=4)


def test_a_line_stays_in_its_box_and_says_what_it_took(theme):
    box = QRectF(40, 20, 90, 60)
    ink, taken = _ink(theme.letters(Role.LINE), box, CODE, LEFT)
    assert ink.right() <= box.right() + 1
    assert 45 < taken <= 90


def test_many_texts_are_forgotten_rather_than_kept_for_ever(theme):
    letters = theme.letters_of(17, 400)
    for number in range(2_500):
        letters.width(f"text {number}")
    assert len(letters._widths) <= 1_000


def _ink(letters, box, text, align):
    image = QImage(500, 100, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    taken = letters.draw(painter, box, text, "#000000", align)
    painter.end()
    dark = [(x, y) for x in range(500) for y in range(100) if image.pixel(x, y) != WHITE]
    columns, rows = [x for x, _ in dark], [y for _, y in dark]
    return QRectF(min(columns), min(rows), max(columns) - min(columns), max(rows) - min(rows)), taken
