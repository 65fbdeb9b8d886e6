import pytest
import sample_steps
from PySide6.QtCore import QSize

from fulfilment.step import Kind, Notice, Tone, plain
from ui.panels.band import Band, Message


@pytest.fixture
def band(qtbot, theme):
    band = Band(theme)
    qtbot.addWidget(band)
    band.resize(1078, 290)
    return band


def test_without_a_notice_the_prompt_is_asked(band):
    band.show_step(sample_steps.PACK_READY)
    assert band.message.kind is Kind.READY
    assert (band.message.word, band.message.prompt) == ("Ready", "Scan tote or order")


def test_a_booked_scan_says_what_was_booked_and_what_comes_next(band):
    band.show_step(sample_steps.PACK_OK)
    assert band.message.kind is Kind.OK
    assert band.message.word.endswith("Right item")
    assert band.message.prompt == "Scan next item"


def test_a_refusal_says_the_cure_first_and_the_next_scan_last(band):
    band.show_step(sample_steps.PACK_WRONG)
    message = band.message
    assert (message.kind, message.word) == (Kind.STOP, "STOP")
    assert message.prompt == "Put back: Mug “Forest” 0.4 l"
    assert message.reason.endswith("Nothing was booked.")
    assert message.after == "Scan next item"


def test_every_state_has_a_word_of_its_own(band):
    words = set()
    for kind in Kind:
        step = sample_steps.PACK_READY.having(notice=Notice(kind, "test", plain("said"), Tone.ITEM_OK))
        band.show_step(step)
        words.add(band.message.word)
    assert len(words) == len(Kind)


@pytest.mark.parametrize("step", list(sample_steps.STEPS.values()), ids=list(sample_steps.STEPS))
@pytest.mark.parametrize(
    ("window", "size"), [((1920, 1080), (1078, 290)), ((1366, 768), (763, 203)), ((1024, 640), (560, 165))]
)
def test_the_prompt_is_the_largest_text_and_nothing_leaves_the_band(band, theme, step, window, size):
    theme.fit(QSize(*window))
    band.resize(*size)
    band.show_step(step)
    pieces = band._laid_out()
    prompt = next(piece for piece in pieces if piece.text == band.message.prompt)
    others = [piece.letters.size_px for piece in pieces if piece is not prompt]
    assert all(prompt.letters.size_px > other for other in others)
    assert min(piece.box.top() for piece in pieces) >= -4
    assert max(piece.box.bottom() for piece in pieces) <= band.height() + 8


def test_no_word_is_wider_than_the_band(band):
    band.show_message(Message(Kind.STOP, "STOP", "Rindkopasnobeigumanorādīšanasierobežojums atcelts", "", ""))
    prompt = next(piece for piece in band._laid_out() if piece.text.startswith("Rind"))
    longest = max(prompt.letters.width(word) for word in prompt.text.split())
    assert longest <= prompt.box.width()


def test_screen_readers_hear_the_whole_message(band):
    band.show_step(sample_steps.PACK_WRONG)
    assert "STOP" in band.accessibleName()
    assert "Nothing was booked" in band.accessibleName()
