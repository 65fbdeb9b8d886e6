"""Watches whether a shared database can be reached: says so above all screens, and goes on when it is back."""

from PySide6.QtCore import QObject, QTimer, Signal

from fulfilment import reach
from fulfilment.conversation import EVERYTHING
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.operations import Operations

LOOK_EVERY_MS = 5_000
LOOK_AGAIN_MS = 1_000
"""Between two looks while the database does not answer."""
SLOT = "reach"
LOST = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell",
        "The database cannot be reached: nothing can be stored. Check network and server; it goes on by itself.",
    ),
)
_ANYTHING = EVERYTHING | {"station", "files"}


class Reach(QObject):
    """Knows whether the database answers."""

    changed = Signal(bool)
    """Whether the database can be reached now."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self.is_lost = False
        """True from the first failure until the database answers again."""
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        operations.failed.connect(self._on_failed)

    def start(self) -> None:
        """Look from time to time, so that a lost database is known before the next scan."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._operations.failed.disconnect(self._on_failed)

    def _look(self) -> None:
        """Ask, unless an answer is still awaited: a newer question would make it worthless."""
        if not self._is_looking:
            self._is_looking = True
            self._operations.read(SLOT, reach.answers, self._on_looked, self._on_not_looked)

    def _on_looked(self, is_there: bool) -> None:
        self._is_looking = False
        self._on_answer(is_there)

    def _on_not_looked(self, error: Exception) -> None:
        self._is_looking = False

    def _on_failed(self, kind: str, error: Exception) -> None:
        if reach.is_lost(error):
            self._on_answer(False)

    def _on_answer(self, is_there: bool) -> None:
        if is_there != self.is_lost:
            return
        self.is_lost = not is_there
        self._timer.start(LOOK_AGAIN_MS if self.is_lost else LOOK_EVERY_MS)
        self.changed.emit(is_there)
        if is_there:
            self._operations.changed.emit(_ANYTHING)
