"""A carrier of our own making: a real HTTP server on this machine, and the file that a carrier is, for tests only.

with CarrierServer() as server:
    server.fault = Fault.SILENT_AFTER_SELLING
    LoopbackPost(Settings(url=server.url, answer_s=0.3)).buy(wanted)

The server knows no idempotency: every order that it reads is sold, the same key twice if it is asked twice.
"""

import base64
import json
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from fulfilment.shipping.carriers.calling import Service, call, refusal, unreadable
from fulfilment.shipping.carriers.carrier import PDF, ZPL, Bought, CarrierError, Document, RemoteCarrier, Wanted


@dataclass(frozen=True)
class Settings:
    """Where the test's server listens."""

    url: str = field(default="http://127.0.0.1:9", metadata={"label": "Address", "help": "Of the test's server."})
    """Address; by itself one where nobody listens."""
    answer_s: float = field(default=2.0, metadata={"label": "Patience", "help": "Seconds until an answer is late."})
    """Seconds to wait for an answer."""


class LoopbackPost(RemoteCarrier):
    """Sells labels over HTTP and JSON, as carriers do."""

    name = "loopback"
    title = "Loopback Post"
    settings_type = Settings

    @property
    def _service(self) -> Service:
        return Service(self.title, self.settings.url, connect_s=1.0, answer_s=self.settings.answer_s)

    def buy(self, wanted: Wanted) -> Bought:
        """Order one label."""
        body = {"key": wanted.purchase_key, "to": wanted.recipient.city, "grams": wanted.weight_g}
        answer = call(self._service, "POST", "/labels", body=body)
        if answer.status != 201:
            raise refusal(self.title, str((answer.body or {}).get("problem", answer.status)))
        return self._bought(answer.body)

    def find(self, purchase_key: str) -> Bought | None:
        """Ask for the label of a key."""
        answer = call(self._service, "GET", f"/labels/{purchase_key}")
        return None if answer.status == 404 else self._bought(answer.body)

    def void(self, tracking: str) -> None:
        """Give a label back."""
        answer = call(self._service, "DELETE", f"/labels/{tracking}")
        if answer.status not in (204, 404):
            raise refusal(self.title, f"{answer.status}")

    def _bought(self, body: Any) -> Bought:
        try:
            document = Document(body["type"], base64.b64decode(body["label"])) if body["label"] else None
            return Bought(body["tracking"], document)
        except (KeyError, TypeError) as error:
            raise unreadable(self.title) from error


CARRIER = LoopbackPost()


class Fault(Enum):
    """What can happen to an order for a label."""

    NONE = auto()
    REFUSED = auto()
    TOO_OFTEN = auto()
    ERROR_BEFORE_SELLING = auto()
    ERROR_AFTER_SELLING = auto()
    SILENT_BEFORE_SELLING = auto()
    SILENT_AFTER_SELLING = auto()
    CUT_AFTER_SELLING = auto()
    GARBAGE_AFTER_SELLING = auto()
    LATE = auto()
    """Reads the order, and sells and answers only when it is `released`."""


class CarrierServer:
    """Serves on a thread of its own; counts what it sold by key."""

    def __init__(self, *, media_type: str = ZPL) -> None:
        self.fault = Fault.NONE
        self.media_type = media_type
        self.sold: Counter[str] = Counter()
        self.labels: dict[str, str] = {}
        """Tracking number to key, of labels that were not given back."""
        self.voided: list[str] = []
        self.asked: list[str] = []
        """Every request, e.g. ``POST /labels``."""
        self.orders: list[dict[str, Any]] = []
        self.at: Callable[[str], None] = lambda stage: None
        """Called on the server's thread at ``read``, ``sold`` and ``answered`` of each order."""
        self.released = threading.Event()
        self._server = _Listener(self)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="carrier", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def carrier(self, *, answer_s: float = 2.0) -> LoopbackPost:
        """Return the carrier that asks this server."""
        return LoopbackPost(Settings(self.url, answer_s))

    def sell(self, key: str) -> dict[str, str]:
        """Sell a label and return what an answer says of it."""
        self.sold[key] += 1
        tracking = f"LP{len(self.labels) + len(self.voided) + 1:06d}"
        self.labels[tracking] = key
        return self.told(tracking)

    def told(self, tracking: str) -> dict[str, str]:
        """Return a label as an answer shows it."""
        content = f"^XA^FD{tracking}^FS^XZ".encode() if self.media_type == ZPL else b"%PDF-1.7 " + tracking.encode()
        return {"tracking": tracking, "type": self.media_type, "label": base64.b64encode(content).decode()}


_TURNED_AWAY = {
    Fault.REFUSED: (422, {"problem": "no such street"}),
    Fault.TOO_OFTEN: (429, {}),
    Fault.ERROR_BEFORE_SELLING: (500, {}),
}


class _Listener(ThreadingHTTPServer):
    """The port of a carrier."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, books: CarrierServer) -> None:
        super().__init__(("127.0.0.1", 0), _Request)
        self.books = books

    def handle_error(self, *of: object) -> None:
        """Say nothing: whoever asked is gone."""


class _Request(BaseHTTPRequestHandler):
    """One request."""

    server: _Listener

    def do_POST(self) -> None:
        """Sell a label, unless the fault of the day says otherwise."""
        books = self.server.books
        order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        books.asked.append("POST /labels")
        books.orders.append(order)
        books.at("read")
        fault = books.fault
        if fault in _TURNED_AWAY:
            self._say(*_TURNED_AWAY[fault])
            return
        if fault in (Fault.SILENT_BEFORE_SELLING, Fault.LATE):
            books.released.wait(10)
        if fault is not Fault.SILENT_BEFORE_SELLING:
            self._answer(books.sell(order["key"]), fault)

    def _answer(self, label: dict[str, str], fault: Fault) -> None:
        books = self.server.books
        books.at("sold")
        if fault is Fault.SILENT_AFTER_SELLING:
            books.released.wait(10)
        elif fault is Fault.ERROR_AFTER_SELLING:
            self._say(503, {})
        elif fault is Fault.GARBAGE_AFTER_SELLING:
            self._send(201, b'{"tracking": "LP0')
        elif fault is not Fault.CUT_AFTER_SELLING:
            self._say(201, label)
            books.at("answered")

    def do_GET(self) -> None:
        """Tell the label of a key."""
        books = self.server.books
        books.asked.append("GET /labels")
        key = self.path.rsplit("/", 1)[1]
        found = next((tracking for tracking, sold in books.labels.items() if sold == key), None)
        self._say(200, books.told(found)) if found else self._say(404, {})

    def do_DELETE(self) -> None:
        """Take a label back."""
        books = self.server.books
        books.asked.append("DELETE /labels")
        tracking = self.path.rsplit("/", 1)[1]
        is_known = books.labels.pop(tracking, None) is not None
        if is_known:
            books.voided.append(tracking)
        self._send(204 if is_known else 404, b"")

    def log_message(self, format: str, *values: object) -> None:
        """Say nothing."""

    def _say(self, status: int, body: dict[str, Any]) -> None:
        self._send(status, json.dumps(body).encode())

    def _send(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


__all__ = ["CARRIER", "PDF", "CarrierError", "CarrierServer", "Fault", "LoopbackPost", "Settings"]
