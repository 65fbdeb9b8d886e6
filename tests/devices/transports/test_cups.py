"""The queue is a small IPP server of this test; the requests it gets are parsed as bytes."""

import http.server
import struct
import threading
from collections import deque
from collections.abc import Iterator

import pytest

from devices import ipp
from devices.errors import DeviceError
from devices.status import PrinterState
from devices.transports.cups import Settings, connect

LABEL = b"^XA^FO10,10^GB50,50,50^FS^XZ"
OK = 0x0000
INTEGER, ENUM, KEYWORD = 0x21, 0x23, 0x44


def attribute(tag: int, name: str, value: int | str) -> bytes:
    raw = struct.pack(">i", value) if isinstance(value, int) else value.encode()
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(raw)) + raw


def answer(status: int, *attributes: bytes) -> bytes:
    return struct.pack(">BBHI", 2, 0, status, 1) + b"\x04" + b"".join(attributes) + b"\x03"


class Queue:
    """Answers each operation by the next answer laid out for it; the last one stays."""

    def __init__(self) -> None:
        self.answers: dict[int, deque[bytes]] = {}
        self.documents: list[bytes] = []
        self.requests: list[bytes] = []

    def lay_out(self, operation: int, *answers: bytes) -> None:
        self.answers[operation] = deque(answers)

    def respond(self, body: bytes) -> bytes:
        operation = struct.unpack(">H", body[2:4])[0]
        self.requests.append(body)
        if operation == ipp.PRINT_JOB:
            self.documents.append(body.rpartition(b"\x03")[2])
        laid_out = self.answers[operation]
        return laid_out.popleft() if len(laid_out) > 1 else laid_out[0]


@pytest.fixture
def queue() -> Iterator[tuple[Queue, str]]:
    queue = Queue()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = queue.respond(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield queue, f"ipp://127.0.0.1:{server.server_port}/ipp/print"
    server.shutdown()
    server.server_close()


def test_a_job_is_handed_over_and_followed_to_its_end(queue):
    server, uri = queue
    server.lay_out(ipp.PRINT_JOB, answer(OK, attribute(INTEGER, "job-id", 7)))
    server.lay_out(
        ipp.GET_JOB_ATTRIBUTES, answer(OK, attribute(ENUM, "job-state", 5)), answer(OK, attribute(ENUM, "job-state", 9))
    )
    connect(Settings(uri)).send(LABEL)
    assert server.documents == [LABEL]
    assert b"application/vnd.cups-raw" in server.requests[0]
    assert len(server.requests) == 3


def test_a_busy_printer_is_asked_again(queue):
    server, uri = queue
    server.lay_out(ipp.PRINT_JOB, answer(ipp.BUSY), answer(OK))
    connect(Settings(uri)).send(LABEL)
    assert server.documents == [LABEL, LABEL]


def test_a_printer_that_stays_busy_is_an_error_without_doubt(queue):
    server, uri = queue
    server.lay_out(ipp.PRINT_JOB, answer(ipp.BUSY))
    with pytest.raises(DeviceError, match="stays busy") as caught:
        connect(Settings(uri, busy_wait_s=0.0)).send(LABEL)
    assert not caught.value.is_doubtful


@pytest.mark.parametrize("state", [7, 8])
def test_a_job_that_the_queue_drops_is_an_error_in_doubt(queue, state):
    server, uri = queue
    server.lay_out(ipp.PRINT_JOB, answer(OK, attribute(INTEGER, "job-id", 7)))
    server.lay_out(ipp.GET_JOB_ATTRIBUTES, answer(OK, attribute(ENUM, "job-state", state)))
    with pytest.raises(DeviceError, match="cancelled") as caught:
        connect(Settings(uri)).send(LABEL)
    assert caught.value.is_doubtful


def test_a_refused_job_is_an_error(queue):
    server, uri = queue
    server.lay_out(ipp.PRINT_JOB, answer(0x040A))
    with pytest.raises(DeviceError, match="refuses the label"):
        connect(Settings(uri)).send(LABEL)


@pytest.mark.parametrize(
    ("state", "reason", "expected"),
    [
        (3, "none", PrinterState.READY),
        (4, "none", PrinterState.PRINTING),
        (4, "media-empty-warning", PrinterState.PAPER_OUT),
        (5, "media-needed", PrinterState.PAPER_OUT),
        (5, "cover-open-error", PrinterState.HEAD_OPEN),
        (5, "marker-supply-empty-error", PrinterState.RIBBON_OUT),
        (5, "paused", PrinterState.QUEUE_STOPPED),
        (5, "none", PrinterState.QUEUE_STOPPED),
        (4, "connecting-to-device", PrinterState.UNREACHABLE),
        (3, "offline-report", PrinterState.UNREACHABLE),
    ],
)
def test_what_the_queue_knows_is_named(queue, state, reason, expected):
    server, uri = queue
    attributes = (
        attribute(ENUM, "printer-state", state),
        attribute(KEYWORD, "printer-state-reasons", reason),
        attribute(INTEGER, "queued-job-count", 2),
    )
    server.lay_out(ipp.GET_PRINTER_ATTRIBUTES, answer(OK, *attributes))
    status = connect(Settings(uri)).report()
    assert (status.state, status.labels_waiting) == (expected, 2)


def test_a_cups_queue_that_tries_in_vain_is_unreachable(queue):
    server, uri = queue
    message = attribute(0x41, "printer-state-message", "The printer may not exist or is unavailable at this time.")
    attributes = (attribute(ENUM, "printer-state", 4), attribute(KEYWORD, "printer-state-reasons", "none"), message)
    server.lay_out(ipp.GET_PRINTER_ATTRIBUTES, answer(OK, *attributes))
    assert connect(Settings(uri)).report().state is PrinterState.UNREACHABLE


def test_an_idle_cups_queue_does_not_claim_that_its_printer_is_ready(queue):
    server, uri = queue
    server.lay_out(ipp.GET_PRINTER_ATTRIBUTES, answer(OK, attribute(ENUM, "printer-state", 3)))
    status = connect(Settings(uri.replace("/ipp/print", "/printers/zebra"))).report()
    assert status.state is PrinterState.CANNOT_TELL


@pytest.mark.parametrize("cut", range(0, 32, 3))
def test_a_cut_answer_is_an_error_and_no_crash(queue, cut):
    server, uri = queue
    server.lay_out(ipp.GET_PRINTER_ATTRIBUTES, answer(OK, attribute(ENUM, "printer-state", 3))[:cut])
    with pytest.raises(DeviceError, match="does not answer"):
        connect(Settings(uri)).report()


def test_no_service_is_named():
    with pytest.raises(DeviceError, match="No print service"):
        connect(Settings("ipp://127.0.0.1:1/printers/x")).send(LABEL)
