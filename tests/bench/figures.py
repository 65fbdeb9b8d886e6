"""What a benchmark says: a figure, its bar, what was measured beside it in the same run, and whether it holds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure."""

    name: str
    """What was measured."""
    value: float
    """The figure."""
    unit: str
    """Its unit."""
    at_most: float | None = None
    """Bar that it must not exceed."""
    at_least: float | None = None
    """Bar that it must reach."""
    beside: str = ""
    """Limit or peer, measured in the same run unless it says where it comes from."""

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None without a bar."""
        if self.at_most is not None:
            return self.value <= self.at_most
        return self.value >= self.at_least if self.at_least is not None else None

    @property
    def bar(self) -> str:
        """The bar as words."""
        if self.at_most is not None:
            return f"<= {_shown(self.at_most)}"
        return f">= {_shown(self.at_least)}" if self.at_least is not None else ""

    def __str__(self) -> str:
        verdict = {None: "    ", True: "pass", False: "MISS"}[self.holds]
        value = f"{_shown(self.value)} {self.unit}".strip()
        return f"  {verdict}  {self.name:<58} {value:>16}  {self.bar:<10} {self.beside}".rstrip()


def _shown(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def median_ms(taken_s: Sequence[float]) -> float:
    """Return the median in milliseconds."""
    return statistics.median(taken_s) * 1000


def p99_ms(taken_s: Sequence[float]) -> float:
    """Return the smallest time that 99 of 100 do not exceed, in milliseconds."""
    ordered = sorted(taken_s)
    return ordered[min(len(ordered) - 1, -(-99 * len(ordered) // 100) - 1)] * 1000
