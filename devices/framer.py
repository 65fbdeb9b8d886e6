"""Cuts a stream of bytes into scans: whole or not at all. A pure machine with the time handed in; knows no port."""

from __future__ import annotations

from dataclasses import dataclass

from devices.scan import Reject, RejectReason, Scan, doubt, split_symbology
from devices.wording import QT_TRANSLATE_NOOP, option

_LONGEST = 8192
_RAW_KEPT = 200
_BAD_FRAMES_FOR_HINT = 3
_RESYNC_S = 5.0
_TERMINATORS = {
    "any": b"\r\n\t",
    "CR": b"\r",
    "LF": b"\n",
    "CRLF": b"\r\n",
    "TAB": b"\t",
}


@dataclass(frozen=True, slots=True)
class FramerSettings:
    """How a scanner marks its reads."""

    terminator: str = option(
        "any",
        QT_TRANSLATE_NOOP("devices", "End of a read"),
        QT_TRANSLATE_NOOP("devices", "What the scanner sends after each code."),
        choices=tuple(_TERMINATORS),
    )
    """Which characters end a read."""
    prefix: str = option(
        "",
        QT_TRANSLATE_NOOP("devices", "Prefix"),
        QT_TRANSLATE_NOOP("devices", "What the scanner sends before each code; a read without it is refused."),
    )
    """What each read must begin with; it is cut off."""
    repeat_window_ms: int = option(
        150,
        QT_TRANSLATE_NOOP("devices", "Double read window"),
        QT_TRANSLATE_NOOP("devices", "The same code within so many milliseconds counts once."),
        minimum=0,
        maximum=400,
    )
    """Milliseconds within which the same text counts once."""
    silence_ms: int = option(
        250,
        QT_TRANSLATE_NOOP("devices", "Silence"),
        QT_TRANSLATE_NOOP("devices", "A code that is interrupted for so many milliseconds is refused."),
        minimum=50,
        maximum=2000,
    )
    """Milliseconds of silence that discard an unfinished read."""
    least_length: int = option(
        2,
        QT_TRANSLATE_NOOP("devices", "Shortest code"),
        QT_TRANSLATE_NOOP("devices", "Anything shorter is taken for noise."),
        minimum=1,
        maximum=20,
    )
    """Characters of the shortest code believed."""


class Framer:
    """Collects bytes until a terminator.

    Silence inside a read discards it, and what follows up to the next terminator too: the tail of a code is no code.
    Bytes that no scanner sends mute the line until it has been silent.
    """

    def __init__(self, settings: FramerSettings, device: str) -> None:
        """Start with an empty line."""
        self._settings = settings
        self._device = device
        self._terminators = _TERMINATORS[settings.terminator]
        self._prefix = settings.prefix.encode()
        self._buffer = bytearray()
        self._last_byte_at = 0.0
        self._is_tail = False
        self._is_muted = False
        self._bad_frames = 0
        self._last_scan: Scan | None = None

    def feed(self, received: bytes, now: float) -> list[Scan | Reject]:
        """Take bytes that came at `now` (monotonic seconds) and return what they complete, in order."""
        found = self.poll(now)
        if received:
            self._last_byte_at = now
        for byte in received:
            if byte in self._terminators:
                found += self._close(now)
            elif len(self._buffer) >= _LONGEST:
                found.append(self._reject(RejectReason.TOO_LONG, now))
                self._is_muted = True
            else:
                self._buffer.append(byte)
        return found

    def poll(self, now: float) -> list[Scan | Reject]:
        """Return the unfinished read as rejected when the line has been silent for too long."""
        silent_s = now - self._last_byte_at
        if silent_s > _RESYNC_S:
            self._is_tail = False
        if silent_s * 1000 <= self._settings.silence_ms:
            return []
        was_muted, self._is_muted = self._is_muted, False
        if not self._buffer:
            return []
        self._is_tail = not self._prefix
        return [self._reject(RejectReason.NOISE if was_muted else RejectReason.UNTERMINATED, now)]

    def _close(self, now: float) -> list[Scan | Reject]:
        if not self._buffer and not self._is_tail:
            return []
        if self._is_tail:
            self._is_tail = False
            return [self._reject(RejectReason.REMAINDER, now)]
        if self._is_muted:
            return [self._reject(RejectReason.NOISE, now)]
        return self._read(bytes(self._buffer), now)

    def _read(self, frame: bytes, now: float) -> list[Scan | Reject]:
        if not frame.startswith(self._prefix):
            return [self._reject(RejectReason.REMAINDER, now)]
        try:
            whole = frame[len(self._prefix) :].decode("utf-8")
        except UnicodeDecodeError:
            self._is_muted = True
            return [self._reject(RejectReason.NOISE, now)]
        symbology, text = split_symbology(whole)
        reason = doubt(symbology, text, least_length=self._settings.least_length)
        if reason:
            return [self._reject(reason, now)]
        self._buffer.clear()
        self._bad_frames = 0
        return self._accept(Scan(text, symbology, self._device, now), frame)

    def _accept(self, scan: Scan, frame: bytes) -> list[Scan | Reject]:
        last, self._last_scan = self._last_scan, scan
        window_s = self._settings.repeat_window_ms / 1000
        if last and last.text == scan.text and scan.at_monotonic - last.at_monotonic < window_s:
            return [Reject(RejectReason.REPEAT, frame[:_RAW_KEPT], self._device, scan.at_monotonic)]
        return [scan]

    def _reject(self, reason: RejectReason, now: float) -> Reject:
        raw = bytes(self._buffer[:_RAW_KEPT])
        self._buffer.clear()
        self._bad_frames += 1
        is_noisy = self._bad_frames >= _BAD_FRAMES_FOR_HINT
        if is_noisy:
            self._bad_frames = 0
        return Reject(reason, raw, self._device, now, hints_wrong_speed=is_noisy)
