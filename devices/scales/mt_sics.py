"""MT-SICS, the command set of Mettler-Toledo scales (levels 0 and 1); KERN's KCP has the same frames."""

from __future__ import annotations

import re

from devices.scales.reading import Reading, ScaleFault, Status, Weight, grams
from devices.wording import QT_TRANSLATE_NOOP

NAME = "mt_sics"
TITLE = QT_TRANSLATE_NOOP("devices", "Mettler-Toledo MT-SICS, KERN KCP")
REQUEST = b"SI\r\n"
FRAME_END = b"\r\n"

_WEIGHT = re.compile(r"S ([SD]) +(-? *\d+(?:\.\d+)?) +([a-zA-Z]+)")
_FAULTS = {
    "S I": ScaleFault.NOT_READY,
    "S +": ScaleFault.OVERLOAD,
    "S -": ScaleFault.UNDERLOAD,
    "ES": ScaleFault.BAD_COMMAND,
    "ET": ScaleFault.BAD_COMMAND,
    "EL": ScaleFault.BAD_COMMAND,
}


def parse(frame: bytes) -> Reading | None:
    """Return what a reply to S or SI says."""
    text = frame.decode("ascii", "replace").strip()
    if text in _FAULTS:
        return Status(_FAULTS[text])
    found = _WEIGHT.fullmatch(text)
    weight_g = grams(found[2], found[3]) if found else None
    return Weight(weight_g, found[1] == "S") if found and weight_g is not None else None
