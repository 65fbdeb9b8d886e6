"""Shows a label as it will be printed: the same drawing that goes to the printer and into the PDF."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget

from devices.layout import Drawing, PlacedBars, PlacedText
from ui.theme import Theme


class LabelPreview(QWidget):
    """Paints one drawing on white paper, as large as the room allows."""

    def __init__(self, theme: Theme, drawing: Drawing | None = None) -> None:
        super().__init__()
        self._theme, self._drawing = theme, drawing

    def show_drawing(self, drawing: Drawing | None, name: str = "") -> None:
        """Show this label; `name` is said to screen readers."""
        self._drawing = drawing
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 450)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper and label."""
        drawing = self._drawing
        if drawing is None:
            return
        painter = QPainter(self)
        scale = min((self.width() - 4) / drawing.width_mm, (self.height() - 4) / drawing.height_mm)
        painter.translate(
            (self.width() - drawing.width_mm * scale) / 2, (self.height() - drawing.height_mm * scale) / 2
        )
        painter.scale(scale, scale)
        paint_drawing(painter, self._theme, drawing)
        painter.end()


def paint_drawing(painter: QPainter, theme: Theme, drawing: Drawing) -> None:
    """Draw a label with one unit to the millimetre."""
    black = QColor("#000000")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, drawing.width_mm, drawing.height_mm), QColor("#FFFFFF"))
    for rule in drawing.rules:
        painter.fillRect(QRectF(rule.x_mm, rule.y_mm, rule.width_mm, rule.height_mm), black)
    for bars in drawing.bars:
        _paint_bars(painter, bars, black)
    for picture in drawing.pictures:
        image = QImage.fromData(picture.png)
        painter.drawImage(QRectF(picture.x_mm, picture.y_mm, picture.width_mm, picture.height_mm), image)
    painter.setPen(black)
    for text in drawing.texts:
        _paint_text(painter, theme, text)


def _paint_bars(painter: QPainter, bars: PlacedBars, black: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for left, top, width, height in bars.rects:
        painter.fillRect(QRectF(left, top, width, height), black)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _paint_text(painter: QPainter, theme: Theme, text: PlacedText) -> None:
    """Draw a line; the font is made large and scaled down, because font sizes below a pixel do not exist."""
    painter.save()
    font = theme.font_of(100, 700 if text.bold else 400)
    painter.setFont(font)
    painter.setTransform(QTransform.fromTranslate(text.x_mm, text.baseline_mm), True)
    painter.scale(text.size_mm / 100, text.size_mm / 100)
    painter.drawText(QPointF(0, 0), text.text)
    painter.restore()
