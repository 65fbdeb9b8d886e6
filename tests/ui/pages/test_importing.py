"""A file is matched, tried without changing anything, and taken in; what is bad is named and saved."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fulfilment.queries import orders
from ui.application import Packhouse
from ui.screens.importing import ImportScreen


@pytest.fixture
def screen(packhouse: Packhouse, tmp_path: Path) -> ImportScreen:
    found = ImportScreen(packhouse.kit)
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
