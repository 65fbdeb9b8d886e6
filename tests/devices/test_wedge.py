import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scan import GS, Reject, RejectReason, Scan
from devices.wedge import Key, KeyKind, WedgeDetector, WedgeSettings, latin_text

ENTER = Key("\r", 28, KeyKind.TERMINATOR)
PRINTABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="]"), min_size=4, max_size=30)


def keys(text: str) -> list[Key]:
    return [Key(char, 0) for char in text]


def feed(detector: WedgeDetector, pressed: list[Key], *, at_ms: int = 0, gap_ms: int = 5):
    outcomes = [detector.feed(key, at_ms + number * gap_ms) for number, key in enumerate(pressed)]
    outcomes.append(detector.expire(at_ms + len(pressed) * gap_ms + 1000))
    typed = [key.text for outcome in outcomes for key in outcome.typed]
    return typed, [outcome.read for outcome in outcomes if outcome.read]


def detector(**settings) -> WedgeDetector:
    return WedgeDetector(WedgeSettings(**settings))


@given(PRINTABLE)
def test_a_burst_that_ends_in_enter_is_one_scan_and_no_key(code):
    typed, reads = feed(detector(), [*keys(code), ENTER])
    assert typed == []
    assert [read.text for read in reads] == [code]


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20))
def test_slow_typing_is_given_back_key_by_key(text):
    typed, reads = feed(detector(), [*keys(text), ENTER], gap_ms=80)
    assert typed == [*text, "\r"]
    assert reads == []


def test_three_quick_keys_and_enter_are_typing():
    assert feed(detector(), [*keys("abc"), ENTER]) == (["a", "b", "c", "\r"], [])


def test_typing_followed_by_a_scan_gives_both():
    line = detector()
    outcomes = [line.feed(Key("x", 0), 0)]
    outcomes += [line.feed(key, 500 + number) for number, key in enumerate([*keys("LOC-1"), ENTER])]
    assert [key.text for outcome in outcomes for key in outcome.typed] == ["x"]
    assert [outcome.read.text for outcome in outcomes if outcome.read] == ["LOC-1"]


def test_a_second_end_after_a_scan_presses_nothing():
    typed, reads = feed(detector(), [*keys("LOC-1"), ENTER, ENTER, *keys("LOC-2"), ENTER, ENTER])
    assert typed == []
    assert [read.text for read in reads] == ["LOC-1", "LOC-2"]


def test_enter_pressed_by_a_person_after_a_scan_is_given_back():
    line = detector()
    feed(line, [*keys("LOC-1"), ENTER])
    assert feed(line, [ENTER], at_ms=400) == (["\r"], [])


def test_a_burst_without_an_end_is_refused_and_presses_nothing():
    typed, reads = feed(detector(), keys("4006381333931"))
    assert typed == []
    assert [read.reason for read in reads] == [RejectReason.UNTERMINATED]


@pytest.mark.parametrize("harmful", ["\x1b", "\x03", " ", "F4"])
def test_a_function_key_inside_a_burst_spoils_it(harmful):
    kind = KeyKind.CHARACTER if harmful == " " else KeyKind.OTHER
    typed, reads = feed(detector(), [*keys("LOC"), Key(harmful, 0, kind), *keys("12"), ENTER])
    assert typed == []
    assert isinstance(reads[0], Scan if harmful == " " else Reject)


def test_a_single_function_key_is_given_back():
    assert feed(detector(), [Key("F4", 0, KeyKind.OTHER)]) == (["F4"], [])


def test_the_group_separator_arrives_as_a_control_key():
    _, reads = feed(detector(), [*keys("]C110A1"), Key(GS, 27, KeyKind.OTHER), *keys("21B2"), ENTER])
    assert (reads[0].text, reads[0].symbology) == ("10A1\x1d21B2", "]C1")


def test_a_double_read_counts_once():
    line = detector()
    first = feed(line, [*keys("LOC-1"), ENTER])[1]
    second = feed(line, [*keys("LOC-1"), ENTER], at_ms=60)[1]
    assert isinstance(first[0], Scan)
    assert second[0].reason is RejectReason.REPEAT


@pytest.mark.parametrize(("seen", "meant"), [("ДЩС-ф-1", "LOC-a-1"), ("ЗЛ№7", "PK#7"), ("LOC-1", "LOC-1")])
def test_letters_of_a_russian_layout_are_put_back(seen, meant):
    assert latin_text(tuple(keys(seen))) == meant


def test_key_numbers_win_over_letters():
    pressed = (Key("л", 37), Key("", 40), Key("Ж", 39, is_shifted=True), Key("ю", 52))
    assert latin_text(pressed) == "k':."


def test_key_numbers_of_linux_are_eight_higher():
    assert latin_text((Key("й", 24),), scan_code_offset=8) == "q"
