import socket
import time

import pytest
from printer9100 import Fault, Printer9100, Wire

from devices.errors import DeviceError
from devices.transports.tcp import Settings, connect

LABEL = b"^XA^FO10,10^GB50,50,50^FS^PQ1^XZ"


@pytest.fixture
def printer():
    with Printer9100() as printer:
        yield printer


def tcp(printer: Printer9100, **settings):
    return connect(Settings("127.0.0.1", printer.port, **{"connect_timeout_s": 1.0, "close_wait_s": 1.0, **settings}))


def test_a_label_arrives_whole(printer):
    tcp(printer).send(LABEL)
    assert printer.wait_for_labels(1) == [LABEL]


def test_labels_one_after_the_other_keep_their_order(printer):
    way = tcp(printer)
    jobs = [LABEL.replace(b"10,10", b"%d,0" % number) for number in range(30)]
    for job in jobs:
        way.send(job)
    assert printer.wait_for_labels(30) == jobs


def test_an_answer_is_returned_when_it_is_complete(printer):
    answer = tcp(printer).ask(b"~HI\r\n", is_complete=lambda received: b"\x03" in received, timeout_s=5)
    assert b"203dpi" in answer


def test_silence_returns_nothing_after_the_time(printer):
    printer.fault = Fault.SILENT
    started = time.monotonic()
    assert tcp(printer).ask(b"~HS\r\n", is_complete=bool, timeout_s=0.2) == b""
    assert time.monotonic() - started < 1


def test_a_printer_that_is_off_is_named_and_nothing_is_doubtful(printer):
    printer.wire = Wire.REFUSE
    with pytest.raises(DeviceError, match="refuses the connection") as caught:
        tcp(printer).send(LABEL)
    assert not caught.value.is_doubtful


def test_a_printer_that_is_back_prints(printer):
    printer.wire = Wire.REFUSE
    printer.wire = Wire.GOOD
    tcp(printer).send(LABEL)
    assert printer.wait_for_labels(1) == [LABEL]


def test_a_cut_in_the_middle_is_an_error_in_doubt(printer):
    printer.wire = Wire.RESET
    with pytest.raises(DeviceError) as caught:
        tcp(printer).send(LABEL * 10_000)
    assert caught.value.is_doubtful
    assert printer.labels == []


def test_a_printer_that_takes_no_more_is_an_error_in_doubt():
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        way = connect(Settings("127.0.0.1", deaf.getsockname()[1], send_timeout_s=0.3))
        with pytest.raises(DeviceError, match="stopped taking data") as caught:
            way.send(b"x" * 50_000_000)
    assert caught.value.is_doubtful


def test_a_slow_printer_gets_everything(printer):
    printer.wire = Wire.SLOW
    tcp(printer).send(LABEL * 200)
    assert len(printer.wait_for_labels(200)) == 200


def test_a_printer_that_never_closes_does_not_hold_the_queue(printer):
    printer.wire = Wire.KEEP_OPEN
    started = time.monotonic()
    tcp(printer, close_wait_s=0.2).send(LABEL)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("host", ["no-such-printer.invalid", "", "a" * 300])
def test_a_wrong_name_says_so(host):
    with pytest.raises(DeviceError) as caught:
        connect(Settings(host, 1, connect_timeout_s=1.0)).send(LABEL)
    assert caught.value.cure
