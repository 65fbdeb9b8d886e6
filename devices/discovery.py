"""Finds the modules of a package, so that a new plug-in is one new file. Knows nothing about what they do."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def sibling_modules(package_name: str, package_path: list[str]) -> list[ModuleType]:
    """Return every module of a package that names itself with `NAME`, in the order of their file names."""
    names = sorted(info.name for info in pkgutil.iter_modules(package_path))
    modules = (importlib.import_module(f"{package_name}.{name}") for name in names)
    return [module for module in modules if hasattr(module, "NAME")]
