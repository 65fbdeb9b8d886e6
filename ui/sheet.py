"""Draws a sheet with round corners fast: four corners from a cache, everything else as plain rectangles."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

RADIUS = 10
_SIDE = 2 * RADIUS
_corners: dict[tuple[str, str, float], QPixmap] = {}


def draw_sheet(painter: QPainter, box: QRect, fill: str, line: str) -> None:
    """Fill `box` with a hairline around it; large smooth rectangles would cost a tenth of a scan's time each."""
    width, height = box.width(), box.height()
    if width < _SIDE or height < _SIDE:
        painter.fillRect(box, QColor(fill))
        return
    left, top = box.left(), box.top()
    inner, edge = QColor(fill), QColor(line)
    painter.fillRect(left, top + RADIUS, width, height - _SIDE, inner)
    for y in (top, top + height - RADIUS):
        painter.fillRect(left + RADIUS, y, width - _SIDE, RADIUS, inner)
    for strip in (
        (left + RADIUS, top, width - _SIDE, 1),
        (left + RADIUS, top + height - 1, width - _SIDE, 1),
        (left, top + RADIUS, 1, height - _SIDE),
        (left + width - 1, top + RADIUS, 1, height - _SIDE),
    ):
        painter.fillRect(*strip, edge)
    ratio = painter.device().devicePixelRatioF()
    corners = _corners_of(fill, line, ratio)
    for x, y in ((0, 0), (RADIUS, 0), (0, RADIUS), (RADIUS, RADIUS)):
        at = QPoint(left + (x and width - RADIUS), top + (y and height - RADIUS))
        source = QRectF(x * ratio, y * ratio, RADIUS * ratio, RADIUS * ratio)
        painter.drawPixmap(QRectF(at.x(), at.y(), RADIUS, RADIUS), corners, source)


def fill_corners(painter: QPainter, box: QRect, ground: str) -> None:
    """Fill the four squares of `box` through which the ground is seen."""
    for corner in _squares(box):
        painter.fillRect(corner, QColor(ground))


def corners_of(box: QRect) -> QRegion:
    """Return the four squares of `box` through which the ground is seen."""
    region = QRegion()
    for corner in _squares(box):
        region += corner
    return region


def _squares(box: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    left, top = box.left(), box.top()
    right, bottom = left + box.width() - RADIUS, top + box.height() - RADIUS
    return (
        QRect(left, top, RADIUS, RADIUS),
        QRect(right, top, RADIUS, RADIUS),
        QRect(left, bottom, RADIUS, RADIUS),
        QRect(right, bottom, RADIUS, RADIUS),
    )


def _corners_of(fill: str, line: str, ratio: float) -> QPixmap:
    """Return the four corners side by side: a sheet so small that it has nothing else."""
    key = (fill, line, ratio)
    if key not in _corners:
        pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(0.5, 0.5, _SIDE - 1, _SIDE - 1), RADIUS, RADIUS)
        painter.end()
        _corners[key] = pixmap
    return _corners[key]
