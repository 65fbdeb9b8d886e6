"""A device on a serial line, or on anything that pyserial opens by URL (`socket://`, `rfc2217://`)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from devices.errors import DeviceError
from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP, option

if TYPE_CHECKING:
    import serial

NAME = "serial"
TITLE = QT_TRANSLATE_NOOP("devices", "Serial line")
_POLL_S = 0.02
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Settings:
    """How a serial line is opened."""

    port: str = option(
        "",
        QT_TRANSLATE_NOOP("devices", "Port"),
        QT_TRANSLATE_NOOP("devices", "COM3, /dev/serial/by-id/…, or a URL like socket://host:port."),
    )
    """Port or URL."""
    baud: int = option(
        9600,
        QT_TRANSLATE_NOOP("devices", "Speed"),
        QT_TRANSLATE_NOOP("devices", "Bits per second; a wrong speed reads as noise."),
        choices=(1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200),
    )
    """Bits per second."""
    frame: str = option(
        "8N1",
        QT_TRANSLATE_NOOP("devices", "Frame"),
        QT_TRANSLATE_NOOP("devices", "Data bits, parity, stop bits."),
        choices=("8N1", "7E1", "7O1", "8E1", "8O1", "7N2", "8N2"),
    )
    """Data bits, parity and stop bits."""
    flow: str = option(
        "none",
        QT_TRANSLATE_NOOP("devices", "Flow control"),
        QT_TRANSLATE_NOOP("devices", "How the device says that it is full."),
        choices=("none", "rts/cts", "xon/xoff"),
    )
    """Flow control."""
    write_timeout_s: float = option(
        10.0,
        QT_TRANSLATE_NOOP("devices", "Wait while sending"),
        QT_TRANSLATE_NOOP("devices", "Seconds that the device may take before it accepts more."),
        minimum=0.1,
        maximum=120.0,
    )
    """Seconds in which all data must be taken."""


def open_port(settings: Settings, *, timeout_s: float, path: str = "") -> serial.SerialBase:
    """Return the line at `path` (else at the kept name), held alone.

    Raises `DeviceError` when it is not there or someone else holds it.
    """
    import serial as pyserial

    try:
        return pyserial.serial_for_url(
            path or settings.port,
            baudrate=settings.baud,
            bytesize=int(settings.frame[0]),
            parity=settings.frame[1],
            stopbits=int(settings.frame[2]),
            timeout=timeout_s,
            write_timeout=settings.write_timeout_s,
            rtscts=settings.flow == "rts/cts",
            xonxoff=settings.flow == "xon/xoff",
            exclusive=True,
        )
    except (OSError, ValueError) as error:
        sentences = _TAKEN if "lock" in str(error) else _MISSING
        raise DeviceError(*sentences, {"device": settings.port}) from error


def lost(port: str) -> DeviceError:
    """Return the error of a device that was there and is gone."""
    return DeviceError(*_LOST, {"device": port}, is_doubtful=True)


class SerialLine:
    """Opens the line for each job, so that the device may be unplugged in between."""

    can_answer = True

    def __init__(self, settings: Settings) -> None:
        """Take the port; nothing is opened."""
        self._settings = settings

    @property
    def name(self) -> str:
        """Return the port or URL."""
        return self._settings.port

    def send(self, data: bytes) -> None:
        """Send everything and wait until the line has taken it."""
        with self._opened() as line:
            line.write(data)
            line.flush()

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return what the device answers within the time."""
        deadline = time.monotonic() + timeout_s
        answer = b""
        with self._opened() as line:
            line.write(question)
            while not is_complete(answer) and time.monotonic() < deadline:
                answer += line.read(_CHUNK)
        return answer

    @contextmanager
    def _opened(self) -> Iterator[serial.SerialBase]:
        with open_port(self._settings, timeout_s=_POLL_S) as line:
            try:
                yield line
            except OSError as error:
                raise lost(self.name) from error


def connect(settings: Settings) -> Transport:
    """Return the transport; nothing is opened yet."""
    return SerialLine(settings)


_MISSING = (
    QT_TRANSLATE_NOOP("devices", "The port {device} cannot be opened."),
    QT_TRANSLATE_NOOP("devices", "Plug the device in and choose its port again."),
)
_TAKEN = (
    QT_TRANSLATE_NOOP("devices", "Another program is using the port {device}."),
    QT_TRANSLATE_NOOP("devices", "Close that program; a device serves one at a time."),
)
_LOST = (
    QT_TRANSLATE_NOOP("devices", "The device on {device} is gone."),
    QT_TRANSLATE_NOOP("devices", "Plug it in again; the work goes on by itself."),
)
