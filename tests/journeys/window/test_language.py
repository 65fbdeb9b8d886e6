"""The language changes in the middle of the work; the work does not."""

from collections.abc import Iterator

import pytest
from journeys.shop import RED
from journeys.window.waiting import let_work
from journeys.window.window import Window
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui.application import RESOURCES


class Loud(QTranslator):
    """Says every sentence in capitals, values too where they stand."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"¡{source}!"


@pytest.fixture
def in_hand(window: Window) -> Iterator[Window]:
    """The window after the first of three pieces; English again at the end."""
    window.shop.order("SO-1", ("RED", 3))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", shows="scan_item")
    yield window
    window.packhouse.languages.use("en")


def prompt(window: Window) -> str:
    let_work(50)
    said: str = window.screen._board.band.message.prompt  # type: ignore[attr-defined]
    return said


def test_the_step_in_front_is_said_anew_and_the_next_scan_goes_on(in_hand: Window, qapp: QApplication) -> None:
    before, loud = prompt(in_hand), Loud()
    qapp.installTranslator(loud)
    try:
        assert prompt(in_hand) == f"¡{before}!"
        in_hand.scan(RED, says="pick.item", shows="scan_item")
    finally:
        qapp.removeTranslator(loud)
    assert prompt(in_hand) == "Scan item · 1 to go"


@pytest.mark.parametrize("language", ["ru", "lv"])
def test_a_real_language_is_spoken_in_the_middle_of_a_line(in_hand: Window, language: str) -> None:
    if not (RESOURCES / "translations" / f"packhouse_{language}.qm").exists():
        pytest.skip("the translations are not compiled: make setup")
    before = prompt(in_hand)
    assert in_hand.packhouse.languages.use(language)
    assert prompt(in_hand) != before
    in_hand.scan(RED, says="pick.item", shows="scan_item")
