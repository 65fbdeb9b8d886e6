"""Files in: choose or drop a file, match its columns, try it, take it in; every bad row with its cause and cure."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from fulfilment.desk import files
from fulfilment.desk.answer import Answer
from fulfilment.desk.files import OpenedFile
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.rejects import save_rejected
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.refusal import RefusedError
from ui.file_run import FileCarrier
from ui.import_outcome import ImportOutcome
from ui.import_sheet import ImportSheet
from ui.import_undo import ImportUndo
from ui.kit import Kit
from ui.screen import KeyHint, Screen
from ui.texts import spoken

_TITLE = Text("importing", QT_TRANSLATE_NOOP("importing", "Files in"))
_FIRST_KIND = "orders"


def create(kit: Kit) -> "ImportScreen":
    """Return the page."""
    return ImportScreen(kit)


class ImportScreen(Screen):
    """Takes one file at a time."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._kind = kit, _FIRST_KIND
        self.opened: OpenedFile | None = None
        """The file that is being matched."""
        self.result: ChunkResult | None = None
        """What the last trial or import came to."""
        self._carrier = FileCarrier(kit)
        self._carrier.setParent(self)
        self.setAcceptDrops(True)
        self.sheet, self.outcome = ImportSheet(kit.theme), ImportOutcome(kit.theme)
        self.undo = ImportUndo(kit, self.outcome)
        self.undo.setParent(self)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self.sheet, 60)
        self._columns.addWidget(self.outcome, 40)
        self._connect()
        self._space_out()
        self._show_stage()

    def _space_out(self) -> None:
        gap = self._kit.theme.sizes.space(3)
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)

    def _connect(self) -> None:
        self._kit.theme.changed.connect(self._space_out)
        self.sheet.file_requested.connect(self.choose_file)
        self.sheet.kind_chosen.connect(self.choose_kind)
        self.sheet.trial_requested.connect(self.try_it)
        self.sheet.import_requested.connect(self.take_it)
        self.sheet.matched.connect(self._show_stage)
        self._carrier.advanced.connect(self.outcome.show_progress)
        self._carrier.begun.connect(partial(_keep_columns, self._kit, self.sheet))
        self._carrier.finished.connect(self._on_finished)
        self._carrier.failed.connect(self._on_failed)
        self.undo.moved_on.connect(self._show_stage)
        self.outcome.stop_requested.connect(self._carrier.stop)
        self.outcome.save_requested.connect(self.save_rejects)
        self._show_list = partial(self.open_requested.emit, "file_imports", "", "")
        self.outcome.list_requested.connect(self._show_list)

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def sentence(self) -> str:
        """Return what can be done here."""
        return self.tr("Drop a CSV or XLSX file anywhere on this page")

    def hints(self) -> Sequence[KeyHint]:
        """Return choose, try, take in and back, and the list of what came in before."""
        hints = [KeyHint("Shift+F4", self.tr("Choose a file"), self.choose_file)]
        if self.sheet.can_take and not _is_busy(self._carrier, self.undo):
            hints.append(KeyHint("Shift+F5", self.tr("Try it"), self.try_it))
            hints.append(KeyHint("Shift+F6", self.tr("Take it in"), self.take_it))
        if self.undo.is_offered:
            hints.append(KeyHint("F9", self.tr("Take it back"), self.undo.start))
        return [*hints, KeyHint("Shift+F7", self.tr("Imported files"), self._show_list)]

    def step_back(self) -> bool:
        """Stop what runs, else put the file away."""
        had_something = _is_busy(self._carrier, self.undo) or self.opened is not None
        if _is_busy(self._carrier, self.undo):
            self._carrier.stop()
            self.undo.stop()
        elif self.opened is not None:
            self.opened = self.result = None
            self.outcome.show_nothing()
            self._show_stage()
        return had_something

    def choose_kind(self, kind: str) -> None:
        """Say what the file holds."""
        self._kind = kind
        if self.opened is not None:
            job = partial(files.rematch, opened=self.opened, kind=kind)
            self._kit.operations.read("import file", job, self._on_opened, self._on_failed)
        self._show_stage()

    def choose_file(self) -> None:
        """Ask the desktop for a file."""
        filters = self.tr("Tables") + " (*.csv *.tsv *.txt *.xlsx *.gz);;" + self.tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", filters)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Read the headers of a file and propose what its columns hold."""
        job = partial(files.open_file, path=path, kind=self._kind)
        self._kit.operations.read("import file", job, self._on_opened, self._on_failed)

    def try_it(self) -> None:
        """Do everything and take it back: what would happen."""
        self._start(is_trial=True)

    def take_it(self) -> None:
        """Take the good rows in; the matched columns are kept under the name that was given."""
        self._start(is_trial=False)

    def save_rejects(self, path: Path | None = None) -> None:
        """Write the rejected rows with cause and cure beside them; without a path the desktop asks for one."""
        if self.opened is None or self.result is None:
            return
        if path is None:
            proposal = self.opened.path.with_name(f"{self.opened.path.stem}-rejected.csv")
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rejected rows"), str(proposal), "CSV (*.csv)")
            path = Path(name) if name else None
        if path is not None:
            count = save_rejected(path, self.opened.table, self.result.rejected, say=spoken)
            self.outcome.show_saved(path.name, count)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_path(Path(paths[0]))

    def _start(self, *, is_trial: bool) -> None:
        mapping = self.sheet.match.mapping
        if self.opened is not None and mapping is not None and not _is_busy(self._carrier, self.undo):
            self.outcome.show_started(is_trial=is_trial)
            self._carrier.start(self.opened.table, mapping, is_trial=is_trial)
            self._show_stage()

    def _on_opened(self, opened: OpenedFile) -> None:
        self.opened, self.result = opened, None
        self.sheet.open_file(opened)
        self.outcome.show_nothing()
        self._show_stage()

    def _on_finished(self, result: ChunkResult) -> None:
        self.result = result
        self.outcome.show_result(result, was_stopped=self._carrier.is_stopping)
        if self._carrier.number is not None and (result.added or result.changed):
            self.undo.offer(self._carrier.number)
        self._show_stage()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RefusedError):
            self.outcome.show_answer(Answer(error.notice))
        elif isinstance(error, BadFileError):
            self.outcome.show_trouble(spoken(error.cause), spoken(error.cure))
        else:
            self.outcome.show_trouble(str(error), self.tr("What was taken in before stays."))
        self._show_stage()

    def _show_stage(self) -> None:
        self.sheet.show_stage(self._kind, self.opened, is_running=_is_busy(self._carrier, self.undo))
        self.keys_changed.emit()


def _is_busy(carrier: FileCarrier, undo: ImportUndo) -> bool:
    """Return whether a file is on its way, in or out."""
    return carrier.is_running or undo.is_running


def _keep_columns(kit: Kit, sheet: ImportSheet) -> None:
    """Keep the matched columns under the name that was given, if there is one."""
    name, mapping = sheet.keep_as.text().strip(), sheet.match.mapping
    if name and mapping is not None:
        named = replace(mapping, name=name)
        job = partial(files.keep_columns, station_id=kit.house.station_id, mapping=named)
        kit.operations.write("mapping.save", job)
