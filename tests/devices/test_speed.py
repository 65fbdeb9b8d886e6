"""A scanner of any usual speed is found by scanning; noise is never taken for a code."""

import os
import threading
import tty
from collections.abc import Iterator

import pytest
from garbling_line import GarblingLine, received
from hypothesis import assume, given
from hypothesis import strategies as st

from devices import speed
from devices.errors import DeviceError
from devices.speed import SPEEDS, Found, Progress, SpeedSearch, find_speed, listen, readings
from devices.transports.serial_port import Settings

FRAMES = ("8N1", "7E1", "7O1")
PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=4, max_size=40)


def search(line: GarblingLine, *, until: float = 1e9) -> SpeedSearch:
    return listen(line, lambda progress: None, lambda: line.now > until, clock=line.clock)


def test_the_same_speed_reads_what_was_sent() -> None:
    assert received(b"A-07-03\r", 9600, "8N1", listening=9600) == b"A-07-03\r"


@pytest.mark.parametrize("listening", [speed for speed in SPEEDS if speed != 19200])
def test_another_speed_reads_something_else(listening: int) -> None:
    assert readings(received(b"4006381333931\r", 19200, "8N1", listening=listening)) == []


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("baud", SPEEDS)
def test_every_usual_speed_and_frame_is_found(baud: int, frame: str) -> None:
    line = GarblingLine(baud, frame, [b"PACKHOUSE\r"])
    assert search(line).found == Found(baud, frame, "PACKHOUSE")
    assert line.scans <= len(SPEEDS) * 4


@given(PRINTABLE, st.sampled_from(SPEEDS), st.sampled_from(FRAMES), st.sampled_from([b"\r", b"\n", b"\r\n", b"\t"]))
def test_whatever_is_scanned_no_wrong_speed_is_found(text: str, baud: int, frame: str, end: bytes) -> None:
    code = text.encode() + end
    assume(len({byte.bit_count() % 2 for byte in code}) == 2)
    assert search(GarblingLine(baud, frame, [code])).found == Found(baud, frame, text)


def test_a_code_that_reads_alike_in_two_frames_asks_for_another() -> None:
    seen: list[Progress] = []
    line = GarblingLine(9600, "7E1", [b"0000\n", b"0000\n", b"0000\n", b"0001\n", b"0001\n"])
    found = listen(line, seen.append, lambda: False, clock=line.clock).found
    assert found == Found(9600, "7E1", "0001")
    assert any(progress.wants_another for progress in seen)


def test_one_read_alone_is_not_believed() -> None:
    machine = SpeedSearch()
    machine.take(b"PACKHOUSE\r")
    assert (machine.found, machine.progress.text) == (None, "PACKHOUSE")
    machine.take(b"4006381333931\r")
    assert machine.found is None


def test_two_codes_in_one_burst_are_two_reads() -> None:
    machine = SpeedSearch()
    machine.take(b"PACKHOUSE\r\nPACKHOUSE\r\n")
    assert machine.found == Found(9600, "8N1", "PACKHOUSE")


@pytest.mark.parametrize(
    "burst", [b"", b"PACKHOUSE", b"\r", b"AB\r", b"PACK\x00HOUSE\r", b"\xff\xfe\r", b"PACKHOUS\xc5\r"]
)
def test_what_is_not_ended_printable_and_whole_is_noise(burst: bytes) -> None:
    assert readings(burst) == []


def test_noise_leads_to_the_next_speed_and_back_to_the_first() -> None:
    machine = SpeedSearch((9600, 1200))
    seen = []
    for _ in range(3):
        seen.append(machine.progress.baud)
        machine.take(b"\x80\x00")
    assert seen == [9600, 1200, 9600]


def test_silence_leads_to_the_next_speed_and_ends() -> None:
    line = GarblingLine(9600, "8N1", [])
    seen: list[Progress] = []
    found = listen(line, seen.append, lambda: False, clock=line.clock)
    assert (found.found, found.has_heard) == (None, False)
    assert [progress.baud for progress in seen[:9]] == [*SPEEDS, SPEEDS[0]]
    assert line.now == pytest.approx(speed.GIVE_UP_S, abs=5)


def test_somebody_can_stop_it() -> None:
    line = GarblingLine(1200, "8N1", [b"PACKHOUSE\r"])
    assert search(line, until=2.5).found is None
    assert line.now < 3


@pytest.fixture
def pty() -> Iterator[tuple[int, str]]:
    """A port, and the end at which a scanner stands."""
    scanner, port = os.openpty()
    tty.setraw(port)
    yield scanner, os.ttyname(port)
    for end in (scanner, port):
        os.close(end)


def test_a_port_is_opened_searched_and_let_go(pty: tuple[int, str]) -> None:
    scanner, port = pty
    told = threading.Event()

    def on_progress(progress: Progress) -> None:
        os.write(scanner, b"PACKHOUSE\r")
        told.set()

    assert find_speed(Settings(port), on_progress, lambda: False) == Found(9600, "8N1", "PACKHOUSE")
    assert told.is_set()
    assert find_speed(Settings(port), on_progress, lambda: False) is not None


def test_a_port_from_which_nothing_comes_is_named(pty: tuple[int, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "GIVE_UP_S", 0.1)
    monkeypatch.setattr(speed, "PATIENCE_S", 0.05)
    with pytest.raises(DeviceError, match="Nothing came"):
        find_speed(Settings(pty[1]), lambda progress: None, lambda: False)


def test_a_port_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "_FREE_WAIT_S", 0.0)
    with pytest.raises(DeviceError, match="cannot be opened"):
        find_speed(Settings("/dev/none"), lambda progress: None, lambda: False)
