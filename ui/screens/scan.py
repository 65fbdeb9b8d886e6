"""The one scan screen: sends every scan to its workflow and draws the `Step` that comes back. Decides nothing."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from fulfilment.step import Step, Text, Tone
from ui.operations import Operations
from ui.panels.board import Board
from ui.pictures import Pictures
from ui.ports import CommandCode, Conversation, Job
from ui.screen import KeyHint, Screen
from ui.screens.away import Away
from ui.screens.not_stored import not_stored
from ui.texts import spoken
from ui.theme import Theme
from ui.tones import Tones

STOP_AGAIN_MS = 10_000
"""A stop repeats its tone until it is cleared."""
_TYPE_KEY = "Shift+F3"


@dataclass(frozen=True)
class ScanSpec:
    """What makes a scan screen the screen of one workflow."""

    workflow: str
    """Name of the workflow and of the operation in the journal."""
    opening: Text
    """Instruction before the first step is known."""
    conversation: Conversation
    """Answers scans."""
    command_code: CommandCode
    """Text of a command barcode, so that a key says what a scan would say."""
    resume: Job | None = None
    """Reads the step at which the work stands; asked whenever the screen comes to the front."""
    stored: Callable[[Step], None] = lambda step: None
    """Called on the writer's thread as soon as a step is on disk, e.g. to let the printers look into their queues."""
    weigh: Callable[[], int | None] = lambda: None
    """Tells what stands still on the scale."""
    stale_on: frozenset[str] = frozenset({"labels", "station"})
    """Changes made elsewhere after which the step in front is read again, e.g. when the label came out."""


class _Chain:
    """Carries the piece of work from one step to the next on the writer's thread, so that a burst stays in order."""

    def __init__(self) -> None:
        self.work_id: int | None = None

    def follow(self, step: Step) -> None:
        """Go on with the work of this step."""
        self.work_id = step.work_id


class _Keys:
    """Makes a key for each gesture; who scans again what may be stored or not gets the key of before: it counts once.

    The doubt ends with a scan of something else: then the person has seen how the work stands.
    """

    def __init__(self) -> None:
        self._in_doubt: dict[str, list[str]] = {}

    def key_of(self, text: str) -> str:
        """Return the key for a scan of this text."""
        if self._in_doubt.get(text):
            return self._in_doubt[text].pop(0)
        self._in_doubt.clear()
        return uuid.uuid4().hex

    @property
    def is_in_doubt(self) -> bool:
        """True from a scan that failed until the next scan."""
        return any(self._in_doubt.values())

    def doubt(self, text: str, key: str) -> None:
        """Keep the key of a scan that failed."""
        self._in_doubt.setdefault(text, []).append(key)


class ScanScreen(Screen):
    """Draws one workflow."""

    is_operator = True

    def __init__(self, theme: Theme, operations: Operations, spec: ScanSpec, *, pictures: Pictures, tones: Tones):
        super().__init__()
        self._theme, self._operations, self._spec, self._tones = theme, operations, spec, tones
        self._slot = f"{spec.workflow} step"
        self._chain, self._keys = _Chain(), _Keys()
        self._step = Step(spec.workflow, "", spec.opening)
        self._told: frozenset[str] | None = None
        self._failure: Exception | None = None
        self._build(pictures)
        self._connect()
        self._draw(self._step)

    def _build(self, pictures: Pictures) -> None:
        self._entry = QLineEdit()
        self._entry.hide()
        self._board = Board(self._theme, pictures, self._entry)
        self._away = Away(self._board)
        self._again = QTimer(self)
        self._again.setInterval(STOP_AGAIN_MS)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._board)

    def _connect(self) -> None:
        self._entry.returnPressed.connect(self._on_typed)
        self._again.timeout.connect(partial(self._tones.play, Tone.STOP))
        self._operations.changed.connect(self._on_changed)

    @property
    def step(self) -> Step:
        """The step that is drawn."""
        return self._step

    def hints(self) -> Sequence[KeyHint]:
        """Return the commands that the present step obeys, and the box for typing."""
        code = self._spec.command_code
        offers = [
            KeyHint(offer.key, spoken(offer.text), partial(self.take_scan, code(offer.command), "", "key"))
            for offer in self._step.offers
            if offer.key
        ]
        return [*offers, KeyHint(_TYPE_KEY, self.tr("Type a code"), self._open_entry)]

    def enter(self) -> None:
        """Ask where the work stands, unless a scan is on its way."""
        if self._spec.resume is not None and not self.waiting:
            self._operations.read(self._slot, self._spec.resume, self._on_resumed)

    def leave(self) -> None:
        """Fall silent; the work itself stays where it is."""
        self._again.stop()
        self._away.forget()
        self._close_entry()

    def step_back(self) -> bool:
        """Close the box for typing."""
        was_open = self._entry.isVisible()
        self._close_entry()
        return was_open

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Send a scan to the workflow; bursts are answered in their order."""
        self._operations.forget(self._slot)
        self.begin_scan()
        key = self._keys.key_of(text)
        scan = {"text": text, "symbology": symbology, "key": key, "weight_g": self._spec.weigh()}
        job = _turn(self._spec.conversation, self._chain, scan)
        self._operations.write(
            self._spec.workflow,
            job,
            partial(self._on_answered, text, symbology),
            partial(self._on_failed, text, key),
            committed=partial(_go_on, self._chain, self._spec.stored),
        )

    def show_step(self, step: Step) -> None:
        """Draw a step and play its tone."""
        self._draw(step)
        if step.tone is not None:
            self._tones.play(step.tone)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language, and read anew how the items are called in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw(self._step)
            if self._failure is not None and self._keys.is_in_doubt:
                self._board.show_message(not_stored(self._failure))
                self._again.start()
            self._on_changed(self._spec.stale_on)

    def _draw(self, step: Step) -> None:
        self._step = step
        self._board.show_step(self._away.seen(step))
        if step.notice is not None and step.notice.tone is Tone.STOP:
            self._again.start()
        else:
            self._again.stop()
        self.keys_changed.emit()

    def _on_answered(self, text: str, symbology: str, step: Step) -> None:
        self._told = step.changes
        self.show_step(step)
        self.scan_shown.emit(text, spoken(step.notice.text) if step.notice else spoken(step.prompt))
        self.operator_changed.emit(step.operator)
        if step.goes_to and step.goes_to != self._spec.workflow:
            self.open_requested.emit(step.goes_to, text, symbology)
        self.end_scan()

    def _on_resumed(self, step: Step) -> None:
        """Draw where the work stands, unless a scan asks for more than that: one on its way, or one in doubt."""
        if not self.waiting and not self._keys.is_in_doubt:
            self._chain.follow(step)
            self._draw(step)
        self.operator_changed.emit(step.operator)

    def _on_failed(self, text: str, key: str, error: Exception) -> None:
        """Show that nothing was stored, or that nobody knows: the station stops until a scan is stored again."""
        self._keys.doubt(text, key)
        self._failure = error.with_traceback(None)
        self._again.start()
        self._tones.play(Tone.STOP)
        self._board.show_message(not_stored(error))
        self.end_scan()

    def _on_changed(self, changes: frozenset[str]) -> None:
        """Read the step again after a change made elsewhere; what the own step changed is drawn already."""
        is_own, self._told = changes is self._told, None
        is_busy = self.waiting or self._keys.is_in_doubt  # a scan in doubt stays on the screen until it is repeated
        if (
            not is_own
            and changes & self._spec.stale_on
            and self._spec.resume is not None
            and self.isVisible()
            and not is_busy
        ):
            self._operations.read(self._slot, self._spec.resume, self._on_read_again)

    def _on_read_again(self, step: Step) -> None:
        """Draw the same step with what is new in it; the notice of the last scan stays, and so does one in doubt."""
        if not self.waiting and not self._keys.is_in_doubt:
            self._chain.follow(step)
            notice = self._step.notice if step.state == self._step.state else None
            self._draw(step.having(notice=notice))

    def _open_entry(self) -> None:
        self._entry.setPlaceholderText(self.tr("Type a code and press Enter"))
        self._entry.setAccessibleName(self.tr("Code"))
        self._entry.setMinimumHeight(self._theme.sizes.px(60))
        self._entry.show()
        self._entry.setFocus()

    def _close_entry(self) -> None:
        self._entry.clear()
        self._entry.hide()

    def _on_typed(self) -> None:
        text = self._entry.text().strip()
        self._close_entry()
        if text:
            self.take_scan(text, "", "box")


def _turn(conversation: Conversation, chain: _Chain, scan: Mapping[str, Any]) -> Callable[[Any], Step]:
    """Return a job that asks the workflow with the work that the step before it left, known only when it is run."""

    def turn(session: Any) -> Step:
        return conversation(session, work_id=chain.work_id, **scan)

    return turn


def _go_on(chain: _Chain, stored: Callable[[Step], None], step: Step) -> None:
    """Let the next scan go on with this step's work, and others with what it stored."""
    chain.follow(step)
    stored(step)
