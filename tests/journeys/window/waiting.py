"""Waits for the window while it works: an event loop of Qt, so that other threads run meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_EVERY_MS = 2


def until(is_true: Callable[[], object], what: str = "", *, timeout_s: float = 10.0) -> None:
    """Let the window work until something is true; fails after the time."""
    if is_true():
        return
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_true() else None)
    look.start(LOOK_EVERY_MS)
    QTimer.singleShot(round(timeout_s * 1000), loop, loop.quit)
    loop.exec()
    look.stop()
    assert is_true(), f"still not so after {timeout_s} s: {what}"


def let_work(milliseconds: int) -> None:
    """Let the window work for a time, where nothing is to be waited for."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
