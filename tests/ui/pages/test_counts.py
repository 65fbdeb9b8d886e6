"""The page of counts plans, asks, decides and takes back; the page of their accuracy shows what came of them."""

from functools import partial

import pytest
from builders import place
from pytestqt.qtbot import QtBot

from fulfilment.queries.counts import CountRow
from fulfilment.stock import count_results, counting, ledger
from fulfilment.stock.count_results import Counter
from fulfilment.stock.count_rules import CountRules
from models.people import Operator
from ui.application import Packhouse
from ui.record_model import RecordModel
from ui.screens.count_accuracy import AccuracyScreen
from ui.screens.desk import DeskScreen


@pytest.fixture
def screen(staffed: Packhouse, qtbot: QtBot) -> DeskScreen:
    staffed.shell.open("counts")
    found = staffed.shell.screen_named("counts")
    assert isinstance(found, DeskScreen)
    return found


def _rows(screen: DeskScreen) -> list[CountRow]:
    model = screen.listing.findChild(RecordModel)
    return [model.row_at(number) for number in range(model.rowCount())]


def _strike(screen: DeskScreen, key: str) -> None:
    next(hint for hint in screen.hints() if hint.key == key).run()


def _said(screen: DeskScreen, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: screen.drawer.notice is not None)
    text = str(screen.drawer.notice.text)
    screen.drawer.close_drawer()
    return text


def _ask(screen: DeskScreen, qtbot: QtBot, key: str, **values: str) -> str:
    _strike(screen, key)
    qtbot.waitUntil(lambda: screen.drawer.is_asking)
    for control in screen.drawer._controls:
        if control.asked.name in values:
            control.widget.setText(values[control.asked.name])
    screen.drawer.submit()
    return _said(screen, qtbot)


def _count(packhouse: Packhouse, pieces: int) -> None:
    """Let one person, then another count five mugs as fewer, at 9.00 each."""

    def job(session) -> None:
        session.add(Operator(code="VERA", name="Vera", badge="VERA"))
        mug = place(session, "A-01", "MUG")
        counting.keep_rules(session, 1, CountRules(tolerance_percent=10))
        session.flush()
        for person in (2, 3):
            session.merge(Operator(id=person, code=f"P{person}", name=f"Person {person}", badge=f"P{person}"))
            session.flush()
            count_results.record(session, mug, pieces, Counter(person))

    packhouse.kit.house.database.write("count.item", job)


def test_a_plan_fills_the_list(screen: DeskScreen, qtbot: QtBot) -> None:
    assert _ask(screen, qtbot, "Shift+F7") == "Bins to count: 1. Empty bins to check: 0."
    qtbot.waitUntil(lambda: [(row.place, row.reason) for row in _rows(screen) if row] == [("A-01", "cycle")])
    _strike(screen, "F9")
    assert _said(screen, qtbot) == "Taken back: counts planned"
    qtbot.waitUntil(lambda: _rows(screen) == [])


def test_a_count_is_asked_for_by_its_code_and_dropped(screen: DeskScreen, qtbot: QtBot) -> None:
    assert _ask(screen, qtbot, "Shift+F8", text="A-01") == "A-01 is on the list of counts"
    qtbot.waitUntil(lambda: [row.reason for row in _rows(screen) if row] == ["bin"])
    qtbot.waitUntil(lambda: screen.current_id == 1)
    _strike(screen, "Shift+F9")
    assert _said(screen, qtbot) == "A-01 is off the list of counts"


def test_rules_are_kept(screen: DeskScreen, packhouse: Packhouse, qtbot: QtBot) -> None:
    assert _ask(screen, qtbot, "Shift+F10", days_a="7") == "Counts follow these rules from now on"
    rules = packhouse.kit.house.database.read(partial(counting.rules_of, warehouse_id=1))
    assert rules == CountRules(days_a=7)


def test_a_difference_is_approved_from_the_list(screen: DeskScreen, packhouse: Packhouse, qtbot: QtBot) -> None:
    _count(packhouse, 3)
    _strike(screen, "Ctrl+2")
    screen.listing.refresh()
    qtbot.waitUntil(lambda: [row.difference for row in _rows(screen) if row] == [-2])
    qtbot.waitUntil(lambda: screen.current_id > 0)
    _strike(screen, "Shift+F4")
    assert _said(screen, qtbot) == "MUG in A-01: −2 booked"
    left = packhouse.kit.house.database.read(lambda session: ledger.level(session, place(session, "A-01", "MUG")))
    assert left.on_hand == 3


def test_accuracy_is_shown_for_the_period(screen: DeskScreen, packhouse: Packhouse, qtbot: QtBot) -> None:
    _count(packhouse, 5)
    _strike(screen, "Shift+F11")
    found = packhouse.shell.screen_named("count_accuracy")
    assert isinstance(found, AccuracyScreen)
    qtbot.waitUntil(lambda: found.report is not None and found.report.overall.counts == 2)
    next(hint for hint in found.hints() if hint.key == "Shift+F4").run()
    qtbot.waitUntil(lambda: found.report.days == 30)
