"""What the bands of the map mean: a sample with its sign, words, and how many bins there are of it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfilment.mapping.bands import Band
from ui.floor.colours import TINTS
from ui.flow import Flow
from ui.letters import CENTRE
from ui.sizes import Role
from ui.texts import spoken
from ui.theme import Theme


class _Sample(QWidget):
    """One band."""

    def __init__(self, theme: Theme, band: Band, count: int) -> None:
        super().__init__()
        self._theme, self._band = theme, band
        self._words = f"{spoken(band.text)}: {theme.formats.number(count)}"
        self.setAccessibleName(f"{band.sign}  {self._words}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of sample and words."""
        letters, px = self._theme.letters(Role.DESK_SMALL), self._theme.sizes.desk_px
        return QSize(px(28) + px(10) + letters.width(self._words) + px(12), max(px(28), letters.height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample as the map draws it, and the words."""
        painter, px = QPainter(self), self._theme.sizes.desk_px
        tint = TINTS[self._theme.look][self._band.shade]
        box = QRectF(0.5, (self.height() - px(26)) / 2, px(26), px(26))
        painter.fillRect(box, QColor(tint.ground))
        lines = QColor(tint.ink)
        lines.setAlphaF(0.35)
        painter.fillRect(box, QBrush(lines, tint.pattern))
        painter.setPen(QPen(QColor(self._theme.palette.control), 1))
        painter.drawRect(box)
        self._theme.letters(Role.DESK_STRONG).draw(painter, box, self._band.sign, tint.ink, CENTRE)
        words = QRectF(px(38), 0, self.width() - px(38), self.height())
        self._theme.letters(Role.DESK_SMALL).draw(painter, words, self._words, self._theme.palette.ink)
        painter.end()


class Legend(Flow):
    """All bands of a scheme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Sequence[Band], Sequence[int]] = ((), ())
        theme.changed.connect(self._show_again)

    def show_bands(self, bands: Sequence[Band], counts: Sequence[int]) -> None:
        """Say what the bands are and how many bins each has."""
        if (bands, counts) != self._shown:
            self._shown = (bands, counts)
            self._show_again()

    def retranslate(self) -> None:
        """Say everything anew in another language."""
        self._show_again()

    def _show_again(self) -> None:
        self.set_gap(self._theme.sizes.desk_px(14))
        samples = [_Sample(self._theme, band, count) for band, count in zip(*self._shown, strict=True)]
        self.hold(samples)
        self.updateGeometry()
