"""Every list page shows what the warehouse holds, and its keys do what they say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from fulfilment.bench import bench_at
from fulfilment.shipping import printing
from fulfilment.step import Kind, Text
from models.item import Item
from ui.application import Packhouse
from ui.details import DetailsPane
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.screens import walks
from ui.screens.desk import DeskScreen
from ui.screens.scan import ScanScreen
from ui.texts import spoken

Open = Callable[[str], DeskScreen]


@pytest.fixture
def page(staffed: Packhouse, qtbot: QtBot) -> Open:
    def open_page(name: str) -> DeskScreen:
        staffed.shell.open(name)
        screen = staffed.shell.screen_named(name)
        assert isinstance(screen, DeskScreen)
        qtbot.waitUntil(lambda: _model(screen).is_loaded)
        return screen

    return open_page


def _model(screen: DeskScreen) -> RecordModel:
    return screen.listing.findChild(RecordModel)


def _pane(screen: DeskScreen) -> DetailsPane:
    return screen.listing.findChild(DetailsPane)


def _strike(screen: DeskScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def _said(qtbot: QtBot, screen: DeskScreen) -> str:
    qtbot.waitUntil(lambda: screen.drawer.notice is not None)
    assert screen.drawer.notice is not None
    return str(screen.drawer.notice.text)


@pytest.mark.parametrize(
    ("name", "count"),
    [("stock", 2), ("orders", 2), ("moves", 1), ("reorder", 0), ("labels", 0), ("walks", 0), ("purchases", 0)],
)
def test_a_page_lists_what_is_there(page: Open, name: str, count: int) -> None:
    assert _model(page(name)).rowCount() == count


def test_a_correction_is_asked_for_below_the_list_and_booked(page: Open, qtbot: QtBot) -> None:
    screen = page("stock")
    qtbot.waitUntil(lambda: screen.current_id == 1)
    _strike(screen, "Shift+F6")
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    screen.drawer.control("difference").setText("-2")
    screen.drawer.submit()
    assert _said(qtbot, screen) == "MUG in A-01: −2 (Lost)"


def test_a_refusal_is_shown_with_its_cure(page: Open, qtbot: QtBot) -> None:
    screen = page("stock")
    qtbot.waitUntil(lambda: screen.current_id == 1)
    _strike(screen, "Shift+F6")
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    screen.drawer.control("difference").setText("3")
    screen.drawer.submit()
    assert _said(qtbot, screen) == "“Lost” does not explain this difference"
    assert screen.drawer.notice is not None
    assert screen.drawer.notice.kind is Kind.STOP


def test_escape_leaves_a_question_without_doing_anything(page: Open, qtbot: QtBot) -> None:
    screen = page("stock")
    qtbot.waitUntil(lambda: screen.current_id == 1)
    _strike(screen, "Shift+F5")
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    assert screen.step_back()
    assert not screen.drawer.isVisible()


def test_all_that_can_go_is_released(page: Open, qtbot: QtBot) -> None:
    screen = page("orders")
    _strike(screen, "Shift+F5")
    assert _said(qtbot, screen).startswith("Orders released: 1. Walks: 1")
    assert _model(page("walks")).rowCount() == 1


def test_several_orders_are_cancelled_after_one_question(page: Open, qtbot: QtBot) -> None:
    screen = page("orders")
    screen.listing.findChild(RecordTable).selectAll()
    _strike(screen, "Shift+F12")
    assert screen.drawer.is_asking
    screen.drawer.submit()
    assert _said(qtbot, screen) == "Order 1002 is cancelled"
    assert screen.drawer.notice is not None
    assert str(screen.drawer.notice.detail) == "2 of 2 done."


def test_what_is_low_is_computed_and_ordered(page: Open, qtbot: QtBot) -> None:
    screen = page("reorder")
    _strike(screen, "Shift+F5")
    assert _said(qtbot, screen) == "Proposals: 1 new, 0 changed, 0 no longer needed"
    qtbot.waitUntil(lambda: screen.current_id >= 0)
    screen.drawer.close_drawer()
    _strike(screen, "Shift+F4")
    assert _said(qtbot, screen).startswith("Ordered: PO-")


def test_a_scan_finds_the_row(page: Open, qtbot: QtBot) -> None:
    screen = page("stock")
    screen.take_scan("PLATE", "", "")
    qtbot.waitUntil(lambda: _model(screen).rowCount() == 1)
    qtbot.waitUntil(lambda: screen.current_id == 2)


def test_details_answer_why(page: Open, qtbot: QtBot) -> None:
    screen = page("stock")
    qtbot.waitUntil(lambda: _pane(screen).details is not None)
    details = _pane(screen).details
    assert details is not None
    assert [str(section.title) for section in details.sections] == [
        "Why 3 available?",
        "Projected, 60 days",
        "Where it lies",
        "Moves",
    ]
    rows = {str(row.label): row.value for row in details.sections[0].rows}
    assert (rows["On hand"], rows["Reserved"], rows["Available"]) == ("5", "− 2", "3")


def test_the_list_of_a_walk_is_written_as_a_pdf(
    page: Open, qtbot: QtBot, packhouse: Packhouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(walks, "open_file", shown.append)
    orders = page("orders")
    _strike(orders, "Shift+F5")
    _said(qtbot, orders)
    screen = page("walks")
    qtbot.waitUntil(lambda: screen.current_id >= 0)
    _strike(screen, "Shift+F4")
    assert _said(qtbot, screen) == "Lists written: 1"
    assert [path.read_bytes()[:5] for path in shown] == [b"%PDF-"]


def test_another_language_calls_and_sorts_goods_otherwise(page: Open, packhouse: Packhouse, qtbot: QtBot) -> None:
    def translate(session: Session) -> None:
        session.get_one(Item, 1).name_lv, session.get_one(Item, 2).name_lv = "Ziedu krūze", "Balts šķīvis"

    packhouse.kit.house.database.write("x", translate)
    screen = page("stock")
    model = _model(screen)
    model.sort_by("full_name")
    qtbot.waitUntil(lambda: _names(model) == ["Mug green", "Plate"])
    packhouse.languages.use("lv")
    qtbot.waitUntil(lambda: _names(model) == ["Balts šķīvis", "Ziedu krūze green"])
    packhouse.languages.use("en")
    qtbot.waitUntil(lambda: _names(model) == ["Mug green", "Plate"])


def test_a_page_in_the_background_speaks_the_new_language_when_it_comes_to_the_front(
    page: Open, packhouse: Packhouse, qtbot: QtBot
) -> None:
    packhouse.kit.house.database.write("x", lambda session: setattr(session.get_one(Item, 1), "name_lv", "Krūze"))
    screen = page("stock")
    qtbot.waitUntil(lambda: "Mug green" in _names(_model(screen)))
    packhouse.shell.open("labels")
    packhouse.languages.use("lv")
    packhouse.shell.open("stock")
    qtbot.waitUntil(lambda: "Krūze green" in _names(_model(screen)))


def test_a_scan_screen_calls_goods_as_the_window_speaks(staffed: Packhouse, qtbot: QtBot) -> None:
    staffed.kit.house.database.write("x", lambda session: setattr(session.get_one(Item, 1), "name_lv", "Krūze"))
    staffed.languages.use("lv")
    staffed.shell.open("move")
    screen = staffed.shell.screen_named("move")
    assert isinstance(screen, ScanScreen)
    for text in ("A-01", "MUG"):
        screen.take_scan(text, "", "")
    qtbot.waitUntil(lambda: [line.title for line in screen.step.lines] == ["Krūze"] and not screen.waiting)
    staffed.languages.use("en")
    qtbot.waitUntil(lambda: [line.title for line in screen.step.lines] == ["Mug"])


def test_what_keeps_a_label_is_said_in_the_language_of_the_window(
    page: Open, packhouse: Packhouse, qtbot: QtBot
) -> None:
    told = Text("devices", "The printer has no labels left."), Text("prints", "Look whether it came out.")

    def doubt(session: Session) -> None:
        job = printing.queue(session, bench_at(session, 1), paper="item", subject_id=1, code="MUG", printer="zebra")
        printing.doubtful(session, job.job_id, *told)

    packhouse.kit.house.database.write("x", doubt)
    screen = page("labels")
    packhouse.languages.use("lv")
    words = " ".join(map(spoken, told))
    assert all(str(sentence) not in words for sentence in told)
    qtbot.waitUntil(lambda: any(words in part.accessibleName() for part in _pane(screen).findChildren(QWidget)))


def _names(model: RecordModel) -> list[str]:
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]
