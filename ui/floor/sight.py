"""A widget under which a floor is pulled and zoomed, by mouse and by calls. Knows nothing of what stands there."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from fulfilment.mapping.floor_plan import Box
from ui.floor import view as views
from ui.floor.view import ZOOM_STEP, View

_PULLED_PX = 5
"""A hand that moves less has meant to press."""


class MovableFloor(QWidget):
    """Shows a part of a floor."""

    pressed_at = Signal(QPointF)
    """A point was pressed, and nothing pulled."""

    def __init__(self) -> None:
        super().__init__()
        self._bounds = Box(0, 0, 1, 1)
        self._view: View | None = None
        self._is_fitted = True
        self._pressed: tuple[QPointF, View] | None = None
        self._is_pulling = False

    @property
    def view(self) -> View:
        """What part of the floor is seen."""
        if self._view is None:
            self._view = views.fitted(self._bounds, self.width(), self.height())
        return self._view

    def show_bounds(self, bounds: Box) -> None:
        """Show another floor, all of it."""
        self._bounds = bounds
        self.fit()

    def fit(self) -> None:
        """Show the whole floor."""
        self._view, self._is_fitted = None, True
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge what is seen; the point `at` stays, else the place in focus, else the middle."""
        point = at or self.anchor()
        least = views.fitted(self._bounds, self.width(), self.height()).scale / 2
        self.look(self.view.zoomed(factor, point.x(), point.y(), least=least))

    def pull(self, right_px: float, down_px: float) -> None:
        """Move what is seen by so many pixels."""
        self.look(self.view.panned(right_px, down_px))

    def anchor(self) -> QPointF:
        """Return the point that stays while keys zoom."""
        return QPointF(self.width() / 2, self.height() / 2)

    def look(self, wanted: View) -> None:
        """Show another part of the floor, as far as there is floor."""
        self._view = views.kept_near(wanted, self._bounds, self.width(), self.height())
        self._is_fitted = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted floor fitted."""
        super().resizeEvent(event)
        if self._is_fitted:
            self._view = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the floor."""
        self._pressed, self._is_pulling = (event.position(), self.view), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the floor."""
        if self._pressed is None:
            return
        way = event.position() - self._pressed[0]
        self._is_pulling = self._is_pulling or way.manhattanLength() >= _PULLED_PX
        if self._is_pulling:
            self.look(self._pressed[1].panned(way.x(), way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was pressed and not pulled."""
        if self._pressed is not None and not self._is_pulling:
            self.pressed_at.emit(event.position())
        self._pressed = None
