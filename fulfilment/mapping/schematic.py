"""Lays places out whose coordinates nobody knows: aisles side by side, bays along them, by what codes say. Pure."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

SIDE_MM = 1_000
BAY_MM, AISLE_MM = 1_100, 2_200
"""From bay to bay and from aisle to aisle."""
BLOCK_GAP_MM = 3_000
"""Between two zones."""
LONGEST_AISLE = 40
"""Bays of one aisle before it goes on beside itself."""
MOST_LEVELS = 9
"""A last part of codes with more values than these is no level."""
_WIDE = 1.8
"""Width of a map against its height."""
_PARTS = re.compile(r"[\W_]+")
_LAST_NUMBER = re.compile(r"^(.*?\D)(\d+)$")


class Named(NamedTuple):
    """A place by what is known of it; lists of them come in the order of their codes."""

    number: int
    """Its place in the list of spots."""
    code: str
    """Its code."""
    block: int | None
    """Zone, or what else belongs together."""
    aisle: int | None
    """Aisle, where it is known."""
    bay: int | None
    """Bay, where it is known."""
    level: int | None
    """Level, where it is known."""


class Laid(NamedTuple):
    """Places over each other, and where they are drawn."""

    left: float
    """Left edge."""
    top: float
    """Upper edge."""
    width: float
    """Across."""
    height: float
    """Down."""
    numbers: tuple[int, ...]
    """Their places in the list of spots, the lowest first."""
    levels: tuple[int, ...]
    """Their levels; 0 where nobody knows."""


class Slot(NamedTuple):
    """Where a place belongs."""

    aisle: str
    """Aisle."""
    bay: str
    """Bay along it."""
    level: int
    """Level; 0 where nobody knows."""


def layout(places: Sequence[Named]) -> list[Laid]:
    """Return where places are drawn: zones beside each other, as wide as a screen is against its height."""
    blocks: dict[int | None, list[Named]] = defaultdict(list)
    for each in places:
        blocks[each.block].append(each)
    laid = [_block(members) for members in blocks.values()]
    return [each for block in _packed(laid) for each in block]


def slots(places: Sequence[Named]) -> list[Slot]:
    """Return where each place of a zone belongs: by its columns, or by the parts of its code where they are empty."""
    parts = [_parts(each.code) for each in places]
    last = sorted({each[-1] for each in parts}, key=_natural)
    has_levels = min(map(len, parts)) >= 3 and len(last) <= min(MOST_LEVELS, len(places) - 1)
    level_of = {part: int(part) if part.isdecimal() else turn for turn, part in enumerate(last, 1)}
    return [_slot(each, part, level_of if has_levels else {}) for each, part in zip(places, parts, strict=True)]


def _slot(place: Named, parts: Sequence[str], level_of: Mapping[str, int]) -> Slot:
    if place.bay is not None:
        return Slot(str(place.aisle or 0), str(place.bay), place.level or 0)
    if not level_of:
        return Slot("-".join(parts[:-1]), parts[-1], place.level or 0)
    return Slot("-".join(parts[:-2]), parts[-2], place.level or level_of[parts[-1]])


def _parts(code: str) -> list[str]:
    """Return the parts of a code: between its marks, else its letters and the number at its end."""
    parts = [part for part in _PARTS.split(code) if part] or [code]
    if len(parts) > 1:
        return parts
    found = _LAST_NUMBER.match(parts[0])
    return [found[1], found[2]] if found else parts


def _block(members: Sequence[Named]) -> list[Laid]:
    """Return a zone from its own upper left corner."""
    stacks: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for place, slot in zip(members, slots(members), strict=True):
        stacks[slot.aisle, slot.bay].append((slot.level, place.number))
    aisles: dict[str, list[str]] = defaultdict(list)
    for aisle, bay in stacks:
        aisles[aisle].append(bay)
    found, column = [], 0
    for aisle in sorted(aisles, key=_natural):
        for turn, bay in enumerate(sorted(aisles[aisle], key=_natural)):
            stack = sorted(stacks[aisle, bay])
            left, top = (column + turn // LONGEST_AISLE) * AISLE_MM, turn % LONGEST_AISLE * BAY_MM
            numbers, levels = tuple(number for _, number in stack), tuple(level for level, _ in stack)
            found.append(Laid(left, top, SIDE_MM, SIDE_MM, numbers, levels))
        column += 1 + (len(aisles[aisle]) - 1) // LONGEST_AISLE
    return found


def _natural(text: str) -> list[tuple[int, str]]:
    """Return a key that counts: 2 before 10."""
    return [(int(part) if part.isdecimal() else -1, part) for part in re.split(r"(\d+)", text) if part]


def _packed(blocks: Iterable[list[Laid]]) -> Iterable[list[Laid]]:
    """Yield blocks moved beside each other, in rows."""
    sized = [(block, *_extent(block)) for block in blocks]
    area = sum((width + BLOCK_GAP_MM) * (height + BLOCK_GAP_MM) for _, width, height in sized)
    most = max([math.sqrt(area * _WIDE), *(width for _, width, _ in sized)], default=0.0)
    left = top = tallest = 0.0
    for block, width, height in sized:
        if left and left + width > most:
            left, top, tallest = 0.0, top + tallest + BLOCK_GAP_MM, 0.0
        yield [each._replace(left=each.left + left, top=each.top + top) for each in block]
        left, tallest = left + width + BLOCK_GAP_MM, max(tallest, height)


def _extent(block: Sequence[Laid]) -> tuple[float, float]:
    return max(each.left + each.width for each in block), max(each.top + each.height for each in block)
