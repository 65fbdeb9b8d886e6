"""The devices of the station one below the other: icon, name, state and cure. Knows no settings."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.controls import PlainList
from ui.device_words import DeviceState
from ui.letters import RIGHT
from ui.sizes import Role
from ui.theme import Theme

_STATE_ROLE = Qt.ItemDataRole.UserRole
_ICONS = {"ready": "check", "check": "warning", "stop": "cross"}


class DeviceList(PlainList):
    """Chooses a device."""

    chosen = Signal(str)
    """Name of the device under the cursor; empty when there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setItemDelegate(_Row(theme, self))
        self.currentRowChanged.connect(self._on_row_changed)

    @property
    def current(self) -> str:
        """Name of the device under the cursor."""
        item = self.item(self.currentRow()) if self.currentRow() >= 0 else None
        return item.data(_STATE_ROLE).name if item is not None else ""

    def show_states(self, states: Sequence[DeviceState], current: str = "") -> None:
        """Draw these devices; the cursor stays on its device, or goes to `current`."""
        wanted = current or self.current
        self.blockSignals(True)
        while self.count() > len(states):
            self.takeItem(self.count() - 1)
        for row, state in enumerate(states):
            if row == self.count():
                self.addItem(QListWidgetItem())
            item = self.item(row)
            item.setData(_STATE_ROLE, state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{state.title}: {state.word}. {state.detail}")
        names = [state.name for state in states]
        self.setCurrentRow(names.index(wanted) if wanted in names else min(0, len(names) - 1))
        self.blockSignals(False)
        if self.current != wanted:
            self.chosen.emit(self.current)
        self.viewport().update()

    def _on_row_changed(self, _: int) -> None:
        self.chosen.emit(self.current)


class _Row(QStyledItemDelegate):
    """Paints one device."""

    def __init__(self, theme: Theme, parent: PlainList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        state = index.data(_STATE_ROLE)
        lines = 3 if state is not None and state.detail else 1
        height = self._theme.letters(Role.DESK_STRONG).height + (lines - 1) * self._small()
        return QSize(100, height + self._theme.sizes.desk_px(30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon, name, state and detail."""
        state: DeviceState = index.data(_STATE_ROLE)
        theme, palette, px = self._theme, self._theme.palette, self._theme.sizes.desk_px
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selected))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), px(8), px(8))
        body = box.adjusted(px(16), px(13), -px(16), -px(11))
        side = px(28)
        theme.icons.paint(painter, state.kind, QRectF(body.left(), body.top(), side, side), palette.muted)
        body.setLeft(body.left() + side + px(16))
        self._paint_head(painter, body, state)
        if state.detail:
            top = body.top() + theme.letters(Role.DESK_STRONG).height + px(4)
            words = QRectF(body.left(), top, body.width(), 2 * self._small() + 2)
            painter.setClipRect(words)
            theme.letters(Role.DESK_SMALL).draw_lines(painter, words, state.detail, palette.muted)
        painter.restore()

    def _paint_head(self, painter: QPainter, body: QRectF, state: DeviceState) -> None:
        theme, px = self._theme, self._theme.sizes.desk_px
        colour = theme.palette.alarm if state.state == "stop" else theme.palette.ink
        letters = theme.letters(Role.DESK_STRONG)
        head = QRectF(body.left(), body.top(), body.width(), letters.height)
        width = letters.draw(painter, head.adjusted(body.width() * 0.45, 0, 0, 0), state.word, colour, RIGHT)
        side = px(20)
        mark = QRectF(head.right() - width - side - px(8), head.center().y() - side / 2, side, side)
        theme.icons.paint(painter, _ICONS[state.state], mark, colour)
        title = head.adjusted(0, 0, -(width + side + px(20)), 0)
        letters.draw(painter, title, state.title, theme.palette.ink)

    def _small(self) -> int:
        return self._theme.letters(Role.DESK_SMALL).spacing
