"""The card says how goods want to be handled."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fulfilment.handling import FRAGILE, UPRIGHT, hazard
from fulfilment.step import Card, Fact, plain
from ui.panels.card import CardPanel
from ui.pictures import Pictures
from ui.theme import Theme

PICTURES = Path(__file__).resolve().parents[3] / "resources" / "pictures"
FIGURES = tuple(Fact(plain(word), word) for word in ("Quantity", "From", "SKU", "Into"))
CHIPS = (FRAGILE, UPRIGHT, hazard("3"))


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> CardPanel:
    made = CardPanel(theme, Pictures(PICTURES))
    qtbot.addWidget(made)
    made.resize(1080, 560)
    made.show()
    return made


def test_chips_are_read_out(panel: CardPanel) -> None:
    panel.show_card(Card("Lamp oil", "blue", facts=FIGURES, chips=CHIPS))
    assert "Fragile. This side up. Class 3: flammable liquids" in panel.accessibleName()


def test_chips_are_drawn_on_the_ground_of_caution(panel: CardPanel) -> None:
    def has_caution() -> bool:
        image, ground = panel.grab().toImage(), QColor(panel.theme.palette.caution.ground).name()
        places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
        return any(image.pixelColor(x, y).name() == ground for x, y in places)

    panel.show_card(Card("Lamp oil", "blue", facts=FIGURES))
    assert not has_caution()
    panel.show_card(Card("Lamp oil", "blue", facts=FIGURES, chips=CHIPS))
    assert has_caution()
