"""What a trial or an import came to: progress, figures, and each bad row with its line, cause and cure."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from fulfilment.desk.answer import Answer
from fulfilment.orders.files.writing.result import ChunkResult
from fulfilment.step import Kind
from ui.import_errors import ImportErrors
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Panel, Words


class ImportOutcome(Panel):
    """The right side of the import page."""

    stop_requested = Signal()
    """Stop after the present portion."""
    save_requested = Signal()
    """The rejected rows are wanted as a file."""
    undo_requested = Signal()
    """What was taken in is to be taken back."""
    list_requested = Signal()
    """The files that came in before are wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._is_trial = True
        self._result: ChunkResult | None = None
        self._answer: Answer | None = None
        self._offers_undo = self._was_stopped = False
        self._build()
        self._arrange()
        self.theme.changed.connect(self._space_out)
        self._stop.clicked.connect(self.stop_requested)
        self._save.clicked.connect(self.save_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._list.clicked.connect(self.list_requested)
        self.show_nothing()

    def _build(self) -> None:
        theme = self.theme
        self._title = Words(theme, Role.DESK_TITLE, wraps=True)
        self._figures = Words(theme, Role.DESK, wraps=True)
        self._note = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._stop, self._save, self._undo, self._list = (QPushButton() for _ in range(4))
        self._errors = ImportErrors(theme)

    def _arrange(self) -> None:
        rows = self._rows = QVBoxLayout(self)
        for widget in (self._title, self._figures, self._note, self._bar):
            rows.addWidget(widget)
        rows.addWidget(self._errors, 100)
        rows.addStretch(1)
        buttons = self._buttons = QHBoxLayout()
        buttons.addWidget(self._list)
        buttons.addStretch(1)
        for button in (self._stop, self._undo, self._save):
            buttons.addWidget(button)
        rows.addLayout(buttons)
        self._space_out()

    def _space_out(self) -> None:
        px = self.theme.sizes.desk_px
        self._rows.setContentsMargins(px(22), px(18), px(22), px(18))
        self._rows.setSpacing(px(10))
        self._bar.setFixedHeight(px(10))
        self._buttons.setSpacing(px(12))
        for button in (self._stop, self._save, self._undo, self._list):
            button.setMinimumHeight(px(46))

    @property
    def title(self) -> str:
        """What is said above all."""
        return self._title.said()

    @property
    def offers_undo(self) -> bool:
        """True while the button that takes it back can be pressed."""
        return self._offers_undo

    def show_nothing(self) -> None:
        """Say what this side is for."""
        self._forget()
        self._say(
            self.tr("What would happen"),
            self.tr("Try a file to see every line that cannot be taken in, with its cause and what to do about it."),
        )
        self._show_parts()

    def show_started(self, *, is_trial: bool) -> None:
        """A trial or an import has begun."""
        self._forget()
        self._is_trial = is_trial
        self._bar.setValue(0)
        self._say(self.tr("Trying it…") if is_trial else self.tr("Taking it in…"), "")
        self._show_parts(is_running=True)

    def show_undoing(self, share: float, *, is_checking: bool) -> None:
        """Say how far the undo of the file is."""
        self._forget()
        self._say(self.tr("Checking whether it can be taken back…") if is_checking else self.tr("Taking it back…"), "")
        self.show_progress(share)
        self._show_parts(is_running=True)

    def show_answer(self, answer: Answer) -> None:
        """Say what came of an undo, or why nothing was done."""
        self._forget()
        self._answer = answer
        notice = answer.notice
        self._say(spoken(notice.text), spoken(notice.detail), is_alarm=notice.kind is Kind.STOP)
        self._show_parts()

    def offer_undo(self, *, is_offered: bool) -> None:
        """Offer to take back what was taken in."""
        self._offers_undo = is_offered
        self._undo.setVisible(is_offered)

    def show_progress(self, share: float) -> None:
        """Move the bar."""
        self._bar.setValue(round(share * 1000))

    def show_result(self, result: ChunkResult, *, was_stopped: bool) -> None:
        """Say what came of it, and list the bad rows."""
        self._answer, self._result, self._was_stopped = None, result, was_stopped
        number = self.theme.formats.number
        figures = self.tr("{added} new, {changed} changed, {same} already there").format(
            added=number(result.added), changed=number(result.changed), same=number(result.already_there)
        )
        rejected = len(result.rejected)
        if rejected:
            figures += "\n" + self.tr("Rejected rows: {n}").format(n=number(rejected))
        if self._is_trial:
            title = self.tr("This would happen") if not was_stopped else self.tr("Tried in part")
            note = self.tr("Nothing was changed. Good rows can go in without the bad ones.")
        else:
            title = self.tr("Taken in") if not was_stopped else self.tr("Stopped")
            note = self.tr("The same file can be taken in again: nothing comes twice.")
        self._say(title, figures, note)
        self._errors.show_result(result)
        self._show_parts()

    def show_trouble(self, cause: str, cure: str) -> None:
        """Say why the file cannot be read."""
        self._forget()
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
            offers_undo = self._offers_undo
            if self._result is not None:
                self.show_result(self._result, was_stopped=self._was_stopped)
            elif self._answer is not None:
                self.show_answer(self._answer)
            else:
                self.show_nothing()
            self.offer_undo(is_offered=offers_undo)

    def _forget(self) -> None:
        self._result = self._answer = None
        self.offer_undo(is_offered=False)

    def _say(self, title: str, figures: str, note: str = "", *, is_alarm: bool = False) -> None:
        self._title.say(title)
        self._title.set_colour("alarm" if is_alarm else "ink")
        self._figures.say(figures)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self._figures.setVisible(bool(figures))
        self._stop.setText(self.tr("Stop"))
        self._save.setText(self.tr("Save rejected rows"))
        self._undo.setText(self.tr("Take it back"))
        self._list.setText(self.tr("Imported files"))

    def _show_parts(self, *, is_running: bool = False) -> None:
        has_errors = self._result is not None and bool(self._result.rejected)
        self._bar.setVisible(is_running)
        self._stop.setVisible(is_running)
        self._list.setVisible(not is_running and not has_errors)
        self._save.setVisible(has_errors)
        self._errors.setVisible(has_errors)
