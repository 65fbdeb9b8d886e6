"""A printed label, large: the codes on it can be clicked. Knows no printer."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.virtual.label_reading import ReadCode, read_codes


class LabelPaper(QWidget):
    """Draws the picture of a label as large as the room allows."""

    code_chosen = Signal(str, str)
    """Text and symbology of the code that was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._codes: list[ReadCode] = []
        self._pointed: ReadCode | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(120, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def codes(self) -> list[ReadCode]:
        """The barcodes on the label that can be read."""
        return self._codes

    def show_label(self, image: QImage, name: str) -> None:
        """Show a label and read it; `name` is said to screen readers."""
        self._image, self._pointed = image, None
        self._codes = [] if image.isNull() else read_codes(image)
        self.setAccessibleName(" ".join([name, *(code.text for code in self._codes)]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 520)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frame the code under the pointer."""
        pointed = self._code_at(event.position().toPoint())
        if pointed != self._pointed:
            self._pointed = pointed
            self.setCursor(Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scan the code under the pointer, or the only one that there is."""
        code = self._code_at(event.position().toPoint())
        if code is None and len(self._codes) == 1 and self._paper().contains(event.position()):
            code = self._codes[0]
        if code is not None:
            self.code_chosen.emit(code.text, code.symbology)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._paper()
        painter.drawImage(paper, self._image)
        painter.setPen(QPen(QColor(self._theme.palette.control), 1))
        painter.drawRect(paper)
        if self._pointed is not None:
            painter.setPen(QPen(QColor("#004D73"), 3))
            painter.drawRect(self._on_screen(self._pointed.area).adjusted(-6, -6, 6, 6))
        painter.end()

    def _paper(self) -> QRectF:
        size = self._image.size().scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _on_screen(self, area: QRect) -> QRectF:
        paper = self._paper()
        scale = paper.width() / self._image.width()
        return QRectF(
            paper.left() + area.left() * scale,
            paper.top() + area.top() * scale,
            area.width() * scale,
            area.height() * scale,
        )

    def _code_at(self, at: QPoint) -> ReadCode | None:
        near = (code for code in self._codes if self._on_screen(code.area).adjusted(-8, -8, 8, 8).contains(at))
        return next(near, None)
