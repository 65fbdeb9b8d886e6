import time

import pytest
from printer9100 import Fault, Printer9100, Wire
from zpl_reading import read_codes

from devices.label import Barcode, Label, Symbol
from devices.printer import Printer, build_printer, settings_from
from devices.status import PrinterState, status_of
from devices.transports.memory import Memory
from devices.transports.tcp import Settings as TcpSettings
from devices.virtual import VirtualPrinter
from devices.zebra import parse_host_status, parse_odometer, read_status

HEALTHY = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
LABEL = Label(50, 30, (Barcode(5, 5, 40, 20, Symbol.DATAMATRIX, "P1"),))


@pytest.fixture
def printer9100():
    with Printer9100(odometer=1200) as printer:
        yield printer


@pytest.fixture
def printer(printer9100, fonts):
    return build_printer(
        "desk",
        language="zpl",
        language_values={"dpi": 203, "from_a_newer_program": 1},
        transport="tcp",
        transport_values={"host": "127.0.0.1", "port": printer9100.port},
        fonts=fonts,
    )


def test_a_printed_label_is_read_back_and_counted(printer, printer9100):
    before = printer.status()
    printer.print(LABEL, copies=2)
    printed = printer9100.wait_for_labels(2)
    after = printer.status()
    assert {code.text for code in read_codes(printed[0], 203)} == {"P1"}
    assert (before.odometer, after.odometer) == (1200, 1202)
    assert after.state is PrinterState.READY


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.NONE, PrinterState.READY),
        (Fault.PAUSED, PrinterState.PAUSED),
        (Fault.PAPER_OUT, PrinterState.PAPER_OUT),
        (Fault.RIBBON_OUT, PrinterState.RIBBON_OUT),
        (Fault.HEAD_OPEN, PrinterState.HEAD_OPEN),
        (Fault.BUFFER_FULL, PrinterState.BUFFER_FULL),
        (Fault.TOO_HOT, PrinterState.TOO_HOT),
        (Fault.TOO_COLD, PrinterState.TOO_COLD),
        (Fault.SILENT, PrinterState.SILENT),
    ],
)
def test_every_fault_is_named_within_three_seconds(printer, printer9100, fault, state):
    printer9100.fault = fault
    started = time.monotonic()
    status = printer.status()
    assert status.state is state
    assert status.cause
    assert status.can_print or status.cure
    assert time.monotonic() - started < 3


def test_a_printer_that_is_off_is_a_status_with_its_cure(printer, printer9100):
    printer9100.wire = Wire.REFUSE
    status = printer.status()
    assert status.state is PrinterState.UNREACHABLE
    assert status.cure
    assert status.values["device"].startswith("127.0.0.1:")


def test_labels_taken_without_paper_wait_and_come_out_later(printer, printer9100):
    printer9100.fault = Fault.PAPER_OUT
    printer.print(LABEL)
    assert printer9100.labels == []
    status = printer.status()
    assert (status.state, status.labels_waiting, status.odometer) == (PrinterState.PAPER_OUT, 1, 1200)
    printer9100.fault = Fault.NONE
    assert len(printer9100.labels) == 1
    assert printer.status().odometer == 1201


def test_a_label_swallowed_by_a_dying_printer_is_not_counted(printer, printer9100):
    printer9100.wire = Wire.SWALLOW
    printer.print(LABEL)
    printer9100.wire = Wire.GOOD
    assert printer.status().odometer == 1200


def test_a_way_without_answer_does_not_pretend():
    printer = Printer("file", lambda label, copies: b"", Memory(), read_status)
    assert printer.status().state is PrinterState.CANNOT_TELL


def test_a_virtual_printer_is_a_transport_like_others(fonts):
    virtual = VirtualPrinter()
    printer = Printer("demo", lambda label, copies: b"^XA^PQ%d^XZ" % copies, virtual, read_status)
    printer.print(LABEL, copies=3)
    assert printer.status().odometer == 1203
    virtual.fault = Fault.UNREACHABLE
    assert printer.status().state is PrinterState.UNREACHABLE


def test_a_healthy_host_status():
    status = parse_host_status(HEALTHY)
    assert status.state is PrinterState.READY
    assert status.labels_waiting == 0


@pytest.mark.parametrize("cut", range(0, len(HEALTHY) - 3, 7))
def test_a_cut_host_status_is_none(cut):
    assert parse_host_status(HEALTHY[:cut]) is None


def test_the_worst_fault_is_named_first():
    both = HEALTHY.replace(b"030,0,0", b"030,1,1").replace(b"000,0,0,0", b"000,0,1,0")
    assert parse_host_status(both).state is PrinterState.HEAD_OPEN


@pytest.mark.parametrize(
    ("answer", "count"), [(b'"1234"', 1234), (b'"1,2"', 1), (b'"?"', None), (b"", None), (b"12", None)]
)
def test_odometer_answers(answer, count):
    assert parse_odometer(answer) == count


def test_every_state_has_its_sentence():
    assert all(status_of(state).cause for state in PrinterState)
    assert all(status_of(state).cure or status_of(state).can_print for state in PrinterState)


def test_settings_pass_over_what_they_do_not_know():
    assert settings_from(TcpSettings, {"host": "a", "colour": 1}) == TcpSettings(host="a")
