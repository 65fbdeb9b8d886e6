"""Which bins goods should be put into: the home, the same item, empty and near. Pure; every proposal has its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from fulfilment.stock import room
from fulfilment.stock.room import NOTHING, OPEN, Goods, Limits, Load

SHOWN = 3
"""Bins that are proposed."""


class Reason(StrEnum):
    """Why a bin is proposed, the best first."""

    HOME = "home"
    SAME_ITEM = "same_item"
    OVERSTOCK = "overstock"
    VELOCITY = "velocity"
    EMPTY_NEAR = "empty_near"
    ROOM = "room"


@dataclass(frozen=True)
class Bin:
    """A bin that is open for goods."""

    location_id: int
    """Its location."""
    code: str
    """What its label says."""
    walk: tuple[int, str]
    """Place in the walk: route order, then natural sort key."""
    at_mm: tuple[int, int, int] | None = None
    """Across, along and up, where it was measured."""
    limits: Limits = OPEN
    """What it takes."""
    load: Load = NOTHING
    """What lies there."""
    coming: Load = NOTHING
    """What others are on their way to put there."""
    velocity: str = ""
    """``A``, ``B``, ``C`` or empty."""
    is_overstock: bool = False
    """True behind the pick faces."""
    is_home: bool = False
    """True for the home of the item."""

    @property
    def filled(self) -> Load:
        """What lies there and what is on its way."""
        return self.load.and_load(self.coming)


@dataclass(frozen=True)
class Proposal:
    """A bin for the goods in hand."""

    location_id: int
    """The bin."""
    code: str
    """Its code."""
    reason: Reason
    """Why there."""
    pieces: int
    """How many of the pieces go in."""


def propose(goods: Goods, bins: Iterable[Bin], *, near: Bin | None = None) -> tuple[Proposal, ...]:
    """Return at most three bins that have room, the best first.

    Room counts what others are bringing. `near` is where the item belongs: its home, or a bin where it lies; its
    velocity class is the class of the item. What does not fit there goes to overstock before other pick faces.
    """
    known = list(bins)
    is_home_full = near is not None and room.fitting(near.limits, near.filled, goods) < goods.pieces
    ranked = []
    for each in known:
        pieces = room.fitting(each.limits, each.filled, goods)
        if pieces:
            reason = _reason(goods, each, near, is_home_full)
            ranked.append((_rank(reason), pieces < goods.pieces, _away(each, near), each.walk, each, reason, pieces))
    ranked.sort(key=lambda found: (*found[:4], found[4].location_id))
    return tuple(Proposal(each.location_id, each.code, reason, pieces) for *_, each, reason, pieces in ranked[:SHOWN])


def _reason(goods: Goods, each: Bin, near: Bin | None, is_home_full: bool) -> Reason:
    if each.is_home:
        return Reason.HOME
    if goods.item_id in each.load.item_ids:
        return Reason.SAME_ITEM
    if each.filled.pieces:
        return Reason.ROOM
    if is_home_full and each.is_overstock:
        return Reason.OVERSTOCK
    if near is not None and near.velocity and each.velocity == near.velocity:
        return Reason.VELOCITY
    return Reason.EMPTY_NEAR


def _rank(reason: Reason) -> int:
    return list(Reason).index(reason)


def _away(each: Bin, near: Bin | None) -> tuple[int, int]:
    """Return how far a bin is: millimetres where both were measured, else steps of the walk."""
    if near is None:
        return (0, 0)
    if each.at_mm is not None and near.at_mm is not None:
        return (0, sum(abs(here - there) for here, there in zip(each.at_mm, near.at_mm, strict=True)))
    return (1, abs(each.walk[0] - near.walk[0]))
