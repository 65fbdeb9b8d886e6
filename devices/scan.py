"""What a scanner read, and the checks every read passes before anyone believes it. Knows no port and no key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from devices.symbols import check_digit
from devices.wording import QT_TRANSLATE_NOOP

GS = "\x1d"
"""The separator that ends a GS1 field of variable length: the one control character a code may hold."""
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_EAN_LENGTHS = {"]E0": (8, 12, 13), "]E4": (8,)}


class RejectReason(StrEnum):
    """Why a read was not believed."""

    UNTERMINATED = "unterminated"
    REMAINDER = "remainder"
    NOISE = "noise"
    CONTROL_CHARACTER = "control_character"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    CHECK_DIGIT = "check_digit"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Scan:
    """One code, read whole."""

    text: str
    """What the code holds, without prefix, terminator and symbology identifier."""
    symbology: str
    """AIM identifier such as "]C1"; empty when the scanner sends none."""
    device: str
    """Name of the scanner."""
    at_monotonic: float
    """When its last byte came, on the monotonic clock, in seconds."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A read that was not believed."""

    reason: RejectReason
    """Why."""
    raw: bytes
    """What came, cut after some hundred bytes."""
    device: str
    """Name of the scanner."""
    at_monotonic: float
    """When it was given up, on the monotonic clock, in seconds."""
    hints_wrong_speed: bool = False
    """Whether three bad reads in a row suggest that the line runs at another speed."""


WRONG_SPEED = (
    QT_TRANSLATE_NOOP("devices", "The scanner {device} sends what nobody can read."),
    QT_TRANSLATE_NOOP("devices", "Set the same speed and frame as in the scanner; 9600 8N1 is usual."),
)
"""Cause and cure to show when `Reject.hints_wrong_speed` is set."""


def split_symbology(text: str) -> tuple[str, str]:
    """Return the AIM identifier (ISO/IEC 15424) and the data behind it; the first is empty when there is none."""
    found = _AIM.match(text)
    return (found.group(), text[found.end() :]) if found and found.end() < len(text) else ("", text)


def doubt(symbology: str, text: str, *, least_length: int) -> RejectReason | None:
    """Return why a read must not be believed, None when nothing speaks against it."""
    if any((char < " " and char != GS) or "\x7f" <= char <= "\x9f" for char in text):
        return RejectReason.CONTROL_CHARACTER
    if len(text) < least_length:
        return RejectReason.TOO_SHORT
    if symbology in _EAN_LENGTHS and not _is_whole_ean(text, _EAN_LENGTHS[symbology]):
        return RejectReason.CHECK_DIGIT
    return None


def _is_whole_ean(text: str, lengths: tuple[int, ...]) -> bool:
    is_number = text.isascii() and text.isdigit() and len(text) in lengths
    return is_number and check_digit(text[:-1]) == text[-1]
