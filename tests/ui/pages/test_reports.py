"""The reports show the figures of the books."""

from pytestqt.qtbot import QtBot

from ui.application import Packhouse
from ui.screens.reports import ReportScreen


def test_the_day_the_value_and_the_mistakes_are_shown(packhouse: Packhouse, qtbot: QtBot) -> None:
    screen = ReportScreen(packhouse.kit)
    screen.enter()
    qtbot.waitUntil(lambda: screen.facts is not None)
    titles = [pane.details.title for pane in screen._panes if pane.details is not None]
    assert titles == ["Day sheet", "Stock value", "Refused scans"]
    assert screen.facts is not None
    assert (screen.facts.day.received, screen.facts.refused) == (5, [])
