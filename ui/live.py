"""Lifts what other stations changed onto the UI thread: much of it within a moment is one. Knows no database."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

MOMENT_MS = 100
"""What is heard so soon after something that was passed on is passed on together."""


class Listening(Protocol):
    """A thread that hears."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End."""


Listen = Callable[[Callable[[frozenset[str]], None], Callable[[bool], None]], Listening]
"""Returns a thread that calls the first with what other programs changed, and the second with whether the server
answers."""


class Live(QObject):
    """What is heard of other stations."""

    changed = Signal(frozenset)
    """What became stale by what other stations did, by the names of `Step.changes`."""
    felt = Signal(bool)
    """Whether the server answers; again and again."""
    _heard = Signal(frozenset)

    def __init__(self, listen: Listen) -> None:
        super().__init__()
        self._waiting: frozenset[str] = frozenset()
        self._moment = QTimer(self)
        self._moment.setInterval(MOMENT_MS)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._pass_on)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._listening = listen(self._heard.emit, self.felt.emit)

    def start(self) -> None:
        """Begin to listen."""
        self._listening.start()

    def stop(self) -> None:
        """Listen no more."""
        self._listening.stop()
        self._moment.stop()

    def _on_heard(self, words: frozenset[str]) -> None:
        """Pass the first on at once, and those of the moment after it together."""
        self._waiting |= words
        if not self._moment.isActive():
            self._pass_on()

    def _pass_on(self) -> None:
        if self._waiting:
            words, self._waiting = self._waiting, frozenset()
            self._moment.start()
            self.changed.emit(words)
