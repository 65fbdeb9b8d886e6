"""The people of the warehouse: who may sign on, a new one with a badge, a badge on paper. Rules are handed in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from fulfilment.desk.answer import Answer
from fulfilment.desk.people import CODE_LENGTH, NAME_LENGTH, SUPERVISOR, Person
from ui.languages import LANGUAGES
from ui.operations import Operations
from ui.ports import Job
from ui.settings_panels.section import Section
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Words

ROWS_SHOWN = 5


@dataclass(frozen=True)
class Staff:
    """What the section shows."""

    people: tuple[Person, ...]
    """All who may sign on."""
    operator: str
    """Name of who is signed on at this station."""


# `Any` is the session, handed from the operations to the job.
@dataclass(frozen=True)
class PeopleJobs:
    """What the section asks of the warehouse."""

    load: Callable[[Any], Staff]
    """Reads everybody."""
    add: Callable[[str, str, str], Job]
    """Takes short name, name and language."""
    retire: Callable[[int], Job]
    """Takes the id of a person."""
    change_role: Callable[[int], Job]
    """Takes the id of a person: makes a supervisor, or no longer one."""
    print_badge: Callable[[int], Job]
    """Takes the id of a person."""
    printed: Callable[[], None]
    """Called when something waits for a printer."""


class PeopleSection(Section):
    """Everybody, and one line for a new person."""

    operator_changed = Signal(str)
    """Name of who is signed on now."""

    def __init__(self, theme: Theme, operations: Operations, jobs: PeopleJobs) -> None:
        super().__init__(theme)
        self._operations, self._jobs = operations, jobs
        self._people: tuple[Person, ...] = ()
        self._build()
        self._arrange()
        self._connect()
        self.say_words()

    def _build(self) -> None:
        self.table = QTableWidget(0, 3)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.code, self.name, self.language = QLineEdit(), QLineEdit(), QComboBox()
        self.code.setMaxLength(CODE_LENGTH)
        self.name.setMaxLength(NAME_LENGTH)
        for code, word in {"": "", **LANGUAGES}.items():
            self.language.addItem(word, code)
        self.buttons = {name: QPushButton() for name in ("add", "print", "role", "retire")}
        self._said = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)

    def _arrange(self) -> None:
        asked, foot = self._asked, self._foot = QGridLayout(), QHBoxLayout()
        asked.addWidget(self.code, 0, 0)
        asked.addWidget(self.name, 0, 1)
        asked.addWidget(self.language, 1, 0)
        asked.addWidget(self.buttons["add"], 1, 1)
        asked.setColumnStretch(0, 1)
        asked.setColumnStretch(1, 1)
        for name in ("print", "role", "retire"):
            self.buttons[name].setMinimumWidth(1)
            foot.addWidget(self.buttons[name])
        self.rows.addWidget(self.table)
        self.rows.addLayout(foot)
        self.rows.addLayout(asked)
        self.rows.addWidget(self._said)
        self.space_out()

    def space_out(self) -> None:
        """Give rows, fields and buttons the height of the theme."""
        super().space_out()
        px = self.theme.sizes.desk_px
        self._asked.setSpacing(px(9))
        self._foot.setSpacing(px(9))
        for control in (self.code, self.name, self.language):
            control.setMinimumSize(1, px(42))
        self.table.verticalHeader().setMinimumSectionSize(1)
        self.table.verticalHeader().setDefaultSectionSize(px(42))
        self.table.horizontalHeader().setFixedHeight(px(42))
        self.table.setFixedHeight(px(42) * (ROWS_SHOWN + 1))

    def _connect(self) -> None:
        self.code.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self.add)
        self.buttons["add"].clicked.connect(self.add)
        self.buttons["print"].clicked.connect(self.print_badge)
        self.buttons["role"].clicked.connect(self.change_role)
        self.buttons["retire"].clicked.connect(self.retire)

    @property
    def chosen_id(self) -> int | None:
        """Id of the person under the cursor."""
        row = self.table.currentRow()
        return self._people[row].id if 0 <= row < len(self._people) else None

    def load(self) -> None:
        """Read everybody."""
        self._operations.read("people", self._jobs.load, self._on_loaded)

    def ask(self) -> None:
        """Begin with a new person."""
        self.code.setFocus()

    def add(self) -> None:
        """Add the person of the line below."""
        job = self._jobs.add(self.code.text(), self.name.text(), self.language.currentData())
        self._operations.write("people.add", job, self._on_added, self._on_failed)

    def print_badge(self) -> None:
        """Print the badge of the chosen person."""
        if self.chosen_id is not None:
            self._operations.write(
                "print.queue", self._jobs.print_badge(self.chosen_id), self._on_answered, self._on_failed
            )

    def retire(self) -> None:
        """Let the chosen person sign on no more."""
        if self.chosen_id is not None:
            self._operations.write(
                "people.retire", self._jobs.retire(self.chosen_id), self._on_answered, self._on_failed
            )

    def change_role(self) -> None:
        """Make the chosen person a supervisor, or no longer one."""
        if self.chosen_id is not None:
            self._operations.write(
                "people.role", self._jobs.change_role(self.chosen_id), self._on_answered, self._on_failed
            )

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("People"))
        self.table.setAccessibleName(self.title.said())
        self.table.setHorizontalHeaderLabels([self.tr("Short name"), self.tr("Name"), self.tr("Badge")])
        for control, word in ((self.code, self.tr("Short name")), (self.name, self.tr("Name"))):
            control.setPlaceholderText(word)
            control.setAccessibleName(word)
        self.language.setAccessibleName(self.tr("Language of item names"))
        self.language.setItemText(0, self.tr("As the window"))
        self._say_languages()
        self.buttons["add"].setText(self.tr("Add"))
        self.buttons["print"].setText(self.tr("Print badge"))
        self.buttons["role"].setText(self.tr("Supervisor"))
        self.buttons["retire"].setText(self.tr("Retire"))
        self._say_names()

    def _on_loaded(self, staff: Staff) -> None:
        kept = self.chosen_id
        self._people = staff.people
        self.table.setRowCount(len(staff.people))
        for row, person in enumerate(staff.people):
            for column, text in enumerate((person.code, person.name, person.badge)):
                item = QTableWidgetItem(text)
                self.table.setItem(row, column, item)
        self._say_names()
        self._say_languages()
        ids = [person.id for person in staff.people]
        if ids:
            self.table.selectRow(ids.index(kept) if kept in ids else 0)
        self.operator_changed.emit(staff.operator)

    def _say_names(self) -> None:
        for row, person in enumerate(self._people):
            if item := self.table.item(row, 1):
                is_supervisor = person.role == SUPERVISOR
                item.setText(self.tr("{name} (supervisor)").format(name=person.name) if is_supervisor else person.name)

    def _say_languages(self) -> None:
        names = {**LANGUAGES, "": self.tr("As the window")}
        for row, person in enumerate(self._people):
            for column in range(self.table.columnCount()):
                if item := self.table.item(row, column):
                    item.setToolTip(names.get(person.language, person.language))

    def _on_added(self, answer: Answer) -> None:
        if not answer.notice.is_refusal:
            self.code.clear()
            self.name.clear()
        self._on_answered(answer)

    def _on_answered(self, answer: Answer) -> None:
        notice = answer.notice
        self._say(" ".join(filter(None, (spoken(notice.text), spoken(notice.detail)))), is_bad=notice.is_refusal)
        if answer.prints:
            self._jobs.printed()
        if answer.changes & {"people", "station"}:
            self.load()

    def _on_failed(self, error: Exception) -> None:
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        self._say(
            QCoreApplication.translate("ProfileSection", "Not saved: {reason}").format(reason=reason), is_bad=True
        )

    def _say(self, words: str, *, is_bad: bool) -> None:
        self._said.set_colour("alarm" if is_bad else "muted")
        self._said.say(words)
