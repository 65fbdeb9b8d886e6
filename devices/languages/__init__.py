"""Printer languages: each turns a label into the bytes of one language. A new language is one new file here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from devices.discovery import sibling_modules
from devices.status import PrinterStatus
from devices.transports.base import Transport


@dataclass(frozen=True, slots=True)
class Language:
    """One printer language."""

    name: str
    """Short name kept in settings."""
    title: str
    """Name that people know, marked for translation."""
    settings: type[Any]
    """Frozen dataclass from which the form is drawn; all its fields have defaults."""
    encode: Callable[..., bytes]
    """`encode(label, fonts, settings, copies=1)`."""
    read_status: Callable[[Transport], PrinterStatus] | None
    """Asks a printer of this language how it is; None when the language has no such question."""


def languages() -> dict[str, Language]:
    """Return every language by its name."""
    found = sibling_modules(__name__, list(__path__))
    return {module.NAME: _language(module) for module in found}


def _language(module: Any) -> Language:  # Any: a module found at run time
    return Language(module.NAME, module.TITLE, module.Settings, module.encode, getattr(module, "read_status", None))
