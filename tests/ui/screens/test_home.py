from pathlib import Path

import pytest
import sample_home

from fulfilment.step import Kind
from ui.screens.home import HomeScreen
from ui.tones import Tones


@pytest.fixture
def heard():
    return []


@pytest.fixture
def home(qtbot, theme, operations, heard):
    tones = Tones(Path(), play=lambda path: heard.append(path.stem))
    screen = HomeScreen(theme, operations, sample_home.SPEC, tones=tones)
    qtbot.addWidget(screen)
    screen.resize(1812, 946)
    screen.show()
    return screen


def test_one_instruction_begins_the_day(home):
    assert home._band.message.prompt == "Scan anything to begin"


def test_tiles_carry_their_counts(home, qtbot):
    home.enter()
    qtbot.waitUntil(lambda: home._tiles["pack"].accessibleName() == "To pack 12")


def test_a_known_code_opens_its_screen(home, qtbot):
    with qtbot.waitSignal(home.open_requested) as wish:
        home.take_scan("20418", "]C1", "")
    assert wish.args == ["pack", "20418", "]C1"]


def test_an_unknown_code_is_refused_in_words_and_sound(home, qtbot, heard):
    with qtbot.waitSignal(home.scan_shown):
        home.take_scan("???", "", "")
    assert home._band.message.kind is Kind.CHECK
    assert heard == ["unknown_code"]


def test_a_tile_opens_its_screen(home, qtbot):
    with qtbot.waitSignal(home.open_requested) as wish:
        home._tiles["late"].chosen.emit("orders")
    assert wish.args == ["orders", "", ""]


def test_counts_are_read_again_after_a_change(home, qtbot, operations):
    home.enter()
    qtbot.waitUntil(lambda: home._tiles["pack"].accessibleName() == "To pack 12")
    home._tiles["pack"].show_count(None)
    operations.changed.emit(frozenset({"orders"}))
    qtbot.waitUntil(lambda: home._tiles["pack"].accessibleName() == "To pack 12")


def test_home_waits_until_it_knows_where_a_scan_belongs(home, qtbot):
    with qtbot.waitSignal(home.decided):
        home.take_scan("20418", "]C1", "")
        assert home.waiting == 1
    assert home.waiting == 0


def test_home_invites_anew_when_one_comes_back(home, qtbot):
    with qtbot.waitSignal(home.scan_shown):
        home.take_scan("???", "", "")
    home.leave()
    assert home._band.message.kind is Kind.READY


def test_a_scan_that_home_could_not_store_is_a_loud_stop(qtbot, theme, heard):
    from dataclasses import replace

    from ui.operations import Operations

    def full(session, **scan):
        raise OSError("disk is full")

    operations = Operations(lambda kind, job: job(None), lambda job: job(None))
    tones = Tones(Path(), play=lambda path: heard.append(path.stem))
    screen = HomeScreen(theme, operations, replace(sample_home.SPEC, conversation=full), tones=tones)
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.decided):
        screen.take_scan("20418", "", "")
    assert (screen._band.message.kind, heard) == (Kind.STOP, ["stop"])
    assert operations.close(5)
