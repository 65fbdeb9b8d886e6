"""The transport against a real print service and a real IPP printer, where the machine has them."""

import sys
from collections.abc import Iterator

import print_service
import pytest
from print_service import CUPS_PROGRAMS, PRINTER_PROGRAMS, SOCKET_BACKEND, IppPrinter, PrintService, missing, until
from printer9100 import Printer9100, Wire

from devices.errors import DeviceError
from devices.status import PrinterState, PrinterStatus
from devices.transports.base import Transport
from devices.transports.cups import Settings, connect

EVERY_BYTE = b"^XA^FO0,0^GFB,256,256,16," + bytes(range(256)) + b"^FS^XZ"
LABEL = b"^XA^FO10,10^GB50,50,50^FS^XZ"
INSTALL = "apt-get install cups cups-ipp-utils dbus-daemon"


@pytest.fixture(scope="module")
def cups() -> Iterator[PrintService]:
    """A print service without a queue."""
    if sys.platform != "linux" or missing(*CUPS_PROGRAMS) or not SOCKET_BACKEND.exists():
        pytest.skip(f"no CUPS here: {INSTALL}")
    with print_service.print_service() as service:
        yield service


@pytest.fixture
def ipp_printer() -> Iterator[IppPrinter]:
    """A printer that speaks IPP."""
    if sys.platform != "linux" or missing(*PRINTER_PROGRAMS):
        pytest.skip(f"no IPP printer here: {INSTALL}")
    with print_service.ipp_printer() as printer:
        yield printer


@pytest.fixture
def printer() -> Iterator[Printer9100]:
    with Printer9100() as printer:
        yield printer


@pytest.fixture
def queue(cups: PrintService, printer: Printer9100) -> Iterator[Transport]:
    """A queue of the print service that leads to the printer."""
    cups.add_queue("zebra", f"socket://127.0.0.1:{printer.port}", "-m", "raw")
    yield connect(Settings(cups.uri("zebra")))
    cups.run("lpadmin", "-x", "zebra")


def zpl(uri: str, **settings: float) -> Transport:
    return connect(Settings(uri, document_format="application/vnd.zebra-zpl", **settings))


def wait_for(queue: Transport, state: PrinterState) -> PrinterStatus:
    """Return the status as soon as the queue knows of the state; the screen has to name it within three seconds."""
    until(lambda: queue.report().state is state, f"{queue.report().state} becomes {state}", timeout_s=3)
    return queue.report()


def test_a_label_arrives_at_the_printer_byte_for_byte(queue: Transport, printer: Printer9100) -> None:
    queue.send(EVERY_BYTE)
    until(lambda: len(printer.received) >= len(EVERY_BYTE), "the label arrives")
    assert printer.received == EVERY_BYTE


def test_labels_arrive_in_the_order_in_which_they_were_sent(queue: Transport, printer: Printer9100) -> None:
    labels = [b"^XA^FO10,10^FD%d^FS^XZ" % number for number in range(5)]
    for label in labels:
        queue.send(label)
    assert printer.wait_for_labels(5, timeout_s=15) == labels


def test_a_stopped_queue_is_named_with_its_cure(queue: Transport, cups: PrintService) -> None:
    cups.run("cupsdisable", "zebra")
    status = queue.report()
    assert (status.state, status.can_print) == (PrinterState.QUEUE_STOPPED, False)
    assert status.cure == "Start the queue in the printer settings of the computer."


def test_what_waited_in_a_stopped_queue_comes_out_when_it_is_started(
    queue: Transport, cups: PrintService, printer: Printer9100
) -> None:
    cups.run("cupsdisable", "zebra")
    queue.send(LABEL)
    assert (queue.report().labels_waiting, printer.labels) == (1, [])
    cups.run("cupsenable", "zebra")
    assert printer.wait_for_labels(1, timeout_s=15) == [LABEL]


def test_a_queue_that_takes_no_jobs_is_named(queue: Transport, cups: PrintService) -> None:
    cups.run("cupsreject", "zebra")
    with pytest.raises(DeviceError, match="refuses the label") as refused:
        queue.send(LABEL)
    assert not refused.value.is_doubtful
    assert queue.report().state is PrinterState.QUEUE_STOPPED


def test_a_printer_that_is_off_is_named(queue: Transport, printer: Printer9100) -> None:
    printer.wire = Wire.REFUSE
    queue.send(LABEL)
    status = wait_for(queue, PrinterState.UNREACHABLE)
    assert status.cure == "Check that it is switched on and that its cable and address are right."
    printer.wire = Wire.GOOD


def test_a_queue_that_does_not_exist_is_named(cups: PrintService) -> None:
    with pytest.raises(DeviceError, match="refuses the label") as refused:
        connect(Settings(cups.uri("nothing"))).report()
    assert refused.value.cure.startswith("Check the queue's name")


def test_a_printer_that_speaks_ipp_gets_every_byte(ipp_printer: IppPrinter) -> None:
    zpl(ipp_printer.uri).send(EVERY_BYTE)
    assert ipp_printer.wait_for_jobs(1) == [EVERY_BYTE]


def test_a_printer_that_speaks_ipp_says_when_it_has_no_labels(ipp_printer: IppPrinter) -> None:
    queue = zpl(ipp_printer.uri, settle_s=0.0)
    assert queue.report().state is PrinterState.READY
    ipp_printer.say("+media-empty-error")
    queue.send(LABEL)
    status = wait_for(queue, PrinterState.PAPER_OUT)
    assert status.cure == "Load a roll and close the printer; printing goes on by itself."


def test_a_print_service_passes_on_that_its_printer_has_no_labels(cups: PrintService) -> None:
    cups.add_queue("empty", "empty:/", "-m", "raw")
    queue = connect(Settings(cups.uri("empty"), settle_s=0.0))
    queue.send(LABEL)
    status = wait_for(queue, PrinterState.PAPER_OUT)
    assert (status.can_print, status.labels_waiting) == (False, 1)
    cups.run("lpadmin", "-x", "empty")


def test_a_busy_printer_is_asked_until_it_takes_the_label(ipp_printer: IppPrinter) -> None:
    queue = zpl(ipp_printer.uri, settle_s=0.0)
    with ipp_printer.at_work():
        queue.send(LABEL)
        until(lambda: queue.report().state is PrinterState.PRINTING, "it prints")
        with pytest.raises(DeviceError, match="stays busy"):
            zpl(ipp_printer.uri, busy_wait_s=0.0).send(EVERY_BYTE)
    zpl(ipp_printer.uri).send(EVERY_BYTE)
    assert ipp_printer.wait_for_jobs(2) == [LABEL, EVERY_BYTE]
