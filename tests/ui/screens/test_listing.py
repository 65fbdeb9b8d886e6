import dataclasses

import pytest
import sample_stock
from PySide6.QtCore import Qt

from fulfilment.step import plain
from ui.columns import EmptyState, ListAction
from ui.pictures import Pictures
from ui.screens.listing import ListScreen


class Desk:
    def __init__(self, qtbot, theme, operations):
        self.qtbot, self.theme, self.operations = qtbot, theme, operations

    def open(self, **changes):
        spec = dataclasses.replace(sample_stock.SPEC, **changes)
        screen = ListScreen(self.theme, self.operations, spec, pictures=Pictures(None))
        self.qtbot.addWidget(screen)
        screen.resize(1812, 946)
        screen.show()
        with self.qtbot.waitSignal(screen._model.counted):
            screen.enter()
        return screen

    def search(self, screen, text):
        with self.qtbot.waitSignal(screen._model.counted):
            screen._head.search.setText(text)


@pytest.fixture
def desk(qtbot, theme, operations):
    return Desk(qtbot, theme, operations)


def test_the_list_is_read_when_the_screen_opens(desk):
    assert desk.open()._model.rowCount() == len(sample_stock.ROWS)


def test_typing_searches(desk):
    screen = desk.open()
    desk.search(screen, "forest")
    assert screen._model.rowCount() == 6


def test_the_first_record_is_explained_at_once(desk):
    screen = desk.open()
    desk.qtbot.waitUntil(lambda: screen._details.details is not None)
    assert screen._details.details.sections[0].rows[-1].value == "136"


def test_choosing_a_row_shows_its_details(desk):
    screen = desk.open()
    screen._pages.table.selectRow(3)
    desk.qtbot.waitUntil(lambda: screen._details.details and screen._details.details.title.startswith("Plate"))
    assert screen.current_id == 4


def test_chips_carry_their_counts(desk):
    screen = desk.open()
    desk.qtbot.waitUntil(lambda: screen._head.chips[0].accessibleName() == "All 4,070")
    assert [chip.accessibleName() for chip in screen._head.chips][1] == "Below minimum 38"


def test_a_view_is_chosen_by_its_number(desk):
    asked = []

    def ids(session, filter, sort):
        asked.append(filter.view)
        return []

    screen = desk.open(ids=ids)
    with desk.qtbot.waitSignal(screen._model.counted):
        next(hint for hint in screen.hints() if hint.key == "Ctrl+3").run()
    assert asked == ["all", "expiring"]


def test_a_click_on_a_head_sorts_and_another_one_turns_the_order(desk):
    screen = desk.open()
    for expected in ([0, 5], [5, 0]):
        with desk.qtbot.waitSignal(screen._model.counted):
            screen._pages.table.horizontalHeader().sectionClicked.emit(3)
        ids = [screen._model.id_at(row) for row in range(screen._model.rowCount())]
        figures = [sample_stock.ROWS[i].on_hand for i in ids]
        assert figures == sorted(figures, reverse=expected[0] > expected[1])


def test_an_empty_search_says_what_was_searched_and_offers_to_clear_it(desk):
    screen = desk.open()
    desk.search(screen, "no such thing")
    assert screen._pages.currentWidget() is screen._pages.empty
    assert "no such thing" in screen._pages.empty._words.said()
    with desk.qtbot.waitSignal(screen._model.counted):
        screen._pages.empty._button.click()
    assert screen._pages.currentWidget() is screen._pages.table


def test_an_empty_list_says_what_to_do_and_does_it(desk):
    done = []
    empty = EmptyState(plain("Nothing is in stock yet."), "stock", plain("Import items"), lambda: done.append("import"))
    screen = desk.open(ids=lambda session, **asked: [], empty=empty)
    assert screen._pages.empty._words.said() == "Nothing is in stock yet."
    screen._pages.empty._button.click()
    assert done == ["import"]


def test_a_scan_searches_and_puts_the_cursor_on_what_it_found(desk):
    screen = desk.open()
    with desk.qtbot.waitSignal(screen._model.counted):
        screen.take_scan("PLT-FOR-21", "", "")
    assert screen.current_id == 4


def test_the_same_scan_again_keeps_the_list(desk):
    screen = desk.open()
    for _ in range(2):
        with desk.qtbot.waitSignal(screen._model.counted):
            screen.take_scan("PLT-FOR-21", "", "")
    assert screen._head.search.text() == "PLT-FOR-21"


def test_actions_get_the_selected_records(desk):
    done = []
    screen = desk.open(actions=(ListAction("Shift+F4", plain("Move"), done.append),))
    screen._pages.table.selectRow(2)
    next(hint for hint in screen.hints() if hint.key == "Shift+F4").run()
    assert done == [(3,)]


def test_a_change_elsewhere_reads_the_list_again(desk):
    screen = desk.open()
    with desk.qtbot.waitSignal(screen._model.counted):
        desk.operations.changed.emit(frozenset({"stock"}))


def test_a_change_of_something_else_does_not(desk):
    screen = desk.open()
    with desk.qtbot.assertNotEmitted(screen._model.counted, wait=30):
        desk.operations.changed.emit(frozenset({"labels"}))


def test_a_hidden_list_is_read_when_it_comes_back(desk):
    screen = desk.open()
    screen.hide()
    with desk.qtbot.assertNotEmitted(screen._model.counted, wait=30):
        desk.operations.changed.emit(frozenset({"stock"}))
    screen.show()
    with desk.qtbot.waitSignal(screen._model.counted):
        screen.enter()


def test_find_opens_the_search_and_escape_clears_it(desk):
    screen = desk.open()
    desk.search(screen, "forest")
    screen.hints()[0].run()
    assert screen._head.search.selectedText() == "forest"
    assert screen.step_back()
    assert screen._head.search.text() == ""
    assert not screen.step_back()


def test_details_change_sides_for_the_left_hand(desk):
    screen = desk.open()
    assert screen._details.x() > screen._sheet.x()
    desk.theme.set_mirrored(True)
    screen.layout().activate()
    assert screen._details.x() < screen._sheet.x()


def test_every_control_has_a_name_for_screen_readers(desk):
    screen = desk.open()
    named = [screen._head.search, screen._pages.table, *screen._head.chips]
    assert all(widget.accessibleName() for widget in named)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End])
def test_the_table_is_used_by_keys(desk, key):
    screen = desk.open()
    desk.qtbot.keyClick(screen._pages.table, key)
    assert screen.current_id != 1


def test_a_chip_is_chosen_by_the_keyboard(desk):
    screen = desk.open()
    with desk.qtbot.waitSignal(screen._head.chips[1].chosen) as chosen:
        desk.qtbot.keyClick(screen._head.chips[1], Qt.Key.Key_Space)
    assert chosen.args == ["below"]
