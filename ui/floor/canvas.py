"""The map itself: one widget that paints the floor, is pulled and zoomed, and moves its focus from bin to bin."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from fulfilment.mapping.floor_plan import NOWHERE, Plan, around
from ui.floor import view as views
from ui.floor.painting import FloorPainter, Sheet, on_screen
from ui.floor.sight import MovableFloor
from ui.floor.view import ZOOM_STEP, Way
from ui.theme import Theme

_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


class FloorMap(MovableFloor):
    """Draws one floor."""

    chosen = Signal(int)
    """The focus stands on another footprint: its number."""
    opened = Signal(int)
    """Enter, or two clicks: more is wanted of a footprint."""
    level_moved = Signal(int)
    """One level up (1) or down (-1) is wanted."""

    def __init__(self, theme: Theme, describe: Callable[[int], str]) -> None:
        super().__init__()
        self._theme, self._describe = theme, describe
        self._plan, self._painter = NOWHERE, FloorPainter(theme, NOWHERE)
        self.current = -1
        """The footprint in focus, -1 on an empty floor."""
        self._found: Mapping[int, int] | None = None
        self._way: Sequence[int] = ()
        self._marked: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)
        self.pressed_at.connect(self._on_pressed)
        self.say_words()

    def say_words(self) -> None:
        """Say its name anew in another language."""
        self.setAccessibleName(self.tr("Map of the warehouse"))
        if self.current >= 0:
            self.setAccessibleDescription(self._describe(self.current))

    def show_plan(self, plan: Plan) -> None:
        """Show another floor; a floor of the same extent stays as it is seen."""
        is_same = plan.bounds == self._plan.bounds
        self._plan, self._painter = plan, FloorPainter(self._theme, plan)
        self._found, self._way, self._marked = None, (), frozenset()
        if not is_same or self.current >= len(plan.footprints):
            self.current = -1
            self.show_bounds(plan.bounds)

    def show_sheet(self, sheet: Sheet) -> None:
        """Colour the places."""
        self._painter.show(sheet)
        self._begin()
        self.update()

    def show_found(self, found: Mapping[int, int] | None, way: Sequence[int] = ()) -> None:
        """Light up footprints with the pieces in them, or a walk; none shows everything alike."""
        self._found, self._way = found, way
        self.update()

    def show_marks(self, marked: frozenset[int]) -> None:
        """Flag footprints."""
        self._marked = marked
        self.update()

    def go_to(self, number: int) -> None:
        """Put the focus on a footprint and bring it into sight."""
        box = self._plan.footprints[number].box
        shown = views.showing(self.view, box, self.width(), self.height())
        if shown != self.view:
            self.look(shown)
        self._choose(number)

    def look_at(self, numbers: Sequence[int]) -> None:
        """Show all of these footprints; nearer than before only when they are too small to be seen."""
        boxes = [self._plan.footprints[number].box for number in numbers]
        if not boxes:
            return
        extent = around(boxes)
        seen = self.view.seen(self.width(), self.height())
        is_wide = extent.left < seen.left or extent.right > seen.right
        if is_wide or extent.top < seen.top or extent.bottom > seen.bottom:
            self.look(views.fitted(extent, self.width(), self.height()))

    def anchor(self) -> QPointF:
        """Return the place in focus, else the middle: it stays while keys zoom."""
        if self.current >= 0:
            box = on_screen(self.view, self._plan.footprints[self.current].box)
            if box.intersects(QRectF(self.rect())):
                return box.center()
        return super().anchor()

    def _on_pressed(self, point: QPointF) -> None:
        number = self._at(point)
        if number is not None:
            self._choose(number)

    def _choose(self, number: int) -> None:
        is_other, self.current = number != self.current, number
        self.setAccessibleDescription(self._describe(number))
        self.update()
        if is_other:
            self.chosen.emit(number)

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the place in the middle."""
        super().focusInEvent(event)
        self._begin()
        self.update()

    def _begin(self) -> None:
        """Put the focus of the keys on the place nearest to the middle, where it stands nowhere yet."""
        if self.current < 0 and self._plan.footprints and self.hasFocus():
            middle = self.view.to_floor(self.width() / 2, self.height() / 2)
            self._choose(self._painter.floor.nearest(*middle) or 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the frame."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, fit, open; everything else is not for the map."""
        key, step = Qt.Key(event.key()), 0.2
        is_pulling = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _WAYS and is_pulling:
            right, down = _WAYS[key].value
            self.pull(-right * step * self.width(), -down * step * self.height())
        elif key in _WAYS and self.current >= 0:
            self.go_to(self._painter.floor.next_from(self.current, _WAYS[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.level_moved.emit(1 if key == Qt.Key.Key_PageUp else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was chosen."""
        number = self._at(event.position())
        if number is not None:
            self.opened.emit(number)

    def event(self, event: QEvent) -> bool:
        """Say beside the pointer what lies under it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if number is None else self._describe(number), self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> int | None:
        return self._painter.floor.at(*self.view.to_floor(point.x(), point.y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the floor, what was found on it, the walk, the flags and the focus."""
        painter, window = QPainter(self), QRectF(self.rect())
        painter.fillRect(window, QColor(self._theme.palette.head))
        found = None if self._found is None else frozenset(self._found)
        self._painter.paint(painter, self.view, window, found)
        self._painter.paint_marks(painter, self.view, window, self._marked)
        self._painter.paint_found(painter, self.view, window, self._found or {})
        if self._way:
            self._painter.paint_way(painter, self.view, self._way)
        if self.current >= 0:
            self._painter.paint_frame(painter, self.view, self.current)
        self._painter.paint_scale(painter, self.view, window, self.tr("{n} m"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.accent), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()
