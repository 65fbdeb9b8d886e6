"""The scan conversations, one a file, found by importing every sibling that defines `WORKFLOW`."""

import importlib
import pkgutil

from fulfilment.workflows.workflow import Workflow


def _find() -> dict[str, Workflow]:
    found: dict[str, Workflow] = {}
    for module in pkgutil.iter_modules(__path__, __name__ + "."):
        workflow = getattr(importlib.import_module(module.name), "WORKFLOW", None)
        if isinstance(workflow, Workflow):
            found[workflow.name] = workflow
    return found


WORKFLOWS: dict[str, Workflow] = _find()
"""Name to workflow."""
