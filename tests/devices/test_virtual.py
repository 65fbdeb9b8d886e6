import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from zpl_reading import decode, draw

from devices.label import Barcode, Frame, Label, Symbol, TextBox
from devices.languages.zpl import Settings, encode
from devices.scan import Scan
from devices.virtual import Fault, VirtualPrinter, VirtualScanner
from devices.zpl_page import draw_page

LABEL = Label(
    80, 50, (Frame(1, 1, 78, 48, 0.5), TextBox(5, 5, 60, 8, "Ķekava", 5), Barcode(5, 15, 30, 30, Symbol.QR, "P7"))
)


def test_the_picture_of_a_printed_label_equals_that_of_another_renderer(fonts):
    zpl = encode(LABEL, fonts, Settings())
    page = Image.open(io.BytesIO(draw_page(zpl).png)).convert("L")
    other = draw(zpl, 203).convert("L").point(lambda value: 255 if value > 127 else 0)
    assert page.size == other.size
    assert ImageChops.difference(page, other).getbbox() is None
    assert {code.text for code in decode(page)} == {"P7"}


@given(st.binary(max_size=200))
def test_damaged_graphics_are_refused_or_drawn_but_never_crash(data):
    zpl = b"^XA^PW100^LL100^FO1,1^GFA,8,8,1,:Z64:" + data + b":0000^FS^XZ"
    with contextlib.suppress(ValueError):
        assert draw_page(zpl).png


def test_a_label_too_large_for_memory_is_refused():
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw_page(b"^XA^PW999999^LL999999^XZ")


@given(st.data())
def test_labels_are_counted_however_the_bytes_are_split(data):
    stream = b"^XA^FDa^FS^XZ\n^XA^PQ2^XZ~HS^XA^FDb^FS^XZ"
    printer = VirtualPrinter(odometer=0)
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        printer.receive(stream[:size])
        stream = stream[size:]
    assert printer.odometer == 4


def test_a_label_without_its_end_is_never_printed():
    printer = VirtualPrinter(odometer=0)
    printer.receive(b"^XA^FDhalf")
    printer.drop_partial()
    printer.receive(b"^XA^FDwhole^XZ")
    assert [label.zpl for label in printer.labels] == [b"^XA^FDwhole^XZ"]


def test_a_power_cut_loses_what_waits_and_keeps_the_counter():
    printer = VirtualPrinter(odometer=5)
    printer.fault = Fault.PAUSED
    printer.receive(b"^XA^XZ")
    assert printer.labels_waiting == 1
    printer.power_cut()
    printer.fault = Fault.NONE
    assert (printer.labels, printer.odometer) == ((), 5)


def test_printed_labels_are_told_with_their_number():
    told = []
    VirtualPrinter(odometer=10, on_printed=told.append).receive(b"^XA^PQ2^XZ")
    assert [label.number for label in told] == [11, 12]


def test_a_virtual_scan_passes_through_framing():
    reads = []
    scanner = VirtualScanner(reads.append, clock=lambda: 1.0)
    scanner.scan("0109501101530003", "]C1")
    scanner.scan("LOC-1")
    scanner.scan("LOC-1")
    assert [(read.text, read.symbology) for read in reads if isinstance(read, Scan)] == [
        ("0109501101530003", "]C1"),
        ("LOC-1", ""),
        ("LOC-1", ""),
    ]
