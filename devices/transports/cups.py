"""A print queue: CUPS on Linux and macOS, or a printer that speaks IPP by itself.

A queue that says "completed" has only passed the data on: it is no proof that a label came out.
"""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from dataclasses import dataclass

from devices import ipp
from devices.errors import DeviceError
from devices.status import PrinterState, PrinterStatus, status_of
from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP, option

NAME = "cups"
TITLE = QT_TRANSLATE_NOOP("devices", "Print queue (CUPS, IPP)")
_BUSY_PAUSE_S = 0.25
_JOB_PAUSE_S = 0.1
_JOB_CANCELED, _JOB_ABORTED, _JOB_COMPLETED = 7, 8, 9
_PRINTER_STOPPED = 5
_CUPS_PATH = "/printers/"
_PRINTER_PROCESSING = 4
_REASONS = (
    ("media-empty", PrinterState.PAPER_OUT),
    ("media-needed", PrinterState.PAPER_OUT),
    ("marker-supply-empty", PrinterState.RIBBON_OUT),
    ("cover-open", PrinterState.HEAD_OPEN),
    ("door-open", PrinterState.HEAD_OPEN),
    ("interlock-open", PrinterState.HEAD_OPEN),
    ("fuser-over-temp", PrinterState.TOO_HOT),
    ("connecting-to-device", PrinterState.UNREACHABLE),
    ("offline", PrinterState.UNREACHABLE),
    ("timed-out", PrinterState.UNREACHABLE),
    ("shutdown", PrinterState.UNREACHABLE),
    ("spool-area-full", PrinterState.BUFFER_FULL),
    ("paused", PrinterState.QUEUE_STOPPED),
    ("moving-to-paused", PrinterState.QUEUE_STOPPED),
)
# CUPS 2.4 gives no reason while its backend tries in vain to connect, only this message.
_UNREACHABLE_MESSAGES = ("may not exist", "not responding", "unable to connect", "unable to locate", "unreachable")


@dataclass(frozen=True, slots=True)
class Settings:
    """Which queue, and what its data is called."""

    uri: str = option(
        "ipp://localhost:631/printers/",
        QT_TRANSLATE_NOOP("devices", "Queue"),
        QT_TRANSLATE_NOOP("devices", "ipp://computer:631/printers/name, or ipp://printer/ipp/print."),
    )
    """Address of the queue."""
    document_format: str = option(
        "application/vnd.cups-raw",
        QT_TRANSLATE_NOOP("devices", "Kind of data"),
        QT_TRANSLATE_NOOP("devices", "vnd.cups-raw for a CUPS queue, vnd.zebra-zpl for a printer that speaks IPP."),
        choices=("application/vnd.cups-raw", "application/vnd.zebra-zpl", "application/octet-stream"),
    )
    """MIME type of what is sent."""
    timeout_s: float = option(
        5.0,
        QT_TRANSLATE_NOOP("devices", "Wait for answer"),
        QT_TRANSLATE_NOOP("devices", "Seconds until the queue counts as unreachable."),
        minimum=0.5,
        maximum=60.0,
    )
    """Seconds for one request."""
    busy_wait_s: float = option(
        10.0,
        QT_TRANSLATE_NOOP("devices", "Wait while busy"),
        QT_TRANSLATE_NOOP("devices", "Seconds during which a busy printer is asked again."),
        minimum=0.0,
        maximum=120.0,
    )
    """Seconds to repeat a job that the printer refuses as busy."""
    settle_s: float = option(
        2.0,
        QT_TRANSLATE_NOOP("devices", "Watch the job"),
        QT_TRANSLATE_NOOP("devices", "Seconds during which a cancelled job is noticed at once."),
        minimum=0.0,
        maximum=60.0,
    )
    """Seconds to follow the job after it was taken."""


class PrintQueue:
    """Hands jobs to a queue and reads what the queue knows about its printer."""

    can_answer = False

    def __init__(self, settings: Settings) -> None:
        """Take the address; nothing is asked."""
        self._settings = settings

    @property
    def name(self) -> str:
        """Return the address of the queue."""
        return self._settings.uri

    def send(self, data: bytes) -> None:
        """Hand the job over; a busy printer is asked again, a cancelled job is an error."""
        deadline = time.monotonic() + self._settings.busy_wait_s
        answer = self._print(data)
        while answer.status == ipp.BUSY and time.monotonic() < deadline:
            time.sleep(_BUSY_PAUSE_S)
            answer = self._print(data)
        if not answer.is_ok:
            raise self._error(_BUSY if answer.status == ipp.BUSY else _REFUSED)
        job_id = answer.first_number("job-id")
        if job_id is not None:
            self._follow(job_id)

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return nothing: a queue carries data one way."""
        return b""

    def report(self) -> PrinterStatus:
        """Return the printer's state as the queue knows it."""
        answer = self._request(ipp.GET_PRINTER_ATTRIBUTES)
        if not answer.is_ok:
            raise self._error(_REFUSED)
        state = _state(answer.first_number("printer-state"), answer.words("printer-state-reasons"))
        message = " ".join(answer.words("printer-state-message")).lower()
        if state is PrinterState.PRINTING and any(words in message for words in _UNREACHABLE_MESSAGES):
            state = PrinterState.UNREACHABLE
        if state is PrinterState.READY and answer.values("printer-is-accepting-jobs") == [False]:
            state = PrinterState.QUEUE_STOPPED
        if state is PrinterState.READY and _CUPS_PATH in self._settings.uri:
            state = PrinterState.CANNOT_TELL  # an idle queue knows nothing of a printer that is switched off
        return status_of(state, labels_waiting=answer.first_number("queued-job-count"))

    def _print(self, data: bytes) -> ipp.Answer:
        attributes: tuple[ipp.Attribute, ...] = (
            (ipp.NAME, "job-name", "label"),
            (ipp.MIME, "document-format", self._settings.document_format),
        )
        return self._request(ipp.PRINT_JOB, attributes, data)

    def _follow(self, job_id: int) -> None:
        deadline = time.monotonic() + self._settings.settle_s
        while time.monotonic() < deadline:
            answer = self._request(ipp.GET_JOB_ATTRIBUTES, ((ipp.INTEGER, "job-id", job_id),))
            state = answer.first_number("job-state")
            if state in (_JOB_CANCELED, _JOB_ABORTED):
                raise self._error(_CANCELED, is_doubtful=True)
            if state in (_JOB_COMPLETED, None):
                return
            time.sleep(_JOB_PAUSE_S)

    def _request(self, operation: int, attributes: tuple[ipp.Attribute, ...] = (), document: bytes = b"") -> ipp.Answer:
        head = ipp.encode_request(operation, self._settings.uri, attributes)
        try:
            return ipp.request(self._settings.uri, head, document, timeout_s=self._settings.timeout_s)
        except ConnectionRefusedError as error:
            raise self._error(_NO_SERVICE) from error
        except (OSError, http.client.HTTPException, ipp.IppError, ValueError) as error:
            raise self._error(_NO_ANSWER, is_doubtful=bool(document)) from error

    def _error(self, sentences: tuple[str, str], *, is_doubtful: bool = False) -> DeviceError:
        return DeviceError(*sentences, {"device": self.name}, is_doubtful=is_doubtful)


def _state(printer_state: int | None, reasons: list[str]) -> PrinterState:
    """Return the first fault that the reasons name, else what the state itself says."""
    for word, state in _REASONS:
        if any(reason.startswith(word) for reason in reasons):
            return state
    if printer_state == _PRINTER_STOPPED:
        return PrinterState.QUEUE_STOPPED
    return PrinterState.PRINTING if printer_state == _PRINTER_PROCESSING else PrinterState.READY


def connect(settings: Settings) -> Transport:
    """Return the transport; nothing is asked yet."""
    return PrintQueue(settings)


_NO_SERVICE = (
    QT_TRANSLATE_NOOP("devices", "No print service answers at {device}."),
    QT_TRANSLATE_NOOP("devices", "Start the print service of that computer, or check the address."),
)
_NO_ANSWER = (
    QT_TRANSLATE_NOOP("devices", "The print queue {device} does not answer."),
    QT_TRANSLATE_NOOP("devices", "Check the address, the network, and whether the print service runs."),
)
_REFUSED = (
    QT_TRANSLATE_NOOP("devices", "The print queue {device} refuses the label."),
    QT_TRANSLATE_NOOP("devices", "Check the queue's name and the kind of data it accepts."),
)
_BUSY = (
    QT_TRANSLATE_NOOP("devices", "The printer behind {device} stays busy."),
    QT_TRANSLATE_NOOP("devices", "Look at the printer, and which job its queue is holding."),
)
_CANCELED = (
    QT_TRANSLATE_NOOP("devices", "The print queue {device} cancelled the label."),
    QT_TRANSLATE_NOOP("devices", "Look at the job list of the computer for the reason, then print again."),
)
