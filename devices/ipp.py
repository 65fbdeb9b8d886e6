"""The Internet Printing Protocol as far as label printing needs it (RFC 8010 encoding, RFC 8011 operations)."""

from __future__ import annotations

import http.client
import itertools
import struct
from dataclasses import dataclass
from urllib.parse import urlsplit

PRINT_JOB = 0x0002
GET_JOB_ATTRIBUTES = 0x0009
GET_PRINTER_ATTRIBUTES = 0x000B
BUSY = 0x0507

KEYWORD, NAME, INTEGER, MIME = 0x44, 0x42, 0x21, 0x49
_URI, _CHARSET, _LANGUAGE, _ENUM, _BOOLEAN = 0x45, 0x47, 0x48, 0x23, 0x22
_END_OF_ATTRIBUTES = 0x03
_LAST_GROUP_TAG = 0x0F
_DEFAULT_PORT = 631
_request_ids = itertools.count(1)

Value = int | bool | str | bytes
Attribute = tuple[int, str, str | int]
"""Tag, name and value of an attribute that is sent."""


class IppError(Exception):
    """An answer that is no IPP."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a printer or a print server answered."""

    status: int
    """Status code; below 0x0100 is success."""
    groups: tuple[tuple[int, dict[str, list[Value]]], ...]
    """Tag and attributes of each group."""

    @property
    def is_ok(self) -> bool:
        """Return whether the operation succeeded."""
        return self.status < 0x0100

    def values(self, name: str) -> list[Value]:
        """Return the values of an attribute wherever it stands, empty when it is absent."""
        return next((group[name] for _, group in self.groups if name in group), [])

    def first_number(self, name: str) -> int | None:
        """Return the first value when it is a number."""
        values = self.values(name)
        return values[0] if values and isinstance(values[0], int) else None

    def words(self, name: str) -> list[str]:
        """Return the values that are text."""
        return [value for value in self.values(name) if isinstance(value, str)]


def encode_request(operation: int, uri: str, attributes: tuple[Attribute, ...] = ()) -> bytes:
    """Return the head of a request; document data may follow it."""
    own: tuple[Attribute, ...] = (
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        (_URI, "printer-uri", uri),
        (NAME, "requesting-user-name", "packhouse"),
    )
    body = b"".join(_attribute(*attribute) for attribute in (*own, *attributes))
    return struct.pack(">BBHIB", 2, 0, operation, next(_request_ids), 1) + body + bytes([_END_OF_ATTRIBUTES])


def _attribute(tag: int, name: str, value: str | int) -> bytes:
    key = name.encode()
    raw = struct.pack(">i", value) if isinstance(value, int) else value.encode()
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(raw)) + raw


def parse_answer(data: bytes) -> Answer:
    """Return the attributes of an answer. Raises `IppError` when the bytes are cut or no IPP."""
    try:
        status = struct.unpack_from(">H", data, 2)[0]
        return Answer(status, tuple(_parse_groups(data, 8)))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError("The answer is cut or no IPP") from error


def _parse_groups(data: bytes, at: int) -> list[tuple[int, dict[str, list[Value]]]]:
    groups: list[tuple[int, dict[str, list[Value]]]] = []
    name = ""
    while data[at] != _END_OF_ATTRIBUTES:
        tag = data[at]
        at += 1
        if tag <= _LAST_GROUP_TAG:
            groups.append((tag, {}))
            continue
        key, at = _counted(data, at)
        raw, at = _counted(data, at)
        name = key.decode() or name
        if groups:
            groups[-1][1].setdefault(name, []).append(_value(tag, raw))
    return groups


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    length = struct.unpack_from(">H", data, at)[0]
    end = at + 2 + length
    if end > len(data):
        raise IndexError(end)
    return data[at + 2 : end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag in (INTEGER, _ENUM):
        return int(struct.unpack(">i", raw)[0])
    if tag == _BOOLEAN:
        return raw != b"\0"
    return raw.decode("utf-8", "replace") if 0x40 <= tag < 0x60 else raw


def request(uri: str, head: bytes, document: bytes = b"", *, timeout_s: float) -> Answer:
    """Send a request and return the answer. Raises `OSError`, `http.client.HTTPException` or `IppError`."""
    parts = urlsplit(uri)
    connection_type = http.client.HTTPSConnection if parts.scheme == "ipps" else http.client.HTTPConnection
    connection = connection_type(parts.hostname or "", parts.port or _DEFAULT_PORT, timeout=timeout_s)
    try:
        connection.request("POST", parts.path or "/", head + document, {"Content-Type": "application/ipp"})
        return parse_answer(connection.getresponse().read())
    finally:
        connection.close()
