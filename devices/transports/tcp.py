"""A printer or scale on the network: raw bytes over TCP, port 9100 by custom."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

from devices.errors import DeviceError
from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP, option

NAME = "tcp"
TITLE = QT_TRANSLATE_NOOP("devices", "Network (TCP 9100)")
_CHUNK = 65536


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the device listens."""

    host: str = option(
        "",
        QT_TRANSLATE_NOOP("devices", "Address"),
        QT_TRANSLATE_NOOP("devices", "Name or IP address; the printer prints it on its configuration label."),
    )
    """Name or address."""
    port: int = option(
        9100,
        QT_TRANSLATE_NOOP("devices", "Port"),
        QT_TRANSLATE_NOOP("devices", "9100 on nearly every label printer."),
        minimum=1,
        maximum=65535,
    )
    """TCP port."""
    connect_timeout_s: float = option(
        2.0,
        QT_TRANSLATE_NOOP("devices", "Wait for connection"),
        QT_TRANSLATE_NOOP("devices", "Seconds until the device counts as unreachable."),
        minimum=0.1,
        maximum=30.0,
    )
    """Seconds to connect."""
    send_timeout_s: float = option(
        10.0,
        QT_TRANSLATE_NOOP("devices", "Wait while sending"),
        QT_TRANSLATE_NOOP("devices", "Seconds that a full printer may take before it accepts more."),
        minimum=0.1,
        maximum=120.0,
    )
    """Seconds in which all data must be taken."""
    close_wait_s: float = option(
        1.0,
        QT_TRANSLATE_NOOP("devices", "Wait for the end"),
        QT_TRANSLATE_NOOP("devices", "Seconds to wait for the printer to confirm that it has everything."),
        minimum=0.0,
        maximum=30.0,
    )
    """Seconds to wait for the other side to close, so that a reset is noticed."""


class Tcp:
    """A connection per job: a label printer serves one at a time, and other stations want it too."""

    can_answer = True

    def __init__(self, settings: Settings) -> None:
        """Take the address; nothing is opened."""
        self._settings = settings

    @property
    def name(self) -> str:
        """Return host and port."""
        return f"{self._settings.host}:{self._settings.port}"

    def send(self, data: bytes) -> None:
        """Send everything, close, and wait until the printer has closed too."""
        with self._connect() as connection:
            try:
                connection.settimeout(self._settings.send_timeout_s)
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
                self._await_close(connection)
            except TimeoutError as error:
                raise self._error(_STUCK, is_doubtful=True) from error
            except OSError as error:
                raise self._error(_CUT, is_doubtful=True) from error

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return what the device answers within the time."""
        deadline = time.monotonic() + timeout_s
        answer = b""
        with self._connect() as connection:
            try:
                connection.settimeout(timeout_s)
                connection.sendall(question)
                while not is_complete(answer):
                    connection.settimeout(max(0.001, deadline - time.monotonic()))
                    received = connection.recv(_CHUNK)
                    if not received:
                        break
                    answer += received
            except TimeoutError:
                return answer
            except OSError as error:
                raise self._error(_CUT) from error
        return answer

    def _connect(self) -> socket.socket:
        address = (self._settings.host, self._settings.port)
        try:
            return socket.create_connection(address, timeout=self._settings.connect_timeout_s)
        except socket.gaierror as error:
            raise self._error(_NO_SUCH_NAME) from error
        except ConnectionRefusedError as error:
            raise self._error(_REFUSED) from error
        except (OSError, UnicodeError) as error:
            raise self._error(_NO_WAY) from error

    def _await_close(self, connection: socket.socket) -> None:
        deadline = time.monotonic() + self._settings.close_wait_s
        while (left_s := deadline - time.monotonic()) > 0:
            connection.settimeout(left_s)
            try:
                if not connection.recv(_CHUNK):
                    return
            except TimeoutError:
                return

    def _error(self, sentences: tuple[str, str], *, is_doubtful: bool = False) -> DeviceError:
        return DeviceError(*sentences, {"device": self.name}, is_doubtful=is_doubtful)


def connect(settings: Settings) -> Transport:
    """Return the transport; nothing is opened yet."""
    return Tcp(settings)


_NO_SUCH_NAME = (
    QT_TRANSLATE_NOOP("devices", "No device is known as {device}."),
    QT_TRANSLATE_NOOP("devices", "Check the address for a typing mistake, or enter the IP address."),
)
_REFUSED = (
    QT_TRANSLATE_NOOP("devices", "{device} refuses the connection."),
    QT_TRANSLATE_NOOP("devices", "Check the port, and whether another station is printing on it without end."),
)
_NO_WAY = (
    QT_TRANSLATE_NOOP("devices", "{device} cannot be reached."),
    QT_TRANSLATE_NOOP("devices", "Check that it is switched on, and its network cable or Wi-Fi."),
)
_STUCK = (
    QT_TRANSLATE_NOOP("devices", "{device} stopped taking data."),
    QT_TRANSLATE_NOOP("devices", "Look at the printer: labels, ribbon, cover, pause."),
)
_CUT = (
    QT_TRANSLATE_NOOP("devices", "{device} cut the connection."),
    QT_TRANSLATE_NOOP("devices", "Check its power and cable; look whether the label came out."),
)
