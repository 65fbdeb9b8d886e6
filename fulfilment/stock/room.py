"""What a place takes: pieces, weight, volume and what may lie together. Pure: frozen values in, a reason out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from models.place import Mixing

MM3_PER_ML = 1000


class Obstacle(StrEnum):
    """Why goods do not go into a place."""

    PIECES = "pieces"
    WEIGHT = "weight"
    VOLUME = "volume"
    OTHER_ITEM = "other_item"
    NOT_EMPTY = "not_empty"


@dataclass(frozen=True)
class Limits:
    """What a place takes; None is without a limit."""

    pieces: int | None = None
    """Pieces."""
    weight_g: int | None = None
    """Weight."""
    volume_ml: int | None = None
    """Volume."""
    mixing: str = Mixing.MIXED
    """One of `Mixing`."""

    @property
    def is_open(self) -> bool:
        """True where everything goes in: nothing has to be looked at."""
        return (self.pieces, self.weight_g, self.volume_ml, self.mixing) == (None, None, None, Mixing.MIXED)


OPEN = Limits()
"""A place that takes everything."""


@dataclass(frozen=True)
class Goods:
    """Pieces of one item."""

    item_id: int
    """Item."""
    pieces: int
    """How many."""
    weight_g: int = 0
    """Weight of one; 0 where nobody has weighed it."""
    volume_mm3: int = 0
    """Volume of one; 0 where nobody has measured it."""


@dataclass(frozen=True)
class Load:
    """What lies in a place, or is on its way there."""

    pieces: int = 0
    """Pieces."""
    weight_g: int = 0
    """Their weight."""
    volume_mm3: int = 0
    """Their volume."""
    item_ids: frozenset[int] = frozenset()
    """Which items."""

    def plus(self, goods: Goods) -> "Load":
        """Return the load with goods added."""
        return Load(
            self.pieces + goods.pieces,
            self.weight_g + goods.pieces * goods.weight_g,
            self.volume_mm3 + goods.pieces * goods.volume_mm3,
            self.item_ids | {goods.item_id},
        )

    def and_load(self, other: "Load") -> "Load":
        """Return both loads together."""
        return Load(
            self.pieces + other.pieces,
            self.weight_g + other.weight_g,
            self.volume_mm3 + other.volume_mm3,
            self.item_ids | other.item_ids,
        )


NOTHING = Load()


def obstacle(limits: Limits, load: Load, coming: Load) -> Obstacle | None:
    """Return what forbids all of `coming` beside `load`, or None when it goes in."""
    if limits.mixing == Mixing.EMPTY and load.pieces:
        return Obstacle.NOT_EMPTY
    together = load.and_load(coming)
    if limits.mixing == Mixing.SAME_ITEM and len(together.item_ids) > 1:
        return Obstacle.OTHER_ITEM
    return full(limits, together)


def full(limits: Limits, load: Load) -> Obstacle | None:
    """Return what a load exceeds, or None."""
    if limits.pieces is not None and load.pieces > limits.pieces:
        return Obstacle.PIECES
    if limits.weight_g is not None and load.weight_g > limits.weight_g:
        return Obstacle.WEIGHT
    if limits.volume_ml is not None and load.volume_mm3 > limits.volume_ml * MM3_PER_ML:
        return Obstacle.VOLUME
    return None


def fitting(limits: Limits, load: Load, goods: Goods) -> int:
    """Return how many pieces of `goods` go in beside `load`, at most all of them."""
    one = NOTHING.plus(replace(goods, pieces=1))
    if obstacle(limits, load, one) is not None:
        return 0
    most = [goods.pieces]
    if limits.pieces is not None:
        most.append(limits.pieces - load.pieces)
    if limits.weight_g is not None and goods.weight_g:
        most.append((limits.weight_g - load.weight_g) // goods.weight_g)
    if limits.volume_ml is not None and goods.volume_mm3:
        most.append((limits.volume_ml * MM3_PER_ML - load.volume_mm3) // goods.volume_mm3)
    return max(0, min(most))


def percent_full(limits: Limits, load: Load) -> int | None:
    """Return how full a place is by its tightest limit, rounded up; None for a place without limits."""
    used = (load.pieces, load.weight_g, load.volume_mm3)
    return tightest(used, (limits.pieces, limits.weight_g, limits.volume_ml))


def tightest(used: Sequence[int], most: Sequence[int | None]) -> int | None:
    """Return percent of the tightest limit: `used` are pieces, g and mm³, `most` the same in pieces, g and ml."""
    found = None
    for part, whole, parts_of_one in zip(used, most, (1, 1, MM3_PER_ML), strict=True):
        if whole is not None:
            percent = -(-100 * part // (whole * parts_of_one)) if whole else 100
            found = percent if found is None or percent > found else found
    return found
