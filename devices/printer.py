"""A label printer: a language and a transport under one name. Knows no queue; its lane calls it from one thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from devices.errors import DeviceError
from devices.label import Label
from devices.languages import languages
from devices.status import PrinterState, PrinterStatus, status_of, status_of_error
from devices.transports import transports
from devices.transports.base import ReportsItself, Transport
from devices.typesetting import Fonts

Encode = Callable[[Label, int], bytes]
"""Turns a label and its number of copies into bytes."""


class Printer:
    """Prints labels and says how it is."""

    def __init__(
        self,
        name: str,
        encode: Encode,
        transport: Transport,
        read_status: Callable[[Transport], PrinterStatus] | None = None,
        *,
        language: str = "",
    ) -> None:
        """Join a language's encoder and its status question with a way to the device."""
        self.name = name
        self.language = language
        """Name of the language, for labels that come ready made; empty where nobody says."""
        self.encode = encode
        self.transport = transport
        self._read_status = read_status

    def print(self, label: Label, copies: int = 1) -> None:
        """Print a label. Raises `LabelError` or `DeviceError`."""
        self.send(self.encode(label, copies))

    def send(self, data: bytes) -> None:
        """Send what was encoded before. Raises `DeviceError`; having sent is not having printed."""
        self.transport.send(data)

    def status(self) -> PrinterStatus:
        """Return how the printer is; being unreachable is a status, not an error."""
        try:
            if isinstance(self.transport, ReportsItself):
                return self.transport.report()
            if self._read_status and self.transport.can_answer:
                return self._read_status(self.transport)
        except DeviceError as error:
            return status_of_error(error)
        return status_of(PrinterState.CANNOT_TELL)


def build_printer(
    name: str,
    *,
    language: str,
    language_values: Mapping[str, Any],  # Any: settings as a file keeps them
    transport: str,
    transport_values: Mapping[str, Any],  # Any: settings as a file keeps them
    fonts: Fonts,
) -> Printer:
    """Return a printer from the names and values kept in settings; values that a newer program wrote are passed over.

    Raises `KeyError` for a language or transport that does not exist.
    """
    spoken, way = languages()[language], transports()[transport]
    settings = settings_from(spoken.settings, language_values)

    def encode(label: Label, copies: int) -> bytes:
        return spoken.encode(label, fonts, settings, copies=copies)

    connection = way.connect(settings_from(way.settings, transport_values))
    return Printer(name, encode, connection, spoken.read_status, language=language)


def settings_from(kind: type[Any], values: Mapping[str, Any]) -> Any:  # Any: each plug-in has its own dataclass
    """Return a plug-in's settings with the values that it knows."""
    return kind(**{key: value for key, value in values.items() if key in kind.__dataclass_fields__})
