"""Knows whether a shared database can be reached: says so above all screens, and lets screens read when it is back."""

from PySide6.QtCore import QObject, Signal

from fulfilment import reach
from fulfilment.conversation import EVERYTHING
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.operations import Operations

LOST = Text(
    "shell",
    QT_TRANSLATE_NOOP(
        "shell",
        "The database cannot be reached: nothing can be stored. Check network and server; it goes on by itself.",
    ),
)
_ANYTHING = EVERYTHING | {"station", "files"}


class Reach(QObject):
    """Knows whether the database answers: from a job that failed, and from who feels its pulse."""

    changed = Signal(bool)
    """Whether the database can be reached now."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self.is_lost = False
        """True from the first failure until the database answers again."""
        operations.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Hear of no more failures."""
        self._operations.failed.disconnect(self._on_failed)

    def feel(self, is_there: bool) -> None:
        """Take note whether the database answers."""
        if is_there != self.is_lost:
            return
        self.is_lost = not is_there
        self.changed.emit(is_there)
        if is_there:
            self._operations.changed.emit(_ANYTHING)

    def _on_failed(self, kind: str, error: Exception) -> None:
        if reach.is_lost(error):
            self.feel(False)
