"""Which carton an order needs. Pure: sizes in, a carton out. Plain form: volume, longest sides and weight."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

FILL_PERCENT = 85
"""Volume that loose goods can use of a carton."""


@dataclass(frozen=True)
class Goods:
    """Pieces of one item."""

    size_mm: tuple[int, int, int]
    """Length, width, height; zeros where nobody has measured."""
    weight_g: int
    """Weight of a piece."""
    quantity: int
    """Pieces."""


@dataclass(frozen=True)
class Carton:
    """A carton type as far as fitting goes."""

    id: int
    """Carton type."""
    inner_mm: tuple[int, int, int]
    """Inner length, width, height."""
    tare_g: int
    """Empty weight."""
    gross_limit_g: int
    """Greatest gross weight."""
    name: str = ""
    """What people call it."""

    @property
    def volume_mm3(self) -> int:
        """Inner volume."""
        length, width, height = self.inner_mm
        return length * width * height


def volume_mm3(goods: Sequence[Goods]) -> int:
    """Return the volume of all pieces."""
    return sum(piece.size_mm[0] * piece.size_mm[1] * piece.size_mm[2] * piece.quantity for piece in goods)


def weight_g(goods: Sequence[Goods]) -> int:
    """Return the weight of all pieces."""
    return sum(piece.weight_g * piece.quantity for piece in goods)


def filled_percent(goods: Sequence[Goods], carton: Carton) -> int:
    """Return the share of the carton's inner volume that the goods take, at most 100."""
    return min(100, round(100 * volume_mm3(goods) / carton.volume_mm3))


def propose(goods: Sequence[Goods], cartons: Sequence[Carton]) -> Carton | None:
    """Return the smallest carton that takes the goods, or the largest one when none takes them all."""
    by_volume = sorted(cartons, key=lambda carton: (carton.volume_mm3, carton.id))
    for carton in by_volume:
        if _fits(goods, carton):
            return carton
    return by_volume[-1] if by_volume else None


def _fits(goods: Sequence[Goods], carton: Carton) -> bool:
    if volume_mm3(goods) * 100 > carton.volume_mm3 * FILL_PERCENT:
        return False
    if carton.tare_g + weight_g(goods) > carton.gross_limit_g:
        return False
    inner = sorted(carton.inner_mm)
    return all(_is_within(sorted(piece.size_mm), inner) for piece in goods)


def _is_within(sides: list[int], inner: list[int]) -> bool:
    assert all(smaller <= larger for smaller, larger in pairwise(inner))
    return all(side <= room for side, room in zip(sides, inner, strict=True))
