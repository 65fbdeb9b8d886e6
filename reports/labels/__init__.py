"""One class of label a file. A new file that offers `LABEL` is found by itself."""

import pkgutil
from importlib import import_module
from typing import Any

from reports.label_class import LabelClass


def _discover() -> dict[str, LabelClass[Any]]:
    """Return the label classes of all sibling files by name; `Any`: each has facts of its own."""
    modules = (import_module(f"{__name__}.{sibling.name}") for sibling in pkgutil.iter_modules(__path__))
    found: list[LabelClass[Any]] = [module.LABEL for module in modules]
    return {label.name: label for label in sorted(found, key=lambda label: label.name)}


LABELS: dict[str, LabelClass[Any]] = _discover()
"""Every class of label by name."""
