"""Divides pieces that came among the lines that announced them. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Awaited:
    """A line of a notice of which something is still to come."""

    line_id: int
    """The line."""
    unit_id: int | None
    """The pallet or carton that it is in; None for loose pieces."""
    lot: str
    """Announced lot; empty where none was named."""
    missing: int
    """Pieces of it that have not come."""


def shares(lines: Iterable[Awaited], *, lot: str, pieces: int, units: Iterable[int] = ()) -> dict[int, int]:
    """Return how many pieces each line takes: those of `units` first, those that name the lot before those that do not.

    Lines of another lot take nothing, and what no line takes came beyond what was announced.
    """
    wanted = frozenset(units)
    fitting = [line for line in lines if line.missing > 0 and line.lot in ("", lot)]
    found: dict[int, int] = {}
    for line in sorted(fitting, key=lambda each: (each.unit_id not in wanted, each.lot != lot, each.line_id)):
        taken = min(pieces, line.missing)
        if taken:
            found[line.line_id] = taken
            pieces -= taken
    return found
