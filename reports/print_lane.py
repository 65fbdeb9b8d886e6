"""One printer's lane: takes jobs from the queue, draws, sends, and watches until the printer's counter proves them.

Runs on a thread of its own, so that a jammed printer delays only itself. Knows no window.

    take (counter n noted) -> send -> counter n + labels: printed
                                   -> nothing was sent: waits and is tried again
                                   -> in doubt, or a bug: unknown, a person scans the label or prints again
"""

import time
from collections.abc import Callable, Sequence
from typing import Any

from devices.errors import DeviceError
from devices.label import Label, LabelError
from devices.printer import Printer
from devices.status import PrinterState, PrinterStatus
from fulfilment.shipping import printing
from fulfilment.shipping.printing import Taken
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from models.shipping import PrintJob
from reports.lane import Lane, Store
from reports.ready_label import ReadyLabel

POLL_S = 1.0
"""Between two looks at an idle printer; a trouble is named within three seconds."""
PROOF_S = 20.0
"""How long a label may take to come out before it is in doubt, while the printer says that it works."""
PROOF_POLL_S = 0.1

# `Any` is the session: the lane hands it from the database to the queue.
Draw = Callable[[Any, Taken], Sequence[Label | ReadyLabel]]


class PrintLane(Lane):
    """Prints what is queued for one printer, from `start` to `stop`."""

    def __init__(
        self,
        printer: Printer,
        store: Store,
        draw: Draw,
        *,
        on_status: Callable[[str, PrinterStatus], None] = lambda name, status: None,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the printer and whom to tell; the callbacks come on the lane's thread."""
        super().__init__(f"printer {printer.name}")
        self._printer, self._store, self._draw = printer, store, draw
        self._on_status, self._on_change = on_status, on_change
        self._status: PrinterStatus | None = None
        self._is_reconciled = False
        self._in_hand: int | None = None

    @property
    def name(self) -> str:
        """Name of the printer."""
        return self._printer.name

    @property
    def is_printing(self) -> bool:
        """Whether a label is coming out just now; a printer that stands under one prints nothing."""
        return self._in_hand is not None and self._status is not None and self._status.can_print

    @property
    def _pause_s(self) -> float:
        return POLL_S

    def drain(self) -> int:
        """Print everything that is due now, on the calling thread; return how many jobs were taken.

        A printer that stops under a label is waited for as long as a label may take; then its counter settles the
        job, or the job is in doubt: nobody looks after it when this ends.
        """
        return super().drain()

    def _take_turn(self) -> bool:
        if not self._is_reconciled:
            self._is_reconciled = self._reconcile(self._look())
        return self._is_reconciled and self._print_next()

    def _look(self) -> PrinterStatus:
        status = self._printer.status()
        if self._status is None or status.state != self._status.state:
            self._on_status(self.name, status)
        self._status = status
        return status

    def _reconcile(self, status: PrinterStatus) -> bool:
        """Settle what was being sent when the program last ended; false while the printer cannot yet tell."""
        is_settled = True
        for job_id, before, _ in self._store.read(lambda session: printing.interrupted(session, self.name)):
            self._in_hand = job_id
            labels = self._count_again(job_id)
            if before is None or status.state is PrinterState.CANNOT_TELL:
                self._doubt(job_id, _ENDED_WHILE)
            elif status.odometer is None or (status.labels_waiting and not _is_out(status.odometer, before, labels)):
                # Switched off, silent, or a label is still on its way: its counter will tell.
                is_settled = False
                continue
            elif _is_out(status.odometer, before, labels):
                self._printed(job_id)
            elif status.odometer == before:
                self._retry(job_id, _ENDED_BEFORE)
            else:
                self._doubt(job_id, _ENDED_WHILE)
            self._on_change()
        self._in_hand = None
        return is_settled

    def _count_again(self, job_id: int) -> int | None:
        """Return how many labels a job has that was being sent, by drawing it again; None when it cannot be drawn."""

        def count(session: Any) -> int:  # Any: as above
            job = session.get(PrintJob, job_id)
            taken = Taken(job.id, job.paper, job.subject_id, job.details, job.copies, job.copy_no)
            return len(self._draw(session, taken)) * taken.copies

        try:
            return int(self._store.read(count))
        except (LabelError, LookupError):
            return None

    def _gives_up(self, number: str) -> bool:
        job_id, self._in_hand = self._in_hand, None
        if job_id is None:
            return False
        self._is_reconciled = False  # when not even the doubt can be stored, the counter settles it later
        self._doubt(job_id, _BUG.with_values(number=number), _LOOK)
        self._on_change()
        return True

    def _print_next(self) -> bool:
        """Print one job; false when there was none to print now."""
        status = self._look()
        if not status.can_print:
            return False
        if not self._store.read(lambda session: printing.has_waiting(session, self.name)):
            return False
        taken = self._store.write("print.send", lambda s: printing.take(s, self.name, counter=status.odometer))
        if taken is None:
            return False
        self._in_hand = taken.job_id
        self._on_change()
        self._send(taken, status)
        self._in_hand = None
        self._on_change()
        return True

    def _send(self, taken: Taken, status: PrinterStatus) -> None:
        try:
            labels = self._store.read(lambda session: list(self._draw(session, taken)))
            data = b"".join(self._as_bytes(label, taken.copies) for label in labels)
        except (LabelError, LookupError) as error:
            self._doubt(taken.job_id, _NOT_DRAWN, *(_said(error) if isinstance(error, LabelError) else (plain(error),)))
            return
        try:
            self._printer.send(data)
        except DeviceError as error:
            if error.is_doubtful:
                self._prove(taken, status, len(labels) * taken.copies, *_said(error))
            else:
                self._retry(taken.job_id, *_said(error))
            return
        self._prove(taken, status, len(labels) * taken.copies)

    def _as_bytes(self, label: Label | ReadyLabel, copies: int) -> bytes:
        if isinstance(label, ReadyLabel):
            return label.for_printer(self._printer.language) * copies
        return self._printer.encode(label, copies)

    def _prove(self, taken: Taken, status: PrinterStatus, labels: int, *trouble: Text) -> None:
        """Watch the counter until it has risen by the labels sent; without one, the answer stays open."""
        if status.odometer is None:
            if status.state is PrinterState.CANNOT_TELL and not trouble:
                trouble = (_DOES_NOT_COUNT,)
            self._doubt(taken.job_id, *trouble)
            return
        until = time.monotonic() + PROOF_S
        while not self._is_stopping.is_set():
            now = self._look()
            if now.odometer is not None and now.odometer >= status.odometer + labels:
                self._printed(taken.job_id)
                return
            if now.can_print and time.monotonic() > until:
                break
            if not now.can_print and not self._is_patient and time.monotonic() > until:
                self._settle(taken, status, now)
                return
            if not now.can_print and self._is_patient:
                until = time.monotonic() + PROOF_S
            self._is_stopping.wait(PROOF_POLL_S)
        if self._is_stopping.is_set():
            return  # it stays "sending"; the counter settles it at the next start
        self._doubt(taken.job_id, *(trouble or (_NOT_COUNTED,)))

    def _settle(self, taken: Taken, before: PrinterStatus, now: PrinterStatus) -> None:
        """Decide about a label under which the printer has stopped, when nobody will wait for it any longer."""
        trouble = _said(now)
        if now.odometer is not None and now.odometer == before.odometer and now.labels_waiting == 0:
            self._retry(taken.job_id, *trouble)
        else:
            self._doubt(taken.job_id, *trouble)

    def _printed(self, job_id: int) -> None:
        self._store.write("print.printed", lambda session: printing.printed(session, job_id))

    def _doubt(self, job_id: int, *trouble: Text) -> None:
        self._store.write("print.doubt", lambda session: printing.doubtful(session, job_id, *trouble))

    def _retry(self, job_id: int, *trouble: Text) -> None:
        self._store.write("print.retry", lambda session: printing.failed(session, job_id, *trouble))


def _is_out(odometer: int, before: int, labels: int | None) -> bool:
    return labels is not None and odometer >= before + labels


def _said(wrong: DeviceError | LabelError | PrinterStatus) -> tuple[Text, ...]:
    return tuple(Text("devices", sentence, wrong.values) for sentence in (wrong.cause, wrong.cure) if sentence)


def _t(source: str) -> Text:
    return Text("prints", source)


_ENDED_WHILE = _t(QT_TRANSLATE_NOOP("prints", "The program ended while this was sent."))
_ENDED_BEFORE = _t(QT_TRANSLATE_NOOP("prints", "The program ended before this was sent."))
_BUG = _t(QT_TRANSLATE_NOOP("prints", "A mistake of the program (number {number} in the log)."))
_LOOK = _t(QT_TRANSLATE_NOOP("prints", "Look whether it came out."))
_NOT_DRAWN = _t(QT_TRANSLATE_NOOP("prints", "It could not be drawn."))
_DOES_NOT_COUNT = _t(QT_TRANSLATE_NOOP("prints", "This printer does not count what it prints. Scan the label."))
_NOT_COUNTED = _t(QT_TRANSLATE_NOOP("prints", "The printer did not count it."))
