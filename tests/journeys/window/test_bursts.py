"""Scans faster than answers: none is lost, none overtakes another, none ends on the wrong screen."""

import pytest
from journeys.shop import RED, Shop
from journeys.window.waiting import until
from journeys.window.window import Window
from PySide6.QtCore import QObject, QTimer
from sqlalchemy import select

from models.people import ScanEvent

A_SECOND = 50


class Trigger(QObject):
    """Pulls the trigger of the scanner at a steady pace."""

    def __init__(self, window: Window, texts: list[str]) -> None:
        super().__init__()
        self._window, self._texts = window, list(texts)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._pull)
        self._timer.start(1000 // A_SECOND)

    def _pull(self) -> None:
        self._window.send(self._texts.pop(0))
        if not self._texts:
            self._timer.stop()


def stored(shop: Shop) -> list[tuple[str, str]]:
    """Return text and screen of every scan that was stored, in order."""
    return [tuple(row) for row in shop.rows(select(ScanEvent.text, ScanEvent.workflow).order_by(ScanEvent.id))]


def test_scans_that_come_while_home_decides_reach_the_screen_that_it_opens(window: Window) -> None:
    window.shop.order("SO-1", ("RED", 2))
    walk = window.shop.walk("SO-1")
    begun, before = window.heard, len(stored(window.shop))
    window.send(walk, "T-1", "A-1-1", RED, RED)
    until(lambda: window.answered(begun + 5), "all scans are answered")
    window.expect(on="pick", says="pick.job_done", shows="start")
    assert stored(window.shop)[before:] == [
        (walk, "home"),
        (walk, "pick"),
        ("T-1", "pick"),
        ("A-1-1", "pick"),
        (RED, "pick"),
        (RED, "pick"),
    ]


def test_scans_that_come_while_a_command_changes_the_screen_reach_the_new_one(window: Window) -> None:
    window.shop.order("SO-1", ("RED", 2))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, RED, on="pick")
    from fulfilment.commands import code_of

    begun = window.heard
    window.send(code_of("PACK", "T3ST"), "T-1", RED, RED)
    until(lambda: window.answered(begun + 4), "all scans are answered")
    window.expect(on="pack", shows="scan_label")


def burst(window: Window, seconds: int) -> None:
    pieces = A_SECOND * seconds
    window.shop.database.write("test", lambda session: _more_pins(session, pieces))
    window.shop.order("SO-1", ("PIN", pieces))
    window.scan(window.shop.walk("SO-1"), "T-1", "B-1-2", on="pick", shows="scan_item")
    begun, steps = window.heard, len(window.steps)
    trigger = Trigger(window, ["PIN"] * pieces)
    until(lambda: window.answered(begun + pieces), "all scans are answered", timeout_s=seconds * 4 + 10)
    assert window.shop.line("SO-1", "PIN")[0] == pieces
    shown = [step.progress for step in window.steps[steps : steps + pieces - 1]]
    assert shown == [(done, pieces) for done in range(1, pieces)]
    assert window.said == "pick.job_done"
    trigger.deleteLater()


def _more_pins(session: object, pieces: int) -> None:
    import builders

    where = builders.place(session, "B-1-2", "PIN")  # type: ignore[arg-type]
    builders.stock(session, where.item_id, where.location_id, pieces)  # type: ignore[arg-type]


def test_fifty_scans_a_second_are_answered_in_order(window: Window) -> None:
    burst(window, 3)


@pytest.mark.stress
def test_fifty_scans_a_second_for_a_minute_are_answered_in_order(window: Window) -> None:
    burst(window, 60)
