"""Finds the speed of a scanner's line while somebody scans. Knows no settings: is told the port, tells the speed."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from devices.errors import DeviceError
from devices.speed import Found, Progress, find_speed
from devices.transports.serial_port import Settings as LineSettings
from ui.device_crew import VIRTUAL
from ui.device_words import trouble_of
from ui.sizes import Role
from ui.theme import Theme
from ui.widgets import Words

Find = Callable[[LineSettings, Callable[[Progress], None], Callable[[], bool]], Found | None]
"""Searches a port; see `devices.speed.find_speed`."""
Lend = Callable[[str], None]
"""Lets go of a port for the search, and takes it back by an empty name; called from any thread."""


class _Search(QObject):
    """One search on another thread."""

    progressed = Signal(object)
    """A `Progress`."""
    ended = Signal(object)
    """A `Found`, the `DeviceError`, or None when it was stopped."""

    def __init__(self, find: Find, port: str, lend: Lend) -> None:
        super().__init__()
        self._find, self._port, self._lend = find, port, lend
        self._stopping = threading.Event()

    def start(self) -> None:
        self._lend(self._port)
        QThreadPool.globalInstance().start(self._run)

    def stop(self) -> None:
        self._stopping.set()

    def _run(self) -> None:
        outcome: Found | DeviceError | None
        try:
            outcome = self._find(LineSettings(port=self._port), self.progressed.emit, self._stopping.is_set)
        except DeviceError as error:
            outcome = error
        finally:
            self._lend("")  # also when nobody is there any more who waits for the end
        self.ended.emit(outcome)


class SpeedPanel(QWidget):
    """A button that starts and stops the search, and one line that says how far it is."""

    found = Signal(int, str)
    """Bits per second and frame."""

    def __init__(self, theme: Theme, port: Callable[[], str], lend: Lend, *, find: Find = find_speed) -> None:
        super().__init__()
        self._port, self._lend, self._find = port, lend, find
        self._search: _Search | None = None
        self._state: Progress | Found | DeviceError | str = ""
        self.button = QPushButton()
        self.button.setMinimumHeight(theme.sizes.desk_px(46))
        self.button.clicked.connect(self.toggle)
        self._verdict = Words(theme, Role.DESK_STRONG, wraps=True)
        self._detail = Words(theme, Role.DESK_SMALL, "muted", wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, theme.sizes.space(1))
        for widget in (self.button, self._verdict, self._detail):
            rows.addWidget(widget)
        self.say_words()

    @property
    def is_searching(self) -> bool:
        """Whether a search runs."""
        return self._search is not None

    def said(self) -> tuple[str, str]:
        """Return what stands below the button."""
        return self._verdict.said(), self._detail.said()

    def toggle(self) -> None:
        """Start a search, or stop the one that runs."""
        if self._search is not None:
            self._search.stop()
            return
        port = self._port().strip()
        if port in ("", VIRTUAL) or port.startswith("socket://"):
            self._show("no port" if port in ("", VIRTUAL) else "no speed")
            return
        self._search = _Search(self._find, port, self._lend)
        self._search.progressed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._search.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._show("begun")
        self._search.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when somebody goes elsewhere: the scanner is needed there."""
        super().hideEvent(event)
        if self._search is not None:
            self._search.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()

    def say_words(self) -> None:
        """Say everything in the present language."""
        self.button.setText(self.tr("Stop the search") if self.is_searching else self.tr("Find the speed"))
        verdict, detail = self._words()
        self._verdict.say(verdict)
        self._verdict.set_colour("alarm" if isinstance(self._state, DeviceError) else "ink")
        self._detail.say(detail)
        for words in (self._verdict, self._detail):
            words.setVisible(bool(words.said()))

    def _words(self) -> tuple[str, str]:
        state = self._state
        if isinstance(state, Progress):
            return self._words_of(state)
        if isinstance(state, Found):
            speed = self.tr("Found: {baud} {frame}").format(baud=state.baud, frame=state.frame)
            return speed, self.tr("“{text}” was read twice.").format(text=state.text)
        if isinstance(state, DeviceError):
            return self.tr("Not found"), trouble_of(state)
        return {
            "": ("", self.tr("Reads only noise, or nothing? Start the search and scan one code again and again.")),
            "begun": (self.tr("Scan one code again and again"), ""),
            "stopped": (self.tr("Stopped"), ""),
            "no port": (self.tr("Choose a port, or type one."), ""),
            "no speed": (self.tr("An address on the network has no speed."), ""),
        }[state]

    def _words_of(self, progress: Progress) -> tuple[str, str]:
        tried = self.tr("{baud} bits per second, {n} of {total}").format(
            baud=progress.baud, n=progress.position, total=progress.total
        )
        if progress.wants_another:
            return self.tr("Now scan another code"), tried
        if progress.text:
            return self.tr("“{text}”: scan it once more").format(text=progress.text), tried
        return self.tr("Scan one code again and again"), tried

    def _show(self, state: Progress | Found | DeviceError | str) -> None:
        self._state = state
        self.say_words()

    def _on_ended(self, outcome: Found | DeviceError | None) -> None:
        self._search = None
        self._show("stopped" if outcome is None else outcome)
        if isinstance(outcome, Found):
            self.found.emit(outcome.baud, outcome.frame)
