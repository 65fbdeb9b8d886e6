"""A file is matched, tried without changing anything, and taken in; what is bad is named and saved."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from fulfilment.desk.answer import act
from fulfilment.desk.orders import release_ready
from fulfilment.orders.files.remembered import find
from fulfilment.queries import file_imports, orders
from fulfilment.queries.file_imports import FileRow
from models.journal import Operation
from models.people import Station
from ui.application import Packhouse
from ui.screens.importing import ImportScreen


@pytest.fixture
def screen(staffed: Packhouse, tmp_path: Path) -> ImportScreen:
    found = ImportScreen(staffed.kit)
    found.resize(1200, 700)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "orders.csv"
    path.write_text("Order number;SKU;Pcs\nA-1;MUG;1\nA-2;NONE;1\nA-3;MUG;two\n", encoding="utf-8")
    return path


def _open(screen: ImportScreen, qtbot: QtBot, file: Path) -> None:
    screen.open_path(file)
    qtbot.waitUntil(lambda: screen.opened is not None)


def _choose_quantity(screen: ImportScreen) -> None:
    box = screen.sheet.match.control("quantity")
    box.setCurrentIndex(box.findText("Pcs"))


def _count(packhouse: Packhouse) -> int:
    return packhouse.kit.house.database.read(orders.counts)["all"]


def test_a_missing_column_keeps_the_file_out_until_it_is_chosen(screen: ImportScreen, qtbot: QtBot, file: Path) -> None:
    _open(screen, qtbot, file)
    assert not screen.sheet.can_take
    _choose_quantity(screen)
    assert screen.sheet.can_take


def test_a_trial_changes_nothing_and_names_every_bad_row(
    screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse
) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    before = _count(packhouse)
    screen.try_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    assert screen.result is not None
    assert (screen.result.added, [row.row.line_no for row in screen.result.rejected]) == (1, [3, 4])
    assert _count(packhouse) == before


def test_good_rows_go_in_without_the_bad_ones(
    screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse
) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    before = _count(packhouse)
    screen.take_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    assert _count(packhouse) == before + 1


def test_rejected_rows_are_saved_with_cause_and_cure(
    screen: ImportScreen, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    screen.try_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    screen.save_rejects(tmp_path / "bad.csv")
    saved = (tmp_path / "bad.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(saved) == 3
    assert saved[1].startswith("A-2;NONE;1;")


def test_a_file_that_cannot_be_read_says_why(screen: ImportScreen, qtbot: QtBot, tmp_path: Path) -> None:
    screen.open_path(tmp_path / "gone.csv")
    qtbot.waitUntil(lambda: screen.outcome.title != "What would happen")
    assert "gone.csv" in screen.outcome.title


def test_columns_kept_under_a_name_are_proposed_the_next_time(
    screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse
) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    screen.sheet.keep_as.setText("my shop")
    screen.take_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    _open(screen, qtbot, file)
    qtbot.waitUntil(lambda: screen.opened is not None and screen.opened.mapping.name == "my shop")
    query = select(Operation.operator_id, Operation.station_id).where(Operation.kind == "mapping.save")
    assert packhouse.kit.house.database.read(lambda session: session.execute(query).one()) == (1, 1)


def _take(screen: ImportScreen, qtbot: QtBot, file: Path) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    screen.take_it()
    qtbot.waitUntil(lambda: screen.result is not None)


def _sign_off(session: Session) -> None:
    session.get_one(Station, 1).operator_id = None


def _keys(screen: ImportScreen) -> set[str]:
    return {hint.key for hint in screen.hints()}


def test_what_was_taken_in_is_taken_back_by_one_key(
    screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse
) -> None:
    before = _count(packhouse)
    _take(screen, qtbot, file)
    assert screen.outcome.offers_undo
    next(hint for hint in screen.hints() if hint.key == "F9").run()
    qtbot.waitUntil(lambda: screen.outcome.title == "Taken back: orders.csv (number 1)")
    assert _count(packhouse) == before
    assert "F9" not in _keys(screen)


def test_a_trial_and_a_file_that_changed_nothing_offer_no_undo(screen: ImportScreen, qtbot: QtBot, file: Path) -> None:
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    screen.try_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    assert "F9" not in _keys(screen)
    for _ in range(2):
        screen.step_back()
        _take(screen, qtbot, file)
    qtbot.waitUntil(lambda: screen.result is not None and screen.result.already_there == 1)
    assert "F9" not in _keys(screen)


def test_what_forbids_the_undo_is_said(screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse) -> None:
    _take(screen, qtbot, file)
    house = packhouse.kit.house
    house.database.write("release", partial(act, station_id=house.station_id, action=release_ready))
    before = _count(packhouse)
    screen.undo.start()
    qtbot.waitUntil(lambda: screen.outcome.title.startswith("A later step builds on it: released to the floor"))
    assert _count(packhouse) == before
    assert screen.outcome.offers_undo


def test_nobody_takes_a_file_in_unnamed(screen: ImportScreen, qtbot: QtBot, file: Path, packhouse: Packhouse) -> None:
    before = _count(packhouse)
    packhouse.kit.house.database.write("sign_off", _sign_off)
    _open(screen, qtbot, file)
    _choose_quantity(screen)
    screen.sheet.keep_as.setText("my shop")
    screen.take_it()
    qtbot.waitUntil(lambda: screen.outcome.title == "Scan your badge first")
    assert _count(packhouse) == before
    assert packhouse.kit.house.database.read(partial(find, kind="orders", name="my shop")) is None


def test_the_files_that_came_in_are_one_key_away(screen: ImportScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.open_requested) as wanted:
        next(hint for hint in screen.hints() if hint.key == "Shift+F7").run()
    assert wanted.args == ["file_imports", "", ""]


def test_a_file_that_is_stopped_is_listed_as_that(
    screen: ImportScreen, qtbot: QtBot, packhouse: Packhouse, tmp_path: Path
) -> None:
    def files() -> list[FileRow]:
        return packhouse.kit.house.database.read(lambda session: file_imports.rows(session, file_imports.ids(session)))

    path = tmp_path / "many.csv"
    path.write_text("Order number;SKU;Quantity\n" + "".join(f"A-{n};MUG;1\n" for n in range(100)), encoding="utf-8")
    _open(screen, qtbot, path)
    screen._carrier.begun.connect(screen._carrier.stop)
    screen.take_it()
    qtbot.waitUntil(lambda: screen.result is not None)
    qtbot.waitUntil(lambda: [row.state for row in files()] == ["stopped"])
    assert str(files()[0].reached) == "Stopped at line 61 of 101"
