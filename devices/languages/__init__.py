"""Printer languages: each turns a label into the bytes of one language. A new language is one new file here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from devices.discovery import sibling_modules


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


def languages() -> dict[str, Language]:
    """Return every language by its name."""
    found = sibling_modules(__name__, list(__path__))
    return {module.NAME: Language(module.NAME, module.TITLE, module.Settings, module.encode) for module in found}
