"""The undo of the file that has just come in, on the import page: offered, run, and said beside the figures."""

from PySide6.QtCore import QObject, Signal

from fulfilment.desk.answer import Answer
from ui.import_outcome import ImportOutcome
from ui.kit import Kit
from ui.undo_run import UndoCarrier


class ImportUndo(QObject):
    """Joins the outcome of an import to the undo of it."""

    moved_on = Signal()
    """It began, advanced, or ended."""

    def __init__(self, kit: Kit, outcome: ImportOutcome) -> None:
        super().__init__()
        self._outcome, self._carrier = outcome, UndoCarrier(kit)
        self._carrier.setParent(self)
        self._number: int | None = None
        self._carrier.advanced.connect(self._on_advanced)
        self._carrier.answered.connect(self._on_answered)
        self._carrier.failed.connect(self._on_failed)
        outcome.undo_requested.connect(self.start)
        outcome.stop_requested.connect(self._carrier.stop)

    @property
    def is_running(self) -> bool:
        """True while a file is taken back."""
        return self._carrier.is_running

    @property
    def is_offered(self) -> bool:
        """True when something was taken in that can be taken back here."""
        return self._number is not None and self._outcome.offers_undo

    def offer(self, number: int) -> None:
        """Offer to take back the file of a number."""
        self._number = number
        self._outcome.offer_undo(is_offered=True)

    def start(self) -> None:
        """Take it back."""
        if self.is_offered and not self.is_running and self._number is not None:
            self._carrier.start(self._number)
            self._on_advanced(0.0)

    def stop(self) -> None:
        """End after the present portion."""
        self._carrier.stop()

    def _on_advanced(self, share: float) -> None:
        self._outcome.show_undoing(share, is_checking=self._carrier.is_checking)
        self.moved_on.emit()

    def _on_answered(self, answer: Answer) -> None:
        self._outcome.show_answer(answer)
        self._outcome.offer_undo(is_offered=answer.notice.is_refusal)
        self.moved_on.emit()

    def _on_failed(self, error: Exception) -> None:
        self._outcome.show_trouble(str(error), self.tr("What was taken back before stays so."))
        self.moved_on.emit()
