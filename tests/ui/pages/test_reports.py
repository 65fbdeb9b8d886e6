"""The reports show the figures of the books."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fulfilment.queries.figures import RefusedRow
from fulfilment.stock.valuing import Method
from ui import scan_screens
from ui.application import Packhouse
from ui.screens.reports import ReportScreen, refused_scans
from ui.texts import spoken


def test_the_day_the_value_and_the_mistakes_are_shown(packhouse: Packhouse, qtbot: QtBot) -> None:
    screen = ReportScreen(packhouse.kit)
    screen.enter()
    qtbot.waitUntil(lambda: screen.facts is not None and screen.worth is not None)
    titles = [pane.details.title for pane in screen._panes if pane.details is not None]
    assert titles == ["Day sheet", "Stock value", "Refused scans"]
    assert screen.facts is not None
    assert (screen.facts.day.received, screen.facts.refused) == (5, [])


def test_another_day_and_way_are_asked_for_in_the_drawer(packhouse: Packhouse, qtbot: QtBot) -> None:
    screen = ReportScreen(packhouse.kit)
    screen.ask_day()
    day, way = screen.drawer.control("day"), screen.drawer.control("method")
    assert isinstance(day, QLineEdit)
    assert isinstance(way, QComboBox)
    day.setText("2020-02-29")
    way.setCurrentIndex(1)
    screen.drawer.submit()
    qtbot.waitUntil(lambda: screen.facts is not None and screen.worth is not None)
    assert screen.facts is not None
    assert screen.worth is not None
    assert (screen.facts.day.day, screen.worth.pieces, screen.worth.method) == (date(2020, 2, 29), 0, Method.AVERAGE)
    assert screen.step_back()
    qtbot.waitUntil(lambda: screen.worth is not None and screen.worth.pieces > 0)


def test_what_is_no_day_is_refused_with_a_sentence(packhouse: Packhouse) -> None:
    screen = ReportScreen(packhouse.kit)
    screen.ask_day()
    day = screen.drawer.control("day")
    assert isinstance(day, QLineEdit)
    day.setText("31.02.2026")
    screen.drawer.submit()
    assert screen.drawer.notice is not None
    assert screen.drawer.notice.id == "reports.no_day"


def test_mistakes_are_told_in_words_with_the_screen_where_they_happened(packhouse: Packhouse) -> None:
    at = datetime(2026, 7, 1, 9, tzinfo=UTC)
    rows = [RefusedRow("pack", "pack.wrong_item", 3, at), RefusedRow("receive", "scan.unknown", 1, at)]
    details = refused_scans(rows, packhouse.theme.formats, scan_screens.TITLES)
    said = [(spoken(row.label), spoken(row.note).split("  ·  ")[0]) for row in details.sections[0].rows]
    assert said == [("Wrong item", "Pack"), ("Unknown code", "Receive")]


def test_the_stock_and_its_value_are_saved_as_a_file(
    packhouse: Packhouse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.screens.reports.open_file", shown.append)
    screen = ReportScreen(packhouse.kit)
    screen.save()
    qtbot.waitUntil(lambda: bool(shown))
    sheet = load_workbook(shown[0]).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]][:3] == ["sku", "name", "on_hand"]
    assert [cell.value for cell in sheet[2]][:3] == ["MUG", "Mug green", 5]
