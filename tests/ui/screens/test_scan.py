import threading
from pathlib import Path

import psycopg
import pytest
import sample_steps
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor
from sqlalchemy.exc import OperationalError

from fulfilment.step import Kind, Tone, plain
from ui.operations import Operations
from ui.panels.board import FLASH_MS
from ui.pictures import Pictures
from ui.screens.scan import ScanScreen, ScanSpec
from ui.tones import Tones


class Workflow:
    """Answers scans from a list of steps, or with what a test says, and remembers what it was asked."""

    def __init__(self, *steps):
        self.steps = list(steps)
        self.asked, self.weights = [], []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, session, *, work_id, text, symbology, key, weight_g=None):
        self.gate.wait(5)
        self.weights.append(weight_g)
        self.asked.append((work_id, text, symbology, key))
        step = self.steps.pop(0) if self.steps else sample_steps.PACK_OK
        if isinstance(step, Exception):
            raise step
        return step


@pytest.fixture
def bench(qtbot, theme, operations):
    return Bench(qtbot, theme, operations)


class Bench:
    def __init__(self, qtbot, theme, operations):
        self.qtbot, self.theme, self.operations = qtbot, theme, operations
        self.heard = []

    def open(self, workflow, resume=None):
        tones = Tones(Path(), play=lambda path: self.heard.append(path.stem), clock=iter(range(10_000)).__next__)
        spec = ScanSpec("pack", plain("Scan tote or order"), workflow, lambda name: f"CODE-{name}", resume)
        screen = ScanScreen(self.theme, self.operations, spec, pictures=Pictures(None), tones=tones)
        self.qtbot.addWidget(screen)
        screen.resize(1812, 946)
        screen.show()
        return screen

    def scan(self, screen, text="4750123453457"):
        screen.take_scan(text, "]E0", "bench scanner")
        self.qtbot.waitUntil(lambda: screen.waiting == 0)


def test_a_scan_is_answered_by_the_workflow_and_drawn(bench):
    workflow = Workflow(sample_steps.PACK_OK)
    screen = bench.open(workflow)
    bench.scan(screen)
    assert workflow.asked[0][:3] == (None, "4750123453457", "]E0")
    assert screen.step is sample_steps.PACK_OK


def test_a_scan_takes_along_what_stood_on_the_scale_when_it_was_made(bench, qtbot, theme, operations):
    workflow, weights = Workflow(), iter([2446, None])
    workflow.gate.clear()
    spec = ScanSpec("pack", plain("Scan tote or order"), workflow, str, weigh=lambda: next(weights))
    screen = ScanScreen(theme, operations, spec, pictures=Pictures(None), tones=Tones(Path(), play=str))
    qtbot.addWidget(screen)
    screen.take_scan("1234", "", "")
    screen.take_scan("1234", "", "")
    assert next(weights, "all weighed") == "all weighed"
    workflow.gate.set()
    qtbot.waitUntil(lambda: screen.waiting == 0)
    assert workflow.weights == [2446, None]


def test_the_tone_sounds_only_after_the_answer(bench):
    workflow = Workflow(sample_steps.PACK_OK)
    screen = bench.open(workflow)
    workflow.gate.clear()
    screen.take_scan("1234", "", "")
    assert bench.heard == []
    workflow.gate.set()
    bench.qtbot.waitUntil(lambda: bench.heard == ["item_ok"])


def test_a_burst_is_answered_in_order_and_each_scan_goes_on_with_the_work_of_the_one_before(bench):
    workflow = Workflow(*(sample_steps.PACK_OK.having(work_id=100 + n) for n in range(30)))
    screen = bench.open(workflow)
    for number in range(30):
        screen.take_scan(f"code {number}", "", "")
    bench.qtbot.waitUntil(lambda: screen.waiting == 0)
    assert [asked[1] for asked in workflow.asked] == [f"code {number}" for number in range(30)]
    assert [asked[0] for asked in workflow.asked] == [None, *range(100, 129)]


def test_every_gesture_has_a_key_of_its_own(bench):
    workflow = Workflow()
    screen = bench.open(workflow)
    for _ in range(10):
        bench.scan(screen)
    assert len({asked[3] for asked in workflow.asked}) == 10


def keys_of(bench, *texts, steps):
    """Scan, and return the number of the gesture as which each scan was sent."""
    workflow = Workflow(*steps)
    screen = bench.open(workflow)
    for text in texts:
        bench.scan(screen, text)
    keys = [asked[3] for asked in workflow.asked]
    return [keys.index(key) for key in keys]


def test_in_another_language_the_step_in_front_is_read_again(bench):
    asked = []
    screen = bench.open(Workflow(), resume=lambda session: asked.append(1) or sample_steps.PACK_OK)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    bench.qtbot.waitUntil(lambda: screen.step.state == sample_steps.PACK_OK.state)
    screen.hide()
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    assert len(asked) == 1


LOST, STORED = OSError("the server is gone"), sample_steps.PACK_OK


def test_what_failed_and_is_scanned_again_is_the_same_gesture(bench):
    assert keys_of(bench, "RED", "RED", "RED", steps=[LOST, LOST, STORED]) == [0, 0, 0]


def test_once_it_is_stored_the_same_text_is_a_new_gesture(bench):
    assert keys_of(bench, "RED", "RED", "RED", steps=[LOST, STORED, STORED]) == [0, 0, 2]


def test_another_scan_after_one_that_failed_is_a_gesture_of_its_own_and_ends_the_doubt(bench):
    assert keys_of(bench, "RED", "PIN", "RED", steps=[LOST, STORED, STORED]) == [0, 1, 2]


def test_each_scan_of_a_burst_that_failed_is_its_own_gesture_again(bench):
    workflow = Workflow(LOST, LOST)
    screen = bench.open(workflow)
    workflow.gate.clear()
    for _ in range(2):
        screen.take_scan("RED", "", "")
    workflow.gate.set()
    bench.qtbot.waitUntil(lambda: screen.waiting == 0)
    for _ in range(3):
        bench.scan(screen, "RED")
    keys = [asked[3] for asked in workflow.asked]
    assert [keys.index(key) for key in keys] == [0, 1, 0, 1, 4]


def test_a_lost_connection_is_not_called_unbooked(bench):
    lost = OperationalError("COMMIT", {}, psycopg.OperationalError("server closed the connection unexpectedly"))
    screen = bench.open(Workflow(lost))
    bench.scan(screen)
    message = screen._board.band.message
    assert message.kind is Kind.STOP
    assert message.reason == "It is not known whether the last scan was stored. Scan it again: it counts once."


def test_a_scan_in_doubt_stays_on_the_screen_when_one_comes_back_to_it(bench):
    lost = OperationalError("COMMIT", {}, psycopg.OperationalError("server closed the connection unexpectedly"))
    screen = bench.open(Workflow(lost), resume=lambda session: sample_steps.PACK_READY)
    with bench.qtbot.waitSignal(screen.operator_changed):
        screen.enter()
    bench.scan(screen)
    screen.leave()
    with bench.qtbot.waitSignal(screen.operator_changed):
        screen.enter()
    assert "not known whether" in screen._board.band.message.reason


def test_a_scan_in_doubt_stays_on_the_screen_in_another_language(bench):
    lost = OperationalError("COMMIT", {}, psycopg.OperationalError("server closed the connection unexpectedly"))
    screen = bench.open(Workflow(sample_steps.PACK_OK, lost, sample_steps.PACK_OK))
    bench.scan(screen)
    bench.scan(screen)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    assert "not known whether" in screen._board.band.message.reason
    assert screen._again.isActive()
    bench.scan(screen)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    assert screen._board.band.message.kind is Kind.OK


def test_a_write_that_failed_leaves_the_work_where_it_was(bench):
    workflow = Workflow(sample_steps.PACK_OK.having(work_id=7), OSError("disk is full"), sample_steps.PACK_OK)
    screen = bench.open(workflow)
    for _ in range(3):
        bench.scan(screen)
    assert [asked[0] for asked in workflow.asked] == [None, 7, 7]


def test_what_was_not_stored_is_a_loud_stop(bench):
    screen = bench.open(Workflow(OSError("disk is full")))
    bench.scan(screen)
    assert screen._board.band.message.kind is Kind.STOP
    assert "disk is full" in screen._board.band.message.reason
    assert bench.heard == ["stop"]
    assert screen._again.isActive()


def test_a_stop_repeats_its_tone_until_it_is_cleared(bench):
    screen = bench.open(Workflow(sample_steps.PACK_RECALL, sample_steps.PACK_OK))
    bench.scan(screen)
    screen._again.timeout.emit()
    assert bench.heard == ["stop", "stop"]
    bench.scan(screen)
    assert not screen._again.isActive()


def test_a_wrong_item_is_not_repeated(bench):
    screen = bench.open(Workflow(sample_steps.PACK_WRONG))
    bench.scan(screen)
    assert not screen._again.isActive()


def share_of(screen, colour):
    image = screen.grab().toImage()
    spots = [image.pixelColor(x, y).name() for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    return spots.count(QColor(colour).name()) / len(spots)


@pytest.mark.parametrize("step", [sample_steps.PACK_OK, sample_steps.PACK_WRONG, sample_steps.PACK_TWICE])
def test_a_state_fills_a_quarter_of_the_screen(bench, step):
    screen = bench.open(Workflow())
    screen.show_step(step)
    assert share_of(screen, bench.theme.palette.state(step.notice.kind).ground) >= 0.25


def test_the_ground_is_calm_again_after_a_good_scan(bench):
    assert FLASH_MS >= 600
    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_OK)
    with bench.qtbot.waitSignal(screen._board.flash.timeout):
        screen._board.flash.start(1)
    assert share_of(screen, bench.theme.palette.state(Kind.OK).ground) < 0.2


def test_a_refusal_stays_until_the_next_scan(bench):
    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_WRONG)
    with bench.qtbot.waitSignal(screen._board.flash.timeout):
        screen._board.flash.start(1)
    assert share_of(screen, bench.theme.palette.state(Kind.STOP).ground) >= 0.25


def test_a_function_key_says_what_the_command_barcode_says(bench):
    workflow = Workflow(sample_steps.PACK_OK)
    screen = bench.open(workflow)
    bench.scan(screen)
    next(hint for hint in screen.hints() if hint.key == "F9").run()
    bench.qtbot.waitUntil(lambda: len(workflow.asked) == 2)
    assert workflow.asked[1][1] == "CODE-UNDO"


def test_only_what_the_step_offers_is_in_the_strip(bench):
    screen = bench.open(Workflow())
    assert [hint.key for hint in screen.hints()] == ["Shift+F3"]
    screen.show_step(sample_steps.PICK)
    assert [hint.key for hint in screen.hints()] == ["F9", "Shift+F5", "Shift+F6", "Shift+F3"]


def test_a_code_can_be_typed_into_the_box(bench):
    workflow = Workflow()
    screen = bench.open(workflow)
    screen.hints()[-1].run()
    bench.qtbot.keyClicks(screen._entry, "20418")
    bench.qtbot.keyClick(screen._entry, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bool(workflow.asked))
    assert workflow.asked[0][1] == "20418"
    assert not screen._entry.isVisible()


def test_the_work_is_shown_again_when_one_comes_back(bench):
    screen = bench.open(Workflow(), resume=lambda session: sample_steps.PACK_OK)
    screen.enter()
    bench.qtbot.waitUntil(lambda: screen.step is sample_steps.PACK_OK)
    assert bench.heard == []


def test_a_late_answer_about_where_the_work_stands_does_not_hide_a_scan(bench):
    gate = threading.Event()
    screen = bench.open(Workflow(sample_steps.PACK_WRONG), resume=lambda session: (gate.wait(5), sample_steps.PICK)[1])
    screen.enter()
    bench.scan(screen)
    gate.set()
    done = []
    bench.operations.read("other", lambda session: 1, done.append)
    bench.qtbot.waitUntil(lambda: bool(done))
    assert screen.step is sample_steps.PACK_WRONG


def test_what_changed_elsewhere_is_read_again_and_the_notice_stays(bench):
    refreshed = sample_steps.PACK_OK.having(detail=plain("Stick it on box 1"), notice=None)
    screen = bench.open(Workflow(sample_steps.PACK_OK), resume=lambda session: refreshed)
    bench.scan(screen)
    bench.heard.clear()
    bench.operations.changed.emit(frozenset({"labels"}))
    bench.qtbot.waitUntil(lambda: str(screen.step.detail) == "Stick it on box 1")
    assert screen.step.notice is sample_steps.PACK_OK.notice
    assert bench.heard == []


def test_others_hear_of_a_step_as_soon_as_it_is_stored_and_of_no_step_that_was_not(bench):
    from dataclasses import replace

    stored = []
    screen = bench.open(Workflow(OSError("disk is full"), sample_steps.PACK_OK))
    screen._spec = replace(screen._spec, stored=stored.append)
    bench.scan(screen)
    bench.scan(screen)
    assert stored == [sample_steps.PACK_OK]


def test_what_the_own_scan_changed_is_not_read_again(bench):
    asked = []
    screen = bench.open(Workflow(sample_steps.PACK_OK.having(changes=frozenset({"labels"}))), resume=asked.append)
    bench.scan(screen)
    done = []
    bench.operations.read("other", lambda session: 1, done.append)
    bench.qtbot.waitUntil(lambda: bool(done))
    assert asked == []


def test_a_step_drawn_again_does_not_flash_again(bench):
    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_OK)
    screen._board.flash.stop()
    screen.show_step(sample_steps.PACK_OK.having(detail=plain("Stick it on box 1")))
    assert not screen._board.flash.isActive()


def test_a_scan_that_belongs_elsewhere_asks_for_the_other_screen(bench):
    screen = bench.open(Workflow(sample_steps.PACK_READY.having(goes_to="pick")))
    with bench.qtbot.waitSignal(screen.open_requested) as wish:
        screen.take_scan("J-881", "]C1", "")
    assert wish.args == ["pick", "J-881", "]C1"]


def test_main_actions_change_sides_for_the_left_hand(bench):
    screen = bench.open(Workflow())
    assert screen._board.main.x() < screen._board.side.x()
    bench.theme.set_mirrored(True)
    screen._board.layout().activate()
    assert screen._board.main.x() > screen._board.side.x()


def test_nothing_on_the_screen_can_take_the_focus_but_the_box(bench):
    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_OK)
    from PySide6.QtWidgets import QWidget

    takers = [child for child in screen.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert takers == [screen._entry]


def test_leaving_falls_silent(bench):
    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_RECALL)
    screen.leave()
    assert not screen._again.isActive()


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_of_a_step_is_played(bench, tone):
    from dataclasses import replace

    screen = bench.open(Workflow())
    screen.show_step(sample_steps.PACK_OK.having(notice=replace(sample_steps.PACK_OK.notice, tone=tone)))
    assert bench.heard == [tone.value]


def test_operations_are_named_after_the_workflow(qtbot, theme):
    kinds = []
    operations = Operations(lambda kind, job: (kinds.append(kind), job(None))[1], lambda job: job(None))
    screen = Bench(qtbot, theme, operations).open(Workflow())
    screen.take_scan("1", "", "")
    qtbot.waitUntil(lambda: kinds == ["pack"])
    operations.close()
