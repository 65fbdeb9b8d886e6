from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from devices.label import Barcode, Frame, Label, Symbol, TextBox
from devices.layout import Fonts, layout
from ui.label_preview import LabelPreview, paint_drawing

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FONTS = Fonts(FOLDER / "Inter-Regular.ttf", FOLDER / "Inter-Bold.ttf")
LABEL = Label(
    100,
    60,
    (
        Frame(1, 1, 98, 58, 0.5),
        TextBox(5, 4, 90, 8, "Jānis Bērziņš · Ёлка", 5),
        Barcode(5, 16, 60, 30, Symbol.CODE128, "PH0042", caption=True),
        Barcode(70, 16, 25, 25, Symbol.QR, "PARCEL-7"),
    ),
)


@pytest.fixture
def drawing():
    return layout(LABEL, FONTS, dpi=203)


def test_the_codes_of_a_preview_can_be_scanned_from_the_screen(qapp, theme, drawing):
    image = QImage(1200, 720, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    painter.scale(12, 12)
    paint_drawing(painter, theme, drawing)
    painter.end()
    pixels = memoryview(image.constBits()).cast("B", (720, image.bytesPerLine()))
    texts = {code.text for code in zxingcpp.read_barcodes(pixels)}
    assert {"PH0042", "PARCEL-7"} <= texts


def test_a_preview_keeps_the_proportions_of_the_label(qtbot, theme, drawing):
    preview = LabelPreview(theme, drawing)
    qtbot.addWidget(preview)
    preview.resize(400, 400)
    image = preview.grab().toImage()
    white = [y for y in range(400) if image.pixelColor(200, y).name() == "#ffffff"]
    assert max(white) - min(white) == pytest.approx(396 * 0.6, abs=6)


def test_a_preview_without_a_label_is_empty(qtbot, theme):
    preview = LabelPreview(theme)
    qtbot.addWidget(preview)
    preview.show_drawing(None)
    assert not preview.grab().isNull()
