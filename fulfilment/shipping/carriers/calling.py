"""One HTTP exchange with a carrier, and what is certain when it fails. Repeats nothing and knows no carrier.

Before the first byte of a request has left, a failure means that the carrier was not asked. After it, a time-out, a cut
connection or an unreadable answer means doubt.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from fulfilment.identify import readable
from fulfilment.shipping.carriers.carrier import CarrierError, Failure
from fulfilment.step import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from http.client import HTTPConnection

CONNECT_S = 5.0
ANSWER_S = 25.0
"""Together well below the time after which another station believes that a call has died."""
LARGEST_ANSWER = 20_000_000
_CHUNK = 65536


@dataclass(frozen=True)
class Service:
    """Whom is called."""

    title: str
    """The carrier's name as people write it."""
    url: str
    """``https://host[:port]/path`` before the path of each call."""
    connect_s: float = CONNECT_S
    """Seconds to connect."""
    answer_s: float = ANSWER_S
    """Seconds from the request to the end of the answer."""


@dataclass(frozen=True)
class Answer:
    """What a carrier answered."""

    status: int
    """HTTP status below 500 and not 429: those are raised."""
    body: Any  # Any: JSON of the carrier's own shape
    """The JSON of the body; None when there is no body."""


def call(
    service: Service, method: str, path: str, *, body: object = None, headers: Mapping[str, str] | None = None
) -> Answer:
    """Send one request and return the answer.

    Raises:
        CarrierError: not asked when nothing was sent or the answer is 429; in doubt after that, and with a 5xx.
    """
    connection = _connected(service)
    try:
        status, content = _exchange(connection, service, method, path, _Request(body, dict(headers or {})))
    finally:
        connection.close()
    if status == 429:
        raise _error(service.title, _TOO_OFTEN, _BY_ITSELF, Failure.NOT_ASKED)
    if status >= 500:
        raise _error(service.title, _BROKEN, _IS_ASKED, Failure.IN_DOUBT, status=status)
    try:
        return Answer(status, json.loads(content) if content else None)
    except ValueError as error:
        raise unreadable(service.title) from error


def refusal(title: str, words: str) -> CarrierError:
    """Return the error of a parcel that the carrier does not take; `words` are the carrier's own."""
    return _error(title, _REFUSES, _CORRECT, Failure.REFUSED, words=readable(words)[:300].rstrip(" ."))


def unreadable(title: str) -> CarrierError:
    """Return the error of an answer that is not what the carrier promises."""
    return _error(title, _UNREADABLE, _IS_ASKED, Failure.IN_DOUBT)


@dataclass(frozen=True)
class _Request:
    """What is sent."""

    body: object
    """Value for JSON, or None."""
    headers: dict[str, str]
    """Headers of the carrier, e.g. its authorisation."""


def _connected(service: Service) -> "HTTPConnection":
    from http.client import (
        HTTPConnection,
        HTTPSConnection,
    )  # with TLS it costs a start 30 ms; houses without it are many

    where = urlsplit(service.url)
    kind = HTTPSConnection if where.scheme == "https" else HTTPConnection
    connection = kind(where.hostname or "", where.port, timeout=service.connect_s)
    try:
        connection.connect()
    except (OSError, UnicodeError) as error:
        connection.close()
        raise _error(service.title, _NOT_REACHED, _LOOK_AT_NETWORK, Failure.NOT_ASKED) from error
    return connection


def _exchange(
    connection: "HTTPConnection", service: Service, method: str, path: str, request: _Request
) -> tuple[int, bytes]:
    from http.client import HTTPException

    content = None if request.body is None else json.dumps(request.body).encode()
    headers = {"Accept": "application/json", **request.headers}
    if content is not None:
        headers["Content-Type"] = "application/json"
    until = time.monotonic() + service.answer_s
    try:
        connection.sock.settimeout(service.answer_s)
        connection.request(method, urlsplit(service.url).path.rstrip("/") + path, content, headers)
        response = connection.getresponse()
        received = b""
        while chunk := response.read1(_CHUNK):
            received += chunk
            if len(received) > LARGEST_ANSWER or time.monotonic() > until:
                raise TimeoutError
        return response.status, received
    except TimeoutError as error:
        raise _error(service.title, _SILENT, _IS_ASKED, Failure.IN_DOUBT) from error
    except (OSError, HTTPException) as error:
        raise _error(service.title, _CUT, _IS_ASKED, Failure.IN_DOUBT) from error


def _error(title: str, cause: Text, cure: Text, failure: Failure, **values: object) -> CarrierError:
    named = {"carrier": title, **values}
    return CarrierError(cause.with_values(**named), cure.with_values(**named), failure=failure)


def _t(source: str) -> Text:
    return Text("carriers", source)


_NOT_REACHED = _t(QT_TRANSLATE_NOOP("carriers", "{carrier} cannot be reached."))
_LOOK_AT_NETWORK = _t(QT_TRANSLATE_NOOP("carriers", "Look at the network. It is tried again by itself; pack on."))
_TOO_OFTEN = _t(QT_TRANSLATE_NOOP("carriers", "{carrier} asks to wait."))
_BY_ITSELF = _t(QT_TRANSLATE_NOOP("carriers", "It is tried again by itself; pack on."))
_SILENT = _t(QT_TRANSLATE_NOOP("carriers", "{carrier} took the order for the label and did not answer."))
_CUT = _t(QT_TRANSLATE_NOOP("carriers", "The connection to {carrier} broke."))
_BROKEN = _t(QT_TRANSLATE_NOOP("carriers", "{carrier} has a fault of its own ({status})."))
_UNREADABLE = _t(QT_TRANSLATE_NOOP("carriers", "The answer of {carrier} cannot be read."))
_IS_ASKED = _t(
    QT_TRANSLATE_NOOP("carriers", "{carrier} is asked whether there is a label; none is bought twice. Pack on.")
)
_REFUSES = _t(QT_TRANSLATE_NOOP("carriers", "{carrier} refuses: “{words}”."))
_CORRECT = _t(QT_TRANSLATE_NOOP("carriers", "Correct the order. It is tried again by itself."))
