"""Asks for a sign-off when nobody scanned, struck a key or touched the screen for a while. Signs nobody off itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)
"""A pointer that only moves is none: a shaking bench moves it too."""


class IdleLock(QObject):
    """Counts the time since the last sign of life while somebody is signed on."""

    due = Signal()
    """Whoever is signed on has gone away."""
    _stirred = Signal()

    def __init__(self, is_busy: Callable[[], bool], *, minute_ms: int = 60_000) -> None:
        """Take what tells whether a scan waits for its answer or a label is being printed."""
        super().__init__()
        self._is_busy, self._minute_ms = is_busy, minute_ms
        self._minutes, self._operator = 0, ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._stirred.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes; 0 never locks."""
        if minutes != self._minutes:
            self._minutes = minutes
            self._begin()

    def show_operator(self, name: str) -> None:
        """Take who is signed on now; an empty name is nobody, and there is nothing to lock."""
        if name != self._operator:
            self._operator = name
            self._begin()

    def stir(self) -> None:
        """Begin to count anew: something happened; may be called from any thread."""
        self._stirred.emit()

    def listen_to(self, window: QWindow | None) -> None:
        """Notice what is done to this window."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys, presses and touches; let all of them pass."""
        if event.type() in _SIGNS_OF_LIFE:
            self._begin()
        return False

    def _begin(self) -> None:
        if self._minutes and self._operator:
            self._timer.start(self._minutes * self._minute_ms)
        else:
            self._timer.stop()

    def _on_timeout(self) -> None:
        if self._is_busy():
            self._begin()
        else:
            self.due.emit()
