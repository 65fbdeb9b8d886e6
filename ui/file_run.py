"""Carries a file through the writer portion by portion: progress, a way to stop, and nothing half done."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from fulfilment.desk.files import CHANGES, FileRun, Portion
from fulfilment.orders.files.mapping import Mapping
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.source import Table
from fulfilment.orders.files.writing.result import ChunkResult
from ui.kit import Kit


class FileCarrier(QObject):
    """One file at a time, tried or taken in."""

    advanced = Signal(float)
    """How far the file is read, from 0 to 1."""
    begun = Signal()
    """The first portion is stored; never in a trial."""
    finished = Signal(object)
    """The `ChunkResult` of all portions; also after a stop."""
    failed = Signal(Exception)
    """It could not go on; what was taken before stays."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._run: FileRun | None = None
        self._is_trial = False
        self.is_stopping = False
        """True once somebody wants it to stop."""
        self._total = ChunkResult()
        self.number: int | None = None
        """Number of the file that was taken in last."""

    @property
    def is_running(self) -> bool:
        """True while a file is on its way."""
        return self._run is not None

    def start(self, table: Table, mapping: Mapping, *, is_trial: bool) -> None:
        """Begin; a trial changes nothing."""
        try:
            zone = str(self._kit.theme.formats.zone)
            self._run = FileRun(table, mapping, self._kit.house.station_id, zone=zone)
        except BadFileError as bad:
            self.failed.emit(bad)
            return
        self._is_trial, self.is_stopping, self._total = is_trial, False, ChunkResult()
        self._go_on()

    def stop(self) -> None:
        """End after the portion that is being written; what was taken stays."""
        self.is_stopping = True

    def _go_on(self) -> None:
        if self._run is None:
            return
        run, operations = self._run, self._kit.operations
        if self._is_trial:
            rehearse = partial(self._kit.house.database.rehearse, "import", run.try_portion)
            operations.read("import trial", lambda session: rehearse(), self._on_portion, self._on_failed)
        else:
            operations.write("import", run.next_portion, self._on_portion, self._on_failed)

    def _on_portion(self, portion: Portion | None) -> None:
        if portion is None or self._run is None:
            self._end()
            return
        self._run.confirm()
        if not self._is_trial and not self._total.row_count:
            self.begun.emit()
        self._total.add(portion.result)
        self.advanced.emit(portion.progress)
        if self.is_stopping:
            self._note_stop()
            self._end()
        else:
            self._go_on()

    def _note_stop(self) -> None:
        """Keep that it ended half-way; where even that cannot be stored, the next start of the program sees it."""
        if self._run is not None and not self._is_trial:
            self._kit.operations.write("import", self._run.stop, failed=lambda error: None)

    def _end(self) -> None:
        self.number = self._run.number if self._run is not None and not self._is_trial else None
        self._run = None
        if not self._is_trial:
            self._kit.operations.changed.emit(CHANGES)
        self.finished.emit(self._total)

    def _on_failed(self, error: Exception) -> None:
        self._note_stop()
        self._run = None
        if not self._is_trial:
            self._kit.operations.changed.emit(CHANGES)
        self.failed.emit(error)
