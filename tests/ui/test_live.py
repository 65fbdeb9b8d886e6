"""What other stations changed: the first is passed on at once, what follows within a moment together."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QThread

from ui.live import Live


class Voice:
    """A listening thread that says what the test says."""

    def __init__(self, heard: Callable[[frozenset[str]], None], felt: Callable[[bool], None]) -> None:
        self.say, self.feel, self.states = heard, felt, []
        self.start, self.stop = partial(self.states.append, "start"), partial(self.states.append, "stop")


@pytest.fixture
def live(qapp: object) -> Live:
    return Live(Voice)


@pytest.fixture
def told(live: Live) -> list[frozenset[str]]:
    told: list[frozenset[str]] = []
    live.changed.connect(told.append)
    return told


def test_the_first_change_is_passed_on_at_once(qtbot, live: Live, told: list[frozenset[str]]) -> None:
    live._listening.say(frozenset({"stock"}))
    assert told == [], "it comes from another thread: it waits for the event loop"
    qtbot.waitUntil(lambda: told == [{"stock"}], timeout=80)


def test_many_changes_within_a_moment_are_one(qtbot, live: Live, told: list[frozenset[str]]) -> None:
    for word in ("stock", "orders", "orders", "labels", "stock", "picks"):
        live._listening.say(frozenset({word}))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [{"stock"}, {"orders", "labels", "stock", "picks"}]


def test_what_comes_after_a_quiet_moment_is_passed_on_at_once_again(
    qtbot, live: Live, told: list[frozenset[str]]
) -> None:
    live._listening.say(frozenset({"stock"}))
    qtbot.waitUntil(lambda: bool(told) and not live._moment.isActive())
    live._listening.say(frozenset({"orders"}))
    qtbot.waitUntil(lambda: told == [{"stock"}, {"orders"}], timeout=80)


def test_what_a_thread_hears_arrives_on_the_thread_of_the_window(qtbot, live: Live) -> None:
    threads: list[QThread] = []
    live.changed.connect(lambda words: threads.append(QThread.currentThread()))

    class Speaker(QThread):
        def run(self) -> None:
            live._listening.say(frozenset({"stock"}))

    speaker = Speaker()
    speaker.start()
    qtbot.waitUntil(lambda: len(threads) == 1)
    speaker.wait()
    assert threads == [live.thread()]


def test_it_starts_and_stops_the_thread(live: Live) -> None:
    live.start()
    live.stop()
    assert live._listening.states == ["start", "stop"]
