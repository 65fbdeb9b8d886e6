"""One model for all lists: it holds ids and fetches the rows that are painted. Painting never waits for data."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ui.columns import Column, IdsQuery, ListFilter, ListSort, Row, RowsQuery, cell_text
from ui.formats import Formats
from ui.operations import Operations
from ui.record_ids import RecordIds
from ui.texts import spoken

AHEAD = 60
"""Rows fetched before and after those that are painted."""
LARGEST_FETCH = 600
KEPT_ROWS = 6_000
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
        self._rows_query = rows
        self.formats = Formats()
        self.filter, self.sorting = ListFilter(), ListSort()
        self._ids: Sequence[int] = ()
        self._rows: dict[int, Row] = {}
        self._stale: set[int] = set()
        self._gone: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._reading: frozenset[int] = frozenset()
        self.is_loaded = False
        self._questions = RecordIds(operations, name, ids, self)
        self._questions.found.connect(self._show_ids)
        self._questions.unread.connect(self.unread)
        self._questions.changed_meanwhile.connect(self.refresh)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fetch)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def is_whole(self) -> bool:
        """False while only the first records of a long list are known."""
        return self._questions.is_whole

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
        """Read everything that is seen again; old rows stay until the new ones are there."""
        if self._questions.ask(self.filter, self.sorting):
            self._stale = set(self._rows)
            self._gone.clear()
            self._reading = frozenset()

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
