"""The table of a list screen: paints frozen rows itself, asks the model only for what is seen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from fulfilment.step import Kind
from ui.columns import CellKind, Column, cell_text
from ui.letters import LEFT, RIGHT
from ui.record_model import RecordModel
from ui.sizes import CELL_AIR, Role
from ui.sparkline import paint_trend
from ui.theme import Theme

LARGEST_SELECTION = 1_000
_STRONG = frozenset({CellKind.BOLD, CellKind.STRONG_NUMBER})
_STATE_ICONS = {Kind.READY: "arrow", Kind.OK: "check", Kind.CHECK: "warning", Kind.STOP: "cross"}


class _CellPainter(QStyledItemDelegate):
    """Draws the cells of a row."""

    def __init__(self, theme: Theme, model: RecordModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, value and hairline of one cell."""
        palette = self._theme.palette
        box = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(palette.selected if is_selected else palette.panel))
        painter.setPen(QColor(palette.hairline))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        row, column = self._model.row_at(index.row()), self._model.columns[index.column()]
        air = self._theme.sizes.desk_px(CELL_AIR)
        inner = box.adjusted(air, 0, -air, 0)
        if row is None:
            bar = QRectF(inner.left(), inner.center().y() - 4, inner.width() * 0.55, 8)
            painter.fillRect(bar, QColor(palette.soft))
        elif column.kind is CellKind.SPARKLINE:
            height = inner.height() * 0.36
            trend = QRectF(inner.left(), inner.center().y() - height / 2, inner.width(), height)
            paint_trend(painter, self._theme, trend, getattr(row, column.key) or ())
        else:
            self._paint_value(painter, inner, row, column)

    def _paint_value(self, painter: QPainter, box: QRectF, row: object, column: Column) -> None:
        theme = self._theme
        is_bad = bool(column.alarm_key and getattr(row, column.alarm_key))
        kind = getattr(row, f"{column.key}_kind", None) if column.kind is CellKind.STATE else None
        if isinstance(kind, Kind):
            side = theme.sizes.desk_px(20)
            icon = QRectF(box.left(), box.center().y() - side / 2, side, side)
            colour = theme.palette.alarm if kind is Kind.STOP else theme.palette.muted
            theme.icons.paint(painter, _STATE_ICONS[kind], icon, colour)
            box = box.adjusted(side + theme.sizes.desk_px(10), 0, 0, 0)
            is_bad = is_bad or kind is Kind.STOP
        is_strong = column.kind in _STRONG or is_bad
        words, figures = (Role.DESK_STRONG, Role.DESK_STRONG_NUMBER) if is_strong else (Role.DESK, Role.DESK_NUMBER)
        letters = theme.letters(figures if column.is_right else words)
        ink = theme.palette.alarm if is_bad else theme.palette.ink
        text = cell_text(row, column, self._model.formats)
        letters.draw(painter, box, text, ink, RIGHT if column.is_right else LEFT, in_middle=True)


class RecordTable(QTableView):
    """A list of records."""

    current_changed = Signal(int)
    """Id of the record under the cursor, -1 when there is none."""
    sort_requested = Signal(str)
    """Key of the column whose head was clicked."""
    too_many_refused = Signal(int)
    """Somebody wanted to select everything in a list that is too long for it: how many may be selected."""

    def __init__(self, theme: Theme, model: RecordModel) -> None:
        super().__init__()
        self._theme, self._records = theme, model
        self._cells = _CellPainter(theme, model)
        self._current_id = -1
        self._build()
        self._connect()
        self._on_theme_changed()

    def _build(self) -> None:
        self.setModel(self._records)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme_changed)
        self.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._records.modelReset.connect(self._on_reset)

    @property
    def current_id(self) -> int:
        """Id of the record under the cursor, -1 when there is none."""
        return self._current_id

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected records, from top to bottom, at most a thousand."""
        rows: list[int] = []
        selection = self.selectionModel().selection()
        for number in range(selection.size()):
            span = selection.at(number)
            rows.extend(range(span.top(), min(span.bottom() + 1, span.top() + LARGEST_SELECTION)))
        return tuple(self._records.id_at(row) for row in sorted(set(rows))[:LARGEST_SELECTION])

    def selectAll(self) -> None:
        """Select everything in a short list; a long one says that it cannot."""
        if self._records.rowCount() > LARGEST_SELECTION:
            self.too_many_refused.emit(LARGEST_SELECTION)
        else:
            super().selectAll()

    def select_first(self) -> None:
        """Put the cursor on the first record."""
        if self._records.rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Home and End go to the first and the last record, not along the columns."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._records.rowCount() - 1}
        if event.key() in ends and self._records.rowCount():
            self.selectRow(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every column its width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give columns the widths of the design; the ones that stretch take the rest, the others give way evenly."""
        columns, room = self._records.columns, self.viewport().width()
        widths = [self._theme.sizes.desk_px(column.width) for column in columns]
        stretching = [n for n, column in enumerate(columns) if column.stretches]
        rest = room - sum(widths)
        if rest >= 0 and stretching:
            for number in stretching:
                widths[number] += rest // len(stretching)
        elif rest < 0:
            widths = [int(width * room / sum(widths)) for width in widths]
            widths[-1] += room - sum(widths)
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def _on_theme_changed(self) -> None:
        self._records.formats = self._theme.formats
        self.verticalHeader().setDefaultSectionSize(self._theme.sizes.desk_px(56))
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setFixedHeight(self._theme.sizes.desk_px(50))
        self._share_width()
        self.viewport().update()

    def _on_head_clicked(self, section: int) -> None:
        if self._records.columns[section].is_sortable:
            self.sort_requested.emit(self._records.columns[section].key)

    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._current_id = self._records.id_at(current.row()) if current.isValid() else -1
        self.current_changed.emit(self._current_id)

    def _on_reset(self) -> None:
        """Put the cursor back on the record that it was on, wherever that stands now."""
        record, self._current_id = self._current_id, -1
        row = self._records.row_of(record) if record >= 0 else -1
        if row >= 0:
            self.selectRow(row)
        else:
            self.current_changed.emit(-1)
