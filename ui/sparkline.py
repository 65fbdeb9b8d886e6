"""A trend without axes, as lists and details draw it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.theme import Theme


def paint_trend(painter: QPainter, theme: Theme, box: QRectF, values: Sequence[int]) -> None:
    """Draw values: first to last over the width, least to largest over the height."""
    if len(values) < 2:
        return
    points = [_point(box, values, number) for number in range(len(values))]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.muted), 1.6))
    painter.drawPolyline(QPolygonF(points))


def paint_steps(painter: QPainter, theme: Theme, box: QRectF, values: Sequence[int]) -> None:
    """Draw what is there on each day: a step a day, over a line that stands for nothing; below it in alarm."""
    whole = [0, *values]
    if len(values) < 2:
        return
    ground = _point(box, whole, 0).y()
    step = box.width() / len(values)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(theme.palette.hairline), 1.0))
    painter.drawLine(QPointF(box.left(), ground), QPointF(box.right(), ground))
    for number, pieces in enumerate(values):
        left, top = box.left() + number * step, _point(box, whole, number + 1).y()
        colour = theme.palette.alarm if pieces <= 0 else theme.palette.accent
        bar = QRectF(QPointF(left, top), QPointF(left + step, ground)).normalized()
        faint = QColor(colour)
        faint.setAlphaF(0.18)
        painter.fillRect(bar, faint)
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.drawLine(QPointF(left, top), QPointF(left + step, top))


def _point(box: QRectF, values: Sequence[int], number: int) -> QPointF:
    low, high = min(values), max(values)
    rise = (values[number] - low) / max(1, high - low) * box.height()
    return QPointF(box.left() + number * box.width() / (len(values) - 1), box.bottom() - rise)
