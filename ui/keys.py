"""Turns function keys into actions of the window, and keeps every other key away from operator screens.

A hostile or misread code can look like Enter, Space or Ctrl and a letter: on an operator screen none of them act
outside an open text field. What is hard to take back must be held.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

HOLD_MS = 800
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)

Run = Callable[[], None]


@dataclass(frozen=True)
class Action:
    """What a key does when it is struck, and when it is held."""

    struck: Run | None = None
    """Done at once, or on release when holding means something else."""
    held: Run | None = None
    """Done after 0.8 s."""


def key_name(event: QKeyEvent) -> str:
    """Return the name of a function key, Esc, or a Ctrl combination, e.g. ``Shift+F4``; empty for all other keys."""
    key = event.key()
    prefix = "".join(name for modifier, name in _MODIFIERS if event.modifiers() & modifier)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
        return f"{prefix}F{key - Qt.Key.Key_F1 + 1}"
    if key == Qt.Key.Key_Escape:
        return prefix + "Esc"
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if has_control and (Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9):
        return prefix + chr(key)
    return ""


class KeyRouter(QObject):
    """Listens to one window before its widgets do."""

    def __init__(self, find: Callable[[str], Action | None], is_operator: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._find, self._is_operator = find, is_operator
        self._window: QWindow | None = None
        self._pressed: tuple[int, Action] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._on_held)

    def listen_to(self, window: QWindow | None) -> None:
        """Listen to this window from now on."""
        if window is not None and window is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return true for keys that were acted on, and for keys that must not act."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        name = key_name(event)
        is_in_field = isinstance(QApplication.focusWidget(), _FIELDS)
        is_plain_control = name.startswith("Ctrl+") and len(name.rpartition("+")[2]) == 1
        if name and not (is_plain_control and (is_in_field or self._is_operator())):
            action = self._find(name)
            if action is not None:
                if not event.isAutoRepeat():
                    self._begin(event.key(), action)
                return True
        return self._is_operator() and not is_in_field

    def _begin(self, key: int, action: Action) -> None:
        if action.held is not None:
            self._pressed = (key, action)
            self._timer.start()
        elif action.struck is not None:
            action.struck()

    def _release(self, event: QKeyEvent) -> bool:
        if self._pressed is None or event.isAutoRepeat() or event.key() != self._pressed[0]:
            return False
        _, action = self._pressed
        self._pressed = None
        self._timer.stop()
        if action.struck is not None:
            action.struck()
        return True

    def _on_held(self) -> None:
        if self._pressed is not None:
            _, action = self._pressed
            self._pressed = None
            if action.held is not None:
                action.held()
