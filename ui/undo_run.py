"""Carries the undo of an imported file through the writer: checked first, then taken back portion by portion."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from fulfilment.desk import file_undo
from fulfilment.desk.answer import Answer
from fulfilment.desk.file_undo import FileUndo
from fulfilment.desk.files import CHANGES
from ui.kit import Kit

CHECKING = 0.3
"""Share of the progress that the rehearsal takes."""


class UndoCarrier(QObject):
    """One file at a time."""

    advanced = Signal(float)
    """How far it is, from 0 to 1."""
    answered = Signal(object)
    """The `Answer`: done, refused, or stopped."""
    failed = Signal(Exception)
    """It could not go on; what was taken back before stays so."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._undo: FileUndo | None = None
        self.is_running = False
        """True from the start until the answer."""
        self._is_stopping = False

    @property
    def is_checking(self) -> bool:
        """True while nothing is taken back yet."""
        return self._undo is None or not self._undo.is_checked

    @property
    def name(self) -> str:
        """Name of the file that is taken back."""
        return self._undo.name if self._undo is not None else ""

    def start(self, number: int) -> None:
        """Begin with the file of a number."""
        if not self.is_running:
            self._undo, self.is_running, self._is_stopping = None, True, False
            job = partial(file_undo.begin, station_id=self._kit.house.station_id, number=number)
            self._kit.operations.read("file undo", job, self._on_begun, self._on_failed)

    def stop(self) -> None:
        """End after the present portion; what was taken back stays so, and the rest can be taken back later."""
        self._is_stopping = True

    def _on_begun(self, begun: FileUndo | Answer) -> None:
        if isinstance(begun, Answer):
            self._end(begun)
        else:
            self._undo = begun
            self._go_on()

    def _go_on(self) -> None:
        undo, operations = self._undo, self._kit.operations
        if undo is None:
            return
        if self._is_stopping:
            stopped = undo.stopped()
            self._kit.operations.changed.emit(stopped.changes)
            self._end(stopped)
        elif undo.is_checked:
            operations.write("undo.import", undo.take_back, self._on_portion, self._on_failed)
        else:
            rehearse = partial(self._kit.house.database.rehearse, "undo.import", undo.check)
            operations.read("file undo", lambda session: rehearse(), self._on_portion, self._on_failed)

    def _on_portion(self, answer: Answer | None) -> None:
        if answer is not None:
            self._end(answer)
            return
        assert self._undo is not None
        self._undo.confirm()
        done = self._undo.progress
        self.advanced.emit(CHECKING + (1 - CHECKING) * done if self._undo.is_checked else CHECKING * done)
        self._go_on()

    def _end(self, answer: Answer) -> None:
        self.is_running = False
        self.answered.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self.is_running = False
        self._kit.operations.changed.emit(CHANGES)
        self.failed.emit(error)
