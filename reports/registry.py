"""Every paper by name, for the command line and the Reports screen. A new file that offers `PAPER` is found."""

import pkgutil
from importlib import import_module
from typing import Any

import reports
from reports import pdf
from reports.label_class import LabelClass
from reports.labels import LABELS
from reports.paper import Paper, Setup


def _discover() -> dict[str, Paper[Any]]:
    """Return papers and label classes by name; `Any`: each has facts of its own."""
    names = (sibling.name for sibling in pkgutil.iter_modules(reports.__path__) if sibling.name != "registry")
    modules = (import_module(f"reports.{name}") for name in names)
    papers: list[Paper[Any]] = [module.PAPER for module in modules if hasattr(module, "PAPER")]
    return {paper.name: paper for paper in (*papers, *map(_as_paper, LABELS.values()))}


def _as_paper(label: LabelClass[Any]) -> Paper[Any]:
    """Return a class of label as a PDF with one label a page."""

    def render(facts: Any, setup: Setup) -> bytes:  # Any: the facts of that class of label
        return pdf.render(label.labels(facts, label.size(setup.size)), title=setup.say()(label.title))

    sizes = tuple(size.name for size in label.sizes)
    return Paper(label.name, label.title, label.facts, sizes, render)


PAPERS: dict[str, Paper[Any]] = _discover()
"""Every paper by name."""
