"""The band: the one instruction of the moment, readable from three metres by colour, icon, word and place."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from fulfilment.step import Kind, Step
from ui.letters import Letters
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme
from ui.widgets import Panel

_ICONS = {Kind.READY: "arrow", Kind.OK: "check", Kind.CHECK: "warning", Kind.STOP: "cross"}
_WEIGHTS = {"warning": 2.5}
"""Icons with something inside must not clog."""
_TEXT_FROM = 208
"""Where the words begin, right of the icon, in the design."""
_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Sizes of the words around the prompt that are tried in turn."""
_SHRINKS_BEFORE_WRAP = 0.82
"""A reason that is nearly short enough for one line is made smaller rather than broken."""
_PROMPT_LEAD = 1.25
"""How much larger than all other words the prompt has to be."""


@dataclass(frozen=True)
class _Piece:
    """A text with its place in the band."""

    text: str
    """The words."""
    letters: Letters
    """Already fitted."""
    height: float
    """What they take of the height, 0 where nothing is said."""
    box: QRectF = field(default_factory=QRectF)
    """Where they stand."""


@dataclass(frozen=True)
class Message:
    """What the band says."""

    kind: Kind
    """State of the whole screen."""
    word: str
    """Word of the state, and what was booked."""
    prompt: str
    """The one instruction, in the largest letters."""
    reason: str
    """The line below it."""
    after: str = ""
    """After a refusal: what to scan once its cure is done."""


class Band(Panel):
    """Draws a message; letters shrink before anything is cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._message = Message(Kind.READY, "", "", "")
        self._pieces: tuple[_Piece, ...] | None = None
        self.setMinimumHeight(120)
        theme.changed.connect(self._forget)

    @property
    def message(self) -> Message:
        """What the band says now."""
        return self._message

    def show_step(self, step: Step) -> None:
        """Draw the notice, the prompt and the reason of a step."""
        self.show_message(self._message_of(step))

    def show_message(self, message: Message) -> None:
        """Draw these words."""
        if message == self._message:
            return
        self._message = message
        self.setAccessibleName(" ".join(filter(None, (message.word, message.prompt, message.reason, message.after))))
        if message.kind in (Kind.CHECK, Kind.STOP) and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._forget()

    def _message_of(self, step: Step) -> Message:
        notice, prompt, detail = step.notice, spoken(step.prompt), spoken(step.detail)
        if notice is None:
            return Message(Kind.READY, self.tr("Ready"), prompt, detail)
        said = spoken(notice.text)
        if notice.is_refusal:
            word = self.tr("STOP") if notice.kind is Kind.STOP else self.tr("CHECK")
            return Message(notice.kind, word, said, spoken(notice.detail), prompt if prompt != said else "")
        word = said if notice.kind is Kind.READY else self.tr("OK") + "  ·  " + said
        return Message(notice.kind, word, prompt, detail or spoken(notice.detail))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and words."""
        painter = QPainter(self)
        area = self.theme.palette.state(self._message.kind)
        line = self.theme.palette.hairline if self._message.kind is Kind.READY else area.ground
        self.paint_sheet(painter, area.ground, line)
        if self.is_only_edge(event):
            painter.end()
            return
        side = min(self.theme.sizes.px(116), round(self.height() * 0.5))
        left = self.theme.sizes.px(_TEXT_FROM / 2) - side / 2 + self.theme.sizes.px(3)
        icon_box = QRectF(left, (self.height() - side) / 2, side, side)
        name = _ICONS[self._message.kind]
        self.theme.icons.paint(painter, name, icon_box, area.ink, weight=_WEIGHTS.get(name, 3.4))
        for piece in self._laid_out():
            piece.letters.draw_lines(painter, piece.box, piece.text, area.ink)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words anew."""
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the words anew when letters change."""
        super().changeEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._pieces = None
        self.update()

    def _laid_out(self) -> tuple[_Piece, ...]:
        if self._pieces is None:
            self._pieces = self._lay_out()
        return self._pieces

    def _lay_out(self) -> tuple[_Piece, ...]:
        """Give each text its size. The prompt is always the largest: what stands around it gives way first."""
        sizes, message = self.theme.sizes, self._message
        left, air, gap = sizes.px(_TEXT_FROM), sizes.px(16), sizes.px(6)
        box = QRectF(left, air, self.width() - left - sizes.px(28), max(20, self.height() - 2 * air))
        after = "→ " + message.after if message.after else ""
        around = ((message.word, Role.WORD, 1), (message.reason, Role.REASON, 2), (after, Role.NOTE, 1))
        for share in _SHARES:
            small = [self._fitted(text, role, box.width(), lines, share) for text, role, lines in around]
            taken = sum(piece.height + gap for piece in small if piece.text)
            room = QRectF(0, 0, box.width(), max(20, box.height() - taken))
            prompt = self._prompt(message.prompt, room)
            largest = max((piece.letters.size_px for piece in small if piece.text), default=0)
            if prompt.letters.size_px >= largest * _PROMPT_LEAD:
                break
        return _stacked([small[0], prompt, *small[1:]], box, gap)

    def _prompt(self, text: str, room: QRectF) -> _Piece:
        """Return the prompt as large as the room lets it be."""
        letters = self.theme.letters(Role.PROMPT).fitted(text, room, lines=2, least_px=18)
        return _Piece(text, letters, letters.height_of(text, room.width()))

    def _fitted(self, text: str, role: Role, width: float, lines: int, share: float) -> _Piece:
        """Return a text in `share` of its size, or smaller where it needs more lines than it may have."""
        size_px, weight = self.theme.sizes.font(role)
        letters = self.theme.letters_of(max(13, round(size_px * share)), weight)
        if lines > 1:
            line, least_px = QRectF(0, 0, width, letters.spacing), round(letters.size_px * _SHRINKS_BEFORE_WRAP)
            short = letters.fitted(text, line, lines=1, least_px=least_px)
            if short.width(text) <= width:
                return _Piece(text, short, short.height_of(text, width))
        letters = letters.fitted(text, QRectF(0, 0, width, lines * letters.spacing), lines=lines, least_px=12)
        return _Piece(text, letters, letters.height_of(text, width))


def _stacked(pieces: list[_Piece], box: QRectF, gap: float) -> tuple[_Piece, ...]:
    """Put the texts below each other, in the middle of the height."""
    said = [piece for piece in pieces if piece.text]
    top = box.center().y() - (sum(piece.height for piece in said) + gap * (len(said) - 1)) / 2
    placed = []
    for piece in said:
        placed.append(replace(piece, box=QRectF(box.left(), top, box.width(), piece.height + 4)))
        top += piece.height + gap
    return tuple(placed)
