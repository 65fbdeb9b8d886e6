"""A station that was left signs off by an operation of its own, and the badge goes on where the work stood."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from fulfilment.step import Step
from models.journal import Operation
from models.people import ScanEvent
from ui import station_settings
from ui.application import Packhouse
from ui.panels.board import Board


class Mover:
    """Somebody who moves goods, and goes away."""

    def __init__(self, packhouse: Packhouse, qtbot: QtBot) -> None:
        self.packhouse, self.qtbot = packhouse, qtbot
        packhouse.open(None)
        packhouse.shell.open("move")

    @property
    def step(self) -> Step:
        return self.packhouse.shell.screen_named("move").step

    def scan(self, text: str) -> None:
        self.packhouse.hub.heard_text(text)
        self.settle()

    def settle(self) -> None:
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.packhouse.shell.is_idle)

    def go_away(self) -> None:
        """Let the time of the lock be over."""
        self.packhouse.idle._timer.timeout.emit()
        self.settle()

    def stored(self, column: object) -> list[object]:
        database = self.packhouse.kit.house.database
        return database.read(lambda session: list(session.scalars(select(column).order_by(column.class_.id))))


@pytest.fixture
def mover(packhouse: Packhouse, qtbot: QtBot) -> Mover:
    mover = Mover(packhouse, qtbot)
    mover.scan(packhouse.kit.house.first_badge)
    mover.scan("A-01")
    mover.scan("MUG")
    return mover


def test_the_time_runs_while_somebody_is_signed_on(mover: Mover) -> None:
    timer = mover.packhouse.idle._timer
    assert timer.isActive()
    assert timer.interval() == 10 * 60_000


def test_who_went_away_is_signed_off_by_an_operation(mover: Mover) -> None:
    mover.go_away()
    assert mover.step.state == "sign_on"
    assert mover.stored(Operation.kind)[-1] == "sign_off"
    assert mover.stored(ScanEvent.outcome)[-1] == "scan.signed_off"
    assert not mover.packhouse.idle._timer.isActive()


def test_the_badge_goes_on_at_the_same_line(mover: Mover) -> None:
    before = mover.step
    assert before.state not in ("start", "sign_on")
    mover.go_away()
    mover.scan(mover.packhouse.kit.house.first_badge)
    after = mover.step
    assert (after.state, after.work_id, after.prompt, after.lines) == (
        before.state,
        before.work_id,
        before.prompt,
        before.lines,
    )
    assert mover.packhouse.idle._timer.isActive()


def _board(mover: Mover) -> Board:
    return mover.packhouse.shell.screen_named("move")._board


def test_the_work_of_who_went_away_stays_in_sight_and_is_greyed(mover: Mover) -> None:
    seen, header = mover.step, mover.step.header
    assert seen.card is not None
    mover.go_away()
    board = _board(mover)
    assert board.card._card == seen.card
    assert board.lines._lines == seen.lines
    assert board.band.message.prompt == "Scan your badge to go on"
    assert all(panel.graphicsEffect() is not None for panel in (board.card, board.lines, board.header, board.carton))
    assert header is None or board.header.words()[1] == ""


def test_a_badge_takes_the_grey_away(mover: Mover) -> None:
    mover.go_away()
    mover.scan(mover.packhouse.kit.house.first_badge)
    board = _board(mover)
    assert all(panel.graphicsEffect() is None for panel in (board.card, board.lines, board.header, board.carton))
    assert board.band.message.prompt != "Scan your badge to go on"


def test_work_that_was_left_is_not_shown_to_who_comes_from_another_screen(mover: Mover) -> None:
    mover.go_away()
    mover.packhouse.shell.open("home")
    mover.settle()
    mover.packhouse.shell.open("move")
    mover.settle()
    board = _board(mover)
    mover.qtbot.waitUntil(lambda: board.card._card is None)
    assert board.card.graphicsEffect() is None


def test_a_printing_station_stays_signed_on(mover: Mover, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(mover.packhouse.senses), "printers", property(lambda senses: _Printing()))
    mover.go_away()
    assert mover.step.state != "sign_on"


class _Printing:
    """Printers of which one works."""

    is_printing = True


def test_the_minutes_are_chosen_in_the_settings(packhouse: Packhouse, qtbot: QtBot, tmp_path: Path) -> None:
    packhouse.shell.open("settings")
    chip = packhouse.shell.screen_named("settings")._station._idle.chip
    packhouse.idle.show_operator("Vera")
    chip("30").chosen.emit("30")
    assert packhouse.idle._timer.interval() == 30 * 60_000
    chip("0").chosen.emit("0")
    assert not packhouse.idle._timer.isActive()
    assert station_settings.load(tmp_path).idle_lock_min == 0
