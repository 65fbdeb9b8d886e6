"""Moving the warehouse from the file of this computer to a server, so that several stations work in it."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from fulfilment.relocation import TROUBLE, Far, Moved
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.operations import Operations
from ui.settings_panels.section import Section
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Words

EXAMPLE = "postgresql+psycopg://packhouse@server/packhouse"
Move = Callable[[str, Callable[[Far], bool], Callable[[], object]], Moved]
"""Moves to an address; tells how far it is, false stops it, and calls the last when it begins to compare."""


def _t(source: str) -> Text:
    return Text("moving", source)


_WHY = {
    "address": _t(QT_TRANSLATE_NOOP("moving", "This is no address of a PostgreSQL database. See the example.")),
    "busy": _t(QT_TRANSLATE_NOOP("moving", "Somebody else moves a warehouse into this database now. Wait for that.")),
    "encoding": _t(QT_TRANSLATE_NOOP("moving", "That database stores text as {detail}. Make one that stores UTF8.")),
    "foreign": _t(QT_TRANSLATE_NOOP("moving", "That database holds other tables. Make a new, empty one.")),
    "not_empty": _t(QT_TRANSLATE_NOOP("moving", "That database is not empty. Make a new, empty one.")),
    "stopped": _t(QT_TRANSLATE_NOOP("moving", "Stopped. Nothing was moved, nothing was changed.")),
    "refused": _t(QT_TRANSLATE_NOOP("moving", "Nothing was moved. The server says: {detail}")),
    "unequal": _t(QT_TRANSLATE_NOOP("moving", "Nothing was moved: the copy is not equal ({detail}). Call support.")),
}


@dataclass(frozen=True)
class MoveJobs:
    """What the section asks of the warehouse."""

    move: Move
    """Moves the warehouse; runs on a thread of a reader."""
    moved: Callable[[str], None]
    """Keeps the address, so that the next start opens the server; may raise OSError."""


class MoveSection(Section):
    """An address, a button that moves, one that stops, and what came of it in figures."""

    _told = Signal(int, int)

    def __init__(self, theme: Theme, operations: Operations, jobs: MoveJobs) -> None:
        super().__init__(theme)
        self._operations, self._jobs = operations, jobs
        self._stop, self._is_running = Event(), False
        self._result: Moved | None = None
        self._build()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self._stop.set)
        self.say_words()

    def _build(self) -> None:
        self._about = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)
        self.address = QLineEdit()
        self.address.setPlaceholderText(EXAMPLE)
        self.address.setMinimumSize(1, self.theme.sizes.desk_px(42))
        self.address.returnPressed.connect(self.begin)
        self.buttons = {name: QPushButton() for name in ("move", "stop")}
        self.buttons["move"].clicked.connect(self.begin)
        self.buttons["stop"].clicked.connect(self._stop.set)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(self.theme.sizes.desk_px(10))
        self.said = Words(self.theme, Role.DESK_STRONG, wraps=True)
        self._figures = Words(self.theme, Role.DESK_SMALL, "muted", wraps=True)
        line = QHBoxLayout()
        line.setSpacing(self.theme.sizes.desk_px(9))
        for button in self.buttons.values():
            button.setMinimumWidth(1)
            line.addWidget(button)
        parts: tuple[QWidget, ...] = (self._about, self.address, self.progress, self.said, self._figures)
        for part in parts:
            self.rows.addWidget(part)
        self.rows.insertLayout(self.rows.indexOf(self.progress), line)
        self._show_running(False)

    def begin(self) -> None:
        """Move to the address that was written."""
        url = self.address.text().strip()
        if self._result is not None or self._is_running:
            return
        self._stop.clear()
        self.progress.setRange(0, 0)
        self._show_running(True)
        self._say(self.tr("Moving… Nothing can be stored meanwhile."))

        def job(session: Any) -> Moved:  # Any: a session that it does not need
            return self._jobs.move(url, self._tell, lambda: self._told.emit(0, 0))

        self._operations.read("move to server", job, self._on_moved, self._on_failed)

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("Several stations"))
        self._about.say(
            self.tr(
                "This warehouse lies in a file: one station works in it. On a PostgreSQL server several do. It is"
                " copied whole into an empty database, compared, and counts only then. The file stays as it is."
            )
        )
        self.address.setAccessibleName(self.tr("Address of the empty database"))
        self.buttons["move"].setText(self.tr("Move to the server"))
        self.buttons["stop"].setText(self.tr("Stop"))
        self._show_result()

    def _tell(self, far: Far) -> bool:
        """Say how far it is; called on the thread that moves."""
        self._told.emit(far.rows, far.of)
        return not self._stop.is_set()

    def _on_told(self, rows: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(rows)
        if of:
            number = self.theme.formats.number
            self._say(self.tr("{rows} of {of} rows").format(rows=number(rows), of=number(of)))
        else:
            self._say(self.tr("Everything is there. Comparing…"))
            self.buttons["stop"].setEnabled(False)

    def _on_moved(self, moved: Moved) -> None:
        self._show_running(False)
        self._result = moved
        self._show_result()
        try:
            self._jobs.moved(self.address.text().strip())
        except OSError as trouble:
            self._say(self.tr("Moved, but the address was not kept: {reason}").format(reason=trouble), is_bad=True)

    def _show_result(self) -> None:
        moved, number = self._result, self.theme.formats.number
        if moved is None:
            return
        self.address.setEnabled(False)
        self.buttons["move"].setEnabled(False)
        self._say(self.tr("Moved, and equal. Close Packhouse and start it again: it opens the server from now on."))
        figures = self.tr("{rows} rows · {items} items · {pieces} pieces · {moves} moves · {operations} operations")
        self._figures.say(
            figures.format(
                rows=number(moved.rows),
                items=number(moved.items),
                pieces=number(moved.pieces),
                moves=number(moved.moves),
                operations=number(moved.operations),
            )
        )

    def _on_failed(self, error: Exception) -> None:
        self._show_running(False)
        why = _WHY.get(error.kind) if isinstance(error, TROUBLE) else None
        if why is not None and isinstance(error, TROUBLE):
            self._say(spoken(why.with_values(detail=error.detail)), is_bad=error.kind != "stopped")
        else:
            self._say(next(iter(str(error).splitlines()), type(error).__name__), is_bad=True)

    def _show_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.progress.setVisible(is_running)
        self.address.setEnabled(not is_running)
        self.buttons["move"].setEnabled(not is_running)
        self.buttons["stop"].setEnabled(is_running)

    def _say(self, words: str, *, is_bad: bool = False) -> None:
        self.said.set_colour("alarm" if is_bad else "ink")
        self.said.say(words)
