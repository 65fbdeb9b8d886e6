"""Files in: choose or drop a file, match its columns, try it, take it in; every bad row with its cause and cure."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fulfilment.desk import files
from fulfilment.desk.files import OpenedFile
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.problems import BadFileError
from fulfilment.orders.files.rejects import save_rejected
from fulfilment.orders.files.remembered import remember
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.column_match import ColumnMatch
from ui.empty import EmptyPanel
from ui.file_run import FileCarrier
from ui.flow import Flow
from ui.import_outcome import ImportOutcome
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.screen import KeyHint, Screen
from ui.sizes import Role
from ui.texts import spoken
from ui.widgets import Chip, Panel, Words

_TITLE = Text("importing", QT_TRANSLATE_NOOP("importing", "Files in"))
_FIRST_KIND = "orders"


def entry(kit: Kit) -> ScreenEntry:
    """Return the entry of the import; it is opened from orders, stock and settings."""
    return ScreenEntry("importing", _TITLE, "import", partial(ImportScreen, kit), key="Ctrl+I", is_in_rail=False)


class ImportScreen(Screen):
    """Takes one file at a time."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._kind = kit, _FIRST_KIND
        self._opened: OpenedFile | None = None
        self._result: ChunkResult | None = None
        self._carrier = FileCarrier(kit)
        self._carrier.setParent(self)
        self.setAcceptDrops(True)
        self._build()
        self._arrange()
        self._connect()
        self._say_words()
        self._show_stage()

    def _build(self) -> None:
        theme = self._kit.theme
        self._sheet, self._pages, self._empty = Panel(theme), QStackedWidget(), EmptyPanel(theme)
        self._chips = [Chip(theme, kind) for kind in KINDS]
        self._flow = Flow()
        self._flow.hold(self._chips)
        self._name, self._about = Words(theme, Role.DESK_TITLE), Words(theme, Role.DESK_SMALL, "muted")
        self._match = ColumnMatch(theme)
        self._other, self._try, self._take = QPushButton(), QPushButton(), QPushButton()
        self._take.setProperty("isMain", True)
        self._remember = QLineEdit()
        self._outcome = ImportOutcome(theme)

    def _arrange(self) -> None:
        matched = QWidget()
        rows = QVBoxLayout(matched)
        rows.addWidget(self._name)
        rows.addWidget(self._about)
        rows.addWidget(self._match, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._remember)
        buttons.addWidget(self._try)
        buttons.addWidget(self._take)
        rows.addLayout(buttons)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(matched)
        self._sheet_rows = QVBoxLayout(self._sheet)
        self._sheet_rows.addWidget(self._flow)
        self._sheet_rows.addWidget(self._pages, 1)
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self._sheet, 60)
        self._columns.addWidget(self._outcome, 40)
        self._matched_rows, self._buttons = rows, buttons
        self._space_out()

    def _space_out(self) -> None:
        sizes = self._kit.theme.sizes
        gap, px = sizes.space(3), sizes.desk_px
        self._columns.setContentsMargins(gap, gap, gap, gap)
        self._columns.setSpacing(gap)
        self._sheet_rows.setContentsMargins(px(22), px(18), px(22), px(18))
        self._sheet_rows.setSpacing(px(16))
        self._matched_rows.setContentsMargins(0, 0, 0, 0)
        self._matched_rows.setSpacing(px(10))
        self._buttons.setSpacing(px(12))
        self._flow.set_gap(px(12))
        for control in (self._other, self._remember, self._try, self._take):
            control.setMinimumHeight(px(46))
        self._remember.setFixedWidth(px(250))

    def _connect(self) -> None:
        self._kit.theme.changed.connect(self._space_out)
        self._empty.action_requested.connect(self.choose_file)
        self._other.clicked.connect(self.choose_file)
        self._try.clicked.connect(self.try_it)
        self._take.clicked.connect(self.take_it)
        self._match.changed.connect(self._show_stage)
        for chip in self._chips:
            chip.chosen.connect(self.choose_kind)
        self._carrier.advanced.connect(self._outcome.show_progress)
        self._carrier.finished.connect(self._on_finished)
        self._carrier.failed.connect(self._on_failed)
        self._outcome.stop_requested.connect(self._carrier.stop)
        self._outcome.save_requested.connect(self._choose_rejects)

    @property
    def opened(self) -> OpenedFile | None:
        """The file that is being matched."""
        return self._opened

    @property
    def result(self) -> ChunkResult | None:
        """What the last trial or import came to."""
        return self._result

    def heading(self) -> tuple[str, str]:
        """Return the name of the screen."""
        return spoken(_TITLE), ""

    def sentence(self) -> str:
        """Return what can be done here."""
        return self.tr("Drop a CSV or XLSX file anywhere on this page")

    def hints(self) -> Sequence[KeyHint]:
        """Return choose, try and take in."""
        hints = [KeyHint("Shift+F4", self.tr("Choose a file"), self.choose_file)]
        if self._can_go():
            hints.append(KeyHint("Shift+F5", self.tr("Try it"), self.try_it))
            hints.append(KeyHint("Shift+F6", self.tr("Take it in"), self.take_it))
        return hints

    def step_back(self) -> bool:
        """Stop what runs, else put the file away."""
        if self._carrier.is_running:
            self._carrier.stop()
            return True
        if self._opened is not None:
            self._opened = self._result = None
            self._outcome.show_nothing()
            self._show_stage()
            return True
        return False

    def choose_kind(self, kind: str) -> None:
        """Say what the file holds."""
        self._kind = kind
        if self._opened is not None:
            job = partial(files.rematch, opened=self._opened, kind=kind)
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
        """Take the good rows in, and keep the matched columns under the name that was given."""
        name, mapping = self._remember.text().strip(), self._match.mapping
        if name and mapping is not None:
            self._kit.operations.write("mapping.save", partial(remember, mapping=replace(mapping, name=name)))
        self._start(is_trial=False)

    def save_rejects(self, path: Path) -> None:
        """Write the rejected rows with cause and cure beside them."""
        if self._opened is not None and self._result is not None:
            count = save_rejected(path, self._opened.table, self._result.rejected, say=spoken)
            self._outcome.show_saved(path.name, count)

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

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self._show_stage()

    def _start(self, *, is_trial: bool) -> None:
        mapping = self._match.mapping
        if self._opened is None or mapping is None or self._carrier.is_running:
            return
        self._outcome.show_started(is_trial=is_trial)
        self._carrier.start(self._opened.table, mapping, is_trial=is_trial)
        self._show_stage()

    def _can_go(self) -> bool:
        mapping = self._match.mapping
        is_ready = self._opened is not None and mapping is not None and not mapping.missing()
        return is_ready and not self._carrier.is_running

    def _on_opened(self, opened: OpenedFile) -> None:
        self._opened, self._result = opened, None
        self._match.show_file(opened)
        self._remember.setText(opened.mapping.name)
        self._outcome.show_nothing()
        self._show_stage()

    def _on_finished(self, result: ChunkResult) -> None:
        self._result = result
        self._outcome.show_result(result, was_stopped=self._carrier.is_stopping)
        self._show_stage()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, BadFileError):
            self._outcome.show_trouble(spoken(error.cause), spoken(error.cure))
        else:
            self._outcome.show_trouble(str(error), self.tr("What was taken in before stays."))
        self._show_stage()

    def _choose_rejects(self) -> None:
        if self._opened is None:
            return
        proposal = self._opened.path.with_name(f"{self._opened.path.stem}-rejected.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rejected rows"), str(proposal), "CSV (*.csv)")
        if name:
            self.save_rejects(Path(name))

    def _show_stage(self) -> None:
        for chip in self._chips:
            chip.show_view(spoken(KINDS[chip.name].title), "", chip.name == self._kind)
        self._flow.set_gap(self._kit.theme.sizes.desk_px(12))
        self._pages.setCurrentIndex(0 if self._opened is None else 1)
        if self._opened is not None:
            self._name.say(self._opened.table.name)
            self._about.say(self._told(self._opened))
        for button in (self._try, self._take):
            button.setEnabled(self._can_go())
        self._other.setEnabled(not self._carrier.is_running)
        self.keys_changed.emit()

    def _told(self, opened: OpenedFile) -> str:
        number = self._kit.theme.formats.number
        mapping = self._match.mapping or opened.mapping
        words = self.tr("{lines} lines, {columns} columns, {matched} of them matched").format(
            lines=number(opened.table.last_line),
            columns=number(len(opened.table.headers)),
            matched=number(len(mapping.columns)),
        )
        missing = ", ".join(spoken(field.title) for field in mapping.missing())
        return self.tr("{words}. Still needed: {missing}").format(words=words, missing=missing) if missing else words

    def _say_words(self) -> None:
        self._empty.show_state(
            self.tr("Drop a CSV or XLSX file here. Nothing is changed before you have seen what would happen."),
            "import",
        )
        self._empty.show_action(self.tr("Choose a file"))
        self._other.setText(self.tr("Another file"))
        self._remember.setPlaceholderText(self.tr("Keep columns under a name"))
        self._remember.setAccessibleName(self.tr("Keep columns under a name"))
        self._try.setText(self.tr("Try it"))
        self._take.setText(self.tr("Take it in"))
