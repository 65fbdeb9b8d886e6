"""What is clicked on the screen comes out as a scan, what is printed is seen, and faults are felt."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from sample_senses import label, zpl_of

from devices.label import Barcode, Label, Symbol
from devices.layout import layout
from devices.virtual_printer import Fault
from reports.typeface import LABEL_FONTS
from ui.label_preview import LabelPreview
from ui.virtual.codes import codes_in
from ui.virtual.devices import VirtualDevices

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # a screen that does not exist


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    QVBoxLayout(window)
    return window


@pytest.fixture
def devices(theme, senses, window):
    return VirtualDevices(theme, senses, window)


@pytest.fixture
def scans(hub):
    heard = []
    hub.scanned.connect(lambda text, symbology, device: heard.append((text, symbology, device)))
    return heard


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Go to A-07-03", ["A-07-03"]),
        ("Order 20418 for Anna", ["20418"]),
        ("MUG-FOR-03  ·  4750123453457", ["MUG-FOR-03", "4750123453457"]),
        ("picked 3 of 7 on 12.11.2026", []),
        ("Mug Forest 0.3 l", []),
        ("", []),
    ],
)
def test_codes_are_told_from_words(text, codes):
    assert codes_in(text) == codes


def test_a_typed_code_is_scanned_and_remembered(qtbot, devices, scans):
    panel = devices.open_scanner()
    QTest.keyClicks(panel._field, "T-014")
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scans == [("T-014", "", "Demo scanner")])
    assert panel.recent() == ["T-014"]


def test_a_separator_can_be_typed(qtbot, devices, scans):
    panel = devices.open_scanner()
    panel._field.setText("10L2409<GS>17261130")
    panel._send.click()
    qtbot.waitUntil(lambda: [scan[0] for scan in scans] == ["10L2409\x1d17261130"])


def test_a_remembered_code_is_scanned_again_and_stands_once(qtbot, devices, scans):
    panel = devices.open_scanner()
    for code in ("T-014", "T-015", "T-014"):
        panel.send(code)
    assert panel.recent() == ["T-014", "T-015"]
    panel._recent.itemActivated.emit(panel._recent.item(1))
    qtbot.waitUntil(lambda: [scan[0] for scan in scans] == ["T-014", "T-015", "T-014", "T-015"])


def clicking(qtbot, devices, window):
    """Show the window, and let clicks on it read codes."""
    with qtbot.waitExposed(window):
        window.show()
    panel = devices.open_scanner()
    panel._click.setChecked(True)
    return panel


def test_a_click_on_words_scans_the_code_in_them_and_presses_nothing(qtbot, devices, window, scans):
    pressed = []
    button, words = QPushButton("Ship"), QLabel("Go to A-07-03")
    button.clicked.connect(lambda: pressed.append("ship"))
    for widget in (button, words):
        window.layout().addWidget(widget)
    panel = clicking(qtbot, devices, window)
    QTest.mouseClick(words, LEFT)
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: [scan[0] for scan in scans] == ["A-07-03"])
    assert not pressed
    panel.hide()
    QTest.mouseClick(button, LEFT)
    assert pressed == ["ship"]


def test_a_click_on_a_row_scans_its_code(qtbot, devices, window, scans):
    table = QTableWidget(1, 2)
    table.setItem(0, 0, QTableWidgetItem("Mug Forest"))
    table.setItem(0, 1, QTableWidgetItem("MUG-FOR-03"))
    window.layout().addWidget(table)
    clicking(qtbot, devices, window)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(table.item(0, 0)).center())
    qtbot.waitUntil(lambda: [scan[0] for scan in scans] == ["MUG-FOR-03"])


def test_a_click_on_a_painted_barcode_reads_its_bars(qtbot, devices, window, theme, scans):
    drawn = Label(100, 50, (Barcode(2, 5, 96, 30, Symbol.CODE128, "T-014"),))
    preview = LabelPreview(theme, layout(drawn, LABEL_FONTS, dpi=203))
    window.layout().addWidget(preview, 1)
    clicking(qtbot, devices, window)
    QTest.mouseClick(preview, LEFT, pos=preview.rect().center())
    qtbot.waitUntil(lambda: scans == [("T-014", "]C0", "Demo scanner")])


def test_several_codes_are_offered(qtbot, devices, window, scans):
    words = QLabel("MUG-FOR-03  ·  4750123453457")
    window.layout().addWidget(words)
    panel = clicking(qtbot, devices, window)
    QTest.mouseClick(words, LEFT)
    menu = panel._picker._menu
    assert [action.text() for action in menu.actions()] == ["MUG-FOR-03", "4750123453457"]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [scan[0] for scan in scans] == ["4750123453457"])


def test_the_right_button_ends_clicking(qtbot, devices, window):
    panel = clicking(qtbot, devices, window)
    QTest.mouseClick(window, Qt.MouseButton.RightButton)
    assert not panel._click.isChecked()


@pytest.fixture
def printer(senses):
    return senses.virtual_printers["Demo printer"]


def test_a_label_that_comes_out_is_shown_large(qtbot, devices, printer):
    shown = devices.open_printer()
    assert shown._nothing.isVisible()
    printer.send(zpl_of(label("20418")))
    qtbot.waitUntil(lambda: shown._list.count() == 1)
    assert shown._paper.isVisible()
    assert [code.text for code in shown._paper.codes] == ["P-20418", "00106141411234567897"]


def test_an_earlier_label_can_be_looked_at_again(qtbot, devices, printer):
    shown = devices.open_printer()
    for order in ("20417", "20418"):
        printer.send(zpl_of(label(order)))
    qtbot.waitUntil(lambda: shown._list.count() == 2)
    shown._list.setCurrentRow(1)
    assert shown._paper.codes[0].text == "P-20417"


def test_a_click_on_a_printed_code_scans_it(qtbot, devices, printer, scans):
    printer.send(zpl_of(label("20418")))
    shown = devices.open_printer()
    paper = shown._paper
    place = paper._on_screen(paper.codes[1].area).center().toPoint()
    QTest.mouseClick(paper, LEFT, pos=place)
    qtbot.waitUntil(lambda: scans == [("00106141411234567897", "]C1", "Demo scanner")])
    QTest.mouseClick(paper, LEFT, pos=QPoint(1, 1))
    assert len(scans) == 1


def test_faults_exclude_one_another_and_are_cured_by_the_same_button(devices, printer):
    shown = devices.open_printer()
    shown._faults[Fault.PAPER_OUT].click()
    assert printer.fault is Fault.PAPER_OUT
    shown._faults[Fault.HEAD_OPEN].click()
    assert printer.fault is Fault.HEAD_OPEN
    assert not shown._faults[Fault.PAPER_OUT].isChecked()
    shown._faults[Fault.HEAD_OPEN].click()
    assert printer.fault is Fault.NONE


def test_a_label_waits_for_paper(qtbot, devices, printer):
    shown = devices.open_printer()
    shown._faults[Fault.PAPER_OUT].click()
    printer.send(zpl_of(label()))
    shown.look()
    assert shown._list.count() == 0
    shown._faults[Fault.PAPER_OUT].click()
    assert shown._list.count() == 1


def test_the_slider_is_heard_as_a_weight(qtbot, devices, hub):
    weights = []
    hub.weighed.connect(lambda grams, is_stable: weights.append((grams, is_stable)))
    scale = devices.open_scale()
    scale._slider.setValue(1240)
    qtbot.waitUntil(lambda: weights[-1:] == [(1240, True)])
    scale._moving.click()
    qtbot.waitUntil(lambda: weights[-1:] == [(1240, False)])


def test_the_bar_opens_and_closes_each_device(qtbot, devices, senses):
    bar = devices.bar()
    qtbot.addWidget(bar)
    for button in bar.findChildren(QPushButton):
        button.click()
    windows = [devices.open_scanner(), devices.open_printer(), devices.open_scale()]
    assert all(window.isVisible() for window in windows)
    for button in bar.findChildren(QPushButton):
        button.click()
    assert not any(window.isVisible() for window in windows)
