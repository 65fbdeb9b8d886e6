"""The pages of transfers and reasons: plan, add, follow, print, take back; switch reasons and write what they took."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from fulfilment import founding
from ui.application import Packhouse
from ui.record_model import RecordModel
from ui.screens import reasons as reasons_page
from ui.screens import transfers as transfers_page
from ui.screens.desk import DeskScreen


def page(packhouse: Packhouse, name: str) -> DeskScreen:
    packhouse.shell.open(name)
    found = packhouse.shell.screen_named(name)
    assert isinstance(found, DeskScreen)
    return found


@pytest.fixture
def screen(staffed: Packhouse) -> DeskScreen:
    database = staffed.kit.house.database
    database.write("test", partial(founding.found, name="East", code="EAST", station="east-1"))
    return page(staffed, "transfers")


@pytest.fixture
def reasons(staffed: Packhouse) -> DeskScreen:
    return page(staffed, "reasons")


def rows(screen: DeskScreen) -> list[object]:
    model = screen.listing.findChild(RecordModel)
    return [row for row in (model.row_at(number) for number in range(model.rowCount())) if row]


def strike(screen: DeskScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def said(screen: DeskScreen, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: screen.drawer.notice is not None)
    text = str(screen.drawer.notice.text)
    screen.drawer.close_drawer()
    return text


def ask(screen: DeskScreen, qtbot: QtBot, key: str, **values: str) -> str:
    strike(screen, key)
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    for control in screen.drawer._controls:
        if control.asked.name in values and not isinstance(control.widget, QComboBox):
            control.widget.setText(values[control.asked.name])
    screen.drawer.submit()
    return said(screen, qtbot)


def plan(screen: DeskScreen, qtbot: QtBot) -> None:
    assert ask(screen, qtbot, "Shift+F5", item="MUG", pieces="2") == "TF000001 is planned"
    qtbot.waitUntil(lambda: [(row.number, row.goal, row.wanted) for row in rows(screen)] == [("TF000001", "EAST", 2)])


def test_a_transfer_is_planned_and_taken_back(screen: DeskScreen, qtbot: QtBot) -> None:
    plan(screen, qtbot)
    qtbot.waitUntil(lambda: screen.current_id == 1)
    strike(screen, "F9")
    assert said(screen, qtbot) == "TF000001, taken back: transfer planned"
    qtbot.waitUntil(lambda: rows(screen) == [])


def test_an_item_is_added(screen: DeskScreen, qtbot: QtBot) -> None:
    plan(screen, qtbot)
    assert ask(screen, qtbot, "Shift+F8", item="PLATE", pieces="4") == "TF000001: 4 × PLATE are to go"
    qtbot.waitUntil(lambda: [row.wanted for row in rows(screen)] == [6])


def test_a_day_that_is_none_makes_nothing(screen: DeskScreen, qtbot: QtBot) -> None:
    assert ask(screen, qtbot, "Shift+F5", expected="soon", item="MUG", pieces="2") == "“soon” is not a day"
    assert rows(screen) == []


def test_goods_are_sent_back_to_their_supplier(screen: DeskScreen, qtbot: QtBot) -> None:
    assert "goes back to the supplier" in ask(screen, qtbot, "Shift+F6", item="MUG", pieces="1", reference="R-1")
    qtbot.waitUntil(lambda: [row.reference for row in rows(screen)] == ["R-1"])


def test_a_transfer_is_loaded_from_its_page(staffed: Packhouse, screen: DeskScreen, qtbot: QtBot) -> None:
    plan(screen, qtbot)
    strike(screen, "Shift+F4")
    qtbot.waitUntil(lambda: staffed.shell.current == "load")
    qtbot.waitUntil(lambda: staffed.shell.screen_named("load").step.state == "scan_source")


def test_its_paper_is_written(
    screen: DeskScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfers_page, "open_file", lambda path: False)
    plan(screen, qtbot)
    strike(screen, "Shift+F10")
    assert said(screen, qtbot) == "The paper is written"
    assert (tmp_path / "papers" / "transfer_note-TF000001.pdf").read_bytes().startswith(b"%PDF")


def test_without_another_warehouse_there_is_nowhere_to_go(staffed: Packhouse, qtbot: QtBot) -> None:
    alone = page(staffed, "transfers")
    strike(alone, "Shift+F5")
    assert said(alone, qtbot) == "There is no other warehouse"


def test_a_reason_is_added_and_switched_off(reasons: DeskScreen, qtbot: QtBot) -> None:
    assert ask(reasons, qtbot, "Shift+F7", name="Tasting") == "“Tasting” is reason 101 now. Print the sheet anew."
    strike(reasons, "Ctrl+3")
    qtbot.waitUntil(lambda: [row.number for row in rows(reasons)] == [101])
    qtbot.waitUntil(lambda: reasons.current_id == 101)
    strike(reasons, "Shift+F6")
    assert said(reasons, qtbot) == "“Tasting” is switched off; what was booked with it stays"


@pytest.mark.parametrize(("key", "pattern"), [("Shift+F8", "reason_sheet-*.pdf"), ("Shift+F10", "reasons-*.csv")])
def test_sheet_and_file_are_written(
    reasons: DeskScreen,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    pattern: str,
) -> None:
    monkeypatch.setattr(reasons_page, "open_file", lambda path: False)
    strike(reasons, key)
    assert said(reasons, qtbot) == "The file is written"
    (path,) = (tmp_path / "papers").glob(pattern)
    assert path.stat().st_size > 0


def test_the_stock_is_corrected_for_any_reason(staffed: Packhouse, qtbot: QtBot) -> None:
    stock = page(staffed, "stock")
    qtbot.waitUntil(lambda: stock.current_id > 0)
    strike(stock, "Shift+F6")
    qtbot.waitUntil(lambda: stock.drawer.is_asking)
    box = stock.drawer.control("reason")
    assert isinstance(box, QComboBox)
    words = [box.itemText(number) for number in range(box.count())]
    assert "10  Lost" in words
    assert "12  Missing at the pick" not in words
    stock.drawer.control("difference").setText("-1")
    box.setCurrentIndex(words.index("10  Lost"))
    stock.drawer.submit()
    assert said(stock, qtbot) == "MUG in A-01: −1 (Lost)"


def test_a_reason_is_found_by_its_name_in_the_language_of_the_window(staffed: Packhouse, qtbot: QtBot) -> None:
    staffed.languages.use("ru")
    reasons = page(staffed, "reasons")
    strike(reasons, "Ctrl+2")
    qtbot.waitUntil(lambda: len(rows(reasons)) > 40)
    reasons.listing.show_search("краж")
    qtbot.waitUntil(lambda: [row.number for row in rows(reasons)] == [11])
