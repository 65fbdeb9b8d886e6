"""Shows every scan on a page at the desk its way: the page itself, or the screen where it belongs. Decides nothing.

Badges and commands act on every page; what a page does not know is answered as on the home screen.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from fulfilment.step import Step, Tone
from ui.operations import Operations
from ui.ports import Conversation
from ui.scan_order import Heard
from ui.screen import Screen
from ui.texts import spoken
from ui.tones import Tones


# `Any` is the session, handed from the operations to the question.
@dataclass(frozen=True)
class GuideSpec:
    """Who is asked."""

    belongs_elsewhere: Callable[[Any, str, str, frozenset[str]], bool]
    """Takes text, symbology and what the page knows."""
    conversation: Conversation
    """Answers what belongs elsewhere: signs on and off, or names a screen."""


class Guide(QObject):
    """Asks one scan after the other; the next one waits until the one before has found its place."""

    open_requested = Signal(str, str, str)
    """The screen where a scan belongs: its name, and text and symbology of the scan."""
    answered = Signal(str, str)
    """What a scan said and what came of it, when it opened no screen."""
    operator_changed = Signal(str)
    """Name of the operator who is signed on now."""
    decided = Signal()
    """The scan is answered: the next one may come."""

    def __init__(self, operations: Operations, tones: Tones, spec: GuideSpec) -> None:
        super().__init__()
        self._operations, self._tones, self._spec = operations, tones, spec
        self.is_deciding = False

    def show_way(self, heard: Heard, page: Screen) -> None:
        """Give a scan to this page when the page knows it, else find out where it belongs."""
        self.is_deciding = True
        known = page.known

        def ask(session: Any) -> bool:
            return self._spec.belongs_elsewhere(session, heard.text, heard.symbology, known)

        self._operations.read("where a scan belongs", ask, partial(self._on_asked, heard, page), self._on_failed)

    def _on_asked(self, heard: Heard, page: Screen, is_for_others: bool) -> None:
        if is_for_others:
            scan = partial(self._spec.conversation, text=heard.text, symbology=heard.symbology)
            job = partial(scan, work_id=None, key=uuid.uuid4().hex)
            self._operations.write("home", job, partial(self._on_answered, heard), self._on_failed)
            return
        self.is_deciding = False
        page.take_scan(heard.text, heard.symbology, heard.device)
        self.decided.emit()

    def _on_answered(self, heard: Heard, step: Step) -> None:
        self.operator_changed.emit(step.operator)
        if step.tone is not None:
            self._tones.play(step.tone)
        if step.goes_to:
            self.open_requested.emit(step.goes_to, heard.text, heard.symbology)
        else:
            self.answered.emit(heard.text, spoken(step.notice.text if step.notice else step.prompt))
        self._end()

    def _on_failed(self, error: Exception) -> None:
        self._tones.play(Tone.STOP)
        self.answered.emit("", self.tr("Not stored: scan again"))
        self._end()

    def _end(self) -> None:
        self.is_deciding = False
        self.decided.emit()
