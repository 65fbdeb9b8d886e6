import time
from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from fulfilment.step import plain
from ui.columns import CellKind, Column, ListFilter, ListSort
from ui.operations import Operations
from ui.record_ids import HEAD
from ui.record_model import AHEAD, KEPT_ROWS, LARGEST_FETCH, RecordModel
from ui.record_table import LARGEST_SELECTION, RecordTable

COLUMNS = (Column("name", plain("Name"), 200, stretches=True), Column("count", plain("Count"), 100, CellKind.NUMBER))
MANY = 500_000


@dataclass(frozen=True)
class Item:
    id: int
    name: str
    count: int


class Store:
    """Answers like a query and remembers what it was asked."""

    def __init__(self, size):
        self.numbers = range(1, size + 1)
        self.asked = []
        self.version = 0
        self.missing = set()

    def ids(self, session, filter, sort):
        return self.numbers

    def rows(self, session, ids):
        self.asked.append(tuple(ids))
        return [Item(i, f"item {i} v{self.version}", i) for i in ids if i not in self.missing]


class Later:
    """Operations that answer when the test says so, to look at what is seen meanwhile."""

    def __init__(self):
        self.reads = {}
        self.questions = []

    def read(self, slot, job, done, failed=None):
        self.questions.append(slot)
        self.reads[slot] = (job, done)

    def answer(self, slot):
        job, done = self.reads.pop(slot)
        done(job(None))


def model_over(store, operations):
    return RecordModel(operations, "items", COLUMNS, ids=store.ids, rows=store.rows)


def opened(store):
    later = Later()
    model = model_over(store, later)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    return model, later


class Books:
    """Answers with as many ids as are asked for."""

    def __init__(self, size):
        self.numbers = tuple(range(1, size + 1))

    def ids(self, session, filter, sort):
        return self.numbers[: filter.most]

    def rows(self, session, ids):
        return []


def test_the_first_ids_are_shown_before_the_rest_is_known(qtbot):
    later = Later()
    model = model_over(Books(1_000), later)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    assert (model.rowCount(), model.is_whole) == (HEAD, False)
    qtbot.waitUntil(lambda: "items ids" in later.reads)
    later.answer("items ids")
    assert (model.rowCount(), model.is_whole) == (1_000, True)


def test_the_rest_comes_below_without_a_jump(qtbot):
    later = Later()
    model = model_over(Books(1_000), later)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        qtbot.waitUntil(lambda: "items ids" in later.reads)
        later.answer("items ids")


def test_a_short_list_is_asked_for_once():
    later = Later()
    model = model_over(Books(HEAD - 1), later)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    assert (model.rowCount(), model.is_whole, later.reads) == (HEAD - 1, True, {})


def test_a_list_that_is_read_again_never_shrinks_meanwhile(qtbot):
    later = Later()
    model = model_over(Books(1_000), later)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    qtbot.waitUntil(lambda: "items ids" in later.reads)
    later.answer("items ids")
    model.refresh()
    later.answer("items ids")
    assert (model.rowCount(), model.is_whole) == (1_000, True)


def test_while_somebody_types_only_the_first_ids_are_read(qtbot):
    later = Later()
    model = model_over(Books(1_000), later)
    for text in ("m", "mu", "mug"):
        model.show(ListFilter(text=text), ListSort())
        later.answer("items ids")
    assert later.reads == {}
    qtbot.waitUntil(lambda: "items ids" in later.reads)


def words(model, row):
    return model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole)


def test_painting_never_reads(qtbot):
    store = Store(MANY)
    model, _ = opened(store)
    for row in range(0, MANY, 1000):
        words(model, row)
    assert store.asked == []


def test_half_a_million_rows_open_without_a_pause(qtbot, theme):
    store = Store(MANY)
    later = Later()
    model = model_over(store, later)
    table = RecordTable(theme, model)
    qtbot.addWidget(table)
    table.resize(1000, 700)
    table.show()
    model.show(ListFilter(), ListSort())
    began = time.perf_counter()
    later.answer("items ids")
    table.grab()
    assert time.perf_counter() - began < 0.25
    assert model.rowCount() == MANY


def test_rows_are_fetched_around_what_is_painted(qtbot):
    store = Store(MANY)
    model, later = opened(store)
    words(model, 300_000)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert store.asked == [tuple(range(300_001 - AHEAD, 300_001 + AHEAD + 1))]
    assert words(model, 300_000) == "item 300001 v0"


def test_a_jump_over_the_whole_list_fetches_a_bounded_number(qtbot):
    store = Store(MANY)
    model, later = opened(store)
    for row in range(0, MANY, 100):
        words(model, row)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert len(store.asked[0]) <= LARGEST_FETCH
    assert MANY - 99 in store.asked[0]


def test_many_rows_asked_at_once_are_one_read(qtbot):
    store = Store(100)
    model, later = opened(store)
    for row in range(30):
        words(model, row)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert len(store.asked) == 1


def test_rows_that_are_being_read_are_not_asked_for_again_by_each_painting(qtbot):
    model, later = opened(Store(MANY))
    for _ in range(5):
        words(model, 300)
        qtbot.wait(5)
    assert later.questions.count("items rows") == 1
    words(model, 400_000)
    qtbot.waitUntil(lambda: later.questions.count("items rows") == 2)


def test_old_rows_are_seen_while_new_ones_load(qtbot):
    store = Store(100)
    model, later = opened(store)
    words(model, 0)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    store.version = 1
    model.refresh()
    assert words(model, 0) == "item 1 v0"
    later.answer("items ids")
    assert words(model, 0) == "item 1 v0"
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert words(model, 0) == "item 1 v1"


def test_a_record_that_is_gone_is_not_asked_for_again(qtbot):
    store = Store(10)
    store.missing = {1}
    model, later = opened(store)
    words(model, 0)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert words(model, 0) == ""
    with qtbot.assertNotEmitted(model.fetched, wait=30):
        words(model, 0)
    assert len(store.asked) == 1


def test_memory_stays_bounded_when_everything_is_scrolled_through(qtbot):
    store = Store(MANY)
    model, later = opened(store)
    for start in range(0, 20_000, 400):
        words(model, start)
        words(model, start + 300)
        qtbot.waitUntil(lambda: "items rows" in later.reads)
        later.answer("items rows")
    assert len(model._rows) <= KEPT_ROWS + LARGEST_FETCH


def test_figures_stand_at_the_right_and_are_grouped(qtbot):
    model, later = opened(Store(5000))
    words(model, 4999)
    qtbot.waitUntil(lambda: "items rows" in later.reads)
    later.answer("items rows")
    assert model.data(model.index(4999, 1)) == "5,000"
    side = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight.value


def test_the_sorted_column_carries_an_arrow(qtbot):
    model, _ = opened(Store(5))
    model.show(ListFilter(), ListSort("count", is_descending=True))
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert heads == ["Name", "Count ↓"]


@pytest.fixture
def long_table(qtbot, theme):
    later = Later()
    model = model_over(Store(MANY), later)
    table = RecordTable(theme, model)
    qtbot.addWidget(table)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    return table


def test_a_long_list_refuses_to_be_selected_as_a_whole(qtbot, long_table):
    with qtbot.waitSignal(long_table.too_many_refused) as refused:
        long_table.selectAll()
    assert refused.args == [LARGEST_SELECTION]
    assert long_table.selected_ids() == ()


def test_a_wide_selection_is_cut_to_the_limit(long_table):
    long_table.selectRow(0)
    model = long_table.selectionModel()
    from PySide6.QtCore import QItemSelection, QItemSelectionModel

    span = QItemSelection(long_table.model().index(0, 0), long_table.model().index(200_000, 1))
    model.select(span, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
    assert len(long_table.selected_ids()) == LARGEST_SELECTION


def test_the_cursor_follows_its_record_when_the_order_changes(qtbot, theme):
    store, later = Store(50), Later()
    model = model_over(store, later)
    table = RecordTable(theme, model)
    qtbot.addWidget(table)
    model.show(ListFilter(), ListSort())
    later.answer("items ids")
    table.selectRow(9)
    store.numbers = list(reversed(range(1, 51)))
    model.refresh()
    later.answer("items ids")
    assert table.current_id == 10
    assert table.currentIndex().row() == 40


def test_it_works_with_real_threads(qtbot):
    operations = Operations(lambda kind, job: job(None), lambda job: job(None))
    model = model_over(Store(1000), operations)
    with qtbot.waitSignal(model.counted):
        model.show(ListFilter(), ListSort())
    with qtbot.waitSignal(model.fetched):
        words(model, 500)
    assert words(model, 500) == "item 501 v0"
    operations.close()


class Ledger:
    """A list that grows at its head."""

    def __init__(self, size):
        self.newest = size

    def ids(self, session, filter, sort):
        return array("q", range(self.newest, 0, -1)[: filter.most])

    def rows(self, session, ids):
        return [Item(i, f"item {i}", i) for i in ids]


@pytest.fixture
def growing(qapp):
    """A model over a long ledger that is read whole, its ledger, and its operations."""
    ledger, later = Ledger(10_000), Later()
    model = model_over(ledger, later)
    model.refresh()
    later.answer("items ids")
    model._questions._rest.stop()
    model._questions._rest.timeout.emit()
    later.answer("items ids")
    assert (model.rowCount(), model.is_whole) == (10_000, True)
    later.questions.clear()
    return model, ledger, later


def test_what_is_new_at_the_head_is_shown_before_the_whole_list_is_read_again(growing):
    model, ledger, later = growing
    ledger.newest += 3
    model.refresh()
    later.answer("items ids")
    assert [model.id_at(row) for row in range(4)] == [10_003, 10_002, 10_001, 10_000]
    assert (model.rowCount(), model.id_at(10_002), later.questions) == (10_003, 1, ["items ids"])
    assert model._questions._rest.isActive(), "the rest is read again later"


def test_a_head_that_does_not_fit_is_not_shown_and_the_whole_list_is_read(growing):
    model, ledger, later = growing
    ledger.newest += 5_000
    model.refresh()
    later.answer("items ids")
    assert model.rowCount() == 10_000
    assert model._questions._rest.remainingTime() == 0


def test_changes_that_come_faster_than_answers_do_not_put_them_off(growing):
    model, ledger, later = growing
    for _ in range(10):
        ledger.newest += 1
        model.refresh()
    assert later.questions == ["items ids"], "the first question is not thrown away for a newer one"
    later.answer("items ids")
    assert model.id_at(0) == 10_010
    assert later.questions == ["items ids"] * 2, "what came meanwhile is asked for once"
    later.answer("items ids")
    assert later.questions == ["items ids"] * 2


def test_after_a_failure_the_same_question_can_be_asked_again(growing):
    model, _, later = growing
    model.refresh()
    model._questions._on_unread(OSError("gone"))
    model.refresh()
    assert later.questions == ["items ids"] * 2
