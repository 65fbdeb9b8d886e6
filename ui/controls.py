"""Controls that the style sheet alone cannot make: a toggle, a list inside a panel, a search. Knows no screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSlider,
    QWidget,
)

from ui.theme import Theme

_SLIDER = (
    "QSlider::groove:horizontal {{ height: {groove}px; background: {control}; border-radius: {half}px; }}"
    "QSlider::sub-page:horizontal {{ background: {accent}; border-radius: {half}px; }}"
    "QSlider::handle:horizontal {{ width: {knob}px; margin: -{out}px 0; background: {panel};"
    " border: 3px solid {accent}; border-radius: {radius}px; }}"
    "QSlider::handle:horizontal:focus {{ background: {accent}; }}"
)


class Toggle(QPushButton):
    """A button that stays down; filled and ticked while it is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.toggled.connect(self._draw)
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        self.setProperty("isMain", self.isChecked())
        self.style().unpolish(self)
        self.style().polish(self)
        side = self._theme.sizes.desk_px(20)
        icon = self._theme.icons.icon("check", self._theme.palette.panel, side)
        self.setIcon(icon if self.isChecked() else type(icon)())
        self.setIconSize(QSize(side, side))


class PlainList(QListWidget):
    """A list without a frame, for a panel to hold it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        px, palette = self._theme.sizes.desk_px, self._theme.palette
        self.setStyleSheet(
            f"QListWidget {{ background: {palette.panel}; outline: 0; font-size: {px(20)}px;"
            f" border: 2px solid {palette.panel}; border-radius: {px(6)}px; }}"
            f"QListWidget:focus {{ border-color: {palette.accent}; }}"
            f"QListWidget::item {{ padding: {px(8)}px {px(12)}px; border-radius: {px(6)}px; color: {palette.ink}; }}"
            f"QListWidget::item:selected {{ background: {palette.selected}; }}"
        )


class Slider(QSlider):
    """A slider that can be seen in every look."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        px, palette = self._theme.sizes.desk_px, self._theme.palette
        groove, knob = max(4, px(8)), px(26)
        self.setMinimumHeight(knob + px(10))
        self.setStyleSheet(
            _SLIDER.format(
                groove=groove,
                half=groove // 2,
                knob=knob - 6,
                out=(knob - groove) // 2,
                radius=knob // 2,
                control=palette.control,
                accent=palette.accent,
                panel=palette.panel,
            )
        )


class SearchBox(QComboBox):
    """One of many, found by any part of its words; the list of values and words is made when it is first wanted."""

    def __init__(self, offered: Callable[[], Mapping[str, str]], value: str) -> None:
        super().__init__()
        self._offered = offered
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setEditText(value)

    def value(self) -> str:
        """Return what is chosen, or what was typed where that is none of the list."""
        shown = self.currentText().strip()
        place = self.findText(shown, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else shown

    def show_value(self, value: str) -> None:
        """Choose a value; one that is not in the list stands as it is."""
        self._fill()
        place = self.findData(value)
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place) if place >= 0 else value)
        self._show_beginning()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the list before anybody searches in it."""
        self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Make the list before it is shown."""
        self._fill()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page, never choose by accident."""
        event.ignore()

    def _fill(self) -> None:
        if self.count():
            return
        typed = self.currentText()
        with QSignalBlocker(self):
            for each, shown in self._offered().items():
                self.addItem(shown, each)
            self.setCurrentIndex(self.findData(typed))
            if self.currentIndex() < 0:
                self.setEditText(typed)
        self._show_beginning()
        self._widen()

    def _show_beginning(self) -> None:
        edit = self.lineEdit()
        if edit is not None and not edit.hasFocus():
            edit.setCursorPosition(0)

    def _widen(self) -> None:
        """Let the lists be as wide as their longest words, however narrow the box is."""
        measure = self.fontMetrics()
        widest = max((measure.horizontalAdvance(self.itemText(place)) for place in range(self.count())), default=0)
        completer = self.completer()
        assert completer is not None
        for view in (self.view(), completer.popup()):
            if view is not None:
                view.setMinimumWidth(widest + 3 * measure.height())


class Scroll(QScrollArea):
    """Holds one tall widget as wide as itself; its bar appears only when the widget is really taller."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def hold(self, widget: QWidget | None) -> None:
        """Show this widget in place of the one before."""
        old = self.takeWidget()
        if old is not None:
            old.removeEventFilter(self)
            old.deleteLater()
        if widget is not None:
            self.setWidget(widget)
            widget.setAutoFillBackground(False)
            widget.installEventFilter(self)
            widget.show()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the widget to the new width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the widget when its parts want another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        widget = self.widget()
        layout = widget.layout() if widget is not None else None
        if widget is None or layout is None:
            return
        width = self.viewport().width()
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        widget.resize(width, max(wanted, self.viewport().height()))
