"""Nowhere: keeps what is sent in memory, for trials and tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from devices.transports.base import Transport
from devices.wording import QT_TRANSLATE_NOOP

NAME = "memory"
TITLE = QT_TRANSLATE_NOOP("devices", "Nowhere (for trying)")


@dataclass(frozen=True, slots=True)
class Settings:
    """Memory has no settings."""


class Memory:
    """Keeps every job; answers a question by a function, if it got one."""

    name = "memory"

    def __init__(self, answer: Callable[[bytes], bytes] | None = None) -> None:
        """Take what answers a question; without it nothing answers."""
        self.jobs: list[bytes] = []
        self._answer = answer

    @property
    def can_answer(self) -> bool:
        """Return whether there is something that answers."""
        return self._answer is not None

    def send(self, data: bytes) -> None:
        """Keep the job."""
        self.jobs.append(data)

    def ask(self, question: bytes, *, is_complete: Callable[[bytes], bool], timeout_s: float) -> bytes:
        """Return the answer at once."""
        return self._answer(question) if self._answer else b""


def connect(settings: Settings) -> Transport:
    """Return an empty memory."""
    return Memory()
