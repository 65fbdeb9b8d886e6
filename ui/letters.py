"""The typeface in one size and weight: measures, cuts, fits and draws texts, and remembers what it has shaped.

Shaping a text costs far more than painting it, and a shift shows the same few hundred again and again.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextOption, QTransform

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_KEPT = 1_000
"""Texts of one size that are remembered."""


class _Block(NamedTuple):
    """A text as it is painted."""

    shape: QStaticText
    """Its letters in their places."""
    width: float
    """What it takes of the width."""
    height: float
    """What it takes of the height."""


class _Fit(NamedTuple):
    """What a text was fitted to."""

    text: str
    """The words."""
    width: float
    """Room in pixels."""
    height: float
    """Room in pixels."""
    lines: int
    """Lines that it may take."""
    least_px: int
    """Smallest size."""


class Letters:
    """One size and weight. `of_size` makes the same in another size."""

    def __init__(self, font: QFont, of_size: "Callable[[int], Letters]") -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.size_px = font.pixelSize()
        self.height, self.spacing = self.metrics.height(), self.metrics.lineSpacing()
        self._of_size = of_size
        self._widths: dict[str, int] = {}
        self._blocks: dict[tuple[str, float, Qt.AlignmentFlag | str], _Block] = {}
        self._fits: dict[_Fit, Letters] = {}

    def width(self, text: str) -> int:
        """Return the width of a line in pixels."""
        width = self._widths.get(text)
        if width is None:
            _make_room(self._widths)
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def cut(self, text: str, width: int, *, in_middle: bool = False) -> str:
        """Return the text, with an ellipsis where it is wider; Qt alone cuts some texts that just fit."""
        if self.width(text) <= width:
            return text
        mode = Qt.TextElideMode.ElideMiddle if in_middle else Qt.TextElideMode.ElideRight
        return self.metrics.elidedText(text, mode, width)

    def shaped(self, text: str) -> QStaticText:
        """Return a line in its shape, for who draws it thousands of times in one picture."""
        return self._line(text, 10_000, in_middle=False).shape

    def height_of(self, text: str, width: float) -> float:
        """Return the height of a text that is broken into lines of `width` pixels."""
        return self._lines(text, width, LEFT).height if text else 0.0

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        align: Qt.AlignmentFlag = LEFT,
        *,
        in_middle: bool = False,
    ) -> float:
        """Draw one line in the middle of the height of `box`; return the width it took.

        What does not fit is cut at its end, or `in_middle`: names and codes of goods differ at their ends.
        """
        if not text:
            return 0.0
        block = self._line(text, int(box.width()), in_middle=in_middle)
        left = box.left()
        if align is not LEFT:
            spare = box.width() - block.width
            left += spare if align is RIGHT else spare / 2
        self._paint(painter, left, box.top() + (box.height() - self.height) / 2, block.shape, colour)
        return block.width

    def draw_lines(
        self, painter: QPainter, box: QRectF, text: str, colour: str, align: Qt.AlignmentFlag = LEFT
    ) -> float:
        """Draw a text from the top of `box`, broken into lines of its width; return the height it took."""
        if not text:
            return 0.0
        block = self._lines(text, box.width(), align)
        self._paint(painter, box.left(), box.top(), block.shape, colour)
        return block.height

    def draw_sentence(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        """Draw a text in the middle of `box`, broken into lines; for what is said where nothing is yet."""
        spare = box.height() - self._lines(text, box.width(), CENTRE).height
        self.draw_lines(painter, box.adjusted(0, spare / 2, 0, 0), text, colour, CENTRE)

    def fitted(self, text: str, box: QRectF, *, lines: int, least_px: int) -> "Letters":
        """Return the letters as large as lets `text` stand in `box` on at most so many lines, found by halving."""
        wanted = _Fit(text, box.width(), box.height(), lines, least_px)
        fitting = self._fits.get(wanted)
        if fitting is None:
            _make_room(self._fits)
            fitting = self._fits[wanted] = self._largest(wanted)
        return fitting

    def _largest(self, wanted: _Fit) -> "Letters":
        if self._holds(wanted):
            return self
        low, high = wanted.least_px, self.size_px - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._of_size(middle)._holds(wanted):
                low = middle
            else:
                high = middle - 1
        return self._of_size(max(1, min(low, self.size_px)))

    def _holds(self, wanted: _Fit) -> bool:
        text, room = wanted.text, int(wanted.width)
        if wanted.lines == 1:
            return self.width(text) <= room and self.height <= wanted.height + 1
        if self.height_of(text, wanted.width) > min(wanted.height + 1, wanted.lines * self.spacing + 1):
            return False
        return max((self.width(word) for word in text.split()), default=0) <= room

    def _line(self, text: str, width: int, *, in_middle: bool) -> _Block:
        key = (text, width, "middle" if in_middle else "end")
        if key not in self._blocks:
            _make_room(self._blocks)
            cut = self.cut(text, width, in_middle=in_middle)
            self._blocks[key] = _Block(self._made(cut), self.width(cut), self.height)
        return self._blocks[key]

    def _lines(self, text: str, width: float, align: Qt.AlignmentFlag) -> _Block:
        key = (text, width, align)
        if key not in self._blocks:
            _make_room(self._blocks)
            shape = self._made(text, width, align)
            self._blocks[key] = _Block(shape, width, shape.size().height())
        return self._blocks[key]

    def _made(self, text: str, width: float | None = None, align: Qt.AlignmentFlag = LEFT) -> QStaticText:
        shape = QStaticText(text)
        shape.setTextFormat(Qt.TextFormat.PlainText)
        if width is not None:
            shape.setTextOption(QTextOption(align))
            shape.setTextWidth(width)
        shape.prepare(QTransform(), self.font)
        return shape

    def _paint(self, painter: QPainter, left: float, top: float, shape: QStaticText, colour: str) -> None:
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        painter.drawStaticText(QPointF(left, round(top)), shape)


def _make_room(kept: dict[Any, Any]) -> None:  # Any: whatever is kept, under whatever key
    if len(kept) >= _KEPT:
        kept.clear()
