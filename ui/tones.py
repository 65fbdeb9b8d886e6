"""Plays the ten tones through whatever the machine has, never waiting for it. Knows no workflow."""

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from fulfilment.step import Tone

_PLAYERS = (("afplay",), ("pw-play",), ("paplay",), ("aplay", "-q"))
"""Programs that play a WAV file, in the order in which they are tried."""
_SHORTEST_GAP_S = 0.06
_GOOD = frozenset({Tone.ITEM_OK, Tone.LINE_DONE, Tone.COMMAND})
"""Tones of which one may be left out in a burst; a refusal is always heard."""

Play = Callable[[Path], None]


def player() -> Play:
    """Return what plays a file on this machine; the bell of the desktop where nothing else is there."""
    if sys.platform == "win32":
        return _play_on_windows
    for program, *arguments in _PLAYERS:
        path = shutil.which(program)
        if path is not None:
            return lambda file: _start(path, [*arguments, str(file)])
    return lambda file: QApplication.beep()


class Tones:
    """The sounds of a station."""

    def __init__(self, folder: Path, play: Play | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._files = {tone: folder / f"{tone.value}.wav" for tone in Tone}
        self._play = play or player()
        self._clock = clock
        self._last_at_s = -1.0
        self.is_muted = False

    def play(self, tone: Tone) -> None:
        """Start a tone and return at once."""
        now = self._clock()
        is_too_soon = tone in _GOOD and now - self._last_at_s < _SHORTEST_GAP_S
        if self.is_muted or is_too_soon:
            return
        self._last_at_s = now
        self._play(self._files[tone])


def _start(program: str, arguments: list[str]) -> None:
    if not QProcess.startDetached(program, arguments)[0]:
        QApplication.beep()


def _play_on_windows(file: Path) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
