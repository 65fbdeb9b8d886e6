"""The card says how goods want to be handled."""

from pathlib import Path

import pytest
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


def card(**more: object) -> Card:
    return Card("Lamp oil", "blue", facts=FIGURES, warning=plain("Never on its side."), **more)  # type: ignore[arg-type]


def test_chips_are_read_out(panel: CardPanel) -> None:
    panel.show_card(card(chips=CHIPS))
    assert "Fragile. This side up. Class 3: flammable liquids" in panel.accessibleName()


def test_chips_are_drawn(panel: CardPanel) -> None:
    panel.show_card(card())
    without = panel.grab().toImage()
    panel.show_card(card(chips=CHIPS))
    assert panel.grab().toImage() != without
