"""Marks sentences for translation and describes settings so that a form can be drawn from them. Imports no Qt."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name that the translation tools look for)
    """Return the text unchanged; the mark lets the translation tools find it."""
    return text


def option(default: Any, label: str, hint: str, **limits: Any) -> Any:  # Any: the value of any dataclass field
    """Return a dataclass field whose metadata holds the `label` and `help` of its form line, and any limits."""
    return field(default=default, metadata={"label": label, "help": hint, **limits})
