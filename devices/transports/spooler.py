"""A printer that is installed in Windows: raw data through its spooler (winspool).

Written after the documented interface; it can only run on Windows and has not been proved there by the tests.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from devices.errors import DeviceError
from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP, option

NAME = "spooler"
TITLE = QT_TRANSLATE_NOOP("devices", "Windows printer")


@dataclass(frozen=True, slots=True)
class Settings:
    """Which installed printer."""

    printer: str = option(
        "",
        QT_TRANSLATE_NOOP("devices", "Printer"),
        QT_TRANSLATE_NOOP("devices", "Its name exactly as Windows shows it."),
    )
    """Name of the installed printer."""


class _DocInfo(ctypes.Structure):
    """DOC_INFO_1W of winspool."""

    _fields_ = (
        ("pDocName", ctypes.c_wchar_p),
        ("pOutputFile", ctypes.c_wchar_p),
        ("pDatatype", ctypes.c_wchar_p),
    )


class Spooler:
    """Writes each job as a raw document."""

    can_answer = False

    def __init__(self, settings: Settings) -> None:
        """Take the name; nothing is opened."""
        self._printer = settings.printer

    @property
    def name(self) -> str:
        """Return the name of the printer."""
        return self._printer

    def send(self, data: bytes) -> None:
        """Hand the job to the spooler."""
        winspool = self._library()
        handle = ctypes.c_void_p()
        if not winspool.OpenPrinterW(self._printer, ctypes.byref(handle), None):
            raise DeviceError(*_NO_PRINTER, {"device": self._printer})
        try:
            self._write(winspool, handle, data)
        finally:
            winspool.ClosePrinter(handle)

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return nothing: the spooler carries data one way."""
        return b""

    def _write(self, winspool: Any, handle: ctypes.c_void_p, data: bytes) -> None:  # Any: a foreign library
        document = _DocInfo("label", None, "RAW")
        if not winspool.StartDocPrinterW(handle, 1, ctypes.byref(document)):
            raise DeviceError(*_REFUSED, {"device": self._printer})
        written = ctypes.c_ulong()
        is_written = winspool.WritePrinter(handle, data, len(data), ctypes.byref(written))
        is_ended = winspool.EndDocPrinter(handle)
        if not (is_written and is_ended) or written.value != len(data):
            raise DeviceError(*_REFUSED, {"device": self._printer}, is_doubtful=True)

    def _library(self) -> Any:  # Any: a foreign library
        loader = getattr(ctypes, "WinDLL", None)
        if loader is None:
            raise DeviceError(*_NOT_WINDOWS)
        return loader("winspool.drv")


def connect(settings: Settings) -> Transport:
    """Return the transport; nothing is opened yet."""
    return Spooler(settings)


_NOT_WINDOWS = (
    QT_TRANSLATE_NOOP("devices", "Windows printers exist only on Windows."),
    QT_TRANSLATE_NOOP("devices", "Choose the network, a print queue or a serial line."),
)
_NO_PRINTER = (
    QT_TRANSLATE_NOOP("devices", "Windows knows no printer named {device}."),
    QT_TRANSLATE_NOOP("devices", "Copy its name from the printer settings of Windows."),
)
_REFUSED = (
    QT_TRANSLATE_NOOP("devices", "Windows did not take the label for {device}."),
    QT_TRANSLATE_NOOP("devices", "Look at the printer's queue in Windows."),
)
