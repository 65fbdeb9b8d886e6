import itertools
import runpy
import wave
from pathlib import Path

import pytest

from fulfilment.step import Tone
from ui.tones import Tones, player

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "tones"
MAKER = runpy.run_path(str(FOLDER / "make.py"))
EXPECTED_MS = {
    Tone.ITEM_OK: 80,
    Tone.LINE_DONE: 160,
    Tone.ORDER_DONE: 270,
    Tone.COMMAND: 40,
    Tone.ALREADY_DONE: 180,
    Tone.UNKNOWN_CODE: 250,
    Tone.WRONG_ITEM: 410,
    Tone.WRONG_QUANTITY: 370,
    Tone.STOP: 600,
    Tone.DEVICE: 800,
}


@pytest.mark.parametrize("tone", list(Tone))
def test_tones_last_as_long_as_they_should(tone):
    with wave.open(str(FOLDER / f"{tone.value}.wav")) as file:
        assert file.getnframes() / file.getframerate() * 1000 == pytest.approx(EXPECTED_MS[tone], abs=1)


@pytest.mark.parametrize("tone", list(Tone))
def test_the_files_are_what_the_maker_makes(tone, tmp_path):
    MAKER["write"](tmp_path / "tone.wav", MAKER["TONES"][tone.value])
    assert (tmp_path / "tone.wav").read_bytes() == (FOLDER / f"{tone.value}.wav").read_bytes()


def _contour(notes):
    pitches = [note.ends_hz or note.pitches_hz[0] for note in notes if note.pitches_hz]
    starts = [note.pitches_hz[0] for note in notes if note.pitches_hz]
    steps = [b - a for a, b in itertools.pairwise([starts[0], *pitches])]
    return tuple((step > 0) - (step < 0) for step in steps)


def test_each_pair_of_tones_differs_in_two_of_contour_count_timbre_pitch_and_length():
    features = {}
    for name, notes in MAKER["TONES"].items():
        sounding = [note for note in notes if note.pitches_hz]
        timbre = "rough" if sounding[0].is_square else "struck" if sounding[0].is_click else "pure"
        length_ms = round(sum(note.seconds for note in notes) * 10)
        features[name] = (_contour(notes), len(sounding), timbre, round(sounding[0].pitches_hz[0], -2), length_ms)
    for one, other in itertools.combinations(features, 2):
        assert sum(a != b for a, b in zip(features[one], features[other], strict=True)) >= 2, (one, other)


def _heard(tones_played, clock=lambda: 0.0):
    heard = []
    tones = Tones(FOLDER, play=heard.append, clock=clock)
    for tone in tones_played:
        tones.play(tone)
    return [path.stem for path in heard]


def test_a_tone_plays_its_file():
    assert _heard([Tone.STOP]) == ["stop"]


def test_good_tones_of_a_burst_do_not_pile_up():
    assert _heard([Tone.ITEM_OK] * 5) == ["item_ok"]


def test_a_refusal_is_heard_even_in_a_burst():
    assert _heard([Tone.ITEM_OK, Tone.WRONG_ITEM, Tone.WRONG_ITEM]) == ["item_ok", "wrong_item", "wrong_item"]


def test_a_muted_station_is_silent():
    heard = []
    tones = Tones(FOLDER, play=heard.append)
    tones.is_muted = True
    tones.play(Tone.STOP)
    assert heard == []


def test_every_machine_has_something_that_plays():
    assert callable(player())
