"""Where each place stands on a map: to scale from its coordinates, or a schematic from its codes. Pure.

Lengths are millimetres of the floor. A map counts from its upper left corner downwards, as screens and papers do;
the coordinates of places count upwards from the lower left corner, as builders do, and name the middle of a place.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from fulfilment.mapping import schematic

_SHARE = 0.94
"""Part of the way to its neighbour that a place fills where nobody has measured it."""
_ALONE_MM = 1_200
"""Side of a place that has no neighbour to measure by."""
_NEAREST_MM = 100
"""Places nearer to each other than this are written off as a slip of the pen."""
_AREA_MARGIN_MM = 450
"""Floor around the bins of a zone that belongs to it."""


class Spot(NamedTuple):
    """A place as the map needs to know it; lists of them come in the order of their codes."""

    id: int
    """Location."""
    code: str
    """Its code."""
    name: str
    """Its name; mostly empty for bins."""
    kind: str
    """One of `LocationKind`."""
    zone_id: int | None
    """Place that it is part of."""
    aisle: int | None
    """Aisle, where it is known."""
    bay: int | None
    """Bay along the aisle."""
    level: int | None
    """Shelf above the floor, 1 the lowest."""
    x_mm: int | None
    """Across the floor, to its middle."""
    y_mm: int | None
    """Along the floor, upwards on the map."""
    z_mm: int | None
    """Above the floor."""
    width_mm: int | None
    """How far it reaches across."""
    depth_mm: int | None
    """How far it reaches along."""

    @property
    def has_coordinates(self) -> bool:
        """True where it is known where it stands."""
        return self.x_mm is not None and self.y_mm is not None


class Box(NamedTuple):
    """A rectangle of the floor."""

    left: float
    """Its left edge."""
    top: float
    """Its upper edge on the map."""
    width: float
    """Across."""
    height: float
    """Down."""

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.left + self.width / 2, self.top + self.height / 2


class Footprint(NamedTuple):
    """What one sees from above of the bins that stand over each other, or of one dock."""

    box: Box
    """Where it stands."""
    spots: tuple[int, ...]
    """Places in the list of spots, the lowest first."""
    levels: tuple[int, ...]
    """Their levels; 0 where nobody knows."""


class Area(NamedTuple):
    """A zone as the floor around its bins."""

    code: str
    """Code of the zone."""
    name: str
    """Its name."""
    box: Box
    """Where it lies."""


@dataclass(frozen=True)
class Plan:
    """A drawn floor."""

    footprints: tuple[Footprint, ...]
    """Everything that stands on it."""
    areas: tuple[Area, ...]
    """Zones, behind everything."""
    bounds: Box
    """All of it."""
    levels: tuple[int, ...]
    """Levels that some bin has, the lowest first."""
    is_schematic: bool
    """True where nothing is to scale."""
    unplaced: int
    """Places without coordinates, drawn below a map that is to scale."""
    number_of: Mapping[int, int] = field(repr=False)
    """Footprint in which a place stands, by its location."""


NOWHERE = Plan((), (), Box(0, 0, 1, 1), (), is_schematic=False, unplaced=0, number_of={})


def plan(spots: Sequence[Spot]) -> Plan:
    """Return the map of these places; zones among them are drawn round what is in them."""
    standing = [number for number, spot in enumerate(spots) if spot.kind != "zone"]
    if not standing:
        return NOWHERE
    placed = [number for number in standing if spots[number].has_coordinates]
    rest = [number for number in standing if not spots[number].has_coordinates]
    footprints = _to_scale(spots, placed)
    below = max((each.box.bottom for each in footprints), default=0.0)
    footprints += _drawn(spots, rest, below)
    levels = sorted({level for each in footprints for level in each.levels if level})
    areas = _areas(spots, footprints)
    bounds = around([*(each.box for each in footprints), *(each.box for each in areas)])
    is_schematic = not any(spots[number].kind == "bin" for number in placed)
    unplaced = 0 if is_schematic else len(rest)
    number_of = {spots[spot].id: number for number, each in enumerate(footprints) for spot in each.spots}
    return Plan(
        tuple(footprints),
        areas,
        bounds,
        tuple(levels),
        is_schematic=is_schematic,
        unplaced=unplaced,
        number_of=number_of,
    )


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest rectangle that holds all boxes, of which there is one at least."""
    corners = [(box.left, box.top, box.left + box.width, box.top + box.height) for box in boxes]
    left, top = min(each[0] for each in corners), min(each[1] for each in corners)
    return Box(left, top, max(each[2] for each in corners) - left, max(each[3] for each in corners) - top)


def _to_scale(spots: Sequence[Spot], placed: Sequence[int]) -> list[Footprint]:
    """Return the footprints of places with coordinates, bins at the same point as one."""
    stacks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number in placed:
        spot = spots[number]
        stacks[(spot.x_mm, spot.y_mm) if spot.kind == "bin" else (number,)].append(number)
    usual = _usual_sides({(spots[stack[0]].x_mm or 0, spots[stack[0]].y_mm or 0) for stack in stacks.values()})
    return [_footprint(spots, stack, usual) for stack in stacks.values()]


def _footprint(spots: Sequence[Spot], stack: list[int], usual: tuple[float, float]) -> Footprint:
    if len(stack) > 1:
        stack.sort(key=lambda number: (spots[number].z_mm or 0, spots[number].level or 0))
    first = spots[stack[0]]
    wide, deep = first.width_mm or usual[0], first.depth_mm or usual[1]
    box = Box((first.x_mm or 0) - wide / 2, -(first.y_mm or 0) - deep / 2, wide, deep)
    return Footprint(box, tuple(stack), _levels([spots[number] for number in stack]))


def _levels(stack: Sequence[Spot]) -> tuple[int, ...]:
    """Return the level of each place of a stack: what it says, else its turn in height where heights are known."""
    if len(stack) == 1:
        return (stack[0].level or (0 if stack[0].z_mm is None else 1),)
    if all(spot.level is None and spot.z_mm is not None for spot in stack):
        heights = sorted({spot.z_mm or 0 for spot in stack})
        return tuple(heights.index(spot.z_mm or 0) + 1 for spot in stack)
    return tuple(spot.level or 0 for spot in stack)


def _usual_sides(points: Iterable[tuple[int, int]]) -> tuple[float, float]:
    """Return width and depth of a place that nobody has measured: a square as the nearer of its usual neighbours."""
    rows: dict[int, set[int]] = defaultdict(set)
    columns: dict[int, set[int]] = defaultdict(set)
    for x, y in points:
        rows[y].add(x)
        columns[x].add(y)
    gaps = [_usual_gap(rows.values()), _usual_gap(columns.values())]
    side = min((gap * _SHARE for gap in gaps if gap), default=float(_ALONE_MM))
    return side, side


def _usual_gap(lines: Iterable[set[int]]) -> int:
    """Return the way to the next neighbour that most have; 0 where there is none."""
    gaps = Counter(far - near for line in lines for near, far in pairwise(sorted(line)) if far - near >= _NEAREST_MM)
    return min(gaps, key=lambda gap: (-gaps[gap], gap)) if gaps else 0


def _drawn(spots: Sequence[Spot], rest: Sequence[int], below: float) -> list[Footprint]:
    """Return the footprints of places without coordinates, below everything that has them."""
    offset = below + 2 * schematic.BLOCK_GAP_MM if below else 0.0
    named = [
        schematic.Named(number, spot.code, spot.zone_id if spot.kind == "bin" else -1, spot.aisle, spot.bay, spot.level)
        for number in rest
        for spot in (spots[number],)
    ]
    return [
        Footprint(Box(each.left, each.top + offset, each.width, each.height), each.numbers, each.levels)
        for each in schematic.layout(named)
    ]


def _areas(spots: Sequence[Spot], footprints: Iterable[Footprint]) -> tuple[Area, ...]:
    """Return the zones: where they say they lie, else round their bins."""
    inside: dict[int, list[Box]] = defaultdict(list)
    for each in footprints:
        zone_id = spots[each.spots[0]].zone_id
        if zone_id is not None:
            inside[zone_id].append(each.box)
    zones = [spot for spot in spots if spot.kind == "zone"]
    found = [(spot, _area_of(spot, inside.get(spot.id, []))) for spot in zones]
    return tuple(Area(spot.code, spot.name, box) for spot, box in found if box is not None)


def _area_of(zone: Spot, boxes: Sequence[Box]) -> Box | None:
    if zone.has_coordinates and zone.width_mm and zone.depth_mm:
        left = (zone.x_mm or 0) - zone.width_mm / 2
        return Box(left, -(zone.y_mm or 0) - zone.depth_mm / 2, zone.width_mm, zone.depth_mm)
    if not boxes:
        return None
    box, margin = around(boxes), _AREA_MARGIN_MM
    return Box(box.left - margin, box.top - margin, box.width + 2 * margin, box.height + 2 * margin)
