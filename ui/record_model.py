"""One model for all lists: it holds ids and fetches the rows that are painted. Painting never waits for data."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ui.columns import Column, IdsQuery, ListFilter, ListSort, Row, RowsQuery, cell_text
from ui.formats import Formats
from ui.operations import Operations
from ui.texts import spoken

AHEAD = 60
"""Rows fetched before and after those that are painted."""
LARGEST_FETCH = 600
KEPT_ROWS = 6_000
HEAD = 100
"""So many ids are asked for first: they are there at once, however long the list is."""
TYPING_MS = 300
"""Pause after which somebody has typed enough for the whole list to be read."""
REST_MS = 1_000
"""After so long at the latest the whole of a list is read again of which the head has changed."""
ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """Rows of one query."""

    counted = Signal(int)
    """How many records the query found."""
    unread = Signal(Exception)
    """What is in the list could not be read, and why."""
    fetched = Signal()
    """Painted rows arrived."""

    def __init__(
        self, operations: Operations, name: str, columns: Sequence[Column], *, ids: IdsQuery, rows: RowsQuery
    ) -> None:
        super().__init__()
        self._operations, self._name, self._columns = operations, name, tuple(columns)
        self._ids_query, self._rows_query = ids, rows
        self.formats = Formats()
        self.filter, self.sorting = ListFilter(), ListSort()
        self._ids: Sequence[int] = ()
        self._rows: dict[int, Row] = {}
        self._stale: set[int] = set()
        self._gone: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._reading: frozenset[int] = frozenset()
        self.is_loaded = False
        self.is_whole = False
        self._is_awaited = self._is_asked_again = False
        self._question: tuple[ListFilter, ListSort] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask_whole)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fetch)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    def show(self, filter: ListFilter, sorting: ListSort) -> None:
        """Ask for other records; those of before stay until the answer is there."""
        self.filter, self.sorting = filter, sorting
        self.refresh()

    def sort_by(self, key: str) -> None:
        """Sort by a column, smallest first; by the same column again, largest first."""
        is_descending = self.sorting.key == key and not self.sorting.is_descending
        self.show(self.filter, ListSort(key, is_descending))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the heads of the columns anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def refresh(self) -> None:
        """Read everything that is seen again; old rows stay until the new ones are there.

        The same question while an answer to it is awaited is asked once more after it: where much changes, the answer
        to the newest question alone would never come.
        """
        is_same = self._question == (self.filter, self.sorting)
        if is_same and self._is_awaited:
            self._is_asked_again = True
            return
        self._stale = set(self._rows)
        self._gone.clear()
        self._reading = frozenset()
        self._is_awaited, self._is_asked_again = True, False
        head = replace(self.filter, most=HEAD)
        if is_same:
            self._ask(head, self._on_news)
            return
        self._rest.stop()
        self._question = self.filter, self.sorting
        self.is_whole = False
        self._ask(head, self._on_head)

    def _ask_whole(self) -> None:
        self._is_awaited = True
        self._ask(self.filter, self._on_whole)

    def _ask(self, wanted: ListFilter, done: Callable[[Sequence[int]], None]) -> None:
        job = partial(self._ids_query, filter=wanted, sort=self.sorting)
        self._operations.read(f"{self._name} ids", job, partial(self._on_answer, done), self._on_unread)

    def _on_answer(self, done: Callable[[Sequence[int]], None], ids: Sequence[int]) -> None:
        self._is_awaited = False
        done(ids)
        if self._is_asked_again and not self._is_awaited:
            self.refresh()

    def _on_unread(self, error: Exception) -> None:
        self._is_awaited = False
        self.unread.emit(error)

    def id_at(self, row: int) -> int:
        """Return the id of a row."""
        return self._ids[row]

    def row_at(self, row: int) -> Row | None:
        """Return a row if it is here; if not, or if it is old, ask for it. Never waits."""
        record = self._ids[row]
        found = self._rows.get(record)
        if (found is None or record in self._stale) and record not in self._gone:
            self._wanted[row] = None
            if not self._timer.isActive():
                self._timer.start()
        return found

    def row_of(self, record: int) -> int:
        """Return where a record stands, -1 when it is not in the list; looks at the first 100,000 only."""
        try:
            return self._ids.index(record, 0, 100_000)
        except ValueError:
            return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # any value, by role
        """Return the row, or the words of a cell."""
        if role == ROW_ROLE:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            found = self.row_at(index.row())
            return "" if found is None else cell_text(found, self._columns[index.column()], self.formats)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # any value, by role
        """Return the head of a column with its sort mark."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            mark = ""
            if column.key == self.sorting.key:
                mark = " ↓" if self.sorting.is_descending else " ↑"
            return spoken(column.title) + mark
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _on_head(self, ids: Sequence[int]) -> None:
        """Show the first ones; read the others when there are any and nobody types any more."""
        if len(ids) != HEAD:
            self._on_whole(ids)
            return
        self._show_ids(ids)
        self._rest.start(TYPING_MS if self.filter.text else 0)

    def _on_news(self, ids: Sequence[int]) -> None:
        """Show what is new at the head of the list that is there; the rest is read when there is time for it."""
        if len(ids) != HEAD:
            self._on_whole(ids)
            return
        spliced = _spliced(ids, self._ids)
        if spliced is not None:
            self._show_ids(spliced)
        if spliced is None or not self.is_whole:
            self._rest.start(0)
        elif not self._rest.isActive():
            self._rest.start(REST_MS)

    def _on_whole(self, ids: Sequence[int]) -> None:
        self.is_whole = True
        self._show_ids(ids)

    def _show_ids(self, ids: Sequence[int]) -> None:
        before = len(self._ids)
        is_same = self.is_loaded and len(ids) > 0 and ids == self._ids
        self.is_loaded = True
        if is_same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self._columns) - 1))
        elif 0 < before < len(ids) and ids[:before] == self._ids:
            self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids = ids
            self._wanted.clear()
            self.endResetModel()
        self.counted.emit(len(ids))

    def _fetch(self) -> None:
        """Ask for the rows that were painted without being here, and for some around them."""
        wanted = [row for row in self._wanted if row < len(self._ids)]
        if not wanted:
            return
        first, last = max(0, min(wanted) - AHEAD), min(len(self._ids), max(wanted) + AHEAD + 1)
        if last - first > LARGEST_FETCH:
            rows: Sequence[int] = wanted[-LARGEST_FETCH:]
        else:
            rows = range(first, last)
        ids = [self._ids[row] for row in rows]
        missing = [i for i in ids if (i not in self._rows or i in self._stale) and i not in self._gone]
        # What is being read is not asked for again: the newest question alone counts, so the answer would never come.
        if not self._reading.issuperset(missing):
            asked = tuple(missing)
            self._reading = frozenset(asked)
            job = partial(self._rows_query, ids=asked)
            self._operations.read(f"{self._name} rows", job, partial(self._on_rows, asked), self._on_rows_failed)

    def _on_rows(self, asked: tuple[int, ...], rows: Sequence[Row]) -> None:
        self._wanted.clear()
        self._reading = frozenset()
        if len(self._rows) > KEPT_ROWS:
            self._rows.clear()
        for row in rows:
            self._rows[row.id] = row
        self._stale.difference_update(asked)
        gone = set(asked) - {row.id for row in rows}
        self._gone |= gone
        for record in gone:
            self._rows.pop(record, None)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))
        self.fetched.emit()

    def _on_rows_failed(self, error: Exception) -> None:
        """Let what was not read be asked for by the next painting."""
        self._wanted.clear()
        self._reading = frozenset()


def _spliced(head: Sequence[int], known: Sequence[int]) -> Sequence[int] | None:
    """Return the list that is known with the new head on it; None when it does not fit."""
    for new in range(HEAD // 2):
        if head[new:] == known[: HEAD - new]:
            return array("q", head[:new]) + array("q", known) if new else known
    return None
