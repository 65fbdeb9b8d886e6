"""Lanes that are started, woken and stopped together: those of all printers, those of all carriers. Knows no window."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from reports.lane import Lane

LaneT = TypeVar("LaneT", bound=Lane)


class Lanes(Generic[LaneT]):
    """Several lanes of one sort."""

    def __init__(self, lanes: Sequence[LaneT]) -> None:
        self._lanes = list(lanes)

    def start(self) -> None:
        """Begin to work, each on a thread of its own."""
        for lane in self._lanes:
            lane.start()

    def wake(self) -> None:
        """Look into the outbox at once."""
        for lane in self._lanes:
            lane.wake()

    def stop(self) -> None:
        """Finish what was begun and end."""
        for lane in self._lanes:
            lane.stop()

    def drain(self) -> int:
        """Do everything that is due, on the calling thread; return how many things were done."""
        return sum(lane.drain() for lane in self._lanes)
