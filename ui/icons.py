"""Line icons, tinted when they are asked for. One drawing serves every look and every size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
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

    def names(self) -> list[str]:
        """Return the names of all icons, sorted."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: str, *, weight: float = 2.0) -> None:
        """Draw an icon into `box`; `weight` is the thickness of its lines on the grid of 24."""
        self._renderer(name, colour, weight).render(painter, box)

    def pixmap(self, name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture of `size_px` logical pixels."""
        key = (name, colour, size_px, ratio)
        if key not in self._pixmaps:
            pixmap = QPixmap(QSize(round(size_px * ratio), round(size_px * ratio)))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, name, QRectF(pixmap.rect()), colour)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size_px: int = 24) -> QIcon:
        """Return an icon for a button or a menu."""
        return QIcon(self.pixmap(name, colour, size_px, 2.0))

    def _renderer(self, name: str, colour: str, weight: float) -> QSvgRenderer:
        key = (name, colour, weight)
        if key not in self._renderers:
            if name not in self._sources:
                self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
            source = self._sources[name].replace("currentColor", colour).replace(_WEIGHT, f'stroke-width="{weight}"')
            self._renderers[key] = QSvgRenderer(QByteArray(source.encode()))
        return self._renderers[key]
