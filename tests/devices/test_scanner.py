import os
import queue
import tty
from pathlib import Path

import pytest

from devices.errors import DeviceError
from devices.framer import FramerSettings
from devices.scan import Scan
from devices.scanner import ScannerSettings, SerialScanner
from devices.transports.serial_port import Settings, open_port


class Plug:
    """A serial device that can be pulled out and put back under the same name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plug_in()

    def plug_in(self) -> None:
        self._device, self._port = os.openpty()
        tty.setraw(self._port)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self._port))

    def write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._device, data) :]

    def pull_out(self) -> None:
        self.path.unlink(missing_ok=True)
        os.close(self._device)
        os.close(self._port)


@pytest.fixture
def plug(tmp_path):
    plug = Plug(tmp_path / "scanner")
    yield plug
    plug.pull_out()


class Listener:
    """Collects what a scanner tells."""

    def __init__(self) -> None:
        self.reads: queue.Queue = queue.Queue()
        self.states: queue.Queue = queue.Queue()

    def next_read(self, timeout_s: float = 5.0):
        return self.reads.get(timeout=timeout_s)

    def next_state(self, timeout_s: float = 5.0):
        return self.states.get(timeout=timeout_s)


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def scanner(plug, listener):
    settings = ScannerSettings("hand", Settings(port=str(plug.path)), FramerSettings())
    scanner = SerialScanner(settings, listener.reads.put, listener.states.put)
    scanner.start()
    assert listener.next_state().is_connected
    yield scanner
    scanner.stop()


@pytest.mark.usefixtures("scanner")
def test_a_burst_of_scans_arrives_whole_and_in_order(plug, listener):
    codes = [f"40063813{number:05d}" for number in range(100)]
    for code in codes:
        plug.write(f"{code}\r\n".encode())
    reads = [listener.next_read() for _ in codes]
    assert [read.text for read in reads] == codes
    assert {read.device for read in reads} == {"hand"}


@pytest.mark.usefixtures("scanner")
def test_pulling_the_plug_is_told_with_the_cure_and_putting_it_back_reads_on(plug, listener):
    plug.write(b"LOC-")
    plug.pull_out()
    gone = listener.next_state(2.0)
    assert not gone.is_connected
    assert "Plug it in again" in gone.error.cure
    plug.plug_in()
    assert listener.next_state(5.0).is_connected
    plug.write(b"LOC-2\r")
    reads = [listener.next_read()]
    assert [read.text for read in reads if isinstance(read, Scan)] == ["LOC-2"]


@pytest.mark.usefixtures("scanner")
def test_a_second_program_cannot_open_the_port(plug):
    with pytest.raises(DeviceError, match="Another program"):
        open_port(Settings(port=str(plug.path)), timeout_s=0.1)


def test_a_port_that_is_not_there_is_waited_for(tmp_path, listener):
    path = tmp_path / "later"
    scanner = SerialScanner(ScannerSettings("hand", Settings(port=str(path))), listener.reads.put, listener.states.put)
    scanner.start()
    assert not listener.next_state().is_connected
    plug = Plug(path)
    assert listener.next_state().is_connected
    plug.write(b"LOC-1\r")
    assert listener.next_read().text == "LOC-1"
    scanner.stop()
    plug.pull_out()


def test_stopping_ends_the_thread_and_frees_the_port(plug, scanner):
    scanner.stop()
    open_port(Settings(port=str(plug.path)), timeout_s=0.1).close()


@pytest.mark.stress
@pytest.mark.usefixtures("scanner")
def test_a_hundred_unpluggings_make_no_ghost_scan(plug, listener):
    for number in range(100):
        plug.write(b"GHOST")
        plug.pull_out()
        assert not listener.next_state().is_connected
        plug.plug_in()
        assert listener.next_state().is_connected
        plug.write(f"REAL-{number}\r".encode())
        assert listener.next_read().text == f"REAL-{number}"
