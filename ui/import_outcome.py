"""What a trial or an import came to: progress, figures, and each bad row with its line, cause and cure."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fulfilment.orders.files.problems import RowError
from fulfilment.orders.files.writing.result import ChunkResult
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Panel, Words

NARROWEST = 380
"""Width in the design that sentences may count on."""
SHOWN_ERRORS = 200
"""Bad rows that are shown; all of them go to the file of rejected rows."""


class ImportOutcome(Panel):
    """The right side of the import page."""

    stop_requested = Signal()
    """Stop after the present portion."""
    save_requested = Signal()
    """The rejected rows are wanted as a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._is_trial = True
        self._result: ChunkResult | None = None
        self._build()
        self._arrange()
        self.theme.changed.connect(self._space_out)
        self._stop.clicked.connect(self.stop_requested)
        self._save.clicked.connect(self.save_requested)
        self.show_nothing()

    def _build(self) -> None:
        theme = self.theme
        self._title = Words(theme, Role.DESK_TITLE, wraps=True)
        self._figures = Words(theme, Role.DESK, wraps=True)
        self._note = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._stop, self._save = QPushButton(), QPushButton()
        self._errors = QScrollArea()
        self._errors.setWidgetResizable(True)
        self._errors.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _arrange(self) -> None:
        rows = self._rows = QVBoxLayout(self)
        for widget in (self._title, self._figures, self._note, self._bar):
            rows.addWidget(widget)
        rows.addWidget(self._errors, 100)
        rows.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._stop, self._save):
            buttons.addWidget(button)
        rows.addLayout(buttons)
        self._errors.viewport().setAutoFillBackground(False)
        self._space_out()

    def _space_out(self) -> None:
        px = self.theme.sizes.desk_px
        self._rows.setContentsMargins(px(22), px(18), px(22), px(18))
        self._rows.setSpacing(px(10))
        self._bar.setFixedHeight(px(10))
        for button in (self._stop, self._save):
            button.setMinimumHeight(px(46))

    @property
    def title(self) -> str:
        """What is said above all."""
        return self._title.said()

    def show_nothing(self) -> None:
        """Say what this side is for."""
        self._result = None
        self._say(
            self.tr("What would happen"),
            self.tr("Try a file to see every line that cannot be taken in, with its cause and what to do about it."),
        )
        self._show_parts()

    def show_started(self, *, is_trial: bool) -> None:
        """A trial or an import has begun."""
        self._is_trial, self._result = is_trial, None
        self._bar.setValue(0)
        self._say(self.tr("Trying it…") if is_trial else self.tr("Taking it in…"), "")
        self._show_parts(is_running=True)

    def show_progress(self, share: float) -> None:
        """Move the bar."""
        self._bar.setValue(round(share * 1000))

    def show_result(self, result: ChunkResult, *, was_stopped: bool) -> None:
        """Say what came of it, and list the bad rows."""
        self._result = result
        number = self.theme.formats.number
        figures = self.tr("{added} new, {changed} changed, {same} already there").format(
            added=number(result.added), changed=number(result.changed), same=number(result.already_there)
        )
        rejected = len(result.rejected)
        if rejected:
            figures += "\n" + self.tr("{n} rows rejected").format(n=number(rejected))
        if self._is_trial:
            title = self.tr("This would happen") if not was_stopped else self.tr("Tried in part")
            note = self.tr("Nothing was changed. Good rows can go in without the bad ones.")
        else:
            title = self.tr("Taken in") if not was_stopped else self.tr("Stopped")
            note = self.tr("The same file can be taken in again: nothing comes twice.")
        self._say(title, figures, note)
        self._list_errors(result)
        self._show_parts()

    def show_trouble(self, cause: str, cure: str) -> None:
        """Say why the file cannot be read."""
        self._result = None
        self._say(cause, cure, is_alarm=True)
        self._show_parts()

    def show_saved(self, name: str, count: int) -> None:
        """Say that the rejected rows were written."""
        words = self.tr("{n} rejected rows were saved as {name}. Correct them there and take that file in.")
        self._note.say(words.format(n=self.theme.formats.number(count), name=name))
        self._note.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the buttons anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self._result is not None:
                self.show_result(self._result, was_stopped=False)
            else:
                self.show_nothing()

    def _say(self, title: str, figures: str, note: str = "", *, is_alarm: bool = False) -> None:
        self._title.say(title)
        self._title.set_colour("alarm" if is_alarm else "ink")
        self._figures.say(figures)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self._figures.setVisible(bool(figures))
        self._stop.setText(self.tr("Stop"))
        self._save.setText(self.tr("Save rejected rows"))

    def _show_parts(self, *, is_running: bool = False) -> None:
        has_errors = self._result is not None and bool(self._result.rejected)
        self._bar.setVisible(is_running)
        self._stop.setVisible(is_running)
        self._save.setVisible(has_errors)
        self._errors.setVisible(has_errors)

    def _list_errors(self, result: ChunkResult) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, self.theme.sizes.desk_px(8), 0)
        rows.setSpacing(self.theme.sizes.desk_px(10))
        errors = [error for rejected in result.rejected for error in rejected.errors]
        for error in errors[:SHOWN_ERRORS]:
            rows.addLayout(self._error_row(error))
        more = len(errors) - SHOWN_ERRORS
        if more > 0:
            words = self.tr("and {n} more; all of them go to the file of rejected rows")
            rows.addWidget(Words(self.theme, Role.DESK_SMALL, "muted", words.format(n=self.theme.formats.number(more))))
        rows.addStretch(1)
        self._errors.setWidget(body)
        body.setAutoFillBackground(False)

    def _error_row(self, error: RowError) -> QVBoxLayout:
        line = self.tr("Line {n}").format(n=self.theme.formats.number(error.line_no))
        head = "  ·  ".join(part for part in (line, error.column, error.value[:60]) if part)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(Words(self.theme, Role.DESK_SMALL, "muted", head))
        for words, role in ((error.cause, Role.DESK_STRONG), (error.cure, Role.DESK_SMALL)):
            told = Words(self.theme, role, "ink", spoken(words), wraps=True)
            told.setMinimumWidth(self.theme.sizes.desk_px(NARROWEST))
            row.addWidget(told)
        return row
