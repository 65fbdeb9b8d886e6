"""Line icons, tinted when they are asked for. One drawing serves every look and every size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_WEIGHT = 'stroke-width="2"'


class Icons:
    """Draws the icons of one folder in any colour; keeps what it has drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._sized: dict[tuple[str, str, int, float], QPixmap] = {}

    def names(self) -> list[str]:
        """Return the names of all icons, sorted."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: str, *, weight: float = 2.0) -> None:
        """Draw an icon into `box`; `weight` is the thickness of its lines on the grid of 24."""
        ratio = painter.device().devicePixelRatioF()
        side = min(box.width(), box.height())
        drawn = self._drawn(name, colour, max(1, round(side * ratio)), weight)
        spare_x, spare_y = (box.width() - side) / 2, (box.height() - side) / 2
        target = QRectF(box.left() + spare_x, box.top() + spare_y, drawn.width() / ratio, drawn.height() / ratio)
        painter.drawPixmap(target, drawn, QRectF(drawn.rect()))

    def pixmap(self, name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture of `size_px` logical pixels."""
        key = (name, colour, size_px, ratio)
        if key not in self._sized:
            self._sized[key] = QPixmap(self._drawn(name, colour, round(size_px * ratio), 2.0))
            self._sized[key].setDevicePixelRatio(ratio)
        return self._sized[key]

    def icon(self, name: str, colour: str, size_px: int = 24) -> QIcon:
        """Return an icon for a button or a menu."""
        return QIcon(self.pixmap(name, colour, size_px, 2.0))

    def _drawn(self, name: str, colour: str, side: int, weight: float) -> QPixmap:
        """Return an icon in dots of the screen, drawn once: drawing curves anew costs a tenth of a scan's painting."""
        key = (name, colour, side, weight)
        if key not in self._pixmaps:
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._renderer(name, colour, weight).render(painter, QRectF(pixmap.rect()))
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _renderer(self, name: str, colour: str, weight: float) -> QSvgRenderer:
        key = (name, colour, weight)
        if key not in self._renderers:
            if name not in self._sources:
                self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
            source = self._sources[name].replace("currentColor", colour).replace(_WEIGHT, f'stroke-width="{weight}"')
            self._renderers[key] = QSvgRenderer(QByteArray(source.encode()))
        return self._renderers[key]
