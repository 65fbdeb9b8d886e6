import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject

from fulfilment.step import Step, plain
from ui.operations import Operations


def start(qtbot, runner=None, reader=None):
    return Operations(runner or (lambda kind, job: job(kind)), reader or (lambda job: job(None)))


def test_writes_are_done_in_the_order_in_which_they_were_asked(qtbot):
    operations, done = start(qtbot), []
    for number in range(200):
        operations.write("pack", lambda session, number=number: number, done.append)
    qtbot.waitUntil(lambda: len(done) == 200)
    assert done == list(range(200))
    operations.close()


def test_only_one_job_is_written_at_a_time(qtbot):
    inside, most, done = [], [], []

    def job(session):
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    operations = start(qtbot)
    for _ in range(100):
        operations.write("pack", job, done.append)
    qtbot.waitUntil(lambda: len(done) == 100)
    assert max(most) == 1
    operations.close()


def test_answers_arrive_on_the_thread_of_the_window(qtbot):
    operations, threads = start(qtbot), []
    operations.write("pack", lambda session: 1, lambda result: threads.append(threading.current_thread()))
    operations.read("list", lambda session: 1, lambda result: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert set(threads) == {threading.main_thread()}
    operations.close()


def test_the_runner_gets_kind_and_job(qtbot):
    kinds, done = [], []
    operations = start(qtbot, runner=lambda kind, job: (kinds.append(kind), job("session"))[1])
    operations.write("receive", lambda session: session, done.append)
    qtbot.waitUntil(lambda: done == ["session"])
    assert kinds == ["receive"]
    operations.close()


def test_asking_does_not_wait_for_the_job(qtbot):
    gate, done = threading.Event(), []
    operations = start(qtbot)
    operations.write("pack", lambda session: gate.wait(5), done.append)
    assert done == []
    gate.set()
    qtbot.waitUntil(lambda: done == [True])
    operations.close()


def test_only_the_newest_answer_of_a_slot_counts(qtbot):
    gate, answers = threading.Event(), []
    operations = Operations(lambda kind, job: job(None), lambda job: job(None), readers=1)
    operations.read("list", lambda session: gate.wait(5), lambda result: answers.append("first"))
    operations.read("list", lambda session: 0, lambda result: answers.append("second"))
    operations.read("list", lambda session: 0, lambda result: answers.append("third"))
    operations.read("other", lambda session: 0, lambda result: answers.append("other"))
    gate.set()
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == ["third", "other"]
    operations.close()


def test_superseded_reads_are_never_started(qtbot):
    gate, started, done = threading.Event(), [], []
    operations = Operations(lambda kind, job: job(None), lambda job: job(None), readers=1)
    operations.read("gate", lambda session: gate.wait(5), lambda result: None)
    for number in range(50):
        operations.read("list", lambda session, number=number: started.append(number), done.append)
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert started == [49]
    operations.close()


def test_a_forgotten_slot_stays_silent(qtbot):
    answers = []
    operations = start(qtbot)
    operations.read("list", lambda session: 1, answers.append)
    operations.forget("list")
    operations.read("other", lambda session: 2, answers.append)
    qtbot.waitUntil(lambda: answers == [2])
    operations.close()


def test_a_failed_write_is_told_and_the_next_one_goes_on(qtbot):
    operations, failures, done, told = start(qtbot), [], [], []
    operations.failed.connect(lambda kind, error: told.append(kind))

    def broken(session):
        raise OSError("disk is full")

    operations.write("pack", broken, done.append, failures.append)
    operations.write("pack", lambda session: "fine", done.append)
    qtbot.waitUntil(lambda: done == ["fine"])
    assert [str(error) for error in failures] == ["disk is full"]
    assert told == ["pack"]
    operations.close()


def test_what_follows_a_commit_is_known_before_the_next_job_begins(qtbot):
    work, seen, done = [], [], []
    operations = start(qtbot)
    for number in range(50):
        operations.write(
            "pack",
            lambda session, number=number: (seen.append(len(work)), number)[1],
            done.append,
            committed=work.append,
        )
    qtbot.waitUntil(lambda: len(done) == 50)
    assert seen == list(range(50))
    operations.close()


def test_changes_of_a_step_are_announced(qtbot):
    operations = start(qtbot)
    step = Step("pack", "scan_item", plain("Scan"), changes=frozenset({"stock"}))
    with qtbot.waitSignal(operations.changed) as heard:
        operations.write("pack", lambda session: step)
    assert heard.args == [frozenset({"stock"})]
    operations.close()


def test_a_widget_that_is_gone_is_not_called(qtbot):
    class Listener(QObject):
        heard = []

        def hear(self, result):
            self.heard.append(result)

    import shiboken6

    listener, done = Listener(), []
    operations = start(qtbot)
    operations.write("pack", lambda session: 1, listener.hear)
    operations.write("pack", lambda session: 2, done.append)
    shiboken6.delete(listener)
    qtbot.waitUntil(lambda: done == [2])
    assert Listener.heard == []
    operations.close()


def test_a_widget_never_dies_on_the_thread_of_a_worker(qtbot):
    died_on = []

    class Listener(QObject):
        def hear(self, result):
            pass

        def __del__(self):
            died_on.append(threading.current_thread())

    operations, done = start(qtbot), []
    for number in range(100):
        listener = Listener()
        operations.read(f"list {number}", partial(lambda listener, session: 1, listener), listener.hear)
        operations.write("pack", partial(lambda listener, session: 1, listener), listener.hear)
    del listener
    operations.write("pack", lambda session: 1, done.append)
    qtbot.waitUntil(lambda: len(died_on) == 100 and bool(done))
    assert set(died_on) == {threading.main_thread()}
    operations.close()


def test_closing_finishes_what_was_asked_to_be_written(qtbot):
    written = []
    operations = start(qtbot)
    for number in range(30):
        operations.write("pack", lambda session, number=number: written.append(number))
    assert operations.close(5)
    assert written == list(range(30))


def test_nothing_is_taken_after_closing(qtbot):
    written = []
    operations = start(qtbot)
    operations.close(5)
    operations.write("pack", written.append)
    assert written == []


@pytest.mark.parametrize("jobs", [0, 3])
def test_closing_tells_that_everything_ended(qtbot, jobs):
    operations = start(qtbot)
    for _ in range(jobs):
        operations.read("list", lambda session: 1, lambda result: None)
    assert operations.close(5)
