import os
import threading

import pytest

from devices.errors import DeviceError
from devices.transports.serial_port import Settings, connect
from devices.virtual import VirtualPrinter


def test_a_label_is_written_to_the_line(line):
    device, port = line
    connect(Settings(port)).send(b"^XA^FDx^FS^XZ")
    assert os.read(device, 100) == b"^XA^FDx^FS^XZ"


def test_a_port_may_be_a_url():
    assert connect(Settings("loop://")).ask(b"~HI", is_complete=lambda got: got == b"~HI", timeout_s=1) == b"~HI"


def test_an_answer_is_read_until_it_is_complete(line):
    device, port = line
    printer = threading.Thread(target=lambda: os.write(device, VirtualPrinter().receive(os.read(device, 100))))
    printer.start()
    answer = connect(Settings(port)).ask(b"~HI", is_complete=lambda got: got.endswith(b"\n"), timeout_s=5)
    printer.join()
    assert b"203dpi" in answer


@pytest.mark.parametrize("port", ["/dev/no-such-port", "nonsense://x", ""])
def test_a_port_that_is_not_there_is_an_error_with_a_cure(port):
    with pytest.raises(DeviceError) as caught:
        connect(Settings(port)).send(b"x")
    assert caught.value.cure
    assert not caught.value.is_doubtful
