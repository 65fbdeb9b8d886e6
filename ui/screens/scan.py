"""The one scan screen: sends every scan to its workflow and draws the `Step` that comes back. Decides nothing."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fulfilment.step import Kind, Offer, Step, Text, Tone, plain
from ui.operations import Operations
from ui.panels.band import Band, Message
from ui.panels.card import CardPanel
from ui.panels.carton import CartonPanel
from ui.panels.header import HeaderPanel
from ui.panels.lines import LinesPanel
from ui.pictures import Pictures
from ui.ports import CommandCode, Conversation, Job
from ui.screen import KeyHint, Screen
from ui.sheet import corners_of
from ui.texts import spoken
from ui.theme import Theme
from ui.tones import Tones

FLASH_MS = 700
"""How long the whole screen shows that a scan was booked; a refusal stays until the next scan."""
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


class _Chain:
    """Carries the piece of work from one step to the next on the writer's thread, so that a burst stays in order."""

    def __init__(self) -> None:
        self.work_id: int | None = None

    def follow(self, step: Step) -> None:
        """Go on with the work of this step."""
        self.work_id = step.work_id


class ScanScreen(Screen):
    """Draws one workflow."""

    is_operator = True

    def __init__(self, theme: Theme, operations: Operations, spec: ScanSpec, *, pictures: Pictures, tones: Tones):
        super().__init__()
        self._theme, self._operations, self._spec, self._tones = theme, operations, spec, tones
        self._chain = _Chain()
        self._step = Step(spec.workflow, "", spec.opening)
        self._waiting = 0
        self._ground = ""
        self._build(pictures)
        self._arrange()
        self._connect()
        self._draw(self._step)

    def _build(self, pictures: Pictures) -> None:
        self._band = Band(self._theme)
        self._card = CardPanel(self._theme, pictures)
        self._header = HeaderPanel(self._theme)
        self._lines = LinesPanel(self._theme)
        self._carton = CartonPanel(self._theme)
        self._entry = QLineEdit()
        self._entry.hide()
        self._main, self._side = QWidget(), QWidget()
        self._flash, self._again = QTimer(self), QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._again.setInterval(STOP_AGAIN_MS)

    def _arrange(self) -> None:
        self._grid = QGridLayout(self)
        policy = QSizePolicy.Policy
        for panel in (self._main, self._side, self._band, self._card, self._header, self._lines, self._carton):
            panel.setSizePolicy(policy.Ignored, policy.Ignored)
        self._header.setSizePolicy(policy.Ignored, policy.Fixed)
        self._main_rows, self._side_rows = QVBoxLayout(self._main), QVBoxLayout(self._side)
        for rows, parts in (
            (self._main_rows, ((self._band, 29), (self._card, 58), (self._entry, 0))),
            (self._side_rows, ((self._header, 0), (self._lines, 56), (self._carton, 21))),
        ):
            rows.setContentsMargins(0, 0, 0, 0)
            for widget, stretch in parts:
                rows.addWidget(widget, stretch)
        self._space_out()

    def _space_out(self) -> None:
        """Put the columns on the sides of the hand, with the distances of the theme."""
        gap = self._theme.sizes.space(3)
        self._grid.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._grid, self._main_rows, self._side_rows):
            layout.setSpacing(gap)
        main_column = 1 if self._theme.is_mirrored else 0
        self._grid.addWidget(self._main, 0, main_column)
        self._grid.addWidget(self._side, 0, 1 - main_column)
        self._grid.setColumnStretch(main_column, 62)
        self._grid.setColumnStretch(1 - main_column, 38)
        self._entry.setPlaceholderText(self.tr("Type a code and press Enter"))
        self._entry.setAccessibleName(self.tr("Code"))
        self._entry.setMinimumHeight(self._theme.sizes.px(60))

    def _connect(self) -> None:
        self._theme.changed.connect(self._space_out)
        self._entry.returnPressed.connect(self._on_typed)
        self._flash.timeout.connect(self._show_ground)
        self._again.timeout.connect(partial(self._tones.play, Tone.STOP))

    @property
    def step(self) -> Step:
        """The step that is drawn."""
        return self._step

    @property
    def waiting(self) -> int:
        """How many scans have not been answered yet."""
        return self._waiting

    def hints(self) -> Sequence[KeyHint]:
        """Return the commands that the present step obeys, and the box for typing."""
        offers = [
            KeyHint(offer.key, spoken(offer.text), partial(self._send_command, offer))
            for offer in self._step.offers
            if offer.key
        ]
        return [*offers, KeyHint(_TYPE_KEY, self.tr("Type a code"), self._open_entry)]

    def enter(self) -> None:
        """Ask where the work stands, unless a scan is on its way."""
        if self._spec.resume is not None and not self._waiting:
            self._operations.read(self._slot, self._spec.resume, self._on_resumed)

    def leave(self) -> None:
        """Fall silent; the work itself stays where it is."""
        self._again.stop()
        self._close_entry()

    def step_back(self) -> bool:
        """Close the box for typing."""
        was_open = self._entry.isVisible()
        self._close_entry()
        return was_open

    def take_scan(self, text: str, symbology: str, device: str) -> None:
        """Send a scan to the workflow; bursts are answered in their order."""
        self._operations.forget(self._slot)
        self._waiting += 1
        job = _turn(self._spec.conversation, self._chain, text=text, symbology=symbology, key=uuid.uuid4().hex)
        self._operations.write(
            self._spec.workflow,
            job,
            partial(self._on_answered, text, symbology),
            self._on_failed,
            committed=self._chain.follow,
        )

    def show_step(self, step: Step) -> None:
        """Draw a step and play its tone."""
        self._draw(step)
        if step.tone is not None:
            self._tones.play(step.tone)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._space_out()
            self._draw(self._step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground with the colour of the state while it has to be seen from afar."""
        self._ground = self._ground_colour()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._ground))
        painter.end()

    @property
    def _slot(self) -> str:
        return f"{self._spec.workflow} step"

    def _draw(self, step: Step) -> None:
        self._step = step
        self._band.show_step(step)
        self._card.show_card(step.card)
        self._header.show_header(step.header)
        self._lines.show_lines(step.lines, step.progress)
        self._carton.show_box(step.box)
        if step.notice is not None:
            self._flash.start()
        if step.notice is not None and step.notice.tone is Tone.STOP:
            self._again.start()
        else:
            self._again.stop()
        self.keys_changed.emit()
        self._show_ground()

    def _show_ground(self) -> None:
        """Draw the ground anew if its colour changed: only what is seen of it, not the panels upon it."""
        ground = self._ground_colour()
        if ground == self._ground:
            return
        self._ground = ground
        seen = QRegion(self.rect())
        for panel in (self._band, self._card, self._header, self._lines, self._carton):
            if panel.isVisible():
                box = QRect(panel.mapTo(self, QPoint(0, 0)), panel.size())
                seen = seen - (QRegion(box) - corners_of(box))
        self.update(seen)

    def _ground_colour(self) -> str:
        """Return the colour of the state while it has to be seen from afar, else that of the ground."""
        kind, palette = self._band.message.kind, self._theme.palette
        is_loud = kind in (Kind.CHECK, Kind.STOP) or (kind is Kind.OK and self._flash.isActive())
        return palette.state(kind).ground if is_loud else palette.ground

    def _on_answered(self, text: str, symbology: str, step: Step) -> None:
        self._waiting -= 1
        self.show_step(step)
        self.scan_shown.emit(text, spoken(step.notice.text) if step.notice else spoken(step.prompt))
        self.operator_changed.emit(step.operator)
        if step.goes_to and step.goes_to != self._spec.workflow:
            self.open_requested.emit(step.goes_to, text, symbology)

    def _on_resumed(self, step: Step) -> None:
        self._chain.follow(step)
        self._draw(step)
        self.operator_changed.emit(step.operator)

    def _on_failed(self, error: Exception) -> None:
        """Show that nothing was stored: the station stops until a scan is stored again."""
        self._waiting -= 1
        self._again.start()
        self._tones.play(Tone.STOP)
        self._band.show_message(
            Message(Kind.STOP, self.tr("STOP"), self.tr("Not stored: scan again"), self._reason_of(error))
        )
        self._show_ground()

    def _reason_of(self, error: Exception) -> str:
        return self.tr("Nothing was booked. If this stays, call the lead: {reason}").format(
            reason=spoken(plain(str(error).splitlines()[0] if str(error) else type(error).__name__))
        )

    def _send_command(self, offer: Offer) -> None:
        self.take_scan(self._spec.command_code(offer.command), "", "key")

    def _open_entry(self) -> None:
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


def _turn(conversation: Conversation, chain: _Chain, **scan: str) -> Callable[[Any], Step]:
    """Return a job that asks the workflow with the work that the step before it left, known only when it is run."""

    def turn(session: Any) -> Step:
        return conversation(session, work_id=chain.work_id, **scan)

    return turn
