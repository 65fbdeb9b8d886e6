"""Keeps the work of somebody who was signed off in sight, greyed, until the next badge. Decides nothing."""

from dataclasses import replace

from PySide6.QtWidgets import QGraphicsOpacityEffect

from fulfilment.step import QT_TRANSLATE_NOOP, Step, Text
from ui.panels.board import Board

SIGN_ON = "sign_on"
"""State of a step that asks for a badge."""
VEIL = 0.45
"""How much is seen of work that nobody may go on with."""


class Away:
    """Tells what a screen draws of a step: while nobody is signed on, the work that was in front before."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._work: Step | None = None

    def forget(self) -> None:
        """Show nothing of the work any more: another screen comes to the front, or somebody else goes on with it."""
        self._work = None

    def seen(self, step: Step) -> Step:
        """Return what is drawn of a step, and grey it where a badge is missing."""
        if step.state != SIGN_ON:
            self._work = step if step.work_id is not None else None
        work = self._work if step.state == SIGN_ON else None
        self._veil(is_on=work is not None)
        return step if work is None else _left(work, step)

    def _veil(self, *, is_on: bool) -> None:
        board = self._board
        if is_on == (board.card.graphicsEffect() is not None):
            return
        for panel in (board.card, board.header, board.lines, board.carton):
            effect = QGraphicsOpacityEffect(panel) if is_on else None
            if effect is not None:
                effect.setOpacity(VEIL)
            panel.setGraphicsEffect(effect)  # type: ignore[arg-type]  # none takes the effect away


def _left(work: Step, step: Step) -> Step:
    """Return the step that asks for a badge with the work behind it; where the goods go is nobody's to read."""
    header = replace(work.header, subtitle="") if work.header is not None else None
    return step.having(
        prompt=_GO_ON,
        detail=_WAITS.with_values(name=work.operator) if work.operator else step.detail,
        header=header,
        card=work.card,
        lines=work.lines,
        progress=work.progress,
        box=work.box,
    )


_GO_ON = Text("scan_screen", QT_TRANSLATE_NOOP("scan_screen", "Scan your badge to go on"))
_WAITS = Text("scan_screen", QT_TRANSLATE_NOOP("scan_screen", "{name} is signed off. The work waits at this line."))
