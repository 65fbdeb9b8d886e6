"""What every transport offers. Knows no language: bytes in, bytes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from devices.status import PrinterStatus


class Transport(Protocol):
    """A way to a device; every call opens it, does its work and closes it, so that nothing is held while idle."""

    @property
    def name(self) -> str:
        """Return where it leads, for people."""

    @property
    def can_answer(self) -> bool:
        """Return whether bytes can come back."""

    def send(self, data: bytes) -> None:
        """Hand over all data, or raise `DeviceError`; its `is_doubtful` tells whether a part may have arrived."""

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return the answer as far as it came within the time. Raises `DeviceError` when there is no way."""


@runtime_checkable
class ReportsItself(Protocol):
    """A transport that knows the printer's state by itself, as a print queue does."""

    def report(self) -> PrinterStatus:
        """Return the state of the printer behind it."""
