"""A row of chips that goes on in the next line where the width ends."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Places its widgets from left to right, then from top to bottom."""

    def __init__(self, gap_px: int = 8) -> None:
        super().__init__()
        self._gap_px = gap_px
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, widgets: Sequence[QWidget]) -> None:
        """Place these widgets and no others."""
        for widget in self._widgets:
            widget.setParent(None)
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self)
            widget.show()
        self._place(self.width())

    def set_gap(self, gap_px: int) -> None:
        """Change the distance between widgets."""
        self._gap_px = gap_px
        self._place(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, is_trial=True)

    def sizeHint(self) -> QSize:
        return QSize(200, self._place(max(200, self.width()), is_trial=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place anew."""
        super().resizeEvent(event)
        self._place(self.width())

    def event(self, event: QEvent) -> bool:
        """Place anew when a widget wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width())
            self.updateGeometry()
        return super().event(event)

    def _place(self, width: int, *, is_trial: bool = False) -> int:
        """Place the widgets and return the height they take."""
        left = top = line = 0
        for widget in self._widgets:
            size = widget.sizeHint().expandedTo(widget.minimumSize())
            if left and left + size.width() > width:
                left, top, line = 0, top + line + self._gap_px, 0
            if not is_trial:
                widget.setGeometry(left, top, min(size.width(), max(width, 1)), size.height())
            left += size.width() + self._gap_px
            line = max(line, size.height())
        return top + line
