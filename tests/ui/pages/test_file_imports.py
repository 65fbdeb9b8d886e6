"""The list of imported files says what came of each, and takes a whole one back."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fulfilment.bench import bench_at
from fulfilment.orders.files.importing import Import
from fulfilment.orders.files.mapping import propose
from fulfilment.orders.files.table import open_table
from fulfilment.queries import orders, stock
from ui.application import Packhouse
from ui.details import DetailsPane
from ui.record_model import RecordModel
from ui.screens.file_imports import FileImportsScreen

FILES = {"items": "SKU;Name\nJAR;Jar\nCUP;Cup\nBAD\n", "orders": "Order number;SKU;Quantity\nA-1;JAR;1\nA-2;MUG;1\n"}


def _import(packhouse: Packhouse, folder: Path, kind: str) -> None:
    house, path = packhouse.kit.house, folder / f"{kind}.csv"
    path.write_text(FILES[kind], encoding="utf-8")
    table = open_table(path)
    work = Import(table, propose(kind, table.headers), chunk_rows=1)
    bench = house.database.read(partial(bench_at, station_id=house.station_id))
    for chunk in work.chunks():
        house.database.write("import", partial(work.apply_chunk, bench=bench, chunk=chunk), actor=bench.actor)


@pytest.fixture
def screen(staffed: Packhouse, qtbot: QtBot, tmp_path: Path) -> FileImportsScreen:
    for kind in FILES:
        _import(staffed, tmp_path, kind)
    staffed.shell.open("file_imports")
    found = staffed.shell.screen_named("file_imports")
    assert isinstance(found, FileImportsScreen)
    qtbot.waitUntil(lambda: found.current_id == 2)
    return found


def _undo(screen: FileImportsScreen, qtbot: QtBot, number: int) -> None:
    screen.ask_undo((number,))
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    screen.drawer.submit()


def _said(screen: FileImportsScreen, qtbot: QtBot) -> str:
    def is_over() -> bool:
        return screen.drawer.notice is not None and not screen.drawer.notice.id.startswith("files.undoing")

    qtbot.waitUntil(is_over)
    assert screen.drawer.notice is not None
    return str(screen.drawer.notice.text)


def _states(screen: FileImportsScreen) -> list[str]:
    model = screen.listing.findChild(RecordModel)
    return [str(row.words) for row in (model.row_at(place) for place in range(model.rowCount())) if row is not None]


def test_the_newest_file_stands_on_top_with_its_figures(screen: FileImportsScreen, qtbot: QtBot) -> None:
    pane = screen.listing.findChild(DetailsPane)
    qtbot.waitUntil(lambda: pane.details is not None)
    assert (pane.details.title, pane.details.note) == ("orders.csv", "Number 2")
    figures = {str(row.label): row.value for section in pane.details.sections for row in section.rows}
    assert (figures["New"], figures["Rows rejected"], figures["Who"]) == ("2", "0", "Lead")


def test_a_file_is_taken_back_after_one_question(screen: FileImportsScreen, qtbot: QtBot, packhouse: Packhouse) -> None:
    before = packhouse.kit.house.database.read(orders.counts)["all"]
    _undo(screen, qtbot, 2)
    assert _said(screen, qtbot) == "Taken back: orders.csv (number 2)"
    assert packhouse.kit.house.database.read(orders.counts)["all"] == before - 2
    qtbot.waitUntil(lambda: _states(screen) == ["taken back", "taken in"])


def test_leaving_the_question_takes_nothing_back(screen: FileImportsScreen, qtbot: QtBot) -> None:
    screen.ask_undo((2,))
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    assert screen.step_back()
    assert not screen._carrier.is_running
    assert _states(screen) == ["taken in", "taken in"]


def test_a_file_on_which_another_builds_names_it(screen: FileImportsScreen, qtbot: QtBot) -> None:
    _undo(screen, qtbot, 1)
    assert _said(screen, qtbot) == "A later file builds on it: orders.csv, number 2"
    assert _states(screen) == ["taken in", "taken in"]


def test_what_is_taken_back_already_is_said(screen: FileImportsScreen, qtbot: QtBot) -> None:
    _undo(screen, qtbot, 2)
    _said(screen, qtbot)
    screen.drawer.close_drawer()
    _undo(screen, qtbot, 2)
    assert _said(screen, qtbot) == "Nothing of orders.csv (number 2) is in the books"


def test_a_stopped_undo_goes_on_later(screen: FileImportsScreen, qtbot: QtBot, packhouse: Packhouse) -> None:
    carrier = screen._carrier
    carrier.advanced.connect(lambda share: carrier.stop() if not carrier.is_checking and share > 0.5 else None)
    _undo(screen, qtbot, 2)
    assert _said(screen, qtbot) == "Taken back in part: 1 of 2 portions"
    qtbot.waitUntil(lambda: _states(screen)[0] == "taken back in part")
    carrier.advanced.disconnect()
    screen.drawer.close_drawer()
    _undo(screen, qtbot, 2)
    assert _said(screen, qtbot) == "Taken back: orders.csv (number 2)"


def test_escape_stops_before_anything_is_taken_back(screen: FileImportsScreen, qtbot: QtBot) -> None:
    _undo(screen, qtbot, 2)
    assert screen.step_back()
    assert _said(screen, qtbot) == "Stopped; nothing was changed"
    assert _states(screen) == ["taken in", "taken in"]


def test_nobody_takes_a_file_back_unnamed(screen: FileImportsScreen, qtbot: QtBot, packhouse: Packhouse) -> None:
    packhouse.shell.lock_requested.emit()
    qtbot.waitUntil(lambda: packhouse.shell.top._operator.said() != "Lead")
    _undo(screen, qtbot, 2)
    assert _said(screen, qtbot) == "Scan your badge first"
    assert _states(screen) == ["taken in", "taken in"]


def test_items_of_a_file_that_was_taken_back_leave_the_stock_list(
    screen: FileImportsScreen, qtbot: QtBot, packhouse: Packhouse
) -> None:
    database = packhouse.kit.house.database
    for number in (2, 1):
        _undo(screen, qtbot, number)
        _said(screen, qtbot)
        screen.drawer.close_drawer()
    found = database.read(lambda session: stock.rows(session, stock.ids(session)))
    assert [row.sku for row in found] == ["MUG", "PLATE"]
    assert database.read(stock.counts)["all"] == 2
