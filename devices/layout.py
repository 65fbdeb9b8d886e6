"""Turns a `Label` into places and patterns on the dots of one resolution. Every output draws what this returns.

Printer languages, the PDF and the screen preview use the same `Drawing`, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from devices.label import Align, Barcode, Frame, Label, LabelError, Picture, Rule, TextBox
from devices.symbols import Modules, modules
from devices.typesetting import LINE_HEIGHT, Fonts, ascent_mm, fit, width_em
from devices.wording import QT_TRANSLATE_NOOP

__all__ = ["Drawing", "Fonts", "PlacedBars", "PlacedPicture", "PlacedRule", "PlacedText", "Rect", "layout"]

MM_PER_INCH = 25.4
_LEAST_LINEAR_MODULE_MM = 0.165
_LEAST_MATRIX_MODULE_MM = 0.249
_LARGEST_LINEAR_MODULE_MM = 1.016
_LARGEST_MATRIX_MODULE_MM = 2.0
_LEAST_BAR_MM = 4.0
_CAPTION_MM = 2.6
_BEARER_MODULES = 2

Rect = tuple[float, float, float, float]
"""Left, top, width, height in millimetres."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One line of text at its place."""

    x_mm: float
    """Where the pen starts."""
    baseline_mm: float
    """The line on which the letters stand."""
    width_mm: float
    """How far the pen moves (no kerning)."""
    size_mm: float
    """Height of the letters' body."""
    text: str
    """What to write."""
    bold: bool
    """Whether the bold face is used."""


@dataclass(frozen=True, slots=True)
class PlacedBars:
    """One barcode at its place, quiet zone not included."""

    x_mm: float
    """Left edge of the first bar."""
    y_mm: float
    """Top edge of the bars."""
    width_mm: float
    """Width of all modules."""
    height_mm: float
    """Height of the bars, or of all rows."""
    module_mm: float
    """Width of a module: whole dots."""
    rows: tuple[tuple[bool, ...], ...]
    """Dark modules; a linear code has one row as high as the whole."""

    @property
    def rects(self) -> tuple[Rect, ...]:
        """Return the dark rectangles: the bars of a linear code, the runs of a matrix."""
        row_mm = self.height_mm if len(self.rows) == 1 else self.module_mm
        return tuple(
            (self.x_mm + start * self.module_mm, self.y_mm + index * row_mm, length * self.module_mm, row_mm)
            for index, row in enumerate(self.rows)
            for start, length in _runs(row)
        )


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A filled rectangle."""

    x_mm: float
    """Left edge."""
    y_mm: float
    """Top edge."""
    width_mm: float
    """Width, at least a dot."""
    height_mm: float
    """Height, at least a dot."""


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture and the box in which it is centred with its proportions kept."""

    x_mm: float
    """Left edge of the box."""
    y_mm: float
    """Top edge of the box."""
    width_mm: float
    """Width of the box."""
    height_mm: float
    """Height of the box."""
    png: bytes
    """The picture as a PNG file."""


Placed = PlacedText | PlacedBars | PlacedRule | PlacedPicture


@dataclass(frozen=True, slots=True)
class Drawing:
    """A label resolved for one resolution: every edge lies on a whole dot."""

    width_mm: float
    """Width of the label."""
    height_mm: float
    """Length of the label."""
    dpi: int
    """Dots per inch that everything is snapped to."""
    texts: tuple[PlacedText, ...]
    """Lines of text."""
    bars: tuple[PlacedBars, ...]
    """Barcodes."""
    rules: tuple[PlacedRule, ...]
    """Filled rectangles, the four sides of frames among them."""
    pictures: tuple[PlacedPicture, ...]
    """Pictures."""

    def dots(self, length_mm: float) -> int:
        """Return a length in dots of this drawing."""
        return round(length_mm * self.dpi / MM_PER_INCH)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The dots of one resolution."""

    dpi: int

    def dots(self, length_mm: float) -> int:
        return round(length_mm * self.dpi / MM_PER_INCH)

    def whole_dots(self, length_mm: float) -> int:
        return int(length_mm * self.dpi / MM_PER_INCH + 1e-6)

    def mm(self, dots: float) -> float:
        return dots * MM_PER_INCH / self.dpi

    def snap(self, length_mm: float) -> float:
        return self.mm(self.dots(length_mm))


def layout(label: Label, fonts: Fonts, *, dpi: int) -> Drawing:
    """Return where every line of text, bar and picture of the label lies on the dots of a printer.

    Raises `LabelError` when a barcode cannot be printed readably in its box.
    """
    grid = _Grid(dpi)
    placed = [piece for element in label.elements for piece in _place(element, fonts, grid)]
    return Drawing(
        width_mm=label.width_mm,
        height_mm=label.height_mm,
        dpi=dpi,
        texts=tuple(piece for piece in placed if isinstance(piece, PlacedText)),
        bars=tuple(piece for piece in placed if isinstance(piece, PlacedBars)),
        rules=tuple(piece for piece in placed if isinstance(piece, PlacedRule)),
        pictures=tuple(piece for piece in placed if isinstance(piece, PlacedPicture)),
    )


def _place(element: object, fonts: Fonts, grid: _Grid) -> Iterator[Placed]:
    match element:
        case TextBox():
            yield from _place_text(element, fonts, grid)
        case Barcode():
            yield from _place_barcode(element, fonts, grid)
        case Rule():
            yield _rule((element.x_mm, element.y_mm, element.width_mm, element.height_mm), grid)
        case Frame():
            yield from _place_frame(element, grid)
        case Picture():
            left, top, right, bottom = _edges(element.x_mm, element.y_mm, element.width_mm, element.height_mm, grid)
            yield PlacedPicture(left, top, right - left, bottom - top, element.png)


@lru_cache(maxsize=8192)
def _place_text(box: TextBox, fonts: Fonts, grid: _Grid) -> tuple[PlacedText, ...]:
    """Return the lines of a box; most boxes of a label say the same on every label of its kind."""
    setting = fit(box, fonts)
    size_dots = max(1, grid.whole_dots(setting.size_mm))
    size_mm = grid.mm(size_dots)
    lines = []
    for number, line in enumerate(setting.lines):
        if not line:
            continue
        width_mm = width_em(fonts.face(box.bold), line) * size_mm
        free_mm = max(0.0, box.width_mm - width_mm)
        indent_mm = {Align.LEFT: 0.0, Align.CENTER: free_mm / 2, Align.RIGHT: free_mm}[box.align]
        baseline_mm = box.y_mm + number * size_mm * LINE_HEIGHT + ascent_mm(size_mm)
        x_mm, y_mm = grid.snap(box.x_mm + indent_mm), grid.snap(baseline_mm)
        lines.append(PlacedText(x_mm, y_mm, width_mm, size_mm, line, bold=box.bold))
    return tuple(lines)


def _place_barcode(box: Barcode, fonts: Fonts, grid: _Grid) -> Iterator[Placed]:
    pattern = modules(box.symbol, box.data)
    caption_mm = _CAPTION_MM * LINE_HEIGHT if box.caption else 0.0
    bars_mm = box.height_mm - caption_mm
    module_dots = _module_dots(box, pattern, bars_mm, grid)
    module_mm = grid.mm(module_dots)
    free_mm = box.width_mm - (pattern.width + pattern.quiet_left + pattern.quiet_right) * module_mm
    x_mm = grid.snap(box.x_mm + free_mm / 2 + pattern.quiet_left * module_mm)
    if pattern.is_linear:
        y_mm, height_mm = grid.snap(box.y_mm), grid.mm(grid.whole_dots(bars_mm))
    else:
        height_mm = len(pattern.rows) * module_mm
        y_mm = grid.snap(box.y_mm + (bars_mm - height_mm) / 2)
    bars = PlacedBars(x_mm, y_mm, pattern.width * module_mm, height_mm, module_mm, pattern.rows)
    yield bars
    if pattern.has_bearers:
        yield from _bearers(bars, pattern, grid)
    if box.caption:
        top_mm = box.y_mm + bars_mm
        line = TextBox(box.x_mm, top_mm, box.width_mm, caption_mm, pattern.caption, _CAPTION_MM, align=Align.CENTER)
        yield from _place_text(line, fonts, grid)


def _module_dots(box: Barcode, pattern: Modules, bars_mm: float, grid: _Grid) -> int:
    """Return the dots of a module: as many as fit, never fewer than a scanner can tell apart."""
    least_mm = _LEAST_LINEAR_MODULE_MM if pattern.is_linear else _LEAST_MATRIX_MODULE_MM
    largest_mm = _LARGEST_LINEAR_MODULE_MM if pattern.is_linear else _LARGEST_MATRIX_MODULE_MM
    dots = grid.whole_dots(box.width_mm) // (pattern.width + pattern.quiet_left + pattern.quiet_right)
    if not pattern.is_linear:
        dots = min(dots, grid.whole_dots(bars_mm) // (len(pattern.rows) + 2 * pattern.quiet_y))
    dots = min(dots, grid.whole_dots(largest_mm))
    if grid.mm(dots) < least_mm:
        cause = QT_TRANSLATE_NOOP("devices", "{symbol} {data} needs more room than {size} mm at {n} dpi.")
        size = f"{box.width_mm} × {box.height_mm}"
        raise LabelError(cause, symbol=box.symbol, data=repr(box.data), size=size, n=str(grid.dpi))
    if pattern.is_linear and bars_mm < _LEAST_BAR_MM:
        cause = QT_TRANSLATE_NOOP("devices", "{symbol} {data}: bars of {n} mm are too low to be scanned.")
        raise LabelError(cause, symbol=box.symbol, data=repr(box.data), n=f"{bars_mm:.1f}")
    return dots


def _bearers(bars: PlacedBars, pattern: Modules, grid: _Grid) -> Iterator[PlacedRule]:
    """Yield the bars along top and bottom, drawn inside the height, over the quiet zones too."""
    stroke_mm = _BEARER_MODULES * bars.module_mm
    left_mm = bars.x_mm - pattern.quiet_left * bars.module_mm
    width_mm = bars.width_mm + (pattern.quiet_left + pattern.quiet_right) * bars.module_mm
    for top_mm in (bars.y_mm, bars.y_mm + bars.height_mm - stroke_mm):
        yield _rule((left_mm, top_mm, width_mm, stroke_mm), grid)


def _place_frame(frame: Frame, grid: _Grid) -> Iterator[PlacedRule]:
    left, top, right, bottom = _edges(frame.x_mm, frame.y_mm, frame.width_mm, frame.height_mm, grid)
    stroke = max(grid.mm(1), grid.snap(frame.stroke_mm))
    yield PlacedRule(left, top, right - left, stroke)
    yield PlacedRule(left, bottom - stroke, right - left, stroke)
    yield PlacedRule(left, top, stroke, bottom - top)
    yield PlacedRule(right - stroke, top, stroke, bottom - top)


def _rule(rect: Rect, grid: _Grid) -> PlacedRule:
    left, top, right, bottom = _edges(*rect, grid)
    return PlacedRule(left, top, max(grid.mm(1), right - left), max(grid.mm(1), bottom - top))


def _edges(x_mm: float, y_mm: float, width_mm: float, height_mm: float, grid: _Grid) -> Rect:
    """Return left, top, right and bottom on whole dots."""
    return grid.snap(x_mm), grid.snap(y_mm), grid.snap(x_mm + width_mm), grid.snap(y_mm + height_mm)


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each run of dark modules."""
    start = 0
    for is_dark, run in groupby(row):
        length = len(list(run))
        if is_dark:
            yield start, length
        start += length
