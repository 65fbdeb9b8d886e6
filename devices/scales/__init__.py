"""Scales: one protocol a file, each turning frames of bytes into readings. A new protocol is one new file here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from devices.discovery import sibling_modules
from devices.scales.reading import Reading


@dataclass(frozen=True, slots=True)
class ScaleProtocol:
    """One way in which scales speak."""

    name: str
    """Short name kept in settings."""
    title: str
    """Name that people know, marked for translation."""
    request: bytes
    """What asks for a weight; empty for scales that speak by themselves."""
    frame_end: bytes
    """The bytes that end a frame."""
    parse: Callable[[bytes], Reading | None]
    """Turns one frame into a reading; None when it is no frame of this protocol."""


def scale_protocols() -> dict[str, ScaleProtocol]:
    """Return every protocol by its name."""
    return {module.NAME: _protocol(module) for module in sibling_modules(__name__, list(__path__))}


def _protocol(module: Any) -> ScaleProtocol:  # Any: a module found at run time
    return ScaleProtocol(module.NAME, module.TITLE, module.REQUEST, module.FRAME_END, module.parse)
