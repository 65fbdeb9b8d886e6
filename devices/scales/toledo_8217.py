"""Toledo 8217, spoken by many counter scales: "W" is answered by kilograms or by a status byte."""

from __future__ import annotations

import re

from devices.scales.reading import Reading, ScaleFault, Status, Weight, grams
from devices.wording import QT_TRANSLATE_NOOP

NAME = "toledo_8217"
TITLE = QT_TRANSLATE_NOOP("devices", "Toledo 8217 (kilograms)")
REQUEST = b"W"
FRAME_END = b"\r"

_WEIGHT = re.compile(rb"\x02\s*(\d+\.\d+|\d+)N?")
_STATUS = re.compile(rb"\x02\?(.)", re.DOTALL)
_MOVING, _OVER, _UNDER = 0x01, 0x02, 0x04


def parse(frame: bytes) -> Reading | None:
    """Return what a reply to W says; the weight it names is stable by definition."""
    start = frame.rfind(b"\x02")
    body = frame[start:].rstrip(b"\r\n") if start >= 0 else b""
    status = _STATUS.fullmatch(body)
    if status:
        return _status(status[1][0])
    found = _WEIGHT.fullmatch(body)
    weight_g = grams(found[1].decode("ascii"), "kg") if found else None
    return Weight(weight_g, is_stable=True) if weight_g is not None else None


def _status(bits: int) -> Status:
    if bits & _OVER:
        return Status(ScaleFault.OVERLOAD)
    if bits & _UNDER:
        return Status(ScaleFault.UNDERLOAD)
    return Status(ScaleFault.MOVING if bits & _MOVING else ScaleFault.NOT_READY)
