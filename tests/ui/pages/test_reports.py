"""The reports show the figures of the books."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from fulfilment.queries.figures import RefusedRow
from ui import scan_screens
from ui.application import Packhouse
from ui.screens.reports import ReportScreen, refused_scans
from ui.texts import spoken


def test_the_day_the_value_and_the_mistakes_are_shown(packhouse: Packhouse, qtbot: QtBot) -> None:
    screen = ReportScreen(packhouse.kit)
    screen.enter()
    qtbot.waitUntil(lambda: screen.facts is not None)
    titles = [pane.details.title for pane in screen._panes if pane.details is not None]
    assert titles == ["Day sheet", "Stock value", "Refused scans"]
    assert screen.facts is not None
    assert (screen.facts.day.received, screen.facts.refused) == (5, [])


def test_mistakes_are_told_in_words_with_the_screen_where_they_happened(packhouse: Packhouse) -> None:
    at = datetime(2026, 7, 1, 9, tzinfo=UTC)
    rows = [RefusedRow("pack", "pack.wrong_item", 3, at), RefusedRow("receive", "scan.unknown", 1, at)]
    details = refused_scans(rows, packhouse.theme.formats, scan_screens.TITLES)
    said = [(spoken(row.label), spoken(row.note).split("  ·  ")[0]) for row in details.sections[0].rows]
    assert said == [("Wrong item", "Pack"), ("Unknown code", "Receive")]
