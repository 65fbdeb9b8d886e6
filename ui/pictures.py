"""Pictures of items: loaded by name from one folder, or a quiet placeholder. Knows no item."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPixmap, QPixmapCache

from ui.letters import CENTRE
from ui.theme import Theme

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".svg")
_LARGEST_MB = 64
_MAIN_COLOUR = "#3f7a5a"
"""The colour of a drawing that stands for the colour of the goods."""


def _tinted(path: Path, tint: str) -> QBuffer:
    """Return a drawing whose main colour is replaced by `tint`, such as ``#2f7d5b``."""
    colour = QColor(tint)
    drawing = path.read_text(encoding="utf-8").replace(
        _MAIN_COLOUR, colour.name() if colour.isValid() else _MAIN_COLOUR
    )
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode()))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return buffer


class Pictures:
    """Draws item pictures from a folder; `mug:#2f7d5b` is the drawing ``mug`` in that colour."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        QImageReader.setAllocationLimit(_LARGEST_MB)

    def path(self, name: str) -> Path | None:
        """Return the file of a picture; a name can never lead out of the folder."""
        if not name or self._folder is None or Path(name).name != name:
            return None
        candidates = [self._folder / name, *(self._folder / (name + ending) for ending in _ENDINGS)]
        return next((path for path in candidates if path.is_file()), None)

    def paint(self, painter: QPainter, theme: Theme, box: QRectF, name: str, title: str) -> None:
        """Draw a picture on its soft ground, its proportions kept; the first letter stands in for a missing one."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.soft))
        painter.drawRoundedRect(box, 6, 6)
        pixmap = self._pixmap(name, box.size().toSize(), painter.device().devicePixelRatioF())
        if pixmap is None:
            self._paint_placeholder(painter, theme, box, title)
            return
        size = pixmap.deviceIndependentSize()
        left, top = box.center().x() - size.width() / 2, box.center().y() - size.height() / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), pixmap, QRectF(pixmap.rect()))

    def _pixmap(self, name: str, size: QSize, ratio: float) -> QPixmap | None:
        file_name, _, tint = name.partition(":")
        path = self.path(file_name)
        if path is None:
            return None
        key = f"{path}:{tint}:{size.width()}x{size.height()}@{ratio}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        source = _tinted(path, tint) if tint and path.suffix == ".svg" else None
        reader = QImageReader(source, QByteArray(b"svg")) if source else QImageReader(str(path))
        reader.setAutoTransform(True)
        room = size * (0.94 * ratio)
        reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return None
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, pixmap)
        return pixmap

    @staticmethod
    def _paint_placeholder(painter: QPainter, theme: Theme, box: QRectF, title: str) -> None:
        letter = next((sign for sign in title if sign.isalnum()), "").upper()
        if letter:
            letters = theme.letters_of(max(12, round(box.height() * 0.42)), 600)
            letters.draw(painter, box, letter, theme.palette.control, CENTRE)
            return
        side = box.height() * 0.4
        at = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        theme.icons.paint(painter, "pack", at, theme.palette.control, weight=1.2)
