import pytest

from devices.label import Align, Barcode, Frame, Label, LabelError, Rule, Symbol, TextBox
from devices.layout import layout

DOT_203 = 25.4 / 203


def is_whole(length_mm: float, dpi: int) -> bool:
    dots = length_mm * dpi / 25.4
    return abs(dots - round(dots)) < 1e-6


def barcode(symbol=Symbol.CODE128, data="LOC-1", width_mm=60.0, height_mm=20.0, *, caption=False) -> Label:
    return Label(100, 50, (Barcode(10, 10, width_mm, height_mm, symbol, data, caption),))


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_every_bar_lies_on_whole_dots(fonts, dpi):
    bars = layout(barcode(), fonts, dpi=dpi).bars[0]
    assert all(is_whole(edge, dpi) for rect in bars.rects for edge in rect)


@pytest.mark.parametrize("symbol", [Symbol.CODE128, Symbol.DATAMATRIX, Symbol.QR])
def test_quiet_zones_stay_inside_the_box(fonts, symbol):
    quiet = {Symbol.CODE128: 10, Symbol.DATAMATRIX: 2, Symbol.QR: 4}[symbol]
    bars = layout(barcode(symbol), fonts, dpi=203).bars[0]
    assert bars.x_mm - quiet * bars.module_mm >= 10 - DOT_203
    assert bars.x_mm + bars.width_mm + quiet * bars.module_mm <= 70 + DOT_203


@pytest.mark.parametrize(("dpi", "fits"), [(203, False), (300, True)])
def test_a_code_too_wide_for_the_head_is_refused(fonts, dpi, fits):
    label = barcode(Symbol.EAN13, "4006381333931", width_mm=22)
    if fits:
        assert layout(label, fonts, dpi=dpi).bars[0].module_mm == pytest.approx(2 * 25.4 / 300)
    else:
        with pytest.raises(LabelError, match="needs more room"):
            layout(label, fonts, dpi=dpi)


def test_bars_too_low_for_a_scanner_are_refused(fonts):
    with pytest.raises(LabelError, match="too low"):
        layout(barcode(height_mm=3), fonts, dpi=203)


def test_the_caption_stands_below_the_bars(fonts):
    drawing = layout(barcode(caption=True), fonts, dpi=203)
    assert [line.text for line in drawing.texts] == ["LOC-1"]
    assert drawing.texts[0].baseline_mm > drawing.bars[0].y_mm + drawing.bars[0].height_mm
    assert drawing.texts[0].baseline_mm <= 30


def test_rects_of_a_matrix_cover_exactly_its_dark_modules(fonts):
    bars = layout(barcode(Symbol.DATAMATRIX), fonts, dpi=203).bars[0]
    area = sum(width * height for _, _, width, height in bars.rects) / bars.module_mm**2
    assert round(area) == sum(module for row in bars.rows for module in row)


def test_a_frame_is_four_bars_inside_its_edge(fonts):
    rules = layout(Label(100, 50, (Frame(5, 5, 50, 30, 1),)), fonts, dpi=203).rules
    assert len(rules) == 4
    assert max(rule.x_mm + rule.width_mm for rule in rules) == pytest.approx(55, abs=DOT_203)


def test_a_thin_rule_keeps_a_dot(fonts):
    assert layout(Label(100, 50, (Rule(5, 5, 50, 0.01),)), fonts, dpi=203).rules[0].height_mm == pytest.approx(DOT_203)


@pytest.mark.parametrize(("align", "edge"), [(Align.LEFT, 0.0), (Align.CENTER, 0.5), (Align.RIGHT, 1.0)])
def test_lines_are_aligned_in_their_box(fonts, align, edge):
    line = layout(Label(100, 50, (TextBox(10, 5, 80, 10, "Rīga", 4, align=align),)), fonts, dpi=203).texts[0]
    assert line.x_mm == pytest.approx(10 + edge * (80 - line.width_mm), abs=DOT_203)


def test_lines_break_alike_at_every_resolution(fonts):
    label = Label(100, 50, (TextBox(5, 5, 37.3, 20, "Brīvības gatve 214 Rīga LV-1039 Latvija", 4.1, lines=3),))
    lines = {tuple(line.text for line in layout(label, fonts, dpi=dpi).texts) for dpi in (203, 300, 600)}
    assert len(lines) == 1
