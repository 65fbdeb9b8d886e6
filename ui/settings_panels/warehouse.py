"""The whole warehouse: its name and sender, papers to print, books to verify, copies to make. Rules are handed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from fulfilment.desk.answer import Answer
from fulfilment.step import Text
from ui.forms import SettingsForm
from ui.operations import Operations
from ui.ports import Job
from ui.settings_panels.moving import MoveJobs
from ui.settings_panels.people import PeopleJobs
from ui.settings_panels.section import Section
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.warehouse_profile import WarehouseProfile, complaint
from ui.widgets import Words


@dataclass(frozen=True)
class Finding:
    """What came of verifying the books or of a backup."""

    text: Text
    """One sentence."""
    is_bad: bool = False
    """Whether somebody must look."""
    details: tuple[str, ...] = ()
    """Lines below it."""


@dataclass(frozen=True)
class PaperOffer:
    """Something that can be printed for the whole warehouse."""

    title: Text
    """Word on the button."""
    run: Callable[[], None]
    """Prints it."""


# `Any` is the session, handed from the operations to the job.
@dataclass(frozen=True)
class WarehouseJobs:
    """What the Settings screen may ask of the warehouse; what is None is not offered."""

    load_profile: Callable[[Any], WarehouseProfile] | None = None
    """Reads name, sender, time zone and prefix."""
    save_profile: Callable[[WarehouseProfile], Job] | None = None
    """Returns the job that stores them and answers in words."""
    undo_profile: Job | None = None
    """Takes the last change of them at this station back."""
    profile_saved: Callable[[WarehouseProfile], None] | None = None
    """Called when it is stored."""
    papers: Sequence[PaperOffer] = ()
    """Command sheet, badges, location labels."""
    verify: Callable[[Any], Finding] | None = None
    """Reads everything and compares."""
    back_up: Callable[[Any], Finding] | None = None
    """Makes a copy and checks it."""
    people: PeopleJobs | None = None
    """Reads and changes who may sign on."""
    moving: MoveJobs | None = None
    """Moves the warehouse to a server."""


class ProfileSection(Section):
    """Name, sender, time zone and company prefix."""

    def __init__(self, theme: Theme, operations: Operations, jobs: WarehouseJobs) -> None:
        super().__init__(theme)
        self._operations, self._jobs = operations, jobs
        self._form = SettingsForm(theme, WarehouseProfile(), "settings")
        self._save = QPushButton()
        self._save.setProperty("isMain", True)
        self._save.setEnabled(False)
        self._said = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        self.rows.addWidget(self._form)
        self.rows.addLayout(foot)
        self._save.clicked.connect(self.save)
        self._form.changed.connect(self._on_changed)
        self.say_words()

    def load(self) -> None:
        """Read the profile again, unless somebody is changing it."""
        if self._jobs.load_profile is not None and not self._save.isEnabled():
            self._operations.read("warehouse profile", self._jobs.load_profile, self._on_loaded)

    def save(self) -> None:
        """Store the profile when it is sound."""
        profile = self._form.value()
        wrong = complaint(profile)
        if wrong:
            self._say(QCoreApplication.translate("settings", wrong), "alarm")
        elif self._jobs.save_profile is not None and self._save.isEnabled():
            self._save.setEnabled(False)
            self._operations.write(
                "settings.warehouse",
                self._jobs.save_profile(profile),
                partial(self._on_saved, profile),
                self._on_failed,
            )

    def undo(self) -> None:
        """Take the last change that was stored here back."""
        if self._jobs.undo_profile is not None:
            self._operations.write("undo", self._jobs.undo_profile, self._on_undone, self._on_failed)

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("The warehouse"))
        self._save.setText(self.tr("Save"))

    def _on_loaded(self, profile: WarehouseProfile) -> None:
        self._form.show_value(profile)
        self._save.setEnabled(False)
        self._say("", "muted")

    def _on_changed(self) -> None:
        self._save.setEnabled(self._jobs.save_profile is not None)

    def _on_saved(self, profile: WarehouseProfile, answer: Answer) -> None:
        self._tell(answer)
        self._save.setEnabled(answer.notice.is_refusal)
        if not answer.notice.is_refusal:
            self._use(profile)

    def _on_undone(self, answer: Answer) -> None:
        self._tell(answer)
        if answer.changes and self._jobs.load_profile is not None:
            self._operations.read("warehouse profile", self._jobs.load_profile, self._on_taken_back)

    def _on_taken_back(self, profile: WarehouseProfile) -> None:
        self._form.show_value(profile)
        self._save.setEnabled(False)
        self._use(profile)

    def _use(self, profile: WarehouseProfile) -> None:
        if self._jobs.profile_saved is not None:
            self._jobs.profile_saved(profile)

    def _tell(self, answer: Answer) -> None:
        notice = answer.notice
        words = " ".join(filter(None, (spoken(notice.text), spoken(notice.detail))))
        self._say(words, "alarm" if notice.is_refusal else "muted")

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._say(self.tr("Not saved: {reason}").format(reason=_first_line(error)), "alarm")

    def _say(self, words: str, colour: str) -> None:
        self._said.set_colour(colour)
        self._said.say(words)


class PaperSection(Section):
    """What is printed once and pinned to the wall."""

    def __init__(self, theme: Theme, papers: Sequence[PaperOffer]) -> None:
        super().__init__(theme)
        self._papers = papers
        self._buttons = [QPushButton() for _ in papers]
        grid = QGridLayout()
        grid.setSpacing(theme.sizes.desk_px(9))
        for place, (paper, button) in enumerate(zip(papers, self._buttons, strict=True)):
            button.setMinimumWidth(1)
            button.clicked.connect(paper.run)
            grid.addWidget(button, place // 2, place % 2)
        self.rows.addLayout(grid)
        self.say_words()

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("Print for the wall"))
        for paper, button in zip(self._papers, self._buttons, strict=True):
            button.setText(spoken(paper.title))


class CareSection(Section):
    """Books that are verified, and a copy of them."""

    def __init__(self, theme: Theme, operations: Operations, jobs: WarehouseJobs) -> None:
        super().__init__(theme)
        self._operations = operations
        self._jobs = {"verify": jobs.verify, "back_up": jobs.back_up}
        self._finding: Finding | None = None
        self._running = ""
        self._buttons = {name: QPushButton() for name, job in self._jobs.items() if job is not None}
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(theme.sizes.desk_px(10))
        self._progress.hide()
        self._said = Words(theme, Role.DESK_STRONG, wraps=True)
        self._details = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        line: QHBoxLayout = QHBoxLayout()
        line.setSpacing(theme.sizes.desk_px(9))
        for name, button in self._buttons.items():
            button.setMinimumWidth(1)
            button.clicked.connect(partial(self.run, name))
            line.addWidget(button)
        self.rows.addLayout(line)
        parts: tuple[QWidget, ...] = (self._progress, self._said, self._details)
        for part in parts:
            self.rows.addWidget(part)
        self.say_words()

    def run(self, name: str) -> None:
        """Verify the books, or copy them; the window goes on meanwhile."""
        job = self._jobs[name]
        if job is not None and not self._running:
            self._running, self._finding = name, None
            self._show()
            self._operations.read(f"care {name}", job, self._on_done, self._on_failed)

    def say_words(self) -> None:
        """Say everything in the present language."""
        words = {"verify": self.tr("Verify the books"), "back_up": self.tr("Back up now")}
        self.title.say(self.tr("Books and backup"))
        for name, button in self._buttons.items():
            button.setText(words[name])
        self._show()

    def _show(self) -> None:
        running = {"": "", "verify": self.tr("Verifying…"), "back_up": self.tr("Copying…")}
        self._progress.setVisible(bool(self._running))
        for button in self._buttons.values():
            button.setEnabled(not self._running)
        found = self._finding
        self._said.set_colour("alarm" if found is not None and found.is_bad else "ink")
        self._said.say(spoken(found.text) if found is not None else running[self._running])
        self._details.say("\n".join(found.details[:8]) if found is not None else "")

    def _on_done(self, finding: Finding) -> None:
        self._running, self._finding = "", finding
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._running = ""
        self._show()
        self._said.set_colour("alarm")
        self._said.say(self.tr("It could not be done: {reason}").format(reason=_first_line(error)))


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__
