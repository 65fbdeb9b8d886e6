"""A label printer on a TCP port of this machine, with every fault that a network and a roll of labels can have.

with Printer9100() as printer:
    Tcp(Settings("127.0.0.1", printer.port)).send(b"^XA^XZ")
    printer.labels, printer.odometer
    printer.fault = Fault.PAPER_OUT        # of the printer: takes data, prints later
    printer.wire = Wire.REFUSE             # of the way to it
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from enum import Enum, auto
from types import TracebackType
from typing import Self

from devices.virtual_printer import Fault, PrintedLabel, VirtualPrinter

__all__ = ["Fault", "PrintedLabel", "Printer9100", "Wire"]

_RESET = struct.pack("ii", 1, 0)


class Wire(Enum):
    """What can be the matter with the way to the printer."""

    GOOD = auto()
    REFUSE = auto()
    """Nobody listens: the cable is out or the printer is off."""
    RESET = auto()
    """The connection breaks after `reset_after` bytes; what came until then is taken."""
    SLOW = auto()
    """Takes a little at a time."""
    SWALLOW = auto()
    """Takes everything and forgets it: switched off with a full buffer."""
    KEEP_OPEN = auto()
    """Never closes its side."""


class Printer9100:
    """Serves connections one after the other on a thread, as a real printer does."""

    def __init__(self, *, odometer: int = 1200, reset_after: int = 20) -> None:
        self._printer = VirtualPrinter("9100", odometer=odometer)
        self._wire = Wire.GOOD
        self.reset_after = reset_after
        self.received = b""
        self._arrived = threading.Condition()
        self._stopping = threading.Event()
        self._listener = self._listen(0)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="printer 9100", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
            pass
        self._thread.join(5)
        self._listener.close()

    @property
    def labels(self) -> list[bytes]:
        """Every label that came out, as its ZPL from ^XA to ^XZ, copies counted."""
        return [label.zpl for label in self._printer.labels]

    @property
    def odometer(self) -> int:
        return self._printer.odometer

    @property
    def labels_waiting(self) -> int:
        return self._printer.labels_waiting

    @property
    def fault(self) -> Fault:
        return self._printer.fault

    @fault.setter
    def fault(self, fault: Fault) -> None:
        self._printer.fault = fault

    @property
    def wire(self) -> Wire:
        return self._wire

    @wire.setter
    def wire(self, wire: Wire) -> None:
        was, self._wire = self._wire, wire
        if wire is Wire.REFUSE and was is not Wire.REFUSE:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._thread.join(5)
        elif was is Wire.REFUSE and wire is not Wire.REFUSE:
            self._listener = self._listen(self.port)
            self._thread = threading.Thread(target=self._serve, name="printer 9100", daemon=True)
            self._thread.start()

    def power_cut(self) -> None:
        """Lose what waits; the counter survives."""
        self._printer.power_cut()

    def wait_for_labels(self, count: int, timeout_s: float = 5.0) -> list[bytes]:
        """Return the labels as soon as so many came out; fails after the time."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.labels) >= count, timeout_s):
                raise AssertionError(f"{len(self.labels)} labels instead of {count}")
        return self.labels

    @staticmethod
    def _listen(port: int) -> socket.socket:
        listener = socket.create_server(("127.0.0.1", port), backlog=16)
        return listener

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(10)
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        wire, taken = self._wire, 0
        if wire is Wire.SLOW:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        while not self._stopping.is_set():
            room = self.reset_after - taken if wire is Wire.RESET else 512 if wire is Wire.SLOW else 65536
            data = connection.recv(max(1, room))
            if not data:
                break
            taken += len(data)
            self._take(data, connection, wire)
            if wire is Wire.RESET and taken >= self.reset_after:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                self._printer.drop_partial()
                return
            if wire is Wire.SLOW:
                self._stopping.wait(0.002)
        if wire is Wire.KEEP_OPEN:
            self._stopping.wait(10)
        self._printer.drop_partial()

    def _take(self, data: bytes, connection: socket.socket, wire: Wire) -> None:
        self.received += data
        if wire is Wire.SWALLOW:
            return
        answer = self._printer.receive(data)
        if answer:
            connection.sendall(answer)
        with self._arrived:
            self._arrived.notify_all()
