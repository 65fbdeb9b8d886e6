"""Sizes from physical millimetres at a viewing distance, limited by what the window can hold. Knows no widget.

Letters are measured by the angle under which a capital is seen: 16 minutes of arc is the least that reads well,
22 is comfortable, 40 is an instruction (ISO 9241-303, DIN 1450).
"""

import math
from dataclasses import dataclass
from enum import StrEnum

DISTANCES_M = (0.6, 1.0, 1.5, 2.0)
CAPITAL_TO_FONT = 0.727
"""Height of a capital of our typeface against its font size."""
FALLBACK_DPI = 96.0
COMFORTABLE_ARC_MIN = 22.0
CELL_AIR = 12
"""On both sides of a cell of a list and of the head of its column, in the design."""

_DESIGN_WIDTH, _DESIGN_HEIGHT = 1920, 1080
_STEPS = 50
"""Letters follow the window in steps of two per cent, so that pulling at its edge does not restyle every pixel."""
_WORK_PX = 28
"""Work text in the design at 1920x1080."""
_ROOM_FOR_DISTANCE = {0.6: 1.0, 1.0: 1.15, 1.5: 1.3, 2.0: 1.45}
"""How far letters may grow beyond the design before things have to give way."""


class Role(StrEnum):
    """What a text is for; gives its size and weight."""

    PROMPT = "prompt"
    WORD = "word"
    REASON = "reason"
    NAME = "name"
    FACT = "fact"
    FACT_LABEL = "fact_label"
    NOTE = "note"
    HEADER = "header"
    LINE = "line"
    LINE_DETAIL = "line_detail"
    COUNT = "count"
    BAR = "bar"
    BAR_STRONG = "bar_strong"
    BAR_SMALL = "bar_small"
    KEY = "key"
    DESK_TITLE = "desk_title"
    DESK_VARIANT = "desk_variant"
    DESK = "desk"
    DESK_STRONG = "desk_strong"
    DESK_NUMBER = "desk_number"
    DESK_STRONG_NUMBER = "desk_strong_number"
    DESK_SMALL = "desk_small"
    DESK_HEAD = "desk_head"
    DESK_FIGURE = "desk_figure"


REGULAR, SEMIBOLD, BOLD = 400, 600, 700

_OPERATOR = {
    Role.PROMPT: (70, BOLD),
    Role.WORD: (34, SEMIBOLD),
    Role.REASON: (31, REGULAR),
    Role.NAME: (44, BOLD),
    Role.FACT: (36, SEMIBOLD),
    Role.FACT_LABEL: (22, REGULAR),
    Role.NOTE: (22, SEMIBOLD),
    Role.HEADER: (31, BOLD),
    Role.LINE: (_WORK_PX - 2, SEMIBOLD),
    Role.LINE_DETAIL: (20, REGULAR),
    Role.COUNT: (29, BOLD),
}
_FRAME = {
    Role.BAR: (19, REGULAR),
    Role.BAR_STRONG: (19, SEMIBOLD),
    Role.BAR_SMALL: (17, REGULAR),
    Role.KEY: (17, SEMIBOLD),
}
FIGURES = frozenset({Role.COUNT, Role.DESK_NUMBER, Role.DESK_STRONG_NUMBER, Role.DESK_FIGURE})
"""Texts that stand in columns of figures, where every digit must be as wide as the next."""
_DESK = {
    Role.DESK_TITLE: (26, BOLD),
    Role.DESK_VARIANT: (25, BOLD),
    Role.DESK: (20, REGULAR),
    Role.DESK_STRONG: (20, SEMIBOLD),
    Role.DESK_NUMBER: (20, REGULAR),
    Role.DESK_STRONG_NUMBER: (20, SEMIBOLD),
    Role.DESK_SMALL: (18, REGULAR),
    Role.DESK_HEAD: (18, SEMIBOLD),
    Role.DESK_FIGURE: (23, BOLD),
}


@dataclass(frozen=True)
class View:
    """How a screen is looked at."""

    width_px: int
    """Width of the window."""
    height_px: int
    """Height of the window."""
    dpi: float = FALLBACK_DPI
    """Dots an inch of the screen, as it really is."""
    distance_m: float = 1.0
    """From the eyes to the screen."""


def capital_mm(arc_min: float, distance_m: float) -> float:
    """Return the height of a capital that is seen under `arc_min` minutes of arc."""
    return 1000 * distance_m * math.tan(math.radians(arc_min / 60))


def font_px(arc_min: float, view: View) -> float:
    """Return the font size in pixels whose capitals are seen under `arc_min` minutes of arc."""
    return capital_mm(arc_min, view.distance_m) * view.dpi / 25.4 / CAPITAL_TO_FONT


def sane_dpi(dpi: float) -> float:
    """Return `dpi`, or the usual value where a screen claims something that no screen has."""
    return dpi if 60 <= dpi <= 400 else FALLBACK_DPI


@dataclass(frozen=True)
class Sizes:
    """All sizes of one view, in logical pixels."""

    view: View
    """What they were made for."""
    operator: float
    """Scale of the scan screens against the design."""
    frame: float
    """Scale of rail and bars."""
    desk: float
    """Scale of lists and details."""

    def font(self, role: Role) -> tuple[int, int]:
        """Return pixel size and weight of a text."""
        for table, scale, least in ((_OPERATOR, self.operator, 13), (_FRAME, self.frame, 13), (_DESK, self.desk, 13)):
            if role in table:
                size, weight = table[role]
                return max(least, round(size * scale)), weight
        raise KeyError(role)

    def space(self, steps: float) -> int:
        """Return a distance of so many steps of 8 in the design."""
        return max(1, round(8 * steps * self.desk))

    def chrome(self, design_px: float) -> int:
        """Return a length of rail and bars."""
        return max(1, round(design_px * self.frame))

    def px(self, design_px: float) -> int:
        """Return a length of the scan screens."""
        return max(1, round(design_px * self.operator))

    def desk_px(self, design_px: float) -> int:
        """Return a length of lists and details."""
        return max(1, round(design_px * self.desk))


def sizes_for(view: View) -> Sizes:
    """Return the sizes that suit the distance and still fit the window."""
    fits = math.floor(min(view.width_px / _DESIGN_WIDTH, view.height_px / _DESIGN_HEIGHT) * _STEPS) / _STEPS
    room = _ROOM_FOR_DISTANCE.get(view.distance_m, 1.15)
    wanted = font_px(COMFORTABLE_ARC_MIN, view) / _WORK_PX
    operator = min(max(wanted, 0.9 * fits), room * fits)
    desk = min(max(fits, 0.7), 1.6)
    return Sizes(view, operator=max(operator, 0.5), frame=min(max(operator, 0.72), 1.1 * desk), desk=desk)
