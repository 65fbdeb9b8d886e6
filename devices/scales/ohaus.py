"""Ohaus bench scales (Defender, Navigator): printed lines with the weight, its unit and "?" while it moves."""

from __future__ import annotations

import re

from devices.scales.reading import Reading, ScaleFault, Status, Weight, grams
from devices.wording import QT_TRANSLATE_NOOP

NAME = "ohaus"
TITLE = QT_TRANSLATE_NOOP("devices", "Ohaus")
REQUEST = b"IP\r\n"
FRAME_END = b"\r\n"

_WEIGHT = re.compile(r"\s*(-? *\d+(?:\.\d+)?) +([a-zA-Z]{1,2}) *(\??) *(G|NET|N|T|B/G|Net|Tare)?\s*")


def parse(frame: bytes) -> Reading | None:
    """Return what one printed line says; a line without its mode may be cut and is no reading."""
    text = frame.decode("ascii", "replace").rstrip("\r\n")
    if text.strip() == "ES":
        return Status(ScaleFault.BAD_COMMAND)
    found = _WEIGHT.fullmatch(text)
    weight_g = grams(found[1], found[2]) if found and found[4] else None
    return Weight(weight_g, is_stable=not found[3]) if found and weight_g is not None else None
