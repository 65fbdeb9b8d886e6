"""Whoever opens a new warehouse is given its first badge and is not locked out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fulfilment.step import plain
from ui import wall_papers
from ui.application import Packhouse


@pytest.fixture
def opened(packhouse: Packhouse) -> Packhouse:
    packhouse.open(None)
    return packhouse


def _buttons(packhouse: Packhouse) -> dict[str, QPushButton]:
    return {each.text(): each for each in packhouse.shell._banner.findChildren(QPushButton)}


def _told(packhouse: Packhouse) -> str:
    banner = packhouse.shell._banner
    return "" if banner.isHidden() else banner.accessibleName()


def test_the_badge_stands_above_all_screens_and_signs_on(opened: Packhouse, qtbot: QtBot) -> None:
    assert opened.kit.house.first_badge in _told(opened)
    _buttons(opened)["Sign on"].click()
    qtbot.waitUntil(lambda: opened.shell.top._operator.said() == "Lead")


def test_it_goes_when_somebody_is_signed_on_and_has_it_on_paper(
    opened: Packhouse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path | None] = []
    monkeypatch.setattr(wall_papers, "open_file", shown.append)
    _buttons(opened)["Print the badge"].click()
    qtbot.waitUntil(lambda: shown != [])
    assert shown[0] is not None
    assert shown[0].read_bytes().startswith(b"%PDF")
    assert _told(opened) != ""
    opened.hub.heard_text(opened.kit.house.first_badge)
    qtbot.waitUntil(lambda: _told(opened) == "")


def test_another_banner_is_not_covered_by_it(packhouse: Packhouse) -> None:
    packhouse.open(plain("This is something else."))
    assert _told(packhouse) == "This is something else."


def test_it_speaks_the_language_of_the_window(opened: Packhouse, qtbot: QtBot) -> None:
    opened.languages.use("lv")
    qtbot.waitUntil(lambda: "Pieteikties" in _buttons(opened))
