"""Tells a scanner that types like a keyboard from a person. A pure machine with the time handed in; knows no Qt.

Every key is held for a moment: keys that come faster than fingers and end in Enter are one scan, all others are given
back to be delivered as if nothing had happened. So a barcode can never press a button.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from devices.scan import GS, Reject, RejectReason, Scan, doubt, split_symbology
from devices.wording import QT_TRANSLATE_NOOP, option

_RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/'
_US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&|"
_FROM_RUSSIAN = str.maketrans(_RUSSIAN, _US)
_US_PLAIN = {
    **dict(enumerate("1234567890-=", 2)),
    **dict(enumerate("qwertyuiop[]", 16)),
    **dict(enumerate("asdfghjkl;'`", 30)),
    **dict(enumerate("\\zxcvbnm,./", 43)),
    57: " ",
}
_US_SHIFTED = {
    **dict(enumerate("!@#$%^&*()_+", 2)),
    **dict(enumerate("QWERTYUIOP{}", 16)),
    **dict(enumerate('ASDFGHJKL:"~', 30)),
    **dict(enumerate("|ZXCVBNM<>?", 43)),
    57: " ",
}


class KeyKind(Enum):
    """What a key means to a scan."""

    CHARACTER = auto()
    TERMINATOR = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """One key press; modifiers and repeats by holding are not fed."""

    text: str
    """What the present keyboard layout makes of it."""
    scan_code: int
    """The key's native number; 0 when unknown."""
    kind: KeyKind = KeyKind.CHARACTER
    """Whether it is a character, Enter or Tab, or anything else (function key, arrow, Ctrl and a letter)."""
    is_shifted: bool = False
    """Whether Shift was down."""


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """How fast fingers can be."""

    gap_ms: int = option(
        35,
        QT_TRANSLATE_NOOP("devices", "Longest gap"),
        QT_TRANSLATE_NOOP("devices", "Milliseconds between two keys of a scan; people are slower."),
        minimum=5,
        maximum=100,
    )
    """Longest time between two keys of a scan."""
    least_length: int = option(
        4,
        QT_TRANSLATE_NOOP("devices", "Shortest code"),
        QT_TRANSLATE_NOOP("devices", "Fewer keys than this are always typing."),
        minimum=2,
        maximum=20,
    )
    """Fewest characters of a scan."""
    scan_code_offset: int = option(
        0,
        QT_TRANSLATE_NOOP("devices", "Key number offset"),
        QT_TRANSLATE_NOOP("devices", "8 on Linux, 0 on Windows."),
        minimum=0,
        maximum=8,
    )
    """What to take off a native scan code to get the number of the key."""
    repeat_window_ms: int = option(
        150,
        QT_TRANSLATE_NOOP("devices", "Double read window"),
        QT_TRANSLATE_NOOP("devices", "The same code within so many milliseconds counts once."),
        minimum=0,
        maximum=400,
    )
    """Milliseconds within which the same text counts once."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the keys held."""

    typed: tuple[Key, ...] = ()
    """Keys that a person pressed: deliver them now, in this order."""
    read: Scan | Reject | None = None
    """The scan that was completed, or a burst that must not be believed."""


class WedgeDetector:
    """Holds keys until it is clear who pressed them."""

    def __init__(self, settings: WedgeSettings, device: str = "keyboard") -> None:
        """Start with nothing held."""
        self._settings = settings
        self._device = device
        self._held: list[Key] = []
        self._last_at_ms = 0
        self._read_at_ms = -(10**9)
        self._is_after_read = False
        self._last_scan: Scan | None = None

    @property
    def is_holding(self) -> bool:
        """Return whether keys are held, so that `expire` must be called after the gap."""
        return bool(self._held)

    def feed(self, key: Key, at_ms: int) -> Outcome:
        """Take one key press and hold it; return what it decides about the keys before and itself."""
        before = self.expire(at_ms)
        if key.kind is KeyKind.TERMINATOR and not self._held and at_ms - self._read_at_ms <= self._settings.gap_ms:
            self._read_at_ms = at_ms
            return before  # the line feed after the Enter of a scan: swallowed, it must press nothing
        if not self._held:
            self._is_after_read = at_ms - self._read_at_ms <= self._settings.gap_ms
        self._held.append(key)
        self._last_at_ms = at_ms
        if key.kind is not KeyKind.TERMINATOR or len(self._held) <= self._settings.least_length:
            return before  # an early Enter waits too: the keys that follow tell whether it stands in a code
        held, self._held = tuple(self._held), []
        self._read_at_ms = at_ms
        return Outcome(before.typed, self._read(held[:-1], at_ms))

    def expire(self, now_ms: int) -> Outcome:
        """Return the keys held when the gap has passed: a few were typed, a burst without an end is refused."""
        if not self._held or now_ms - self._last_at_ms <= self._settings.gap_ms:
            return Outcome()
        held, self._held = tuple(self._held), []
        is_short = sum(key.kind is not KeyKind.TERMINATOR for key in held) < self._settings.least_length
        if is_short and not self._is_after_read and len(held) <= self._settings.least_length:
            return Outcome(held)
        return Outcome((), self._reject(RejectReason.UNTERMINATED, held, now_ms))

    def _read(self, keys: tuple[Key, ...], at_ms: int) -> Scan | Reject:
        if any(key.kind is not KeyKind.CHARACTER and key.text != GS for key in keys):
            return self._reject(RejectReason.CONTROL_CHARACTER, keys, at_ms)
        symbology, text = split_symbology(latin_text(keys, self._settings.scan_code_offset))
        reason = doubt(symbology, text, least_length=1)
        if reason:
            return self._reject(reason, keys, at_ms)
        scan = Scan(text, symbology, self._device, at_ms / 1000)
        last, self._last_scan = self._last_scan, scan
        window_s = self._settings.repeat_window_ms / 1000
        if last and last.text == text and scan.at_monotonic - last.at_monotonic < window_s:
            return self._reject(RejectReason.REPEAT, keys, at_ms)
        return scan

    def _reject(self, reason: RejectReason, keys: tuple[Key, ...], at_ms: int) -> Reject:
        raw = "".join(key.text for key in keys).encode("utf-8", "replace")
        return Reject(reason, raw, self._device, at_ms / 1000)


def latin_text(keys: tuple[Key, ...], scan_code_offset: int = 0) -> str:
    """Return what the scanner meant, whatever layout is active: scanners type on the keys of a US keyboard.

    By the numbers of the keys where all are known, else by the places of the letters on a Russian keyboard.
    """
    text = "".join(key.text for key in keys)
    if all(key.text for key in keys) and text.isascii():
        return text
    by_number = [_by_number(key, scan_code_offset) for key in keys]
    if all(by_number):
        return "".join(by_number)
    return text.translate(_FROM_RUSSIAN) if any(char in _RUSSIAN for char in text if not char.isascii()) else text


def _by_number(key: Key, offset: int) -> str:
    if key.text == GS:
        return GS
    table = _US_SHIFTED if key.is_shifted else _US_PLAIN
    return table.get(key.scan_code - offset, "") if key.scan_code else ""
