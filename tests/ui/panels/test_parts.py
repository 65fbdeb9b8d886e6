from dataclasses import replace
from datetime import date

import pytest
import sample_steps
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from fulfilment.step import Box, Card, Fact, Header, Line, Text, plain
from ui.formats import Formats
from ui.panels.card import CardPanel
from ui.panels.carton import CartonPanel
from ui.panels.header import HeaderPanel
from ui.panels.lines import LinesPanel
from ui.pictures import Pictures
from ui.sizes import Role


def shown(qtbot, panel, width=660, height=540):
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.show()
    return panel


def colours(panel):
    image = panel.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_open_lines_stand_above_done_ones(qtbot, theme):
    panel = shown(qtbot, LinesPanel(theme))
    panel.show_lines((Line("done", "", 1, 1), Line("open", "", 0, 1)), (1, 2))
    assert [line.title for line in panel._lines] == ["open", "done"]


def test_lines_that_are_too_long_take_two_rows_when_there_is_room(qtbot, theme):
    panel = shown(qtbot, LinesPanel(theme), 400, 540)
    panel.show_lines((Line("Linen towel, washed", "50×70, oat, lot L2409-11, best before 2027", 0, 1),), None)
    assert panel._needs_two_rows(350)


@pytest.mark.parametrize("count", [0, 1, 6, 60])
def test_any_number_of_lines_is_drawn(qtbot, theme, count):
    panel = shown(qtbot, LinesPanel(theme))
    panel.show_lines(sample_steps.LINES[:1] * count, (0, 1))
    assert not panel.grab().isNull()


def test_the_card_shows_its_variant_in_the_colour_of_links(qtbot, theme):
    panel = shown(qtbot, CardPanel(theme, Pictures(None)), 1078, 580)
    panel.show_card(Card("Mug", "0.3 l, green"))
    assert QColor(theme.palette.accent).name() in colours(panel)


def test_the_picture_changes_sides_for_the_left_hand(qtbot, theme):
    panel = shown(qtbot, CardPanel(theme, Pictures(None)), 1078, 580)
    panel.show_card(Card("Mug"))
    soft = QColor(theme.palette.soft).name()
    assert panel.grab().toImage().pixelColor(60, 100).name() == soft
    theme.set_mirrored(True)
    image = panel.grab().toImage()
    assert image.pixelColor(60, 100).name() != soft
    assert image.pixelColor(1078 - 60, 100).name() == soft


def test_a_carton_panel_without_a_carton_is_hidden(qtbot, theme):
    panel = shown(qtbot, CartonPanel(theme))
    panel.show_box(None)
    assert panel.isHidden()
    panel.show_box(sample_steps.BOX)
    assert not panel.isHidden()


def test_the_weight_of_the_scale_is_said(qtbot, theme):
    panel = shown(qtbot, CartonPanel(theme), 660, 200)
    panel.show_box(sample_steps.BOX)
    assert "1.240" in panel.accessibleName()


@pytest.mark.parametrize(
    "box", [Box("Carton"), Box("Carton", "x", (1, 9000, 1), 250, -5, 10, 3), Box("", "", (0, 0, 5))]
)
def test_strange_cartons_are_drawn_without_complaint(qtbot, theme, box):
    panel = shown(qtbot, CartonPanel(theme), 660, 200)
    panel.show_box(box)
    assert not panel.grab().isNull()


def title_px(theme):
    return theme.letters(Role.HEADER).width("Order 20418")


def test_the_header_keeps_its_title_whole_when_it_is_narrow(qtbot, theme):
    panel = shown(qtbot, HeaderPanel(theme), 460, 110)
    images = []
    for right in ("", "FedEx International Priority Express Freight"):
        panel.show_header(replace(sample_steps.ORDER, right=right, right_detail=""))
        images.append(panel.grab().toImage().copy(0, 0, theme.sizes.px(24) + title_px(theme), 55))
    assert images[0] == images[1]


def test_a_day_in_the_header_is_written_as_the_language_does(qtbot, theme):
    panel = shown(qtbot, HeaderPanel(theme), 660, 110)
    panel.show_header(Header(plain("Order 1"), right_detail=Text("", "{day}", {"day": date(2026, 7, 5)})))
    assert panel.words()[3] == Formats(QLocale()).day(date(2026, 7, 5))


def test_a_figure_that_is_a_sentence_is_drawn_as_its_words(qtbot, theme):
    panel, seen = shown(qtbot, CardPanel(theme, Pictures(None)), 1078, 580), []
    for value in ("2 kg", Text("pack", "{n} kg", {"n": 2})):
        panel.show_card(Card("Mug", facts=(Fact(plain("Weight"), value),)))
        seen.append((panel.accessibleName(), panel.grab().toImage().copy(500, 0, 578, 580)))
    assert seen[0] == seen[1]
    assert seen[0][0] == "Mug. Weight 2 kg"


def test_a_size_that_is_a_sentence_is_drawn_as_its_words(qtbot, theme):
    panel, seen = shown(qtbot, CartonPanel(theme), 660, 200), []
    for detail in ("9 mm", Text("pack", "{n} mm", {"n": 9})):
        panel.show_box(Box("Carton", detail))
        seen.append((panel.accessibleName(), panel.grab().toImage()))
    assert seen[0] == seen[1]
    assert seen[0][0].startswith("Carton 9 mm")


def test_a_picture_name_cannot_leave_its_folder(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(b"x")
    assert Pictures(folder).path("../secret.png") is None
    (folder / "mug.png").write_bytes(b"x")
    assert Pictures(folder).path("mug") == folder / "mug.png"


def test_a_broken_picture_becomes_a_placeholder(qtbot, theme, tmp_path):
    (tmp_path / "mug.png").write_bytes(b"no picture")
    panel = shown(qtbot, CardPanel(theme, Pictures(tmp_path)), 1078, 580)
    panel.show_card(Card("Mug", picture="mug"))
    assert QColor(theme.palette.control).name() in colours(panel)
