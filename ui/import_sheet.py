"""The left side of the import page: kind of file, its columns, and the buttons. Decides nothing."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fulfilment.desk.files import OpenedFile
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.remembered import LONGEST_NAME
from ui.column_match import ColumnMatch
from ui.empty import EmptyPanel
from ui.flow import Flow
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Chip, Panel, Words


class ImportSheet(Panel):
    """Shows a drop place until there is a file, then its columns."""

    kind_chosen = Signal(str)
    """The file holds something else."""
    file_requested = Signal()
    """A file is to be chosen."""
    trial_requested = Signal()
    """What would happen?"""
    import_requested = Signal()
    """The good rows are to go in."""
    matched = Signal()
    """A column was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._opened: OpenedFile | None = None
        self._kind = ""
        self._build()
        self._arrange()
        self._connect()
        self._say_words()

    def _build(self) -> None:
        theme = self.theme
        self._pages, self._empty = QStackedWidget(), EmptyPanel(theme)
        self._chips = [Chip(theme, kind) for kind in KINDS]
        self._flow = Flow()
        self._flow.hold(self._chips)
        self._name, self._about = Words(theme, Role.DESK_TITLE), Words(theme, Role.DESK_SMALL, "muted")
        self.match = ColumnMatch(theme)
        self.keep_as = QLineEdit()
        self.keep_as.setMaxLength(LONGEST_NAME)
        self._other, self._try, self._take = QPushButton(), QPushButton(), QPushButton()
        self._take.setProperty("isMain", True)

    def _arrange(self) -> None:
        holder = QWidget()
        self._matched_rows, self._buttons = QVBoxLayout(holder), QHBoxLayout()
        self._matched_rows.addWidget(self._name)
        self._matched_rows.addWidget(self._about)
        self._matched_rows.addWidget(self.match, 1)
        self._buttons.addWidget(self._other)
        self._buttons.addStretch(1)
        for control in (self.keep_as, self._try, self._take):
            self._buttons.addWidget(control)
        self._matched_rows.addLayout(self._buttons)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(holder)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._flow)
        self._rows.addWidget(self._pages, 1)
        self._space_out()

    def _space_out(self) -> None:
        px = self.theme.sizes.desk_px
        self._rows.setContentsMargins(px(22), px(18), px(22), px(18))
        self._rows.setSpacing(px(16))
        self._matched_rows.setContentsMargins(0, 0, 0, 0)
        self._matched_rows.setSpacing(px(10))
        self._buttons.setSpacing(px(12))
        self._flow.set_gap(px(12))
        for control in (self._other, self.keep_as, self._try, self._take):
            control.setMinimumHeight(px(46))
        self.keep_as.setFixedWidth(px(250))

    def _connect(self) -> None:
        self.theme.changed.connect(self._space_out)
        self._empty.action_requested.connect(self.file_requested)
        self._other.clicked.connect(self.file_requested)
        self._try.clicked.connect(self.trial_requested)
        self._take.clicked.connect(self.import_requested)
        self.match.changed.connect(self.matched)
        for chip in self._chips:
            chip.chosen.connect(self.kind_chosen)

    @property
    def can_take(self) -> bool:
        """True when every needed column is matched."""
        return self._opened is not None and self.match.mapping is not None and not self.match.mapping.missing()

    def open_file(self, opened: OpenedFile) -> None:
        """Show the columns of a file."""
        self.match.show_file(opened)
        self.keep_as.setText(opened.mapping.name)

    def show_stage(self, kind: str, opened: OpenedFile | None, *, is_running: bool) -> None:
        """Show how far the work is."""
        self._kind, self._opened = kind, opened
        for chip in self._chips:
            chip.show_view(spoken(KINDS[chip.name].title), "", chip.name == kind)
        self._flow.set_gap(self.theme.sizes.desk_px(12))
        self._pages.setCurrentIndex(0 if opened is None else 1)
        if opened is not None:
            self._name.say(opened.table.name)
            self._about.say(self._told(opened))
        for button in (self._try, self._take):
            button.setEnabled(self.can_take and not is_running)
        self._other.setEnabled(not is_running)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self.show_stage(self._kind, self._opened, is_running=not self._other.isEnabled())

    def _told(self, opened: OpenedFile) -> str:
        number = self.theme.formats.number
        mapping = self.match.mapping or opened.mapping
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
        self._try.setText(self.tr("Try it"))
        self._take.setText(self.tr("Take it in"))
        self.keep_as.setPlaceholderText(self.tr("Keep columns under a name"))
        self.keep_as.setAccessibleName(self.tr("Keep columns under a name"))
