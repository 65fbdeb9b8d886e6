"""Dead circles are collected on the UI thread, never on a worker's."""

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.tidying import Tidying


class Circle:
    """Points at itself, so that only the collector frees it."""

    def __init__(self, seen: list[int]) -> None:
        self._seen = seen
        self._circle = [self]

    def __del__(self) -> None:
        self._circle.clear()
        self._seen.append(threading.get_ident())


@pytest.fixture
def tidying(qtbot: QtBot) -> Tidying:
    return Tidying()


def test_circles_made_by_a_worker_die_on_the_ui_thread(tidying: Tidying, qtbot: QtBot) -> None:
    seen: list[int] = []
    tidying.start()
    try:
        worker = threading.Thread(target=lambda: [Circle(seen) for _ in range(3000)])
        worker.start()
        worker.join()
        assert seen == []
        qtbot.waitUntil(lambda: len(seen) == 3000, timeout=5000)
    finally:
        tidying.stop()
    assert set(seen) == {threading.get_ident()}


def test_python_collects_by_itself_again_afterwards(tidying: Tidying) -> None:
    tidying.start()
    assert not gc.isenabled()
    tidying.stop()
    assert gc.isenabled()
