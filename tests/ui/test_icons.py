from pathlib import Path

import pytest

from ui.icons import Icons

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
WANTED = [
    "home",
    "orders",
    "pick",
    "pack",
    "receive",
    "stock",
    "reorder",
    "labels",
    "devices",
    "reports",
    "settings",
    "scanner",
    "printer",
    "scale",
    "database",
    "arrow",
    "check",
    "cross",
    "warning",
    "search",
    "undo",
]


def test_every_wanted_icon_is_there():
    assert set(WANTED) <= set(Icons(FOLDER).names())


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_line_drawings_of_one_weight_on_one_grid(name):
    source = (FOLDER / f"{name}.svg").read_text()
    assert 'viewBox="0 0 24 24"' in source
    assert source.count("stroke-width") == 1
    assert 'stroke-width="2"' in source
    assert 'stroke="currentColor"' in source


@pytest.mark.parametrize("name", NAMES)
def test_icons_take_the_colour_they_are_asked_for(qapp, name):
    image = Icons(FOLDER).pixmap(name, "#8B0000", 48).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    painted = [colour for colour in pixels if colour.alpha() > 250]
    assert painted
    assert all(abs(colour.red() - 0x8B) <= 2 and colour.green() == colour.blue() == 0 for colour in painted)


def test_an_icon_is_drawn_once_for_one_colour_and_size(qapp):
    icons = Icons(FOLDER)
    assert icons.pixmap("pack", "#000000", 24) is icons.pixmap("pack", "#000000", 24)
