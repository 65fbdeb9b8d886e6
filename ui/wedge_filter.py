"""Catches scanners that type, application-wide, before any widget sees a key. A code can never press a button.

The decision is made by `devices.wedge`; here keys come in and, when a person pressed them, go on as if nothing had
happened.
"""

import sys
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from devices.scan import Reject, Scan
from devices.wedge import Key, KeyKind, Outcome, WedgeDetector, WedgeSettings
from ui.device_hub import DeviceHub

_TERMINATORS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_GROUP_SEPARATOR = "\x1d"


@dataclass(frozen=True)
class _Held:
    """A key whose meaning is not known yet."""

    key: Key
    """As the detector knows it."""
    window: QWindow
    """Where it was pressed."""
    event: QKeyEvent
    """As it came."""


def usual_settings() -> WedgeSettings:
    """Return the settings of this machine."""
    return WedgeSettings(scan_code_offset=8 if sys.platform.startswith("linux") else 0)


class WedgeFilter(QObject):
    """Holds every key for a moment; a burst that ends in Enter becomes a scan, all else is given back."""

    rejected = Signal(object)
    """A burst that must not be believed, as `devices.scan.Reject`."""

    def __init__(self, hub: DeviceHub, settings: WedgeSettings | None = None, device: str = "keyboard") -> None:
        super().__init__()
        self._hub = hub
        self._settings = settings or usual_settings()
        self._detector = WedgeDetector(self._settings, device)
        self._held: list[_Held] = []
        self._released: set[int] = set()
        self._pressed = 0
        self._is_giving_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(self._settings.gap_ms + 5)
        self._timer.timeout.connect(self._on_pause)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold key presses that arrive at a window; everything else passes."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or self._is_giving_back:
            return False
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if kind is QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(watched, event)

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS or event.isAutoRepeat():
            return False
        key = _key_of(event)
        self._held.append(_Held(key, window, event.clone()))
        self._pressed += 1
        outcome = self._detector.feed(key, event.timestamp())
        self._timer.start()
        self._settle(outcome, keeps_last=self._detector.is_holding)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        """Hold the release of a key that is held; the release of a key that was given back passes."""
        if not any(held.event.key() == event.key() for held in self._held):
            return False
        self._released.add(event.key())
        return True

    def _on_pause(self) -> None:
        """Look once more whether keys wait behind a slow paint, before the gap is believed."""
        QTimer.singleShot(0, partial(self._on_gap, self._pressed))

    def _on_gap(self, pressed: int) -> None:
        """Decide about the keys that were held when nothing more came for longer than the gap."""
        if self._held and pressed == self._pressed:
            after_gap = self._held[-1].event.timestamp() + self._settings.gap_ms + 1
            self._settle(self._detector.expire(after_gap), keeps_last=False)

    def _settle(self, outcome: Outcome, *, keeps_last: bool) -> None:
        """Give typed keys back, hand a scan on, and forget what was decided."""
        if not outcome.typed and outcome.read is None:
            return
        decided = len(self._held) - (1 if keeps_last else 0)
        done, self._held = self._held[:decided], self._held[decided:]
        if isinstance(outcome.read, Scan):
            self._hub.heard(outcome.read)
        elif isinstance(outcome.read, Reject):
            self.rejected.emit(outcome.read)
        typed = {id(key) for key in outcome.typed}
        self._give_back([held for held in done if id(held.key) in typed])

    def _give_back(self, keys: "list[_Held]") -> None:
        self._is_giving_back = True
        try:
            for held in (held for held in keys if shiboken6.isValid(held.window)):
                event = held.event
                QGuiApplication.sendEvent(held.window, event)
                if event.key() in self._released:
                    release = QKeyEvent(QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text())
                    QGuiApplication.sendEvent(held.window, release)
        finally:
            self._is_giving_back = False
            if not self._held:
                self._released.clear()


def _key_of(event: QKeyEvent) -> Key:
    """Return a key press as the detector wants it."""
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    is_commanding = bool(event.modifiers() & _COMMANDING)
    text = event.text()
    if text == _GROUP_SEPARATOR or (is_commanding and event.key() == Qt.Key.Key_BracketRight):
        return Key(_GROUP_SEPARATOR, event.nativeScanCode(), KeyKind.CHARACTER, is_shifted)
    if event.key() in _TERMINATORS:
        return Key("", event.nativeScanCode(), KeyKind.TERMINATOR, is_shifted)
    is_character = bool(text) and text.isprintable() and not is_commanding
    return Key(text, event.nativeScanCode(), KeyKind.CHARACTER if is_character else KeyKind.OTHER, is_shifted)
