import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.framer import Framer, FramerSettings
from devices.scan import Reject, RejectReason, Scan

CODES = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="]"), min_size=2, max_size=30)


def framer(**settings) -> Framer:
    return Framer(FramerSettings(**settings), "hand")


def texts(reads) -> list[str]:
    return [read.text for read in reads if isinstance(read, Scan)]


def reasons(reads) -> list[RejectReason]:
    return [read.reason for read in reads if isinstance(read, Reject)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t"])
def test_each_terminator_ends_one_read(end):
    assert texts(framer().feed(b"LOC-1" + end + b"LOC-2" + end, 1.0)) == ["LOC-1", "LOC-2"]


def test_the_symbology_is_split_off():
    assert framer().feed(b"]C10109501101530003\r", 1.0) == [Scan("0109501101530003", "]C1", "hand", 1.0)]


def test_a_prefix_is_cut_and_a_read_without_it_refused():
    reads = framer(prefix="\x02").feed(b"\x02LOC-1\rLOC-2\r", 1.0)
    assert texts(reads) == ["LOC-1"]
    assert reasons(reads) == [RejectReason.REMAINDER]


def test_silence_discards_an_unfinished_read_and_its_tail():
    line = framer()
    assert line.feed(b"40063", 1.0) == []
    assert reasons(line.poll(1.3)) == [RejectReason.UNTERMINATED]
    assert reasons(line.feed(b"81333931\r", 1.4)) == [RejectReason.REMAINDER]
    assert texts(line.feed(b"4006381333931\r", 1.5)) == ["4006381333931"]


def test_a_tail_is_forgotten_after_a_long_silence():
    line = framer()
    line.feed(b"\x00", 1.0)
    line.poll(1.3)
    assert texts(line.feed(b"LOC-1\r", 60.0)) == ["LOC-1"]


@pytest.mark.parametrize("code", ["AB\x00C", "\x1bOP", "A\x08B", "A\x7fB", "A\x0bB"])
def test_control_characters_are_refused(code):
    assert reasons(framer().feed(code.encode() + b"\r", 1.0)) == [RejectReason.CONTROL_CHARACTER]


def test_the_group_separator_is_kept():
    assert texts(framer().feed(b"]C110A1\x1d21B2\r", 1.0)) == ["10A1\x1d21B2"]


def test_a_wrong_ean_check_digit_is_refused_when_the_scanner_names_the_symbology():
    assert reasons(framer().feed(b"]E04006381333932\r", 1.0)) == [RejectReason.CHECK_DIGIT]
    assert texts(framer().feed(b"]E04006381333931\r", 1.0)) == ["4006381333931"]


@pytest.mark.parametrize(("gap_s", "count"), [(0.03, 1), (0.149, 1), (0.151, 2), (0.5, 2)])
def test_a_double_read_counts_once_and_a_pair_twice(gap_s, count):
    line = framer()
    reads = line.feed(b"4006381333931\r", 1.0) + line.feed(b"4006381333931\r", 1.0 + gap_s)
    assert len(texts(reads)) == count


def test_the_double_read_window_may_reach_a_quarter_second():
    line = framer(repeat_window_ms=400)
    at, accepted = 0.0, 0
    for _ in range(1000):
        at += 1.0
        gap_s = random.Random(at).uniform(0.03, 0.25)
        accepted += len(texts(line.feed(b"4006381333931\r", at) + line.feed(b"4006381333931\r", at + gap_s)))
    assert accepted == 1000


def test_another_code_inside_the_window_counts():
    assert texts(framer().feed(b"LOC-1\rLOC-2\rLOC-1\r", 1.0)) == ["LOC-1", "LOC-2", "LOC-1"]


def test_three_bad_frames_hint_at_the_speed():
    line = framer()
    reads = [read for at in (1.0, 2.0, 3.0) for read in line.feed(b"\xf8\x80\xfe\r", at)]
    assert [read.hints_wrong_speed for read in reads] == [False, False, True]


def test_a_good_read_withdraws_the_suspicion():
    line = framer()
    reads = []
    for at, data in enumerate((b"\xf8\x80\r", b"\xf8\x80\r", b"LOC-1\r", b"\xf8\x80\r")):
        reads += line.feed(data, float(at))
    assert not any(read.hints_wrong_speed for read in reads if isinstance(read, Reject))


def test_a_megabyte_of_noise_is_no_product():
    noise, line, accepted, at = random.Random(7), framer(), [], 0.0
    for _ in range(1024):
        at += 0.01
        accepted += texts(line.feed(noise.randbytes(1024), at))
    assert accepted == []


def test_after_noise_and_silence_reading_goes_on():
    line = framer()
    line.feed(b"\xff\xfe\xfd\r", 1.0)
    assert texts(line.feed(b"LOC-1\r", 2.0)) == ["LOC-1"]


def test_an_endless_line_is_cut_and_not_kept():
    reads = framer().feed(b"A" * 20_000, 1.0)
    assert RejectReason.TOO_LONG in reasons(reads)
    assert all(len(read.raw) <= 200 for read in reads)


@given(codes=st.lists(CODES, max_size=8), data=st.data())
def test_any_split_gives_the_same_reads(codes, data):
    stream = "".join(f"{code}\r\n" for code in codes).encode()
    line, at, reads = framer(repeat_window_ms=0), 0.0, []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        at += data.draw(st.floats(0, 0.2))
        reads += line.feed(stream[:size], at)
        stream = stream[size:]
    assert texts(reads) == codes


@given(codes=st.lists(CODES, min_size=1, max_size=6), data=st.data())
def test_no_delay_ever_makes_a_part_of_a_code_a_scan(codes, data):
    stream = "".join(f"{code}\r" for code in codes).encode()
    line, at, reads = framer(), 0.0, []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        at += data.draw(st.floats(0, 4.9))
        reads += line.feed(stream[:size], at)
        stream = stream[size:]
    assert set(texts(reads)) <= set(codes)
