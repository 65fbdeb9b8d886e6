"""What stock has cost, by first in first out or by the moving average. Pure: flows in, values out.

Money is counted in whole minor units and nothing of it is lost: whatever leaves takes a share that is rounded down to
the unit, halves up, of what is there, and the last piece takes all that is left. So what came in is always what went
out and what is left, to the unit. What is taken back goes the way it came: an undone receipt takes its own pieces out
again, an undone shipment brings its own cost back.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate


class Method(StrEnum):
    """How pieces that cost different money are told apart."""

    FIFO = "fifo"
    """The oldest go first."""
    AVERAGE = "average"
    """All are worth the same: what is there has cost so much, divided by its pieces."""


@dataclass(frozen=True)
class Flow:
    """Pieces of one item that came into the house or left it, in the order in which they did."""

    pieces: int
    """Above zero for pieces that came, below zero for those that left."""
    cost_minor: int = 0
    """Cost of all pieces that came together; of those that left or come back it is computed."""
    key: int = 0
    """What tells it from the others of its item, for what takes it back."""
    undoes: int = 0
    """Key of the flow that it takes back; 0 for none."""


@dataclass(frozen=True)
class Worth:
    """What became of the cost of one item."""

    pieces: int = 0
    """Pieces left."""
    value_minor: int = 0
    """What they have cost."""
    came_minor: int = 0
    """Cost of all that came."""
    left_minor: int = 0
    """Cost of all that left."""


class NegativeStockError(ValueError):
    """More left than had come: the flows are not those of a ledger."""


@dataclass
class _Layer:
    """Pieces that came together and are still there."""

    key: int
    pieces: int
    value_minor: int

    def take(self, pieces: int, cost_minor: int | None = None) -> int:
        """Take pieces out, at their share or as nearly as can be at a cost, and return what they have cost."""
        cost = _share(self.value_minor, pieces, self.pieces)
        if cost_minor is not None and pieces < self.pieces:
            cost = min(cost_minor, self.value_minor)
        self.pieces -= pieces
        self.value_minor -= cost
        return cost


def worth(flows: Iterable[Flow], method: Method) -> Worth:
    """Return what is left of the flows of one item and what it has cost.

    Raises:
        NegativeStockError: when more leaves than is there.
    """
    books = _Fifo() if method is Method.FIFO else _Average()
    came = left = 0
    past: dict[int, tuple[int, int]] = {}
    for flow in flows:
        undone, cost = past.get(flow.undoes, (0, 0))
        if flow.pieces > 0:
            is_back = undone < 0
            cost = _share(cost, flow.pieces, -undone) if is_back else flow.cost_minor
            came += cost
            books.add(_Layer(flow.key, flow.pieces, cost), is_back=is_back)
        else:
            known = _share(cost, -flow.pieces, undone) if undone > 0 else None
            cost = books.take(-flow.pieces, flow.undoes, known)
            left += cost
        if flow.key:
            past[flow.key] = flow.pieces, cost
    return Worth(books.pieces, books.value_minor, came, left)


class _Fifo:
    """Layers, the oldest first."""

    def __init__(self) -> None:
        self._layers: deque[_Layer] = deque()

    @property
    def pieces(self) -> int:
        return sum(layer.pieces for layer in self._layers)

    @property
    def value_minor(self) -> int:
        return sum(layer.value_minor for layer in self._layers)

    def add(self, layer: _Layer, *, is_back: bool) -> None:
        if is_back:
            self._layers.appendleft(layer)
        else:
            self._layers.append(layer)

    def take(self, pieces: int, own: int, known: int | None) -> int:
        cost = 0
        for layer in [layer for layer in self._layers if own and layer.key == own]:
            taken = min(pieces, layer.pieces)
            cost += layer.take(taken)
            pieces -= taken
        while pieces:
            if not self._layers:
                raise NegativeStockError(f"{pieces} pieces left that never came")
            taken = min(pieces, self._layers[0].pieces)
            cost += self._layers[0].take(taken) if taken else 0
            pieces -= taken
            if not self._layers[0].pieces:
                self._layers.popleft()
        return cost


class _Average:
    """All pieces in one layer."""

    def __init__(self) -> None:
        self._all = _Layer(0, 0, 0)

    @property
    def pieces(self) -> int:
        return self._all.pieces

    @property
    def value_minor(self) -> int:
        return self._all.value_minor

    def add(self, layer: _Layer, *, is_back: bool) -> None:
        self._all.pieces += layer.pieces
        self._all.value_minor += layer.value_minor

    def take(self, pieces: int, own: int, known: int | None) -> int:
        if pieces > self._all.pieces:
            raise NegativeStockError(f"{pieces - self._all.pieces} pieces left that never came")
        return self._all.take(pieces, known)


def shares(value_minor: int, pieces: Sequence[int]) -> list[int]:
    """Return the value of parts of the pieces that are worth `value_minor` together; they sum up to it."""
    found, before = [], 0
    whole = sum(pieces)
    for end in accumulate(pieces):
        until = _share(value_minor, end, whole) if whole else 0
        found.append(until - before)
        before = until
    return found


def _share(value_minor: int, part: int, whole: int) -> int:
    """Return the part's share of a value in whole units, halves up; all of it for the whole."""
    return value_minor if part == whole else (2 * value_minor * part + whole) // (2 * whole)
