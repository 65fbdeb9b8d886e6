"""How the floor lies under the window of the map: scale, fit, zoom, pan, and what is near a point. Knows no Qt."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from fulfilment.mapping.floor_plan import Box, Footprint

CLOSEST_PX_A_MM = 0.5
"""Nearer than this nothing is gained: a bin of a metre fills the window."""
ZOOM_STEP = 1.25
"""One turn of the wheel, one strike of a key."""
_AIR_PX = 30.0
"""What stays free around a map that fits the window: names of zones stand there."""
_TILE_MM = 10_000.0
"""Side of the squares in which footprints are looked for."""


class Way(Enum):
    """Where the focus goes."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True)
class View:
    """What part of the floor is seen."""

    scale: float
    """Pixels of a millimetre."""
    left: float
    """Floor at the left edge of the window."""
    top: float
    """Floor at its upper edge."""

    def to_screen(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        """Return the pixel of a point of the floor."""
        return (x_mm - self.left) * self.scale, (y_mm - self.top) * self.scale

    def to_floor(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return the point of the floor under a pixel."""
        return self.left + x_px / self.scale, self.top + y_px / self.scale

    def seen(self, width_px: float, height_px: float) -> Box:
        """Return the floor that a window of that size shows."""
        return Box(self.left, self.top, width_px / self.scale, height_px / self.scale)

    def panned(self, right_px: float, down_px: float) -> "View":
        """Return the view after the floor was pulled so far."""
        return replace(self, left=self.left - right_px / self.scale, top=self.top - down_px / self.scale)

    def zoomed(self, factor: float, x_px: float, y_px: float, *, least: float) -> "View":
        """Return the view enlarged; what lies under that pixel stays there. `least` is the smallest scale."""
        scale = min(max(self.scale * factor, least), CLOSEST_PX_A_MM)
        x_mm, y_mm = self.to_floor(x_px, y_px)
        return View(scale, x_mm - x_px / scale, y_mm - y_px / scale)


def fitted(bounds: Box, width_px: float, height_px: float) -> View:
    """Return the view in which all of the floor is seen, in the middle."""
    wide, high = max(width_px - 2 * _AIR_PX, 20.0), max(height_px - 2 * _AIR_PX, 20.0)
    scale = min(wide / max(bounds.width, 1.0), high / max(bounds.height, 1.0), CLOSEST_PX_A_MM)
    x_mm, y_mm = bounds.middle
    return View(scale, x_mm - width_px / scale / 2, y_mm - height_px / scale / 2)


def kept_near(view: View, bounds: Box, width_px: float, height_px: float) -> View:
    """Return the view moved so far that the middle of the window is over the floor: nobody gets lost."""
    half_width, half_height = width_px / view.scale / 2, height_px / view.scale / 2
    x = min(max(view.left + half_width, bounds.left), bounds.right)
    y = min(max(view.top + half_height, bounds.top), bounds.bottom)
    return replace(view, left=x - half_width, top=y - half_height)


def showing(view: View, box: Box, width_px: float, height_px: float) -> View:
    """Return the view moved no further than lets a box be seen with some floor around it."""
    air_x, air_y = width_px / view.scale * 0.1, height_px / view.scale * 0.1
    seen = view.seen(width_px, height_px)
    left, top = view.left, view.top
    if box.left - air_x < seen.left or box.right + air_x > seen.right:
        left = box.middle[0] - seen.width / 2
    if box.top - air_y < seen.top or box.bottom + air_y > seen.bottom:
        top = box.middle[1] - seen.height / 2
    return replace(view, left=left, top=top)


class Floor:
    """Finds footprints by where they stand."""

    def __init__(self, footprints: Sequence[Footprint]) -> None:
        self._footprints = footprints
        self.tiles: dict[tuple[int, int], list[int]] = defaultdict(list)
        """Numbers of footprints by the square that their middle lies in."""
        reach, tiles = 0.0, self.tiles
        for number, each in enumerate(footprints):
            left, top, width, height = each.box
            tiles[int((left + width / 2) // _TILE_MM), int((top + height / 2) // _TILE_MM)].append(number)
            if width > reach or height > reach:
                reach = max(width, height)
        self._reach = reach / 2

    def tiles_in(self, box: Box) -> Iterator[tuple[int, int]]:
        """Yield the squares that hold whatever may be seen in a box, and perhaps a little more."""
        reach = self._reach
        first, last = int((box.left - reach) // _TILE_MM), int((box.right + reach) // _TILE_MM)
        above, below = int((box.top - reach) // _TILE_MM), int((box.bottom + reach) // _TILE_MM)
        if (last - first + 1) * (below - above + 1) > len(self.tiles):
            yield from (tile for tile in self.tiles if first <= tile[0] <= last and above <= tile[1] <= below)
            return
        for column in range(first, last + 1):
            yield from ((column, row) for row in range(above, below + 1) if (column, row) in self.tiles)

    def within(self, box: Box) -> Iterator[int]:
        """Yield the footprints that are at least partly in a box."""
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        for tile in self.tiles_in(box):
            for number in self.tiles[tile]:
                x, y, width, height = self._footprints[number].box
                if x < right and x + width > left and y < bottom and y + height > top:
                    yield number

    def at(self, x_mm: float, y_mm: float) -> int | None:
        """Return the footprint at a point; the smallest of several."""
        found = list(self.within(Box(x_mm, y_mm, 0.001, 0.001)))
        return min(found, key=self._size, default=None)

    def _size(self, number: int) -> float:
        box = self._footprints[number].box
        return box.width * box.height

    def next_from(self, current: int, way: Way) -> int:
        """Return the nearest footprint on that side, straight ahead before askew; the same where there is none."""
        x, y = self._footprints[current].box.middle
        right, down = way.value
        best, found = float("inf"), current
        for number, each in enumerate(self._footprints):
            other_x, other_y = each.box.middle
            ahead = (other_x - x) * right + (other_y - y) * down
            if ahead <= 1:
                continue
            aside = abs((other_x - x) * down) + abs((other_y - y) * right)
            if aside <= 2 * ahead and ahead + 3 * aside < best:
                best, found = ahead + 3 * aside, number
        return found

    def nearest(self, x_mm: float, y_mm: float) -> int | None:
        """Return the footprint nearest to a point, None on an empty floor."""

        def away(number: int) -> float:
            middle_x, middle_y = self._footprints[number].box.middle
            return (middle_x - x_mm) ** 2 + (middle_y - y_mm) ** 2

        return min(range(len(self._footprints)), key=away, default=None)


def scale_bar(scale: float, widest_px: float) -> tuple[int, float]:
    """Return a length of 1, 2 or 5 times a power of ten metres and its pixels, the longest that is no wider."""
    metres, best = 1, (1, 1000 * scale)
    while metres * 1000 * scale <= widest_px:
        for times in (1, 2, 5):
            if times * metres * 1000 * scale <= widest_px:
                best = (times * metres, times * metres * 1000 * scale)
        metres *= 10
    return best
