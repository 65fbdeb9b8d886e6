"""The comma lines of CAS, A&D, T-Scale and many more: "ST,GS,+  1.500kg"."""

from __future__ import annotations

import re

from devices.scales.reading import Reading, ScaleFault, Status, Weight, grams
from devices.wording import QT_TRANSLATE_NOOP

NAME = "cas"
TITLE = QT_TRANSLATE_NOOP("devices", "CAS, A&D, T-Scale")
REQUEST = b""
FRAME_END = b"\r\n"

_WEIGHT = re.compile(r"(ST|US),(?:(?:GS|NT|TR)[, ])?\s*([+-]?) *(\d+(?:\.\d+)?) *([a-zA-Z]{1,2})\s*")


def parse(frame: bytes) -> Reading | None:
    """Return what one line says."""
    text = frame.decode("ascii", "replace").strip("\r\n")
    if text.startswith("OL"):
        return Status(ScaleFault.OVERLOAD)
    found = _WEIGHT.fullmatch(text)
    weight_g = grams(found[2] + found[3], found[4]) if found else None
    return Weight(weight_g, found[1] == "ST") if found and weight_g is not None else None
