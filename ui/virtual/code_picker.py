"""A mode in which a click on any code of the window reads it: bars by their widths, words by their looks."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from ui.virtual.codes import MOST_CODES, codes_in
from ui.virtual.label_reading import read_codes
from ui.widgets import Words

_REACH_PX = 24
"""How far beside a barcode a click still means it."""
_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


class CodePicker(QObject):
    """While it is on, clicks inside `window` read codes and press nothing."""

    picked = Signal(str, str)
    """Text and symbology of the code under the pointer."""
    missed = Signal()
    """There was no code under the pointer."""
    ended = Signal()
    """It was switched off by Esc or by the right button."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_on = False
        self._menu: QMenu | None = None

    @property
    def is_on(self) -> bool:
        """Whether clicks read codes now."""
        return self._is_on

    def switch(self, is_on: bool) -> None:
        """Begin or end to read what is clicked."""
        application = QApplication.instance()
        if is_on == self._is_on or not isinstance(application, QApplication):
            return
        self._is_on = is_on
        if is_on:
            application.installEventFilter(self)
            application.setOverrideCursor(Qt.CursorShape.CrossCursor)
        else:
            application.removeEventFilter(self)
            application.restoreOverrideCursor()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep clicks on the window to itself."""
        kind = event.type()
        if kind not in _MOUSE or not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        if kind == QEvent.Type.MouseButtonPress:
            if event.button() == Qt.MouseButton.RightButton:
                self.switch(False)
            else:
                self._pick(watched, event.position().toPoint(), event.globalPosition().toPoint())
        return True

    def _pick(self, widget: QWidget, at: QPoint, on_screen: QPoint) -> None:
        codes = codes_at(widget, at)
        if not codes:
            self.missed.emit()
        elif len(codes) == 1:
            self.picked.emit(*codes[0])
        else:
            self._ask(codes, on_screen)

    def _ask(self, codes: list[tuple[str, str]], on_screen: QPoint) -> None:
        self._menu = QMenu(self._window)
        for text, symbology in codes:
            self._menu.addAction(text, partial(self.picked.emit, text, symbology))
        self._menu.popup(on_screen)


def codes_at(widget: QWidget, at: QPoint) -> list[tuple[str, str]]:
    """Return text and symbology of what stands at a place of a widget: one, or the ones to choose from."""
    bars = _bars_at(widget, at)
    if bars:
        return bars
    here: QWidget | None = widget
    while here is not None and not here.isWindow():
        codes = _words_at(here, here.mapFrom(widget, at) if here is not widget else at)
        if codes:
            return [(code, "") for code in codes]
        here = here.parentWidget()
    return []


def _bars_at(widget: QWidget, at: QPoint) -> list[tuple[str, str]]:
    """Return the barcode that is painted there."""
    picture = widget.grab().toImage()
    ratio = picture.devicePixelRatio()
    place = QPoint(round(at.x() * ratio), round(at.y() * ratio))
    reach = round(_REACH_PX * ratio)
    near = [code for code in read_codes(picture) if code.area.adjusted(-reach, -reach, reach, reach).contains(place)]
    return [(code.text, code.symbology) for code in near[:1]]


def _words_at(widget: QWidget, at: QPoint) -> list[str]:
    """Return the codes in the words of a widget: those of a table cell first, then those of its row."""
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return _cell_codes(view, at)
    if isinstance(widget, Words):
        return codes_in(widget.said())
    if isinstance(widget, QLabel | QLineEdit):
        return codes_in(widget.text())
    if isinstance(widget, QComboBox):
        return codes_in(widget.currentText())
    return codes_in(widget.accessibleName())


def _cell_codes(view: QAbstractItemView, at: QPoint) -> list[str]:
    index = view.indexAt(at)
    if not index.isValid():
        return []
    model = view.model()
    cell = codes_in(str(index.data() or ""))
    if cell:
        return cell
    row = [model.index(index.row(), column, index.parent()).data() for column in range(model.columnCount())]
    return codes_in(" ".join(str(word) for word in row if word))[:MOST_CODES]
