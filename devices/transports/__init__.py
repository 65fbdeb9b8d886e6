"""Ways to a device: each carries bytes one way or both. A new transport is one new file here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from devices.discovery import sibling_modules
from devices.transports.base import Transport


@dataclass(frozen=True, slots=True)
class TransportKind:
    """One way to a device."""

    name: str
    """Short name kept in settings."""
    title: str
    """Name that people know, marked for translation."""
    settings: type[Any]
    """Frozen dataclass from which the form is drawn; all its fields have defaults."""
    connect: Callable[..., Transport]
    """`connect(settings)` returns the transport and opens nothing yet."""


def transports() -> dict[str, TransportKind]:
    """Return every transport by its name."""
    found = sibling_modules(__name__, list(__path__))
    return {module.NAME: TransportKind(module.NAME, module.TITLE, module.Settings, module.connect) for module in found}
